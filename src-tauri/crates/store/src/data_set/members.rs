//! Member stores of 전국 온누리상품권 가맹점 현황.

use alley_core::{id::DataSetId, membership::MemberStoreRow};
use futures_util::TryStreamExt;
use sqlx::{Connection, QueryBuilder, Row, Sqlite, sqlite::SqliteRow};

use crate::{Workspace, apply::Step, error::Result};

/// How many rows one statement writes.
const LOT: usize = 50;

/// Writes member stores of a version, numbered on from `next`; gives the number after the last one.
pub(super) async fn insert(
    step: &mut Step<'_>,
    id: DataSetId,
    rows: &[MemberStoreRow],
    mut next: i64,
) -> Result<i64> {
    for lot in rows.chunks(LOT) {
        let mut insert = QueryBuilder::<Sqlite>::new(
            "INSERT INTO member_store (data_set, n, name, market, address, items, card, mobile, paper) ",
        );
        insert.push_values(lot, |mut line, row| {
            line.push_bind(id.0)
                .push_bind(next)
                .push_bind(&row.name)
                .push_bind(&row.market)
                .push_bind(&row.address)
                .push_bind(&row.items)
                .push_bind(row.card)
                .push_bind(row.mobile)
                .push_bind(row.paper);
            next += 1;
        });
        insert.build().persistent(lot.len() == LOT).execute(step.connection()?).await?;
    }
    step.mark_changed();
    Ok(next)
}

impl Workspace {
    /// How many members each market has in a version, without reading them all.
    pub async fn members_by_market(&self, version: DataSetId) -> Result<Vec<(String, u32)>> {
        Ok(sqlx::query_as("SELECT market, count(*) FROM member_store WHERE data_set = ? GROUP BY market")
            .bind(version.0)
            .fetch_all(self.readers())
            .await?)
    }

    /// All member stores of a version, in the file's order.
    pub async fn member_stores(&self, version: DataSetId) -> Result<Vec<MemberStoreRow>> {
        let mut connection = self.reading_once().await?;
        let mut rows =
            sqlx::query(include_str!("../../sql/member_stores.sql")).bind(version.0).fetch(&mut connection);
        let mut members = Vec::new();
        while let Some(row) = rows.try_next().await? {
            members.push(read(&row)?);
        }
        drop(rows);
        connection.close().await?;
        Ok(members)
    }
}

fn read(row: &SqliteRow) -> Result<MemberStoreRow> {
    Ok(MemberStoreRow {
        name: row.try_get(0)?,
        market: row.try_get(1)?,
        address: row.try_get(2)?,
        items: row.try_get(3)?,
        card: row.try_get(4)?,
        mobile: row.try_get(5)?,
        paper: row.try_get(6)?,
    })
}
