//! 40 visits that were held and 6 ahead: when, where, and with how many suggestions.

use alley_core::{
    calendar::ClosingDay,
    entity::{Tour, Visit, VisitState},
    id::TourId,
    place::{Coordinate, distance_m},
};
use chrono::{Datelike, NaiveDate};

use crate::{
    draw::{Draw, clock, later},
    texts::visits::PURPOSES,
    town::Town,
    wording,
};

/// Visits that were held.
pub(crate) const HELD: usize = 40;
/// Visits ahead.
pub(crate) const AHEAD: usize = 6;
/// Held visits with a meeting.
pub(crate) const MEETINGS: usize = 30;
/// The dong whose visit stands next and is prepared to the last line.
pub(crate) const FEATURED: &str = "풍암동";
/// What is picked for that visit.
const FEATURED_MATTERS: &[&str] = &[
    "공영주차장 저녁 시간 무료 개방",
    "꺼진 보안등 교체와 어두운 구간 보강",
    "온누리상품권 카드 단말기 결제 오류",
];
/// What was picked there the last time.
const FEATURED_BEFORE: &[&str] =
    &["골목 입구 안내간판 설치", "빗물받이 막힘과 가게 앞 물 고임", "쓰레기 무단투기와 수거 시간"];

/// A visit before its timetable is written.
pub(crate) struct PlannedVisit {
    pub visit: Visit,
    pub dong: usize,
    /// Alley districts it goes to, by position; the first is where the desk stands.
    pub alleys: Vec<usize>,
    /// How many suggestions are picked.
    pub picks: usize,
    /// How many are considered and passed over.
    pub rejects: usize,
    /// Subjects that are picked first.
    pub matters: &'static [&'static str],
    pub held: bool,
    /// Whether an association is met.
    pub meets: bool,
    pub desk_at: Coordinate,
}

/// The tours and their visits, by date.
pub(crate) fn build(town: &Town<'_>) -> (Vec<Tour>, Vec<PlannedVisit>) {
    let mut draw = town.draw("visits");
    let featured = town.neighborhoods.iter().position(|dong| dong.name == FEATURED).unwrap_or(0);
    let tours = tours(town, &mut draw);
    let mut visits: Vec<PlannedVisit> = Vec::new();
    let dongs = order(town, &mut draw, featured);
    let first = later(town.today, -338);
    for (number, dong) in dongs.into_iter().enumerate() {
        let earliest = later(first, number as i64 * 325 / (HELD as i64 - 1));
        let alleys = alleys(town, &mut draw, dong, number);
        let mut date = open_day(town, earliest, alleys[0]);
        while visits.last().is_some_and(|before| before.visit.date >= date) {
            date = open_day(town, later(date, 1), alleys[0]);
        }
        let tour = tours.iter().rev().find(|tour| tour.starts_on.is_none_or(|start| start <= date));
        let mut visit = plan(town, &mut draw, tour.map(|tour| tour.id), dong, alleys, date);
        visit.picks = if number % 5 < 2 { 2 } else { 3 };
        visit.rejects = 1 + draw.below(3);
        visit.meets = number % 4 != 1;
        visits.push(visit);
    }
    let last = visits.iter_mut().rev().find(|visit| visit.dong == featured);
    if let Some(before) = last {
        before.matters = FEATURED_BEFORE;
        before.picks = 3;
        before.meets = true;
    }
    ahead(town, &mut draw, tours.last().map(|tour| tour.id), featured, &mut visits);
    (tours, visits)
}

/// Dongs in the order of the held visits: every one twice or more, the featured one last at position 27.
fn order(town: &Town<'_>, draw: &mut Draw, featured: usize) -> Vec<usize> {
    let mut order = Vec::new();
    while order.len() < HELD {
        let mut round: Vec<usize> = (0..town.neighborhoods.len()).collect();
        draw.shuffle(&mut round);
        order.extend(round);
    }
    order.truncate(HELD);
    for at in 28..HELD {
        if order[at] == featured {
            let other = 18 + (at % 10);
            order.swap(at, other);
        }
    }
    // Position 27 has a meeting (27 % 4 is 3).
    match (0..HELD).rev().find(|at| order[*at] == featured) {
        Some(at) if at != 27 => order.swap(at, 27),
        Some(_) => {}
        None => order[27] = featured,
    }
    order
}

fn tours(town: &Town<'_>, draw: &mut Draw) -> Vec<Tour> {
    let names = ["상반기 골목 순회", "하반기 골목 순회"];
    [(-345, -170), (-169, 60)]
        .into_iter()
        .zip(names)
        .map(|((from, until), name)| {
            let starts_on = later(town.today, from);
            Tour {
                id: draw.id_on(later(starts_on, -10)),
                name: format!("{name} ({}. {}월~)", starts_on.year(), starts_on.month()),
                starts_on: Some(starts_on),
                ends_on: Some(later(town.today, until)),
                note: None,
            }
        })
        .collect()
}

