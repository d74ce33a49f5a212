//! The check names each part that is out of step, and what is only drawn from something else can be drawn anew.

use alley_core::{
    entity::{Entity, Meeting, Suggestion},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{CheckReport, Filter};
use alley_tests::{TestWorkspace, actor, import_stores, meeting, neighborhood, note_line, suggestion, wait};

struct Damaged {
    office: TestWorkspace,
    talk: Meeting,
    lines: Vec<NoteLine>,
    report: CheckReport,
}

/// A workspace with something of everything, sound until `harm` is done to its file.
async fn damaged(harm: &'static str) -> Damaged {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    let lines = vec![
        note_line(&office, LineKind::Remark, "첫째 줄"),
        note_line(&office, LineKind::Promise, "둘째 줄"),
    ];
    let (one, other) =
        (suggestion(&office, "1", "가로등이 어둡습니다"), suggestion(&office, "2", "주차장이 좁습니다"));
    office
        .apply("all", |change| {
            change.create(&dong).create(&talk).create(&one).create(&other);
            change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines: lines.clone() });
        })
        .await
        .unwrap();
    import_stores(office.store(), office.now, 1, 30).await.unwrap();
    assert!(office.store().check().await.unwrap().sound());
    let key = office.beside("key");
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    crate::plain::execute(&office.path().join("workspace.db"), &key, harm).await;
    office.try_open().await.unwrap();
    let report = office.store().check().await.unwrap();
    assert!(!report.sound(), "{harm}");
    Damaged { office, talk, lines, report }
}

/// The parts of a report that found something.
fn parts(report: &CheckReport) -> Vec<&'static str> {
    [
        ("pages", report.broken_pages.is_empty()),
        ("structure", report.structure.is_empty()),
        ("references", report.dangling.is_empty()),
        ("log", report.log_off.is_empty()),
        ("notes", report.notes_off.is_empty()),
        ("search", report.search_off_by == 0),
    ]
    .into_iter()
    .filter_map(|(name, sound)| (!sound).then_some(name))
    .collect()
}

#[test]
fn each_part_that_is_out_of_step_is_found_by_its_name() {
    wait(async {
        for (harm, wanted) in [
            ("UPDATE suggestion SET channel = 'call' WHERE number = '1'", vec!["log"]),
            ("DELETE FROM change WHERE entity = 'suggestion'", vec!["log"]),
            ("UPDATE suggestion SET text = '딴말' WHERE number = '1'", vec!["log", "search"]),
            ("UPDATE note_line SET position = position + 999999999 WHERE text = '첫째 줄'", vec!["notes"]),
            ("UPDATE note_line SET text = '딴말' WHERE text = '첫째 줄'", vec!["notes", "search"]),
            ("DELETE FROM search_term WHERE rowid = 2", vec!["search"]),
            ("DELETE FROM search_entry WHERE entity = 'store'", vec!["search"]),
            (
                "PRAGMA foreign_keys = 0; UPDATE suggestion SET neighborhood = randomblob(16) WHERE number = '1'",
                vec!["references", "log"],
            ),
            (
                "PRAGMA ignore_check_constraints = 1; UPDATE suggestion SET state = '?' WHERE number = '1'",
                vec!["structure", "log"],
            ),
        ] {
            let damaged = damaged(harm).await;
            assert_eq!(parts(&damaged.report), wanted, "{harm}: {:?}", damaged.report);
        }
        let one = damaged("UPDATE suggestion SET channel = 'call' WHERE number = '1'").await;
        let rows = one.office.store().list::<Suggestion>(Filter::by("number", "1".to_owned())).await.unwrap();
        assert_eq!(one.report.log_off, [(Entity::Suggestion, rows[0].id.0)]);
        let note = damaged("DELETE FROM note_line WHERE text = '둘째 줄'").await;
        assert_eq!(note.report.notes_off, [note.talk.id]);
    });
}

#[test]
fn notes_and_search_are_drawn_anew_and_rows_are_left_alone() {
    wait(async {
        for harm in [
            "DELETE FROM search_entry WHERE entity <> 'suggestion'",
            "DELETE FROM search_term WHERE rowid % 2 = 1",
            "UPDATE note_line SET text = '딴말' WHERE text = '첫째 줄'",
            "DELETE FROM note_line",
            "UPDATE note_line SET position = position + 999999999 WHERE text = '첫째 줄'",
        ] {
            let mut damaged = damaged(harm).await;
            let office = &mut damaged.office;
            office.store().mend(&actor(), office.now, Statement::new("mend")).await.unwrap();
            assert!(office.store().check().await.unwrap().sound(), "{harm}");
            assert_eq!(office.store().note_lines(damaged.talk.id).await.unwrap(), damaged.lines, "{harm}");
            for (word, hits) in [("둘째", 1), ("풍암상회", 30), ("어둡", 1), ("풍암동", 2)] {
                let found = office.store().search(word, Typing::Done, 100).await.unwrap().hits;
                assert_eq!(found.len(), hits, "{harm}: {word}");
            }
            // Nothing to be taken back: undo goes to the step before.
            office.store().undo(&actor(), office.now).await.unwrap();
            assert!(office.store().check().await.unwrap().sound(), "{harm}");
        }
        let mut damaged = damaged("UPDATE suggestion SET text = '딴말' WHERE number = '1'").await;
        let office = &mut damaged.office;
        office.store().mend(&actor(), office.now, Statement::new("mend")).await.unwrap();
        assert_eq!(
            parts(&office.store().check().await.unwrap()),
            ["log"],
            "only a person knows which is right"
        );
    });
}
