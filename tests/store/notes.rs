//! Notes as editors write them: letters, copied lines, lines without a key, updates that come twice or too early.

use std::collections::HashMap;

use alley_core::{
    entity::{Meeting, Neighborhood},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
};
use alley_store::StoreError;
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, wait};
use yrs::{
    Doc, GetString, ReadTxn, StateVector, Transact, Update, WriteTxn, XmlElementPrelim, XmlFragment,
    XmlTextPrelim,
    types::xml::XmlIn,
    updates::{decoder::Decode, encoder::Encode},
};

async fn office() -> (TestWorkspace, Neighborhood, Meeting) {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    office.apply("talk", |change| _ = change.create(&dong).create(&talk)).await.unwrap();
    (office, dong, talk)
}

fn texts(lines: &[NoteLine]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

/// A line as an editor inserts it; `key` is what it brings along.
fn element(key: Option<&str>, text: &str) -> XmlElementPrelim {
    let mut attributes: HashMap<std::sync::Arc<str>, String> = HashMap::new();
    if let Some(key) = key {
        attributes.insert("id".into(), key.to_owned());
    }
    XmlElementPrelim { tag: "line".into(), attributes, children: vec![XmlIn::from(XmlTextPrelim::new(text))] }
}

/// An editor's own copy of a note, and the updates of its inserts.
struct Editor(Doc);

impl Editor {
    fn open(whole: &[u8]) -> Self {
        let document = Doc::new();
        document.transact_mut().apply_update(Update::decode_v1(whole).unwrap()).unwrap();
        Self(document)
    }

    fn insert(&self, at: u32, key: Option<&str>, text: &str) -> Vec<u8> {
        let before = self.0.transact().state_vector();
        let mut transaction = self.0.transact_mut();
        let lines = transaction.get_or_insert_xml_fragment("note");
        lines.insert(&mut transaction, at, element(key, text));
        transaction.encode_diff_v1(&before)
    }
}

#[test]
fn an_editor_that_has_most_of_a_note_is_given_only_the_rest() {
    wait(async {
        let (mut office, _, talk) = office().await;
        let lines =
            (0..200).map(|at| note_line(&office, LineKind::Remark, &format!("{at}번째 말"))).collect();
        office
            .apply("note", |change| {
                _ = change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines })
            })
            .await
            .unwrap();
        let whole = office.store().note_document(talk.id, None).await.unwrap();
        let editor = Editor::open(&whole);
        let have = editor.0.transact().state_vector().encode_v1();
        let last = note_line(&office, LineKind::Remark, "나중에 온 말");
        let insert = NoteEdit::Insert { place: LinePlace::End, lines: vec![last] };
        office.apply("note", |change| _ = change.note(talk.id, insert)).await.unwrap();

        let rest = office.store().note_document(talk.id, Some(&have)).await.unwrap();
        assert!(rest.len() * 20 < whole.len(), "{} of {}", rest.len(), whole.len());
        editor.0.transact_mut().apply_update(Update::decode_v1(&rest).unwrap()).unwrap();
        let transaction = editor.0.transact();
        let text = transaction.get_xml_fragment("note").unwrap().get_string(&transaction);
        assert!(text.contains("나중에 온 말") && text.contains("199번째 말"));
        assert!(office.store().note_document(talk.id, Some(b"\xff\xff no vector")).await.is_err());
    });
}

#[test]
fn lines_that_an_editor_copied_or_made_without_a_key_are_all_there_and_can_be_edited() {
    wait(async {
        let (mut office, dong, talk) = office().await;
        let first = note_line(&office, LineKind::Promise, "5면을 늘린다");
        let insert = NoteEdit::Insert { place: LinePlace::End, lines: vec![first.clone()] };
        office.apply("note", |change| _ = change.note(talk.id, insert)).await.unwrap();
        let editor = Editor::open(&office.store().note_document(talk.id, None).await.unwrap());
        let key = first.id.to_string();
        for (at, key, text) in [
            (1, Some(key.as_str()), "5면을 늘린다 (복사)"),
            (2, None, "열쇠 없는 줄"),
            (3, Some("풍암"), "이상한 열쇠"),
        ] {
            let update = editor.insert(at, key, text);
            office.apply("note", |change| _ = change.note(talk.id, NoteEdit::Update(update))).await.unwrap();
        }
        let lines = office.store().note_lines(talk.id).await.unwrap();
        assert_eq!(texts(&lines), ["5면을 늘린다", "5면을 늘린다 (복사)", "열쇠 없는 줄", "이상한 열쇠"]);
        assert_eq!(lines[0].id, first.id);
        office.reopen().await;
        assert_eq!(office.store().note_lines(talk.id).await.unwrap(), lines);
        let edit = NoteEdit::Splice { line: lines[2].id, at: 0, delete: 2, insert: "번호".to_owned() };
        office.apply("note", |change| _ = change.note(talk.id, edit)).await.unwrap();
        let cut = NoteEdit::Remove { lines: vec![lines[1].id] };
        office.apply("note", |change| _ = change.note(talk.id, cut)).await.unwrap();
        let now = office.store().note_lines(talk.id).await.unwrap();
        assert_eq!(texts(&now), ["5면을 늘린다", "번호 없는 줄", "이상한 열쇠"]);

        // The same line pasted into another meeting's note leaves this one as it is.
        let other = meeting(&office, dong.id);
        office.apply("talk", |change| _ = change.create(&other)).await.unwrap();
        let pasted = Editor(Doc::new()).insert(0, Some(&key), "다른 회의의 줄");
        office.apply("note", |change| _ = change.note(other.id, NoteEdit::Update(pasted))).await.unwrap();
        assert_eq!(texts(&office.store().note_lines(other.id).await.unwrap()), ["다른 회의의 줄"]);
        assert_eq!(office.store().note_lines(talk.id).await.unwrap(), now);
        let known = NoteEdit::Insert { place: LinePlace::End, lines: vec![first.clone()] };
        let refused = office.apply("note", |change| _ = change.note(other.id, known)).await;
        assert!(matches!(refused, Err(StoreError::Refused { rule }) if rule == "only-once"));
        assert!(office.store().check().await.unwrap().sound());
        // The copy stays as it is when the line that it was copied from is gone.
        let pasted = office.store().note_lines(other.id).await.unwrap();
        let cut = NoteEdit::Remove { lines: vec![first.id] };
        office.apply("note", |change| _ = change.note(talk.id, cut)).await.unwrap();
        office.reopen().await;
        let mark = NoteEdit::Splice { line: pasted[0].id, at: 0, delete: 0, insert: "또 ".to_owned() };
        office.apply("note", |change| _ = change.note(other.id, mark)).await.unwrap();
        let marked = office.store().note_lines(other.id).await.unwrap();
        assert_eq!((marked[0].id, marked[0].text.as_str()), (pasted[0].id, "또 다른 회의의 줄"));
        let report = office.store().check().await.unwrap();
        assert!(report.sound(), "{report:?}");
    });
}

