//! Earlier versions of a note: each can be read, compared and brought back, and nothing is lost by it.

use alley_core::{
    entity::Meeting,
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    note_compare::{LineFate, compare},
};
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, wait};
use yrs::{
    Doc, GetString, ReadTxn, Text, Transact, Update, WriteTxn, XmlFragment, XmlOut, updates::decoder::Decode,
};

async fn office() -> (TestWorkspace, Meeting) {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    office.apply("talk", |change| _ = change.create(&dong).create(&talk)).await.unwrap();
    (office, talk)
}

async fn write(office: &mut TestWorkspace, talk: &Meeting, edit: NoteEdit) {
    office.apply("step-note-write", |change| _ = change.note(talk.id, edit)).await.unwrap();
}

async fn restore(office: &mut TestWorkspace, talk: &Meeting, lines: Vec<NoteLine>) {
    let edit = NoteEdit::Replace { lines };
    office.apply("step-note-restore", |change| _ = change.note(talk.id, edit)).await.unwrap();
}

async fn lines(office: &TestWorkspace, talk: &Meeting) -> Vec<NoteLine> {
    office.store().note_lines(talk.id).await.unwrap()
}

/// A small generator of the same choices every time.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

/// Some edit that a person could make.
fn any_edit(office: &TestWorkspace, now: &[NoteLine], dice: &mut Dice) -> NoteEdit {
    let word = ["가로등 ", "주차 ", "간판 ", "😀 ", "5면 "][dice.throw(5)];
    let line = now.get(dice.throw(now.len()));
    match (dice.throw(6), line) {
        (0 | 1, Some(line)) => NoteEdit::Splice { line: line.id, at: 0, delete: 0, insert: word.to_owned() },
        (2, Some(line)) => {
            let delete = u32::from(!line.text.is_empty() && !line.text.starts_with('😀'));
            NoteEdit::Splice { line: line.id, at: 0, delete, insert: String::new() }
        }
        (3, Some(line)) => NoteEdit::Mark {
            line: line.id,
            kind: LineKind::ALL[dice.throw(6)],
            speaker: None,
            speaker_name: Some("임꺽정".to_owned()),
            indent: dice.throw(6) as u32,
        },
        (4, Some(line)) if now.len() > 2 => NoteEdit::Remove { lines: vec![line.id] },
        (_, line) => {
            let place = line.map_or(LinePlace::End, |line| LinePlace::After(line.id));
            NoteEdit::Insert { place, lines: vec![note_line(office, LineKind::Remark, word)] }
        }
    }
}

#[test]
fn every_version_can_be_read_and_brought_back_and_undo_takes_it_back() {
    wait(async {
        let (mut office, talk) = office().await;
        let mut dice = Dice(7);
        // More edits than make a whole state be kept, in sittings half an hour apart.
        let mut kept: Vec<Vec<NoteLine>> = Vec::new();
        for _ in 0..6 {
            office.now = office.now.plus_seconds(1800);
            for _ in 0..45 {
                let now = lines(&office, &talk).await;
                let edit = any_edit(&office, &now, &mut dice);
                write(&mut office, &talk, edit).await;
            }
            kept.push(lines(&office, &talk).await);
        }
        let versions = office.store().note_versions(talk.id).await.unwrap();
        assert_eq!(versions.len(), kept.len());
        assert!(versions.iter().all(|version| version.person == "김보좌" && version.from < version.until));
        for (version, then) in versions.iter().zip(&kept) {
            assert_eq!(office.store().note_version(talk.id, version.n).await.unwrap().as_ref(), Some(then));
        }
        assert_eq!(office.store().note_version(talk.id, 1 << 40).await.unwrap(), None);

        let newest = kept.last().unwrap().clone();
        for (version, then) in versions.iter().zip(&kept).rev().skip(1) {
            let wanted = office.store().note_version(talk.id, version.n).await.unwrap().unwrap();
            restore(&mut office, &talk, wanted).await;
            assert_eq!(&lines(&office, &talk).await, then);
            office.reopen().await;
            assert_eq!(&lines(&office, &talk).await, then);
            office.store().undo(&actor(), office.now).await.unwrap();
            assert_eq!(lines(&office, &talk).await, newest, "the note is as it was before, order and all");
        }
        // All versions are still there, word for word, beside the restores and their undoing.
        let later = office.store().note_versions(talk.id).await.unwrap();
        assert!(later.len() >= kept.len() + 10);
        for (version, then) in later.iter().zip(&kept) {
            assert_eq!(office.store().note_version(talk.id, version.n).await.unwrap().as_ref(), Some(then));
        }
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn lines_that_were_moved_come_back_to_their_places() {
    wait(async {
        let (mut office, talk) = office().await;
        let written: Vec<NoteLine> =
            (0..6).map(|n| note_line(&office, LineKind::Remark, &format!("{n}째 줄"))).collect();
        write(&mut office, &talk, NoteEdit::Insert { place: LinePlace::End, lines: written.clone() }).await;
        let order = [4, 0, 5, 1, 2, 3].map(|at: usize| written[at].clone());
        restore(&mut office, &talk, order.to_vec()).await;
        assert_eq!(lines(&office, &talk).await, order);
        let moved = compare(&written, &order).iter().filter(|line| line.fate == LineFate::Moved).count();
        assert_eq!(moved, 2);
        restore(&mut office, &talk, Vec::new()).await;
        assert!(lines(&office, &talk).await.is_empty());
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(lines(&office, &talk).await, order);
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(lines(&office, &talk).await, written);
        // What is as it should be already is no step.
        let again = NoteEdit::Replace { lines: written };
        let receipt = office.apply("step-note-restore", |change| _ = change.note(talk.id, again)).await;
        assert_eq!(receipt.unwrap().number, 0);
    });
}

#[test]
fn what_somebody_else_wrote_meanwhile_outlives_a_restore() {
    wait(async {
        let (mut office, talk) = office().await;
        let line = note_line(&office, LineKind::Remark, "가로등을 교체한다");
        write(&mut office, &talk, NoteEdit::Insert { place: LinePlace::End, lines: vec![line.clone()] })
            .await;
        let first = lines(&office, &talk).await;
        let add = NoteEdit::Splice { line: line.id, at: 4, delete: 0, insert: " 12월까지".to_owned() };
        write(&mut office, &talk, add).await;
        // Another machine has the note as it is now and writes at the end of the line.
        let other = Doc::new();
        let whole = office.store().note_document(talk.id, None).await.unwrap();
        other.transact_mut().apply_update(Update::decode_v1(&whole).unwrap()).unwrap();
        let before = other.transact().state_vector();
        let update = {
            let mut transaction = other.transact_mut();
            let fragment = transaction.get_or_insert_xml_fragment("note");
            let Some(XmlOut::Element(element)) = fragment.get(&transaction, 0) else { panic!("a line") };
            let Some(XmlOut::Text(text)) = element.get(&transaction, 0) else { panic!("its text") };
            let end = text.get_string(&transaction).len() as u32;
            text.insert(&mut transaction, end, " 꼭");
            transaction.encode_diff_v1(&before)
        };
        restore(&mut office, &talk, first).await;
        write(&mut office, &talk, NoteEdit::Update(update)).await;
        assert_eq!(lines(&office, &talk).await[0].text, "가로등을 교체한다 꼭");
    });
}
