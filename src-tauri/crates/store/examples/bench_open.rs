//! Opening a workspace of 20,000 stores, 10,000 suggestions and 500 meetings: the time to the first answer, and the
//! time of one letter typed into a note of 100,000 letters and 5,000 updates.
//!
//! `cargo run --release -p alley-store --example bench_open` fails when the first answer takes 300 ms or more, or when
//! a letter takes 50 ms or more.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on stops")]

mod corpus;
#[path = "corpus/filled.rs"]
mod filled;

use std::time::Instant as Stopwatch;

use alley_core::{
    change::Change,
    entity::{DataSet, DataSetKind, Meeting, Suggestion},
    id::{DataSetId, MeetingId, NeighborhoodId, NoteLineId},
    membership::StoreRow,
    note::NoteEdit,
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{Filter, OpenOptions, RowBatch, Unlock, Workspace, new_id};
use tokio::sync::mpsc;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(run());
}

async fn run() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w");
    let (workspace, dong) = filled::workspace(&path).await;
    let mut numbers = corpus::Numbers::from(119);
    let suggestions = filled::add_suggestions(&workspace, &mut numbers, 10_000).await;
    let meetings = filled::add_meetings(&workspace, &mut numbers, dong, 500, 20).await;
    let stores = import(&workspace, dong).await;
    println!(
        "made: 10,000 suggestions {suggestions:.1} s, 500 meetings {meetings:.1} s, 20,000 stores {stores:.1} s"
    );
    let unlock = Unlock::Key(workspace.key().clone());
    let begun = Stopwatch::now();
    let report = workspace.check().await.unwrap();
    println!("check: {:.1} s, {report:?}", begun.elapsed().as_secs_f64());
    workspace.close().await.unwrap();

    let mut opened = Vec::new();
    for _ in 0..9 {
        let begun = Stopwatch::now();
        let options = OpenOptions { unlock: unlock.clone(), accept_older: false };
        let workspace = Workspace::open(&path, &options).await.unwrap();
        let newest = Filter::all().order("received_at DESC").limit(50);
        assert_eq!(workspace.list::<Suggestion>(newest).await.unwrap().len(), 50);
        let listed = begun.elapsed();
        assert!(workspace.search("풍암동", Typing::Done, 50).await.unwrap().more);
        opened.push((listed.as_secs_f64() * 1000.0, begun.elapsed().as_secs_f64() * 1000.0));
        workspace.close().await.unwrap();
    }
    opened.sort_by(|left, right| left.0.total_cmp(&right.0));
    let (median, worst) = (opened.get(4).unwrap(), opened.get(8).unwrap());
    println!(
        "open to first answer: median {:.0} ms (then search: {:.0} ms), worst {:.0} ms",
        median.0, median.1, worst.0
    );

    let options = OpenOptions { unlock, accept_older: false };
    let workspace = Workspace::open(&path, &options).await.unwrap();
    let letter = type_into_long_note(&workspace, &mut numbers).await;
    assert!(median.0 < 300.0 && letter < 50.0);
}

/// A note of 1,000 lines of 100 letters, edited 5,000 times; gives the milliseconds of the last edits at p95.
async fn type_into_long_note(workspace: &Workspace, numbers: &mut corpus::Numbers) -> f64 {
    let meeting: MeetingId =
        workspace.list::<Meeting>(Filter::all().limit(1)).await.unwrap().first().unwrap().id;
    let mut lines: Vec<NoteLineId> = Vec::new();
    let mut change = Change::new(Statement::new("long"));
    let long = (0..1000)
        .map(|_| {
            let mut line = numbers.line();
            line.text = "풍암동 골목길 이야기 ".repeat(9).chars().take(100).collect();
            lines.push(line.id);
            line
        })
        .collect();
    change.note(meeting, NoteEdit::Insert { place: alley_core::note::LinePlace::End, lines: long });
    workspace.apply(&corpus::actor(), corpus::NOW, change).await.unwrap();
    let mut taken = Vec::new();
    for round in 0..5000usize {
        let line = *lines.get(numbers.below(lines.len())).unwrap();
        let mut change = Change::new(Statement::new("letter"));
        change.note(
            meeting,
            NoteEdit::Splice { line, at: 3, delete: round as u32 % 2, insert: "말".to_owned() },
        );
        let begun = Stopwatch::now();
        workspace.apply(&corpus::actor(), corpus::NOW, change).await.unwrap();
        taken.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let mut last = taken.split_off(4000);
    last.sort_by(f64::total_cmp);
    let begun = Stopwatch::now();
    let whole = workspace.note_document(meeting, None).await.unwrap();
    println!(
        "a letter in a note of 100,000 letters after 5,000 updates: p50 {:.1} ms, p95 {:.1} ms; the whole document: {:.0} ms, {} KB",
        last.get(500).unwrap(),
        last.get(950).unwrap(),
        begun.elapsed().as_secs_f64() * 1000.0,
        whole.len() / 1000
    );
    let begun = Stopwatch::now();
    workspace.undo(&corpus::actor(), corpus::NOW).await.unwrap();
    println!("undo of a letter: {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
    *last.get(950).unwrap()
}

async fn import(workspace: &Workspace, dong: NeighborhoodId) -> f64 {
    let id: DataSetId = new_id(corpus::NOW).unwrap();
    let (send, receive) = mpsc::channel(4);
    let begun = Stopwatch::now();
    let reader = tokio::spawn(async move {
        let mut numbers = corpus::Numbers::from(7);
        for lot in 0..20 {
            let stores = (0..1000).map(|at| store(dong, lot * 1000 + at, &mut numbers)).collect();
            send.send(RowBatch::Stores(stores)).await.unwrap();
        }
        send.send(RowBatch::End(Box::new(version(id)))).await.unwrap();
    });
    let label = Statement::new("import");
    workspace.import_data_set(&corpus::actor(), corpus::NOW, label, id, receive).await.unwrap().unwrap();
    reader.await.unwrap();
    begun.elapsed().as_secs_f64()
}

fn store(neighborhood: NeighborhoodId, number: usize, numbers: &mut corpus::Numbers) -> StoreRow {
    StoreRow {
        number: format!("MA{number:08}"),
        name: format!("골목상회 {number}호"),
        branch: None,
        trade_code: "I20101".to_owned(),
        trade_large: "음식".to_owned(),
        trade_medium: "한식".to_owned(),
        trade_small: "백반/한정식".to_owned(),
        neighborhood,
        lot_address: None,
        road_address: Some(format!("시험구 풍암중앙로 {}", numbers.below(900))),
        building: None,
        floor: None,
        longitude: Some(126.8759),
        latitude: Some(35.1236),
    }
}

fn version(id: DataSetId) -> DataSet {
    DataSet {
        id,
        kind: DataSetKind::Stores,
        source: "소상공인시장진흥공단".to_owned(),
        as_of: chrono::NaiveDate::from_ymd_opt(2026, 6, 30).unwrap(),
        file_name: "stores.csv".to_owned(),
        file_hash: "0".repeat(64),
        encoding: "UTF-8".to_owned(),
        rows_read: 20_000,
        rows_taken: 20_000,
        rows_filtered: 0,
        rows_refused: 0,
    }
}
