//! Backups: each is a workspace folder of its own, made by SQLite's own means, opened and checked before it counts.

mod drill;
mod keep;
mod restore;

use std::path::{Path, PathBuf};

use alley_core::time::Instant;
use sqlx::Connection;

use crate::{
    Workspace,
    check::CheckReport,
    error::{Result, StoreError},
    file::sync_folder,
    workspace::{BACKUPS, DATABASE, KEY_RING, reading_one},
};

/// A backup in the backups' folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Its folder.
    pub path: PathBuf,
    /// When it was made, in Seoul, as its name says.
    pub made_at: chrono::NaiveDateTime,
    /// Size of its database in bytes.
    pub bytes: u64,
}

/// What a backup or a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReceipt {
    /// The backup's folder.
    pub path: PathBuf,
    /// Size of its database in bytes.
    pub bytes: u64,
    /// What its check found: a backup that is not sound is not kept.
    pub check: CheckReport,
    /// Older backups that were let go.
    pub let_go: Vec<PathBuf>,
    /// For a restore: where the files that stood there before are now.
    pub set_aside: Option<PathBuf>,
}

/// Form of a backup's name.
const NAME: &str = "%Y-%m-%dT%H-%M-%S";

impl Workspace {
    /// Makes a backup into `target`, or into the workspace's own folder of backups, where old ones are let go: the
    /// last seven days, five weeks and twelve months are kept.
    pub async fn backup(&self, target: Option<&Path>, now: Instant) -> Result<BackupReceipt> {
        let own = self.folder().join(BACKUPS);
        let folder = target.unwrap_or(&own);
        std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
        let name = now.seoul().format(NAME).to_string();
        let path = folder.join(&name);
        if path.exists() {
            return Err(StoreError::AlreadyThere(path));
        }
        let part = folder.join(format!("{name}.part"));
        clear_unfinished(folder)?;
        let made = self.make(&part).await;
        let (bytes, check) = match made {
            Ok(made) => made,
            Err(error) => {
                let _ = std::fs::remove_dir_all(&part);
                return Err(error);
            }
        };
        std::fs::rename(&part, &path).map_err(StoreError::file(&path))?;
        sync_folder(&path).map_err(StoreError::file(&path))?;
        // The backup is made: an older one that cannot be let go is no reason to say otherwise.
        let let_go = if target.is_none() { self.let_old_ones_go().unwrap_or_default() } else { Vec::new() };
        Ok(BackupReceipt { path, bytes, check, let_go, set_aside: None })
    }

    async fn make(&self, part: &Path) -> Result<(u64, CheckReport)> {
        std::fs::create_dir(part).map_err(StoreError::file(part))?;
        let file = part.join(DATABASE);
        let at = |error| StoreError::from(error).at(&file);
        let name = file.to_str().ok_or_else(|| StoreError::ReadOnly(file.clone()))?;
        {
            // The writing connection makes it: the readers may not write at all.
            let mut writer = self.writer().await?;
            let made = sqlx::query("VACUUM INTO ?").bind(name).execute(writer.connection()?).await;
            if let Err(error) = made {
                writer.spoil();
                return Err(at(error));
            }
        }
        let ring = self.folder().join(KEY_RING);
        let copy = part.join(KEY_RING);
        std::fs::copy(&ring, &copy).map_err(StoreError::file(&copy))?;
        let mut connection = reading_one(&file, self.key()).await?;
        let check = crate::check::check(&mut connection).await.map_err(|error| error.at(&file))?;
        connection.close().await.map_err(at)?;
        if !check.sound() {
            return Err(StoreError::BadBackup(part.to_owned()));
        }
        for file in [&file, &copy] {
            std::fs::File::open(file).and_then(|open| open.sync_all()).map_err(StoreError::file(file))?;
        }
        sync_folder(&file).map_err(StoreError::file(part))?;
        let bytes = std::fs::metadata(&file).map_err(StoreError::file(&file))?.len();
        Ok((bytes, check))
    }

    /// The backups in the workspace's own folder, the newest first.
    pub fn backups(&self) -> Result<Vec<BackupFile>> {
        Self::backups_at(self.folder())
    }

    /// The backups in the folder of a workspace that need not be open, the newest first.
    pub fn backups_at(folder: &Path) -> Result<Vec<BackupFile>> {
        backups_in(&folder.join(BACKUPS))
    }

    fn let_old_ones_go(&self) -> Result<Vec<PathBuf>> {
        let all = self.backups()?;
        let made: Vec<_> = all.iter().map(|backup| backup.made_at).collect();
        let kept = keep::kept(&made);
        let mut gone = Vec::new();
        for backup in all.into_iter().filter(|backup| !kept.contains(&backup.made_at)) {
            // Under another name first: a backup half deleted must not look like one.
            let leaving = backup.path.with_extension("gone");
            std::fs::rename(&backup.path, &leaving).map_err(StoreError::file(&backup.path))?;
            let _ = std::fs::remove_dir_all(&leaving);
            gone.push(backup.path);
        }
        Ok(gone)
    }
}

/// Takes away what a backup that was cut short, or one that was being let go, left behind.
fn clear_unfinished(folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(folder).map_err(StoreError::file(folder))? {
        let path = entry.map_err(StoreError::file(folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let unfinished = [".part", ".gone"].iter().any(|ending| {
            name.strip_suffix(ending)
                .is_some_and(|name| chrono::NaiveDateTime::parse_from_str(name, NAME).is_ok())
        });
        if unfinished {
            std::fs::remove_dir_all(&path).map_err(StoreError::file(&path))?;
        }
    }
    Ok(())
}

/// The backups in a folder, the newest first.
pub(crate) fn backups_in(folder: &Path) -> Result<Vec<BackupFile>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut backups = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(StoreError::file(folder))? {
        let path = entry.map_err(StoreError::file(folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Ok(made_at) = chrono::NaiveDateTime::parse_from_str(name, NAME) else {
            continue;
        };
        if !path.join(KEY_RING).is_file() {
            continue;
        }
        if let Ok(database) = std::fs::metadata(path.join(DATABASE)) {
            backups.push(BackupFile { path, made_at, bytes: database.len() });
        }
    }
    backups.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
    Ok(backups)
}
