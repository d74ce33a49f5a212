//! Stores of 상가(상권)정보.

use alley_core::id::{DataSetId, NeighborhoodId, Uuid};
use sqlx::{QueryBuilder, Row, Sqlite, sqlite::SqliteRow};

use crate::{Workspace, apply::Step, error::Result};

/// A store of the public file.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreRow {
    /// 상가업소번호.
    pub number: String,
    /// 상호명.
    pub name: String,
    /// 지점명.
    pub branch: Option<String>,
    /// 상권업종소분류코드.
    pub trade_code: String,
    /// 상권업종대분류명.
    pub trade_large: String,
    /// 상권업종중분류명.
    pub trade_medium: String,
    /// 상권업종소분류명.
    pub trade_small: String,
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// 지번주소.
    pub lot_address: Option<String>,
    /// 도로명주소.
    pub road_address: Option<String>,
    /// 건물명.
    pub building: Option<String>,
    /// 층정보.
    pub floor: Option<String>,
    /// 경도, in degrees (WGS84).
    pub longitude: Option<f64>,
    /// 위도, in degrees (WGS84).
    pub latitude: Option<f64>,
}

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
        let rows = sqlx::query(include_str!("../../sql/stores.sql"))
            .bind(version.0)
            .fetch_all(self.readers())
            .await?;
        rows.iter().map(StoreRow::read).collect()
    }
}

impl StoreRow {
    /// A store from its columns in the order of the table.
    pub(crate) fn read(row: &SqliteRow) -> Result<Self> {
        Ok(Self {
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
}
