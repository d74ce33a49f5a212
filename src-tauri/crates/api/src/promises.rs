//! Promises: the ledger, from the line that caused one to the proof that it was kept.

use std::{cmp::Reverse, collections::HashMap};

use alley_core::{
    change::Change,
    entity::{Entity, Promise, PromisePatch, PromiseProgress, PromiseState, Visit, VisitState},
    id::{AlleyDistrictId, DepartmentId, NeighborhoodId, PromiseId},
    statement::Statement,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office, short},
    rows::{ById, Update},
};

/// Asks for promises.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PromiseListRequest {
    /// Made in this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// Made in this alley district.
    pub alley_district: Option<AlleyDistrictId>,
    /// In charge of this department.
    pub department: Option<DepartmentId>,
    /// In this state.
    pub state: Option<PromiseState>,
    /// Only those somebody still has to act on.
    pub open: bool,
    /// Only those past their deadline.
    pub overdue: bool,
}

/// A promise in the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseLine {
    /// The promise.
    pub promise: Promise,
    /// Days past the deadline; negative while there is time; absent without a deadline or when nobody has to act.
    #[ts(type = "number | null")]
    pub days_over: Option<i64>,
    /// The newest report.
    pub progress: Option<PromiseProgress>,
    /// The day of the next visit to its dong, today's included.
    pub next_visit: Option<NaiveDate>,
    /// Whether somebody has to act before that visit: open, and due by then.
    pub due_before_visit: bool,
}

/// A promise with everything about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PromiseSheet {
    /// The line in the ledger.
    pub line: PromiseLine,
    /// All reports, the newest first.
    pub reports: Vec<PromiseProgress>,
}

/// Changes several promises at once; what is absent stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PromisesSetRequest {
    /// Which ones.
    pub promises: Vec<PromiseId>,
    /// The department in charge.
    pub department: Option<DepartmentId>,
    /// The officer in charge.
    pub officer: Option<String>,
    /// To be done by.
    pub deadline: Option<NaiveDate>,
    /// How far they are.
    pub state: Option<PromiseState>,
    /// Why they are refused or referred.
    pub reason: Option<String>,
}

/// Promises: overdue ones first, then those due before the next visit to their dong, then by deadline.
pub async fn list<H: Host>(office: &Office<H>, request: PromiseListRequest) -> Result<Vec<PromiseLine>> {
    let mut filter = Filter::all().order("deadline IS NULL, deadline, made_on");
    if let Some(neighborhood) = request.neighborhood {
        filter = filter.and("neighborhood", neighborhood);
    }
    if let Some(alley_district) = request.alley_district {
        filter = filter.and("alley_district", alley_district);
    }
    if let Some(department) = request.department {
        filter = filter.and("department", department);
    }
    if let Some(state) = request.state {
        filter = filter.and("state", state);
    }
    let today = office.today();
    let promises: Vec<Promise> = office.store.list(filter).await?;
    let reports: Vec<PromiseProgress> =
        office.store.list(Filter::all().order("reported_on DESC, id DESC")).await?;
    let visits = next_visits(office).await?;
    let lines = promises
        .into_iter()
        .filter(|promise| !request.open || promise.state.open())
        .map(|promise| line(promise, &reports, today, &visits))
        .filter(|line| !request.overdue || line.days_over.is_some_and(|days| days > 0));
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|line| {
        // What is late longest stands first, then what is due before the next visit.
        let late = line.days_over.unwrap_or_default().max(0);
        (!line.promise.state.open(), Reverse(late), !line.due_before_visit, line.days_over.is_none())
    });
    Ok(lines)
}

/// One promise.
pub async fn show<H: Host>(office: &Office<H>, request: ById<PromiseId>) -> Result<PromiseSheet> {
    let promise: Promise = office.store.get(request.id).await?;
    let filter = Filter::by("promise", promise.id).order("reported_on DESC, id DESC");
    let reports: Vec<PromiseProgress> = office.store.list(filter).await?;
    let visits = next_visits(office).await?;
    Ok(PromiseSheet { line: line(promise, &reports, office.today(), &visits), reports })
}

/// Puts a promise into the ledger. Its number is given here; the state is 추진예정 unless another is given.
pub async fn create<H: Host>(office: &Office<H>, mut patch: PromisePatch) -> Result<Promise> {
    let today = office.today();
    patch.made_on.get_or_insert(today);
    patch.state.get_or_insert(PromiseState::Planned);
    if patch.number.is_none() {
        patch.number = Some(next_number(office).await?);
    }
    let promise = checked(alley_core::record::Record::from_patch(office.id()?, &patch)?)?;
    let mut change = Change::new(Statement::new("step-promise-create").with("name", short(&promise.text)));
    change.create(&promise);
    office.apply(change).await?;
    Ok(promise)
}

