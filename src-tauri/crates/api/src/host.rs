//! What a command needs of whoever runs it: the clock, the files a person picked, somewhere to show progress.

use std::path::PathBuf;

use alley_core::{statement::Statement, time::Instant};
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;

/// The narrow side of the shell, the CLI or a test that commands see.
pub trait Host: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Instant;

    /// The file or folder that a person named or picked.
    fn path(&self, named: &str) -> Result<PathBuf>;

    /// Shows how far long work is.
    fn progress(&self, progress: &Progress);

    /// Whether the person asked to stop.
    fn cancelled(&self) -> bool;
}

/// How far long work is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// What is being done.
    pub doing: Statement,
    /// How much of it is done.
    #[ts(type = "number")]
    pub done: u64,
    /// How much there is; 0 when nobody knows.
    #[ts(type = "number")]
    pub total: u64,
}
