//! Keeps an eye on cancelling, the time limit and progress while a file is read.

use std::time::Instant;

use crate::error::IntakeError;
use crate::options::{Progress, ReadOptions};

/// Rows between two looks at the clock and the switch.
const ROWS_BETWEEN_LOOKS: u64 = 1_024;

/// One per file; asked at every row, it looks up only now and then.
pub(crate) struct Watch<'a> {
    options: &'a ReadOptions<'a>,
    file: String,
    started: Instant,
    rows: u64,
    /// Bytes there are to read.
    pub bytes_total: u64,
}

impl<'a> Watch<'a> {
    pub fn new(options: &'a ReadOptions<'a>, file: &str, bytes_total: u64) -> Self {
        Self { options, file: file.to_owned(), started: Instant::now(), rows: 0, bytes_total }
    }

    /// Counts one row.
    pub fn row(&mut self, bytes_read: u64) -> Result<(), IntakeError> {
        self.rows += 1;
        if self.rows > self.options.limits.rows {
            return Err(IntakeError::TooManyRows {
                file: self.file.clone(),
                limit: self.options.limits.rows,
            });
        }
        if self.rows % ROWS_BETWEEN_LOOKS == 1 { self.look(bytes_read, self.rows) } else { Ok(()) }
    }

    /// Looks at the switch and the clock, and reports progress.
    pub fn look(&self, bytes_read: u64, rows: u64) -> Result<(), IntakeError> {
        if self.options.cancel.is_cancelled() {
            return Err(IntakeError::Cancelled { file: self.file.clone() });
        }
        if let Some(limit) = self.options.limits.time
            && self.started.elapsed() > limit
        {
            return Err(IntakeError::TookTooLong { file: self.file.clone(), seconds: limit.as_secs() });
        }
        if let Some(progress) = self.options.progress {
            progress(Progress { bytes_read, bytes_total: self.bytes_total.max(bytes_read), rows });
        }
        Ok(())
    }
}
