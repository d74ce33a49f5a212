//! What is wrong with a timetable made by hand.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlannedStop, TravelMatrix, clock};
use crate::{
    calendar::{HolidayTable, RestrictedPeriod},
    id::StopId,
    statement::Statement,
};

/// A stop with the time somebody gave it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TimedStop {
    /// The stop.
    pub stop: PlannedStop,
    /// Start, in minutes after midnight.
    pub start: u32,
}

/// The day of a visit with all that can speak against it.
#[derive(Debug, Clone, Copy)]
pub struct PlannedDay<'a> {
    /// The day.
    pub date: NaiveDate,
    /// Days off.
    pub holidays: &'a HolidayTable,
    /// Periods before elections.
    pub restricted: &'a [RestrictedPeriod],
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Something to look at; it may be meant.
    Flag,
    /// It cannot work as it is.
    Conflict,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ProblemKind {
    /// A stop begins before the one before it has ended.
    Overlap {
        /// By how many minutes.
        minutes: u32,
    },
    /// There is too little time to get there.
    NoTimeToGetThere {
        /// Minutes missing.
        minutes: u32,
    },
    /// It begins before the place opens to it.
    TooEarly {
        /// By how many minutes.
        minutes: u32,
    },
    /// It ends after it must be over.
    TooLate {
        /// By how many minutes.
        minutes: u32,
    },
    /// The alley is closed that day.
    ClosingDay,
    /// The day is a public holiday.
    Holiday,
    /// The law restricts such events in this period: to be checked by those who know it.
    RestrictedPeriod,
}

/// Something wrong with a timetable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// What.
    pub kind: ProblemKind,
    /// How bad.
    pub severity: Severity,
    /// The stops it is about, in order; empty when it is about the day.
    pub stops: Vec<StopId>,
    /// In words.
    pub statement: Statement,
}

/// Checks a timetable. Stops stand in the order in which they are made; the travel times go by the same places.
pub fn check(stops: &[TimedStop], travel: &TravelMatrix, day: &PlannedDay<'_>) -> Vec<Problem> {
    let mut problems = day_problems(day);
    for (at, timed) in stops.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).and_then(|before| stops.get(before)) {
            problems.extend(way_problem(before, timed, travel.leg(Some(at - 1), at)));
        }
        problems.extend(window_problems(timed));
        if timed.stop.closing.iter().any(|closing| closing.falls_on(day.date)) {
            let statement = named("rules-check-closing-day", timed).with("date", day.date.to_string());
            problems.push(problem(ProblemKind::ClosingDay, &[timed], statement));
        }
    }
    problems
}

fn day_problems(day: &PlannedDay<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(holiday) = day.holidays.holiday(day.date) {
        let statement = Statement::new("rules-check-holiday").with("name", holiday.name.as_str());
        problems.push(problem(ProblemKind::Holiday, &[], statement.with("date", day.date.to_string())));
    }
    for period in day.restricted.iter().filter(|period| period.covers(day.date)) {
        let statement = Statement::new("rules-check-restricted")
            .with("election", period.election.as_str())
            .with("from", period.from.to_string())
            .with("until", period.until.to_string())
            .with("source", period.source.as_str());
        problems.push(problem(ProblemKind::RestrictedPeriod, &[], statement));
    }
    problems
}

fn way_problem(before: &TimedStop, timed: &TimedStop, leg: u32) -> Option<Problem> {
    let end = before.start.saturating_add(before.stop.minutes);
    let both = |key| named(key, timed).with("before", before.stop.title.as_str());
    if timed.start < end {
        let minutes = end - timed.start;
        let statement = both("rules-check-overlap").with("minutes", minutes);
        return Some(problem(ProblemKind::Overlap { minutes }, &[before, timed], statement));
    }
    let minutes = leg.saturating_sub(timed.start - end);
    let statement = both("rules-check-no-time").with("minutes", minutes).with("leg", leg);
    (minutes > 0).then(|| problem(ProblemKind::NoTimeToGetThere { minutes }, &[before, timed], statement))
}

fn window_problems(timed: &TimedStop) -> impl Iterator<Item = Problem> {
    let end = timed.start.saturating_add(timed.stop.minutes);
    let early = timed.stop.not_before.filter(|opening| timed.start < *opening).map(|opening| {
        let minutes = opening - timed.start;
        let statement =
            named("rules-check-too-early", timed).with("minutes", minutes).with("time", clock(opening));
        problem(ProblemKind::TooEarly { minutes }, &[timed], statement)
    });
    let late = timed.stop.not_after.filter(|limit| end > *limit).map(|limit| {
        let minutes = end - limit;
        let statement =
            named("rules-check-too-late", timed).with("minutes", minutes).with("time", clock(limit));
        problem(ProblemKind::TooLate { minutes }, &[timed], statement)
    });
    early.into_iter().chain(late)
}

fn named(key: &str, timed: &TimedStop) -> Statement {
    Statement::new(key).with("stop", timed.stop.title.as_str())
}

fn problem(kind: ProblemKind, stops: &[&TimedStop], statement: Statement) -> Problem {
    let severity = match kind {
        ProblemKind::Overlap { .. }
        | ProblemKind::NoTimeToGetThere { .. }
        | ProblemKind::TooEarly { .. }
        | ProblemKind::TooLate { .. } => Severity::Conflict,
        ProblemKind::ClosingDay | ProblemKind::Holiday | ProblemKind::RestrictedPeriod => Severity::Flag,
    };
    Problem { kind, severity, stops: stops.iter().map(|timed| timed.stop.id).collect(), statement }
}
