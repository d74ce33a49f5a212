//! What one person keeps to himself or herself on one machine: sealed files outside the workspace.
//!
//! Such a file lies beside the machine's own settings and not in the workspace's folder, so no backup, hub, export,
//! search or log of the workspace ever meets it. It is sealed under a key made from the workspace's key and the
//! owner's name: without the open workspace nobody reads it, and what one owner wrote does not open for another.

use std::path::{Path, PathBuf};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{
    Workspace,
    error::{Result, StoreError},
    file::write_whole,
    random,
};

/// Bytes of the random number in front of the sealed ones.
const NONCE: usize = 24;

/// A private file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrivateFile {
    /// There is none yet.
    Absent,
    /// What it says.
    Content(Zeroizing<Vec<u8>>),
    /// It was damaged, and now lies under this name so that nothing writes over it.
    SetAside(PathBuf),
}

impl Workspace {
    /// Keeps `content` for `owner` in a folder outside the workspace: whole or not at all.
    pub fn write_private(&self, folder: &Path, owner: &str, content: &[u8]) -> Result<()> {
        let nonce: [u8; NONCE] = random::bytes()?;
        let payload = Payload { msg: content, aad: owner.as_bytes() };
        let key = self.private_key(owner);
        let sealed = XChaCha20Poly1305::new((&*key).into())
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| StoreError::NoRandomness)?;
        std::fs::create_dir_all(folder).map_err(StoreError::file(folder))?;
        write_whole(&self.private_path(folder, owner), &[nonce.as_slice(), sealed.as_slice()].concat())
    }

    /// What was kept for `owner`. A file that cannot be opened is set aside, never written over.
    pub fn read_private(&self, folder: &Path, owner: &str) -> Result<PrivateFile> {
        let path = self.private_path(folder, owner);
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(PrivateFile::Absent),
            Err(error) => return Err(StoreError::file(&path)(error)),
        };
        if let Some(content) = self.unsealed(owner, &bytes) {
            return Ok(PrivateFile::Content(Zeroizing::new(content)));
        }
        self.set_private_aside(folder, owner).map(PrivateFile::SetAside)
    }

    /// Gives the file of `owner` another name, when what is in it makes no sense.
    pub fn set_private_aside(&self, folder: &Path, owner: &str) -> Result<PathBuf> {
        let path = self.private_path(folder, owner);
        let aside = (1u32..)
            .map(|number| path.with_extension(format!("damaged-{number}")))
            .find(|aside| !aside.exists())
            .unwrap_or_else(|| path.with_extension("damaged"));
        std::fs::rename(&path, &aside).map_err(StoreError::file(&path))?;
        Ok(aside)
    }

    fn unsealed(&self, owner: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: owner.as_bytes() };
        let key = self.private_key(owner);
        XChaCha20Poly1305::new((&*key).into()).decrypt(&XNonce::from(nonce), payload).ok()
    }

    fn private_key(&self, owner: &str) -> Zeroizing<[u8; 32]> {
        let mut hash = Sha256::new();
        hash.update(b"alley office private file");
        hash.update(self.key().hex().as_bytes());
        hash.update(owner.as_bytes());
        Zeroizing::new(hash.finalize().into())
    }

    /// The name tells neither the owner nor the workspace.
    fn private_path(&self, folder: &Path, owner: &str) -> PathBuf {
        let name = crate::digest(&[self.private_key(owner).as_slice(), b"name".as_slice()].concat());
        folder.join(format!("{}.sealed", name.get(..32).unwrap_or(&name)))
    }
}
