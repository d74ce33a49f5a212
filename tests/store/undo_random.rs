//! Undo and redo over random work: all the way back, all the way forth, across restarts.

use alley_core::{
    entity::{Meeting, Neighborhood, Suggestion, SuggestionPatch},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
};
use alley_store::{Filter, StoreError};
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, suggestion, wait};
use proptest::prelude::*;

/// One step of random work.
#[derive(Debug, Clone)]
enum Work {
    Log(u8),
    Answer(prop::sample::Index, String),
    Remove(prop::sample::Index),
    AddLine(prop::sample::Index, String),
    EditLine(prop::sample::Index, prop::sample::Index, u8, String),
    MarkLine(prop::sample::Index),
    CutLine(prop::sample::Index),
    PutMeetingAway,
    Restart,
    UndoAndRedo,
}

fn work() -> impl Strategy<Value = Work> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        2 => (1u8..4).prop_map(Work::Log),
        2 => (at(), "[가-힣 ]{0,6}").prop_map(|(at, text)| Work::Answer(at, text)),
        1 => at().prop_map(Work::Remove),
        3 => (at(), "[가-힣😀 ]{0,8}").prop_map(|(at, text)| Work::AddLine(at, text)),
        3 => (at(), at(), 0u8..3, "[가-힣]{0,3}").prop_map(|(a, b, n, text)| Work::EditLine(a, b, n, text)),
        1 => at().prop_map(Work::MarkLine),
        2 => at().prop_map(Work::CutLine),
        1 => Just(Work::PutMeetingAway),
        1 => Just(Work::Restart),
        1 => Just(Work::UndoAndRedo),
    ]
}

/// Everything that is there to be seen.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    dongs: Vec<Neighborhood>,
    suggestions: Vec<Suggestion>,
    meetings: Vec<Meeting>,
    lines: Vec<NoteLine>,
}

async fn seen(office: &TestWorkspace, talk: &Meeting) -> Seen {
    let store = office.store();
    Seen {
        dongs: store.list(Filter::all()).await.unwrap(),
        suggestions: store.list(Filter::all()).await.unwrap(),
        meetings: store.list(Filter::all()).await.unwrap(),
        lines: store.note_lines(talk.id).await.unwrap(),
    }
}

/// Where letters may be cut in a line: between characters, in UTF-16 units.
fn cut(text: &str, at: &prop::sample::Index, count: u8) -> (u32, u32) {
    let letters: Vec<u32> = text.chars().map(|letter| letter.len_utf16() as u32).collect();
    let from = at.index(letters.len() + 1);
    let units = |letters: &[u32]| letters.iter().sum();
    let gone = &letters[from..letters.len().min(from + usize::from(count))];
    (units(&letters[..from]), units(gone))
}

async fn do_work(office: &mut TestWorkspace, talk: &Meeting, work: &Work) {
    let before = seen(office, talk).await;
    let (rows, lines) = (&before.suggestions, &before.lines);
    let note = |edit: NoteEdit| Some(edit);
    let edit = match work {
        Work::Log(count) => {
            let new: Vec<_> = (0..*count).map(|_| suggestion(office, "1", "가로등")).collect();
            let all =
                |change: &mut alley_core::change::Change| new.iter().for_each(|row| _ = change.create(row));
            office.apply("log", all).await.unwrap();
            None
        }
        Work::Answer(at, text) if !rows.is_empty() => {
            let patch = SuggestionPatch { answer: Some(Some(text.clone())), ..SuggestionPatch::default() };
            let id = at.get(rows).id;
            office.apply("answer", |change| _ = change.update::<Suggestion>(id, &patch)).await.unwrap();
            None
        }
        Work::Remove(at) if !rows.is_empty() => {
            let id = at.get(rows).id;
            office.apply("remove", |change| _ = change.remove::<Suggestion>(id)).await.unwrap();
            None
        }
        Work::AddLine(at, text) if !before.meetings.is_empty() => {
            let place = match at.index(lines.len() + 2) {
                0 => LinePlace::Start,
                1 => LinePlace::End,
                after => LinePlace::After(lines[after - 2].id),
            };
            note(NoteEdit::Insert { place, lines: vec![note_line(office, LineKind::Remark, text)] })
        }
        Work::EditLine(at, from, count, text) if !lines.is_empty() => {
            let line = at.get(lines);
            let (at, delete) = cut(&line.text, from, *count);
            note(NoteEdit::Splice { line: line.id, at, delete, insert: text.clone() })
        }
        Work::MarkLine(at) if !lines.is_empty() => {
            let line = at.get(lines);
            let (kind, speaker_name) = (LineKind::Promise, Some("황진이".to_owned()));
            note(NoteEdit::Mark { line: line.id, kind, speaker: None, speaker_name, indent: 1 })
        }
        Work::CutLine(at) if !lines.is_empty() => note(NoteEdit::Remove { lines: vec![at.get(lines).id] }),
        Work::PutMeetingAway if !before.meetings.is_empty() => {
            office.apply("remove", |change| _ = change.remove::<Meeting>(talk.id)).await.unwrap();
            None
        }
        Work::Restart => {
            office.reopen().await;
            None
        }
        Work::UndoAndRedo => {
            if office.store().undo(&actor(), office.now).await.is_ok() {
                office.store().redo(&actor(), office.now).await.unwrap();
            }
            assert_eq!(seen(office, talk).await, before);
            None
        }
        _ => None,
    };
    if let Some(edit) = edit {
        office.apply("note", |change| _ = change.note(talk.id, edit)).await.unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 80, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_beginning_and_redoing_all_to_the_end(
        works in proptest::collection::vec(work(), 1..30), restart in any::<bool>(),
    ) {
        wait(async {
            let mut office = TestWorkspace::keyed().await;
            let dong = neighborhood(&office);
            let talk = meeting(&office, dong.id);
            office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
            let beginning = seen(&office, &talk).await;
            office.apply("meeting", |change| _ = change.create(&talk)).await.unwrap();
            for work in &works {
                do_work(&mut office, &talk, work).await;
            }
            let end = seen(&office, &talk).await;
            let mut states = Vec::new();
            while seen(&office, &talk).await != beginning || office.store().steps(1).await.unwrap()[0].kind == "do" {
                states.push(seen(&office, &talk).await);
                let receipt = office.store().undo(&actor(), office.now).await.unwrap();
                assert_eq!(receipt.left_alone, []);
                if restart {
                    office.reopen().await;
                }
                assert!(states.len() <= works.len() + 2);
                if receipt.label.key == "meeting" {
                    break;
                }
            }
            assert_eq!(seen(&office, &talk).await, beginning);
            while let Some(state) = states.pop() {
                office.store().redo(&actor(), office.now).await.unwrap();
                assert_eq!(seen(&office, &talk).await, state);
            }
            assert_eq!(seen(&office, &talk).await, end);
            assert!(matches!(office.store().redo(&actor(), office.now).await, Err(StoreError::NothingToUndo)));
            let report = office.store().check().await.unwrap();
            assert!(report.sound(), "{report:?}");
        });
    }
}
