//! A stop as far as its place in the day is concerned.

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use crate::{calendar::ClosingDay, id::StopId};

/// A stop to be put into a timetable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedStop {
    /// Which stop.
    pub id: StopId,
    /// What it is called, for reasons in words.
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Whether it keeps its place in the order.
    pub locked: bool,
    /// It begins no earlier than this.
    pub not_before: Option<u32>,
    /// It is over by this.
    pub not_after: Option<u32>,
    /// When the place is closed.
    pub closing: Vec<ClosingDay>,
}

impl PlannedStop {
    /// When it is over if one is there at `arrival`, waiting for its opening.
    pub(super) fn span(&self, arrival: u32) -> (u32, u32) {
        let start = arrival.max(self.not_before.unwrap_or(0));
        (start, start.saturating_add(self.minutes))
    }

    /// By how many minutes an end is too late.
    pub(super) fn late(&self, end: u32) -> u32 {
        self.not_after.map_or(0, |limit| end.saturating_sub(limit))
    }
}

/// Minutes after midnight of a time of day; seconds are dropped.
pub fn minute_of_day(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute()
}

/// `14:05`; past midnight `25:10`.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
