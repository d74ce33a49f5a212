//! Connections to the encrypted database: one that writes, several that only read.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use sqlx::{
    ConnectOptions, SqliteConnection, SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    error::{Result, StoreError},
    key::WorkspaceKey,
};

/// All migrations, carried in the program.
static MIGRATIONS: Migrator = sqlx::migrate!("../../../migrations/sqlite");

/// How many connections read at once; the machine of an aide has few cores.
const READERS: u32 = 4;

fn options(file: &Path, key: &WorkspaceKey) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        // Never an empty database where one was expected.
        .create_if_missing(false)
        .pragma("key", key.pragma())
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("secure_delete", "ON")
        .disable_statement_logging()
}

/// Opens the connection that writes.
pub(crate) async fn writing(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    // 48 MiB of pages: a large change must not seal and write the same pages again and again.
    let options = options(file, key).pragma("cache_size", "-49152").statement_cache_capacity(400);
    Ok(options.connect().await?)
}

/// Opens a connection that only reads, to a file that nobody else has open.
pub(crate) async fn reading_one(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    let options = options(file, key).pragma("query_only", "ON");
    options.connect().await.map_err(|error| StoreError::from(error).at(file))
}

/// Makes the file of a new database.
pub(super) async fn creating(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    Ok(options(file, key).create_if_missing(true).connect().await?)
}

/// Opens the connections that read. They neither write nor move the log back into the file: the SQLite inside
/// SQLCipher may damage the file when two connections do that at once.
pub(super) fn reading(file: &Path, key: &WorkspaceKey) -> SqlitePool {
    let options = options(file, key)
        .pragma("query_only", "ON")
        .pragma("wal_autocheckpoint", "0")
        // 16 MiB of pages each: a page is unsealed once, not for every letter typed into the search box.
        .pragma("cache_size", "-16384")
        .statement_cache_capacity(200);
    SqlitePoolOptions::new()
        .max_connections(READERS)
        .min_connections(0)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .connect_lazy_with(options)
}

/// Opens one more connection that reads beside the others: what it read is forgotten with it, where the pages of a whole
/// public file would stay in the memory of one of the others.
pub(super) async fn reading_beside(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    let options = options(file, key).pragma("query_only", "ON").pragma("wal_autocheckpoint", "0");
    options.connect().await.map_err(|error| StoreError::from(error).at(file))
}

/// Refuses to work with a library that writes without encryption, or with a SQLite that was not tried.
pub(super) async fn assert_library(connection: &mut SqliteConnection) -> Result<()> {
    let sqlite: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&mut *connection).await?;
    let cipher: Option<String> =
        sqlx::query_scalar("PRAGMA cipher_version").fetch_optional(&mut *connection).await?;
    let cipher = cipher.unwrap_or_default();
    // 3.50.4 is the oldest SQLite, 4.10 the oldest SQLCipher that the tests have run on.
    if at_least(&sqlite, &[3, 50, 4]) && at_least(&cipher, &[4, 10]) {
        Ok(())
    } else {
        Err(StoreError::UntriedLibrary { sqlite, cipher })
    }
}

fn at_least(version: &str, wanted: &[u32]) -> bool {
    let numbers = version.split_whitespace().next().unwrap_or_default().split('.');
    let numbers: Vec<u32> = numbers.map_while(|part| part.parse().ok()).collect();
    numbers.as_slice() >= wanted
}

/// Brings an older file up to this app's schema; refuses a newer one before it is touched, and an empty one: a
/// workspace whose file was cut to nothing must not come back as a new one.
pub(crate) async fn migrate(connection: &mut SqliteConnection) -> Result<()> {
    refuse_newer(connection).await?;
    create_schema(connection).await?;
    crate::search::index_missing(connection).await
}

/// Refuses a file without a schema, and one that a newer app wrote.
async fn refuse_newer(connection: &mut SqliteConnection) -> Result<()> {
    let known = newest_known();
    let has_table: i64 =
        sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'")
            .fetch_one(&mut *connection)
            .await?;
    if has_table == 0 {
        return Err(StoreError::NotADatabase(PathBuf::new()));
    }
    let found: i64 = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM _sqlx_migrations")
        .fetch_one(&mut *connection)
        .await?;
    if found > known { Err(StoreError::NewerSchema { found, known }) } else { Ok(()) }
}

/// The newest migration that this app knows.
pub(crate) fn newest_known() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}

/// Runs the migrations that a file lacks.
pub(super) async fn create_schema(connection: &mut SqliteConnection) -> Result<()> {
    MIGRATIONS.run(connection).await.map_err(|error| match error {
        sqlx::migrate::MigrateError::Execute(error) => StoreError::from(error),
        sqlx::migrate::MigrateError::VersionMissing(found) => {
            StoreError::NewerSchema { found, known: newest_known() }
        }
        other => StoreError::Database(sqlx::Error::Migrate(Box::new(other))),
    })
}
