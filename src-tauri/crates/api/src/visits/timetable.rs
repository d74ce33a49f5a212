//! A visit's timetable as it stands: ways, slack, and what is wrong with it.

use alley_core::{
    calendar::ClosingDay,
    entity::{AlleyDistrict, Attendee, Stop, TravelMode, Visit, VisitState},
    place::{Coordinate, distance_m},
    schedule::{
        Booking, Ordering, PlannedDay, PlannedStop, Problem, ProblemKind, ScheduleError, Severity, TimedStop,
        Timetable, TravelMatrix, best_order as search, check, double_bookings, minute_of_day,
    },
    statement::Statement,
};
use alley_store::Filter;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// A timetable with everything one must know to keep it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TimetableSheet {
    /// Its lines in order.
    pub lines: Vec<StopLine>,
    /// What is wrong with it, or needs a look.
    pub problems: Vec<Problem>,
    /// People who are expected elsewhere at the same time.
    pub bookings: Vec<Statement>,
}

/// One line of a timetable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StopLine {
    /// The stop.
    pub stop: Stop,
    /// Its end, local.
    pub ends_at: NaiveTime,
    /// Minutes on the way from the stop before; absent for the first one.
    pub leg_minutes: Option<u32>,
    /// Metres from the stop before, as the crow flies; absent where a place is not known.
    pub leg_metres: Option<f64>,
    /// Minutes left over after the way from the stop before; negative when there is too little time.
    pub slack_minutes: Option<i32>,
}

/// The timetable of a visit.
pub(super) async fn sheet<H: Host>(
    office: &Office<H>,
    visit: &Visit,
    alleys: &[AlleyDistrict],
) -> Result<TimetableSheet> {
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let travel = travel(office, &stops);
    let lines = (0..)
        .zip(&stops)
        .map(|(at, stop): (usize, &Stop)| {
            let before = at.checked_sub(1).and_then(|before| stops.get(before));
            let leg = before.map(|_| travel.leg(Some(at - 1), at));
            StopLine {
                ends_at: time_of_day(end(stop)),
                leg_minutes: leg,
                leg_metres: before
                    .and_then(|before| Some(distance_m(coordinate(before)?, coordinate(stop)?).round())),
                slack_minutes: before.zip(leg).map(|(before, leg)| {
                    minute_of_day(stop.starts_at) as i32 - end(before) as i32 - leg as i32
                }),
                stop: stop.clone(),
            }
        })
        .collect();
    let timed: Vec<TimedStop> = stops
        .iter()
        .map(|stop| TimedStop { stop: planned(stop, alleys), start: minute_of_day(stop.starts_at) })
        .collect();
    let day = PlannedDay {
        date: visit.date,
        holidays: &office.pack.holidays,
        restricted: &office.pack.rules.restricted,
    };
    let mut problems = check(&timed, &travel, &day);
    problems.extend(closed_alleys(visit, alleys, &stops));
    Ok(TimetableSheet { lines, problems, bookings: bookings(office, visit).await? })
}

/// The best order of a visit's stops.
pub(super) async fn best_order<H: Host>(
    office: &Office<H>,
    visit: &Visit,
    stops: &[Stop],
) -> Result<Ordering> {
    let alleys: Vec<AlleyDistrict> =
        office.store.list(Filter::by("neighborhood", visit.neighborhood)).await?;
    let planned: Vec<PlannedStop> = stops.iter().map(|stop| kept(planned(stop, &alleys), stop)).collect();
    let travel = travel(office, stops);
    search(&planned, minute_of_day(visit.starts_at), &travel, || !office.host.cancelled()).map_err(|error| {
        match error {
            ScheduleError::Cancelled => ApiError::new(Code::Cancelled, Statement::new("cancelled")),
            ScheduleError::TravelSize { .. } => ApiError::new(Code::Internal, Statement::new("internal")),
        }
    })
}

/// The stops in the order in which they stand, each as soon as one can be there.
pub(super) fn in_order<H: Host>(office: &Office<H>, visit: &Visit, stops: &[Stop]) -> Timetable {
    let planned: Vec<PlannedStop> = stops.iter().map(|stop| kept(planned(stop, &[]), stop)).collect();
    let order: Vec<usize> = (0..stops.len()).collect();
    Timetable::play(&planned, &order, minute_of_day(visit.starts_at), &travel(office, stops))
}

/// A locked stop keeps its time, not only its place: people are told to come then.
fn kept(mut planned: PlannedStop, stop: &Stop) -> PlannedStop {
    if stop.locked {
        let start = minute_of_day(stop.starts_at);
        planned.not_before = Some(planned.not_before.map_or(start, |opening| opening.max(start)));
        planned.not_after = Some(planned.not_after.map_or(end(stop), |limit| limit.min(end(stop))));
    }
    planned
}

