//! A window's session: which workspace is open, which were open before, how the person likes the window.
//!
//! What comes before a workspace is open (choosing, making, unlocking one) is asked here; every other command goes on
//! to the open workspace.

mod alerting;
mod diagnostics;
mod keys;
mod locking;
mod opening;
mod person;
mod picking;
mod printing;
mod reading;
mod rescuing;
mod restoring;
mod shelf;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use alley_core::{entity::Role, id::PersonId};

use alley_store::KeyStore;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::{sync::RwLock, task::AbortHandle};
use ts_rs::TS;

pub use self::{
    alerting::{Alert, AlertKind, alerts},
    diagnostics::{Diagnostics, DiagnosticsRequest, diagnostics},
    keys::{
        KeychainRequest, Keys, PassphraseRequest, RecoveryRenewed, RecoveryRequest, change_passphrase,
        keep_in_keychain, keys, renew_recovery,
    },
    locking::{LockedWorkspace, lock},
    opening::{
        CreateRequest, CreatedWorkspace, OpenRequest, PackLine, close, create, open, open_at_start, packs,
        sample,
    },
    person::{EditingRequest, PersonRequest, let_edit, set_person},
    picking::{PickKind, PickRequest, Picked, Window, pick, reveal},
    printing::{
        PacketPrintRequest, PacketsPrinted, PrintOrder, Printer, PrinterLine, Sides, not_printed,
        print_packets, printers,
    },
    reading::{
        PageMarks, PagePlace, Reading, ReadingMarks, ReadingRequest, Stroke, StrokeTool, keep_marks,
        open_reading, reading_marks,
    },
    rescuing::{RescueRequest, WorkspaceNamed, backups_of, rescue},
    restoring::{Restored, restore},
    shelf::{Preferences, RecentWorkspace, Theme},
};
use self::{diagnostics::Troubles, locking::Lock, shelf::Shelf};
use crate::{
    commands::{SESSION_COMMANDS, dispatch, dispatch_session},
    error::{ApiError, Code, Result},
    office::{Office, with_step},
    rows::Everything,
    viewing,
};

/// A window's session.
#[derive(Debug)]
pub struct Session<H> {
    /// Whoever runs the commands.
    pub host: H,
    /// The folder of what belongs to this machine rather than to a workspace.
    folder: PathBuf,
    keychain: Arc<dyn KeyStore>,
    shelf: Mutex<Shelf>,
    lock: Mutex<Lock>,
    troubles: Mutex<Troubles>,
    office: RwLock<Option<Arc<Office<H>>>>,
    /// Reads ahead what the first screens show; ends when the workspace is closed.
    warming: Mutex<Option<AbortHandle>>,
}

/// What the window has to know before it can show anything.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionState {
    /// The open workspace.
    pub open: Option<OpenWorkspace>,
    /// The workspace that was locked, to be opened again before anything of it is shown.
    pub locked: Option<LockedWorkspace>,
    /// Workspaces that were open before, the last one first.
    pub recent: Vec<RecentWorkspace>,
    /// How the person likes the window.
    pub preferences: Preferences,
    /// Version of the app.
    pub version: String,
}

/// The open workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenWorkspace {
    /// Name that a person gave it.
    pub name: String,
    /// Name of the district.
    pub district: String,
    /// Its folder.
    pub folder: String,
    /// Who works in it, as the log shows it.
    pub person: String,
    /// His or her row, when the workspace knows the person.
    pub person_id: Option<PersonId>,
    /// What he or she may do; absent for somebody whom the workspace does not know.
    pub role: Option<Role>,
    /// Whether he or she may change anything now.
    pub may_change: bool,
    /// Whether he or she may edit people and restore backups now.
    pub may_govern: bool,
    /// Whether the invented sample is being looked at.
    pub sample_shown: bool,
    /// Whether there is a sample at all.
    pub sample_there: bool,
    /// Today in Seoul, as the workspace counts it.
    pub today: chrono::NaiveDate,
}

