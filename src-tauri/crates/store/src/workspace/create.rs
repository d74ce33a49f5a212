//! Making a new workspace: built under another name, then renamed into place, so that no half-made one can be opened.

use std::path::Path;

use alley_core::{id::Uuid, time::Instant};
use sqlx::SqliteConnection;
use tokio::sync::Mutex;

use super::{
    DATABASE, KEY_RING, Workspace, WorkspaceInfo, Writer, connection,
    lock::{InstanceLock, LOCK},
    open::info_of,
    seen::SeenCommits,
};
use crate::{
    error::{Result, StoreError},
    file::sync_folder,
    key::{KeyRing, RecoveryCode, WorkspaceKey},
    random::new_id,
};

/// What a new workspace is to be.
#[derive(Debug, Clone)]
pub struct CreateWorkspace {
    /// Name that a person gives it.
    pub name: String,
    /// Name of the district.
    pub district: String,
    /// Name of the district pack.
    pub pack: String,
    /// Passphrase that opens it; none when the key lies in a keychain or a file.
    pub passphrase: Option<zeroize::Zeroizing<String>>,
    /// Whether it starts out as a sample.
    pub sample_view: bool,
    /// Now.
    pub now: Instant,
}

/// The database while it is being made.
const MAKING: &str = "making.db";

/// Makes the workspace and gives the recovery code that is shown once.
pub(super) async fn create(folder: &Path, request: &CreateWorkspace) -> Result<(Workspace, RecoveryCode)> {
    if folder.exists() && !only_leftovers(folder)? {
        return Err(StoreError::AlreadyThere(folder.to_owned()));
    }
    std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
    let lock = InstanceLock::take(folder)?;
    clear_leftovers(folder);
    match make(folder, request).await {
        Ok((key, info, writer, code)) => {
            let readers = connection::reading(&folder.join(DATABASE), &key);
            let seen = SeenCommits::of(folder);
            let workspace = Workspace {
                folder: folder.to_owned(),
                readers,
                key,
                info,
                writer: Mutex::new(Writer::new(writer, seen)),
                _lock: lock,
            };
            Ok((workspace, code))
        }
        Err(error) => {
            clear_leftovers(folder);
            Err(error)
        }
    }
}

/// Whether a folder holds nothing, or nothing but what a making that was cut short left behind. A finished database
/// is never a leftover.
fn only_leftovers(folder: &Path) -> Result<bool> {
    let entries = std::fs::read_dir(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotADirectory => StoreError::AlreadyThere(folder.to_owned()),
        _ => StoreError::file(folder)(error),
    })?;
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(StoreError::file(folder))?.file_name());
    }
    let half_made = names.iter().any(|name| name == MAKING);
    Ok(names
        .iter()
        .filter_map(|name| name.to_str())
        .all(|name| name == LOCK || name.starts_with(MAKING) || (half_made && name.starts_with(KEY_RING)))
        && names.iter().all(|name| name.to_str().is_some()))
}

/// Takes away what a making that was cut short left behind.
fn clear_leftovers(folder: &Path) {
    if folder.join(DATABASE).exists() {
        return;
    }
    // The half-made database goes last: it is what tells that a key file beside it is a leftover.
    for name in [KEY_RING, "key.json.part", "making.db-wal", "making.db-shm", "making.db-journal", MAKING] {
        let _ = std::fs::remove_file(folder.join(name));
    }
}

async fn make(
    folder: &Path,
    request: &CreateWorkspace,
) -> Result<(WorkspaceKey, WorkspaceInfo, SqliteConnection, RecoveryCode)> {
    let key = WorkspaceKey::new()?;
    let code = RecoveryCode::new()?;
    let (making, file) = (folder.join(MAKING), folder.join(DATABASE));
    let id = new_id::<Uuid>(request.now)?;
    fill(&making, &key, id, request).await.map_err(|error| error.at(&making))?;
    // The database gets its name last: until then the folder holds nothing that was promised to anyone.
    KeyRing::new(&key, request.passphrase.as_ref().map(|words| words.as_str()), Some(&code))?
        .of_workspace(id)
        .write(&folder.join(KEY_RING))?;
    std::fs::rename(&making, &file).map_err(StoreError::file(&file))?;
    sync_folder(&file).map_err(StoreError::file(&file))?;
    let mut writer = connection::writing(&file, &key).await.map_err(|error| error.at(&file))?;
    let (info, _) = info_of(&mut writer).await.map_err(|error| error.at(&file))?;
    Ok((key, info, writer, code))
}

async fn fill(making: &Path, key: &WorkspaceKey, id: Uuid, request: &CreateWorkspace) -> Result<()> {
    let mut writer = connection::creating(making, key).await?;
    connection::assert_library(&mut writer).await?;
    connection::create_schema(&mut writer).await?;
    sqlx::query(
        "INSERT INTO workspace (only_one, id, name, district, pack, created_at, device, sample_view) \
         VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(id)
    .bind(&request.name)
    .bind(&request.district)
    .bind(&request.pack)
    .bind(request.now.0)
    .bind(new_id::<Uuid>(request.now)?)
    .bind(request.sample_view)
    .execute(&mut writer)
    .await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut writer).await?;
    sqlx::Connection::close(writer).await?;
    std::fs::File::open(making).and_then(|file| file.sync_all()).map_err(StoreError::file(making))
}
