//! History: the steps, and what each did to which field. Drawn from the change log and nothing else.

use alley_core::{
    entity::Entity,
    id::{StepId, Uuid},
    record::Value,
    statement::Statement,
    time::Instant,
};
use sqlx::{Column, Row, sqlite::SqliteRow};

use crate::{
    Workspace,
    error::{Result, StoreError},
    read::read_any,
};

/// One step of work, as the history shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct StepEntry {
    /// Number on this copy.
    pub number: i64,
    /// Key.
    pub id: StepId,
    /// When.
    pub at: Instant,
    /// Who.
    pub person: String,
    /// What it is called.
    pub label: Statement,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// The step that an undo or redo is about.
    pub target: Option<i64>,
    /// Whether it is taken back now.
    pub undone: bool,
    /// How many fields it set.
    pub changes: i64,
}

/// One field of one row that got a new value.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// Number of the step.
    pub step: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub person: String,
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// The field; `_deleted` for made, put away and brought back, `_note` for an edit of the note.
    pub field: String,
    /// The value before.
    pub old: Value,
    /// The value after.
    pub new: Value,
}

impl Workspace {
    /// The newest steps first.
    pub async fn steps(&self, limit: u32) -> Result<Vec<StepEntry>> {
        let rows =
            sqlx::query(include_str!("../sql/steps.sql")).bind(limit).fetch_all(self.readers()).await?;
        rows.iter().map(read_step).collect()
    }

    /// What happened to one row, the newest first.
    pub async fn history_of(&self, row: Uuid, limit: u32) -> Result<Vec<FieldChange>> {
        let rows = sqlx::query(include_str!("../sql/history_of.sql"))
            .bind(row)
            .bind(limit)
            .fetch_all(self.readers())
            .await?;
        rows.iter().filter_map(|row| read_change(row).transpose()).collect()
    }

    /// Grows with each change to any row of these entities and each file taken in from another copy, and differs
    /// with and without the sample; 0 when there was none. What was drawn from those rows is good while it stays.
    pub async fn last_change_of(&self, entities: &[Entity]) -> Result<i64> {
        let exchanges: i64 =
            sqlx::query_scalar("SELECT count(*) FROM exchange").fetch_one(self.readers()).await?;
        let mut last = 0;
        for entity in entities {
            let of_entity: i64 =
                sqlx::query_scalar("SELECT coalesce(max(n), 0) FROM change WHERE entity = ?")
                    .bind(entity.table())
                    .fetch_one(self.readers())
                    .await?;
            last = of_entity.max(last);
        }
        Ok((last + exchanges) * 2 + i64::from(self.sample_view().await?))
    }

    /// What one step did, in order.
    pub async fn changes_of(&self, step: i64) -> Result<Vec<FieldChange>> {
        let rows =
            sqlx::query(include_str!("../sql/changes_of.sql")).bind(step).fetch_all(self.readers()).await?;
        rows.iter().filter_map(|row| read_change(row).transpose()).collect()
    }

    /// A change of the log by its number: what it is about, its field, and the value that it wrote.
    pub async fn change_entry(&self, number: i64) -> Result<(Entity, Uuid, String, Value)> {
        let row = sqlx::query("SELECT entity, row_id, field, new FROM change WHERE n = ? AND kind = 'set'")
            .bind(number)
            .fetch_optional(self.readers())
            .await?;
        let row = row.ok_or(StoreError::NoSuchRow { entity: "change" })?;
        let entity = Entity::of_table(row.try_get(0)?).ok_or(StoreError::NoSuchRow { entity: "change" })?;
        Ok((entity, row.try_get(1)?, row.try_get(2)?, read_any(&row, 3)?))
    }

    /// What was changed in rows of an entity since a moment, the oldest first.
    pub async fn changes_since(&self, entity: Entity, since: Instant) -> Result<Vec<FieldChange>> {
        let rows = sqlx::query(include_str!("../sql/changes_since.sql"))
            .bind(entity.table())
            .bind(since.0)
            .fetch_all(self.readers())
            .await?;
        rows.iter().filter_map(|row| read_change(row).transpose()).collect()
    }

    /// The values of one field that others took the place of since a moment, the oldest first.
    pub async fn replaced_since(
        &self,
        entity: Entity,
        field: &str,
        since: Instant,
    ) -> Result<Vec<FieldChange>> {
        let rows = sqlx::query(include_str!("../sql/replaced_since.sql"))
            .bind(entity.table())
            .bind(since.0)
            .bind(field)
            .fetch_all(self.readers())
            .await?;
        rows.iter().filter_map(|row| read_change(row).transpose()).collect()
    }
}

fn read_step(row: &SqliteRow) -> Result<StepEntry> {
    let label: String = row.try_get("label")?;
    Ok(StepEntry {
        number: row.try_get("n")?,
        id: StepId(row.try_get("id")?),
        at: Instant(row.try_get("at")?),
        person: row.try_get("person_name")?,
        label: serde_json::from_str(&label).unwrap_or_else(|_| Statement::new("step-unknown")),
        kind: row.try_get("kind")?,
        target: row.try_get("target")?,
        undone: row.try_get::<Option<i64>, _>("undone_by")?.is_some(),
        changes: row.try_get("changes")?,
    })
}

/// A change; `None` for an entity that this app does not know.
fn read_change(row: &SqliteRow) -> Result<Option<FieldChange>> {
    let table: String = row.try_get("entity")?;
    let Some(entity) = Entity::of_table(&table) else {
        return Ok(None);
    };
    Ok(Some(FieldChange {
        step: row.try_get("step")?,
        at: Instant(row.try_get("at")?),
        person: row.try_get("person_name")?,
        entity,
        row: row.try_get("row_id")?,
        field: row.try_get("field")?,
        old: read_any(row, row.column("old").ordinal())?,
        new: read_any(row, row.column("new").ordinal())?,
    }))
}
