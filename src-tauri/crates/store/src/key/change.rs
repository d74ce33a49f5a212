//! Changing how a workspace is opened, without writing its database anew.

use std::path::Path;

use super::{KeyRing, KeyStore, RecoveryCode, Unlock};
use crate::{
    Workspace,
    error::{Result, StoreError},
    workspace::KEY_RING,
};

impl Workspace {
    /// Gives the workspace another passphrase, its first one, or none. `unlock` must open it as it stands: an open
    /// window alone is no proof of who sits before it. Backups made before keep the passphrase of their day.
    ///
    /// Without a passphrase the workspace opens by its recovery code, its keychain or its key file only.
    pub async fn change_passphrase(&self, unlock: &Unlock, passphrase: Option<&str>) -> Result<()> {
        let path = self.folder().join(KEY_RING);
        // Held so that a backup does not copy the key file while it changes.
        let _writer = self.writer().await?;
        let ring = KeyRing::read(&path)?;
        let key = ring.open(unlock)?;
        ring.with_passphrase(&key, passphrase)?.write(&path)
    }

    /// Makes a new recovery code; the one on paper opens the workspace no longer.
    pub async fn change_recovery_code(&self, unlock: &Unlock) -> Result<RecoveryCode> {
        let path = self.folder().join(KEY_RING);
        let _writer = self.writer().await?;
        let ring = KeyRing::read(&path)?;
        let key = ring.open(unlock)?;
        let code = RecoveryCode::new()?;
        ring.with_recovery(&key, &code)?.write(&path)?;
        Ok(code)
    }

    /// Whether what was given opens the workspace: proof of who sits before a window that is open already.
    pub fn prove(&self, unlock: &Unlock) -> Result<()> {
        KeyRing::read(&self.folder().join(KEY_RING))?.open(unlock).map(|_| ())
    }

    /// Whether a passphrase opens the workspace.
    pub fn has_passphrase(&self) -> Result<bool> {
        Ok(KeyRing::read(&self.folder().join(KEY_RING))?.has_passphrase())
    }

    /// Writes the key in the open into a file that only its owner may read, for samples and scripts. Never writes
    /// over another file.
    pub fn write_key_file(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(StoreError::AlreadyThere(path.to_owned()));
        }
        let mut line = self.key().hex();
        line.push('\n');
        crate::file::write_whole(path, line.as_bytes())
    }

    /// Puts the key into a keychain, under the workspace's id.
    pub fn keep_key_in(&self, keychain: &dyn KeyStore) -> Result<()> {
        keychain.keep(self.info().id, self.key())
    }
}
