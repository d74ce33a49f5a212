//! Putting a backup in a workspace's place: checked first, the old files moved aside and never deleted.

use std::path::{Path, PathBuf};

use alley_core::{
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::Connection;

use super::BackupReceipt;
use crate::{
    Workspace,
    error::{Result, StoreError},
    file::sync_folder,
    key::{KeyRing, Unlock},
    random::new_id,
    workspace::{DATABASE, InstanceLock, KEY_RING, SEEN_COMMITS, reading_one, writing_one},
};

/// The files that make up a workspace beside its backups.
const FILES: [&str; 5] = [DATABASE, "workspace.db-wal", "workspace.db-shm", KEY_RING, SEEN_COMMITS];

impl Workspace {
    /// Restores `backup` into `folder`. The workspace must be closed. The restored copy is a new device, so that
    /// other copies do not mistake its next changes for ones they know.
    pub async fn restore(
        folder: &Path,
        backup: &Path,
        unlock: &Unlock,
        now: Instant,
    ) -> Result<BackupReceipt> {
        let source = backup.join(DATABASE);
        if !backup.join(KEY_RING).is_file() || !source.is_file() {
            return Err(StoreError::NoWorkspace(backup.to_owned()));
        }
        let key = KeyRing::read(&backup.join(KEY_RING))?.open(unlock)?;
        std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
        let _lock = InstanceLock::take(folder)?;
        let part = folder.join("restoring.db");
        let prepared = async {
            std::fs::copy(&source, &part).map_err(StoreError::file(&part))?;
            let mut connection = reading_one(&part, &key).await?;
            let check = crate::check::check(&mut connection).await.map_err(|error| error.at(&source))?;
            connection.close().await.map_err(StoreError::from)?;
            if !check.sound() {
                return Err(StoreError::BadBackup(backup.to_owned()));
            }
            let mut connection = writing_one(&part, &key).await?;
            sqlx::query("UPDATE workspace SET device = ?")
                .bind(new_id::<DeviceId>(now)?.0)
                .execute(&mut connection)
                .await?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
            connection.close().await.map_err(StoreError::from)?;
            std::fs::File::open(&part).and_then(|file| file.sync_all()).map_err(StoreError::file(&part))?;
            Ok(check)
        }
        .await;
        let check = match prepared {
            Ok(check) => check,
            Err(error) => {
                remove_database(&part);
                return Err(error);
            }
        };
        let set_aside = set_aside(folder, now)?;
        let ring = folder.join(KEY_RING);
        std::fs::copy(backup.join(KEY_RING), &ring).map_err(StoreError::file(&ring))?;
        let file = folder.join(DATABASE);
        std::fs::rename(&part, &file).map_err(StoreError::file(&file))?;
        remove_database(&part);
        sync_folder(&file).map_err(StoreError::file(&file))?;
        let bytes = std::fs::metadata(&file).map_err(StoreError::file(&file))?.len();
        Ok(BackupReceipt { path: backup.to_owned(), bytes, check, let_go: Vec::new(), set_aside })
    }
}

fn remove_database(part: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = part.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(PathBuf::from(name));
    }
}

/// Moves the files of a workspace into a folder of their own beside it.
fn set_aside(folder: &Path, now: Instant) -> Result<Option<PathBuf>> {
    if !FILES.iter().any(|name| folder.join(name).exists()) {
        return Ok(None);
    }
    // The key's end keeps two restores within one second apart.
    let mark: Uuid = new_id(now)?;
    let mark = mark.simple().to_string();
    let name =
        format!("before-restore-{}-{}", now.seoul().format("%Y-%m-%dT%H-%M-%S"), &mark[mark.len() - 4..]);
    let aside = folder.join(name);
    std::fs::create_dir(&aside).map_err(StoreError::file(&aside))?;
    for name in FILES {
        let from = folder.join(name);
        if from.exists() {
            std::fs::rename(&from, aside.join(name)).map_err(StoreError::file(&from))?;
        }
    }
    Ok(Some(aside))
}
