//! A workspace is a folder: the database, its key file, a lock, the count of commits, the backups.

mod connection;
mod create;
mod lock;
mod open;
mod seen;

use std::path::{Path, PathBuf};

use alley_core::{
    hlc::{Clock, Stamp},
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::{SqliteConnection, SqlitePool};
use tokio::sync::{Mutex, MutexGuard};

pub use self::create::CreateWorkspace;
use self::seen::SeenCommits;
pub(crate) use self::{
    connection::{reading_one, writing as writing_one},
    lock::InstanceLock,
    seen::SEEN_COMMITS,
};
use crate::{
    error::{Result, StoreError},
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

/// The one connection that writes, and what it must remember.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: Option<SqliteConnection>,
    clock: Option<Clock>,
    seen: SeenCommits,
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

    /// The writing connection, opened anew if an error spoiled the last one.
    pub(crate) async fn writer(&self) -> Result<MutexGuard<'_, Writer>> {
        let mut writer = self.writer.lock().await;
        if writer.connection.is_none() {
            let file = self.database();
            writer.connection =
                Some(connection::writing(&file, &self.key).await.map_err(|error| error.at(&file))?);
            writer.clock = None;
        }
        Ok(writer)
    }

    /// Closes every connection, so that the file alone holds everything.
    pub async fn close(self) -> Result<()> {
        self.readers.close().await;
        let mut writer = self.writer.into_inner();
        if let Some(mut connection) = writer.connection.take() {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
            sqlx::Connection::close(connection).await?;
        }
        Ok(())
    }
}

impl Writer {
    /// The connection.
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection> {
        self.connection.as_mut().ok_or(StoreError::Database(sqlx::Error::PoolClosed))
    }

    /// Throws the connection away after an error that leaves sqlx unsure of its transaction.
    pub(crate) fn spoil(&mut self) {
        self.connection = None;
    }

    /// The clock, read from the log the first time.
    pub(crate) async fn clock(&mut self) -> Result<Clock> {
        if let Some(clock) = self.clock {
            return Ok(clock);
        }
        let last: i64 = sqlx::query_scalar("SELECT coalesce(max(hlc), 0) FROM change")
            .fetch_one(self.connection()?)
            .await?;
        Ok(*self.clock.insert(Clock::after(Stamp(last))))
    }

    /// Remembers what a commit made true: the clock's last stamp and the count of commits.
    pub(crate) fn committed(&mut self, clock: Clock, commits: i64) {
        self.clock = Some(clock);
        self.seen.note(commits);
    }
}
