//! The sample's dice: the same seed throws the same numbers for ever, each part of the sample with dice of its own.

use alley_core::{id::Uuid, id::uuid_at, time::Instant};
use chrono::{Days, NaiveDate, NaiveTime};
use rand::{Rng, SeedableRng, rngs::ChaCha8Rng};

use crate::texts::people;

/// Dice for one part of the sample.
pub(crate) struct Draw {
    dice: ChaCha8Rng,
}

impl Draw {
    /// Dice for a part, so that a change in one part does not throw the others about.
    pub(crate) fn new(seed: u64, part: &str) -> Self {
        let mut bytes = [0_u8; 32];
        for (place, byte) in bytes.iter_mut().zip(seed.to_le_bytes().into_iter().chain(part.bytes())) {
            *place = byte;
        }
        Self { dice: ChaCha8Rng::from_seed(bytes) }
    }

    /// A number from 0 to below `count`; 0 when there is nothing to choose from.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        // The upper half of the product is even enough for a sample and independent of any library's sampling.
        ((u128::from(self.dice.next_u64()) * count as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included; `low` when they cross.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high.saturating_sub(low).saturating_add(1)).unwrap_or(0);
        low + self.below(span) as i64
    }

    /// A number from 0 to below 1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.dice.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something of this probability happens.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// One of a table's items; the tables of the sample are never empty.
    pub(crate) fn of<T: Copy>(&mut self, table: &[T]) -> T {
        let at = self.below(table.len());
        table[at]
    }

    /// One of a list's items, if there is any.
    pub(crate) fn any<'t, T>(&mut self, list: &'t [T]) -> Option<&'t T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// Puts a list into a random order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.below(last + 1);
            list.swap(last, other);
        }
    }

    /// Key of a row that came to be at an instant.
    pub(crate) fn id<I: From<Uuid>>(&mut self, at: Instant) -> I {
        let mut random = [0_u8; 10];
        self.dice.fill_bytes(&mut random);
        I::from(uuid_at(at, random))
    }

    /// Key of a row that came to be on the morning of a day.
    pub(crate) fn id_on<I: From<Uuid>>(&mut self, day: NaiveDate) -> I {
        self.id(Instant::from_seoul(day, clock(9, 0)))
    }

    /// A day between two, both included; the first when they cross.
    pub(crate) fn day(&mut self, first: NaiveDate, last: NaiveDate) -> NaiveDate {
        later(first, self.between(0, (last - first).num_days().max(0)))
    }

    /// An invented person who is not the mayor.
    pub(crate) fn person(&mut self) -> String {
        loop {
            let name = if self.chance(0.4) {
                self.of(people::WHOLE).to_owned()
            } else {
                format!("{}{}", self.of(people::FAMILY), self.of(people::GIVEN))
            };
            if name != people::MAYOR {
                return name;
            }
        }
    }

    /// A phone number that nobody has, digits only.
    pub(crate) fn phone(&mut self) -> String {
        format!("0100000{:04}", self.below(10_000))
    }
}

/// A day some days later, or earlier when negative.
pub(crate) fn later(day: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(distance) } else { day.checked_add_days(distance) }.unwrap_or(day)
}

/// A time of day.
pub(crate) fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN)
}

/// A whole shared out by weights, exactly.
pub(crate) fn apportion(whole: usize, weights: &[f64]) -> Vec<usize> {
    let sum: f64 = weights.iter().sum();
    let shares: Vec<f64> =
        weights.iter().map(|weight| if sum > 0.0 { whole as f64 * weight / sum } else { 0.0 }).collect();
    let mut parts: Vec<usize> = shares.iter().map(|share| share.floor() as usize).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|a, b| shares[*b].fract().total_cmp(&shares[*a].fract()).then(a.cmp(b)));
    let left = whole.saturating_sub(parts.iter().sum());
    for at in order.iter().cycle().take(if parts.is_empty() { 0 } else { left }) {
        parts[*at] += 1;
    }
    parts
}
