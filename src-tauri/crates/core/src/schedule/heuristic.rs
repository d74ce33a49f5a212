//! A good order found quickly: the bound for the exact search, and the answer where there are too many stops for it.

use super::{Cost, PlannedStop, TravelMatrix};

/// What an order costs, without building its timetable.
pub(super) fn cost_of(stops: &[PlannedStop], order: &[usize], day_start: u32, travel: &TravelMatrix) -> Cost {
    let mut cost = Cost::default();
    let mut now = day_start;
    let mut before = None;
    for (at, stop) in order.iter().filter_map(|at| Some((*at, stops.get(*at)?))) {
        let (start, end) = stop.span(now.saturating_add(travel.leg(before, at)));
        cost.idle_minutes = cost.idle_minutes.saturating_add(start - now);
        cost.late_minutes = cost.late_minutes.saturating_add(stop.late(end));
        now = end;
        before = Some(at);
    }
    cost
}

/// Improves an order by moving single stops and exchanging two, until neither helps. Locked stops stay.
pub(super) fn improved(
    stops: &[PlannedStop],
    mut order: Vec<usize>,
    day_start: u32,
    travel: &TravelMatrix,
    mut go_on: impl FnMut() -> bool,
) -> Vec<usize> {
    let free: Vec<usize> =
        (0..order.len()).filter(|at| stops.get(*at).is_some_and(|stop| !stop.locked)).collect();
    let mut best = cost_of(stops, &order, day_start, travel);
    let mut better = true;
    while better {
        better = false;
        for from in 0..free.len() {
            if !go_on() {
                return order;
            }
            for to in 0..free.len() {
                for candidate in [moved(&order, &free, from, to), exchanged(&order, &free, from, to)] {
                    let cost = cost_of(stops, &candidate, day_start, travel);
                    if cost < best {
                        (best, order, better) = (cost, candidate, true);
                    }
                }
            }
        }
    }
    order
}

/// The order with the stop at one free place moved to another, those between moving up.
fn moved(order: &[usize], free: &[usize], from: usize, to: usize) -> Vec<usize> {
    let mut movable: Vec<usize> = free.iter().filter_map(|at| order.get(*at).copied()).collect();
    let stop = movable.remove(from);
    movable.insert(to, stop);
    refilled(order, free, &movable)
}

fn exchanged(order: &[usize], free: &[usize], one: usize, other: usize) -> Vec<usize> {
    let mut movable: Vec<usize> = free.iter().filter_map(|at| order.get(*at).copied()).collect();
    movable.swap(one, other);
    refilled(order, free, &movable)
}

fn refilled(order: &[usize], free: &[usize], movable: &[usize]) -> Vec<usize> {
    let mut filled = order.to_vec();
    for (at, stop) in free.iter().zip(movable) {
        if let Some(place) = filled.get_mut(*at) {
            *place = *stop;
        }
    }
    filled
}
