//! What changed since the last visit: from the rows' own days and from the change log, never typed.

use std::collections::BTreeMap;

use alley_core::{
    entity::{DataSetKind, Entity, Leader, PromiseProgress},
    id::PromiseId,
    membership::{ComparedStore, StoreChange, compare},
    record::Value,
    statement::Statement,
    suggestion::shortened,
    time::Instant,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine, ChangesFacts};
use alley_store::Filter;
use alley_words::{Language, Words};
use chrono::NaiveDate;

use super::facts::Gathering;
use crate::{error::Result, host::Host, stores::MemberCount};

/// How many lines a group shows; its summary counts them all.
const LINES: usize = 6;
/// Letters of a suggestion or promise on its line, and of the last report on a promise.
const TITLE: usize = 40;
const REPORT: usize = 44;

/// What changed in the dong since the visit before; nothing for a first visit.
pub(super) async fn changes<H: Host>(g: &Gathering<'_, H>) -> Result<Option<ChangesFacts>> {
    let Some(previous) = &g.previous else {
        return Ok(None);
    };
    let since = Instant::from_seoul(previous.date, previous.ends_at);
    let mut groups = vec![suggestions(g, since), promises(g, since).await?, membership(g, previous.date)];
    groups.push(leaders(g, since).await?);
    groups.push(stores(g, previous.date).await?);
    groups.retain(|group| !group.lines.is_empty() || !group.summary.is_empty());
    Ok(Some(ChangesFacts { since: previous.date, groups }))
}

fn group(kind: ChangeKind, summary: String, mut lines: Vec<ChangeLine>) -> ChangeGroup {
    lines.sort_by_key(|line| std::cmp::Reverse(line.date));
    let more = u32::try_from(lines.len().saturating_sub(LINES)).unwrap_or(u32::MAX);
    lines.truncate(LINES);
    ChangeGroup { kind, summary, lines, more }
}

fn suggestions<H: Host>(g: &Gathering<'_, H>, since: Instant) -> ChangeGroup {
    let new: Vec<_> =
        g.suggestions.iter().filter(|one| one.received_at > since && one.merged_into.is_none()).collect();
    let told: Vec<_> = g.suggestions.iter().filter(|one| one.told_at.is_some_and(|at| at > since)).collect();
    if new.is_empty() && told.is_empty() {
        return group(ChangeKind::Suggestions, String::new(), Vec::new());
    }
    let summary = Statement::new("packet-change-suggestions").with("new", new.len()).with("told", told.len());
    let state =
        |one: &alley_core::entity::Suggestion| g.words.get(&format!("suggestion-state-{}", one.state.word()));
    let lines = new
        .iter()
        .map(|one| ChangeLine {
            date: Some(one.received_at.seoul_date()),
            what: g.title(&one.text, TITLE),
            before: String::new(),
            after: state(one),
        })
        .collect();
    group(ChangeKind::Suggestions, g.words.say(&summary), lines)
}

/// One line a promise that was made, moved or reported on: its state before and now, and the last report.
async fn promises<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let day = since.seoul_date();
    let word = |state: &str| g.words.get(&format!("promise-state-{state}"));
    let mut moved: BTreeMap<PromiseId, (Option<String>, Option<NaiveDate>)> = BTreeMap::new();
    for change in g.office.store.changes_since(Entity::Promise, since).await? {
        if let (Value::Text(old), "state") = (&change.old, change.field.as_str()) {
            let first = moved.entry(PromiseId(change.row)).or_default();
            first.0.get_or_insert_with(|| word(old));
            first.1 = Some(change.at.seoul_date());
        }
    }
    let mut last: BTreeMap<PromiseId, PromiseProgress> = BTreeMap::new();
    let reports: Vec<PromiseProgress> =
        g.office.store.list(Filter::all().from("reported_on", day).order("reported_on, id")).await?;
    for report in reports.into_iter().filter(|report| report.reported_on > day) {
        last.insert(report.promise, report);
    }
    let mut lines = Vec::new();
    for promise in &g.promises {
        let (before, moved_on) = moved.remove(&promise.id).unwrap_or_default();
        let report = last.remove(&promise.id);
        let made_on = Some(promise.made_on).filter(|made| *made > day);
        let on = [made_on, moved_on, report.as_ref().map(|report| report.reported_on)];
        let Some(date) = on.into_iter().flatten().max() else { continue };
        let now = word(promise.state.word());
        let told = report.map(|report| shortened(&report.text, REPORT)).unwrap_or_default();
        // Reports often begin with the state, in the words of the ledger.
        let key = format!("promise-state-{}", promise.state.word());
        let said = [Language::Korean, Language::English].map(|language| Words::new(language).get(&key));
        let rest = said.iter().find_map(|said| told.strip_prefix(said.as_str())).unwrap_or(&told);
        let after = match rest.trim_start_matches(['.', ',', ':', ' ']) {
            "" => now.clone(),
            rest => format!("{now} · {rest}"),
        };
        lines.push(ChangeLine {
            date: Some(date),
            what: shortened(&promise.text, TITLE),
            before: before.filter(|before| *before != now).unwrap_or_default(),
            after,
        });
    }
    if lines.is_empty() {
        return Ok(group(ChangeKind::Promises, String::new(), lines));
    }
    let done = g.promises.iter().filter(|promise| promise.done_on.is_some_and(|done| done > day)).count();
    let summary = Statement::new("packet-change-promises")
        .with("new", g.promises.iter().filter(|promise| promise.made_on > day).count())
        .with("done", done)
        .with("open", g.promises.iter().filter(|promise| promise.state.open()).count());
    Ok(group(ChangeKind::Promises, g.words.say(&summary), lines))
}

