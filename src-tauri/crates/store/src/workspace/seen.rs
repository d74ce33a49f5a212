//! The count of commits, kept outside the database, so that a lost `-wal` file or an old copy put in its place is
//! noticed when the workspace is opened.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use crate::error::{Result, StoreError};

/// Name of the file in the workspace's folder.
pub(crate) const SEEN_COMMITS: &str = "commits";

/// The file that holds the highest count of commits seen in this folder, in decimal.
#[derive(Debug)]
pub(super) struct SeenCommits {
    path: PathBuf,
    file: Option<File>,
}

impl SeenCommits {
    /// The count kept in a folder.
    pub(super) fn of(folder: &Path) -> Self {
        Self { path: folder.join(SEEN_COMMITS), file: None }
    }

    /// The highest count seen, 0 when none was kept.
    pub(super) fn read(&self) -> Result<i64> {
        let mut text = String::new();
        match File::open(&self.path).and_then(|mut file| file.read_to_string(&mut text)) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
            Err(error) => return Err(StoreError::file(&self.path)(error)),
        }
        // A write cut short leaves fewer digits; a smaller count only notices less.
        Ok(text.trim().parse().unwrap_or(0))
    }

    /// Notes a count. It lags the database at worst, so failing to write it loses nothing but a warning.
    pub(super) fn note(&mut self, commits: i64) {
        if self.file.is_none() {
            let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&self.path);
            self.file = opened.ok();
        }
        if let Some(file) = &mut self.file {
            let line = format!("{commits:020}\n");
            let _ = file.seek(SeekFrom::Start(0)).and_then(|_| file.write_all(line.as_bytes()));
        }
    }

    /// Starts anew from this count, after a person accepted an older file.
    pub(super) fn reset(&mut self, commits: i64) -> Result<()> {
        self.file = None;
        crate::file::write_whole(&self.path, format!("{commits:020}\n").as_bytes())
    }
}
