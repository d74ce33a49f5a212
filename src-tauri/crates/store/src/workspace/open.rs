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
    let (info, found) = info_of(&mut writer).await.map_err(|error| error.at(&file))?;
    if found < expected {
        if !options.accept_older {
            return Err(StoreError::OlderThanSeen { found, expected });
        }
        seen.reset(found)?;
    }
    Ok(Workspace {
        folder: folder.to_owned(),
        readers: connection::reading(&file, &key),
        key,
        info,
        writer: Mutex::new(Writer { connection: Some(writer), clock: None, seen }),
        _lock: lock,
    })
}

async fn connect(file: &Path, key: &WorkspaceKey) -> Result<SqliteConnection> {
    let mut connection = connection::writing(file, key).await?;
    connection::migrate(&mut connection).await?;
    Ok(connection)
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