/// Membership at the file that was in force at the last visit, and now; both over today's eligible stores.
fn membership<H: Host>(g: &Gathering<'_, H>, last_visit: NaiveDate) -> ChangeGroup {
    let rate = g.book.rate_of_neighborhood(g.dong.id);
    let Some((percent, version)) = rate.percent().zip(g.book.members_version.as_ref()) else {
        return group(ChangeKind::Membership, String::new(), Vec::new());
    };
    let base = rate.denominator.value;
    let then: Vec<&MemberCount> = g
        .series
        .values()
        .filter_map(|points| points.iter().rfind(|point| point.date <= last_visit))
        .collect();
    let summary = match then.iter().map(|point| point.date).max() {
        Some(before) if before < version.as_of => {
            let members: u32 = then.iter().map(|point| point.members).sum();
            let earlier = (f64::from(members) * 1000.0 / base as f64).round() / 10.0;
            Statement::new("packet-change-membership")
                .with("before", earlier)
                .with("earlier", members)
                .with("since", g.day(before))
                .with("now", percent)
                .with("members", rate.numerator.value)
                .with("eligible", base)
                .with("date", g.day(version.as_of))
        }
        _ => Statement::new("packet-change-membership-none")
            .with("now", percent)
            .with("members", rate.numerator.value)
            .with("eligible", base)
            .with("date", g.day(version.as_of)),
    };
    group(ChangeKind::Membership, g.words.say(&summary), Vec::new())
}

async fn leaders<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let day = since.seoul_date();
    let mut lines = Vec::new();
    for alley in g.alleys() {
        let associations: Vec<alley_core::entity::Association> =
            g.office.store.list(Filter::by("alley_district", alley.id)).await?;
        for association in associations {
            let leaders: Vec<Leader> = g.office.store.list(Filter::by("association", association.id)).await?;
            for leader in leaders.iter().filter(|leader| leader.since.is_some_and(|since| since > day)) {
                let before =
                    leaders.iter().find(|other| other.title == leader.title && other.until.is_some());
                lines.push(ChangeLine {
                    date: leader.since,
                    what: format!("{} {}", association.name, leader.title),
                    before: before.map(|before| before.name.clone()).unwrap_or_default(),
                    after: leader.name.clone(),
                });
            }
        }
    }
    Ok(group(ChangeKind::Leaders, String::new(), lines))
}

/// Stores opened, closed and moved between the file in force at the last visit and the one in force now.
async fn stores<H: Host>(g: &Gathering<'_, H>, last_visit: NaiveDate) -> Result<ChangeGroup> {
    let Some(newer) = &g.book.stores_version else {
        return Ok(group(ChangeKind::Stores, String::new(), Vec::new()));
    };
    let after: Vec<ComparedStore> = g
        .book
        .stores
        .iter()
        .filter(|store| store.row.neighborhood == g.dong.id)
        .map(|store| store.row.clone().into())
        .collect();
    let versions = g.office.store.data_sets(DataSetKind::Stores).await?;
    let before_that = |version: &&alley_core::entity::DataSet| {
        version.as_of <= last_visit && version.as_of < newer.as_of && version.id != newer.id
    };
    let Some(older) = versions.iter().filter(before_that).max_by_key(|version| version.as_of) else {
        let summary = Statement::new("packet-change-stores-none")
            .with("date", g.day(newer.as_of))
            .with("all", after.len());
        return Ok(group(ChangeKind::Stores, g.words.say(&summary), Vec::new()));
    };
    let rows = g.office.store.stores(older.id).await?;
    let before: Vec<ComparedStore> =
        rows.into_iter().filter(|row| row.neighborhood == g.dong.id).map(Into::into).collect();
    let found = compare(&before, &after);
    let (mut opened, mut closed, mut moved) = (0, 0, 0);
    for change in &found.changes {
        match change {
            StoreChange::Opened { .. } => opened += 1,
            StoreChange::Closed { .. } => closed += 1,
            StoreChange::Moved { .. } => moved += 1,
            StoreChange::Renumbered { .. } | StoreChange::Renamed { .. } => {}
        }
    }
    let summary = Statement::new("packet-change-stores")
        .with("from", g.day(older.as_of))
        .with("to", g.day(newer.as_of))
        .with("opened", opened)
        .with("closed", closed)
        .with("moved", moved)
        .with("all", after.len());
    Ok(group(ChangeKind::Stores, g.words.say(&summary), Vec::new()))
}
