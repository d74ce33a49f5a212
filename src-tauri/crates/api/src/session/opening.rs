//! Making, opening and closing the workspace of a session.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
    time::Duration,
};

use alley_intake::pack::builtin_packs;
use alley_store::{Actor, OpenOptions, Unlock, Workspace};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::{Session, SessionState, keys::SHORTEST, picking::Window, state};
use crate::{
    daily_backup,
    desk::{NewWorkspace, new_workspace, open_workspace},
    error::{ApiError, Result},
    office::Office,
    rows::Everything,
};

/// Name of the sample's folder among what belongs to this machine.
const SAMPLE: &str = "sample.alley";
/// How long commands under way may take to end before the workspace is closed.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked whether they have.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// By when the first screen has been drawn, on a machine as slow as any: what is read then keeps nobody waiting.
const UNTIL_DRAWN: Duration = Duration::from_secs(4);

/// Opens a workspace.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenRequest {
    /// Its folder, as picked or as in the list of recent ones.
    pub folder: String,
    /// What the person typed; a key file beside the folder and the keychain are tried without it.
    pub passphrase: Option<String>,
    /// The printed recovery code.
    pub recovery_code: Option<String>,
    /// Whether to go on with a file older than the last commit seen here, after the person was told.
    pub accept_older: bool,
}

/// Makes a workspace.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateRequest {
    /// Its name.
    pub name: String,
    /// Key of the district pack.
    pub pack: String,
    /// The passphrase.
    pub passphrase: String,
    /// Whether the system's keychain keeps the key, so that the passphrase is asked only elsewhere.
    pub keychain: bool,
    /// A folder that the person picked to hold the workspace's own; the usual place when absent.
    pub within: Option<String>,
}

/// What a person typed to open a workspace.
#[derive(Clone, Copy)]
pub(super) struct Typed<'a> {
    pub passphrase: Option<&'a str>,
    pub code: Option<&'a str>,
}

// What a person typed to open a workspace is never printed.
impl std::fmt::Debug for OpenRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("OpenRequest").field("folder", &self.folder).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for CreateRequest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateRequest").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A workspace that was just made and is open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreatedWorkspace {
    /// The session with it.
    pub state: SessionState,
    /// The recovery code, shown this once.
    pub recovery_code: String,
    /// Whether the keychain has the key.
    pub in_keychain: bool,
}

/// A district pack that ships with the app.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackLine {
    /// Its key.
    pub key: String,
    /// The district's name in Korean.
    pub ko: String,
    /// The district's name in English.
    pub en: String,
    /// How many dongs it has.
    pub neighborhoods: u32,
}

/// The district packs that ship with the app.
pub async fn packs<H: Window>(_: &Session<H>, _: Everything) -> Result<Vec<PackLine>> {
    let mut lines = Vec::new();
    for builtin in builtin_packs() {
        let pack = builtin.load()?;
        lines.push(PackLine {
            key: pack.district.key.clone(),
            ko: pack.district.name.ko.clone(),
            en: pack.district.name.en.clone(),
            neighborhoods: u32::try_from(pack.neighborhoods.neighborhoods.len()).unwrap_or(u32::MAX),
        });
    }
    Ok(lines)
}

/// Opens a workspace. A key file beside its folder counts as given, then the keychain is asked, then what was typed.
pub async fn open<H: Window>(session: &Session<H>, request: OpenRequest) -> Result<SessionState> {
    let folder = session.place(&request.folder)?;
    session.shut().await?;
    let typed = Typed { passphrase: request.passphrase.as_deref(), code: request.recovery_code.as_deref() };
    let (unlock, by_machine) = session.unlocking(&folder, typed)?;
    let options = OpenOptions { unlock, accept_older: request.accept_older };
    let office = open_workspace(session.host.clone(), session.actor(), &folder, &options).await?;
    session.note_machine_key(by_machine);
    session.take_in(office).await
}

/// Opens the workspace that the program was started with; one in a folder that a person typed. One that cannot be
/// opened without the person stands first in the list of workspaces, where the passphrase is asked.
pub async fn open_at_start<H: Window>(session: &Session<H>, folder: &Path) -> Result<SessionState> {
    let key_file = folder.with_extension("key");
    let unlock = if key_file.is_file() {
        Unlock::KeyFile(key_file)
    } else {
        Unlock::Keychain(Arc::clone(&session.keychain))
    };
    let options = OpenOptions { unlock, accept_older: false };
    let opened = open_workspace(session.host.clone(), session.actor(), folder, &options).await;
    if opened.is_err() && Workspace::is_at(folder) {
        let name = folder.file_stem().unwrap_or_default().to_string_lossy();
        session.keep_shelf(|shelf| shelf.remember(folder, &name, session.host.now()))?;
    }
    session.note_machine_key(opened.is_ok());
    session.take_in(opened?).await
}

/// Makes a workspace and opens it.
pub async fn create<H: Window>(session: &Session<H>, request: CreateRequest) -> Result<CreatedWorkspace> {
    if request.passphrase.chars().count() < SHORTEST {
        return Err(ApiError::bad_request("session-passphrase-short"));
    }
    let within = match &request.within {
        Some(token) => session.host.path(token)?,
        None => session.folder.join("workspaces"),
    };
    let folder = free_folder(&within, &request.name);
    session.shut().await?;
    let made = new_workspace(
        session.host.clone(),
        session.actor(),
        NewWorkspace {
            folder,
            name: Some(request.name.trim().to_owned()).filter(|name| !name.is_empty()),
            pack: request.pack.clone(),
            passphrase: Some(Zeroizing::new(request.passphrase.clone())),
            key_file: None,
        },
    )
    .await?;
    let in_keychain = request.keychain && made.office.store.keep_key_in(&*session.keychain).is_ok();
    session.note_machine_key(in_keychain);
    let recovery_code = made.recovery_code.to_string();
    Ok(CreatedWorkspace { state: session.take_in(made.office).await?, recovery_code, in_keychain })
}

