//! Opening a workspace, with every doubt about the file settled before anything is written.

use std::path::Path;

use alley_core::{
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::{Row, SqliteConnection};
use tokio::sync::Mutex;

use super::{
    DATABASE, KEY_RING, OpenOptions, Workspace, WorkspaceInfo, Writer, connection, lock::InstanceLock,
    seen::SeenCommits,
};
use crate::{
    error::{Result, StoreError},
    key::{KeyRing, WorkspaceKey},
};

/// Opens the workspace in `folder`.
pub(super) async fn open(folder: &Path, options: &OpenOptions) -> Result<Workspace> {
    let ring_path = folder.join(KEY_RING);
    if !ring_path.is_file() {
        return Err(StoreError::NoWorkspace(folder.to_owned()));
    }
    let file = folder.join(DATABASE);
    if !file.is_file() {
        return Err(StoreError::DatabaseMissing(folder.to_owned()));
    }
    let key = KeyRing::read(&ring_path)?.open(&options.unlock)?;
    let lock = InstanceLock::take(folder)?;
    let mut seen = SeenCommits::of(folder);
    let expected = seen.read()?;
    let mut writer = connect(&file, &key).await.map_err(|error| error.at(&file))?;
    let (mut info, found) = info_of(&mut writer).await.map_err(|error| error.at(&file))?;
    if found < expected {
        if !options.accept_older {
            // The log must not be moved into a file that a person may want to look at first.
            return Err(StoreError::OlderThanSeen { found, expected });
        }
        info.device = become_another_device(&mut writer).await.map_err(|error| error.at(&file))?;
        seen.reset(found)?;
    }
    Ok(Workspace {
        folder: folder.to_owned(),
        readers: connection::reading(&file, &key),
        key,
        info,
        writer: Mutex::new(Writer::new(writer, seen)),
        _lock: lock,
    })
}

async fn connect(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    // A file cut to nothing is to SQLite a database not yet begun.
    if std::fs::metadata(file).map_err(StoreError::file(file))?.len() == 0 {
        return Err(StoreError::Damaged(file.to_owned()));
    }
    let mut connection = connection::writing(file, key).await?;
    connection::assert_library(&mut connection).await?;
    connection::migrate(&mut connection).await?;
    Ok(connection)
}

/// Gives a copy whose last commits are lost a new name among devices: its next stamps may repeat those of the lost
/// commits, and other copies must not take them for changes that they know.
async fn become_another_device(connection: &mut SqliteConnection) -> Result<DeviceId> {
    let last: i64 =
        sqlx::query_scalar("SELECT max(created_at, coalesce((SELECT max(at) FROM step), 0)) FROM workspace")
            .fetch_one(&mut *connection)
            .await?;
    let device: DeviceId = crate::random::new_id(Instant(last))?;
    sqlx::query("UPDATE workspace SET device = ?").bind(device.0).execute(connection).await?;
    Ok(device)
}

/// What the workspace says of itself, and how many commits it has.
pub(super) async fn info_of(connection: &mut SqliteConnection) -> Result<(WorkspaceInfo, i64)> {
    let row = sqlx::query("SELECT id, name, district, pack, created_at, device, commits FROM workspace")
        .fetch_one(connection)
        .await?;
    let info = WorkspaceInfo {
        id: row.try_get::<Uuid, _>(0)?,
        name: row.try_get(1)?,
        district: row.try_get(2)?,
        pack: row.try_get(3)?,
        created_at: Instant(row.try_get(4)?),
        device: DeviceId(row.try_get::<Uuid, _>(5)?),
    };
    Ok((info, row.try_get(6)?))
}
