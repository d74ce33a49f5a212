//! Random bytes from the operating system, and row keys that grow.

use std::sync::{Mutex, PoisonError};

use alley_core::{
    id::{Uuid, uuid_at},
    time::Instant,
};

use crate::error::{Result, StoreError};

/// The millisecond of the last key and its random part.
static LAST: Mutex<(i64, [u8; 10])> = Mutex::new((i64::MIN, [0; 10]));

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
    let random = if last.0 == millisecond { next(last.1) } else { roomy(fresh) };
    *last = (millisecond, random);
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
    fn keys_of_one_moment_grow() {
        let now = Instant(1_784_158_200_000_000);
        let mut keys = Vec::new();
        for _ in 0..2000 {
            // Tests of this crate run beside each other; only keys of this moment are compared.
            keys.push(new_id::<Uuid>(now).unwrap());
        }
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), keys.len());
        assert_eq!(next([0, 0, 0, 0, 0, 0, 0, 0, 0, 255]), [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
        assert!(keys.windows(2).filter(|pair| pair[0] < pair[1]).count() > 1900);
    }
}