/// An alley district of the dong that was not the first before, and one or two near it.
fn alleys(town: &Town<'_>, draw: &mut Draw, dong: usize, round: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..town.alleys.len()).filter(|at| town.alleys[*at].dong == dong).collect();
    let main = all[(round * 7 + 3) % all.len()];
    all.sort_by(|a, b| {
        let from = town.alleys[main].at;
        distance_m(from, town.alleys[*a].at).total_cmp(&distance_m(from, town.alleys[*b].at))
    });
    let count = 2 + draw.below(2);
    all.truncate(count);
    all
}

/// The first working day from a day on which the alley is not closed.
fn open_day(town: &Town<'_>, from: NaiveDate, alley: usize) -> NaiveDate {
    let closing = town.alleys[alley].district.closing_weekday.and_then(ClosingDay::weekly);
    let mut day = town.holidays.working_day_from(from);
    for _ in 0..14 {
        if closing.as_ref().is_none_or(|closing| !closing.falls_on(day)) {
            break;
        }
        day = town.holidays.working_day_from(later(day, 1));
    }
    day
}

fn ahead(
    town: &Town<'_>,
    draw: &mut Draw,
    tour: Option<TourId>,
    featured: usize,
    visits: &mut Vec<PlannedVisit>,
) {
    // The dongs whose last visit is longest ago.
    let mut dongs: Vec<usize> = (0..town.neighborhoods.len()).filter(|dong| *dong != featured).collect();
    dongs.sort_by_key(|dong| {
        visits.iter().filter(|visit| visit.dong == *dong).map(|visit| visit.visit.date).max()
    });
    let mut from = later(town.today, 3);
    let dongs: Vec<usize> =
        std::iter::once(featured).chain(dongs.iter().copied().cycle()).take(AHEAD).collect();
    for (number, dong) in dongs.into_iter().enumerate() {
        let alleys =
            if number == 0 { featured_alleys(town, dong) } else { alleys(town, draw, dong, 50 + number) };
        let date = open_day(town, from, alleys[0]);
        let mut visit = plan(town, draw, tour, dong, alleys, date);
        (visit.picks, visit.rejects) = match number {
            0 => (3, 2),
            1 | 2 => (2, 1),
            _ => (0, 0),
        };
        visit.meets = true;
        if number == 0 {
            visit.matters = FEATURED_MATTERS;
            visit.visit.starts_at = clock(14, 0);
            visit.visit.purpose = Some(wording::about(town, visit.alleys[0]).fill(draw, PURPOSES[1]));
        }
        visits.push(visit);
        from = later(date, 6);
    }
}

/// The first alley district of the dong with the two nearest to it.
fn featured_alleys(town: &Town<'_>, dong: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..town.alleys.len()).filter(|at| town.alleys[*at].dong == dong).collect();
    let from = town.alleys[all[0]].at;
    all.sort_by(|a, b| distance_m(from, town.alleys[*a].at).total_cmp(&distance_m(from, town.alleys[*b].at)));
    all.truncate(3);
    all
}

fn plan(
    town: &Town<'_>,
    draw: &mut Draw,
    tour: Option<TourId>,
    dong: usize,
    alleys: Vec<usize>,
    date: NaiveDate,
) -> PlannedVisit {
    let main = &town.alleys[alleys[0]];
    let hosts: Vec<usize> = main
        .stores
        .iter()
        .copied()
        .filter(|at| town.stores[*at].eligible && town.stores[*at].row.trade_large == "음식")
        .collect();
    let host = draw.any(&hosts).or_else(|| main.stores.first()).map(|at| &town.stores[*at]);
    let desk_at = host
        .and_then(|host| Some(Coordinate { latitude: host.row.latitude?, longitude: host.row.longitude? }))
        .unwrap_or(main.at);
    let held = date < town.today;
    let starts_at = clock(draw.of(&[10, 14, 14, 14, 15]), 0);
    let purpose = wording::about(town, alleys[0]).fill(draw, draw_purpose(date));
    let visit = Visit {
        id: draw.id_on(later(date, -12).min(town.yesterday())),
        tour,
        neighborhood: town.neighborhoods[dong].id,
        date,
        starts_at,
        ends_at: starts_at,
        desk: host.map(|host| host.row.name.clone()),
        desk_address: host.and_then(|host| host.row.road_address.clone()),
        desk_latitude: Some(desk_at.latitude),
        desk_longitude: Some(desk_at.longitude),
        purpose: Some(purpose),
        state: if held { VisitState::Done } else { VisitState::Planned },
        note: None,
    };
    PlannedVisit { visit, dong, alleys, picks: 0, rejects: 0, matters: &[], held, meets: false, desk_at }
}

fn draw_purpose(date: NaiveDate) -> &'static str {
    PURPOSES[date.ordinal0() as usize % PURPOSES.len()]
}
