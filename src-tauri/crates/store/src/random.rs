//! Random bytes from the operating system, and row keys that grow.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use alley_core::{
    id::{Uuid, uuid_at},
    time::Instant,
};

use crate::error::{Result, StoreError};

/// Milliseconds of the last keys with the random part of each, the newest behind: workspaces that are written side by
/// side may have clocks of their own.
static LAST: Mutex<VecDeque<(i64, [u8; 10])>> = Mutex::new(VecDeque::new());
/// How many of them are remembered.
const REMEMBERED: usize = 64;

/// Fresh random bytes.
pub fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

/// A new row key for a row made at `now`. Of keys made within one millisecond by one process the later one is the
/// greater one, so that rows made in a row stay in their order.
pub fn new_id<T: From<Uuid>>(now: Instant) -> Result<T> {
    let fresh = bytes()?;
    let millisecond = now.0.div_euclid(1000);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let known = last.iter().rposition(|(at, _)| *at == millisecond).and_then(|at| last.remove(at));
    let random = known.map_or_else(|| roomy(fresh), |(_, random)| next(random));
    last.push_back((millisecond, random));
    if last.len() > REMEMBERED {
        last.pop_front();
    }
    Ok(uuid_at(now, random).into())
}

/// The part of a key that counts: its last seven bytes, which neither version nor variant touches.
const COUNTED: usize = 3;

/// Leaves room to count up: 2^55 keys in a millisecond.
fn roomy(mut random: [u8; 10]) -> [u8; 10] {
    random[COUNTED] &= 0x7f;
    random
}

fn next(mut random: [u8; 10]) -> [u8; 10] {
    for byte in random.iter_mut().skip(COUNTED).rev() {
        let (grown, over) = byte.overflowing_add(1);
        *byte = grown;
        if !over {
            break;
        }
    }
    random
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_one_moment_grow_whatever_is_made_between_them() {
        let now = Instant(1_784_158_200_000_000);
        let mut keys = Vec::new();
        for at in 0..2000 {
            keys.push(new_id::<Uuid>(now).unwrap());
            // Another workspace, whose clock goes before or behind.
            new_id::<Uuid>(now.plus_seconds(at % 7 - 3)).unwrap();
        }
        assert!(keys.is_sorted_by(|one, other| one < other));
        assert_eq!(next([0, 0, 0, 0, 0, 0, 0, 0, 0, 255]), [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    }
}
