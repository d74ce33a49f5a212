//! The matters of a visit and of its packet, each to be followed from there.

use alley_core::{
    entity::{Pick, PickDecision, Promise, Suggestion, Visit, VisitState},
    id::{PromiseId, VisitId},
    statement::Statement,
};
use alley_store::Filter;

use super::TraceMatter;
use crate::{error::Result, host::Host, office::Office, suggestions::Family};

/// What was decided on for a visit, and what was promised on it.
pub(super) async fn of_visit<H: Host>(office: &Office<H>, id: VisitId) -> Result<Vec<TraceMatter>> {
    let visit: Visit = office.store.get(id).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let promises: Vec<Promise> =
        office.store.list(Filter::by("visit", Some(visit.id)).order("made_on, number")).await?;
    matters(office, picks, promises).await
}

/// What was picked for a visit, what was promised on the one before, and what of the dong is still open.
pub(super) async fn of_packet<H: Host>(office: &Office<H>, id: VisitId) -> Result<Vec<TraceMatter>> {
    let visit: Visit = office.store.get(id).await?;
    let picks = Filter::by("visit", visit.id).and("decision", PickDecision::Picked).order("position");
    let picks: Vec<Pick> = office.store.list(picks).await?;
    let held = Filter::by("neighborhood", visit.neighborhood).and("state", VisitState::Done);
    let held: Vec<Visit> = office.store.list(held.order("date DESC, starts_at DESC")).await?;
    let last = held.into_iter().find(|other| other.date < visit.date);
    let filter = Filter::by("neighborhood", visit.neighborhood).order("made_on DESC, number");
    let mut promises: Vec<Promise> = office.store.list(filter).await?;
    promises.retain(|promise| {
        let then =
            last.as_ref().is_some_and(|last| promise.visit == Some(last.id) || promise.made_on >= last.date);
        promise.state.open() || then
    });
    // Those of the last visit first, as on page one.
    promises.sort_by_key(|promise| last.as_ref().is_none_or(|last| promise.visit != Some(last.id)));
    matters(office, picks, promises).await
}

/// Each suggestion once, followed from its promise where it has one, then the promises of no suggestion.
async fn matters<H: Host>(
    office: &Office<H>,
    picks: Vec<Pick>,
    promises: Vec<Promise>,
) -> Result<Vec<TraceMatter>> {
    let mut matters: Vec<TraceMatter> = Vec::new();
    let mut told: Vec<PromiseId> = Vec::new();
    for pick in picks {
        let family = Family::of(office, pick.suggestion).await?;
        let own: Vec<Promise> = family.promises(office).await?;
        told.extend(own.iter().map(|promise| promise.id));
        matters.push(of_suggestion(&family.kept, own.last()));
    }
    for promise in promises {
        if !told.contains(&promise.id) {
            matters.push(TraceMatter {
                suggestion: promise.suggestion,
                promise: Some(promise.id),
                title: Statement::new("trace-promise")
                    .with("number", promise.number.clone())
                    .with("state", promise.state.word()),
                text: promise.text,
            });
        }
    }
    Ok(matters)
}

fn of_suggestion(kept: &Suggestion, promise: Option<&Promise>) -> TraceMatter {
    TraceMatter {
        suggestion: Some(kept.id),
        promise: promise.map(|promise| promise.id),
        title: Statement::new("trace-suggestion")
            .with("number", kept.number.clone())
            .with("state", kept.state.word()),
        text: kept.text.clone(),
    }
}
