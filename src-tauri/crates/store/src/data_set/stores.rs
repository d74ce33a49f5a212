//! Stores of 상가(상권)정보.

use alley_core::{
    id::{DataSetId, NeighborhoodId, Uuid},
    membership::StoreRow,
};
use futures_util::TryStreamExt;
use sqlx::{Connection, QueryBuilder, Row, Sqlite, sqlite::SqliteRow};

use crate::{Workspace, apply::Step, error::Result};

/// How many rows one statement writes.
const LOT: usize = 50;

/// Writes stores of a version; of two rows with one number the first stands.
pub(super) async fn insert(step: &mut Step<'_>, id: DataSetId, rows: &[StoreRow]) -> Result<()> {
    for lot in rows.chunks(LOT) {
        let mut insert = QueryBuilder::<Sqlite>::new(
            "INSERT INTO store (data_set, number, name, branch, trade_code, trade_large, trade_medium, trade_small, \
             neighborhood, lot_address, road_address, building, floor, longitude, latitude) ",
        );
        insert.push_values(lot, |mut line, row| {
            line.push_bind(id.0)
                .push_bind(&row.number)
                .push_bind(&row.name)
                .push_bind(&row.branch)
                .push_bind(&row.trade_code)
                .push_bind(&row.trade_large)
                .push_bind(&row.trade_medium)
                .push_bind(&row.trade_small)
                .push_bind(row.neighborhood.0)
                .push_bind(&row.lot_address)
                .push_bind(&row.road_address)
                .push_bind(&row.building)
                .push_bind(&row.floor)
                .push_bind(row.longitude)
                .push_bind(row.latitude);
        });
        insert.push(" ON CONFLICT DO NOTHING");
        insert.build().persistent(lot.len() == LOT).execute(step.connection()?).await?;
    }
    step.mark_changed();
    Ok(())
}

impl Workspace {
    /// All stores of a version, in the order of their numbers.
    pub async fn stores(&self, version: DataSetId) -> Result<Vec<StoreRow>> {
        let mut connection = self.reading_once().await?;
        let mut rows =
            sqlx::query(include_str!("../../sql/stores.sql")).bind(version.0).fetch(&mut connection);
        let mut stores = Vec::new();
        while let Some(row) = rows.try_next().await? {
            stores.push(read_store(&row)?);
        }
        drop(rows);
        connection.close().await?;
        Ok(stores)
    }
}

/// A store from its columns in the order of the table.
pub(crate) fn read_store(row: &SqliteRow) -> Result<StoreRow> {
    Ok(StoreRow {
        number: row.try_get(0)?,
        name: row.try_get(1)?,
        branch: row.try_get(2)?,
        trade_code: row.try_get(3)?,
        trade_large: row.try_get(4)?,
        trade_medium: row.try_get(5)?,
        trade_small: row.try_get(6)?,
        neighborhood: NeighborhoodId(row.try_get::<Uuid, _>(7)?),
        lot_address: row.try_get(8)?,
        road_address: row.try_get(9)?,
        building: row.try_get(10)?,
        floor: row.try_get(11)?,
        longitude: row.try_get(12)?,
        latitude: row.try_get(13)?,
    })
}
