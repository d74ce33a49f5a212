//! Putting a backup in the open workspace's place.

use std::path::Path;

use alley_store::{OpenOptions, Unlock, WorkspaceKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, SessionState, Window};
use crate::{
    backups::{BackupDone, BackupNamed, place},
    desk::{open_workspace, restore_workspace},
    error::{ApiError, Code, Result},
};

/// What a restore did, and the session with the workspace as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// The session.
    pub state: SessionState,
    /// What was restored, and where the files are that stood there before.
    pub done: BackupDone,
}

/// Restores a backup in the open workspace's place and opens it. Whatever goes wrong, the workspace that was open is
/// open again.
pub async fn restore<H: Window>(session: &Session<H>, request: BackupNamed) -> Result<Restored> {
    let office = session.office().await?;
    let backup = place(&office, &request.backup)?;
    let folder = office.store.folder().to_owned();
    let key = office.store.key().clone();
    drop(office);
    session.shut().await?;
    let restored = restore_workspace(&session.host, &folder, &backup, &Unlock::Key(key.clone())).await;
    let state = session.reopen(&folder, key).await?;
    Ok(Restored { state, done: restored.map_err(of_another)? })
}

/// A backup that this workspace's key does not open is one of another workspace.
fn of_another(error: ApiError) -> ApiError {
    if error.code == Code::WrongKey { ApiError::bad_request("backup-of-another-workspace") } else { error }
}

impl<H: Window> Session<H> {
    /// Opens a workspace that was open a moment ago.
    pub(super) async fn reopen(&self, folder: &Path, key: WorkspaceKey) -> Result<SessionState> {
        let options = OpenOptions { unlock: Unlock::Key(key), accept_older: false };
        let office = open_workspace(self.host.clone(), self.actor(), folder, &options).await?;
        self.take_in(office).await
    }
}
