//! Keeping the index true: each row that a step touches is indexed anew before the step commits.

use alley_core::{
    entity::Entity,
    id::{NoteLineId, Uuid},
    note::NoteLine,
    record::{FieldKind, Value},
    text::search_terms::{initial_terms, syllable_terms},
};
use sqlx::Row;

use crate::{
    apply::Step,
    data_set::StoreRow,
    error::Result,
    read::{StoredValue, read_value},
};

/// The word for a line of a note in the index.
const LINE: &str = "note_line";
/// The word for a store in the index.
pub(super) const STORE: &str = "store";
/// Stands for "seen with and without the sample" in the index.
const BOTH: i64 = 2;

/// Indexes a row as it stands now, or takes it out when it is put away.
pub(crate) async fn index_row(step: &mut Step<'_>, entity: Entity, row: Uuid) -> Result<()> {
    let fields: Vec<_> = entity.fields().iter().filter(|field| field.search).collect();
    if fields.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    let sql = format!("SELECT deleted, sample, {} FROM {} WHERE id = ?", names.join(", "), entity.table());
    let found = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(row).fetch_optional(step.connection()?).await?;
    let Some(found) = found else {
        return forget(step, entity.table(), Value::Key(row)).await;
    };
    let away = found.try_get::<bool, _>(0)?;
    if entity == Entity::Meeting {
        index_lines_of(step, row, away).await?;
    }
    if away {
        return forget(step, entity.table(), Value::Key(row)).await;
    }
    let sample = if entity.shared() { BOTH } else { found.try_get(1)? };
    let mut texts = Vec::with_capacity(fields.len());
    for (at, field) in fields.iter().enumerate() {
        if let (FieldKind::Text, Value::Text(text)) = (field.kind, read_value(&found, at + 2, field.kind)?) {
            texts.push(text);
        }
    }
    put(step, entity.table(), Value::Key(row), sample, &texts.join("\n")).await
}

/// Indexes a line of a note.
pub(crate) async fn index_line(step: &mut Step<'_>, line: &NoteLine) -> Result<()> {
    let sample = i64::from(step.sample());
    let text = line_text(&line.text, line.speaker_name.as_deref());
    put(step, LINE, Value::Key(line.id.0), sample, &text).await
}

/// The lines of a meeting's note come and go with the meeting.
async fn index_lines_of(step: &mut Step<'_>, meeting: Uuid, away: bool) -> Result<()> {
    let lines = sqlx::query("SELECT id, text, speaker_name FROM note_line WHERE meeting = ?")
        .bind(meeting)
        .fetch_all(step.connection()?)
        .await?;
    let sample = i64::from(step.sample());
    for line in lines {
        let key = Value::Key(line.try_get(0)?);
        if away {
            forget(step, LINE, key).await?;
        } else {
            let text = line_text(line.try_get(1)?, line.try_get::<Option<&str>, _>(2)?);
            put(step, LINE, key, sample, &text).await?;
        }
    }
    Ok(())
}

fn line_text(text: &str, speaker: Option<&str>) -> String {
    speaker.map_or_else(|| text.to_owned(), |name| format!("{text}\n{name}"))
}

/// Takes a line of a note out of the index.
pub(crate) async fn forget_line(step: &mut Step<'_>, line: NoteLineId) -> Result<()> {
    forget(step, LINE, Value::Key(line.0)).await
}

/// Replaces all stores of this world in the index by those of a new version of the public file.
pub(crate) async fn index_stores(step: &mut Step<'_>, stores: &[StoreRow], first: bool) -> Result<()> {
    let sample = i64::from(step.sample());
    if first {
        for sql in [
            "DELETE FROM search_word WHERE rowid IN (SELECT n FROM search_entry WHERE entity = 'store' AND sample = ?)",
            "DELETE FROM search_entry WHERE entity = 'store' AND sample = ?",
        ] {
            sqlx::query(sql).bind(sample).execute(step.connection()?).await?;
        }
    }
    for store in stores {
        let address = store.road_address.as_deref().or(store.lot_address.as_deref()).unwrap_or_default();
        let text = format!(
            "{} {}\n{}\n{address}",
            store.name,
            store.branch.as_deref().unwrap_or_default(),
            store.trade_small
        );
        insert(step, STORE, Value::Text(store.number.clone()), sample, &text).await?;
    }
    Ok(())
}

/// Indexes the stores of the version in force anew, after an import was taken back or done again.
pub(crate) async fn reindex_stores(step: &mut Step<'_>) -> Result<()> {
    let sample = step.sample();
    let rows = sqlx::query(include_str!("../../sql/stores_in_force.sql"))
        .bind(sample)
        .fetch_all(step.connection()?)
        .await?;
    let stores = rows.iter().map(StoreRow::read).collect::<Result<Vec<_>>>()?;
    index_stores(step, &stores, true).await
}

async fn put(step: &mut Step<'_>, entity: &str, key: Value, sample: i64, text: &str) -> Result<()> {
    let standing: Option<(i64, String, i64)> =
        sqlx::query_as("SELECT n, text, sample FROM search_entry WHERE entity = ? AND row_id = ?")
            .bind(entity)
            .bind(StoredValue(key.clone()))
            .fetch_optional(step.connection()?)
            .await?;
    match standing {
        Some((_, old, at)) if old == text && at == sample => Ok(()),
        Some(_) => {
            forget(step, entity, key.clone()).await?;
            insert(step, entity, key, sample, text).await
        }
        None => insert(step, entity, key, sample, text).await,
    }
}

async fn insert(step: &mut Step<'_>, entity: &str, key: Value, sample: i64, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Ok(());
    }
    let n = sqlx::query("INSERT INTO search_entry (entity, row_id, sample, text) VALUES (?, ?, ?, ?)")
        .bind(entity)
        .bind(StoredValue(key))
        .bind(sample)
        .bind(text)
        .execute(step.connection()?)
        .await?
        .last_insert_rowid();
    sqlx::query("INSERT INTO search_word (rowid, pairs, initials) VALUES (?, ?, ?)")
        .bind(n)
        .bind(syllable_terms(text))
        .bind(initial_terms(text))
        .execute(step.connection()?)
        .await?;
    Ok(())
}

async fn forget(step: &mut Step<'_>, entity: &str, key: Value) -> Result<()> {
    let gone: Option<i64> =
        sqlx::query_scalar("DELETE FROM search_entry WHERE entity = ? AND row_id = ? RETURNING n")
            .bind(entity)
            .bind(StoredValue(key))
            .fetch_optional(step.connection()?)
            .await?;
    if let Some(n) = gone {
        sqlx::query("DELETE FROM search_word WHERE rowid = ?").bind(n).execute(step.connection()?).await?;
    }
    Ok(())
}