/// Alley districts of the visit that are closed on its day and have no stop that says so.
fn closed_alleys(visit: &Visit, alleys: &[AlleyDistrict], stops: &[Stop]) -> Vec<Problem> {
    let stopped_at = |alley: &AlleyDistrict| stops.iter().any(|stop| stop.alley_district == Some(alley.id));
    closed_on(alleys, visit.date)
        .filter(|alley| !stopped_at(alley))
        .map(|alley| Problem {
            kind: ProblemKind::ClosingDay,
            severity: Severity::Flag,
            stops: Vec::new(),
            statement: Statement::new("rules-check-closing-day")
                .with("stop", alley.name.as_str())
                .with("date", visit.date.to_string()),
        })
        .collect()
}

/// The alley districts whose closing day falls on a date.
pub(super) fn closed_on(alleys: &[AlleyDistrict], date: NaiveDate) -> impl Iterator<Item = &AlleyDistrict> {
    alleys.iter().filter(move |alley| {
        alley.closing_weekday.and_then(ClosingDay::weekly).is_some_and(|closing| closing.falls_on(date))
    })
}

/// When one can be at a place at the earliest, after the last stop so far.
pub(super) fn earliest_start<H: Host>(
    office: &Office<H>,
    visit: &Visit,
    last: Option<&Stop>,
    place: Option<(f64, f64)>,
    travel: TravelMode,
) -> NaiveTime {
    let Some(last) = last else {
        return visit.starts_at;
    };
    let place = place.map(|(latitude, longitude)| Coordinate { latitude, longitude });
    let way = [(coordinate(last), last.travel), (place, travel)];
    let matrix = TravelMatrix::between(&way, None, &office.pack.rules.travel);
    // People plan in steps of five minutes.
    time_of_day((end(last) + matrix.leg(Some(0), 1)).div_ceil(5) * 5)
}

/// A time of day from minutes after midnight; past midnight it stays at the day's last minute.
pub(super) fn time_of_day(minutes: u32) -> NaiveTime {
    let minutes = minutes.min(24 * 60 - 1);
    NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
}

/// The end of a stop, in minutes after midnight.
fn end(stop: &Stop) -> u32 {
    minute_of_day(stop.starts_at).saturating_add(stop.minutes)
}

fn travel<H: Host>(office: &Office<H>, stops: &[Stop]) -> TravelMatrix {
    let places: Vec<_> = stops.iter().map(|stop| (coordinate(stop), stop.travel)).collect();
    TravelMatrix::between(&places, None, &office.pack.rules.travel)
}

fn coordinate(stop: &Stop) -> Option<Coordinate> {
    Some(Coordinate { latitude: stop.latitude?, longitude: stop.longitude? })
}

fn planned(stop: &Stop, alleys: &[AlleyDistrict]) -> PlannedStop {
    let alley = alleys.iter().find(|alley| Some(alley.id) == stop.alley_district);
    PlannedStop {
        id: stop.id,
        title: stop.title.clone(),
        minutes: stop.minutes,
        locked: stop.locked,
        not_before: stop.not_before.map(minute_of_day),
        not_after: stop.not_after.map(minute_of_day),
        closing: alley
            .and_then(|alley| alley.closing_weekday)
            .and_then(ClosingDay::weekly)
            .into_iter()
            .collect(),
    }
}

/// People of this visit's roster who are on another visit at the same time.
async fn bookings<H: Host>(office: &Office<H>, visit: &Visit) -> Result<Vec<Statement>> {
    let same_day: Vec<Visit> = office.store.list(Filter::by("date", visit.date)).await?;
    if same_day.len() < 2 {
        return Ok(Vec::new());
    }
    let mut bookings = Vec::new();
    for other in same_day.iter().filter(|other| other.state != VisitState::Cancelled) {
        let roster: Vec<Attendee> = office.store.list(Filter::by("visit", other.id)).await?;
        bookings.extend(roster.into_iter().map(|attendee| Booking {
            person: attendee.name,
            visit: other.id,
            title: office.pack.name_of(other.neighborhood),
            date: other.date,
            start: minute_of_day(other.starts_at),
            end: minute_of_day(other.ends_at),
        }));
    }
    Ok(double_bookings(&bookings)
        .into_iter()
        .filter(|booking| booking.visits.contains(&visit.id))
        .map(|booking| booking.statement)
        .collect())
}
