//! Onnuri membership: who joined when, what the public files of each quarter showed, and the walks that asked.

use alley_core::{
    entity::{AskAnswer, AskResult},
    membership::MemberStoreRow,
};
use chrono::NaiveDate;

use crate::{
    MemberVersion,
    draw::{Draw, later},
    texts::{phrases, places},
    town::{Alley, Standing, StorePlan, Town},
    visits::PlannedVisit,
};

/// Quarters before the newest member file.
pub(crate) const QUARTERS: u32 = 12;
/// No alley district has a higher share of members.
const MOST: f64 = 0.7;
/// Stores asked on a walk.
const ASKED: usize = 8;

/// Lets stores join, from 10 to 70 in a hundred by alley district, few before designation and more after.
pub(crate) fn join(town: &mut Town<'_>) {
    let mut draw = town.draw("members");
    let as_of = town.as_of();
    for alley in 0..town.alleys.len() {
        let designated_on = town.alleys[alley].designated_on;
        let mut eligible: Vec<usize> =
            town.alleys[alley].stores.iter().copied().filter(|at| town.stores[*at].eligible).collect();
        draw.shuffle(&mut eligible);
        // The first and the last rate are those of the brief; the rest lies between.
        let rate = 0.105 + 0.58 * draw.unit();
        let members = (rate * eligible.len() as f64).round() as usize;
        let before = (members as f64 * (0.08 + 0.17 * draw.unit())).round() as usize;
        for (number, at) in eligible.iter().take(members).enumerate() {
            town.stores[*at].joined_on = Some(joined(&mut draw, number < before, designated_on, as_of));
        }
        let district = &mut town.alleys[alley].district;
        district.members_before = Some(before as u32);
        district.eligible_stores = Some(eligible.len() as u32);
        district.counted_on = Some(as_of);
    }
    let closed: Vec<usize> =
        (0..town.stores.len()).filter(|at| town.stores[*at].standing == Standing::Closed).collect();
    for at in closed {
        let Some(alley) = town.stores[at].alley else { continue };
        if draw.chance(0.3) {
            let designated_on = town.alleys[alley].designated_on;
            town.stores[at].joined_on = Some(joined(&mut draw, false, designated_on, as_of));
        }
    }
    count(town, &mut draw);
}

/// Before designation, or after it and sooner rather than later.
fn joined(draw: &mut Draw, before: bool, designated_on: NaiveDate, as_of: NaiveDate) -> NaiveDate {
    if before {
        return later(designated_on, -draw.between(1, 600));
    }
    let span = (as_of - designated_on).num_days().max(0) as f64;
    later(designated_on, (span * draw.unit().powf(1.6)) as i64)
}

/// What the designation and the association count.
fn count(town: &mut Town<'_>, draw: &mut Draw) {
    for alley in &mut town.alleys {
        let stores = alley.stores.len() as f64;
        alley.district.designated_stores = Some((stores * (0.93 + 0.07 * draw.unit())).round() as u32);
        alley.association.member_count = Some((stores * (0.45 + 0.35 * draw.unit())).round() as u32);
    }
}

/// What stores answered on the walks of the visits that were held; who joined there is a member from that day.
pub(crate) fn ask(town: &mut Town<'_>, visits: &[PlannedVisit]) -> Vec<AskResult> {
    let mut draw = town.draw("asks");
    let mut results = Vec::new();
    let mut asked = std::collections::BTreeSet::new();
    for visit in visits.iter().filter(|visit| visit.held) {
        let alley = visit.alleys[0];
        let date = visit.visit.date;
        let mut doors: Vec<usize> = town.alleys[alley]
            .stores
            .iter()
            .copied()
            // A store that opened since the older file may not have been there yet.
            .filter(|at| town.stores[*at].joined_on.is_none() && town.stores[*at].standing == Standing::Stays)
            .filter(|at| !asked.contains(at))
            .collect();
        draw.shuffle(&mut doors);
        for at in doors.into_iter().take(ASKED) {
            asked.insert(at);
            let room = members(town, alley)
                < MOST * town.alleys[alley].district.eligible_stores.map_or(0.0, f64::from) - 1.0;
            let (answer, reason) = answer(&mut draw, &town.stores[at], room);
            if answer == AskAnswer::Joined {
                town.stores[at].joined_on = Some(date);
            }
            results.push(AskResult {
                id: draw.id_on(date),
                visit: Some(visit.visit.id),
                alley_district: Some(town.alleys[alley].district.id),
                store_number: town.stores[at].row.number.clone(),
                store_name: town.stores[at].row.name.clone(),
                answer,
                reason: reason.map(str::to_owned),
                asked_on: date,
            });
        }
    }
    results
}

/// How many stores of an alley district have joined.
fn members(town: &Town<'_>, alley: usize) -> f64 {
    town.alleys[alley].stores.iter().filter(|at| town.stores[**at].joined_on.is_some()).count() as f64
}

/// What a store says; it joins on the spot only where there is `room` for one more.
fn answer(draw: &mut Draw, store: &StorePlan, room: bool) -> (AskAnswer, Option<&'static str>) {
    if !store.eligible {
        return (AskAnswer::NotEligible, Some("가맹 제한 업종"));
    }
    match draw.below(10) {
        0..3 if room => (AskAnswer::Joined, None),
        0..6 => (AskAnswer::WillJoin, Some(draw.of(phrases::LATER))),
        6..8 => (AskAnswer::Refused, Some(draw.of(phrases::REFUSALS))),
        _ => (AskAnswer::Absent, None),
    }
}

/// The name by which the public file knows an alley district: its own, or another one that the aliases hold.
fn market(alley: &Alley) -> &str {
    // One in three is published under its alias.
    let other = alley.stores.len().is_multiple_of(3);
    alley.aliases.first().filter(|_| other).map_or(alley.district.name.as_str(), |alias| alias.name.as_str())
}

/// The member file that stands for a day, in the shape of 2025 when it is the newest, of 2024 before.
pub(crate) fn file(town: &Town<'_>, as_of: NaiveDate, newest: bool) -> Vec<MemberStoreRow> {
    let row = |store: &StorePlan| {
        let alley = town.alleys.get(store.alley?)?;
        let gone = newest && store.standing == Standing::Closed;
        let joined = store.joined_on.is_some_and(|day| day <= as_of);
        // Drawn from the number, so that a store takes the same kinds in every file.
        let kind = store.row.number.bytes().map(usize::from).sum::<usize>() % 10;
        (joined && !gone).then(|| MemberStoreRow {
            name: store
                .row
                .branch
                .as_ref()
                .map_or_else(|| store.row.name.clone(), |branch| format!("{} {branch}", store.row.name)),
            market: market(alley).to_owned(),
            address: if newest { Some(places::PROVINCE.to_owned()) } else { store.row.road_address.clone() },
            items: Some(store.items.to_owned()),
            card: (!newest).then_some(kind < 8),
            mobile: Some(kind < 7),
            paper: Some(kind > 2 || kind == 0),
        })
    };
    town.stores.iter().filter_map(row).collect()
}

/// The member files of the quarters before the newest one, oldest first.
pub(crate) fn earlier(town: &Town<'_>) -> Vec<MemberVersion> {
    (1..=QUARTERS)
        .rev()
        .map(|before| {
            let as_of = town.quarter_end(before);
            MemberVersion { as_of, rows: file(town, as_of, false) }
        })
        .collect()
}
