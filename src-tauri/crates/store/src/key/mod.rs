//! The key of a workspace and the ways to keep it: under a passphrase, under a recovery code, in a file of its own.
//!
//! The database is encrypted with 32 random bytes. `key.json` beside it holds those bytes only in sealed form, once
//! per way of opening, so a passphrase can be changed without writing the database anew.

mod change;
mod keychain;
mod recovery;
mod seal;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use alley_core::{id::Uuid, text::clean::nfc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use self::seal::Sealed;
pub use self::{
    keychain::{KeyStore, MemoryKeychain, SystemKeychain},
    recovery::RecoveryCode,
};
use crate::{
    error::{Result, StoreError},
    random,
};

/// The 32 bytes that encrypt a workspace. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct WorkspaceKey(Zeroizing<[u8; 32]>);

/// How a person opens a workspace.
#[derive(Clone)]
pub enum Unlock {
    /// A passphrase that the person types.
    Passphrase(Zeroizing<String>),
    /// The printed recovery code.
    Recovery(RecoveryCode),
    /// A file that holds the key in the open, for samples and scripts.
    KeyFile(PathBuf),
    /// The key itself.
    Key(WorkspaceKey),
    /// A keychain that keeps the key under the workspace's id.
    Keychain(Arc<dyn KeyStore>),
}

/// The sealed forms of a workspace's key, as stored in `key.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeyRing {
    /// Version of this file's shape.
    version: u32,
    /// The workspace's id, under which a keychain keeps the key.
    workspace: Uuid,
    /// First bytes of a hash of the key: tells a wrong key from a damaged database.
    check: String,
    /// Sealed under the passphrase, if there is one.
    passphrase: Option<Sealed>,
    /// Sealed under the recovery code, if one was made.
    recovery: Option<Sealed>,
    /// First bytes of a hash of all the above: tells a damaged key file from a wrong passphrase.
    sum: String,
}

/// The one part of `key.json` that every version of it has.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// The first eight bytes of a hash, in hexadecimal.
fn short_hash(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

impl WorkspaceKey {
    /// A new random key.
    pub fn new() -> Result<Self> {
        Ok(Self(Zeroizing::new(random::bytes()?)))
    }

    /// A key from its bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// A key from 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self::from_bytes(bytes))
    }

    /// The key as 64 hexadecimal digits, wiped when dropped.
    pub fn hex(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The argument of SQLCipher's `key` pragma.
    pub(crate) fn pragma(&self) -> String {
        format!("\"x'{}'\"", self.hex().as_str())
    }

    fn check(&self) -> String {
        short_hash(&[b"alley office key check", self.0.as_slice()])
    }

    /// The key that seals change files, drawn from this one.
    pub(crate) fn for_exchange(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.drawn(b"alley office change file"))
    }

    /// Tells a change file of another key from one that was altered.
    pub(crate) fn sign_of_exchange(&self) -> [u8; 8] {
        let drawn = self.drawn(b"alley office change file check");
        drawn.first_chunk().copied().unwrap_or_default()
    }

    fn drawn(&self, purpose: &[u8]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(purpose);
        hash.update(self.0.as_slice());
        hash.finalize().into()
    }
}

impl fmt::Debug for WorkspaceKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("WorkspaceKey(…)")
    }
}

impl fmt::Debug for Unlock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Passphrase(_) => "Passphrase(…)",
            Self::Recovery(_) => "Recovery(…)",
            Self::KeyFile(_) => "KeyFile(…)",
            Self::Key(_) => "Key(…)",
            Self::Keychain(_) => "Keychain(…)",
        })
    }
}

impl KeyRing {
    /// A ring for `key`, sealed under a passphrase and a recovery code where they are given.
    pub fn new(
        key: &WorkspaceKey,
        passphrase: Option<&str>,
        recovery: Option<&RecoveryCode>,
    ) -> Result<Self> {
        let ring = Self {
            version: 1,
            workspace: Uuid::nil(),
            check: key.check(),
            passphrase: passphrase.map(|words| Sealed::under_passphrase(&key.0, &nfc(words))).transpose()?,
            recovery: recovery.map(|code| Sealed::under_code(&key.0, code)).transpose()?,
            sum: String::new(),
        };
        Ok(ring.summed())
    }

    /// The same ring for the workspace with this id.
    #[must_use]
    pub fn of_workspace(mut self, workspace: Uuid) -> Self {
        self.workspace = workspace;
        self.summed()
    }

