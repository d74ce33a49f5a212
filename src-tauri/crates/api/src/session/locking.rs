//! Locking: the workspace is closed, and the window remembers only which one it was.

use std::{path::PathBuf, sync::PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, SessionState, Window, state};
use crate::{error::Result, rows::Everything};

/// What a session remembers of a workspace that it locked.
#[derive(Debug, Default)]
pub(super) struct Lock {
    /// The locked workspace.
    folder: Option<PathBuf>,
    /// Whether this machine holds the key of the workspace opened last.
    pub machine_has_key: bool,
}

/// A workspace that was locked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockedWorkspace {
    /// Its folder.
    pub folder: String,
    /// Whether a key on this machine opens it, so that nothing has to be typed.
    pub without_passphrase: bool,
}

/// Closes the workspace until it is unlocked. Nothing happens when none is open.
pub async fn lock<H: Window>(session: &Session<H>, _: Everything) -> Result<SessionState> {
    if let Ok(office) = session.office().await {
        let folder = office.store.folder().to_owned();
        drop(office);
        if session.shut().await.is_err() {
            // A command that does not end keeps the file open until it does; nobody else reaches it any more.
            *session.office.write().await = None;
        }
        session.lock.lock().unwrap_or_else(PoisonError::into_inner).folder = Some(folder);
    }
    state(session, Everything {}).await
}

impl<H: Window> Session<H> {
    /// The workspace that was locked.
    pub(super) fn locked(&self) -> Option<LockedWorkspace> {
        let lock = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        lock.folder.as_ref().map(|folder| LockedWorkspace {
            folder: folder.display().to_string(),
            without_passphrase: lock.machine_has_key,
        })
    }

    /// A workspace was opened or closed: nothing is locked any more.
    pub(super) fn unlocked(&self) {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner).folder = None;
    }

    /// Notes whether this machine holds the key of the open workspace.
    pub(super) fn note_machine_key(&self, has_key: bool) {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner).machine_has_key = has_key;
    }
}
