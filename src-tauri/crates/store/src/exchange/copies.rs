//! The copies of a workspace: made beside it, and met by their files.

use std::path::Path;

use alley_core::{
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::{Connection, Row, SqliteConnection};

use super::{content::Known, known_here};
use crate::{
    BackupReceipt, Workspace,
    error::{Result, StoreError},
    key::Unlock,
    workspace::{DATABASE, writing_one},
};

/// A copy of the workspace that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyEntry {
    /// Its key.
    pub device: DeviceId,
    /// Whoever worked on it last, at most three.
    pub people: Vec<String>,
    /// When it was met first.
    pub met_at: Instant,
    /// When a file of it was taken in last.
    pub last_in: Option<Instant>,
    /// When a file was written last that it lacks nothing of.
    pub last_out: Option<Instant>,
    /// How many steps of it are here.
    pub steps: i64,
}

impl Workspace {
    /// The copies met so far, in the order in which they were met.
    pub async fn copies(&self) -> Result<Vec<CopyEntry>> {
        let rows = sqlx::query(
            "SELECT device, met_at, last_in, last_out, (SELECT count(*) FROM step WHERE step.device = copy.device) \
             FROM copy ORDER BY met_at, device",
        )
        .fetch_all(self.readers())
        .await?;
        let mut copies = Vec::with_capacity(rows.len());
        for row in &rows {
            let device = DeviceId(row.try_get(0)?);
            let people = sqlx::query_scalar(
                "SELECT person_name FROM step WHERE device = ? GROUP BY person_name ORDER BY max(n) DESC LIMIT 3",
            )
            .bind(device.0)
            .fetch_all(self.readers())
            .await?;
            copies.push(CopyEntry {
                device,
                people,
                met_at: Instant(row.try_get(1)?),
                last_in: row.try_get::<Option<i64>, _>(2)?.map(Instant),
                last_out: row.try_get::<Option<i64>, _>(3)?.map(Instant),
                steps: row.try_get(4)?,
            });
        }
        Ok(copies)
    }

    /// Makes a copy of the workspace in a new folder, to be worked on elsewhere: checked like a backup, with a name of
    /// its own among the copies, and opened by the same passphrase.
    pub async fn make_copy(&self, folder: &Path, now: Instant) -> Result<BackupReceipt> {
        if folder.exists() {
            return Err(StoreError::AlreadyThere(folder.to_owned()));
        }
        let mut beside = folder.as_os_str().to_owned();
        beside.push(".part");
        let beside = Path::new(&beside);
        // It is taken away afterwards, so it must not be somebody's.
        std::fs::create_dir(beside).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::AlreadyThere(beside.to_owned()),
            _ => StoreError::file(beside)(error),
        })?;
        let made = self.make_copy_from(beside, folder, now).await;
        let _ = std::fs::remove_dir_all(beside);
        match made {
            Ok(made) => Ok(made),
            Err(error) => {
                // The folder was not there before: nothing but half a copy stands in it.
                let _ = std::fs::remove_dir_all(folder);
                Err(error)
            }
        }
    }

    async fn make_copy_from(&self, beside: &Path, folder: &Path, now: Instant) -> Result<BackupReceipt> {
        let backup = self.backup(Some(beside), now).await?;
        let unlock = Unlock::Key(self.key().clone());
        let mut restored = Self::restore(folder, &backup.path, &unlock, now).await?;
        let file = folder.join(DATABASE);
        let mut copy = writing_one(&file, self.key()).await.map_err(|error| error.at(&file))?;
        let device: Uuid = sqlx::query_scalar("SELECT device FROM workspace").fetch_one(&mut copy).await?;
        let known = known_here(&mut copy).await?;
        // Each has what the other has, as of now.
        let known: Vec<Known> = known.iter().map(Known::from).collect();
        meet(&mut copy, self.info().device, now, &known).await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut copy).await?;
        copy.close().await?;
        let mut writer = self.writer().await?;
        let met = meet(writer.connection()?, DeviceId(device), now, &known).await;
        met.map_err(|error| {
            writer.spoil();
            error.at(&self.database())
        })?;
        restored.path = folder.to_owned();
        Ok(restored)
    }
}

/// Notes a copy and what it has.
async fn meet(
    connection: &mut SqliteConnection,
    device: DeviceId,
    now: Instant,
    known: &[Known],
) -> Result<()> {
    let mut transaction = Connection::begin(&mut *connection).await?;
    sqlx::query("INSERT INTO copy (device, met_at) VALUES (?, ?) ON CONFLICT (device) DO NOTHING")
        .bind(device.0)
        .bind(now.0)
        .execute(&mut *transaction)
        .await?;
    remember_known(&mut transaction, device, known).await?;
    Ok(transaction.commit().await?)
}

/// Notes up to where a copy has the steps of each copy.
pub(super) async fn remember_known(
    connection: &mut SqliteConnection,
    copy: DeviceId,
    known: &[Known],
) -> Result<()> {
    for Known { device, until } in known {
        sqlx::query(
            "INSERT INTO copy_known (copy, device, until) VALUES (?, ?, ?) \
             ON CONFLICT (copy, device) DO UPDATE SET until = max(until, excluded.until)",
        )
        .bind(copy.0)
        .bind(device.0)
        .bind(until)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}
