//! What opens the workspace: its passphrase, its recovery code, this machine's keychain.

use std::{fmt, path::PathBuf, sync::Arc};

use alley_store::{Unlock, Workspace};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::{Session, Window};
use crate::{
    error::{ApiError, Result},
    rows::Everything,
};

/// Fewest letters of a passphrase.
pub(super) const SHORTEST: usize = 8;

/// What opens the open workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Keys {
    /// Whether a passphrase does.
    pub passphrase: bool,
    /// Whether a key file beside its folder does, as with the sample.
    pub key_file: bool,
    /// Whether this machine's keychain does.
    pub keychain: bool,
}

/// Proof of who sits before the window: the passphrase or the recovery code. A key file beside the folder counts when
/// neither is typed.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PassphraseRequest {
    /// The passphrase as it is, or the recovery code.
    pub current: String,
    /// The new passphrase.
    pub fresh: String,
}

/// Asks for a new recovery code.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct RecoveryRequest {
    /// The passphrase, or the recovery code as it is.
    pub current: String,
}

/// A new recovery code.
#[derive(Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryRenewed {
    /// The code, shown this once.
    pub recovery_code: String,
}

/// Gives the key to this machine's keychain, or takes it out again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct KeychainRequest {
    /// Whether the keychain is to keep it.
    pub keep: bool,
}

// What opens a workspace is never printed.
impl fmt::Debug for PassphraseRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PassphraseRequest(…)")
    }
}

impl fmt::Debug for RecoveryRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryRequest(…)")
    }
}

impl fmt::Debug for RecoveryRenewed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryRenewed(…)")
    }
}

/// What opens the open workspace.
pub async fn keys<H: Window>(session: &Session<H>, _: Everything) -> Result<Keys> {
    let office = session.office().await?;
    let keychain = Arc::clone(&session.keychain);
    let id = office.store.info().id;
    // The keychain may wait for a person.
    let kept = tokio::task::spawn_blocking(move || keychain.take_out(id).is_ok()).await.unwrap_or(false);
    Ok(Keys {
        passphrase: office.store.has_passphrase()?,
        key_file: key_file(&office.store).is_some(),
        keychain: kept,
    })
}

/// Gives the workspace another passphrase. Backups made before keep the one of their day.
pub async fn change_passphrase<H: Window>(session: &Session<H>, request: PassphraseRequest) -> Result<Keys> {
    if request.fresh.chars().count() < SHORTEST {
        return Err(ApiError::bad_request("session-passphrase-short"));
    }
    let office = session.office().await?;
    let proof = proof(&office.store, &request.current);
    office.store.change_passphrase(&proof, Some(&request.fresh)).await?;
    keys(session, Everything {}).await
}

/// Makes a new recovery code; the one on paper opens nothing any more.
pub async fn renew_recovery<H: Window>(
    session: &Session<H>,
    request: RecoveryRequest,
) -> Result<RecoveryRenewed> {
    let office = session.office().await?;
    let code = office.store.change_recovery_code(&proof(&office.store, &request.current)).await?;
    Ok(RecoveryRenewed { recovery_code: code.to_string() })
}

/// Gives the key to this machine's keychain, or takes it out again.
pub async fn keep_in_keychain<H: Window>(session: &Session<H>, request: KeychainRequest) -> Result<Keys> {
    let office = session.office().await?;
    if request.keep {
        office.store.keep_key_in(&*session.keychain)?;
    } else {
        session.keychain.forget(office.store.info().id)?;
    }
    session.note_machine_key(request.keep || key_file(&office.store).is_some());
    keys(session, Everything {}).await
}

/// What a person typed, as a proof: a recovery code when it has the shape of one, the key file when nothing was typed.
pub(super) fn proof(store: &Workspace, typed: &str) -> Unlock {
    match (typed, key_file(store)) {
        ("", Some(file)) => Unlock::KeyFile(file),
        _ => match typed.parse() {
            Ok(code) => Unlock::Recovery(code),
            Err(_) => Unlock::Passphrase(Zeroizing::new(typed.to_owned())),
        },
    }
}

/// The key file beside a workspace's folder.
fn key_file(store: &Workspace) -> Option<PathBuf> {
    Some(store.folder().with_extension("key")).filter(|file| file.is_file())
}
