//! The one door for writes: what it takes, what it refuses, and what it leaves in the log.

use std::collections::HashMap;

use alley_core::{
    change::{Change, Edit},
    entity::{Entity, Stop, StopKind, Suggestion, SuggestionPatch, TravelMode, Visit, VisitState},
    id::{NeighborhoodId, Uuid, VisitId},
    record::{Record, Value},
    statement::Statement,
};
use alley_store::{Filter, StoreError, Touch};
use alley_tests::{TestWorkspace, actor, neighborhood, suggestion, wait};
use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn visit(office: &TestWorkspace, neighborhood: NeighborhoodId) -> Visit {
    Visit {
        id: office.id(),
        tour: None,
        neighborhood,
        date: NaiveDate::from_ymd_opt(2026, 7, 20).unwrap(),
        starts_at: time(14),
        ends_at: time(17),
        desk: None,
        desk_address: None,
        desk_latitude: None,
        desk_longitude: None,
        purpose: None,
        state: VisitState::Planned,
        note: None,
    }
}

fn stop(office: &TestWorkspace, visit: VisitId) -> Stop {
    Stop {
        id: office.id(),
        visit,
        position: 1.0,
        kind: StopKind::Walk,
        title: "골목 걷기".to_owned(),
        starts_at: time(14),
        minutes: 30,
        place: None,
        latitude: None,
        longitude: None,
        alley_district: None,
        officer: None,
        remarks: None,
        locked: false,
        not_before: None,
        not_after: None,
        travel: TravelMode::Walk,
    }
}

/// The error of setting one field of a row, past the typed records.
async fn set(office: &TestWorkspace, entity: Entity, row: Uuid, field: &str, value: Value) -> StoreError {
    let edit = Edit::Update { entity, row, fields: vec![(field.to_owned(), value)] };
    let change = Change { label: Statement::new("set"), edits: vec![edit] };
    office.store().apply(&actor(), office.now, change).await.expect_err(field)
}

