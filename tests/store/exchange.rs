//! Two copies of a workspace edited apart come together: nothing is lost, whatever had two values is told, and a file
//! that cannot be taken in leaves everything as it was.

use alley_core::{
    entity::{
        Entity, Meeting, Neighborhood, Promise, PromiseState, Suggestion, SuggestionPatch, Visit, VisitState,
    },
    note::{LineKind, LinePlace, NoteEdit},
    record::Value,
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{
    ChangeFileProblem, ChangesSince, Erasure, ExchangeOutcome, Filter, RemarkKind, StoreError,
};
use alley_tests::{Copies, TestWorkspace, actor, at, meeting, neighborhood, note_line, suggestion, wait};

struct Town {
    copies: Copies,
    dong: Neighborhood,
    talk: Meeting,
    first: Suggestion,
}

/// A workspace with a meeting and a suggestion, and one copy of it whose clock is three hours ahead.
async fn town() -> Town {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    let first = suggestion(&office, "2026-0001", "가로등이 꺼졌습니다");
    office.apply("start", |change| _ = change.create(&dong).create(&talk).create(&first)).await.unwrap();
    Town { copies: Copies::of(office, &[0, 3 * 3600]).await, dong, talk, first }
}

fn answer(text: &str) -> SuggestionPatch {
    SuggestionPatch { answer: Some(Some(text.to_owned())), ..SuggestionPatch::default() }
}

async fn suggestions(town: &Town, copy: usize) -> Vec<Suggestion> {
    town.copies.store(copy).list(Filter::all().order("number")).await.unwrap()
}

/// Why the first copy does not take these bytes in.
async fn refusal(town: &Town, bytes: &[u8]) -> ChangeFileProblem {
    let broken = town.copies.office.beside("broken");
    std::fs::write(&broken, bytes).unwrap();
    match town.copies.try_import(0, &broken).await {
        Err(StoreError::ChangeFile(problem)) => problem,
        other => panic!("{other:?}"),
    }
}

/// Both copies have the same rows, notes and findable texts, and are sound.
async fn agree(town: &Town) {
    let (one, other) = (town.copies.store(0), town.copies.store(1));
    assert_eq!(suggestions(town, 0).await, suggestions(town, 1).await);
    assert_eq!(one.note_lines(town.talk.id).await.unwrap(), other.note_lines(town.talk.id).await.unwrap());
    for store in [one, other] {
        let report = store.check().await.unwrap();
        assert!(report.sound(), "{report:?}");
    }
}

#[test]
fn work_of_both_copies_comes_together_and_a_field_with_two_values_is_told() {
    wait(async {
        let mut town = town().await;
        let (id, talk) = (town.first.id, town.talk.id);
        let new = suggestion(&town.copies.office, "2026-0002", "주차가 어렵습니다");
        let line = note_line(&town.copies.office, LineKind::Remark, "노트북에서 적은 줄");
        town.copies
            .apply(0, |change| _ = change.update::<Suggestion>(id, &answer("고치겠습니다")))
            .await
            .unwrap();
        town.copies
            .apply(1, |change| {
                change.update::<Suggestion>(id, &answer("교체하겠습니다")).create(&new);
                change.note(talk, NoteEdit::Insert { place: LinePlace::End, lines: vec![line.clone()] });
            })
            .await
            .unwrap();
        let file = town.copies.export(1).await;
        let receipt = town.copies.import(0, &file).await;
        assert_eq!((receipt.outcome, receipt.steps, receipt.notes), (ExchangeOutcome::Taken, 1, 1));
        let rows = receipt.rows.iter().find(|rows| rows.entity == Entity::Suggestion).unwrap();
        assert_eq!((rows.created, rows.updated), (1, 1));
        let [two] = receipt.two_values.as_slice() else { panic!("{:?}", receipt.two_values) };
        assert_eq!((two.entity, two.row, two.field.as_str()), (Entity::Suggestion, id.0, "answer"));
        // The other clock is three hours ahead: what it wrote counts as later.
        assert_eq!(two.holds.value, Value::Text("교체하겠습니다".to_owned()));
        assert_eq!(two.other.value, Value::Text("고치겠습니다".to_owned()));
        assert_eq!(two.now, two.holds.value);
        // The value that does not hold stays in the history.
        let history = town.copies.store(0).history_of(id.0, 20).await.unwrap();
        assert_eq!(history[0].new, two.holds.value);
        assert!(history.iter().any(|change| change.new == two.other.value));
        // What came is found.
        let found = town.copies.store(0).search("노트북에서", Typing::Done, 5).await.unwrap();
        assert_eq!(found.hits.len(), 1);
        assert_eq!(town.copies.store(0).search("주차", Typing::Done, 5).await.unwrap().hits.len(), 1);

        let back = town.copies.export(0).await;
        let receipt = town.copies.import(1, &back).await;
        assert_eq!(receipt.two_values.len(), 1);
        agree(&town).await;
        // The same file again, and the copy's own: nothing changes.
        let again = town.copies.import(0, &file).await;
        assert_eq!((again.outcome, again.number), (ExchangeOutcome::CameBefore, 1));
        let own = town.copies.import(1, &file).await;
        assert_eq!((own.steps, own.two_values.len()), (0, 0));
        // What was written after seeing both wins, although this clock is behind.
        town.copies
            .apply(0, |change| _ = change.update::<Suggestion>(id, &answer("둘 다 하겠습니다")))
            .await
            .unwrap();
        let last = town.copies.export(0).await;
        let receipt = town.copies.import(1, &last).await;
        assert_eq!(receipt.two_values, []);
        assert_eq!(suggestions(&town, 1).await[0].answer.as_deref(), Some("둘 다 하겠습니다"));
        agree(&town).await;
    });
}

#[test]
fn a_file_holds_only_what_the_other_copy_lacks_and_one_that_comes_early_waits() {
    wait(async {
        let mut town = town().await;
        let new: Vec<_> = (2..5)
            .map(|number| suggestion(&town.copies.office, &format!("2026-000{number}"), "그늘막"))
            .collect();
        let mut files = Vec::new();
        for row in &new {
            town.copies.apply(1, |change| _ = change.create(row)).await.unwrap();
            let now = town.copies.now(1);
            files.push(town.copies.export_since(1, ChangesSince::Moment(now)).await);
        }
        // Each file holds one step and builds on the one before.
        for late in [&files[2], &files[1]] {
            let receipt = town.copies.import(0, late).await;
            assert_eq!((receipt.outcome, receipt.number), (ExchangeOutcome::Waits, 0));
        }
        assert_eq!(suggestions(&town, 0).await.len(), 1);
        assert_eq!(town.copies.store(0).waiting_change_files().await.unwrap(), 2);
        let receipt = town.copies.import(0, &files[0]).await;
        assert_eq!((receipt.steps, receipt.followed.len()), (1, 2));
        assert_eq!(town.copies.store(0).waiting_change_files().await.unwrap(), 0);
        agree(&town).await;
        // The other copy is known to have its own work: nothing of it goes back.
        let [met] = town.copies.store(0).copies().await.unwrap().try_into().unwrap();
        assert_eq!((met.steps, met.people.as_slice()), (3, &["김보좌".to_owned()][..]));
        let file = town.copies.office.beside("back");
        let now = town.copies.now(0);
        let written = town.copies.store(0).export_changes(&file, now, ChangesSince::Copies).await.unwrap();
        assert_eq!(written.steps, 0);
        let all = town.copies.store(0).export_changes(&file, now, ChangesSince::Beginning).await.unwrap();
        assert_eq!(all.steps, 4);
    });
}

#[test]
fn work_comes_to_a_copy_whoever_else_only_took_files_in() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let first = suggestion(&office, "2026-0001", "가로등이 꺼졌습니다");
        office.apply("start", |change| _ = change.create(&first)).await.unwrap();
        let mut copies = Copies::of(office, &[0, 0, 0]).await;
        // The second copy takes in and tells back, and never writes anything itself.
        for text in ["교체 신청", "교체 완료"] {
            copies.apply(0, |change| _ = change.update::<Suggestion>(first.id, &answer(text))).await.unwrap();
            let there = copies.export(0).await;
            assert_eq!(copies.import(1, &there).await.outcome, ExchangeOutcome::Taken);
            let back = copies.export(1).await;
            assert_eq!(copies.import(0, &back).await.outcome, ExchangeOutcome::Taken);
        }
        // The third one hears of it all through the first alone.
        let file = copies.export(0).await;
        assert_eq!(copies.import(2, &file).await.outcome, ExchangeOutcome::Taken);
        let there: Vec<Suggestion> = copies.store(2).list(Filter::all()).await.unwrap();
        assert_eq!(there[0].answer.as_deref(), Some("교체 완료"));
    });
}

