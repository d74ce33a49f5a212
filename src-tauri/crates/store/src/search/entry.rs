//! Entries of the search index, written in lots.

use alley_core::{record::Value, text::search_terms::index_terms};
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use super::names;
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
        for (table, column) in [("search_term", "rowid"), ("search_entry", "n")] {
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
    step.count_indexed(entries.len());
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
        let texts: Vec<(i64, &str, &str)> =
            (last + 1..).zip(lot).map(|(n, entry)| (n, entry.entity, entry.text.as_str())).collect();
        insert_terms(step.connection()?, &texts).await?;
    }
    Ok(())
}

/// Adds the terms of a lot of entries: number, entity and text of each.
pub(super) async fn insert_terms(
    connection: &mut SqliteConnection,
    texts: &[(i64, &str, &str)],
) -> Result<()> {
    let persistent = texts.len() == LOT || texts.len() == 1;
    let mut statement = QueryBuilder::<Sqlite>::new("INSERT INTO search_term (rowid, terms) ");
    statement.push_values(texts, |mut line, (n, entity, text)| {
        line.push_bind(n).push_bind(index_terms(text, names::named(entity)));
    });
    statement.build().persistent(persistent).execute(connection).await?;
    Ok(())
}

/// After so many new texts at once the parts of the index are put together: they are written part by part, and each
/// question is asked of every part.
const BULK: usize = 5000;

/// Puts the parts of the index together when the step added many texts or must leave no trace of some.
pub(crate) async fn tidy_after(step: &mut Step<'_>) -> Result<()> {
    let wanted = step.forgets() || step.indexed() >= BULK;
    if wanted { tidy(step.connection()?).await } else { Ok(()) }
}

/// Puts the parts of the index together, and drops for good what was only marked as taken out.
pub(super) async fn tidy(connection: &mut SqliteConnection) -> Result<()> {
    sqlx::query("INSERT INTO search_term (search_term) VALUES ('optimize')").execute(connection).await?;
    Ok(())
}
