//! The best order of stops: least lateness, then least time on the way and waiting.
//!
//! Exact up to [`EXACT_LIMIT`] free stops by dynamic programming over sets of stops (Held and Karp 1962), keeping for
//! each set and last stop every pair of end and lateness that no other one beats in both, and dropping what cannot
//! beat the best order known. Locked stops keep their places and make the search smaller.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cost, PlannedStop, Timetable, TravelMatrix, heuristic, reasons};
use crate::{id::StopId, statement::Statement};

/// Up to this many free stops the order is the best there is; above, it is a good one.
pub const EXACT_LIMIT: usize = 18;

/// An order for the stops of a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ordering {
    /// The stops in order.
    pub order: Vec<StopId>,
    /// The day in this order.
    pub timetable: Timetable,
    /// What the order given would cost.
    pub given: Cost,
    /// Whether no order is better.
    pub exact: bool,
    /// Why this order, in words.
    pub reasons: Vec<Statement>,
}

/// Why there is no order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ScheduleError {
    /// Somebody said stop.
    #[error("schedule-cancelled")]
    Cancelled,
    /// The travel times are for another number of stops.
    #[error("schedule-travel-size")]
    TravelSize {
        /// Stops given.
        stops: usize,
        /// Stops the travel times are for.
        travel: usize,
    },
}

impl ScheduleError {
    /// The error as a sentence.
    pub fn statement(self) -> Statement {
        match self {
            Self::Cancelled => Statement::new("schedule-cancelled"),
            Self::TravelSize { stops, travel } => {
                Statement::new("schedule-travel-size").with("stops", stops).with("travel", travel)
            }
        }
    }
}

/// The best order of the stops, which are given in their present order.
///
/// `go_on` is asked often and stops the search by saying no. Of orders that cost the same the given one wins.
///
/// # Errors
/// [`ScheduleError`].
pub fn best_order(
    stops: &[PlannedStop],
    day_start: u32,
    travel: &TravelMatrix,
    mut go_on: impl FnMut() -> bool,
) -> Result<Ordering, ScheduleError> {
    if travel.len() != stops.len() {
        return Err(ScheduleError::TravelSize { stops: stops.len(), travel: travel.len() });
    }
    let given: Vec<usize> = (0..stops.len()).collect();
    let given_cost = heuristic::cost_of(stops, &given, day_start, travel);
    let quick = heuristic::improved(stops, given, day_start, travel, &mut go_on);
    let free = stops.iter().filter(|stop| !stop.locked).count();
    let exact = free <= EXACT_LIMIT;
    let order = if exact { Search::new(stops, day_start, travel, quick).run(&mut go_on)? } else { quick };
    if !go_on() {
        return Err(ScheduleError::Cancelled);
    }
    let timetable = Timetable::play(stops, &order, day_start, travel);
    let reasons = reasons::of(stops, &order, &timetable, given_cost, exact);
    let order = order.iter().filter_map(|at| stops.get(*at)).map(|stop| stop.id).collect();
    Ok(Ordering { order, timetable, given: given_cost, exact, reasons })
}

/// A way to have made some free stops and the locked ones between them.
#[derive(Clone, Copy)]
struct Label {
    end: u32,
    late: u32,
    /// The label it grew from.
    parent: u32,
    /// The free stop it added, by its place in `free`.
    added: u8,
}

const ROOT: u32 = u32::MAX;

/// A way to be at the next free stop, before it begins.
struct Arrival {
    at: u32,
    late: u32,
    parent: u32,
}

/// Keeps an arrival unless another one is as early and as little late. A stop never turns a later arrival into an
/// earlier end, so what is beaten here stays beaten.
fn keep(arrivals: &mut Vec<Arrival>, arrival: Arrival) {
    if !arrivals.iter().any(|other| other.at <= arrival.at && other.late <= arrival.late) {
        arrivals.retain(|other| other.at < arrival.at || other.late < arrival.late);
        arrivals.push(arrival);
    }
}

/// The places of the ones in a set.
fn members(set: usize) -> impl Iterator<Item = usize> {
    let mut left = set;
    std::iter::from_fn(move || {
        let place = (left != 0).then(|| left.trailing_zeros() as usize)?;
        left &= left - 1;
        Some(place)
    })
}

