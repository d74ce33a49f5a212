//! What a caller may say about a file before it is read.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};

use crate::limits::Limits;

/// Everything that steers one reading. `ReadOptions::default()` detects all there is to detect.
#[derive(Clone, Default)]
pub struct ReadOptions<'a> {
    /// Bounds of the import.
    pub limits: Limits,
    /// The encoding, or that it be detected.
    pub encoding: Encoding,
    /// The delimiter of a text table, or `None` to detect comma, tab or semicolon.
    pub delimiter: Option<u8>,
    /// Headers a person assigned by hand: header as written in the file -> field key, or an empty key to leave
    /// the column unused. It wins over matching by meaning.
    pub headers: BTreeMap<String, String>,
    /// Stops the reading when set.
    pub cancel: Cancel,
    /// Told from time to time how far the reading is.
    pub progress: Option<&'a (dyn Fn(Progress) + Sync)>,
}

/// How the bytes of a text file are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// By byte order mark, else UTF-8 when valid, else CP949.
    #[default]
    Detect,
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// CP949, the superset of EUC-KR that Korean Windows writes.
    Cp949,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

/// A switch that stops a reading from another thread. Clones share one switch.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks every reading that holds this switch to stop; it ends with `IntakeError::Cancelled`.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// How far a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Bytes read of the file, or of its inflated members.
    pub bytes_read: u64,
    /// Bytes there are to read, as far as the file says.
    pub bytes_total: u64,
    /// Rows read so far.
    pub rows: u64,
}
