//! Writing the rows themselves: made, changed, put away, brought back.

use alley_core::{
    entity::Entity,
    id::Uuid,
    record::{Field, FieldKind, Value},
    text::clean::clean,
};

use super::{
    Step, Touch,
    log::{DELETED, LogRow},
};
use crate::{
    error::{Result, StoreError},
    read::{StoredValue, read_value},
};

/// Makes a row.
pub(super) async fn create(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    given: Vec<(String, Value)>,
) -> Result<()> {
    let given = checked(entity, given)?;
    let fields = entity.fields();
    if let Some(missing) = fields
        .iter()
        .find(|field| !field.optional && !given.iter().any(|(known, _)| known.name == field.name))
    {
        return Err(StoreError::WrongField { entity: entity.table(), field: missing.name.to_owned() });
    }
    let names: Vec<&str> = given.iter().map(|(field, _)| field.name).collect();
    let sql = format!(
        "INSERT INTO {} (id, sample, {}) VALUES (?, ?{})",
        entity.table(),
        names.join(", "),
        ", ?".repeat(names.len())
    );
    let world = step.world(entity);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(row).bind(world);
    for (_, value) in &given {
        query = query.bind(StoredValue(value.clone()));
    }
    query.execute(step.connection()?).await?;
    let stamp = step.tick();
    let entry = |field, old, new| LogRow { entity, row, kind: "set", field, old, new, stamp };
    let mut rows = vec![entry(DELETED, Value::Null, Value::Integer(0))];
    rows.extend(
        given
            .into_iter()
            .filter(|(_, value)| *value != Value::Null)
            .map(|(field, value)| entry(field.name, Value::Null, value)),
    );
    for row in rows {
        step.log(row).await?;
    }
    step.touch(entity, row, Touch::Created);
    Ok(())
}

/// Gives some fields of a row new values; fields that have them already are not logged.
pub(super) async fn update(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    given: Vec<(String, Value)>,
) -> Result<()> {
    let given = checked(entity, given)?;
    if given.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = given.iter().map(|(field, _)| field.name).collect();
    let sql = format!(
        "SELECT {} FROM {} WHERE id = ? AND deleted = 0 AND sample = ?",
        names.join(", "),
        entity.table()
    );
    let world = step.world(entity);
    let before = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(row)
        .bind(world)
        .fetch_optional(step.connection()?)
        .await?
        .ok_or(StoreError::NoSuchRow { entity: entity.table() })?;
    let mut changed = Vec::new();
    for (at, (field, value)) in given.into_iter().enumerate() {
        let old = read_value(&before, at, field.kind)?;
        if old != value {
            changed.push((field, old, value));
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    set(step, entity, row, &changed).await?;
    let stamp = step.tick();
    for (field, old, new) in changed {
        step.log(LogRow { entity, row, kind: "set", field: field.name, old, new, stamp }).await?;
    }
    step.touch(entity, row, Touch::Updated);
    Ok(())
}

async fn set(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    changed: &[(&'static Field, Value, Value)],
) -> Result<()> {
    let places: Vec<String> = changed.iter().map(|(field, ..)| format!("{} = ?", field.name)).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?", entity.table(), places.join(", "));
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for (_, _, value) in changed {
        query = query.bind(StoredValue(value.clone()));
    }
    query.bind(row).execute(step.connection()?).await?;
    Ok(())
}

/// Puts a row away, or brings it back.
pub(super) async fn put_away(step: &mut Step<'_>, entity: Entity, row: Uuid, away: bool) -> Result<()> {
    let sql =
        format!("UPDATE {} SET deleted = ?1 WHERE id = ?2 AND deleted <> ?1 AND sample = ?3", entity.table());
    let world = step.world(entity);
    let done = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(away)
        .bind(row)
        .bind(world)
        .execute(step.connection()?)
        .await?
        .rows_affected();
    if done == 0 {
        return Err(StoreError::NoSuchRow { entity: entity.table() });
    }
    let (old, new) = (Value::Integer(i64::from(!away)), Value::Integer(i64::from(away)));
    let stamp = step.tick();
    step.log(LogRow { entity, row, kind: "set", field: DELETED, old, new, stamp }).await?;
    step.touch(entity, row, if away { Touch::Removed } else { Touch::Restored });
    Ok(())
}

/// Finds the fields by name, each given once, checks the kinds of their values and cleans their texts.
fn checked(entity: Entity, given: Vec<(String, Value)>) -> Result<Vec<(&'static Field, Value)>> {
    for (at, (name, _)) in given.iter().enumerate() {
        if given.iter().skip(at + 1).any(|(other, _)| other == name) {
            return Err(StoreError::WrongField { entity: entity.table(), field: name.clone() });
        }
    }
    given
        .into_iter()
        .map(|(name, value)| {
            let field = entity.fields().iter().find(|field| field.name == name);
            let wrong = || StoreError::WrongField { entity: entity.table(), field: name.clone() };
            let field = field.ok_or_else(wrong)?;
            let value = match (field.kind, value) {
                (_, Value::Null) if field.optional => Value::Null,
                (FieldKind::Text, Value::Text(text)) => Value::Text(clean(&text)),
                (FieldKind::Integer, Value::Integer(number)) => Value::Integer(number),
                (FieldKind::Real, Value::Real(number)) if number.is_finite() => Value::Real(number),
                (FieldKind::Real, Value::Integer(number)) => Value::Real(number as f64),
                (FieldKind::Key, Value::Key(key)) => Value::Key(key),
                (
                    FieldKind::Text | FieldKind::Integer | FieldKind::Real | FieldKind::Key,
                    Value::Null | Value::Text(_) | Value::Integer(_) | Value::Real(_) | Value::Key(_),
                ) => return Err(wrong()),
            };
            Ok((field, value))
        })
        .collect()
}
