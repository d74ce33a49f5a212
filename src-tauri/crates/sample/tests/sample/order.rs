//! Nothing happens before its cause or after today.

use std::collections::{BTreeMap, BTreeSet};

use alley_core::{
    change::Edit,
    entity::{AskAnswer, PromiseState, SuggestionState, VisitState},
    id::Uuid,
    record::Value,
    time::Instant,
};
use chrono::NaiveTime;

use super::world::{DEPARTMENTS, NEIGHBORHOODS, OFFICE, today};

#[test]
fn every_key_is_new_and_every_reference_meets_a_row_before_it() {
    let mut known: BTreeSet<Uuid> = NEIGHBORHOODS.iter().map(|dong| dong.id.into()).collect();
    known.extend(DEPARTMENTS.iter().map(|department| Uuid::from(department.id)));
    for edit in &OFFICE.changes {
        match edit {
            Edit::Create { entity, row, fields } => {
                for (name, value) in fields {
                    if let Value::Key(key) = value {
                        assert!(known.contains(key), "{entity:?} {name}");
                    }
                }
                assert!(known.insert(*row), "{entity:?} comes twice");
            }
            Edit::Note { meeting, edit } => {
                assert!(known.contains(&meeting.0));
                let alley_core::note::NoteEdit::Insert { lines, .. } = edit else { panic!("{edit:?}") };
                for line in lines {
                    assert!(line.speaker.is_none_or(|speaker| known.contains(&speaker.0)));
                    assert!(line.indent <= 5 && !line.text.is_empty() && known.insert(line.id.0));
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn values_keep_the_checks_of_the_tables() {
    for edit in &OFFICE.changes {
        let Edit::Create { entity, fields, .. } = edit else { continue };
        for (field, (name, value)) in entity.fields().iter().zip(fields) {
            assert_eq!(field.name, name);
            assert!(field.optional || *value != Value::Null, "{entity:?} {name}");
            match value {
                Value::Integer(number) => assert!(*number >= 0, "{entity:?} {name} {number}"),
                Value::Real(number) => assert!(number.is_finite()),
                Value::Text(text) => {
                    assert!(!text.trim().is_empty() && !text.contains(['{', '}']), "{entity:?} {name}")
                }
                Value::Null | Value::Key(_) => {}
            }
        }
    }
}

#[test]
fn suggestions_are_answered_after_they_came_and_told_after_that() {
    let now = Instant::from_seoul(today(), NaiveTime::MIN);
    let mut answered = 0;
    let mut received = Instant(0);
    let by_id: BTreeMap<_, _> = OFFICE.records.suggestions.iter().map(|one| (one.id, one)).collect();
    for one in &OFFICE.records.suggestions {
        assert!(one.received_at >= received && one.received_at < now.plus_seconds(8 * 3600));
        received = one.received_at;
        assert!(one.answered_at.is_none_or(|at| at > one.received_at && at < now.plus_seconds(8 * 3600)));
        assert_eq!(one.answered_at.is_some(), one.answer.is_some());
        assert!(one.told_at.is_none_or(|at| one.answered_at.is_some_and(|answered| at > answered)));
        assert_eq!(one.told_at.is_some(), one.state == SuggestionState::Told);
        assert_eq!(one.closed_reason.is_some(), one.state == SuggestionState::Closed);
        let ready = matches!(one.state, SuggestionState::Answered | SuggestionState::Told);
        assert_eq!(ready, one.answered_at.is_some());
        assert_eq!(one.urgency_overrule.is_some(), one.urgency_reason.is_some());
        if let Some(kept) = one.merged_into {
            let kept = by_id[&kept];
            assert!(kept.received_at <= one.received_at && kept.merged_into.is_none());
            assert_eq!(
                (kept.category.as_ref(), kept.neighborhood),
                (one.category.as_ref(), one.neighborhood)
            );
        }
        answered += usize::from(one.answered_at.is_some());
    }
    assert!(answered > 1600, "{answered}");
    let waiting = OFFICE.records.suggestions.iter().filter(|one| one.state == SuggestionState::Assigned);
    let overdue = waiting.filter(|one| one.received_at < now.plus_seconds(-6 * 86_400)).count();
    assert!((10..120).contains(&overdue), "{overdue}");
}

#[test]
fn promises_go_through_their_states_in_order() {
    let visits: BTreeMap<_, _> = OFFICE.records.visits.iter().map(|visit| (visit.id, visit)).collect();
    let mut overdue = 0;
    for promise in &OFFICE.records.promises {
        assert_eq!(visits[&promise.visit.unwrap()].date, promise.made_on);
        assert!(promise.made_on < today() && promise.deadline.is_none_or(|day| day > promise.made_on));
        assert_eq!(promise.done_on.is_some(), promise.state == PromiseState::Done);
        assert_eq!(promise.proof.is_some(), promise.state == PromiseState::Done);
        assert_eq!(promise.reason.is_some(), promise.state.needs_reason());
        assert!(promise.done_on.is_none_or(|done| done > promise.made_on && done < today()));
        let settled = promise.done_on.unwrap_or(promise.made_on);
        assert!(
            promise.told_on.is_none_or(|told| told >= settled && told < today() && !promise.state.open())
        );
        assert!(promise.department.is_some());
        overdue += usize::from(promise.state.open() && promise.deadline.is_some_and(|day| day < today()));
        let reports: Vec<_> =
            OFFICE.records.promise_progress.iter().filter(|report| report.promise == promise.id).collect();
        assert!(reports.is_sorted_by_key(|report| report.reported_on));
        for report in &reports {
            assert!(
                report.reported_on > promise.made_on && report.reported_on < today(),
                "{promise:?} {report:?}"
            );
        }
        if promise.state == PromiseState::Done {
            assert_eq!(reports.last().map(|report| report.reported_on), promise.done_on);
        }
    }
    assert!((5..40).contains(&overdue), "{overdue}");
}

#[test]
fn visits_picks_and_walks_agree_with_the_calendar() {
    let records = &OFFICE.records;
    let visits: BTreeMap<_, _> = records.visits.iter().map(|visit| (visit.id, visit)).collect();
    let received: BTreeMap<_, _> = records.suggestions.iter().map(|one| (one.id, one.received_at)).collect();
    let mut days = BTreeSet::new();
    for visit in &records.visits {
        assert!(days.insert(visit.date), "two visits on {}", visit.date);
        assert_eq!(visit.state == VisitState::Done, visit.date < today());
        let picked =
            records.picks.iter().filter(|pick| pick.visit == visit.id && pick.to_decide.is_some()).count();
        assert!(picked <= 3 && (picked >= 2 || visit.date > today()));
    }
    for pick in &records.picks {
        assert!(received[&pick.suggestion].seoul_date() < visits[&pick.visit].date);
        assert!(pick.came.is_none() || visits[&pick.visit].date < today());
    }
    for task in &records.visit_tasks {
        assert!(task.done_on.is_none_or(|done| done < today()));
    }
    for meeting in &records.meetings {
        let visit = visits[&meeting.visit.unwrap()];
        assert_eq!((meeting.held_at.seoul_date(), meeting.neighborhood), (visit.date, visit.neighborhood));
    }
    for ask in &records.ask_results {
        assert_eq!(ask.asked_on, visits[&ask.visit.unwrap()].date);
        let store = OFFICE.stores.iter().find(|store| store.number == ask.store_number).unwrap();
        assert_eq!(store.name, ask.store_name);
        let member = OFFICE.member_stores.iter().any(|row| row.name.starts_with(&store.name));
        assert!(ask.answer != AskAnswer::Joined || ask.asked_on > OFFICE.member_stores_as_of || member);
    }
    for (association, alley) in records.associations.iter().zip(&records.alley_districts) {
        assert!(association.founded_on < alley.designated_on && alley.designated_on.unwrap() < today());
        for leader in records.leaders.iter().filter(|leader| leader.association == association.id) {
            assert!(leader.since >= association.founded_on && leader.since.unwrap() < today());
        }
    }
}
