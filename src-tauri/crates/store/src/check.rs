//! Checking a workspace: the pages, the references, and whether search, notes and log agree with the rows.

use sqlx::{Row, SqliteConnection};

use crate::{Workspace, error::Result};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckReport {
    /// Pages whose seal is broken, in SQLCipher's words.
    pub broken_pages: Vec<String>,
    /// What SQLite's own check found.
    pub structure: Vec<String>,
    /// References to rows that are not there: table and row number.
    pub dangling: Vec<String>,
    /// How many findable rows the search index lacks or has too many.
    pub search_off_by: i64,
    /// Rows in all tables together.
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
    }
}

impl Workspace {
    /// Checks the whole workspace. Takes seconds on a large one.
    pub async fn check(&self) -> Result<CheckReport> {
        let mut connection = self.readers().acquire().await.map_err(crate::StoreError::from)?;
        check(&mut connection).await.map_err(|error| error.at(&self.database()))
    }
}

/// Checks a database through a connection that has its key.
pub(crate) async fn check(connection: &mut SqliteConnection) -> Result<CheckReport> {
    let mut report = CheckReport {
        broken_pages: texts(connection, "PRAGMA cipher_integrity_check").await?,
        structure: texts(connection, "PRAGMA integrity_check").await?,
        ..CheckReport::default()
    };
    report.structure.retain(|line| line != "ok");
    for row in sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut *connection).await? {
        let table: String = row.try_get(0)?;
        let rowid: Option<i64> = row.try_get(1)?;
        report.dangling.push(rowid.map_or(table.clone(), |rowid| format!("{table} {rowid}")));
    }
    report.search_off_by =
        sqlx::query_scalar(include_str!("../sql/search_off_by.sql")).fetch_one(&mut *connection).await?;
    report.steps = sqlx::query_scalar("SELECT count(*) FROM step").fetch_one(&mut *connection).await?;
    report.rows = sqlx::query_scalar("SELECT count(*) FROM search_entry").fetch_one(&mut *connection).await?;
    Ok(report)
}

async fn texts(connection: &mut SqliteConnection, sql: &'static str) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(sql).fetch_all(connection).await?)
}
