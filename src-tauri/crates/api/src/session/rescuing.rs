//! A workspace that does not open: what backups it has, and one of them put in its place.

use std::fmt;

use alley_store::{OpenOptions, Workspace};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Window, opening::Typed, restoring::Restored};
use crate::{
    backups::{BackupLine, lines},
    desk::{open_workspace, restore_workspace},
    error::{ApiError, Code, Result},
};

/// Names a workspace that is not open.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkspaceNamed {
    /// Its folder, as picked or as in the list of recent ones.
    pub folder: String,
}

/// Puts a backup in the place of a workspace that does not open.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct RescueRequest {
    /// The workspace's folder, as picked or as in the list of recent ones.
    pub folder: String,
    /// The backup's folder, as in the list of its backups or as picked.
    pub backup: String,
    /// What the person typed; a key file beside the folder and the keychain are tried without it.
    pub passphrase: Option<String>,
    /// The printed recovery code.
    pub recovery_code: Option<String>,
}

// What a person typed to open a workspace is never printed.
impl fmt::Debug for RescueRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RescueRequest").field("backup", &self.backup).finish_non_exhaustive()
    }
}

/// The backups in the folder of a workspace that is not open, the newest first.
pub async fn backups_of<H: Window>(session: &Session<H>, request: WorkspaceNamed) -> Result<Vec<BackupLine>> {
    Ok(lines(Workspace::backups_at(&session.place(&request.folder)?)?))
}

/// Puts a backup in the place of a workspace that does not open, and opens it; what stood there is set aside. One that
/// opens is left alone: inside it the person's role says who may restore.
pub async fn rescue<H: Window>(session: &Session<H>, request: RescueRequest) -> Result<Restored> {
    if session.office().await.is_ok() {
        return Err(ApiError::bad_request("session-opens-well"));
    }
    let folder = session.place(&request.folder)?;
    let mut own = Workspace::backups_at(&folder)?.into_iter().map(|backup| backup.path);
    let backup = match own.find(|path| path.display().to_string() == request.backup) {
        Some(path) => path,
        None => session.host.path(&request.backup)?,
    };
    let typed = Typed { passphrase: request.passphrase.as_deref(), code: request.recovery_code.as_deref() };
    let (unlock, by_machine) = session.unlocking(&folder, typed)?;
    let options = OpenOptions { unlock, accept_older: false };
    does_not_open(Workspace::open(&folder, &options).await).await?;
    let done = restore_workspace(&session.host, &folder, &backup, &options.unlock).await?;
    let office = open_workspace(session.host.clone(), session.actor(), &folder, &options).await?;
    session.note_machine_key(by_machine);
    Ok(Restored { state: session.take_in(office).await?, done })
}

/// Goes on only where the file itself is at fault; one of a newer app is whole and wants a newer app.
async fn does_not_open(tried: Result<Workspace, alley_store::StoreError>) -> Result<()> {
    match tried.map_err(ApiError::from) {
        Ok(store) => {
            store.close().await?;
            Err(ApiError::bad_request("session-opens-well"))
        }
        Err(error) if error.code == Code::Workspace && error.statement.key != "store-newer-schema" => Ok(()),
        Err(error) => Err(error),
    }
}
