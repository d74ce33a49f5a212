//! Files that a person picks. The page never names a path: it asks for a pick and gets back a name that stands for it.

use std::{future::Future, path::Path};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, printing::Printer};
use crate::{error::Result, host::Host, office::Done, rows::Everything};

/// What a session needs of the window around it, besides what every command needs.
pub trait Window: Host + Printer + Clone {
    /// Lets the person pick files or a folder; nothing when he or she thinks better of it.
    fn pick(&self, request: PickRequest) -> impl Future<Output = Result<Vec<Picked>>> + Send;

    /// Shows a file or folder in the system's own file window.
    fn reveal(&self, path: &Path) -> Result<()>;
}

/// Asks for files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PickRequest {
    /// What is wanted.
    pub kind: PickKind,
    /// Title of the window in which the person picks.
    pub title: String,
    /// Endings of files that may be picked, without the dot; any when empty.
    #[serde(default)]
    pub endings: Vec<String>,
    /// For saving: the name that is proposed.
    #[serde(default)]
    pub name: Option<String>,
}

/// What may be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PickKind {
    /// One file to read.
    File,
    /// Several files to read.
    Files,
    /// A folder.
    Folder,
    /// A place for a new file.
    Save,
}

/// What a person picked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Picked {
    /// Stands for the path in requests.
    pub token: String,
    /// The file's or folder's own name, to show.
    pub name: String,
    /// Size in bytes; absent for folders and files still to be written.
    #[ts(type = "number | null")]
    pub bytes: Option<u64>,
}

/// Lets the person pick.
pub async fn pick<H: Window>(session: &Session<H>, request: PickRequest) -> Result<Vec<Picked>> {
    session.host.pick(request).await
}

/// Shows where the open workspace lies.
pub async fn reveal<H: Window>(session: &Session<H>, _: Everything) -> Result<Done> {
    let office = session.office().await?;
    session.host.reveal(office.store.folder())?;
    Ok(Done::nothing())
}
