//! Versions of the public file of stores, made up.

use alley_core::{
    entity::{DataSet, DataSetKind, Neighborhood},
    id::{DataSetId, NeighborhoodId},
    membership::StoreRow,
    statement::Statement,
    time::Instant,
};
use alley_store::{Filter, Receipt, Result, RowBatch, Workspace, new_id};
use chrono::NaiveDate;
use tokio::sync::mpsc;

use crate::actor;

/// A store of an invented version: its name tells the version, its number only the place in the file.
pub fn store_row(neighborhood: NeighborhoodId, version: u32, number: usize) -> StoreRow {
    StoreRow {
        number: format!("MA{number:06}"),
        name: format!("풍암상회 {version}판 {number}호"),
        branch: None,
        trade_code: "I20101".to_owned(),
        trade_large: "음식".to_owned(),
        trade_medium: "한식".to_owned(),
        trade_small: "백반/한정식".to_owned(),
        neighborhood,
        lot_address: None,
        road_address: Some(format!("시험구 풍암중앙로 {number}")),
        building: None,
        floor: Some("1".to_owned()),
        longitude: Some(126.8759),
        latitude: Some(35.1236),
    }
}

/// What a version of the file of stores says of itself.
pub fn store_version(id: DataSetId, version: u32, rows: usize) -> DataSet {
    let rows = i64::try_from(rows).expect("a small file");
    DataSet {
        id,
        kind: DataSetKind::Stores,
        source: "소상공인시장진흥공단".to_owned(),
        as_of: NaiveDate::from_ymd_opt(2026, 6, 30).expect("a date"),
        file_name: format!("stores-{version}.csv"),
        file_hash: format!("{version:064x}"),
        encoding: "UTF-8".to_owned(),
        rows_read: rows,
        rows_taken: rows,
        rows_filtered: 0,
        rows_refused: 0,
    }
}

/// Imports a version of `rows` stores into the one dong of the workspace.
pub async fn import_stores(
    workspace: &Workspace,
    now: Instant,
    version: u32,
    rows: usize,
) -> Result<Option<Receipt>> {
    let dongs = workspace.list::<Neighborhood>(Filter::all()).await?;
    let dong = dongs.first().expect("the workspace has a dong").id;
    let id: DataSetId = new_id(now)?;
    let (send, receive) = mpsc::channel(2);
    let reader = tokio::spawn(async move {
        let all: Vec<usize> = (0..rows).collect();
        for lot in all.chunks(100) {
            let stores = lot.iter().map(|number| store_row(dong, version, *number)).collect();
            if send.send(RowBatch::Stores(stores)).await.is_err() {
                return;
            }
        }
        let _ = send.send(RowBatch::End(Box::new(store_version(id, version, rows)))).await;
    });
    let label = Statement::new("import-stores");
    let taken = workspace.import_data_set(&actor(), now, label, id, receive).await;
    let _ = reader.await;
    taken
}
