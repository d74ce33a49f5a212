//! Backups, restore and check.

use std::collections::BTreeMap;

use alley_core::{entity::Entity, statement::Statement};
use alley_store::{BackupFile, BackupReceipt, CheckReport};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// How many of the things found are named.
const DETAILS: usize = 5;

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
    /// What is out of step, each with what to do.
    pub findings: Vec<Statement>,
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
    let _alone = office.backup_watch.alone().await;
    let made = office.store.backup(folder.as_deref(), office.now()).await?;
    if folder.is_none() {
        office.backup_watch.note(None);
    }
    Ok(made.into())
}

/// The workspace's own backups, the newest first.
pub async fn list<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<BackupLine>> {
    Ok(lines(office.store.backups()?))
}

/// Backups as lines of a list.
pub(crate) fn lines(backups: Vec<BackupFile>) -> Vec<BackupLine> {
    let line = |backup: BackupFile| BackupLine {
        path: backup.path.display().to_string(),
        made_at: backup.made_at,
        bytes: backup.bytes,
    };
    backups.into_iter().map(line).collect()
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

/// Makes what is only drawn from something else anew: the lines of notes and the search index. Rows are not touched.
pub async fn mend<H: Host>(office: &Office<H>, _: Everything) -> Result<CheckFindings> {
    office.store.mend(&office.actor, office.now(), Statement::new("step-mend")).await?;
    Ok(office.store.check().await?.into())
}

impl From<CheckReport> for CheckFindings {
    fn from(report: CheckReport) -> Self {
        Self { sound: report.sound(), findings: findings(&report), rows: report.rows, steps: report.steps }
    }
}

/// What is out of step, each with what to do; what spoils most comes first.
fn findings(report: &CheckReport) -> Vec<Statement> {
    let mut findings = vec![
        finding("check-pages", &report.broken_pages),
        finding("check-structure", &report.structure),
        finding("check-references", &report.dangling),
    ];
    let mut rows: BTreeMap<Entity, Vec<String>> = BTreeMap::new();
    for (entity, row) in &report.log_off {
        rows.entry(*entity).or_default().push(row.to_string());
    }
    findings.extend(rows.iter().map(|(entity, rows)| {
        finding("check-log", rows).map(|statement| statement.with("entity", entity.table()))
    }));
    let notes: Vec<String> = report.notes_off.iter().map(ToString::to_string).collect();
    findings.push(finding("check-notes", &notes));
    let attachments: Vec<String> = report.attachments_off.iter().map(ToString::to_string).collect();
    findings.push(finding("check-attachments", &attachments));
    let search = Statement::new("check-search").with("count", report.search_off_by);
    findings.push((report.search_off_by != 0).then_some(search));
    findings.into_iter().flatten().collect()
}

/// How many there are and the first of them; `None` of none.
fn finding(key: &str, found: &[String]) -> Option<Statement> {
    let detail = found.iter().take(DETAILS).cloned().collect::<Vec<_>>().join(", ");
    let statement = Statement::new(key).with("count", found.len()).with("detail", detail);
    (!found.is_empty()).then_some(statement)
}

#[cfg(test)]
mod tests {
    use alley_core::{
        id::{MeetingId, Uuid},
        statement::Argument,
    };

    use super::*;

    #[test]
    fn each_part_that_is_out_of_step_is_named_by_itself() {
        assert_eq!(findings(&CheckReport::default()), []);
        let row = Uuid::from_u128(7);
        let report = CheckReport {
            broken_pages: (0..9).map(|page| format!("page {page}")).collect(),
            structure: vec!["NULL value in suggestion.text".to_owned()],
            dangling: vec!["promise 3".to_owned()],
            search_off_by: 2,
            log_off: vec![(Entity::Suggestion, row), (Entity::Promise, row), (Entity::Suggestion, row)],
            notes_off: vec![MeetingId(row)],
            ..CheckReport::default()
        };
        let found = findings(&report);
        let keys: Vec<&str> = found.iter().map(|finding| finding.key.as_str()).collect();
        let logs = ["check-log", "check-log"];
        let parts = [
            "check-pages",
            "check-structure",
            "check-references",
            logs[0],
            logs[1],
            "check-notes",
            "check-search",
        ];
        assert_eq!(keys, parts);
        let counts = [9.0, 1.0, 1.0, 2.0, 1.0, 1.0, 2.0].map(Argument::Number);
        assert!(found.iter().zip(counts).all(|(finding, count)| finding.args["count"] == count), "{found:?}");
        assert_eq!(found[0].args["detail"], Argument::from("page 0, page 1, page 2, page 3, page 4"));
        assert_eq!(found[3].args["entity"], Argument::from("suggestion"));
    }
}
