//! Making a new workspace: built under another name, then renamed into place, so that no half-made one can be opened.

use std::path::Path;

use alley_core::{id::Uuid, time::Instant};
use tokio::sync::Mutex;

use super::{
    DATABASE, KEY_RING, Workspace, Writer, connection, lock::InstanceLock, open::info_of, seen::SeenCommits,
};
use crate::{
    error::{Result, StoreError},
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

/// Makes the workspace and gives the recovery code that is shown once.
pub(super) async fn create(folder: &Path, request: &CreateWorkspace) -> Result<(Workspace, RecoveryCode)> {
    if folder.exists() {
        let mut entries = std::fs::read_dir(folder).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotADirectory => StoreError::AlreadyThere(folder.to_owned()),
            _ => StoreError::file(folder)(error),
        })?;
        if entries.next().is_some() {
            return Err(StoreError::AlreadyThere(folder.to_owned()));
        }
    }
    std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
    let lock = InstanceLock::take(folder)?;
    let key = WorkspaceKey::new()?;
    let code = RecoveryCode::new()?;
    let file = folder.join(DATABASE);
    let mut writer = connection::creating(&file, &key).await.map_err(|error| error.at(&file))?;
    connection::migrate(&mut writer).await.map_err(|error| error.at(&file))?;
    sqlx::query(
        "INSERT INTO workspace (only_one, id, name, district, pack, created_at, device, sample_view) \
         VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(new_id::<Uuid>(request.now)?)
    .bind(&request.name)
    .bind(&request.district)
    .bind(&request.pack)
    .bind(request.now.0)
    .bind(new_id::<Uuid>(request.now)?)
    .bind(request.sample_view)
    .execute(&mut writer)
    .await?;
    // The key file comes last: without it the folder is not a workspace.
    KeyRing::new(&key, request.passphrase.as_ref().map(|words| words.as_str()), Some(&code))?
        .write(&folder.join(KEY_RING))?;
    let (info, _) = info_of(&mut writer).await?;
    let workspace = Workspace {
        folder: folder.to_owned(),
        readers: connection::reading(&file, &key),
        key,
        info,
        writer: Mutex::new(Writer { connection: Some(writer), clock: None, seen: SeenCommits::of(folder) }),
        _lock: lock,
    };
    Ok((workspace, code))
}
