//! Rows of the change log, written in lots.

use alley_core::{
    entity::Entity,
    hlc::Stamp,
    id::{DeviceId, Uuid},
    record::Value,
};
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

use crate::{error::Result, read::StoredValue};

/// Name of the field that says whether a row is put away.
pub(crate) const DELETED: &str = "_deleted";
/// Name of the field under which an edit of a note stands.
pub(crate) const NOTE: &str = "_note";

/// One field of one row that got a new value.
pub(crate) struct LogRow {
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// `set` or `note`.
    pub kind: &'static str,
    /// The field.
    pub field: &'static str,
    /// The value before.
    pub old: Value,
    /// The value after.
    pub new: Value,
    /// When, for deciding who wrote last.
    pub stamp: Stamp,
}

impl LogRow {
    /// How many rows one statement writes.
    pub(crate) const BATCH: usize = 64;

    /// Writes rows into the log and keeps the latest stamp of each field.
    pub(crate) async fn write(
        connection: &mut SqliteConnection,
        step: i64,
        device: DeviceId,
        rows: &[Self],
    ) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let mut changes = QueryBuilder::<Sqlite>::new(
            "INSERT INTO change (step, entity, row_id, kind, field, old, new, hlc) ",
        );
        changes.push_values(rows, |mut line, row| {
            line.push_bind(step)
                .push_bind(row.entity.table())
                .push_bind(row.row)
                .push_bind(row.kind)
                .push_bind(row.field)
                .push_bind(StoredValue(row.old.clone()))
                .push_bind(StoredValue(row.new.clone()))
                .push_bind(row.stamp.0);
        });
        // A lot of the full size has one text and is kept prepared; the odd rest is not.
        changes.build().persistent(rows.len() == Self::BATCH).execute(&mut *connection).await?;
        let mut cells = QueryBuilder::<Sqlite>::new("INSERT INTO cell (row_id, field, hlc, device) ");
        cells.push_values(rows, |mut line, row| {
            line.push_bind(row.row).push_bind(row.field).push_bind(row.stamp.0).push_bind(device.0);
        });
        cells.push(
            " ON CONFLICT (row_id, field) DO UPDATE SET hlc = excluded.hlc, device = excluded.device \
             WHERE excluded.hlc > cell.hlc",
        );
        cells.build().persistent(rows.len() == Self::BATCH).execute(&mut *connection).await?;
        Ok(())
    }
}