impl<H: Window> Session<H> {
    /// A session without an open workspace. `folder` keeps what belongs to this machine.
    pub fn new(host: H, folder: PathBuf, keychain: Arc<dyn KeyStore>) -> Self {
        let shelf = Mutex::new(Shelf::read(&folder));
        let session = Self {
            host,
            folder,
            keychain,
            shelf,
            lock: Mutex::default(),
            troubles: Mutex::default(),
            office: RwLock::new(None),
            warming: Mutex::default(),
        };
        session.forget_prints();
        session
    }

    /// Runs the command of a name on a request in JSON, whether or not it needs an open workspace.
    pub async fn call(&self, name: &str, request: Value) -> Result<Value> {
        let answered = self.answer(name, request).await;
        if let Err(error) = &answered {
            self.note_trouble(name, error);
        }
        answered
    }

    /// The same, with the number of the step that it made in the workspace: what a window offers to take back.
    pub async fn call_with_step(&self, name: &str, request: Value) -> (Result<Value>, Option<i64>) {
        with_step(self.call(name, request)).await
    }

    async fn answer(&self, name: &str, request: Value) -> Result<Value> {
        if SESSION_COMMANDS.contains(&name)
            && let Ok(office) = self.office().await
        {
            viewing::permit(&office, name).await?;
        }
        if let Some(answered) = dispatch_session(self, name, &request).await {
            return answered;
        }
        dispatch(&*self.office().await?, name, request).await
    }

    /// The open workspace.
    pub async fn office(&self) -> Result<Arc<Office<H>>> {
        self.office.read().await.clone().ok_or_else(|| ApiError::bad_request("session-closed"))
    }

    /// How the person likes the window.
    pub fn preferences(&self) -> Preferences {
        self.shelf(|shelf| shelf.preferences.clone())
    }

    fn shelf<T>(&self, look: impl FnOnce(&mut Shelf) -> T) -> T {
        look(&mut self.shelf.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn keep_shelf(&self, change: impl FnOnce(&mut Shelf)) -> Result<()> {
        self.shelf(|shelf| {
            change(shelf);
            shelf.write(&self.folder)
        })
    }
}

/// What the window has to know.
pub async fn state<H: Window>(session: &Session<H>, _: Everything) -> Result<SessionState> {
    let open = match &*session.office.read().await {
        None => None,
        Some(office) => Some(OpenWorkspace {
            name: office.store.info().name.clone(),
            district: office.store.info().district.clone(),
            folder: office.store.folder().display().to_string(),
            person: office.actor.name.clone(),
            person_id: office.actor.person,
            role: office.role().await?,
            may_change: office.may_change().await?,
            may_govern: office.may_change().await? && viewing::governed(office).await?.is_none(),
            sample_shown: office.store.sample_view().await?,
            sample_there: !office.store.sample_rows().await?.is_empty(),
            today: office.today(),
        }),
    };
    let (recent, preferences) = session.shelf(|shelf| (shelf.recent.clone(), shelf.preferences.clone()));
    let locked = if open.is_some() { None } else { session.locked() };
    Ok(SessionState { open, locked, recent, preferences, version: env!("CARGO_PKG_VERSION").to_owned() })
}

/// Keeps how the person likes the window.
pub async fn set_preferences<H: Window>(
    session: &Session<H>,
    preferences: Preferences,
) -> Result<Preferences> {
    let preferences = preferences.within_bounds();
    session.keep_shelf(|shelf| shelf.preferences = preferences.clone())?;
    Ok(preferences)
}

/// Takes a workspace off the list of recent ones; its folder stays as it is.
pub async fn forget_recent<H: Window>(session: &Session<H>, request: OpenRequest) -> Result<SessionState> {
    session.keep_shelf(|shelf| shelf.recent.retain(|recent| recent.folder != request.folder))?;
    state(session, Everything {}).await
}

fn cannot_keep(path: &std::path::Path, error: &std::io::Error) -> ApiError {
    let statement = alley_core::statement::Statement::new("store-file")
        .with("path", path.display().to_string())
        .with("detail", error.to_string());
    ApiError::new(Code::Disk, statement)
}