    /// The same ring with another passphrase, or none.
    fn with_passphrase(mut self, key: &WorkspaceKey, passphrase: Option<&str>) -> Result<Self> {
        self.passphrase =
            passphrase.map(|words| Sealed::under_passphrase(&key.0, &nfc(words))).transpose()?;
        Ok(self.summed())
    }

    /// The same ring with another recovery code.
    fn with_recovery(mut self, key: &WorkspaceKey, code: &RecoveryCode) -> Result<Self> {
        self.recovery = Some(Sealed::under_code(&key.0, code)?);
        Ok(self.summed())
    }

    fn summed(mut self) -> Self {
        self.sum = self.expected_sum();
        self
    }

    fn expected_sum(&self) -> String {
        let parts = (self.version, self.workspace, &self.check, &self.passphrase, &self.recovery);
        // Plain strings and numbers always have a JSON form.
        short_hash(&[serde_json::to_string(&parts).unwrap_or_default().as_bytes()])
    }

    /// Reads `key.json`.
    pub fn read(path: &Path) -> Result<Self> {
        let malformed = |detail: String| StoreError::Malformed { path: path.to_owned(), detail };
        let text = std::fs::read(path).map_err(StoreError::file(path))?;
        let version: Version = serde_json::from_slice(&text)
            .map_err(|error| malformed(format!("line {}, column {}", error.line(), error.column())))?;
        if version.version != 1 {
            return Err(StoreError::NewerSchema { found: i64::from(version.version), known: 1 });
        }
        let ring: Self = serde_json::from_slice(&text)
            .map_err(|error| malformed(format!("line {}, column {}", error.line(), error.column())))?;
        if ring.sum == ring.expected_sum() { Ok(ring) } else { Err(malformed("sum".to_owned())) }
    }

    /// Writes `key.json` in one piece.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)
            .map_err(|error| StoreError::Malformed { path: path.to_owned(), detail: error.to_string() })?;
        crate::file::write_whole(path, text.as_bytes())
    }

    /// The key, opened in the given way and known to be this workspace's.
    pub fn open(&self, unlock: &Unlock) -> Result<WorkspaceKey> {
        let key = match unlock {
            Unlock::Passphrase(words) => WorkspaceKey(
                self.passphrase.as_ref().ok_or(StoreError::WrongKey)?.open_with_passphrase(&nfc(words))?,
            ),
            Unlock::Recovery(code) => {
                WorkspaceKey(self.recovery.as_ref().ok_or(StoreError::WrongKey)?.open_with_code(code)?)
            }
            Unlock::KeyFile(path) => {
                let text = Zeroizing::new(std::fs::read_to_string(path).map_err(StoreError::file(path))?);
                WorkspaceKey::from_hex(&text).ok_or(StoreError::WrongKey)?
            }
            Unlock::Key(key) => key.clone(),
            Unlock::Keychain(keychain) => keychain.take_out(self.workspace)?,
        };
        if key.check() == self.check { Ok(key) } else { Err(StoreError::WrongKey) }
    }

    /// Whether a passphrase opens it.
    pub fn has_passphrase(&self) -> bool {
        self.passphrase.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passphrase_and_recovery_code_give_the_same_key_and_nothing_else_does() {
        let key = WorkspaceKey::new().unwrap();
        let code = RecoveryCode::new().unwrap();
        let ring = KeyRing::new(&key, Some("골목 안 책상"), Some(&code)).unwrap();
        let with = |words: &str| ring.open(&Unlock::Passphrase(Zeroizing::new(words.to_owned())));
        assert_eq!(with("골목 안 책상").unwrap(), key);
        assert!(matches!(with("골목 안 걸상"), Err(StoreError::WrongKey)));
        let typed: RecoveryCode = code.to_string().to_lowercase().parse().unwrap();
        assert_eq!(ring.open(&Unlock::Recovery(typed)).unwrap(), key);
        let other = WorkspaceKey::new().unwrap();
        assert!(matches!(ring.open(&Unlock::Key(other)), Err(StoreError::WrongKey)));
    }

    #[test]
    fn nothing_of_the_key_is_printed() {
        let key = WorkspaceKey::from_bytes([0xab; 32]);
        let ring = KeyRing::new(&key, Some("x"), None).unwrap();
        let shown =
            format!("{key:?} {:?} {}", Unlock::Key(key.clone()), serde_json::to_string(&ring).unwrap());
        assert!(!shown.contains("abab"), "{shown}");
        assert_eq!(WorkspaceKey::from_hex(&key.hex()).unwrap(), key);
    }
}
