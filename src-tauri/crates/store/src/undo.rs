//! Undo and redo, drawn from the change log, so they work after a restart.
//!
//! A step is taken back field by field. A field that was changed again since is left as it is and told, because
//! putting an old value over newer work would lose it.

use alley_core::{
    change::Edit,
    entity::Entity,
    id::{MeetingId, Uuid},
    record::Value,
    statement::Statement,
    time::Instant,
};
use sqlx::{Row, SqliteConnection};

use crate::{
    Workspace,
    apply::{Actor, DELETED, NOTE, Receipt, Step, StepKind},
    error::{Result, StoreError},
    note,
    read::read_any,
    search,
};

/// A logged field, as undo needs it.
struct Logged {
    entity: Entity,
    row: Uuid,
    field: String,
    old: Value,
    new: Value,
}

impl Workspace {
    /// Takes the last step back that this copy made and that still stands.
    pub async fn undo(&self, actor: &Actor, now: Instant) -> Result<Receipt> {
        self.turn(actor, now, include_str!("../sql/undo_target.sql"), StepKind::Undo).await
    }

    /// Does the step again that was taken back last, unless there was new work since.
    pub async fn redo(&self, actor: &Actor, now: Instant) -> Result<Receipt> {
        self.turn(actor, now, include_str!("../sql/redo_target.sql"), StepKind::Redo).await
    }

    async fn turn(
        &self,
        actor: &Actor,
        now: Instant,
        target_sql: &'static str,
        kind: fn(i64) -> StepKind,
    ) -> Result<Receipt> {
        let target: Option<(i64, i64, String)> =
            sqlx::query_as(target_sql).bind(self.info().device.0).fetch_optional(self.readers()).await?;
        let (target, source, label) = target.ok_or(StoreError::NothingToUndo)?;
        let label = serde_json::from_str(&label).unwrap_or_else(|_| Statement::new("step-unknown"));
        let kind = kind(target);
        let mut step = Step::begin(self, actor, now, label, kind).await?;
        let turned = take_back(&mut step, source, kind, target).await;
        step.finish(turned).await.map(|((), receipt)| receipt)
    }
}

/// Sets every field that step `source` set back to what it was before.
async fn take_back(step: &mut Step<'_>, source: i64, kind: StepKind, target: i64) -> Result<()> {
    let mut logged = logged_by(step.connection()?, source).await?;
    logged.reverse();
    // A row made by that step is put away whole; its fields keep their values.
    let made: Vec<Uuid> = logged
        .iter()
        .filter(|change| change.field == DELETED && change.old == Value::Null)
        .map(|change| change.row)
        .collect();
    for change in logged {
        if change.field != DELETED && made.contains(&change.row) {
            continue;
        }
        if change.field == NOTE {
            if let Value::Integer(n) = change.new {
                note::revert(step, MeetingId(change.row), n).await?;
            }
            continue;
        }
        let (away, now) = value_now(step.connection()?, &change).await?;
        if now != change.new || (away && change.field != DELETED) {
            step.leave_alone(change.entity, change.row, change.field);
            continue;
        }
        let Logged { entity, row, field, old, .. } = change;
        let edit = match (field.as_str(), old) {
            (DELETED, Value::Integer(0)) => Edit::Restore { entity, row },
            // Made by that step, or brought back by it: now it is put away.
            (DELETED, _) => Edit::Remove { entity, row },
            (_, old) => Edit::Update { entity, row, fields: vec![(field, old)] },
        };
        step.apply(vec![edit]).await?;
    }
    if step.touched().iter().any(|touched| touched.entity == Entity::DataSet) {
        search::reindex_stores(step).await?;
    }
    let number = step.number();
    let (sql, by) = match kind {
        StepKind::Redo(_) => ("UPDATE step SET undone_by = NULL WHERE n = ?2 AND ?1 IS NOT NULL", number),
        StepKind::Undo(_) | StepKind::Do => ("UPDATE step SET undone_by = ?1 WHERE n = ?2", number),
    };
    sqlx::query(sql).bind(by).bind(target).execute(step.connection()?).await?;
    step.mark_changed();
    Ok(())
}

async fn logged_by(connection: &mut SqliteConnection, source: i64) -> Result<Vec<Logged>> {
    let rows = sqlx::query("SELECT entity, row_id, field, old, new FROM change WHERE step = ? ORDER BY n")
        .bind(source)
        .fetch_all(connection)
        .await?;
    let mut logged = Vec::with_capacity(rows.len());
    for row in rows {
        let table: String = row.try_get(0)?;
        if let Some(entity) = Entity::of_table(&table) {
            let (old, new) = (read_any(&row, 3)?, read_any(&row, 4)?);
            logged.push(Logged { entity, row: row.try_get(1)?, field: row.try_get(2)?, old, new });
        }
    }
    Ok(logged)
}

/// Whether the row is put away, and the field's value.
async fn value_now(connection: &mut SqliteConnection, change: &Logged) -> Result<(bool, Value)> {
    let column = if change.field == DELETED {
        "deleted"
    } else {
        let known = change.entity.fields().iter().find(|field| field.name == change.field);
        known.map(|field| field.name).ok_or_else(|| StoreError::WrongField {
            entity: change.entity.table(),
            field: change.field.clone(),
        })?
    };
    let sql = format!("SELECT deleted, {column} FROM {} WHERE id = ?", change.entity.table());
    let row = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(change.row).fetch_optional(connection).await?;
    row.map_or(Ok((true, Value::Null)), |row| Ok((row.try_get(0)?, read_any(&row, 1)?)))
}
