//! How many minutes it takes from any stop to any other.

use serde::{Deserialize, Serialize};

use crate::{
    entity::TravelMode,
    place::{Coordinate, TravelModel},
};

/// Minutes from stop to stop, by their places in the list of stops, and from where the day begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TravelMatrix {
    count: usize,
    /// Row by row; row 0 is the beginning of the day, row `n + 1` stop `n`.
    minutes: Vec<u32>,
}

impl TravelMatrix {
    /// A matrix from any rule; the rule gets `None` for where the day begins. A leg is at most a day.
    pub fn from_rule(count: usize, rule: impl Fn(Option<usize>, usize) -> u32) -> Self {
        let rows = std::iter::once(None).chain((0..count).map(Some));
        let minutes = rows.flat_map(|from| {
            let rule = &rule;
            (0..count).map(move |to| if from == Some(to) { 0 } else { rule(from, to).min(1440) })
        });
        Self { count, minutes: minutes.collect() }
    }

    /// A matrix from coordinates and how one gets to each stop. A leg with an unknown end takes no time, as nobody
    /// knows better; the day begins at the first stop unless `base` says where.
    pub fn between(
        stops: &[(Option<Coordinate>, TravelMode)],
        base: Option<Coordinate>,
        model: &TravelModel,
    ) -> Self {
        Self::from_rule(stops.len(), |from, to| {
            let start = match from {
                Some(from) => stops.get(from).and_then(|(place, _)| *place),
                None => base,
            };
            match (start, stops.get(to)) {
                (Some(start), Some((Some(end), TravelMode::Walk))) => model.walking_minutes(start, *end),
                (Some(start), Some((Some(end), TravelMode::Drive))) => model.driving_minutes(start, *end),
                _ => 0,
            }
        })
    }

    /// Number of stops.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Minutes from a stop, or from where the day begins, to a stop; 0 for a stop that is not in the list.
    pub fn leg(&self, from: Option<usize>, to: usize) -> u32 {
        let row = from.map_or(0, |from| from + 1);
        if to >= self.count { 0 } else { self.minutes.get(row * self.count + to).copied().unwrap_or(0) }
    }
}
