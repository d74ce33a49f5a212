//! Backups, restore and check.

use alley_store::{BackupReceipt, CheckReport};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// Makes a backup.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct BackupRequest {
    /// The folder to make it in; the workspace's own when absent.
    pub folder: Option<String>,
}

/// Names a backup.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupNamed {
    /// Its folder, as in the list of backups or as picked.
    pub backup: String,
}

/// What a backup or a restore did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupDone {
    /// The backup.
    pub path: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What its check found.
    pub check: CheckFindings,
    /// Older backups that were let go.
    pub let_go: Vec<String>,
    /// For a restore: where the files that stood there before are now.
    pub set_aside: Option<String>,
}

/// What a check found; all lists empty means that nothing is wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckFindings {
    /// Whether nothing is wrong.
    pub sound: bool,
    /// What is wrong, each as the database says it.
    pub findings: Vec<String>,
    /// Findable rows.
    #[ts(type = "number")]
    pub rows: i64,
    /// Steps in the log.
    #[ts(type = "number")]
    pub steps: i64,
}

/// A backup in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    /// Its folder.
    pub path: String,
    /// When it was made, in Seoul.
    pub made_at: chrono::NaiveDateTime,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Makes a backup, opens and checks it.
pub async fn make<H: Host>(office: &Office<H>, request: BackupRequest) -> Result<BackupDone> {
    let folder = request.folder.as_deref().map(|folder| office.host.path(folder)).transpose()?;
    Ok(office.store.backup(folder.as_deref(), office.now()).await?.into())
}

/// The workspace's own backups, the newest first.
pub async fn list<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<BackupLine>> {
    Ok(office
        .store
        .backups()?
        .into_iter()
        .map(|backup| BackupLine {
            path: backup.path.display().to_string(),
            made_at: backup.made_at,
            bytes: backup.bytes,
        })
        .collect())
}

/// Restores a backup beside the workspace, opens and checks what came out, and puts it away: proof that it can be
/// restored. The workspace stays as it is.
pub async fn drill<H: Host>(office: &Office<H>, request: BackupNamed) -> Result<BackupDone> {
    let backup = place(office, &request.backup)?;
    Ok(office.store.drill(&backup, office.now()).await?.into())
}

/// The folder of a backup: one of the workspace's own, or one that a person picked.
pub(crate) fn place<H: Host>(office: &Office<H>, named: &str) -> Result<std::path::PathBuf> {
    let mut own = office.store.backups()?.into_iter().map(|backup| backup.path);
    match own.find(|path| path.display().to_string() == named) {
        Some(path) => Ok(path),
        None => office.host.path(named),
    }
}

/// Checks the whole workspace.
pub async fn check<H: Host>(office: &Office<H>, _: Everything) -> Result<CheckFindings> {
    Ok(office.store.check().await?.into())
}

impl From<BackupReceipt> for BackupDone {
    fn from(receipt: BackupReceipt) -> Self {
        Self {
            path: receipt.path.display().to_string(),
            bytes: receipt.bytes,
            check: receipt.check.into(),
            let_go: receipt.let_go.iter().map(|path| path.display().to_string()).collect(),
            set_aside: receipt.set_aside.map(|path| path.display().to_string()),
        }
    }
}

impl From<CheckReport> for CheckFindings {
    fn from(report: CheckReport) -> Self {
        let sound = report.sound();
        let mut findings = report.broken_pages;
        findings.extend(report.structure);
        findings.extend(report.dangling);
        if report.search_off_by != 0 {
            findings.push(format!("search index off by {}", report.search_off_by));
        }
        Self { sound, findings, rows: report.rows, steps: report.steps }
    }
}
