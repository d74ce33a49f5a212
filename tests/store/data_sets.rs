//! Public files: taken in whole or not at all, and taken back.

use alley_core::{
    entity::{DataSet, DataSetKind},
    id::DataSetId,
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{RowBatch, StoreError};
use alley_tests::{TestWorkspace, actor, import_stores, neighborhood, store_row, store_version, wait};
use tokio::sync::mpsc;

async fn office() -> TestWorkspace {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
    office
}

async fn import(office: &mut TestWorkspace, version: u32, rows: usize) -> bool {
    office.now = office.now.plus_seconds(60);
    import_stores(office.store(), office.now, version, rows).await.unwrap().is_some()
}

async fn in_force(office: &TestWorkspace) -> Option<DataSet> {
    office.store().data_set_in_force(DataSetKind::Stores).await.unwrap()
}

/// The version in force, how many stores it has, and which version search knows.
async fn state(office: &TestWorkspace) -> (Option<String>, usize, Vec<String>) {
    let version = in_force(office).await;
    let stores = match &version {
        Some(version) => office.store().stores(version.id).await.unwrap().len(),
        None => 0,
    };
    let mut found = Vec::new();
    for version in 1..=9 {
        let query = format!("{version}판");
        if !office.store().search(&query, Typing::Done, 5).await.unwrap().hits.is_empty() {
            found.push(query);
        }
    }
    (version.map(|version| version.file_name), stores, found)
}

fn version(number: u32, rows: usize) -> (Option<String>, usize, Vec<String>) {
    (Some(format!("stores-{number}.csv")), rows, vec![format!("{number}판")])
}

#[test]
fn the_same_file_twice_changes_nothing() {
    wait(async {
        let mut office = office().await;
        assert!(import(&mut office, 1, 250).await);
        let steps = office.store().steps(10).await.unwrap();
        assert!(!import(&mut office, 1, 250).await);
        assert_eq!(office.store().steps(10).await.unwrap(), steps);
        assert_eq!(state(&office).await, version(1, 250));
        // What is taken back next is the import, not an empty step.
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(state(&office).await, (None, 0, vec![]));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn an_import_that_stops_on_the_way_leaves_nothing() {
    wait(async {
        let mut office = office().await;
        import(&mut office, 1, 120).await;
        let dong = office
            .store()
            .list::<alley_core::entity::Neighborhood>(alley_store::Filter::all())
            .await
            .unwrap()[0]
            .id;
        for told in [true, false] {
            let id: DataSetId = office.id();
            let (send, receive) = mpsc::channel(4);
            let rows = (0..200).map(|number| store_row(dong, 2, number)).collect();
            send.send(RowBatch::Stores(rows)).await.unwrap();
            if told {
                send.send(RowBatch::Stopped).await.unwrap();
            }
            drop(send);
            let label = Statement::new("import");
            let stopped = office.store().import_data_set(&actor(), office.now, label, id, receive).await;
            assert!(matches!(stopped, Err(StoreError::Cancelled)));
            assert!(office.store().stores(id).await.unwrap().is_empty());
        }
        // The person closes the window: the import is dropped where it stands.
        let id: DataSetId = office.id();
        let (send, receive) = mpsc::channel(4);
        send.send(RowBatch::Stores(vec![store_row(dong, 2, 1)])).await.unwrap();
        let label = Statement::new("import");
        let actor = actor();
        let store = office.store();
        let import = store.import_data_set(&actor, office.now, label, id, receive);
        assert!(tokio::time::timeout(std::time::Duration::from_millis(150), import).await.is_err());
        drop(send);
        assert_eq!(state(&office).await, version(1, 120));
        assert!(import_again(&mut office).await);
        assert!(office.store().check().await.unwrap().sound());
    });
}

async fn import_again(office: &mut TestWorkspace) -> bool {
    import(office, 3, 90).await
}

#[test]
fn undo_brings_the_version_before_back_and_search_with_it() {
    wait(async {
        let mut office = office().await;
        for number in 1..=3 {
            import(&mut office, number, 100 + number as usize).await;
        }
        assert_eq!(state(&office).await, version(3, 103));
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(state(&office).await, version(2, 102));
        office.reopen().await;
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(state(&office).await, version(1, 101));
        office.store().redo(&actor(), office.now).await.unwrap();
        office.store().redo(&actor(), office.now).await.unwrap();
        assert_eq!(state(&office).await, version(3, 103));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn three_versions_are_kept_and_undo_never_ends_with_an_empty_one() {
    wait(async {
        let mut office = office().await;
        let mut ids = Vec::new();
        for number in 1..=5 {
            import(&mut office, number, 40).await;
            ids.push(in_force(&office).await.unwrap().id);
        }
        let kept = office.store().data_sets(DataSetKind::Stores).await.unwrap();
        assert_eq!(kept.iter().map(|version| version.id).collect::<Vec<_>>(), [ids[4], ids[3], ids[2]]);
        for (at, id) in ids.iter().enumerate() {
            let rows = office.store().stores(*id).await.unwrap().len();
            assert_eq!(rows, if at < 2 { 0 } else { 40 });
        }
        office.store().undo(&actor(), office.now).await.unwrap();
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(state(&office).await, version(3, 40));
        // The one before has no rows any more: the last one that has them stays in force, and that is told.
        let receipt = office.store().undo(&actor(), office.now).await.unwrap();
        assert!(!receipt.left_alone.is_empty());
        assert_eq!(state(&office).await, version(3, 40));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn of_two_stores_with_one_number_the_first_stands() {
    wait(async {
        let office = office().await;
        let dong = office
            .store()
            .list::<alley_core::entity::Neighborhood>(alley_store::Filter::all())
            .await
            .unwrap()[0]
            .id;
        let id: DataSetId = office.id();
        let (send, receive) = mpsc::channel(4);
        let twice = vec![store_row(dong, 1, 7), store_row(dong, 2, 7), store_row(dong, 1, 8)];
        send.send(RowBatch::Stores(twice)).await.unwrap();
        send.send(RowBatch::Stores(vec![store_row(dong, 3, 8)])).await.unwrap();
        send.send(RowBatch::End(Box::new(store_version(id, 1, 2)))).await.unwrap();
        let label = Statement::new("import");
        office.store().import_data_set(&actor(), office.now, label, id, receive).await.unwrap().unwrap();
        assert_eq!(office.store().stores(id).await.unwrap(), [store_row(dong, 1, 7), store_row(dong, 1, 8)]);
        assert_eq!(state(&office).await, version(1, 2));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn a_machine_whose_clock_went_back_cannot_hide_its_import_behind_an_older_one() {
    wait(async {
        let mut office = office().await;
        import(&mut office, 1, 10).await;
        let before = alley_core::time::Instant(office.now.0 - 86_400_000_000);
        let refused = import_stores(office.store(), before, 2, 10).await;
        assert!(matches!(refused, Err(StoreError::Refused { rule }) if rule == "newer-version-there"));
        assert_eq!(state(&office).await, version(1, 10));
    });
}
