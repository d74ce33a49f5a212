//! Who is expected in two places at once, over all visits.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::VisitId, statement::Statement};

/// A time for which somebody is expected somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// Who: one key for one person. Shown in the statement, so a name.
    pub person: String,
    /// The visit.
    pub visit: VisitId,
    /// What the visit or the stop is called.
    pub title: String,
    /// The day.
    pub date: NaiveDate,
    /// From, in minutes after midnight.
    pub start: u32,
    /// Until, in minutes after midnight.
    pub end: u32,
}

/// Somebody is expected in two visits at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DoubleBooking {
    /// The visits, the earlier one first.
    pub visits: [VisitId; 2],
    /// Minutes for which both last.
    pub minutes: u32,
    /// In words.
    pub statement: Statement,
}

/// Finds everyone expected in two visits at once. Two times of one visit are its own timetable's matter.
pub fn double_bookings(bookings: &[Booking]) -> Vec<DoubleBooking> {
    let mut sorted: Vec<&Booking> = bookings.iter().collect();
    sorted.sort_by(|a, b| {
        (&a.person, a.date, a.start, a.end, a.visit).cmp(&(&b.person, b.date, b.start, b.end, b.visit))
    });
    let mut found = Vec::new();
    for (at, one) in sorted.iter().enumerate() {
        let later = sorted.iter().skip(at + 1);
        let near = later.take_while(|other| {
            other.person == one.person && other.date == one.date && other.start < one.end
        });
        for other in near.filter(|other| other.visit != one.visit) {
            let minutes = one.end.min(other.end).saturating_sub(other.start);
            if minutes > 0 {
                let statement = Statement::new("rules-check-double-booking")
                    .with("person", one.person.as_str())
                    .with("one", one.title.as_str())
                    .with("other", other.title.as_str())
                    .with("date", one.date.to_string())
                    .with("minutes", minutes);
                found.push(DoubleBooking { visits: [one.visit, other.visit], minutes, statement });
            }
        }
    }
    found
}