#[test]
fn an_update_that_comes_twice_is_no_step_and_one_that_comes_too_early_waits() {
    wait(async {
        let (mut office, _, talk) = office().await;
        let editor = Editor(Doc::new());
        let (first, second) = (editor.insert(0, None, "하나"), editor.insert(1, None, "둘"));
        let early =
            office.apply("note", |change| _ = change.note(talk.id, NoteEdit::Update(second.clone()))).await;
        assert!(early.unwrap().number > 0);
        assert!(office.store().note_lines(talk.id).await.unwrap().is_empty());
        office.reopen().await;
        office
            .apply("note", |change| _ = change.note(talk.id, NoteEdit::Update(first.clone())))
            .await
            .unwrap();
        assert_eq!(texts(&office.store().note_lines(talk.id).await.unwrap()), ["하나", "둘"]);
        for again in [first, second] {
            let receipt =
                office.apply("note", |change| _ = change.note(talk.id, NoteEdit::Update(again))).await;
            assert_eq!(receipt.unwrap().number, 0);
        }
        let garbage =
            office.apply("note", |change| _ = change.note(talk.id, NoteEdit::Update(vec![7; 40]))).await;
        assert!(matches!(garbage, Err(StoreError::BadNoteUpdate)));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn a_step_that_fails_leaves_nothing_in_the_open_note() {
    wait(async {
        let (mut office, _, talk) = office().await;
        let line = note_line(&office, LineKind::Remark, "가나다");
        let insert = NoteEdit::Insert { place: LinePlace::End, lines: vec![line.clone()] };
        office.apply("note", |change| _ = change.note(talk.id, insert)).await.unwrap();
        let splice =
            |insert: &str| NoteEdit::Splice { line: line.id, at: 0, delete: 0, insert: insert.to_owned() };
        let failed = office
            .apply("note", |change| {
                change.note(talk.id, splice("잃을 말 "));
                change.remove::<Neighborhood>(office_id());
            })
            .await;
        assert!(matches!(failed, Err(StoreError::NoSuchRow { .. })));
        office.apply("note", |change| _ = change.note(talk.id, splice("지킬 말 "))).await.unwrap();
        assert_eq!(texts(&office.store().note_lines(talk.id).await.unwrap()), ["지킬 말 가나다"]);
        office.reopen().await;
        let editor = Editor::open(&office.store().note_document(talk.id, None).await.unwrap());
        assert_ne!(editor.0.transact().state_vector(), StateVector::default());
        assert!(office.store().check().await.unwrap().sound());
    });
}

fn office_id() -> alley_core::id::NeighborhoodId {
    alley_core::id::Uuid::from_u128(7).into()
}

#[test]
fn a_long_note_edited_five_hundred_times_keeps_every_letter_over_restarts() {
    wait(async {
        let (mut office, _, talk) = office().await;
        let lines: Vec<NoteLine> =
            (0..40).map(|number| note_line(&office, LineKind::Remark, &format!("{number}째 줄"))).collect();
        let insert = NoteEdit::Insert { place: LinePlace::End, lines: lines.clone() };
        office.apply("note", |change| _ = change.note(talk.id, insert)).await.unwrap();
        let mut expected: Vec<String> = lines.iter().map(|line| line.text.clone()).collect();
        for round in 0..500 {
            let at = round * 7 % 40;
            let edit = NoteEdit::Splice { line: lines[at].id, at: 0, delete: 0, insert: "말".to_owned() };
            expected[at].insert(0, '말');
            office.apply("note", |change| _ = change.note(talk.id, edit)).await.unwrap();
            if round == 250 {
                office.crash();
                std::thread::sleep(std::time::Duration::from_millis(200));
                office.try_open().await.unwrap();
            }
        }
        assert_eq!(texts(&office.store().note_lines(talk.id).await.unwrap()), expected);
        for _ in 0..30 {
            office.store().undo(&actor(), office.now).await.unwrap();
        }
        for round in 470..500 {
            expected[round * 7 % 40].remove(0);
        }
        assert_eq!(texts(&office.store().note_lines(talk.id).await.unwrap()), expected);
        assert!(office.store().check().await.unwrap().sound());
    });
}
