//! Candidates of a visit put somewhere by hand, each with its reason.

use alley_core::{
    change::Change,
    entity::{CandidateRank, CandidateRankPatch, Suggestion, Visit},
    id::{SuggestionId, VisitId},
    statement::Statement,
    suggestion::moved,
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::triage::{CandidatesRequest, candidates};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office},
};

/// Puts an undecided suggestion somewhere among the candidates of a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RankRequest {
    /// The visit.
    pub visit: VisitId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// Its place, from 1.
    pub rank: u32,
    /// Why.
    pub reason: String,
}

/// Names a candidate of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CandidateNamed {
    /// The visit.
    pub visit: VisitId,
    /// The suggestion.
    pub suggestion: SuggestionId,
}

/// Puts a candidate at a place that holds for this visit alone, whatever the scores and their weights are.
pub async fn rank<H: Host>(office: &Office<H>, request: RankRequest) -> Result<Done> {
    let reason = request.reason.trim();
    if reason.is_empty() {
        return Err(ApiError::new(Code::Refused, Statement::new("candidate-rank-reason-missing")));
    }
    let visit: Visit = office.store.get(request.visit).await?;
    let suggestion: Suggestion = office.store.get(request.suggestion).await?;
    let order = candidates(office, CandidatesRequest { visit: visit.id }).await?;
    let undecided: Vec<_> = order.iter().filter(|candidate| candidate.pick.is_none()).collect();
    let at = undecided.iter().position(|candidate| candidate.line.suggestion.id == suggestion.id);
    let Some(at) = at else { return Err(ApiError::bad_request("candidate-decided")) };
    let standing: Vec<(SuggestionId, u32)> = undecided
        .iter()
        .filter_map(|candidate| candidate.rank.as_ref())
        .map(|rank| (rank.suggestion, rank.rank))
        .collect();
    let last = u32::try_from(undecided.len()).unwrap_or(u32::MAX);
    let from = u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1);
    let name = suggestion.number.clone();
    let mut change = Change::new(Statement::new("step-candidate-rank-update").with("name", name));
    for (id, place) in moved(&standing, suggestion.id, from, request.rank.clamp(1, last.max(1))) {
        let known = undecided.iter().filter_map(|one| one.rank.as_ref()).find(|one| one.suggestion == id);
        match known {
            Some(known) => {
                let own = (id == suggestion.id).then(|| reason.to_owned());
                let patch =
                    CandidateRankPatch { rank: Some(place), reason: own, ..CandidateRankPatch::default() };
                change.update::<CandidateRank>(known.id, &patch);
            }
            None => {
                change.create(&CandidateRank {
                    id: office.id()?,
                    visit: visit.id,
                    suggestion: id,
                    rank: place,
                    reason: reason.to_owned(),
                });
            }
        }
    }
    office.apply(change).await
}

/// Lets the score decide again where a candidate stands.
pub async fn release<H: Host>(office: &Office<H>, request: CandidateNamed) -> Result<Done> {
    let suggestion: Suggestion = office.store.get(request.suggestion).await?;
    let filter = Filter::by("visit", request.visit).and("suggestion", suggestion.id);
    let ranks: Vec<CandidateRank> = office.store.list(filter).await?;
    let name = suggestion.number;
    let mut change = Change::new(Statement::new("step-candidate-rank-remove").with("name", name));
    for rank in ranks {
        change.remove::<CandidateRank>(rank.id);
    }
    if change.is_empty() {
        return Ok(Done::nothing());
    }
    office.apply(change).await
}
