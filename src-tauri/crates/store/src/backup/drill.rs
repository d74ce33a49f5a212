//! The restore drill: a backup counts only once somebody has opened it.

use std::path::Path;

use alley_core::time::Instant;

use super::BackupReceipt;
use crate::{
    OpenOptions, Workspace,
    error::{Result, StoreError},
    key::Unlock,
};

/// Folder inside the workspace's in which a drill restores. It is gone when the drill ends.
const DRILL: &str = "restore-drill";

impl Workspace {
    /// Restores a backup beside this workspace, opens what came out, checks it and puts it away again. The open
    /// workspace stays as it is.
    pub async fn drill(&self, backup: &Path, now: Instant) -> Result<BackupReceipt> {
        let folder = self.folder().join(DRILL);
        clear(&folder)?;
        let unlock = Unlock::Key(self.key().clone());
        let drilled: Result<BackupReceipt> = async {
            let mut receipt = Self::restore(&folder, backup, &unlock, now).await?;
            let restored = Self::open(&folder, &OpenOptions { unlock, accept_older: false }).await?;
            let check = restored.check().await;
            restored.close().await?;
            receipt.check = check?;
            Ok(receipt)
        }
        .await;
        let cleared = clear(&folder);
        let receipt = drilled?;
        cleared?;
        Ok(receipt)
    }
}

fn clear(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::file(folder)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
