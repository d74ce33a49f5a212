//! A workspace is a folder: the database, its key file, a lock, the count of commits, the backups.

mod connection;
mod create;
mod lock;
mod open;
mod seen;
mod writer;

use std::path::{Path, PathBuf};

use alley_core::{
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::{SqliteConnection, SqlitePool};
use tokio::sync::{Mutex, MutexGuard};

pub use self::create::CreateWorkspace;
pub(crate) use self::{
    connection::{migrate, newest_known, reading_one, writing as writing_one},
    lock::InstanceLock,
    seen::SEEN_COMMITS,
    writer::Writer,
};
use crate::{
    error::Result,
    key::{RecoveryCode, Unlock, WorkspaceKey},
};

/// Name of the database in the folder.
pub(crate) const DATABASE: &str = "workspace.db";
/// Name of the key file in the folder.
pub(crate) const KEY_RING: &str = "key.json";
/// Name of the backups' folder in the folder.
pub(crate) const BACKUPS: &str = "backups";

/// An open workspace. One process at a time has it.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
    key: WorkspaceKey,
    info: WorkspaceInfo,
    writer: Mutex<Writer>,
    readers: SqlitePool,
    _lock: InstanceLock,
}

/// What a workspace says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkspaceInfo {
    /// Key of the workspace, the same on every copy.
    pub id: Uuid,
    /// Name that a person gave it.
    pub name: String,
    /// Name of the district.
    pub district: String,
    /// Name of the district pack.
    pub pack: String,
    /// When it was made.
    pub created_at: Instant,
    /// This copy on this machine.
    pub device: DeviceId,
}

/// How to open a workspace.
#[derive(Debug, Clone)]
pub struct OpenOptions {
    /// What opens it.
    pub unlock: Unlock,
    /// Whether to go on with a file that is older than the last commit seen here, after a person has been told.
    pub accept_older: bool,
}

impl Workspace {
    /// Opens a workspace. Never makes an empty one where one was expected.
    pub async fn open(folder: &Path, options: &OpenOptions) -> Result<Self> {
        open::open(folder, options).await
    }

    /// Makes a new workspace in a folder that does not exist yet or is empty.
    pub async fn create(folder: &Path, request: &CreateWorkspace) -> Result<(Self, RecoveryCode)> {
        create::create(folder, request).await
    }

    /// Whether a folder holds a workspace.
    pub fn is_at(folder: &Path) -> bool {
        folder.join(KEY_RING).is_file()
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the workspace says of itself.
    pub fn info(&self) -> &WorkspaceInfo {
        &self.info
    }

    /// The key, to be put into a keychain or a file of its own.
    pub fn key(&self) -> &WorkspaceKey {
        &self.key
    }

    /// The database file.
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join(DATABASE)
    }

    /// Connections that can only read.
    pub(crate) fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// A connection for reading a whole public file once; the caller closes it.
    pub(crate) async fn reading_once(&self) -> Result<SqliteConnection> {
        connection::reading_beside(&self.database(), self.key()).await
    }

    /// The writing connection, opened anew if an error spoiled the last one.
    pub(crate) async fn writer(&self) -> Result<MutexGuard<'_, Writer>> {
        let mut writer = self.writer.lock().await;
        if writer.spoiled() {
            let file = self.database();
            let connection = connection::writing(&file, &self.key).await.map_err(|error| error.at(&file))?;
            writer.renew(connection);
        }
        Ok(writer)
    }

    /// Closes every connection, so that the file alone holds everything.
    pub async fn close(self) -> Result<()> {
        self.readers.close().await;
        match self.writer.into_inner().into_connection() {
            Some(mut connection) => {
                sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
                Ok(sqlx::Connection::close(connection).await?)
            }
            None => Ok(()),
        }
    }
}
