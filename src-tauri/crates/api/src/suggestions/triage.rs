//! Triage: which suggestions go before the mayor on a visit, and why.

use alley_core::{
    change::Change,
    entity::{CandidateRank, Pick, PickDecision, PickPatch, Suggestion, Visit},
    id::{PickId, SuggestionId, VisitId},
    record::Record,
    statement::Statement,
    suggestion::{Urgency, in_order},
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
    /// Why, for all that have no reason of their own.
    pub reason: String,
    /// Reasons of their own.
    #[serde(default)]
    pub own: Vec<OwnReason>,
}

/// Why one of several is passed over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnReason {
    /// Which one.
    pub suggestion: SuggestionId,
    /// Why.
    pub reason: String,
}

/// Puts a pick at another place among the picks of its visit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PickMoveRequest {
    /// The pick.
    pub pick: PickId,
    /// Its new place, from 1.
    pub to: u32,
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
    /// Where a person put it among the undecided ones.
    pub rank: Option<CandidateRank>,
}

/// The suggestions of a visit's dong: the picked ones in their order, then the undecided ones, the most urgent first
/// except for those that were put somewhere by hand, then those that are passed over.
pub async fn candidates<H: Host>(office: &Office<H>, request: CandidatesRequest) -> Result<Vec<Candidate>> {
    let visit: Visit = office.store.get(request.visit).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id)).await?;
    let ranks: Vec<CandidateRank> = office.store.list(Filter::by("visit", visit.id)).await?;
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
            let rank = ranks.iter().find(|rank| rank.suggestion == suggestion.id).cloned();
            let line = line(office, suggestion, &repeats);
            (pick.is_some() || line.untold > 0).then(|| Candidate {
                urgency: book.urgency(office, &line.suggestion),
                rank,
                line,
                pick,
            })
        })
        .collect();
    candidates.sort_by(|one, other| other.urgency.score().total_cmp(&one.urgency.score()));
    let (decided, undecided): (Vec<_>, Vec<_>) =
        candidates.into_iter().partition(|candidate| candidate.pick.is_some());
    let is_picked =
        |one: &Candidate| one.pick.as_ref().map(|pick| pick.decision) == Some(PickDecision::Picked);
    let (mut picked, rejected): (Vec<_>, Vec<_>) = decided.into_iter().partition(is_picked);
    let position = |one: &Candidate| one.pick.as_ref().map_or(0.0, |pick| pick.position);
    picked.sort_by(|one, other| position(one).total_cmp(&position(other)));
    let placed = undecided.into_iter().map(|one| {
        let rank = one.rank.as_ref().map(|rank| rank.rank);
        (one, rank)
    });
    picked.extend(in_order(placed));
    picked.extend(rejected);
    Ok(picked)
}

/// Puts a pick at another place; the order of the picks is theirs on page one of the packet.
pub async fn move_pick<H: Host>(office: &Office<H>, request: PickMoveRequest) -> Result<Done> {
    let pick: Pick = office.store.get(request.pick).await?;
    let suggestion: Suggestion = office.store.get(pick.suggestion).await?;
    let filter = Filter::by("visit", pick.visit).and("decision", PickDecision::Picked).order("position");
    let mut picks: Vec<Pick> = office.store.list(filter).await?;
    let Some(from) = picks.iter().position(|other| other.id == pick.id) else {
        return Err(ApiError::bad_request("pick-not-picked"));
    };
    let moved = picks.remove(from);
    let to = (request.to.max(1) as usize - 1).min(picks.len());
    picks.insert(to, moved);
    let mut change = Change::new(Statement::new("step-pick-move").with("name", suggestion.number));
    for (at, pick) in (1u32..).zip(picks) {
        let position = f64::from(at);
        if pick.position != position {
            let patch = PickPatch { position: Some(position), ..PickPatch::default() };
            change.update::<Pick>(pick.id, &patch);
        }
    }
    if change.is_empty() {
        return Ok(Done::nothing());
    }
    office.apply(change).await
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
    let own = |id: SuggestionId| {
        let own = request.own.iter().find(|own| own.suggestion == id).map(|own| own.reason.trim());
        own.filter(|own| !own.is_empty()).unwrap_or(reason).to_owned()
    };
    if request.suggestions.iter().any(|id| own(*id).is_empty()) {
        return Err(ApiError::new(Code::Refused, Statement::new("pick-reason-missing")));
    }
    let visit: Visit = office.store.get(request.visit).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let mut position = picks.last().map_or(0.0, |pick| pick.position);
    let mut rows: Vec<Suggestion> = Vec::new();
    for id in &request.suggestions {
        let family = Family::of(office, *id).await?;
        if picks.iter().all(|pick| !family.holds(Some(pick.suggestion))) {
            rows.push(office.store.get(*id).await?);
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
            reason: Some(own(row.id)),
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
