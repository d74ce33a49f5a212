//! Copies of one workspace, each with a clock of its own, and the change files that pass between them.

use std::path::PathBuf;

use alley_core::{change::Change, statement::Statement, time::Instant};
use alley_store::{ChangesSince, ExchangeReceipt, OpenOptions, Result, Unlock, Workspace};

use crate::{TestWorkspace, actor};

/// One copy.
#[derive(Debug)]
pub struct Copy {
    /// Its store.
    pub store: Workspace,
    /// How far its clock is ahead, in seconds.
    pub ahead: i64,
}

/// A workspace and its copies.
#[derive(Debug)]
pub struct Copies {
    /// The workspace that they were made from; its own folder holds the others and the files.
    pub office: TestWorkspace,
    /// All copies, the first one the workspace itself.
    pub copies: Vec<Copy>,
    files: usize,
}

impl Copies {
    /// Makes copies of a workspace; `ahead` says how far each one's clock is ahead, the workspace's own first.
    pub async fn of(mut office: TestWorkspace, ahead: &[i64]) -> Self {
        let unlock = Unlock::Key(office.store().key().clone());
        let mut copies = Vec::new();
        for (number, ahead) in ahead.iter().enumerate().skip(1) {
            let folder = office.beside(&format!("copy-{number}"));
            office.store().make_copy(&folder, office.now).await.expect("a copy");
            let options = OpenOptions { unlock: unlock.clone(), accept_older: false };
            let store = Workspace::open(&folder, &options).await.expect("the copy opens");
            copies.push(Copy { store, ahead: *ahead });
        }
        let path = office.path();
        office.close().await;
        let options = OpenOptions { unlock, accept_older: false };
        let store = Workspace::open(&path, &options).await.expect("the workspace opens");
        copies.insert(0, Copy { store, ahead: ahead.first().copied().unwrap_or(0) });
        Self { office, copies, files: 0 }
    }

    /// The store of a copy.
    pub fn store(&self, copy: usize) -> &Workspace {
        &self.copies[copy].store
    }

    /// What a copy's clock shows.
    pub fn now(&self, copy: usize) -> Instant {
        self.office.now.plus_seconds(self.copies[copy].ahead)
    }

    /// Applies a change on a copy, one second later.
    pub async fn apply(&mut self, copy: usize, fill: impl FnOnce(&mut Change)) -> Result<()> {
        self.office.now = self.office.now.plus_seconds(1);
        let mut change = Change::new(Statement::new("log"));
        fill(&mut change);
        self.store(copy).apply(&actor(), self.now(copy), change).await.map(drop)
    }

    /// Writes a change file.
    pub async fn export(&mut self, copy: usize) -> PathBuf {
        self.export_since(copy, ChangesSince::Copies).await
    }

    /// Writes a change file of what was changed since something.
    pub async fn export_since(&mut self, copy: usize, since: ChangesSince) -> PathBuf {
        self.files += 1;
        // Beside the workspace, where a second process finds it by its number.
        let file = self.office.beside(&format!("{}.alleychanges", self.files));
        let now = self.now(copy);
        self.store(copy).export_changes(&file, now, since).await.expect("a change file");
        file
    }

    /// Takes a change file in.
    pub async fn try_import(&self, copy: usize, file: &std::path::Path) -> Result<ExchangeReceipt> {
        let label = Statement::new("step-exchange-import");
        self.store(copy).import_changes(&actor(), self.now(copy), label, file).await
    }

    /// Takes a change file in that can be.
    pub async fn import(&self, copy: usize, file: &std::path::Path) -> ExchangeReceipt {
        self.try_import(copy, file).await.unwrap_or_else(|error| panic!("copy {copy}: {error:?}"))
    }

    /// Every copy gets a file of every other.
    pub async fn exchange_all(&mut self) -> Vec<ExchangeReceipt> {
        let mut files = Vec::new();
        for copy in 0..self.copies.len() {
            files.push(self.export(copy).await);
        }
        let mut receipts = Vec::new();
        for copy in 0..self.copies.len() {
            for (from, file) in files.iter().enumerate() {
                if from != copy {
                    receipts.push(self.import(copy, file).await);
                }
            }
        }
        receipts
    }
}