#[test]
fn files_that_are_cut_altered_foreign_or_from_the_future_change_nothing() {
    wait(async {
        let mut town = town().await;
        let row = suggestion(&town.copies.office, "2026-0002", "주차");
        town.copies.apply(1, |change| _ = change.create(&row)).await.unwrap();
        let file = town.copies.export(1).await;
        let whole = std::fs::read(&file).unwrap();
        assert_eq!(refusal(&town, b"").await, ChangeFileProblem::NotOne);
        assert_eq!(refusal(&town, &b"name,phone\n".repeat(30)).await, ChangeFileProblem::NotOne);
        for cut in [9, 40, 68, whole.len() - 1] {
            assert_eq!(refusal(&town, &whole[..cut]).await, ChangeFileProblem::CutShort, "{cut}");
        }
        let mut longer = whole.clone();
        longer.push(0);
        assert_eq!(refusal(&town, &longer).await, ChangeFileProblem::Altered);
        // Any byte: what the head says is sealed as well.
        for place in (8..whole.len()).step_by(7) {
            let mut altered = whole.clone();
            altered[place] ^= 0x10;
            let problem = refusal(&town, &altered).await;
            assert_ne!(problem, ChangeFileProblem::NotOne, "{place}");
        }
        let mut newer = whole.clone();
        newer[8] = 9;
        assert_eq!(refusal(&town, &newer).await, ChangeFileProblem::Newer { found: 9, known: 1 });
        // Another workspace, and this one under another key.
        let other = TestWorkspace::keyed().await;
        let foreign = town.copies.office.beside("foreign");
        other.store().export_changes(&foreign, other.now, ChangesSince::Beginning).await.unwrap();
        assert_eq!(
            refusal(&town, &std::fs::read(&foreign).unwrap()).await,
            ChangeFileProblem::OtherWorkspace
        );
        let mut other_key = whole.clone();
        other_key[28] ^= 1;
        assert_eq!(refusal(&town, &other_key).await, ChangeFileProblem::OtherKey);
        // A clock of another year would make all later work look older than it is.
        town.copies.copies[1].ahead = 300 * 86_400;
        let row = suggestion(&town.copies.office, "2026-0003", "먼 훗날");
        town.copies.apply(1, |change| _ = change.create(&row)).await.unwrap();
        let future = town.copies.export(1).await;
        assert_eq!(
            refusal(&town, &std::fs::read(&future).unwrap()).await,
            ChangeFileProblem::ClockAhead { hours: 300 * 24 }
        );
        assert_eq!(suggestions(&town, 0).await.len(), 1);
        assert_eq!(town.copies.store(0).exchanges(9).await.unwrap(), []);
        assert!(town.copies.store(0).check().await.unwrap().sound());
        town.copies.import(0, &file).await;
        assert_eq!(suggestions(&town, 0).await.len(), 2);
    });
}

