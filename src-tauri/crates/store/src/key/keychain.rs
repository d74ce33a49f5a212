//! The operating system's keychain, which keeps a workspace's key under the workspace's id.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError, mpsc},
    time::Duration,
};

use alley_core::id::Uuid;
use zeroize::Zeroizing;

use super::WorkspaceKey;
use crate::error::{Result, StoreError};

/// A place that keeps keys of workspaces.
pub trait KeyStore: fmt::Debug + Send + Sync {
    /// Keeps a key; one that it kept for this workspace is replaced.
    fn keep(&self, workspace: Uuid, key: &WorkspaceKey) -> Result<()>;
    /// The key of a workspace, or [`StoreError::NoKeychain`].
    fn take_out(&self, workspace: Uuid) -> Result<WorkspaceKey>;
    /// Forgets a key; one that it does not have is forgotten already.
    fn forget(&self, workspace: Uuid) -> Result<()>;
}

/// Keychain Services on macOS, Credential Manager on Windows, the Secret Service on Linux. A Linux machine without a
/// Secret Service has no keychain, and says so at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemKeychain;

/// Under which the keychain's own window lists the entries.
const SERVICE: &str = "Alley Office";

/// How long a person may take to unlock the keychain.
const PATIENCE: Duration = Duration::from_secs(60);

impl KeyStore for SystemKeychain {
    fn keep(&self, workspace: Uuid, key: &WorkspaceKey) -> Result<()> {
        let key = key.clone();
        ask(workspace, move |entry| entry.set_secret(key.0.as_slice()))
    }

    fn take_out(&self, workspace: Uuid) -> Result<WorkspaceKey> {
        let secret = Zeroizing::new(ask(workspace, |entry| entry.get_secret())?);
        let bytes: [u8; 32] = secret.as_slice().try_into().map_err(|_| StoreError::NoKeychain)?;
        Ok(WorkspaceKey::from_bytes(bytes))
    }

    fn forget(&self, workspace: Uuid) -> Result<()> {
        ask(workspace, |entry| match entry.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            other => other,
        })
    }
}

/// Asks on a thread of its own: the keychain may wait for a person, and its client may not run inside our runtime.
fn ask<T: Send + 'static>(
    workspace: Uuid,
    question: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T> {
    let (send, answer) = mpsc::channel();
    std::thread::Builder::new()
        .name("keychain".to_owned())
        .spawn(move || {
            let answer =
                keyring::Entry::new(SERVICE, &workspace.to_string()).and_then(|entry| question(&entry));
            // Nobody listens any more when the person took too long.
            let _ = send.send(answer);
        })
        .map_err(|_| StoreError::NoKeychain)?;
    match answer.recv_timeout(PATIENCE) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(_)) | Err(_) => Err(StoreError::NoKeychain),
    }
}

/// Keys in memory, for tests.
#[derive(Default)]
pub struct MemoryKeychain(Mutex<HashMap<Uuid, WorkspaceKey>>);

impl fmt::Debug for MemoryKeychain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MemoryKeychain(…)")
    }
}

impl KeyStore for MemoryKeychain {
    fn keep(&self, workspace: Uuid, key: &WorkspaceKey) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(workspace, key.clone());
        Ok(())
    }

    fn take_out(&self, workspace: Uuid) -> Result<WorkspaceKey> {
        let keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(&workspace).cloned().ok_or(StoreError::NoKeychain)
    }

    fn forget(&self, workspace: Uuid) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&workspace);
        Ok(())
    }
}
