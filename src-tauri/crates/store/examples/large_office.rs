//! Makes a workspace as large as an office's grows in years, for benchmarks of the window.
//!
//! `cargo run --release -p alley-store --example large_office -- WORKSPACE KEY_FILE` adds to a workspace that has dongs
//! 20,000 stores, 10,000 suggestions, 500 meetings of 200 lines, and one meeting with a note of 100,000 letters.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on stops")]

mod corpus;

use std::path::PathBuf;

use alley_core::{
    change::Change,
    entity::{DataSet, DataSetKind, Meeting, Neighborhood},
    id::{DataSetId, MeetingId, NeighborhoodId},
    membership::StoreRow,
    note::{LinePlace, NoteEdit},
    statement::Statement,
    time::Instant,
};
use alley_store::{Filter, OpenOptions, RowBatch, Unlock, Workspace, new_id};
use tokio::sync::mpsc;

const STORES: usize = 20_000;
const SUGGESTIONS: usize = 10_000;
const MEETINGS: usize = 500;
const LINES: usize = 200;
const HOUR: i64 = 3_600_000_000;

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (folder, key) = (arguments.next().unwrap(), arguments.next().unwrap());
    let options = OpenOptions { unlock: Unlock::KeyFile(key), accept_older: false };
    let workspace = Workspace::open(&folder, &options).await.unwrap();
    let dongs: Vec<NeighborhoodId> =
        workspace.list::<Neighborhood>(Filter::all()).await.unwrap().iter().map(|dong| dong.id).collect();
    let mut numbers = corpus::Numbers::from(119);
    suggestions(&workspace, &mut numbers, &dongs).await;
    for lot in 0..10 {
        meetings(&workspace, &mut numbers, &dongs, lot).await;
    }
    long_note(&workspace, &mut numbers, *dongs.first().unwrap()).await;
    stores(&workspace, dongs).await;
    workspace.close().await.unwrap();
}

async fn suggestions(workspace: &Workspace, numbers: &mut corpus::Numbers, dongs: &[NeighborhoodId]) {
    let mut change = Change::new(Statement::new("suggestions"));
    for number in 0..SUGGESTIONS {
        let mut suggestion = numbers.suggestion(100_000 + number);
        suggestion.neighborhood = Some(one_of(dongs, numbers));
        suggestion.received_at = Instant(corpus::NOW.0 - number as i64 * HOUR);
        change.create(&suggestion);
    }
    workspace.apply(&corpus::actor(), corpus::NOW, change).await.unwrap();
}

async fn meetings(
    workspace: &Workspace,
    numbers: &mut corpus::Numbers,
    dongs: &[NeighborhoodId],
    lot: usize,
) {
    let mut change = Change::new(Statement::new("meetings"));
    for number in 0..MEETINGS / 10 {
        let at = lot * (MEETINGS / 10) + number;
        let id = meeting(&mut change, format!("{at}차 간담회"), one_of(dongs, numbers), at as i64);
        let lines = (0..LINES).map(|_| numbers.line()).collect();
        change.note(id, NoteEdit::Insert { place: LinePlace::End, lines });
    }
    workspace.apply(&corpus::actor(), corpus::NOW, change).await.unwrap();
}

/// 1,000 lines of 100 letters.
async fn long_note(workspace: &Workspace, numbers: &mut corpus::Numbers, dong: NeighborhoodId) {
    let mut change = Change::new(Statement::new("long"));
    let id = meeting(&mut change, "긴 기록".to_owned(), dong, -1);
    let lines = (0..1000)
        .map(|_| {
            let mut line = numbers.line();
            line.text = "풍암동 골목길 이야기 ".repeat(9).chars().take(100).collect();
            line
        })
        .collect();
    change.note(id, NoteEdit::Insert { place: LinePlace::End, lines });
    workspace.apply(&corpus::actor(), corpus::NOW, change).await.unwrap();
}

fn meeting(change: &mut Change, title: String, neighborhood: NeighborhoodId, days_ago: i64) -> MeetingId {
    let id = new_id(corpus::NOW).unwrap();
    change.create(&Meeting {
        id,
        visit: None,
        association: None,
        alley_district: None,
        neighborhood,
        title,
        place: None,
        held_at: Instant(corpus::NOW.0 - days_ago * 24 * HOUR),
        minutes: Some(60),
    });
    id
}

async fn stores(workspace: &Workspace, dongs: Vec<NeighborhoodId>) {
    let id: DataSetId = new_id(corpus::NOW).unwrap();
    let (send, receive) = mpsc::channel(4);
    let reader = tokio::spawn(async move {
        let mut numbers = corpus::Numbers::from(7);
        for lot in 0..STORES / 1000 {
            let lot = (0..1000).map(|at| store(lot * 1000 + at, &dongs, &mut numbers)).collect();
            send.send(RowBatch::Stores(lot)).await.unwrap();
        }
        send.send(RowBatch::End(Box::new(version(id)))).await.unwrap();
    });
    let label = Statement::new("import");
    workspace.import_data_set(&corpus::actor(), corpus::NOW, label, id, receive).await.unwrap().unwrap();
    reader.await.unwrap();
}

fn store(number: usize, dongs: &[NeighborhoodId], numbers: &mut corpus::Numbers) -> StoreRow {
    StoreRow {
        number: format!("MA{number:08}"),
        name: format!("골목상회 {number}호"),
        branch: None,
        trade_code: "I20101".to_owned(),
        trade_large: "음식".to_owned(),
        trade_medium: "한식".to_owned(),
        trade_small: "백반/한정식".to_owned(),
        neighborhood: one_of(dongs, numbers),
        lot_address: None,
        road_address: Some(format!("시험구 풍암중앙로 {}", numbers.below(900))),
        building: None,
        floor: None,
        longitude: Some(126.82 + numbers.below(9000) as f64 * 1e-5),
        latitude: Some(35.10 + numbers.below(7000) as f64 * 1e-5),
    }
}

fn one_of(dongs: &[NeighborhoodId], numbers: &mut corpus::Numbers) -> NeighborhoodId {
    *dongs.get(numbers.below(dongs.len())).unwrap()
}

fn version(id: DataSetId) -> DataSet {
    DataSet {
        id,
        kind: DataSetKind::Stores,
        source: "소상공인시장진흥공단".to_owned(),
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 9, 30).unwrap(),
        file_name: "stores.csv".to_owned(),
        file_hash: "1".repeat(64),
        encoding: "UTF-8".to_owned(),
        rows_read: STORES as i64,
        rows_taken: STORES as i64,
        rows_filtered: 0,
        rows_refused: 0,
    }
}
