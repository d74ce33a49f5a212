//! Hybrid logical clock: stamps that order changes made on several machines, close to wall time and never backwards.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::time::Instant;

/// How far ahead of this machine's clock another machine's stamp may be before it is refused: 48 hours. Clocks that are
/// hours off, or set to another time zone or day, are lived with; a clock set to another year would make every later
/// change of every copy look older than it is.
pub const MAX_AHEAD_SECONDS: i64 = 48 * 3600;

/// Milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Stamp(#[ts(type = "number")] pub i64);

/// A stamp that came from a clock too far ahead to be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("stamp is {ahead_seconds} s ahead of this machine's clock")]
pub struct ClockAhead {
    /// How far ahead the other clock is, in seconds.
    pub ahead_seconds: i64,
}

/// The last stamp this copy has given or taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    last: Stamp,
}

impl Clock {
    /// A clock that goes on after `last`, the highest stamp stored so far.
    pub fn after(last: Stamp) -> Self {
        Self { last }
    }

    /// The highest stamp given or taken in.
    pub fn last(self) -> Stamp {
        self.last
    }

    /// A stamp for a change made now: later than every stamp before it, whatever the wall clock does.
    pub fn tick(&mut self, now: Instant) -> Stamp {
        let wall = now.0.div_euclid(1000) << 16;
        self.last = Stamp(wall.max(self.last.0.saturating_add(1)));
        self.last
    }

    /// Takes in another machine's stamp, so that what is written after seeing it is later than it.
    pub fn witness(&mut self, other: Stamp, now: Instant) -> Result<(), ClockAhead> {
        let ahead_seconds = ((other.0 >> 16) - now.0.div_euclid(1000)) / 1000;
        if ahead_seconds > MAX_AHEAD_SECONDS {
            return Err(ClockAhead { ahead_seconds });
        }
        self.last = self.last.max(other);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn stamps_only_grow_while_the_wall_clock_jumps(walls in proptest::collection::vec(0i64..4_000_000_000_000_000, 1..50)) {
            let mut clock = Clock::after(Stamp(0));
            let mut before = Stamp(0);
            for wall in walls {
                let stamp = clock.tick(Instant(wall));
                prop_assert!(stamp > before);
                before = stamp;
            }
        }

        #[test]
        fn a_change_made_after_seeing_another_is_later(seen in 0i64..4_000_000_000_000, behind in 0i64..86_400_000) {
            let now = Instant((seen - behind).max(0) * 1000);
            let other = Stamp(seen << 16);
            let mut clock = Clock::after(Stamp(0));
            match clock.witness(other, now) {
                Ok(()) => prop_assert!(clock.tick(now) > other),
                Err(error) => prop_assert!(error.ahead_seconds > MAX_AHEAD_SECONDS),
            }
        }
    }
}
