//! What the system may be asked to tell while the window lies behind others: how many things wait, and of whom none.
//! Each kind is told at most once a day.

use std::collections::BTreeMap;

use alley_core::entity::{Visit, VisitState};
use alley_store::Filter;
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Window};
use crate::{
    daily_backup,
    error::Result,
    host::Host,
    office::Office,
    promises::{self, PromiseListRequest},
    rows::Everything,
};

/// How many days before a visit its preparation is called to mind.
const AHEAD: u64 = 7;

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AlertKind {
    /// Suggestions whose answer is late.
    RepliesLate,
    /// Promises that are late or due today.
    PromisesDue,
    /// Visits of today.
    VisitToday,
    /// Visits seven days from today.
    VisitAhead,
    /// A backup that did not work.
    BackupFailed,
}

/// How many of a kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Alert {
    /// What.
    pub kind: AlertKind,
    /// How many; never 0.
    pub count: u32,
}

/// What was told last, and when: kept on this machine by the workspace's key.
pub(super) type Told = BTreeMap<AlertKind, NaiveDate>;

/// What is to be told now. Whatever is in the answer counts as told for today.
pub async fn alerts<H: Window>(session: &Session<H>, _: Everything) -> Result<Vec<Alert>> {
    if !session.preferences().notifications {
        return Ok(Vec::new());
    }
    let office = session.office().await?;
    let today = office.today();
    let workspace = office.store.info().id.to_string();
    let told = session.shelf(|shelf| shelf.told.get(&workspace).cloned().unwrap_or_default());
    let mut due = standing(&office).await?;
    due.retain(|alert| told.get(&alert.kind) != Some(&today));
    if !due.is_empty() {
        session.keep_shelf(|shelf| {
            shelf.told.entry(workspace).or_default().extend(due.iter().map(|alert| (alert.kind, today)));
        })?;
    }
    Ok(due)
}

/// Everything that there is to tell of a workspace, told before or not.
async fn standing<H: Host>(office: &Office<H>) -> Result<Vec<Alert>> {
    let today = office.today();
    let (inbox, now) = (office.inbox().await?, office.now());
    let late = inbox.entries.iter().filter(|entry| entry.is_open() && entry.is_overdue(now)).count();
    let open = PromiseListRequest { open: true, ..PromiseListRequest::default() };
    let due = promises::list(office, open).await?;
    let due = due.iter().filter(|line| line.days_over.is_some_and(|days| days >= 0)).count();
    let visits: Vec<Visit> = office.store.list(Filter::by("state", VisitState::Planned)).await?;
    let on = |day: Option<NaiveDate>| visits.iter().filter(|visit| Some(visit.date) == day).count();
    let failed =
        daily_backup::standing(office, Everything {}).await.is_ok_and(|backup| backup.failed.is_some());
    let counted = [
        (AlertKind::RepliesLate, late),
        (AlertKind::PromisesDue, due),
        (AlertKind::VisitToday, on(Some(today))),
        (AlertKind::VisitAhead, on(today.checked_add_days(Days::new(AHEAD)))),
        (AlertKind::BackupFailed, usize::from(failed)),
    ];
    let alert = |(kind, count)| Alert { kind, count: u32::try_from(count).unwrap_or(u32::MAX) };
    Ok(counted.into_iter().map(alert).filter(|alert| alert.count > 0).collect())
}
