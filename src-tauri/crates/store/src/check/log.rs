//! Whether each row has the values that the log says it was given last.

use std::collections::HashMap;

use alley_core::{entity::Entity, id::Uuid, record::Value};
use sqlx::{QueryBuilder, Row, Sqlite, SqliteConnection};

use crate::{
    apply::DELETED,
    error::Result,
    read::{read_any, read_value},
};

/// Rows of the log read at once; more when one row of the workspace has more.
const PAGE: i64 = 20_000;
/// Rows of the workspace looked up at once.
const LOT: usize = 64;

/// The last value of each field; `None` where it was erased.
type Last = HashMap<String, Option<Value>>;

/// The rows that differ from the log, are not in it, or are in it alone.
pub(super) async fn out_of_step(connection: &mut SqliteConnection) -> Result<Vec<(Entity, Uuid)>> {
    let mut off = not_logged(connection).await?;
    let (mut after, mut page) = (Vec::new(), PAGE);
    loop {
        let rows = sqlx::query(include_str!("../../sql/check_log_page.sql"))
            .bind(&after)
            .bind(page)
            .fetch_all(&mut *connection)
            .await?;
        let whole = i64::try_from(rows.len()).unwrap_or(i64::MAX) < page;
        let mut groups: Vec<(Entity, Uuid, Last)> = Vec::new();
        for row in &rows {
            let (id, table): (Uuid, String) = (row.try_get(0)?, row.try_get(1)?);
            let Some(entity) = Entity::of_table(&table) else { continue };
            let erased = row.try_get::<&str, _>(3)? == "erase";
            let value = if erased { None } else { Some(read_any(row, 4)?) };
            if groups.last().is_none_or(|(_, last, _)| *last != id) {
                groups.push((entity, id, Last::new()));
            }
            if let Some((_, _, last)) = groups.last_mut() {
                last.insert(row.try_get(2)?, value);
            }
        }
        // The last row of a page may go on in the next one.
        if !whole {
            groups.pop();
        }
        match groups.last() {
            Some((_, id, _)) => (after, page) = (id.as_bytes().to_vec(), PAGE),
            None if whole => break,
            None => page *= 2,
        }
        differing(connection, groups, &mut off).await?;
        if whole {
            break;
        }
    }
    off.sort_unstable();
    off.dedup();
    Ok(off)
}

async fn differing(
    connection: &mut SqliteConnection,
    groups: Vec<(Entity, Uuid, Last)>,
    off: &mut Vec<(Entity, Uuid)>,
) -> Result<()> {
    let mut by_entity: HashMap<Entity, Vec<(Uuid, Last)>> = HashMap::new();
    for (entity, id, last) in groups {
        by_entity.entry(entity).or_default().push((id, last));
    }
    for (entity, rows) in by_entity {
        let names: Vec<&str> = entity.fields().iter().map(|field| field.name).collect();
        for lot in rows.chunks(LOT) {
            let select =
                format!("SELECT id, deleted, {} FROM {} WHERE id IN (", names.join(", "), entity.table());
            let mut question = QueryBuilder::<Sqlite>::new(select);
            let mut list = question.separated(", ");
            for (id, _) in lot {
                list.push_bind(id);
            }
            question.push(")");
            let found = question.build().persistent(false).fetch_all(&mut *connection).await?;
            let mut wanted: HashMap<Uuid, &Last> = lot.iter().map(|(id, last)| (*id, last)).collect();
            for row in &found {
                let id: Uuid = row.try_get(0)?;
                let last = wanted.remove(&id);
                if last.is_none_or(|last| differs(entity, row, last).unwrap_or(true)) {
                    off.push((entity, id));
                }
            }
            // Rows in the log that are in no table.
            off.extend(wanted.into_keys().map(|id| (entity, id)));
        }
    }
    Ok(())
}

fn differs(entity: Entity, row: &sqlx::sqlite::SqliteRow, last: &Last) -> Result<bool> {
    let deleted = Value::Integer(i64::from(row.try_get::<bool, _>(1)?));
    if last.get(DELETED) != Some(&Some(deleted)) {
        return Ok(true);
    }
    for (at, field) in entity.fields().iter().enumerate() {
        let value = read_value(row, at + 2, field.kind)?;
        let differs = match last.get(field.name) {
            Some(Some(logged)) => *logged != value,
            Some(None) => false,
            None => value != Value::Null,
        };
        if differs {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn not_logged(connection: &mut SqliteConnection) -> Result<Vec<(Entity, Uuid)>> {
    let mut off = Vec::new();
    for entity in Entity::ALL {
        let sql = format!(
            "SELECT id FROM {} AS this WHERE NOT EXISTS (SELECT 1 FROM change WHERE row_id = this.id)",
            entity.table()
        );
        let found: Vec<Uuid> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *connection).await?;
        off.extend(found.into_iter().map(|id| (*entity, id)));
    }
    Ok(off)
}
