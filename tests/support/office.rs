//! An office with an open workspace, a clock that stands still, and files in a folder of its own.

use std::path::PathBuf;

use alley_api::{Host, NewWorkspace, Office, Progress, new_workspace, open_workspace};
use alley_core::time::Instant;
use alley_store::{OpenOptions, Unlock};
use tempfile::TempDir;

use crate::{actor, at};

/// A host whose clock stands at nine on 23 November 2026 and whose paths lie in one folder.
#[derive(Debug)]
pub struct StillHost {
    folder: PathBuf,
}

impl Host for StillHost {
    fn now(&self) -> Instant {
        at(2026, 11, 23, 9, 0)
    }

    fn path(&self, named: &str) -> alley_api::Result<PathBuf> {
        Ok(self.folder.join(named))
    }

    fn progress(&self, _: &Progress) {}

    fn cancelled(&self) -> bool {
        false
    }
}

/// An office of the pack that ships, in a temporary folder.
#[derive(Debug)]
pub struct TestOffice {
    /// Its folder goes with it.
    pub folder: TempDir,
    /// The office.
    pub office: Office<StillHost>,
}

impl TestOffice {
    /// A new office without any rows but the pack's.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let request = NewWorkspace {
            folder: folder.path().join("w"),
            name: None,
            pack: "seogu".to_owned(),
            passphrase: None,
            key_file: Some(folder.path().join("w.key")),
        };
        let host = StillHost { folder: folder.path().to_owned() };
        let made = new_workspace(host, actor(), request).await.expect("a workspace");
        Self { folder, office: made.office }
    }

    /// The same office closed and opened again, as after a restart.
    pub async fn reopened(self) -> Self {
        let Self { folder, office } = self;
        let Office { store, host, actor, .. } = office;
        let options = OpenOptions { unlock: Unlock::Key(store.key().clone()), accept_older: false };
        store.close().await.expect("closed");
        let office =
            open_workspace(host, actor, &folder.path().join("w"), &options).await.expect("it opens again");
        Self { folder, office }
    }

    /// Puts a file into the folder.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.folder.path().join(name), bytes).expect("a file");
    }
}
