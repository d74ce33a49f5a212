//! Putting a backup in a workspace's place: checked first, the old files moved aside and never deleted.

use std::path::{Path, PathBuf};

use alley_core::{
    id::{DeviceId, Uuid},
    time::Instant,
};
use sqlx::{Connection, SqliteConnection};

use super::BackupReceipt;
use crate::{
    Workspace,
    check::CheckReport,
    error::{Result, StoreError},
    file::sync_folder,
    key::{KeyRing, Unlock, WorkspaceKey},
    random::new_id,
    workspace::{DATABASE, InstanceLock, KEY_RING, SEEN_COMMITS, migrate, writing_one},
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
        let ring = folder.join("restoring.json");
        let prepared = async {
            let check =
                prepare(&source, &part, &key, now).await.map_err(|error| blame(error, &part, &source))?;
            if !check.sound() {
                return Err(StoreError::BadBackup(backup.to_owned()));
            }
            std::fs::copy(backup.join(KEY_RING), &ring).map_err(StoreError::file(&ring))?;
            std::fs::File::open(&ring).and_then(|file| file.sync_all()).map_err(StoreError::file(&ring))?;
            Ok(check)
        }
        .await;
        let placed = prepared.and_then(|check| Ok((put_in_place(folder, &part, &ring, now)?, check)));
        remove_database(&part);
        let _ = std::fs::remove_file(&ring);
        let (set_aside, check) = placed?;
        let file = folder.join(DATABASE);
        let bytes = std::fs::metadata(&file).map_err(StoreError::file(&file))?.len();
        Ok(BackupReceipt { path: backup.to_owned(), bytes, check, let_go: Vec::new(), set_aside })
    }
}

/// Copies the backup's database, brings the copy up to this app's schema, checks it and makes it a new device.
async fn prepare(source: &Path, part: &Path, key: &WorkspaceKey, now: Instant) -> Result<CheckReport> {
    if std::fs::metadata(source).map_err(StoreError::file(source))?.len() == 0 {
        return Err(StoreError::Damaged(source.to_owned()));
    }
    std::fs::copy(source, part).map_err(StoreError::file(part))?;
    let mut connection = writing_one(part, key).await?;
    migrate(&mut connection).await?;
    // The check reads the seals from the file itself.
    move_log_into_file(&mut connection).await?;
    let check = crate::check::check(&mut connection).await?;
    if check.sound() {
        sqlx::query("UPDATE workspace SET device = ?")
            .bind(new_id::<DeviceId>(now)?.0)
            .execute(&mut connection)
            .await?;
        move_log_into_file(&mut connection).await?;
    }
    connection.close().await?;
    std::fs::File::open(part).and_then(|file| file.sync_all()).map_err(StoreError::file(part))?;
    Ok(check)
}

async fn move_log_into_file(connection: &mut SqliteConnection) -> Result<()> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(connection).await?;
    Ok(())
}

/// An error about the copy is one about the backup that was copied.
fn blame(error: StoreError, part: &Path, source: &Path) -> StoreError {
    match error {
        StoreError::Damaged(_) => StoreError::Damaged(source.to_owned()),
        StoreError::NotADatabase(_) => StoreError::NotADatabase(source.to_owned()),
        other => other.at(part),
    }
}

/// Moves the old files aside and the new ones in; if that fails, everything goes back where it was.
fn put_in_place(folder: &Path, part: &Path, ring: &Path, now: Instant) -> Result<Option<PathBuf>> {
    let aside = set_aside(folder, now)?;
    let moved = (|| {
        std::fs::rename(ring, folder.join(KEY_RING))?;
        std::fs::rename(part, folder.join(DATABASE))?;
        sync_folder(&folder.join(DATABASE))
    })();
    match (moved, aside) {
        (Ok(()), aside) => Ok(aside),
        (Err(error), aside) => {
            match aside {
                Some(aside) => bring_back(&aside, folder),
                None => drop(std::fs::remove_file(folder.join(KEY_RING))),
            }
            Err(StoreError::file(folder)(error))
        }
    }
}

fn bring_back(aside: &Path, folder: &Path) {
    for name in FILES {
        let _ = std::fs::rename(aside.join(name), folder.join(name));
    }
    let _ = std::fs::remove_dir(aside);
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
        if from.exists()
            && let Err(error) = std::fs::rename(&from, aside.join(name))
        {
            bring_back(&aside, folder);
            return Err(StoreError::file(&from)(error));
        }
    }
    Ok(Some(aside))
}
