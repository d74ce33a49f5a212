//! What changed since the last visit: from the rows' own days and from the change log, never typed.

use alley_core::{
    entity::{DataSetKind, Entity, Leader, Promise, PromiseProgress},
    id::PromiseId,
    membership::{ComparedStore, StoreRow, compare},
    record::Value,
    statement::Statement,
    time::Instant,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine, ChangesFacts};
use alley_store::Filter;

use super::facts::Gathering;
use crate::{error::Result, host::Host, office::short};

/// How many lines a group shows; its summary counts them all.
const LINES: usize = 8;

/// What changed in the dong since the visit before; nothing for a first visit.
pub(super) async fn changes<H: Host>(g: &Gathering<'_, H>) -> Result<Option<ChangesFacts>> {
    let Some(previous) = &g.previous else {
        return Ok(None);
    };
    let since = Instant::from_seoul(previous.date, previous.ends_at);
    let mut groups = vec![suggestions(g, since), promises(g, since).await?, membership(g)];
    groups.push(leaders(g, since).await?);
    groups.push(stores(g).await?);
    groups.retain(|group| !group.lines.is_empty() || !group.summary.is_empty());
    Ok(Some(ChangesFacts { since: previous.date, groups }))
}

fn group(kind: ChangeKind, summary: String, mut lines: Vec<ChangeLine>) -> ChangeGroup {
    lines.sort_by_key(|line| std::cmp::Reverse(line.date));
    lines.truncate(LINES);
    ChangeGroup { kind, summary, lines }
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
            what: short(&one.text),
            before: String::new(),
            after: state(one),
        })
        .collect();
    group(ChangeKind::Suggestions, g.words.say(&summary), lines)
}

async fn promises<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let day = since.seoul_date();
    let mut lines = Vec::new();
    let word = |state: &str| g.words.get(&format!("promise-state-{state}"));
    for promise in g.promises.iter().filter(|promise| promise.made_on > day) {
        lines.push(ChangeLine {
            date: Some(promise.made_on),
            what: short(&promise.text),
            before: String::new(),
            after: word(promise.state.word()),
        });
    }
    let here = |id: PromiseId| g.promises.iter().find(|promise| promise.id == id);
    for change in g.office.store.changes_since(Entity::Promise, since).await? {
        let (Some(promise), Value::Text(old), Value::Text(new)) =
            (here(PromiseId(change.row)), &change.old, &change.new)
        else {
            continue;
        };
        if change.field == "state" {
            lines.push(ChangeLine {
                date: Some(change.at.seoul_date()),
                what: short(&promise.text),
                before: word(old),
                after: word(new),
            });
        }
    }
    let reports: Vec<PromiseProgress> = g.office.store.list(Filter::all().from("reported_on", day)).await?;
    let reported = reports.iter().filter(|report| here(report.promise).is_some() && report.reported_on > day);
    for report in reported {
        let about = here(report.promise).map(|promise: &Promise| short(&promise.text)).unwrap_or_default();
        lines.push(ChangeLine {
            date: Some(report.reported_on),
            what: about,
            before: String::new(),
            after: short(&report.text),
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

fn membership<H: Host>(g: &Gathering<'_, H>) -> ChangeGroup {
    let rate = g.book.rate_of_neighborhood(g.dong.id);
    let before: u32 = g.alleys().iter().filter_map(|alley| alley.members_before).sum();
    let Some(percent) = rate.percent().filter(|_| before > 0) else {
        return group(ChangeKind::Membership, String::new(), Vec::new());
    };
    let base = rate.denominator.value;
    let then = (f64::from(before) * 1000.0 / base as f64).round() / 10.0;
    let summary = Statement::new("packet-change-membership")
        .with("before", then)
        .with("now", percent)
        .with("members", rate.numerator.value)
        .with("eligible", base);
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

async fn stores<H: Host>(g: &Gathering<'_, H>) -> Result<ChangeGroup> {
    let nothing = || group(ChangeKind::Stores, String::new(), Vec::new());
    let versions = g.office.store.data_sets(DataSetKind::Stores).await?;
    let [newer, older, ..] = versions.as_slice() else {
        return Ok(nothing());
    };
    let here = |rows: Vec<StoreRow>| -> Vec<ComparedStore> {
        rows.into_iter().filter(|row| row.neighborhood == g.dong.id).map(Into::into).collect()
    };
    let before = here(g.office.store.stores(older.id).await?);
    let after = here(g.office.store.stores(newer.id).await?);
    let found = compare(&before, &after);
    let count = |wanted: &str| {
        let is = |change: &&alley_core::membership::StoreChange| {
            use alley_core::membership::StoreChange as Change;
            match change {
                Change::Opened { .. } => wanted == "opened",
                Change::Closed { .. } => wanted == "closed",
                Change::Moved { .. } => wanted == "moved",
                Change::Renumbered { .. } | Change::Renamed { .. } => false,
            }
        };
        found.changes.iter().filter(is).count()
    };
    let summary = Statement::new("packet-change-stores")
        .with("from", older.as_of.to_string())
        .with("to", newer.as_of.to_string())
        .with("opened", count("opened"))
        .with("closed", count("closed"))
        .with("moved", count("moved"))
        .with("all", after.len());
    Ok(group(ChangeKind::Stores, g.words.say(&summary), Vec::new()))
}
