//! Who opened, searched, printed or exported personal data: a list that is only ever added to.

use alley_core::time::Instant;
use sqlx::Row;

use crate::{
    Workspace,
    apply::Actor,
    error::{Result, StoreError},
};

/// What was done with personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessAction {
    /// Looked at unmasked.
    Open,
    /// Looked for.
    Search,
    /// Put on paper, or in a file that is meant for it.
    Print,
    /// Put into a file.
    Export,
}

impl AccessAction {
    /// The stored word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Search => "search",
            Self::Print => "print",
            Self::Export => "export",
        }
    }
}

/// One entry of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessEntry {
    /// When.
    pub at: Instant,
    /// Who.
    pub person: String,
    /// What was done, as a stored word.
    pub action: String,
    /// Whose data, or which lot of them.
    pub subject: String,
    /// How, as JSON, without the data themselves.
    pub detail: String,
}

impl Workspace {
    /// Adds an entry. It is written before the data are handed out.
    pub async fn log_access(
        &self,
        actor: &Actor,
        now: Instant,
        action: AccessAction,
        subject: &str,
        detail: &serde_json::Value,
    ) -> Result<()> {
        let device = self.info().device;
        let mut writer = self.writer().await?;
        let written = async {
            let clock = writer.clock().await?;
            sqlx::query("BEGIN IMMEDIATE").execute(writer.connection()?).await?;
            sqlx::query(
                "INSERT INTO access (at, person, person_name, device, action, subject, detail) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(now.0)
            .bind(actor.person.map(|person| person.0))
            .bind(&actor.name)
            .bind(device.0)
            .bind(action.word())
            .bind(subject)
            .bind(detail.to_string())
            .execute(writer.connection()?)
            .await?;
            let commits = writer.count_commit(clock).await?;
            sqlx::query("COMMIT").execute(writer.connection()?).await?;
            writer.committed(clock, commits);
            Ok(())
        }
        .await;
        written.map_err(|error: StoreError| {
            // Nothing is half written: with the connection goes its transaction.
            writer.spoil();
            error.at(&self.database())
        })
    }

    /// The number of the next unmasked copy of a paper: one more than the log has of that name.
    pub async fn next_paper_copy(&self, name: &str) -> Result<u32> {
        let sql = "SELECT count(*) + 1 FROM access WHERE subject = 'paper' AND json_extract(detail, '$.packet') = ?";
        let next: i64 = sqlx::query_scalar(sql).bind(name).fetch_one(self.readers()).await?;
        Ok(u32::try_from(next).unwrap_or(u32::MAX))
    }

    /// The newest entries first.
    pub async fn accesses(&self, limit: u32) -> Result<Vec<AccessEntry>> {
        let rows = sqlx::query(
            "SELECT at, person_name, action, subject, detail FROM access ORDER BY n DESC LIMIT ?",
        )
        .bind(limit)
        .fetch_all(self.readers())
        .await?;
        rows.iter()
            .map(|row| {
                Ok(AccessEntry {
                    at: Instant(row.try_get(0)?),
                    person: row.try_get(1)?,
                    action: row.try_get(2)?,
                    subject: row.try_get(3)?,
                    detail: row.try_get(4)?,
                })
            })
            .collect()
    }
}
