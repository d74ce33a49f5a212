//! "Go and ask": eligible stores that are no members, near a walk, and what they answered.

use std::collections::HashMap;

use alley_core::{
    entity::{AskAnswer, AskResult, AskResultPatch, Stop, Visit, VisitAlley},
    id::VisitId,
    place::{Coordinate, distance_m},
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::StoreLine;
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// Asks for the stores to ask on a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AskListRequest {
    /// The visit.
    pub visit: VisitId,
    /// At most so many; 40 when absent.
    pub limit: Option<u32>,
    /// Also those that answered on this visit already, so that one sees how far the walk is.
    #[serde(default)]
    pub answered: bool,
}

/// A store to ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AskStore {
    /// The store.
    pub store: StoreLine,
    /// Metres from the nearest stop of the visit, as the crow flies; absent where a place is not known.
    pub metres: Option<f64>,
    /// The stop of the timetable that it is nearest to.
    pub near: Option<NearStop>,
}

/// A stop of the timetable by which stores are asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NearStop {
    /// Its place in the timetable.
    pub position: f64,
    /// What it is.
    pub title: String,
    /// When it begins.
    pub starts_at: chrono::NaiveTime,
}

/// Eligible non-members in the alley districts of a visit, those nearest to the walk first. Stores that joined, may
/// not join or refused before are left out, unless they did so on this visit and are asked for.
pub async fn ask_list<H: Host>(office: &Office<H>, request: AskListRequest) -> Result<Vec<AskStore>> {
    let visit: Visit = office.store.get(request.visit).await?;
    let links: Vec<VisitAlley> = office.store.list(Filter::by("visit", visit.id)).await?;
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id)).await?;
    let places: Vec<(Coordinate, &Stop)> = stops
        .iter()
        .filter_map(|stop| Some((Coordinate { latitude: stop.latitude?, longitude: stop.longitude? }, stop)))
        .collect();
    let answers: Vec<AskResult> = office.store.list(Filter::all().order("asked_on, id")).await?;
    let last: HashMap<&str, &AskResult> =
        answers.iter().map(|result| (result.store_number.as_str(), result)).collect();
    let book = office.book().await?;
    let mut list: Vec<AskStore> = book
        .stores
        .iter()
        .filter(|store| {
            let there = if links.is_empty() {
                store.row.neighborhood == visit.neighborhood
            } else {
                links.iter().any(|link| store.alley_district == Some(link.alley_district))
            };
            there && store.eligible == Some(true) && store.member.is_none()
        })
        .filter_map(|store| {
            let asked = last.get(store.row.number.as_str()).map(|result| (*result).clone());
            let here =
                request.answered && asked.as_ref().is_some_and(|result| result.visit == Some(visit.id));
            let settled = asked.as_ref().is_some_and(|result| match result.answer {
                AskAnswer::Joined | AskAnswer::NotEligible | AskAnswer::Refused => true,
                AskAnswer::WillJoin | AskAnswer::Absent => false,
            });
            let nearest = store.coordinate().and_then(|at| {
                places
                    .iter()
                    .map(|(place, stop)| (distance_m(at, *place), *stop))
                    .min_by(|one, other| one.0.total_cmp(&other.0))
            });
            (here || !settled).then(|| AskStore {
                store: StoreLine { asked, ..store.line() },
                metres: nearest.map(|(metres, _)| metres.round()),
                near: nearest.map(|(_, stop)| NearStop {
                    position: stop.position,
                    title: stop.title.clone(),
                    starts_at: stop.starts_at,
                }),
            })
        })
        .collect();
    list.sort_by(|one, other| {
        let key = |ask: &AskStore| ask.metres.unwrap_or(f64::MAX);
        key(one).total_cmp(&key(other)).then_with(|| one.store.number.cmp(&other.store.number))
    });
    list.truncate(request.limit.unwrap_or(40) as usize);
    Ok(list)
}

/// Records what a store answered; a refusal needs its reason.
pub async fn ask<H: Host>(office: &Office<H>, mut patch: AskResultPatch) -> Result<AskResult> {
    patch.asked_on.get_or_insert(office.today());
    if patch.answer == Some(AskAnswer::Refused)
        && patch.reason.as_ref().and_then(Option::as_deref).unwrap_or_default().trim().is_empty()
    {
        let statement = alley_core::statement::Statement::new("ask-reason-missing");
        return Err(ApiError::new(Code::Refused, statement));
    }
    if let Some(number) = &patch.store_number {
        let book = office.book().await?;
        let store = book.stores.iter().find(|store| store.row.number == *number);
        let store = store.ok_or_else(|| ApiError::not_found("store-unknown", number.clone()))?;
        patch.store_name.get_or_insert(store.name());
        patch.alley_district.get_or_insert(store.alley_district);
    }
    office.create::<AskResult>(&patch).await
}
