//! A window's session in a folder of its own: nobody picks a file, the keychain is in memory.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use alley_api::{
    ApiError, Host, Progress, Result,
    session::{PickRequest, Picked, Session, Window},
};
use alley_core::time::Instant;
use alley_store::MemoryKeychain;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{PASSPHRASE, at};

/// A window that shows nothing. A path is known by the name it was given with.
#[derive(Debug, Clone, Default)]
pub struct TestWindow {
    paths: Arc<Mutex<Vec<(String, PathBuf)>>>,
}

impl Host for TestWindow {
    fn now(&self) -> Instant {
        at(2026, 11, 23, 9, 0)
    }

    fn path(&self, named: &str) -> Result<PathBuf> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        let known = paths.iter().find(|(name, _)| name == named).map(|(_, path)| path.clone());
        known.ok_or_else(|| ApiError::not_found("session-pick-unknown", named))
    }

    fn progress(&self, _: &Progress) {}

    fn cancelled(&self) -> bool {
        false
    }
}

impl Window for TestWindow {
    async fn pick(&self, _: PickRequest) -> Result<Vec<Picked>> {
        Ok(Vec::new())
    }

    fn reveal(&self, _: &Path) -> Result<()> {
        Ok(())
    }
}

/// A session in a temporary folder.
#[derive(Debug)]
pub struct TestSession {
    /// Its folder goes with it.
    pub folder: TempDir,
    /// The session.
    pub session: Session<TestWindow>,
}

impl TestSession {
    /// A session with nothing open.
    pub fn closed() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let keychain = Arc::new(MemoryKeychain::default());
        let session = Session::new(TestWindow::default(), folder.path().to_owned(), keychain);
        Self { folder, session }
    }

    /// A session with a new workspace that opens by [`PASSPHRASE`].
    pub async fn new() -> Self {
        let test = Self::closed();
        let request = json!({ "name": "서구", "pack": "seogu", "passphrase": PASSPHRASE, "keychain": false });
        test.session.call("session_create", request).await.expect("a workspace");
        test
    }

    /// Runs a command that must answer.
    pub async fn call(&self, name: &str, request: Value) -> Value {
        self.session.call(name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// Runs a command that must refuse; the key of what it says.
    pub async fn refused(&self, name: &str, request: Value) -> String {
        match self.session.call(name, request).await {
            Ok(answer) => panic!("{name} answered {answer}"),
            Err(error) => error.statement.key,
        }
    }

    /// Picks a path inside the session's folder; the name that stands for it.
    pub fn pick(&self, inside: &str) -> String {
        let path = self.folder.path().join(inside);
        let paths = &self.session.host.paths;
        paths.lock().unwrap_or_else(PoisonError::into_inner).push((inside.to_owned(), path));
        inside.to_owned()
    }
}
