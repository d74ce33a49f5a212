//! The one connection that writes, and what must be remembered between its transactions.

use alley_core::hlc::{Clock, Stamp};
use sqlx::SqliteConnection;

use super::seen::SeenCommits;
use crate::{
    error::{Result, StoreError},
    note::OpenNotes,
};

/// The one connection that writes, and what it must remember.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: Option<SqliteConnection>,
    clock: Option<Clock>,
    seen: SeenCommits,
    notes: OpenNotes,
}

impl Writer {
    /// A writer over a connection.
    pub(super) fn new(connection: SqliteConnection, seen: SeenCommits) -> Self {
        Self { connection: Some(connection), clock: None, seen, notes: OpenNotes::default() }
    }

    /// The connection.
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection> {
        self.connection.as_mut().ok_or(StoreError::Database(sqlx::Error::PoolClosed))
    }

    /// Throws the connection away after an error that leaves sqlx unsure of its transaction.
    pub(crate) fn spoil(&mut self) {
        self.connection = None;
    }

    /// Whether the connection was thrown away.
    pub(super) fn spoiled(&self) -> bool {
        self.connection.is_none()
    }

    /// Goes on with a fresh connection.
    pub(super) fn renew(&mut self, connection: SqliteConnection) {
        self.connection = Some(connection);
        self.clock = None;
    }

    /// The connection alone, at the end.
    pub(super) fn into_connection(self) -> Option<SqliteConnection> {
        self.connection
    }

    /// The clock, read from the database the first time.
    pub(crate) async fn clock(&mut self) -> Result<Clock> {
        if let Some(clock) = self.clock {
            return Ok(clock);
        }
        let last: i64 =
            sqlx::query_scalar("SELECT clock FROM workspace").fetch_one(self.connection()?).await?;
        Ok(*self.clock.insert(Clock::after(Stamp(last))))
    }

    /// The notes that were edited last.
    pub(crate) fn notes(&mut self) -> &mut OpenNotes {
        &mut self.notes
    }

    /// Counts a commit inside its transaction, just before its end; gives the count.
    pub(crate) async fn count_commit(&mut self, clock: Clock) -> Result<i64> {
        Ok(sqlx::query_scalar("UPDATE workspace SET commits = commits + 1, clock = ? RETURNING commits")
            .bind(clock.last().0)
            .fetch_one(self.connection()?)
            .await?)
    }

    /// Remembers what a commit made true: the clock's last stamp and the count of commits.
    pub(crate) fn committed(&mut self, clock: Clock, commits: i64) {
        self.clock = Some(clock);
        self.seen.note(commits);
    }
}
