//! Checking a workspace: the pages, the references, and whether search, notes and log agree with the rows.

mod log;
mod notes;
mod search;

use alley_core::{
    entity::Entity,
    id::{AttachmentId, MeetingId, Uuid},
};
use sqlx::{Row, SqliteConnection};

use crate::{Workspace, attachment, error::Result};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckReport {
    /// Pages whose seal is broken, in SQLCipher's words.
    pub broken_pages: Vec<String>,
    /// What SQLite's own check found.
    pub structure: Vec<String>,
    /// References to rows that are not there: table and row number.
    pub dangling: Vec<String>,
    /// How many findable rows the search index lacks, has too many or knows with another text.
    pub search_off_by: i64,
    /// Rows with a value that is not the last one in the log, and rows that only one of the two knows.
    pub log_off: Vec<(Entity, Uuid)>,
    /// Meetings whose notes have other lines than their updates say.
    pub notes_off: Vec<MeetingId>,
    /// Photos and documents whose bytes are not here, or are not those of their hash.
    pub attachments_off: Vec<AttachmentId>,
    /// Findable rows.
    pub rows: i64,
    /// Steps in the log.
    pub steps: i64,
}

impl CheckReport {
    /// Whether nothing is wrong.
    pub fn sound(&self) -> bool {
        self.broken_pages.is_empty()
            && self.structure.is_empty()
            && self.dangling.is_empty()
            && self.search_off_by == 0
            && self.log_off.is_empty()
            && self.notes_off.is_empty()
            && self.attachments_off.is_empty()
    }
}

impl Workspace {
    /// Checks the whole workspace. Takes seconds on a large one, and holds writing up meanwhile: the seals are read
    /// from the file itself, which must not move under them.
    pub async fn check(&self) -> Result<CheckReport> {
        let mut writer = self.writer().await?;
        let checked = async {
            let connection = writer.connection()?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut *connection).await?;
            check(connection).await
        }
        .await;
        checked.map_err(|error| {
            if error.spoils_connection() {
                writer.spoil();
            }
            error.at(&self.database())
        })
    }
}

/// Checks a database through a connection that has its key.
pub(crate) async fn check(connection: &mut SqliteConnection) -> Result<CheckReport> {
    let mut report = CheckReport {
        broken_pages: texts(connection, "PRAGMA cipher_integrity_check").await?,
        ..CheckReport::default()
    };
    if !report.broken_pages.is_empty() {
        // What such a file says of itself is worth nothing.
        return Ok(report);
    }
    report.structure = texts(connection, "PRAGMA integrity_check").await?;
    report.structure.retain(|line| line != "ok");
    for row in sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut *connection).await? {
        let table: String = row.try_get(0)?;
        let rowid: Option<i64> = row.try_get(1)?;
        report.dangling.push(rowid.map_or(table.clone(), |rowid| format!("{table} {rowid}")));
    }
    report.search_off_by = search::off_by(connection).await?;
    report.log_off = log::out_of_step(connection).await?;
    report.notes_off = notes::out_of_step(connection).await?;
    report.attachments_off = attachment::out_of_step(connection).await?;
    report.steps = sqlx::query_scalar("SELECT count(*) FROM step").fetch_one(&mut *connection).await?;
    report.rows = sqlx::query_scalar("SELECT count(*) FROM search_entry").fetch_one(&mut *connection).await?;
    Ok(report)
}

async fn texts(connection: &mut SqliteConnection, sql: &'static str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(sql).fetch_all(connection).await?)
}
