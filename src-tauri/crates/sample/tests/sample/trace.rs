//! The trace from text to progress, and the visit that stands next.

use std::collections::BTreeMap;

use alley_core::{
    entity::{PickDecision, VisitLineKind},
    note::LineKind,
};

use super::world::{OFFICE, today};

#[test]
fn many_promises_lead_back_to_a_text_and_on_to_a_report() {
    let records = &OFFICE.records;
    let suggestions: BTreeMap<_, _> = records.suggestions.iter().map(|one| (one.id, one)).collect();
    let lines: BTreeMap<_, _> = records
        .notes
        .iter()
        .flat_map(|(meeting, lines)| lines.iter().map(|line| (line.id, (*meeting, line))))
        .collect();
    let mut whole = 0;
    for promise in &records.promises {
        if let Some(line) = promise.note_line {
            let (meeting, line) = lines[&line];
            assert_eq!((Some(meeting), line.kind), (promise.meeting, LineKind::Promise));
            assert!(line.text.starts_with(&promise.text), "{} {}", line.text, promise.text);
        }
        let Some(suggestion) = promise.suggestion else { continue };
        let one = suggestions[&suggestion];
        assert_eq!(
            (one.neighborhood, one.alley_district),
            (Some(promise.neighborhood), promise.alley_district)
        );
        assert_eq!(one.department, promise.department);
        let pick = records.picks.iter().find(|pick| pick.suggestion == suggestion).unwrap();
        assert_eq!((pick.decision, Some(pick.visit)), (PickDecision::Picked, promise.visit));
        let reported = records.promise_progress.iter().any(|report| report.promise == promise.id);
        whole += usize::from(promise.note_line.is_some() && reported);
    }
    assert!(whole >= 60, "{whole}");
}

#[test]
fn the_next_visit_is_prepared_to_the_last_line() {
    let records = &OFFICE.records;
    let visit = records.visits.iter().find(|visit| visit.date >= today()).unwrap();
    assert!(visit.purpose.is_some() && visit.desk.is_some() && visit.desk_address.is_some());
    let picks: Vec<_> = records
        .picks
        .iter()
        .filter(|pick| pick.visit == visit.id && pick.decision == PickDecision::Picked)
        .collect();
    assert_eq!(picks.len(), 3);
    for pick in picks {
        assert!(
            !pick.reason.is_empty()
                && pick.to_decide.is_some()
                && pick.options.is_some()
                && pick.on_site.is_some()
        );
        assert!(
            pick.department_view.is_some() && pick.line_to_take.is_some() && pick.likely_question.is_some()
        );
    }
    let roster: Vec<_> = records.attendees.iter().filter(|one| one.visit == visit.id).collect();
    assert!(
        roster.iter().any(|one| one.goes_along)
            && roster.iter().filter(|one| one.brings_up.is_some()).count() >= 3
    );
    for kind in VisitLineKind::ALL {
        assert!(
            records.visit_lines.iter().any(|line| line.visit == visit.id && line.kind == *kind),
            "{kind:?}"
        );
    }
    let earlier =
        records.promises.iter().filter(|promise| promise.neighborhood == visit.neighborhood).count();
    assert!(earlier >= 3, "{earlier}");
}