struct Search<'a> {
    stops: &'a [PlannedStop],
    day_start: u32,
    travel: &'a TravelMatrix,
    /// Free stops, by their places in `stops`.
    free: Vec<usize>,
    /// `locked[n]`: locked stops that follow the n-th free one; `locked[0]` come before the first.
    locked: Vec<Vec<usize>>,
    best: Vec<usize>,
    best_cost: Cost,
    best_end: u32,
    /// Shortest leg into each free stop.
    shortest: Vec<u32>,
    limited: bool,
}

impl<'a> Search<'a> {
    fn new(stops: &'a [PlannedStop], day_start: u32, travel: &'a TravelMatrix, best: Vec<usize>) -> Self {
        let mut free = Vec::new();
        let mut locked = vec![Vec::new()];
        for (at, stop) in stops.iter().enumerate() {
            match locked.last_mut() {
                Some(run) if stop.locked => run.push(at),
                _ => {
                    free.push(at);
                    locked.push(Vec::new());
                }
            }
        }
        let into = |to: usize| {
            (0..stops.len())
                .filter(|from| *from != to)
                .map(Some)
                .chain([None])
                .map(|from| travel.leg(from, to))
                .min()
        };
        let shortest = free.iter().map(|at| into(*at).unwrap_or(0)).collect();
        let table = Timetable::play(stops, &best, day_start, travel);
        let limited = stops.iter().any(|stop| stop.not_after.is_some());
        Self {
            stops,
            day_start,
            travel,
            free,
            locked,
            best,
            best_cost: table.cost,
            best_end: table.end,
            shortest,
            limited,
        }
    }

    fn run(mut self, go_on: &mut impl FnMut() -> bool) -> Result<Vec<usize>, ScheduleError> {
        let count = self.free.len();
        if count <= 1 {
            return Ok(self.best);
        }
        let sets = 1_usize << count;
        let mut labels: Vec<Label> = Vec::new();
        // Where the labels of a set and its last stop lie: first and count.
        let mut states: Vec<(u32, u32)> = vec![(0, 0); sets * count];
        let (start_tail, start_end, start_late) = self.through_locked(0, None, self.day_start, 0);
        let legs = self.legs();
        let mut arrivals: Vec<Arrival> = Vec::new();
        for set in 1..sets {
            if set % 512 == 0 && !go_on() {
                return Err(ScheduleError::Cancelled);
            }
            let made = set.count_ones() as usize;
            let mut rest = None;
            for added in members(set) {
                arrivals.clear();
                let before = set & !(1 << added);
                if before == 0 {
                    let leg = self.free.get(added).map_or(0, |at| self.travel.leg(start_tail, *at));
                    arrivals.push(Arrival {
                        at: start_end.saturating_add(leg),
                        late: start_late,
                        parent: ROOT,
                    });
                }
                for last in members(before) {
                    let (first, number) = states.get(before * count + last).copied().unwrap_or_default();
                    let leg = legs.get(((made - 1) * count + last) * count + added).copied().unwrap_or(0);
                    let range = first as usize..(first + number) as usize;
                    for (label, parent) in labels.get(range).unwrap_or_default().iter().zip(first..) {
                        keep(
                            &mut arrivals,
                            Arrival { at: label.end.saturating_add(leg), late: label.late, parent },
                        );
                    }
                }
                if arrivals.is_empty() {
                    continue;
                }
                let rest = *rest.get_or_insert_with(|| self.least_rest(set));
                let first = labels.len();
                for arrival in &arrivals {
                    if let Some(label) = self.made(set, made, added, arrival, rest) {
                        let beaten = |other: &Label| other.end <= label.end && other.late <= label.late;
                        if !labels.get(first..).unwrap_or_default().iter().any(beaten) {
                            labels.push(label);
                        }
                    }
                }
                if let Some(state) = states.get_mut(set * count + added) {
                    *state = (first as u32, (labels.len() - first) as u32);
                }
            }
        }
        // Every full label that was kept beats the best order known.
        let whole = states.get((sets - 1) * count..).unwrap_or_default();
        let full = whole.iter().flat_map(|(first, number)| *first..first + number);
        let winner = full
            .filter_map(|index| Some((labels.get(index as usize)?, index)))
            .min_by_key(|(label, _)| (label.late, label.end));
        if let Some((label, index)) = winner
            && (label.late, label.end) < (self.best_cost.late_minutes, self.best_end)
        {
            self.best = self.unrolled(&labels, index);
        }
        Ok(self.best)
    }