#[test]
fn a_number_given_on_both_copies_stays_with_the_first_and_the_other_gets_the_next_free_one() {
    wait(async {
        let mut town = town().await;
        let here = suggestion(&town.copies.office, "2026-0002", "여기서 받음");
        let there = suggestion(&town.copies.office, "2026-0002", "저기서 받음");
        let next = suggestion(&town.copies.office, "2026-0003", "저기서 또 받음");
        let promise = |number: &str| Promise {
            id: town.copies.office.id(),
            number: number.to_owned(),
            text: "보안등을 단다".to_owned(),
            made_on: town.copies.office.now.seoul_date(),
            visit: None,
            meeting: None,
            note_line: None,
            suggestion: None,
            neighborhood: town.dong.id,
            alley_district: None,
            department: None,
            officer: None,
            deadline: None,
            state: PromiseState::Planned,
            reason: None,
            done_on: None,
            proof: None,
            told_on: None,
        };
        let (made_here, made_there) = (promise("약2026-001"), promise("약2026-001"));
        town.copies.apply(0, |change| _ = change.create(&here).create(&made_here)).await.unwrap();
        town.copies
            .apply(1, |change| _ = change.create(&there).create(&next).create(&made_there))
            .await
            .unwrap();
        let receipts = town.copies.exchange_all().await;
        for receipt in &receipts {
            let numbers: Vec<_> =
                receipt.remarks.iter().map(|remark| (remark.kind, &remark.numbers)).collect();
            let wanted = [("2026-0002", "2026-0004"), ("약2026-001", "약2026-002")]
                .map(|(from, to)| Some((from.to_owned(), to.to_owned())));
            assert_eq!(numbers, wanted.iter().map(|two| (RemarkKind::Renumbered, two)).collect::<Vec<_>>());
            assert!(receipt.remarks.iter().all(|remark| remark.other.is_some()));
        }
        agree(&town).await;
        let numbered = |rows: Vec<Suggestion>| -> Vec<(String, String)> {
            rows.into_iter().map(|row| (row.number, row.text)).collect()
        };
        let rows = numbered(suggestions(&town, 1).await);
        assert_eq!(rows[1], ("2026-0002".to_owned(), "여기서 받음".to_owned()));
        assert_eq!(rows[3], ("2026-0004".to_owned(), "저기서 받음".to_owned()));
        // Going on with it changes no number again.
        assert!(town.copies.exchange_all().await.iter().all(|receipt| receipt.remarks.is_empty()));
        assert_eq!(numbered(suggestions(&town, 0).await), rows);
    });
}