#[test]
fn what_a_row_cannot_hold_is_refused_by_the_name_of_the_rule() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        let visit = visit(&office, dong.id);
        let stop = stop(&office, visit.id);
        let row = suggestion(&office, "1", "가로등");
        office
            .apply("plan", |change| _ = change.create(&dong).create(&visit).create(&stop).create(&row))
            .await
            .unwrap();
        let text = |text: &str| Value::Text(text.to_owned());
        for (field, value) in [
            ("no_such_field", text("가")),
            ("minutes", text("삼십 분")),
            ("title", Value::Null),
            ("title", Value::Integer(3)),
            ("position", Value::Real(f64::NAN)),
            ("visit", text("풍암동")),
        ] {
            let error = set(&office, Entity::Stop, stop.id.0, field, value).await;
            assert!(
                matches!(&error, StoreError::WrongField { entity: "stop", field: named } if named == field),
                "{error:?}"
            );
        }
        let nowhere = Value::Key(office.id::<VisitId>().0);
        for (entity, key, field, value, rule) in [
            (Entity::Stop, stop.id.0, "kind", text("picnic"), "known-choice"),
            (Entity::Visit, visit.id.0, "date", text("2026-02-30"), "calendar-date"),
            (Entity::Visit, visit.id.0, "date", text("내일"), "calendar-date"),
            (Entity::Stop, stop.id.0, "starts_at", text("24:10"), "time-of-day"),
            (Entity::Stop, stop.id.0, "starts_at", text("9시"), "time-of-day"),
            (Entity::Stop, stop.id.0, "locked", Value::Integer(2), "yes-or-no"),
            (Entity::Stop, stop.id.0, "minutes", Value::Integer(-5), "count"),
            (Entity::Stop, stop.id.0, "minutes", Value::Integer(1 << 40), "count"),
            (Entity::Stop, stop.id.0, "visit", nowhere, "row-there"),
        ] {
            let error = set(&office, entity, key, field, value).await;
            assert!(
                matches!(&error, StoreError::Refused { rule: named } if named == rule),
                "{field}: {error:?}"
            );
        }
        let twice = office.apply("again", |change| _ = change.create(&row)).await;
        assert!(matches!(twice, Err(StoreError::Refused { rule }) if rule == "only-once"));
        // After all that the connection works and nothing has changed.
        assert_eq!(office.store().get::<Stop>(stop.id).await.unwrap(), stop);
        assert_eq!(office.store().steps(10).await.unwrap().len(), 1);
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn a_new_row_needs_all_its_fields_once_and_a_change_goes_in_whole_or_not_at_all() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let row = suggestion(&office, "1", "가로등");
        let fields: Vec<(String, Value)> = Suggestion::FIELDS
            .iter()
            .zip(row.values())
            .map(|(field, value)| (field.name.to_owned(), value))
            .collect();
        let create = |fields| Change {
            label: Statement::new("log"),
            edits: vec![Edit::Create { entity: Entity::Suggestion, row: row.id.0, fields }],
        };
        let without: Vec<_> = fields.iter().filter(|(name, _)| name != "state").cloned().collect();
        let twice: Vec<_> = fields.iter().chain(fields.first()).cloned().collect();
        for wrong in [without, twice] {
            let refused = office.store().apply(&actor(), office.now, create(wrong)).await;
            assert!(matches!(refused, Err(StoreError::WrongField { .. })), "{refused:?}");
        }
        let good = suggestion(&office, "2", "보도블록");
        let half = office
            .apply("log", |change| {
                change.create(&good);
                change.remove::<Suggestion>(row.id);
            })
            .await;
        assert!(matches!(half, Err(StoreError::NoSuchRow { entity: "suggestion" })));
        assert!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().is_empty());
        assert!(office.store().steps(10).await.unwrap().is_empty());
        office.store().apply(&actor(), office.now, create(fields)).await.unwrap();
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
    });
}

#[test]
fn texts_are_cleaned_and_a_change_that_changes_nothing_is_no_step() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let row = suggestion(&office, "1", "\u{1111}\u{116e}\u{11bc}암동\u{0} 골목\u{7}이\r\n어둡다");
        let receipt = office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        assert_eq!(receipt.touched.len(), 1);
        assert_eq!(receipt.touched[0].touch, Touch::Created);
        let stored = office.store().get::<Suggestion>(row.id).await.unwrap();
        assert_eq!(stored.text, "풍암동 골목이\n어둡다");
        let same = SuggestionPatch {
            // The same once cleaned.
            text: Some("풍암동 골목이\r\n어둡다".to_owned()),
            answer: Some(None),
            ..SuggestionPatch::default()
        };
        for change in [None, Some(same)] {
            let receipt = office
                .apply("same", |to| {
                    if let Some(patch) = &change {
                        to.update::<Suggestion>(row.id, patch);
                    }
                })
                .await
                .unwrap();
            assert_eq!((receipt.number, receipt.touched.len()), (0, 0));
        }
        assert_eq!(office.store().steps(10).await.unwrap().len(), 1);
    });
}

