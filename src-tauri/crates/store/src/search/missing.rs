//! Filling the index for findable texts that were there before it: after a migration made the index anew.

use sqlx::{Row, SqliteConnection};

use super::entry::{LOT, insert_terms, tidy};
use crate::error::Result;

/// How many texts one transaction takes in.
const PAGE: i64 = 2048;

/// Takes in the texts that the index lacks, the oldest first. Cut short, it goes on the next time; with nothing to do
/// it costs one question.
pub(crate) async fn index_missing(connection: &mut SqliteConnection) -> Result<()> {
    let mut filled = false;
    loop {
        // Both are written in one transaction, so only texts behind the last one known can be missing.
        let rows = sqlx::query(include_str!("../../sql/search_missing.sql"))
            .bind(PAGE)
            .fetch_all(&mut *connection)
            .await?;
        if rows.is_empty() {
            return if filled { tidy(connection).await } else { Ok(()) };
        }
        filled = true;
        let mut texts: Vec<(i64, &str, &str)> = Vec::with_capacity(rows.len());
        for row in &rows {
            texts.push((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?));
        }
        let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
        for lot in texts.chunks(LOT) {
            insert_terms(&mut transaction, lot).await?;
        }
        transaction.commit().await?;
    }
}
