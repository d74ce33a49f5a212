//! Random bytes from the operating system.

use alley_core::{
    id::{Uuid, uuid_at},
    time::Instant,
};

use crate::error::{Result, StoreError};

/// Fresh random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}

/// A new row key for a row made at `now`.
pub fn new_id<T: From<Uuid>>(now: Instant) -> Result<T> {
    Ok(uuid_at(now, bytes()?).into())
}
