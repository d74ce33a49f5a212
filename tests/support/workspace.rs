//! A real workspace in a temporary folder.

use std::{future::Future, path::PathBuf};

use alley_core::{change::Change, id::Uuid, statement::Statement, time::Instant};
use alley_store::{
    Actor, CreateWorkspace, OpenOptions, Receipt, RecoveryCode, Result, Unlock, Workspace, new_id,
};
use chrono::NaiveDate;
use tempfile::TempDir;
use zeroize::Zeroizing;

/// The passphrase of every test workspace.
pub const PASSPHRASE: &str = "골목 안 책상 하나";

/// A workspace that goes with its folder when the test ends.
#[derive(Debug)]
pub struct TestWorkspace {
    folder: TempDir,
    open: Option<Workspace>,
    unlock: Unlock,
    /// Now: stands still until the test moves it.
    pub now: Instant,
}

/// Runs async work to its end.
pub fn wait<F: Future>(work: F) -> F::Output {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}

/// A moment in Seoul.
pub fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Instant {
    let date = NaiveDate::from_ymd_opt(year, month, day).expect("a date");
    Instant::from_seoul(date, chrono::NaiveTime::from_hms_opt(hour, minute, 0).expect("a time"))
}

/// The aide who does everything in the tests.
pub fn actor() -> Actor {
    Actor { person: None, name: "김보좌".to_owned() }
}

impl TestWorkspace {
    /// A new, empty workspace of an invented district, on 16 July 2026 at nine.
    pub async fn new() -> Self {
        Self::with_recovery().await.0
    }

    /// The same, with the recovery code that is shown once.
    pub async fn with_recovery() -> (Self, RecoveryCode) {
        let words = Zeroizing::new(PASSPHRASE.to_owned());
        let (mut office, code) = Self::create(Some(words.clone())).await;
        office.unlock = Unlock::Passphrase(words);
        (office, code)
    }

    /// The same without a passphrase, opened by its key: quick, for tests that open it often.
    pub async fn keyed() -> Self {
        Self::create(None).await.0
    }

    async fn create(passphrase: Option<Zeroizing<String>>) -> (Self, RecoveryCode) {
        let folder = tempfile::tempdir().expect("a folder");
        let now = at(2026, 7, 16, 9, 0);
        let request = CreateWorkspace {
            name: "시험".to_owned(),
            district: "시험구".to_owned(),
            pack: "test".to_owned(),
            passphrase,
            sample_view: false,
            now,
        };
        let (open, code) = Workspace::create(&folder.path().join("w"), &request).await.expect("a workspace");
        let unlock = Unlock::Key(open.key().clone());
        (Self { folder, open: Some(open), unlock, now }, code)
    }

    /// The open workspace.
    pub fn store(&self) -> &Workspace {
        self.open.as_ref().expect("the workspace is open")
    }

    /// Its folder.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("w")
    }

    /// A place beside the workspace.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes it.
    pub async fn close(&mut self) {
        if let Some(open) = self.open.take() {
            open.close().await.expect("closed");
        }
    }

    /// Drops it as a crash would: no goodbye to the database.
    pub fn crash(&mut self) {
        self.open = None;
    }

    /// Opens it.
    pub async fn try_open(&mut self) -> Result<()> {
        self.open = Some(Workspace::open(&self.path(), &self.options()).await?);
        Ok(())
    }

    /// How it is opened.
    pub fn options(&self) -> OpenOptions {
        OpenOptions { unlock: self.unlock.clone(), accept_older: false }
    }

    /// Closes and opens it again.
    pub async fn reopen(&mut self) {
        self.close().await;
        self.try_open().await.expect("it opens again");
    }

    /// A new key.
    pub fn id<T: From<Uuid>>(&self) -> T {
        new_id(self.now).expect("random numbers")
    }

    /// Applies a change built by `fill`, one second later than the one before.
    pub async fn apply(&mut self, label: &str, fill: impl FnOnce(&mut Change)) -> Result<Receipt> {
        self.now = self.now.plus_seconds(1);
        let mut change = Change::new(Statement::new(label));
        fill(&mut change);
        self.store().apply(&actor(), self.now, change).await
    }
}
