//! Triage: which suggestions go before the mayor on a visit, and why.

use alley_core::{
    change::Change,
    entity::{Pick, PickDecision, PickPatch, Suggestion, Visit},
    id::{SuggestionId, VisitId},
    record::Record,
    statement::Statement,
    suggestion::Urgency,
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Family, Repeats, SuggestionLine, line};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office},
};

/// Asks what could be picked for a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CandidatesRequest {
    /// The visit.
    pub visit: VisitId,
}

/// Passes several suggestions over for a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PassOverRequest {
    /// The visit.
    pub visit: VisitId,
    /// Those that are not put before the mayor this time.
    pub suggestions: Vec<SuggestionId>,
    /// Why, the same for all of them.
    pub reason: String,
}

/// A suggestion that could be picked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Candidate {
    /// The suggestion.
    pub line: SuggestionLine,
    /// How urgent it is, part by part.
    pub urgency: Urgency,
    /// What was decided about it for this visit.
    pub pick: Option<Pick>,
}

/// The open suggestions of a visit's dong, the most urgent first.
pub async fn candidates<H: Host>(office: &Office<H>, request: CandidatesRequest) -> Result<Vec<Candidate>> {
    let visit: Visit = office.store.get(request.visit).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id)).await?;
    let filter =
        Filter::by("neighborhood", Some(visit.neighborhood)).and("merged_into", None::<SuggestionId>);
    let suggestions: Vec<Suggestion> = office.store.list(filter).await?;
    let book = office.suggestion_book().await?;
    let repeats = Repeats::read(office).await?;
    let mut candidates: Vec<Candidate> = suggestions
        .into_iter()
        .filter_map(|suggestion| {
            // What was decided about a repeat holds for the matter.
            let pick = picks.iter().find(|pick| repeats.kept(pick.suggestion) == suggestion.id).cloned();
            let line = line(office, suggestion, &repeats);
            (pick.is_some() || line.untold > 0).then(|| Candidate {
                urgency: book.urgency(office, &line.suggestion),
                line,
                pick,
            })
        })
        .collect();
    candidates.sort_by(|one, other| other.urgency.score().total_cmp(&one.urgency.score()));
    Ok(candidates)
}

/// Picks a suggestion for a visit or passes it over; both need a reason. A second decision replaces the first.
pub async fn pick<H: Host>(office: &Office<H>, mut patch: PickPatch) -> Result<Pick> {
    let (Some(visit), Some(suggestion)) = (patch.visit, patch.suggestion) else {
        return Err(ApiError::bad_request("field-missing").with("field", "visit, suggestion"));
    };
    let visit: Visit = office.store.get(visit).await?;
    let suggestion: Suggestion = office.store.get(suggestion).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let family = Family::of(office, suggestion.id).await?;
    let standing = picks.iter().find(|pick| family.holds(Some(pick.suggestion)));
    let reason = patch.reason.as_deref().or(standing.map(|pick| pick.reason.as_str())).unwrap_or_default();
    if reason.trim().is_empty() {
        return Err(ApiError::new(Code::Refused, Statement::new("pick-reason-missing")));
    }
    let label = Statement::new("step-pick-create").with("name", suggestion.number.clone());
    let mut change = Change::new(label);
    let id = match standing {
        Some(pick) => {
            change.update::<Pick>(pick.id, &patch);
            pick.id
        }
        None => {
            let last = picks.last().map_or(0.0, |pick| pick.position);
            patch.position.get_or_insert(last + 1.0);
            patch.decision.get_or_insert(PickDecision::Picked);
            let pick = Pick::from_patch(office.id()?, &patch)?;
            change.create(&pick);
            pick.id
        }
    };
    office.apply(change).await?;
    Ok(office.store.get(id).await?)
}

/// Passes several suggestions over as one step, with their reason. Those decided on before keep their decision.
pub async fn pass_over<H: Host>(office: &Office<H>, request: PassOverRequest) -> Result<Done> {
    let reason = request.reason.trim();
    if reason.is_empty() {
        return Err(ApiError::new(Code::Refused, Statement::new("pick-reason-missing")));
    }
    let visit: Visit = office.store.get(request.visit).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let mut position = picks.last().map_or(0.0, |pick| pick.position);
    let mut rows: Vec<Suggestion> = Vec::new();
    for id in request.suggestions {
        let family = Family::of(office, id).await?;
        if picks.iter().all(|pick| !family.holds(Some(pick.suggestion))) {
            rows.push(office.store.get(id).await?);
        }
    }
    let label = Statement::new("step-pick-pass-over").with("name", super::assign::names(&rows));
    let mut change = Change::new(label);
    for row in rows {
        position += 1.0;
        let patch = PickPatch {
            visit: Some(visit.id),
            suggestion: Some(row.id),
            decision: Some(PickDecision::Rejected),
            reason: Some(reason.to_owned()),
            position: Some(position),
            ..PickPatch::default()
        };
        change.create(&Pick::from_patch(office.id()?, &patch)?);
    }
    if change.is_empty() {
        return Ok(Done::nothing());
    }
    office.apply(change).await
}
