//! Why an order is as it is, in words.

use super::{Cost, PlannedStop, Timetable, clock};
use crate::statement::Statement;

/// The reasons for an order over stops that were given in another one.
pub(super) fn of(
    stops: &[PlannedStop],
    order: &[usize],
    timetable: &Timetable,
    given: Cost,
    exact: bool,
) -> Vec<Statement> {
    let mut reasons = Vec::new();
    let cost = timetable.cost;
    if order.iter().copied().eq(0..stops.len()) {
        reasons.push(Statement::new("rules-order-unchanged"));
    }
    if cost.late_minutes < given.late_minutes {
        let less = given.late_minutes - cost.late_minutes;
        reasons.push(Statement::new("rules-order-less-late").with("minutes", less));
    }
    if cost.idle_minutes < given.idle_minutes {
        let less = given.idle_minutes - cost.idle_minutes;
        reasons.push(Statement::new("rules-order-saves").with("minutes", less));
    } else if cost.idle_minutes > given.idle_minutes {
        let more = cost.idle_minutes - given.idle_minutes;
        reasons.push(Statement::new("rules-order-costs").with("minutes", more));
    }
    for (position, at) in order.iter().enumerate().filter(|(position, at)| position != *at) {
        if let Some(stop) = stops.get(*at) {
            let moved = Statement::new("rules-order-moved").with("stop", stop.title.as_str());
            reasons.push(moved.with("from", at + 1).with("to", position + 1));
        }
    }
    for (at, line) in order.iter().zip(&timetable.lines) {
        let Some(stop) = stops.get(*at) else { continue };
        let named = |key: &str| Statement::new(key).with("stop", stop.title.as_str());
        if line.late_minutes > 0 {
            reasons.push(named("rules-order-late").with("minutes", line.late_minutes));
        } else if let (Some(limit), Some(slack)) = (stop.not_after, line.slack_minutes)
            && slack < 30
            && !stop.locked
        {
            reasons.push(named("rules-order-until").with("time", clock(limit)));
        }
        if line.waiting_minutes > 0 {
            reasons.push(named("rules-order-waits").with("minutes", line.waiting_minutes));
        }
    }
    let locked = stops.iter().filter(|stop| stop.locked).count();
    if locked > 0 {
        reasons.push(Statement::new("rules-order-locked").with("count", locked));
    }
    if !exact {
        reasons.push(Statement::new("rules-order-not-exact").with("count", stops.len()));
    }
    reasons
}
