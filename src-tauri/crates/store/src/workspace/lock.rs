//! One process at a time: a lock on a file in the folder, which the system lets go when the process ends.

use std::{
    fs::{File, OpenOptions},
    path::Path,
};

use fs4::{FileExt, TryLockError};

use crate::error::{Result, StoreError};

/// Name of the file in the folder; it stays when the lock is let go.
pub(super) const LOCK: &str = "in-use.lock";

/// The lock, held as long as it lives.
#[derive(Debug)]
pub(crate) struct InstanceLock(#[expect(dead_code, reason = "the open file is the lock")] File);

impl InstanceLock {
    /// Takes the lock of a folder, or says that another process has it.
    pub(crate) fn take(folder: &Path) -> Result<Self> {
        let path = folder.join(LOCK);
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(StoreError::file(&path))?;
        match FileExt::try_lock(&file) {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(StoreError::file(&path)(error)),
        }
    }
}
