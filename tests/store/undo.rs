//! Undo and redo, also after a restart, and never over newer work.

use alley_core::{
    entity::{Entity, Neighborhood, NeighborhoodPatch, Suggestion, SuggestionPatch, SuggestionState},
    note::{LineKind, LinePlace, NoteEdit},
    statement::Statement,
};
use alley_store::{Filter, StoreError};
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, suggestion, wait};

#[test]
fn each_step_can_be_taken_back_and_done_again_after_a_restart() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        let row = suggestion(&office, "2026-0001", "가로등이 꺼져 있습니다");
        office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        let answered = SuggestionPatch {
            state: Some(SuggestionState::Answered),
            answer: Some(Some("내일 고칩니다".to_owned())),
            ..SuggestionPatch::default()
        };
        office.apply("answer", |change| _ = change.update::<Suggestion>(row.id, &answered)).await.unwrap();
        office.reopen().await;

        let steps = office.store().steps(10).await.unwrap();
        let number =
            |label: &str| steps.iter().find(|step| step.label.key == label).map(|step| step.number).unwrap();
        // A step that is not the last one stays, and so does everything after it.
        let early = office.store().undo_step(&actor(), office.now, number("log")).await;
        assert!(matches!(early, Err(StoreError::NotTheLastStep)), "{early:?}");
        let receipt = office.store().undo_step(&actor(), office.now, number("answer")).await.unwrap();
        assert_eq!(receipt.label.key, "answer");
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
        office.reopen().await;
        assert_eq!(office.store().undo(&actor(), office.now).await.unwrap().label.key, "log");
        assert_eq!(office.store().find::<Suggestion>(row.id).await.unwrap(), None);
        assert!(matches!(office.store().undo(&actor(), office.now).await, Err(StoreError::NothingToUndo)));

        office.reopen().await;
        office.store().redo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
        office.store().redo(&actor(), office.now).await.unwrap();
        let again = office.store().get::<Suggestion>(row.id).await.unwrap();
        assert_eq!(again.answer.as_deref(), Some("내일 고칩니다"));
        assert!(matches!(office.store().redo(&actor(), office.now).await, Err(StoreError::NothingToUndo)));
        // And back again: a step that was done again can be taken back again.
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
    });
}

#[test]
fn new_work_ends_redo_and_removed_rows_come_back() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        let (first, second) = (suggestion(&office, "1", "하나"), suggestion(&office, "2", "둘"));
        office.apply("log", |change| _ = change.create(&first)).await.unwrap();
        office.apply("remove", |change| _ = change.remove::<Suggestion>(first.id)).await.unwrap();
        assert!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().is_empty());
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(
            office.store().list::<Suggestion>(Filter::all()).await.unwrap(),
            std::slice::from_ref(&first)
        );
        office.apply("log", |change| _ = change.create(&second)).await.unwrap();
        assert!(matches!(office.store().redo(&actor(), office.now).await, Err(StoreError::NothingToUndo)));
        assert_eq!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().len(), 2);
    });
}

#[test]
fn notes_are_taken_back_line_by_line() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        let dong = neighborhood(&office);
        let talk = meeting(&office, dong.id);
        let lines = [
            note_line(&office, LineKind::Remark, "주차가 어렵다"),
            note_line(&office, LineKind::Promise, "5면을 늘린다"),
        ];
        office
            .apply("start", |change| {
                change.create(&dong).create(&talk);
                change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines: lines.to_vec() });
            })
            .await
            .unwrap();
        let splice =
            NoteEdit::Splice { line: lines[0].id, at: 0, delete: 2, insert: "저녁 주차".to_owned() };
        office.apply("edit", |change| _ = change.note(talk.id, splice)).await.unwrap();
        let remove = NoteEdit::Remove { lines: vec![lines[1].id] };
        office.apply("cut", |change| _ = change.note(talk.id, remove)).await.unwrap();
        let texts = |lines: Vec<alley_core::note::NoteLine>| -> Vec<String> {
            lines.into_iter().map(|line| line.text).collect()
        };
        assert_eq!(texts(office.store().note_lines(talk.id).await.unwrap()), ["저녁 주차가 어렵다"]);
        office.reopen().await;
        office.store().undo(&actor(), office.now).await.unwrap();
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().note_lines(talk.id).await.unwrap(), lines);
        office.store().redo(&actor(), office.now).await.unwrap();
        office.store().redo(&actor(), office.now).await.unwrap();
        assert_eq!(texts(office.store().note_lines(talk.id).await.unwrap()), ["저녁 주차가 어렵다"]);
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn undo_never_overwrites_what_was_done_since() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let (mut dong, other) = (neighborhood(&office), neighborhood(&office));
        office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
        let rename =
            |name: &str| NeighborhoodPatch { name: Some(name.to_owned()), ..NeighborhoodPatch::default() };
        let moved = NeighborhoodPatch { position: Some(3), ..rename("풍암1동") };
        office.apply("rename", |change| _ = change.update::<Neighborhood>(dong.id, &moved)).await.unwrap();
        office.apply("other", |change| _ = change.create(&other)).await.unwrap();
        // The dongs are seen from both worlds; work from the other one counts as somebody else's.
        office.store().show_sample(&actor(), office.now, true, Statement::new("turn")).await.unwrap();
        for id in [dong.id, other.id] {
            office
                .apply("rename", |change| _ = change.update::<Neighborhood>(id, &rename("풍암2동")))
                .await
                .unwrap();
        }
        office.store().show_sample(&actor(), office.now, false, Statement::new("turn")).await.unwrap();

        let made = office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(made.left_alone, [(Entity::Neighborhood, other.id.0, "_deleted".to_owned())]);
        assert!(office.store().find::<Neighborhood>(other.id).await.unwrap().is_some());
        let renamed = office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(renamed.left_alone, [(Entity::Neighborhood, dong.id.0, "name".to_owned())]);
        dong.name = "풍암2동".to_owned();
        assert_eq!(office.store().get::<Neighborhood>(dong.id).await.unwrap(), dong);
        assert!(office.store().check().await.unwrap().sound());
    });
}
