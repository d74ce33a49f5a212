//! The sample lives in the same tables and is never seen together with the office's own rows.

use std::collections::BTreeMap;

use alley_core::{
    change::Change,
    entity::{AlleyDistrict, DataSetKind, Meeting, Suggestion, SuggestionPatch},
    note::{LineKind, LinePlace, NoteEdit},
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{Filter, StoreError};
use alley_tests::{
    TestWorkspace, actor, alley_district, import_stores, meeting, neighborhood, note_line, suggestion, wait,
};

/// All data in the file but the list of steps and the counters, as text by table.
async fn contents(office: &mut TestWorkspace) -> BTreeMap<String, Vec<String>> {
    let key = office.beside(&format!("key-{}", office.id::<alley_core::id::StepId>()));
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    let mut connection = crate::plain::connect(&office.path().join("workspace.db"), &key).await;
    let mut contents = BTreeMap::new();
    for table in crate::plain::tables(&mut connection).await {
        if table != "step" && table != "workspace" {
            let rows = crate::plain::rows(&mut connection, &table).await;
            contents.insert(table, rows);
        }
    }
    sqlx::Connection::close(connection).await.unwrap();
    office.try_open().await.unwrap();
    contents
}

async fn found(office: &TestWorkspace, word: &str) -> usize {
    office.store().search(word, Typing::Done, 100).await.unwrap().hits.len()
}

#[test]
fn a_sample_comes_and_goes_without_a_trace() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        let (alley, talk) = (alley_district(&office, dong.id), meeting(&office, dong.id));
        let own = suggestion(&office, "1", "진짜 가로등");
        let line = note_line(&office, LineKind::Remark, "진짜 발언");
        office
            .apply("own", |change| {
                change.create(&dong).create(&alley).create(&talk).create(&own);
                change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines: vec![line.clone()] });
            })
            .await
            .unwrap();
        import_stores(office.store(), office.now, 1, 60).await.unwrap();
        let before = contents(&mut office).await;

        let (fake_alley, fake_talk) = (alley_district(&office, dong.id), meeting(&office, dong.id));
        let fake = suggestion(&office, "표본-1", "가짜 가로등");
        let fake_line = note_line(&office, LineKind::Promise, "가짜 약속");
        let mut sample = Change::new(Statement::new("sample"));
        sample.create(&fake_alley).create(&fake_talk).create(&fake);
        sample.note(fake_talk.id, NoteEdit::Insert { place: LinePlace::End, lines: vec![fake_line.clone()] });
        office.store().add_sample(&actor(), office.now, sample).await.unwrap();
        office.now = office.now.plus_seconds(60);
        import_stores(office.store(), office.now, 2, 30).await.unwrap();
        // Work on the sample, some of it taken back and done again.
        let answer =
            SuggestionPatch { answer: Some(Some("가짜 답".to_owned())), ..SuggestionPatch::default() };
        office.apply("answer", |change| _ = change.update::<Suggestion>(fake.id, &answer)).await.unwrap();
        office.store().undo(&actor(), office.now).await.unwrap();
        office.store().redo(&actor(), office.now).await.unwrap();

        let store = office.store();
        assert!(store.sample_view().await.unwrap());
        assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), 1);
        assert_eq!(store.list::<AlleyDistrict>(Filter::all()).await.unwrap(), [fake_alley]);
        assert!(store.note_lines(talk.id).await.unwrap().is_empty());
        assert_eq!((found(&office, "진짜").await, found(&office, "가짜").await), (0, 2));
        assert_eq!((found(&office, "1판").await, found(&office, "2판").await), (0, 30));
        assert!(store.check().await.unwrap().sound());

        store.show_sample(&actor(), office.now, false, Statement::new("own")).await.unwrap();
        assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap(), std::slice::from_ref(&own));
        assert_eq!(store.list::<Meeting>(Filter::all()).await.unwrap(), [talk]);
        assert_eq!((found(&office, "진짜").await, found(&office, "가짜").await), (2, 0));
        assert_eq!((found(&office, "1판").await, found(&office, "2판").await), (60, 0));
        let stores = store.data_set_in_force(DataSetKind::Stores).await.unwrap().unwrap();
        assert_eq!(stores.rows_taken, 60);

        let gone = store.remove_sample(&actor(), office.now, Statement::new("remove")).await.unwrap();
        assert_eq!(gone.iter().map(|(_, rows)| rows).sum::<u64>(), 4);
        assert!(store.sample_rows().await.unwrap().is_empty());
        let report = store.check().await.unwrap();
        assert!(report.sound(), "{report:?}");
        let after = contents(&mut office).await;
        for (table, rows) in &before {
            assert_eq!(Some(rows), after.get(table), "{table}");
        }
        // Undo goes on where the office's own work ended: with its import.
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().data_set_in_force(DataSetKind::Stores).await.unwrap(), None);
        assert_eq!(office.store().get::<Suggestion>(own.id).await.unwrap(), own);
    });
}

#[test]
fn rows_of_the_two_worlds_do_not_point_to_each_other_and_are_not_edited_from_the_other_side() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        let (own, fake) = (alley_district(&office, dong.id), alley_district(&office, dong.id));
        let mut row = suggestion(&office, "1", "가로등");
        office.apply("own", |change| _ = change.create(&dong).create(&own).create(&row)).await.unwrap();
        let mut sample = Change::new(Statement::new("sample"));
        sample.create(&fake);
        office.store().add_sample(&actor(), office.now, sample).await.unwrap();

        let patch = SuggestionPatch { answer: Some(None), ..SuggestionPatch::default() };
        let edit = office.apply("edit", |change| _ = change.update::<Suggestion>(row.id, &patch)).await;
        assert!(matches!(edit, Err(StoreError::NoSuchRow { .. })));
        let remove = office.apply("edit", |change| _ = change.remove::<Suggestion>(row.id)).await;
        assert!(matches!(remove, Err(StoreError::NoSuchRow { .. })));
        row.id = office.id();
        row.alley_district = Some(own.id);
        let mixed = office.apply("log", |change| _ = change.create(&row)).await;
        assert!(matches!(mixed, Err(StoreError::Refused { rule }) if rule == "same-world"));
        office.store().show_sample(&actor(), office.now, false, Statement::new("own")).await.unwrap();
        row.alley_district = Some(fake.id);
        let mixed = office.apply("log", |change| _ = change.create(&row)).await;
        assert!(matches!(mixed, Err(StoreError::Refused { rule }) if rule == "same-world"));
        // The office's own undo does not reach into the sample.
        office.store().undo(&actor(), office.now).await.unwrap();
        assert!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().is_empty());
        assert_eq!(office.store().sample_rows().await.unwrap().len(), 1);
    });
}
