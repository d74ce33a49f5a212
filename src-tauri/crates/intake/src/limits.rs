//! How much of a file is accepted before anything in it is believed.

use std::time::Duration;

/// Bounds on one import, checked before and while reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes. Default 8 GiB: ten times the national store file.
    pub file_bytes: u64,
    /// Most rows read from one file, over all its tables. Default 20 million.
    pub rows: u64,
    /// Most cells in one row. Default 1,024; the widest public file has 39.
    pub cells_per_row: usize,
    /// Longest single cell, in bytes. Default 1 MiB; a spreadsheet cell holds 32,767 characters at most.
    pub field_bytes: usize,
    /// Longest row, in bytes. Default 4 MiB. This is also what keeps memory flat for a line without an end.
    pub record_bytes: usize,
    /// Largest ratio of inflated to packed bytes, looked at once 16 MiB have been inflated. Default 250;
    /// tables of text pack 5 to 60 fold, deflate can do 1,032.
    pub inflate_ratio: u64,
    /// Most bytes inflated from one file, over all members. Default 16 GiB.
    pub inflated_bytes: u64,
    /// Most bytes of shared text held for a workbook. Default 96 MiB.
    pub shared_text_bytes: usize,
    /// Most members looked at in an archive. Default 2,000.
    pub members: usize,
    /// Largest file that has to be held whole (calendar, boundaries, pasted text), in bytes. Default 64 MiB.
    pub whole_file_bytes: u64,
    /// Longest time for one file. Default one hour; `None` for no limit.
    pub time: Option<Duration>,
    /// Refusals kept word for word; further ones are only counted. Default 1,000.
    pub refusals_kept: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 8 << 30,
            rows: 20_000_000,
            cells_per_row: 1_024,
            field_bytes: 1 << 20,
            record_bytes: 4 << 20,
            inflate_ratio: 250,
            inflated_bytes: 16 << 30,
            shared_text_bytes: 96 << 20,
            members: 2_000,
            whole_file_bytes: 64 << 20,
            time: Some(Duration::from_secs(3_600)),
            refusals_kept: 1_000,
        }
    }
}
