//! Whether the search index knows every findable row with the text it has, and nothing else.

use alley_core::entity::Entity;
use sqlx::SqliteConnection;

use crate::error::Result;

/// How many entries are missing, too many or wrong.
pub(super) async fn off_by(connection: &mut SqliteConnection) -> Result<i64> {
    let mut off = 0;
    for entity in Entity::ALL {
        let fields: Vec<&str> =
            entity.fields().iter().filter(|field| field.search).map(|field| field.name).collect();
        if !fields.is_empty() {
            off += entity_off_by(connection, *entity, &fields).await?;
        }
    }
    for sql in
        [include_str!("../../sql/check_lines_findable.sql"), include_str!("../../sql/check_entries.sql")]
    {
        let found: i64 = sqlx::query_scalar(sql).fetch_one(&mut *connection).await?;
        off += found;
    }
    Ok(off)
}

async fn entity_off_by(connection: &mut SqliteConnection, entity: Entity, fields: &[&str]) -> Result<i64> {
    let table = entity.table();
    let lines: Vec<String> = fields.iter().map(|name| format!("coalesce({name} || char(10), '')")).collect();
    let sample = if entity.shared() { "2" } else { "sample" };
    let missing = format!(
        "SELECT substr(lines, 1, length(lines) - 1) FROM \
         (SELECT id, {sample} AS world, {} AS lines FROM {table} WHERE deleted = 0) AS this \
         WHERE lines <> '' AND NOT EXISTS (\
         SELECT 1 FROM search_entry WHERE entity = '{table}' AND row_id = this.id AND sample = this.world \
         AND text = substr(lines, 1, length(lines) - 1))",
        lines.join(" || ")
    );
    let missing: Vec<String> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(missing)).fetch_all(&mut *connection).await?;
    let missing = missing.iter().filter(|text| !text.trim().is_empty()).count();
    let extra = format!(
        "SELECT count(*) FROM search_entry WHERE entity = '{table}' AND NOT EXISTS (\
         SELECT 1 FROM {table} WHERE id = search_entry.row_id AND deleted = 0)"
    );
    let extra: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(extra)).fetch_one(connection).await?;
    Ok(extra + i64::try_from(missing).unwrap_or(i64::MAX))
}
