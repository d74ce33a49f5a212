//! The timetable of a visit: five to eight stops with time enough to get from one to the next.

use alley_core::{
    entity::{Stop, StopKind, TravelMode, Visit},
    place::{Coordinate, TravelModel},
};
use chrono::{NaiveTime, Timelike};

use crate::{
    draw::{Draw, clock, later},
    suggestions::Raised,
    texts::visits as texts,
    town::{Town, within},
    visits::PlannedVisit,
};

/// The longest way that one walks rather than drives, in minutes.
const WALK_AT_MOST: u32 = 15;

/// What happens at a stop before it has a time.
struct Sketch {
    kind: StopKind,
    title: String,
    minutes: u32,
    place: String,
    at: Coordinate,
    alley: usize,
}

/// The stops of a visit; sets its end.
pub(crate) fn build(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &mut PlannedVisit,
    picked: &[&Raised],
) -> Vec<Stop> {
    let sketches = sketches(town, draw, visit, picked);
    let model = TravelModel::default();
    let mut from: Option<(Coordinate, NaiveTime)> = None;
    let mut stops = Vec::new();
    for (number, sketch) in sketches.into_iter().enumerate() {
        let (travel, starts_at) = match from {
            None => (TravelMode::Walk, visit.visit.starts_at),
            Some((before, until)) => {
                let walking = model.walking_minutes(before, sketch.at);
                let (travel, way) = if walking <= WALK_AT_MOST {
                    (TravelMode::Walk, walking)
                } else {
                    (TravelMode::Drive, model.driving_minutes(before, sketch.at))
                };
                (travel, next_five(until, way))
            }
        };
        let ends_at = next_five(starts_at, sketch.minutes);
        from = Some((sketch.at, ends_at));
        visit.visit.ends_at = ends_at;
        stops.push(stop(town, draw, &visit.visit, number, &sketch, starts_at, travel));
    }
    stops
}

/// A time some minutes later, on the next full five minutes.
fn next_five(from: NaiveTime, minutes: u32) -> NaiveTime {
    let total = (from.hour() * 60 + from.minute() + minutes).div_ceil(5) * 5;
    clock((total / 60).min(23), if total >= 24 * 60 { 55 } else { total % 60 })
}

fn sketches(town: &Town<'_>, draw: &mut Draw, visit: &PlannedVisit, picked: &[&Raised]) -> Vec<Sketch> {
    let main = visit.alleys[0];
    let second = visit.alleys.get(1).copied().unwrap_or(main);
    let desk = visit.visit.desk.clone().unwrap_or_default();
    let near = |draw: &mut Draw, alley: usize| {
        within(draw, town.alleys[alley].at, town.alleys[alley].radius_m * 0.8)
    };
    let mut list = Vec::new();
    if !visit.meets {
        let title = draw.of(texts::WELCOME).to_owned();
        list.push(Sketch {
            kind: StopKind::Other,
            title,
            minutes: 10,
            place: desk.clone(),
            at: visit.desk_at,
            alley: main,
        });
    }
    let title = draw.of(texts::DESK).to_owned();
    list.push(Sketch {
        kind: StopKind::Desk,
        title,
        minutes: 40,
        place: desk,
        at: visit.desk_at,
        alley: main,
    });
    let title = draw.of(texts::WALK).to_owned();
    let at = near(draw, main);
    let place = format!("{} 일원", town.alleys[main].stem);
    list.push(Sketch { kind: StopKind::Walk, title, minutes: 30, place, at, alley: main });
    for one in picked.iter().take(2) {
        let at = near(draw, one.alley);
        list.push(Sketch {
            kind: StopKind::Site,
            title: format!("현장 확인: {}", one.topic.subject),
            minutes: 15,
            place: one.suggestion.sender_store.as_ref().map_or_else(
                || town.alleys[one.alley].stem.clone(),
                |store| format!("{} {store} 앞", town.alleys[one.alley].stem),
            ),
            at,
            alley: one.alley,
        });
    }
    if picked.len() < 2 {
        let at = near(draw, second);
        let place = format!("{} 일원", town.alleys[second].stem);
        let title = "골목 시설 살펴보기(조명·바닥·배수)".to_owned();
        list.push(Sketch { kind: StopKind::Site, title, minutes: 20, place, at, alley: second });
    }
    if visit.meets {
        let title = format!("{} {}", town.alleys[main].stem, draw.of(texts::MEETING));
        let at = near(draw, main);
        let place = format!("{} 사무실", town.alleys[main].association.name);
        list.push(Sketch { kind: StopKind::Meeting, title, minutes: 50, place, at, alley: main });
    }
    // The featured visit keeps to six stops; others may end at a table.
    if visit.matters.is_empty() && visit.visit.starts_at >= clock(14, 0) && draw.chance(0.5) {
        let title = draw.of(texts::BREAK).to_owned();
        let at = near(draw, main);
        let place = format!("{} 안 식당", town.alleys[main].stem);
        list.push(Sketch { kind: StopKind::Break, title, minutes: 40, place, at, alley: main });
    }
    let at = list.last().map_or(visit.desk_at, |before: &Sketch| before.at);
    let title = draw.of(texts::CLOSE).to_owned();
    let place = list.last().map_or_else(String::new, |before| before.place.clone());
    list.push(Sketch { kind: StopKind::Other, title, minutes: 10, place, at, alley: main });
    list
}

fn stop(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &Visit,
    number: usize,
    sketch: &Sketch,
    starts_at: NaiveTime,
    travel: TravelMode,
) -> Stop {
    let meeting = sketch.kind == StopKind::Meeting;
    Stop {
        id: draw.id_on(later(visit.date, -9).min(town.yesterday())),
        visit: visit.id,
        position: number as f64 + 1.0,
        kind: sketch.kind,
        title: sketch.title.clone(),
        starts_at,
        minutes: sketch.minutes,
        place: Some(sketch.place.clone()),
        latitude: Some(sketch.at.latitude),
        longitude: Some(sketch.at.longitude),
        alley_district: Some(town.alleys[sketch.alley].district.id),
        officer: Some(draw.of(&["골목경제팀장", "비서실", "동 총무팀장", "현장민원팀장"]).to_owned()),
        remarks: draw.chance(0.45).then(|| draw.of(texts::REMARKS).to_owned()),
        // The association has been told its time.
        locked: meeting,
        not_before: meeting.then_some(starts_at),
        not_after: None,
        travel,
    }
}
