//! What changed since the last visit: from the rows' own days and from the change log, never typed.

mod counted;
mod promises;
mod stores;
mod suggestions;

use std::cmp::Reverse;

use alley_core::{entity::Leader, statement::Statement, time::Instant};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine, ChangesFacts};
use alley_store::Filter;
use chrono::NaiveDate;

use super::facts::Gathering;
use crate::{error::Result, host::Host, stores::MemberCount};

/// How many lines a group shows; its summary counts them all.
const LINES: usize = 6;
/// Letters of a suggestion or promise on its line, and of the last report on a promise.
const TITLE: usize = 44;
const REPORT: usize = 60;

/// What changed in the dong since the visit before; nothing for a first visit.
pub(super) async fn changes<H: Host>(g: &Gathering<'_, H>) -> Result<Option<ChangesFacts>> {
    let Some(previous) = &g.previous else {
        return Ok(None);
    };
    let since = Instant::from_seoul(previous.date, previous.ends_at);
    let mut groups = vec![
        suggestions::suggestions(g, since).await?,
        promises::promises(g, since).await?,
        membership(g, previous.date),
        leaders(g, since).await?,
        stores::stores(g, previous.date).await?,
    ];
    groups.retain(|group| !group.lines.is_empty() || !group.summary.is_empty());
    Ok(Some(ChangesFacts { since: previous.date, groups }))
}

/// A group that shows so many of its lines, in their order.
fn group(kind: ChangeKind, summary: String, mut lines: Vec<ChangeLine>, shown: usize) -> ChangeGroup {
    let more = u32::try_from(lines.len().saturating_sub(shown)).unwrap_or(u32::MAX);
    lines.truncate(shown);
    ChangeGroup { kind, summary, lines, more }
}

/// Membership at the file that was in force at the last visit, and now; both over today's eligible stores.
fn membership<H: Host>(g: &Gathering<'_, H>, last_visit: NaiveDate) -> ChangeGroup {
    let rate = g.book.rate_of_neighborhood(g.dong.id);
    let Some((percent, version)) = rate.percent().zip(g.book.members_version.as_ref()) else {
        return group(ChangeKind::Membership, String::new(), Vec::new(), 0);
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
    group(ChangeKind::Membership, g.words.say(&summary), Vec::new(), 0)
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
                    what: g.said(&format!("{} {}", association.name, leader.title)),
                    before: before.map(|before| before.name.clone()).unwrap_or_default(),
                    after: leader.name.clone(),
                    ..ChangeLine::default()
                });
            }
        }
    }
    lines.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    Ok(group(ChangeKind::Leaders, String::new(), lines, LINES))
}