#[test]
fn merges_into_each_other_and_work_on_what_was_put_away_come_to_the_same_end() {
    wait(async {
        let mut town = town().await;
        let other = suggestion(&town.copies.office, "2026-0002", "가로등");
        let visit = Visit {
            id: town.copies.office.id(),
            tour: None,
            neighborhood: town.dong.id,
            date: town.copies.office.now.seoul_date(),
            starts_at: chrono::NaiveTime::from_hms_opt(14, 0, 0).unwrap(),
            ends_at: chrono::NaiveTime::from_hms_opt(16, 0, 0).unwrap(),
            desk: None,
            desk_address: None,
            desk_latitude: None,
            desk_longitude: None,
            purpose: None,
            state: VisitState::Planned,
            note: None,
        };
        town.copies.apply(0, |change| _ = change.create(&other).create(&visit)).await.unwrap();
        town.copies.exchange_all().await;
        let (first, second) = (town.first.id, other.id);
        let into = |target| SuggestionPatch { merged_into: Some(Some(target)), ..SuggestionPatch::default() };
        let attendee = alley_core::entity::Attendee {
            id: town.copies.office.id(),
            visit: visit.id,
            position: 1.0,
            name: "임꺽정".to_owned(),
            title: None,
            organisation: None,
            brings_up: None,
            goes_along: false,
        };
        town.copies
            .apply(0, |change| {
                change.update::<Suggestion>(first, &into(second)).remove::<Visit>(visit.id);
            })
            .await
            .unwrap();
        town.copies
            .apply(1, |change| {
                change.update::<Suggestion>(second, &into(first)).create(&attendee);
                let patch = alley_core::entity::VisitPatch {
                    note: Some(Some("우산".to_owned())),
                    ..Default::default()
                };
                change.update::<Visit>(visit.id, &patch);
            })
            .await
            .unwrap();
        let receipts = town.copies.exchange_all().await;
        for receipt in &receipts {
            let kinds: Vec<_> = receipt.remarks.iter().map(|remark| (remark.kind, remark.row)).collect();
            assert!(kinds.contains(&(RemarkKind::MergeTakenBack, second.0)), "{kinds:?}");
            assert!(kinds.contains(&(RemarkKind::EditedButRemoved, visit.id.0)), "{kinds:?}");
            assert!(kinds.contains(&(RemarkKind::BelongsToRemoved, attendee.id.0)), "{kinds:?}");
        }
        agree(&town).await;
        let rows = suggestions(&town, 1).await;
        assert_eq!((rows[0].merged_into, rows[1].merged_into), (Some(second), None));
        assert_eq!(town.copies.store(1).find::<Visit>(visit.id).await.unwrap(), None);
    });
}

#[test]
fn undo_takes_back_own_work_alone_and_never_a_newer_value_of_another_copy() {
    wait(async {
        let mut town = town().await;
        let id = town.first.id;
        town.copies.apply(0, |change| _ = change.update::<Suggestion>(id, &answer("여기"))).await.unwrap();
        let file = town.copies.export(0).await;
        town.copies.import(1, &file).await;
        let patch = SuggestionPatch { officer: Some(Some("성춘향".to_owned())), ..answer("여기") };
        town.copies.apply(1, |change| _ = change.update::<Suggestion>(id, &answer("저기"))).await.unwrap();
        town.copies.apply(1, |change| _ = change.update::<Suggestion>(id, &patch)).await.unwrap();
        let back = town.copies.export(1).await;
        town.copies.import(0, &back).await;
        // The other copy has written the same words since: they are not this copy's to take back.
        let now = town.copies.now(0);
        let undone = town.copies.store(0).undo(&actor(), now).await.unwrap();
        assert_eq!(undone.left_alone, [(Entity::Suggestion, id.0, "answer".to_owned())]);
        let row = &suggestions(&town, 0).await[0];
        assert_eq!((row.answer.as_deref(), row.officer.as_deref()), (Some("여기"), Some("성춘향")));
        // The start is this copy's own as well, and others have worked on its rows since.
        town.copies.store(0).undo(&actor(), now).await.unwrap();
        assert_eq!(suggestions(&town, 0).await.len(), 1);
        assert!(matches!(town.copies.store(0).undo(&actor(), now).await, Err(StoreError::NothingToUndo)));
        town.copies.exchange_all().await;
        agree(&town).await;
    });
}

