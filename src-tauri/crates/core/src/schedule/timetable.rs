//! An order of stops played through from the beginning of the day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlannedStop, TravelMatrix};
use crate::id::StopId;

/// What an order costs; less lateness counts before everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// Minutes by which stops end after they must, summed over the stops.
    pub late_minutes: u32,
    /// Minutes on the way and waiting, summed.
    pub idle_minutes: u32,
}

/// One stop of a timetable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimetableLine {
    /// Which stop.
    pub stop: StopId,
    /// Minutes on the way to it.
    pub leg_minutes: u32,
    /// Minutes of waiting until it opens.
    pub waiting_minutes: u32,
    /// Start, in minutes after midnight.
    pub start: u32,
    /// End, in minutes after midnight.
    pub end: u32,
    /// Minutes by which it ends too late.
    pub late_minutes: u32,
    /// Minutes by which it may begin later without making this or a later stop late; `None` without any limit.
    pub slack_minutes: Option<u32>,
}

/// A day in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Timetable {
    /// The stops in order.
    pub lines: Vec<TimetableLine>,
    /// What the order costs.
    pub cost: Cost,
    /// Minutes on the way.
    pub travel_minutes: u32,
    /// Minutes of waiting.
    pub waiting_minutes: u32,
    /// When the last stop ends, in minutes after midnight.
    pub end: u32,
}

impl Timetable {
    /// Plays an order through: places in `stops`, each at most once; places beyond the list are passed over.
    pub fn play(stops: &[PlannedStop], order: &[usize], day_start: u32, travel: &TravelMatrix) -> Self {
        let mut table = Self {
            lines: Vec::new(),
            cost: Cost::default(),
            travel_minutes: 0,
            waiting_minutes: 0,
            end: day_start,
        };
        let mut before = None;
        for (at, stop) in order.iter().filter_map(|at| Some((*at, stops.get(*at)?))) {
            let leg_minutes = travel.leg(before, at);
            let arrival = table.end.saturating_add(leg_minutes);
            let (start, end) = stop.span(arrival);
            let late_minutes = stop.late(end);
            let waiting_minutes = start - arrival;
            table.travel_minutes += leg_minutes;
            table.waiting_minutes = table.waiting_minutes.saturating_add(waiting_minutes);
            table.cost.late_minutes = table.cost.late_minutes.saturating_add(late_minutes);
            table.end = end;
            table.lines.push(TimetableLine {
                stop: stop.id,
                leg_minutes,
                waiting_minutes,
                start,
                end,
                late_minutes,
                slack_minutes: None,
            });
            before = Some(at);
        }
        table.cost.idle_minutes = table.travel_minutes.saturating_add(table.waiting_minutes);
        let mut after: Option<u32> = None;
        let played = order.iter().filter_map(|at| stops.get(*at)).rev();
        let mut waiting_after = 0;
        for (line, stop) in table.lines.iter_mut().rev().zip(played) {
            let own = stop.not_after.map(|limit| limit.saturating_sub(line.end));
            let later = after.map(|slack| slack.saturating_add(waiting_after));
            line.slack_minutes = match (own, later) {
                (Some(own), Some(later)) => Some(own.min(later)),
                (one, None) => one,
                (None, other) => other,
            };
            after = line.slack_minutes;
            waiting_after = line.waiting_minutes;
        }
        table
    }
}
