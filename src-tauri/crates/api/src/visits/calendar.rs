//! A span of days with everything that speaks for or against a visit on each of them.

use alley_core::{
    entity::{AlleyDistrict, Visit, VisitAlley, VisitState},
    schedule::Severity,
    statement::Statement,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::timetable;
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
};

/// The longest span that is shown at once, in days: a year and a little.
const MOST_DAYS: i64 = 400;

/// Asks for the days of a span.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarRequest {
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub until: NaiveDate,
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether the office works on it.
    pub working: bool,
    /// The public holiday's name.
    pub holiday: Option<String>,
    /// The period before an election in which the law restricts events, in words.
    pub restricted: Option<Statement>,
    /// Visits on it, by their beginning.
    pub visits: Vec<CalendarVisit>,
}

/// A visit in the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarVisit {
    /// The visit.
    pub visit: Visit,
    /// The dong's name.
    pub neighborhood: String,
    /// Its alley districts that are closed that day.
    pub closed: Vec<String>,
    /// How many things in its plan cannot work as they are, people expected elsewhere included.
    pub conflicts: u32,
}

/// The days of a span in order.
pub async fn calendar<H: Host>(office: &Office<H>, request: CalendarRequest) -> Result<Vec<CalendarDay>> {
    if (request.until - request.from).num_days() > MOST_DAYS {
        return Err(ApiError::bad_request("calendar-too-long").with("days", MOST_DAYS));
    }
    let filter = Filter::all().from("date", request.from).until("date", request.until);
    let visits: Vec<Visit> = office.store.list(filter.order("date, starts_at")).await?;
    let mut shown = Vec::with_capacity(visits.len());
    for visit in visits {
        shown.push(calendar_visit(office, visit).await?);
    }
    let holidays = &office.pack.holidays;
    let days = request.from.iter_days().take_while(|date| *date <= request.until);
    Ok(days
        .map(|date| CalendarDay {
            date,
            working: holidays.is_working(date),
            holiday: holidays.holiday(date).map(|row| row.name.clone()),
            restricted: office.pack.rules.restricted.iter().find(|period| period.covers(date)).map(
                |period| {
                    Statement::new("rules-check-restricted")
                        .with("election", period.election.as_str())
                        .with("from", period.from.to_string())
                        .with("until", period.until.to_string())
                        .with("source", period.source.as_str())
                },
            ),
            visits: shown.iter().filter(|line| line.visit.date == date).cloned().collect(),
        })
        .collect())
}

async fn calendar_visit<H: Host>(office: &Office<H>, visit: Visit) -> Result<CalendarVisit> {
    let alleys = alleys_of(office, &visit).await?;
    // What is past or called off can no longer be mended.
    let open = visit.state == VisitState::Planned;
    let conflicts = if open {
        let sheet = timetable::sheet(office, &visit, &alleys).await?;
        let wrong = sheet.problems.iter().filter(|problem| problem.severity == Severity::Conflict).count();
        wrong + sheet.bookings.len()
    } else {
        0
    };
    let closed = timetable::closed_on(&alleys, visit.date).map(|alley| alley.name.clone());
    Ok(CalendarVisit {
        closed: if open { closed.collect() } else { Vec::new() },
        neighborhood: office.pack.name_of(visit.neighborhood),
        conflicts: u32::try_from(conflicts).unwrap_or(u32::MAX),
        visit,
    })
}

/// The alley districts that a visit goes to.
pub(super) async fn alleys_of<H: Host>(office: &Office<H>, visit: &Visit) -> Result<Vec<AlleyDistrict>> {
    let links: Vec<VisitAlley> = office.store.list(Filter::by("visit", visit.id)).await?;
    let mut alleys = Vec::with_capacity(links.len());
    for link in links {
        alleys.extend(office.store.find::<AlleyDistrict>(link.alley_district).await?);
    }
    Ok(alleys)
}