/// What a random person does to one of a few rows.
#[derive(Debug, Clone)]
enum Act {
    Create(usize),
    Answer(usize, Option<String>),
    Number(usize, String),
    Remove(usize),
    Restore(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let row = 0usize..4;
    prop_oneof![
        row.clone().prop_map(Act::Create),
        (row.clone(), proptest::option::of("[가-힣]{0,3}")).prop_map(|(row, text)| Act::Answer(row, text)),
        (row.clone(), "[0-9]{1,2}").prop_map(|(row, text)| Act::Number(row, text)),
        row.clone().prop_map(Act::Remove),
        row.prop_map(Act::Restore),
    ]
}

fn values(row: &Suggestion) -> HashMap<String, Value> {
    Suggestion::FIELDS.iter().zip(row.values()).map(|(field, value)| (field.name.to_owned(), value)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn the_log_says_what_each_row_was_before_and_after(acts in proptest::collection::vec(act(), 1..30)) {
        wait(async {
            let mut office = TestWorkspace::keyed().await;
            let rows: Vec<Suggestion> = (0..4).map(|_| suggestion(&office, "1", "가로등")).collect();
            // What the log must have said of each row and field, in order: told by the rows themselves.
            let mut told: HashMap<(Uuid, String), Vec<(Value, Value)>> = HashMap::new();
            for act in acts {
                let (Act::Create(at) | Act::Answer(at, _) | Act::Number(at, _) | Act::Remove(at) | Act::Restore(at)) = &act;
                let id = rows[*at].id;
                let before = office.store().find::<Suggestion>(id).await.unwrap();
                let done = office.apply("act", |change| {
                    match &act {
                        Act::Create(_) => { change.create(&rows[*at]); }
                        Act::Answer(_, text) => {
                            let patch = SuggestionPatch { answer: Some(text.clone()), ..SuggestionPatch::default() };
                            change.update::<Suggestion>(id, &patch);
                        }
                        Act::Number(_, text) => {
                            let patch = SuggestionPatch { number: Some(text.clone()), ..SuggestionPatch::default() };
                            change.update::<Suggestion>(id, &patch);
                        }
                        Act::Remove(_) => { change.remove::<Suggestion>(id); }
                        Act::Restore(_) => change.edits.push(Edit::Restore { entity: Entity::Suggestion, row: id.0 }),
                    }
                }).await;
                let after = office.store().find::<Suggestion>(id).await.unwrap();
                if done.is_err() {
                    assert_eq!(before, after);
                    continue;
                }
                if before.is_some() != after.is_some() {
                    let away = |row: &Option<Suggestion>| Value::Integer(i64::from(row.is_none()));
                    let old = if matches!(act, Act::Create(_)) { Value::Null } else { away(&before) };
                    told.entry((id.0, "_deleted".to_owned())).or_default().push((old, away(&after)));
                }
                let made = matches!(act, Act::Create(_));
                let (old, new) = (before.as_ref().map(values), after.as_ref().map(values));
                if let (Some(new), true) = (&new, made || before.is_some()) {
                    for (field, value) in new {
                        let was = old.as_ref().and_then(|old| old.get(field)).cloned().unwrap_or(Value::Null);
                        if was != *value {
                            told.entry((id.0, field.clone())).or_default().push((was, value.clone()));
                        }
                    }
                }
            }
            for row in &rows {
                let mut logged: HashMap<(Uuid, String), Vec<(Value, Value)>> = HashMap::new();
                for change in office.store().history_of(row.id.0, 1000).await.unwrap().into_iter().rev() {
                    logged.entry((change.row, change.field)).or_default().push((change.old, change.new));
                }
                let of_row: HashMap<_, _> =
                    told.iter().filter(|((id, _), _)| *id == row.id.0).map(|(key, said)| (key.clone(), said.clone())).collect();
                assert_eq!(logged, of_row);
            }
            assert!(office.store().check().await.unwrap().sound());
        });
    }
}

#[test]
fn a_change_of_many_rows_takes_seconds() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let rows: Vec<Suggestion> = (0..5_000)
            .map(|number| suggestion(&office, &number.to_string(), "저녁 주차가 어렵습니다"))
            .collect();
        let begun = std::time::Instant::now();
        let receipt = office
            .apply("import", |change| {
                for row in &rows {
                    change.create(row);
                }
            })
            .await
            .unwrap();
        assert_eq!(receipt.touched.len(), 5_000);
        office.store().undo(&actor(), office.now).await.unwrap();
        assert!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().is_empty());
        office.store().redo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().len(), 5_000);
        // Generous for a loaded machine; work that grows with the square of the rows takes minutes.
        assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    });
}
