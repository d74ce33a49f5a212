//! Entries of the search index, written in lots.

use alley_core::{
    record::Value,
    text::search_terms::{initial_terms, syllable_terms},
};
use sqlx::{QueryBuilder, Sqlite};

use crate::{
    apply::Step,
    error::Result,
    read::{StoredValue, read_any},
};

/// How many entries one statement reads or writes.
pub(super) const LOT: usize = 64;

/// A findable text.
pub(super) struct Entry {
    /// The word of what it stands for.
    pub entity: &'static str,
    /// Its key.
    pub key: Value,
    /// Which world it is seen in.
    pub sample: i64,
    /// The text.
    pub text: String,
}

/// Puts `entries` in the place of what stands under `known`; entries that stand as they are stay.
pub(super) async fn replace(
    step: &mut Step<'_>,
    entity: &'static str,
    known: &[Value],
    mut entries: Vec<Entry>,
) -> Result<()> {
    if !known.is_empty() {
        let mut gone = Vec::new();
        for (n, key, sample, text) in standing(step, entity, known).await? {
            let same = |entry: &Entry| entry.key == key && entry.sample == sample && entry.text == text;
            match entries.iter().position(same) {
                Some(at) => drop(entries.swap_remove(at)),
                None => gone.push(n),
            }
        }
        remove(step, &gone).await?;
    }
    insert(step, entries).await
}

async fn standing(
    step: &mut Step<'_>,
    entity: &'static str,
    keys: &[Value],
) -> Result<Vec<(i64, Value, i64, String)>> {
    use sqlx::Row;

    let mut question =
        QueryBuilder::<Sqlite>::new("SELECT n, row_id, sample, text FROM search_entry WHERE entity = ");
    question.push_bind(entity).push(" AND row_id IN (");
    let mut list = question.separated(", ");
    for key in keys {
        list.push_bind(StoredValue(key.clone()));
    }
    question.push(")");
    let persistent = keys.len() == LOT || keys.len() == 1;
    let rows = question.build().persistent(persistent).fetch_all(step.connection()?).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, read_any(row, 1)?, row.try_get(2)?, row.try_get(3)?)))
        .collect()
}

/// Takes entries out by number.
pub(super) async fn remove(step: &mut Step<'_>, numbers: &[i64]) -> Result<()> {
    for lot in numbers.chunks(LOT) {
        for (table, column) in [("search_word", "rowid"), ("search_entry", "n")] {
            let mut statement =
                QueryBuilder::<Sqlite>::new(format!("DELETE FROM {table} WHERE {column} IN ("));
            let mut list = statement.separated(", ");
            for n in lot {
                list.push_bind(n);
            }
            statement.push(")");
            let persistent = lot.len() == LOT || lot.len() == 1;
            statement.build().persistent(persistent).execute(step.connection()?).await?;
        }
    }
    Ok(())
}

/// Adds entries that do not stand yet; an entry without text is not findable and is left out.
pub(super) async fn insert(step: &mut Step<'_>, mut entries: Vec<Entry>) -> Result<()> {
    entries.retain(|entry| !entry.text.trim().is_empty());
    for lot in entries.chunks(LOT) {
        let last: i64 = sqlx::query_scalar("SELECT coalesce(max(n), 0) FROM search_entry")
            .fetch_one(step.connection()?)
            .await?;
        let persistent = lot.len() == LOT || lot.len() == 1;
        let mut statement =
            QueryBuilder::<Sqlite>::new("INSERT INTO search_entry (n, entity, row_id, sample, text) ");
        statement.push_values((last + 1..).zip(lot), |mut line, (n, entry)| {
            line.push_bind(n)
                .push_bind(entry.entity)
                .push_bind(StoredValue(entry.key.clone()))
                .push_bind(entry.sample)
                .push_bind(&entry.text);
        });
        statement.build().persistent(persistent).execute(step.connection()?).await?;
        let mut statement = QueryBuilder::<Sqlite>::new("INSERT INTO search_word (rowid, pairs, initials) ");
        statement.push_values((last + 1..).zip(lot), |mut line, (n, entry)| {
            line.push_bind(n).push_bind(syllable_terms(&entry.text)).push_bind(initial_terms(&entry.text));
        });
        statement.build().persistent(persistent).execute(step.connection()?).await?;
    }
    Ok(())
}