/// Opens the sample workspace of this machine, and makes it when it is not there. Its key lies in a file beside it.
pub async fn sample<H: Window>(session: &Session<H>, _: Everything) -> Result<SessionState> {
    let folder = session.folder.join(SAMPLE);
    session.shut().await?;
    if Workspace::is_at(&folder) {
        return open_at_start(session, &folder).await;
    }
    let request = NewWorkspace {
        key_file: Some(folder.with_extension("key")),
        folder,
        name: None,
        pack: builtin_packs().first().map(|pack| pack.key.to_owned()).unwrap_or_default(),
        passphrase: None,
    };
    let made = new_workspace(session.host.clone(), session.actor(), request).await?;
    crate::sample::add(&made.office, Everything {}).await?;
    session.note_machine_key(true);
    session.take_in(made.office).await
}

/// Closes the open workspace, after a backup when one is due; nothing happens when none is open.
pub async fn close<H: Window>(session: &Session<H>, _: Everything) -> Result<SessionState> {
    if let Ok(office) = session.office().await {
        // It is tried again, and told, when the workspace is next opened.
        let _ = daily_backup::keep(&office, Everything {}).await;
    }
    session.shut().await?;
    session.unlocked();
    state(session, Everything {}).await
}

impl<H: Window> Session<H> {
    /// What opens a workspace: what was typed, else the key file beside its folder, else the keychain. Whether this
    /// machine alone would open it comes with it.
    pub(super) fn unlocking(&self, folder: &Path, typed: Typed<'_>) -> Result<(Unlock, bool)> {
        let key_file = folder.with_extension("key");
        Ok(match (typed.code, typed.passphrase) {
            (Some(code), _) => {
                let code = code.parse().map_err(|_| ApiError::bad_request("cli-recovery-code-mistyped"))?;
                (Unlock::Recovery(code), key_file.is_file())
            }
            (None, Some(passphrase)) => {
                (Unlock::Passphrase(Zeroizing::new(passphrase.to_owned())), key_file.is_file())
            }
            (None, None) if key_file.is_file() => (Unlock::KeyFile(key_file), true),
            (None, None) => (Unlock::Keychain(Arc::clone(&self.keychain)), true),
        })
    }

    /// A folder that the page named: one of the recent ones, or a pick.
    pub(super) fn place(&self, named: &str) -> Result<PathBuf> {
        let recent = self.shelf(|shelf| shelf.recent.iter().any(|recent| recent.folder == named));
        let locked = self.locked().is_some_and(|locked| locked.folder == named);
        if recent || locked { Ok(PathBuf::from(named)) } else { self.host.path(named) }
    }

    /// Closes the open workspace once the commands under way have ended.
    pub(super) async fn shut(&self) -> Result<()> {
        if let Some(reading) = self.warming.lock().unwrap_or_else(PoisonError::into_inner).take() {
            reading.abort();
        }
        let Some(mut office) = self.office.write().await.take() else { return Ok(()) };
        for _ in 0..PATIENCE.as_millis() / LOOK_EVERY.as_millis() {
            match Arc::try_unwrap(office) {
                Ok(office) => {
                    office.store.close().await?;
                    self.forget_prints();
                    return Ok(());
                }
                Err(shared) => office = shared,
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        *self.office.write().await = Some(office);
        Err(ApiError::bad_request("session-busy"))
    }

    /// Reads ahead what the first screens show, while the window is still being drawn, and then what the others do.
    fn warm(&self, office: Arc<Office<H>>) {
        let reading = tokio::spawn(async move {
            // Whoever needs it later reads it again and is told what is wrong.
            let _ = office.warm().await;
            tokio::time::sleep(UNTIL_DRAWN).await;
            let _ = office.warm_others().await;
        });
        *self.warming.lock().unwrap_or_else(PoisonError::into_inner) = Some(reading.abort_handle());
    }

    /// Takes in a workspace that was just opened, with the person who works in it on this machine.
    pub(super) async fn take_in(&self, office: Office<H>) -> Result<SessionState> {
        let office = self.worker(office).await?;
        self.unlocked();
        let (folder, name) = (office.store.folder().to_owned(), office.store.info().name.clone());
        let office = Arc::new(office);
        self.warm(Arc::clone(&office));
        *self.office.write().await = Some(office);
        self.keep_shelf(|shelf| shelf.remember(&folder, &name, self.host.now()))?;
        state(self, Everything {}).await
    }

    /// The person who works: as said in the settings, as the system knows, or nobody in particular.
    pub(super) fn actor(&self) -> Actor {
        let said = Some(self.preferences().person).filter(|name| !name.is_empty());
        let known = || ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
        Actor { person: None, name: said.or_else(known).unwrap_or_else(|| "alley".to_owned()) }
    }
}

/// A folder of the workspace's name that is not taken yet.
fn free_folder(within: &Path, name: &str) -> PathBuf {
    let plain: String = name
        .trim()
        .chars()
        .map(|c| if c.is_alphanumeric() || " -_".contains(c) { c } else { '_' })
        .take(60)
        .collect();
    let plain = if plain.is_empty() { "alley".to_owned() } else { plain };
    (1u32..)
        .map(|at| if at == 1 { format!("{plain}.alley") } else { format!("{plain} {at}.alley") })
        .map(|name| within.join(name))
        .find(|folder| !folder.exists())
        .unwrap_or_else(|| within.join("workspace.alley"))
}