    /// Legs by number of free stops made before, the last of them, and the next.
    fn legs(&self) -> Vec<u32> {
        let count = self.free.len();
        let states = (0..count).flat_map(|made| (0..count).map(move |last| (made, last)));
        let leg = |(made, last)| {
            let tail = self.tail(made, last);
            self.free.iter().map(move |to| self.travel.leg(tail, *to))
        };
        states.flat_map(leg).collect()
    }

    /// The way on over `added` and the locked stops behind it, unless it cannot beat the best order known.
    fn made(&self, set: usize, made: usize, added: usize, arrival: &Arrival, rest: u32) -> Option<Label> {
        let at = *self.free.get(added)?;
        let stop = self.stops.get(at)?;
        let (_, end) = stop.span(arrival.at);
        let (_, end, late) =
            self.through_locked(made, Some(at), end, arrival.late.saturating_add(stop.late(end)));
        let late_bound = if self.limited { late.saturating_add(self.least_late(set, end)) } else { late };
        let hopeful = (late_bound, end.saturating_add(rest)) < (self.best_cost.late_minutes, self.best_end);
        hopeful.then_some(Label { end, late, parent: arrival.parent, added: added as u8 })
    }

    /// Makes the locked stops that follow the n-th free one.
    fn through_locked(
        &self,
        made: usize,
        from: Option<usize>,
        end: u32,
        late: u32,
    ) -> (Option<usize>, u32, u32) {
        let mut way = (from, end, late);
        for at in self.locked.get(made).into_iter().flatten() {
            let Some(stop) = self.stops.get(*at) else { continue };
            let (_, end) = stop.span(way.1.saturating_add(self.travel.leg(way.0, *at)));
            way = (Some(*at), end, way.2.saturating_add(stop.late(end)));
        }
        way
    }

    /// Where one stands after the n-th free stop: at it, or at the last locked one behind it.
    fn tail(&self, made: usize, last: usize) -> Option<usize> {
        self.locked.get(made).and_then(|run| run.last()).or_else(|| self.free.get(last)).copied()
    }

    /// The least time that what is left can take.
    fn least_rest(&self, set: usize) -> u32 {
        let free =
            self.free.iter().zip(&self.shortest).enumerate().filter(|(index, _)| set >> index & 1 == 0);
        let free = free
            .map(|(_, (at, leg))| self.stops.get(*at).map_or(0, |stop| stop.minutes).saturating_add(*leg));
        let locked = self.locked.iter().skip(set.count_ones() as usize + 1).flatten();
        let locked = locked.map(|at| self.stops.get(*at).map_or(0, |stop| stop.minutes));
        free.chain(locked).fold(0, u32::saturating_add)
    }

    /// The least lateness of the free stops that are left, if each came next.
    fn least_late(&self, set: usize, end: u32) -> u32 {
        let left =
            self.free.iter().zip(&self.shortest).enumerate().filter(|(index, _)| set >> index & 1 == 0);
        left.filter_map(|(_, (at, leg))| {
            let stop = self.stops.get(*at)?;
            Some(stop.late(stop.span(end.saturating_add(*leg)).1))
        })
        .fold(0, u32::saturating_add)
    }

    fn unrolled(&self, labels: &[Label], last: u32) -> Vec<usize> {
        let mut picked = Vec::new();
        let mut index = last;
        while let Some(label) = labels.get(index as usize) {
            picked.push(usize::from(label.added));
            index = label.parent;
        }
        picked.reverse();
        let mut order: Vec<usize> = self.locked.first().cloned().unwrap_or_default();
        for (number, added) in picked.into_iter().enumerate() {
            order.extend(self.free.get(added));
            order.extend(self.locked.get(number + 1).into_iter().flatten());
        }
        order
    }
}