/// Changes a promise. Refusing or referring it needs a reason; finishing it notes the day.
pub async fn update<H: Host>(
    office: &Office<H>,
    request: Update<PromiseId, PromisePatch>,
) -> Result<Promise> {
    let mut promise: Promise = office.store.get(request.id).await?;
    let mut patch = request.patch;
    if patch.state == Some(PromiseState::Done) && promise.done_on.is_none() {
        patch.done_on.get_or_insert(Some(office.today()));
    }
    promise.state = patch.state.unwrap_or(promise.state);
    promise.reason = patch.reason.clone().unwrap_or(promise.reason);
    promise.text = patch.text.clone().unwrap_or(promise.text);
    checked(promise)?;
    office.update::<Promise>(request.id, &patch).await
}

/// Changes several promises as one step: each as [`update`] would.
pub async fn set<H: Host>(office: &Office<H>, request: PromisesSetRequest) -> Result<Done> {
    let PromisesSetRequest { promises, department, officer, deadline, state, reason } = request;
    let officer = officer.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let reason = reason.map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty());
    let mut numbers = Vec::new();
    let mut rows = Vec::new();
    for id in promises {
        let mut promise: Promise = office.store.get(id).await?;
        numbers.push(promise.number.clone());
        let finished = state == Some(PromiseState::Done) && promise.done_on.is_none();
        let patch = PromisePatch {
            department: department.map(Some),
            officer: officer.clone().map(Some),
            deadline: deadline.map(Some),
            state,
            reason: reason.clone().map(Some),
            done_on: finished.then(|| Some(office.today())),
            ..PromisePatch::default()
        };
        promise.state = state.unwrap_or(promise.state);
        promise.reason = reason.clone().or(promise.reason);
        rows.push((checked(promise)?.id, patch));
    }
    let mut change = Change::new(Statement::new("step-promise-set").with("name", named(&numbers)));
    for (id, patch) in rows {
        change.update::<Promise>(id, &patch);
    }
    if change.is_empty() {
        return Ok(Done::nothing());
    }
    office.apply(change).await
}

/// The first number and how many more there are: `약2026-031 +4`.
fn named(numbers: &[String]) -> String {
    match numbers {
        [] => String::new(),
        [one] => one.clone(),
        [first, rest @ ..] => format!("{first} +{}", rest.len()),
    }
}

/// The next number in this year's ledger, for example 약2026-031.
pub(crate) async fn next_number<H: Host>(office: &Office<H>) -> Result<String> {
    let prefix = format!("약{}-", office.today().format("%Y"));
    let last = office.store.last_number(Entity::Promise, &prefix).await?;
    Ok(format!("{prefix}{:03}", last + 1))
}

fn checked(promise: Promise) -> Result<Promise> {
    if promise.text.trim().is_empty() {
        return Err(ApiError::bad_request("promise-text-empty"));
    }
    let reason = promise.reason.as_deref().unwrap_or_default();
    if promise.state.needs_reason() && reason.trim().is_empty() {
        let statement = Statement::new("promise-reason-missing").with("state", promise.state.word());
        return Err(ApiError::new(Code::Refused, statement));
    }
    Ok(promise)
}

/// The day of the next visit to each dong.
async fn next_visits<H: Host>(office: &Office<H>) -> Result<HashMap<NeighborhoodId, NaiveDate>> {
    let filter = Filter::by("state", VisitState::Planned).from("date", office.today()).order("date DESC");
    let visits: Vec<Visit> = office.store.list(filter).await?;
    // The nearest comes last and stays.
    Ok(visits.into_iter().map(|visit| (visit.neighborhood, visit.date)).collect())
}

fn line(
    promise: Promise,
    newest_first: &[PromiseProgress],
    today: NaiveDate,
    visits: &HashMap<NeighborhoodId, NaiveDate>,
) -> PromiseLine {
    let over =
        promise.deadline.filter(|_| promise.state.open()).map(|deadline| (today - deadline).num_days());
    let progress = newest_first.iter().find(|report| report.promise == promise.id).cloned();
    let next_visit = visits.get(&promise.neighborhood).copied();
    let due_before_visit =
        over.is_some() && next_visit.is_some_and(|visit| promise.deadline.is_some_and(|day| day <= visit));
    PromiseLine { promise, days_over: over, progress, next_visit, due_before_visit }
}