#[test]
fn an_erased_value_is_gone_from_every_copy_however_late_it_comes() {
    wait(async {
        let mut town = town().await;
        let id = town.first.id;
        let named =
            SuggestionPatch { sender_name: Some(Some("임꺽정".to_owned())), ..SuggestionPatch::default() };
        town.copies.apply(1, |change| _ = change.update::<Suggestion>(id, &named)).await.unwrap();
        let file = town.copies.export(1).await;
        town.copies.import(0, &file).await;
        let what =
            Erasure::Fields { entity: Entity::Suggestion, row: id.0, fields: vec!["sender_name".to_owned()] };
        let now = town.copies.now(0).plus_seconds(5);
        town.copies.store(0).erase(&actor(), now, Statement::new("erase"), vec![what]).await.unwrap();
        let erasure = town.copies.export(0).await;
        town.copies.import(1, &erasure).await;
        for copy in 0..2 {
            assert_eq!(suggestions(&town, copy).await[0].sender_name, None);
            let history = town.copies.store(copy).history_of(id.0, 50).await.unwrap();
            let said = history
                .iter()
                .filter(|change| change.field == "sender_name")
                .any(|change| change.new != Value::Null || change.old != Value::Null);
            assert!(!said, "{history:?}");
        }
        agree(&town).await;
    });
}

#[test]
fn the_sample_stays_at_home() {
    wait(async {
        let mut town = town().await;
        let row = suggestion(&town.copies.office, "2026-0009", "표본");
        let mut change = alley_core::change::Change::new(Statement::new("sample"));
        change.create(&row);
        let now = town.copies.now(0);
        town.copies.store(0).add_sample(&actor(), now, change).await.unwrap();
        let file = town.copies.export(0).await;
        let receipt = town.copies.import(1, &file).await;
        assert_eq!((receipt.steps, receipt.rows.len()), (0, 0));
        // What comes in goes to the office's own rows, also while the sample is looked at.
        let new = suggestion(&town.copies.office, "2026-0002", "주차");
        town.copies.apply(1, |change| _ = change.create(&new)).await.unwrap();
        let file = town.copies.export(1).await;
        town.copies.import(0, &file).await;
        assert_eq!(suggestions(&town, 0).await.len(), 1);
        let now = town.copies.now(0);
        town.copies.store(0).show_sample(&actor(), now, false, Statement::new("hide")).await.unwrap();
        agree(&town).await;
        assert!(!suggestions(&town, 1).await.iter().any(|row| row.text == "표본"));
    });
}

#[test]
fn a_folder_that_was_copied_as_it_is_is_told_from_a_copy() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
        office.close().await;
        let twin = office.beside("twin");
        std::fs::create_dir(&twin).unwrap();
        for entry in std::fs::read_dir(office.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, twin.join(path.file_name().unwrap())).unwrap();
            }
        }
        office.try_open().await.unwrap();
        let other = alley_store::Workspace::open(&twin, &office.options()).await.unwrap();
        let mut change = alley_core::change::Change::new(Statement::new("log"));
        let row = suggestion(&office, "2026-0001", "쌍둥이");
        change.create(&row);
        other.apply(&actor(), at(2026, 7, 17, 9, 0), change).await.unwrap();
        let file = office.beside("twin.alleychanges");
        other.export_changes(&file, at(2026, 7, 17, 9, 0), ChangesSince::Copies).await.unwrap();
        let told = office
            .store()
            .import_changes(&actor(), office.now, Statement::new("step-exchange-import"), &file)
            .await;
        assert!(matches!(told, Err(StoreError::ChangeFile(ChangeFileProblem::SameName))), "{told:?}");
        assert_eq!(office.store().find::<Suggestion>(row.id).await.unwrap(), None);
    });
}
