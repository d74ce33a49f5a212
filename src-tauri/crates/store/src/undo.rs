//! Undo and redo, drawn from the change log, so they work after a restart.
//!
//! A step is taken back field by field. A field that was changed again since is left as it is and told, because
//! putting an old value over newer work would lose it.

use std::collections::HashSet;

use alley_core::{
    change::Edit,
    entity::Entity,
    id::{DataSetId, MeetingId, Uuid},
    record::Value,
    statement::Statement,
    time::Instant,
};
use sqlx::{Row, SqliteConnection};

use crate::{
    Workspace,
    apply::{Actor, DELETED, NOTE, Receipt, Step, StepKind},
    data_set,
    error::{Result, StoreError},
    note,
    read::read_any,
};

/// A logged field, as undo needs it.
struct Logged {
    entity: Entity,
    row: Uuid,
    field: String,
    old: Value,
    new: Value,
    stamp: i64,
}

impl Workspace {
    /// Takes the last step back that this copy made and that still stands.
    pub async fn undo(&self, actor: &Actor, now: Instant) -> Result<Receipt> {
        self.turn(actor, now, None, include_str!("../sql/undo_target.sql"), StepKind::Undo).await
    }

    /// Takes this step back, if it is the last that this copy made and that still stands.
    pub async fn undo_step(&self, actor: &Actor, now: Instant, step: i64) -> Result<Receipt> {
        self.turn(actor, now, Some(step), include_str!("../sql/undo_target.sql"), StepKind::Undo).await
    }

    /// Does the step again that was taken back last, unless there was new work since.
    pub async fn redo(&self, actor: &Actor, now: Instant) -> Result<Receipt> {
        self.turn(actor, now, None, include_str!("../sql/redo_target.sql"), StepKind::Redo).await
    }

    async fn turn(
        &self,
        actor: &Actor,
        now: Instant,
        only: Option<i64>,
        target_sql: &'static str,
        kind: fn(i64) -> StepKind,
    ) -> Result<Receipt> {
        // The step is looked for inside the transaction: between looking and taking back nothing may come.
        let label = Statement::new("step-unknown");
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let turned = async {
            let target: Option<(i64, i64, String)> = sqlx::query_as(target_sql)
                .bind(self.info().device.0)
                .fetch_optional(step.connection()?)
                .await?;
            let (target, source, label) = target.ok_or(StoreError::NothingToUndo)?;
            if only.is_some_and(|only| only != target) {
                return Err(StoreError::NotTheLastStep);
            }
            if let Ok(label) = serde_json::from_str(&label) {
                step.rename(label).await?;
            }
            step.set_kind(kind(target)).await?;
            take_back(&mut step, source, kind(target), target).await
        }
        .await;
        step.finish(turned).await.map(|((), receipt)| receipt)
    }
}

/// Sets every field that step `source` set back to what it was before.
async fn take_back(step: &mut Step<'_>, source: i64, kind: StepKind, target: i64) -> Result<()> {
    let mut logged = logged_by(step.connection()?, source).await?;
    logged.reverse();
    // A row made by that step is put away whole; its fields keep their values.
    let made: HashSet<Uuid> = logged
        .iter()
        .filter(|change| change.field == DELETED && change.old == Value::Null)
        .map(|change| change.row)
        .collect();
    for change in logged {
        if change.field != DELETED && made.contains(&change.row) {
            continue;
        }
        take_back_one(step, change, source, target).await?;
    }
    let number = step.number();
    let (sql, by) = match kind {
        StepKind::Redo(_) => ("UPDATE step SET undone_by = NULL WHERE n = ?2 AND ?1 IS NOT NULL", number),
        StepKind::Undo(_) | StepKind::Do | StepKind::Final => {
            ("UPDATE step SET undone_by = ?1 WHERE n = ?2", number)
        }
    };
    sqlx::query(sql).bind(by).bind(target).execute(step.connection()?).await?;
    step.mark_changed();
    Ok(())
}

async fn take_back_one(step: &mut Step<'_>, change: Logged, source: i64, target: i64) -> Result<()> {
    if change.field == NOTE {
        return match change.new {
            Value::Integer(n) => note::revert(step, MeetingId(change.row), n).await,
            Value::Null | Value::Real(_) | Value::Key(_) | Value::Text(_) => Ok(()),
        };
    }
    let (away, now) = value_now(step.connection()?, &change).await?;
    let stands = now == change.new && (!away || change.field == DELETED);
    if !stands || written_elsewhere(step, &change).await? || stays(step, &change, source, target).await? {
        step.leave_alone(change.entity, change.row, change.field);
        return Ok(());
    }
    let Logged { entity, row, field, old, .. } = change;
    let edit = match (field.as_str(), old) {
        (DELETED, Value::Integer(0)) => Edit::Restore { entity, row },
        // Made by that step, or brought back by it: now it is put away.
        (DELETED, _) => Edit::Remove { entity, row },
        (_, old) => Edit::Update { entity, row, fields: vec![(field, old)] },
    };
    step.apply(vec![edit]).await
}

/// Whether another copy gave the field its value since, be it the same: that is not this copy's to take back.
async fn written_elsewhere(step: &mut Step<'_>, change: &Logged) -> Result<bool> {
    Ok(sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM cell WHERE row_id = ? AND field = ? AND hlc > ? \
         AND device <> (SELECT device FROM workspace))",
    )
    .bind(change.row)
    .bind(&change.field)
    .bind(change.stamp)
    .fetch_one(step.connection()?)
    .await?)
}

/// Whether a row stays as it is although the step made it or put it away: others have worked on it since, or the
/// rows of a version of a public file are no longer kept.
async fn stays(step: &mut Step<'_>, change: &Logged, source: i64, target: i64) -> Result<bool> {
    if change.field != DELETED {
        return Ok(false);
    }
    if change.entity == Entity::DataSet {
        return data_set::stays(step, DataSetId(change.row), change.old != Value::Integer(0)).await;
    }
    if change.old == Value::Integer(0) {
        return Ok(false);
    }
    Ok(sqlx::query_scalar(include_str!("../sql/newer_work_on_row.sql"))
        .bind(change.row)
        .bind(source)
        .bind(target)
        .fetch_one(step.connection()?)
        .await?)
}

async fn logged_by(connection: &mut SqliteConnection, source: i64) -> Result<Vec<Logged>> {
    let rows = sqlx::query(
        "SELECT entity, row_id, field, old, new, hlc FROM change WHERE step = ? AND kind <> 'erase' ORDER BY n",
    )
    .bind(source)
    .fetch_all(connection)
    .await?;
    let mut logged = Vec::with_capacity(rows.len());
    for row in rows {
        let table: String = row.try_get(0)?;
        if let Some(entity) = Entity::of_table(&table) {
            let (old, new) = (read_any(&row, 3)?, read_any(&row, 4)?);
            let (row_id, field, stamp) = (row.try_get(1)?, row.try_get(2)?, row.try_get(5)?);
            logged.push(Logged { entity, row: row_id, field, old, new, stamp });
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
