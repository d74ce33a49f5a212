//! Keeping the index true: each row that a step touches is indexed anew before the step commits.

use std::collections::HashMap;

use alley_core::{
    entity::Entity,
    id::{NoteLineId, Uuid},
    membership::StoreRow,
    note::NoteLine,
    record::{Field, FieldKind, Value},
};
use sqlx::{QueryBuilder, Row, Sqlite, sqlite::SqliteRow};

use super::entry::{self, Entry, LOT};
use crate::{
    apply::{RowTouched, Step, Touch},
    data_set::read_store,
    error::Result,
    read::read_value,
};

/// The word for a line of a note in the index.
pub(super) const LINE: &str = "note_line";
/// The word for a store in the index.
pub(super) const STORE: &str = "store";
/// Stands for "seen with and without the sample" in the index.
const BOTH: i64 = 2;

/// Indexes the rows that a step touched as they stand now, and takes out those that are put away.
pub(crate) async fn index_touched(step: &mut Step<'_>, touched: &[RowTouched]) -> Result<()> {
    let mut by_entity: HashMap<Entity, Vec<RowTouched>> = HashMap::new();
    for row in touched {
        by_entity.entry(row.entity).or_default().push(*row);
    }
    for entity in Entity::ALL {
        let fields: Vec<_> = entity.fields().iter().filter(|field| field.search).collect();
        let rows = by_entity.remove(entity).unwrap_or_default();
        if fields.is_empty() {
            continue;
        }
        for lot in rows.chunks(LOT) {
            index_lot(step, *entity, &fields, lot).await?;
        }
    }
    Ok(())
}

/// Makes the whole index anew from the rows, the lines and the stores of both worlds.
pub(crate) async fn index_anew(step: &mut Step<'_>) -> Result<()> {
    for sql in ["INSERT INTO search_term (search_term) VALUES ('delete-all')", "DELETE FROM search_entry"] {
        sqlx::query(sql).execute(step.connection()?).await?;
    }
    let mut rows = Vec::new();
    for entity in Entity::ALL {
        let sql = format!("SELECT id FROM {} WHERE deleted = 0 ORDER BY id", entity.table());
        let ids: Vec<Uuid> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(step.connection()?).await?;
        rows.extend(ids.into_iter().map(|row| RowTouched { entity: *entity, row, touch: Touch::Created }));
    }
    index_touched(step, &rows).await?;
    let shown = step.sample();
    for sample in [!shown, shown] {
        step.set_sample(sample).await?;
        let meetings: Vec<Uuid> =
            sqlx::query_scalar("SELECT id FROM meeting WHERE deleted = 0 AND sample = ? ORDER BY id")
                .bind(sample)
                .fetch_all(step.connection()?)
                .await?;
        for meeting in meetings {
            index_lines_of(step, meeting, false).await?;
        }
        reindex_stores(step).await?;
    }
    Ok(())
}

async fn index_lot(step: &mut Step<'_>, entity: Entity, fields: &[&Field], lot: &[RowTouched]) -> Result<()> {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let mut question = QueryBuilder::<Sqlite>::new(format!(
        "SELECT id, deleted, sample, {} FROM {} WHERE id IN (",
        names.join(", "),
        entity.table()
    ));
    let mut keys = question.separated(", ");
    for touched in lot {
        keys.push_bind(touched.row);
    }
    question.push(")");
    let found = question.build().persistent(lot.len() == LOT).fetch_all(step.connection()?).await?;
    let fresh: HashMap<Uuid, Touch> = lot.iter().map(|touched| (touched.row, touched.touch)).collect();
    let (mut entries, mut known) = (Vec::with_capacity(found.len()), Vec::new());
    for row in found {
        let id: Uuid = row.try_get(0)?;
        let away: bool = row.try_get(1)?;
        let touch = fresh.get(&id).copied().unwrap_or(Touch::Updated);
        if entity == Entity::Meeting && matches!(touch, Touch::Removed | Touch::Restored) {
            index_lines_of(step, id, away).await?;
        }
        if touch != Touch::Created {
            known.push(Value::Key(id));
        }
        if !away {
            let sample = if entity.shared() { BOTH } else { row.try_get(2)? };
            let text = text_of(&row, fields)?;
            entries.push(Entry { entity: entity.table(), key: Value::Key(id), sample, text });
        }
    }
    entry::replace(step, entity.table(), &known, entries).await
}

