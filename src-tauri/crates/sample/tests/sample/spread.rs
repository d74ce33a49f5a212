//! How much there is of everything, and that it is the same every time.

use std::collections::{BTreeMap, BTreeSet};

use alley_core::{
    entity::{PickDecision, PromiseState, SuggestionState, VisitState},
    place::{Coordinate, distance_m},
};
use alley_sample::{CATEGORIES, SampleRequest, excluded_trade, office};

use super::world::{OFFICE, SEED, day, request, today};

#[test]
fn the_same_request_makes_the_same_office_and_another_seed_another() {
    assert_eq!(office(&request(SEED, today())), *OFFICE);
    assert_ne!(office(&request(SEED + 1, today())).changes, OFFICE.changes);
}

#[test]
fn any_day_and_any_ground_makes_an_office() {
    for today in [day(2024, 2, 29), day(2027, 1, 1), day(2030, 12, 31)] {
        let made = office(&request(3, today));
        assert_eq!((made.records.suggestions.len(), made.records.promises.len()), (2000, 150));
    }
    let one = SampleRequest {
        neighborhoods: &request(1, today()).neighborhoods[..1],
        departments: &[],
        ..request(1, today())
    };
    assert_eq!(office(&one).records.alley_districts.len(), 119);
    let none = office(&SampleRequest { neighborhoods: &[], ..one });
    assert!(none.changes.is_empty() && none.stores.is_empty() && none.member_stores.is_empty());
}

#[test]
fn everything_is_there_in_the_numbers_stated() {
    let records = &OFFICE.records;
    assert_eq!(records.alley_districts.len(), 119);
    assert_eq!(records.associations.len(), 119);
    assert_eq!(OFFICE.stores.len(), 17_000);
    assert_eq!(records.suggestions.len(), 2000);
    assert_eq!(records.meetings.len(), 30);
    assert_eq!(records.promises.len(), 150);
    let held = records.visits.iter().filter(|visit| visit.state == VisitState::Done).count();
    assert_eq!((held, records.visits.len() - held), (40, 6));
    let eligible: u32 = records.alley_districts.iter().filter_map(|alley| alley.eligible_stores).sum();
    assert_eq!(eligible, 11_400);
}

#[test]
fn every_state_and_every_kind_occurs() {
    let records = &OFFICE.records;
    let states: BTreeSet<_> = records.suggestions.iter().map(|one| one.state).collect();
    assert_eq!(states.len(), SuggestionState::ALL.len());
    let channels: BTreeSet<_> = records.suggestions.iter().map(|one| one.channel).collect();
    assert_eq!(channels.len(), 5);
    let mut promises: BTreeMap<PromiseState, usize> = BTreeMap::new();
    for promise in &records.promises {
        *promises.entry(promise.state).or_default() += 1;
    }
    assert!(
        PromiseState::ALL.iter().all(|state| promises.get(state).is_some_and(|count| *count >= 5)),
        "{promises:?}"
    );
    let categories: BTreeSet<_> =
        records.suggestions.iter().filter_map(|one| one.category.as_deref()).collect();
    assert_eq!(categories, CATEGORIES.iter().copied().collect());
    let merged = records.suggestions.iter().filter(|one| one.merged_into.is_some()).count();
    assert!((30..300).contains(&merged), "{merged}");
    let answers: BTreeSet<_> = records.ask_results.iter().map(|one| one.answer).collect();
    assert_eq!(answers.len(), 5);
    assert!(records.picks.iter().any(|pick| pick.decision == PickDecision::Rejected));
    let lines: Vec<usize> = records.notes.iter().map(|(_, lines)| lines.len()).collect();
    assert!(lines.iter().all(|count| (10..=40).contains(count)), "{lines:?}");
    let kinds: BTreeSet<_> =
        records.notes.iter().flat_map(|(_, lines)| lines).map(|line| line.kind).collect();
    assert_eq!(kinds.len(), 6);
}

#[test]
fn texts_read_like_many_people_wrote_them() {
    let texts: BTreeSet<_> = OFFICE.records.suggestions.iter().map(|one| one.text.as_str()).collect();
    assert!(texts.len() > 1900, "{}", texts.len());
    for text in texts {
        assert!(!text.contains(['{', '}']) && !text.contains("  ") && text.chars().count() > 10, "{text}");
    }
}

#[test]
fn membership_runs_from_ten_to_seventy_percent_and_grows_after_designation() {
    let mut rates = Vec::new();
    let mut grown = 0;
    for alley in &OFFICE.records.alley_districts {
        let mut names: Vec<&str> = vec![&alley.name];
        names.extend(
            OFFICE
                .records
                .alley_aliases
                .iter()
                .filter(|alias| alias.alley_district == alley.id)
                .map(|alias| alias.name.as_str()),
        );
        let members = OFFICE.member_stores.iter().filter(|row| names.contains(&row.market.as_str())).count();
        let eligible = alley.eligible_stores.unwrap();
        rates.push(members as f64 / f64::from(eligible));
        grown += usize::from(members > alley.members_before.unwrap() as usize);
        // The circle on the map holds the stores that the office counted.
        let middle = Coordinate { latitude: alley.latitude.unwrap(), longitude: alley.longitude.unwrap() };
        let counted = OFFICE
            .stores
            .iter()
            .filter(|store| !excluded_trade(&store.trade_code))
            .filter(|store| {
                let at =
                    Coordinate { latitude: store.latitude.unwrap(), longitude: store.longitude.unwrap() };
                distance_m(middle, at) <= alley.radius_m.unwrap()
            })
            .count();
        assert_eq!(counted, eligible as usize, "{}", alley.name);
    }
    assert!(rates.iter().all(|rate| (0.095..=0.7).contains(rate)), "{rates:?}");
    assert!(rates.iter().any(|rate| *rate < 0.2) && rates.iter().any(|rate| *rate > 0.6));
    assert_eq!(grown, 119);
    let sizes: Vec<usize> = OFFICE.earlier_member_stores.iter().map(|version| version.rows.len()).collect();
    assert!(sizes.len() == 12 && sizes.is_sorted(), "{sizes:?}");
    let days: Vec<_> = OFFICE.earlier_member_stores.iter().map(|version| version.as_of).collect();
    assert!(days.is_sorted() && days.last().is_some_and(|last| *last < OFFICE.member_stores_as_of));
}

#[test]
fn stores_opened_closed_and_moved_within_a_year() {
    let now: BTreeMap<_, _> = OFFICE.stores.iter().map(|store| (store.number.as_str(), store)).collect();
    let before: BTreeMap<_, _> =
        OFFICE.earlier_stores.iter().map(|store| (store.number.as_str(), store)).collect();
    assert_eq!(now.len(), OFFICE.stores.len());
    let opened = now.keys().filter(|number| !before.contains_key(*number)).count();
    let closed = before.keys().filter(|number| !now.contains_key(*number)).count();
    let moved = now
        .iter()
        .filter(|(number, store)| {
            before.get(*number).is_some_and(|old| old.road_address != store.road_address)
        })
        .count();
    assert!(opened > 300 && closed > 300 && moved > 50, "{opened} {closed} {moved}");
}