/// The findable text of a row whose search fields stand from the fourth column on: one line per field that is there.
fn text_of(row: &SqliteRow, fields: &[&Field]) -> Result<String> {
    let mut texts = Vec::with_capacity(fields.len());
    for (at, field) in fields.iter().enumerate() {
        if let (FieldKind::Text, Value::Text(text)) = (field.kind, read_value(row, at + 3, field.kind)?) {
            texts.push(text);
        }
    }
    Ok(texts.join("\n"))
}

/// Indexes a line of a note.
pub(crate) async fn index_line(step: &mut Step<'_>, line: &NoteLine) -> Result<()> {
    let key = Value::Key(line.id.0);
    let text = line_text(&line.text, line.speaker_name.as_deref());
    let entry = Entry { entity: LINE, key: key.clone(), sample: i64::from(step.sample()), text };
    entry::replace(step, LINE, &[key], vec![entry]).await
}

/// The lines of a meeting's note come and go with the meeting.
pub(crate) async fn index_lines_of(step: &mut Step<'_>, meeting: Uuid, away: bool) -> Result<()> {
    let lines = sqlx::query("SELECT id, text, speaker_name FROM note_line WHERE meeting = ?")
        .bind(meeting)
        .fetch_all(step.connection()?)
        .await?;
    let sample = i64::from(step.sample());
    for lot in lines.chunks(LOT) {
        let (mut keys, mut entries) = (Vec::with_capacity(lot.len()), Vec::new());
        for line in lot {
            let key = Value::Key(line.try_get(0)?);
            keys.push(key.clone());
            if !away {
                let text = line_text(line.try_get(1)?, line.try_get::<Option<&str>, _>(2)?);
                entries.push(Entry { entity: LINE, key, sample, text });
            }
        }
        entry::replace(step, LINE, &keys, entries).await?;
    }
    Ok(())
}

fn line_text(text: &str, speaker: Option<&str>) -> String {
    speaker.map_or_else(|| text.to_owned(), |name| format!("{text}\n{name}"))
}

/// Takes a line of a note out of the index.
pub(crate) async fn forget_line(step: &mut Step<'_>, line: NoteLineId) -> Result<()> {
    entry::replace(step, LINE, &[Value::Key(line.0)], Vec::new()).await
}

/// Makes the stores of this world in the index those of the version in force. Most stores are the same from one
/// version to the next, so only those that differ are written.
pub(crate) async fn reindex_stores(step: &mut Step<'_>) -> Result<()> {
    let sample = i64::from(step.sample());
    let standing: Vec<(i64, String, String)> =
        sqlx::query_as("SELECT n, row_id, text FROM search_entry WHERE entity = 'store' AND sample = ?")
            .bind(sample)
            .fetch_all(step.connection()?)
            .await?;
    let mut standing: HashMap<String, (i64, String)> =
        standing.into_iter().map(|(n, number, text)| (number, (n, text))).collect();
    let (mut gone, mut after) = (Vec::new(), String::new());
    loop {
        let rows = sqlx::query(include_str!("../../sql/stores_in_force.sql"))
            .bind(sample)
            .bind(&after)
            .bind(PAGE)
            .fetch_all(step.connection()?)
            .await?;
        let stores = rows.iter().map(read_store).collect::<Result<Vec<_>>>()?;
        let Some(last) = stores.last() else { break };
        after.clone_from(&last.number);
        let mut entries = Vec::new();
        for store in &stores {
            let text = store_text(store);
            match standing.remove(&store.number) {
                Some((_, old)) if old == text => continue,
                Some((n, _)) => gone.push(n),
                None => {}
            }
            entries.push(Entry { entity: STORE, key: Value::Text(store.number.clone()), sample, text });
        }
        entry::remove(step, &gone).await?;
        gone.clear();
        entry::insert(step, entries).await?;
    }
    gone.extend(standing.into_values().map(|(n, _)| n));
    entry::remove(step, &gone).await
}

/// How many stores are looked at at once.
const PAGE: i64 = 2000;

fn store_text(store: &StoreRow) -> String {
    let address = store.road_address.as_deref().or(store.lot_address.as_deref()).unwrap_or_default();
    let branch = store.branch.as_deref().unwrap_or_default();
    format!("{} {branch}\n{}\n{address}", store.name, store.trade_small)
}
