//! The board: the district at a glance, each figure with its source, its date and what it is counted over.

mod boundaries;
mod places;

use std::collections::HashMap;

use alley_core::{
    calendar::{ReplyClock, ReplyStanding},
    entity::{AlleyDistrict, Entity, Neighborhood, Promise, Suggestion, Visit, VisitState},
    id::{AlleyDistrictId, NeighborhoodId, SuggestionId},
    membership::Rate,
    time::Instant,
    visit_advice::{AdviceWeights, NeighborhoodStanding, VisitAdvice, next_visits},
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    boundaries::{Boundaries, Boundary, boundaries},
    places::{AlleyLine, AlleySheet, NeighborhoodSheet, TradeCount, alley_district, neighborhood},
};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    rows::Everything,
    stores::StoreBook,
    suggestions::{Repeats, is_open},
};

/// The whole district.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// The day it stands for.
    pub today: NaiveDate,
    /// Whether these are sample figures.
    pub sample: bool,
    /// The dongs in the order of lists.
    pub neighborhoods: Vec<BoardLine>,
}

/// One dong on the board. Counts are of this workspace, today, unless a figure says otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardLine {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Alley districts in it.
    pub alley_districts: u32,
    /// Member stores over stores that may join.
    pub membership: Rate,
    /// Day of the last visit.
    pub last_visit: Option<NaiveDate>,
    /// Days since then.
    #[ts(type = "number | null")]
    pub days_since_visit: Option<i64>,
    /// Day of the next visit.
    pub next_visit: Option<NaiveDate>,
    /// Suggestions whose merchant has not been told.
    pub open_suggestions: u32,
    /// Of those, the ones whose answer is late.
    pub late_suggestions: u32,
    /// Promises that somebody still has to act on.
    pub open_promises: u32,
    /// Of those, the ones past their deadline.
    pub overdue_promises: u32,
}

/// Where to go next, the most pressing first, with the reasons.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NextVisit {
    /// The dong's name.
    pub name: String,
    /// How pressing, part by part.
    pub advice: VisitAdvice,
}

/// What the board counts from.
#[derive(Debug)]
pub(crate) struct Counted {
    alleys: Vec<AlleyDistrict>,
    visits: Vec<Visit>,
    open_suggestions: Vec<OpenSuggestion>,
    promises: Vec<Promise>,
}

/// A suggestion for which the office still owes something.
#[derive(Debug)]
struct OpenSuggestion {
    neighborhood: Option<NeighborhoodId>,
    alley_district: Option<AlleyDistrictId>,
    received_at: Instant,
    told_at: Option<Instant>,
}

impl Counted {
    /// What it is read from.
    pub(crate) const SOURCES: [Entity; 5] =
        [Entity::AlleyDistrict, Entity::Visit, Entity::Suggestion, Entity::Promise, Entity::Setting];

    pub(crate) async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let standing = Filter::by("merged_into", None::<SuggestionId>);
        let repeats = Repeats::read(office).await?;
        let open = |one: Suggestion| {
            let owed = repeats.owed(&one);
            (owed.untold > 0).then_some(OpenSuggestion {
                neighborhood: one.neighborhood,
                alley_district: one.alley_district,
                received_at: owed.received_at,
                told_at: owed.told_at,
            })
        };
        Ok(Self {
            alleys: office.store.list(Filter::all()).await?,
            visits: office.store.list(Filter::all().order("date")).await?,
            open_suggestions: office.store.list_as(standing, open).await?.into_iter().flatten().collect(),
            promises: office.store.list(Filter::all()).await?,
        })
    }

    fn last_visit(&self, dong: NeighborhoodId, today: NaiveDate) -> Option<&Visit> {
        let held = |visit: &&Visit| {
            visit.neighborhood == dong && visit.date <= today && visit.state == VisitState::Done
        };
        self.visits.iter().rev().find(held)
    }

    fn next_visit(&self, dong: NeighborhoodId, today: NaiveDate) -> Option<&Visit> {
        let ahead = |visit: &&Visit| {
            visit.neighborhood == dong && visit.date >= today && visit.state == VisitState::Planned
        };
        self.visits.iter().find(ahead)
    }

    fn open_suggestions(&self, dong: NeighborhoodId) -> impl Iterator<Item = &OpenSuggestion> {
        self.open_suggestions.iter().filter(move |one| one.neighborhood == Some(dong))
    }

    fn open_promises(&self, dong: NeighborhoodId) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(move |promise| promise.neighborhood == dong && promise.state.open())
    }

    /// A dong's line on the board.
    fn line<H: Host>(&self, office: &Office<H>, book: &StoreBook, dong: &Neighborhood) -> BoardLine {
        let today = office.today();
        let last_visit = self.last_visit(dong.id, today).map(|visit| visit.date);
        let (clock, now) = (ReplyClock::new(&office.pack.holidays), office.now());
        let late = |one: &&OpenSuggestion| {
            matches!(clock.standing(one.received_at, one.told_at, now), ReplyStanding::Overdue { .. })
        };
        let over = |promise: &&Promise| promise.deadline.is_some_and(|deadline| deadline < today);
        BoardLine {
            neighborhood: dong.id,
            name: dong.name.clone(),
            alley_districts: self.alleys.iter().filter(|alley| alley.neighborhood == dong.id).count() as u32,
            membership: book.rate_of_neighborhood(dong.id),
            last_visit,
            days_since_visit: last_visit.map(|last| (today - last).num_days()),
            next_visit: self.next_visit(dong.id, today).map(|visit| visit.date),
            open_suggestions: self.open_suggestions(dong.id).count() as u32,
            late_suggestions: self.open_suggestions(dong.id).filter(late).count() as u32,
            open_promises: self.open_promises(dong.id).count() as u32,
            overdue_promises: self.open_promises(dong.id).filter(over).count() as u32,
        }
    }
}

/// The board.
pub async fn board<H: Host>(office: &Office<H>, _: Everything) -> Result<Board> {
    let counted = office.counted().await?;
    let book = office.book().await?;
    let neighborhoods =
        office.pack.neighborhoods.iter().map(|dong| counted.line(office, &book, dong)).collect();
    Ok(Board { today: office.today(), sample: office.store.sample_view().await?, neighborhoods })
}

/// Where to go next and why.
pub async fn suggest_visits<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<NextVisit>> {
    Ok(office.advised(weighed(office)).await?.to_vec())
}

async fn weighed<H: Host>(office: &Office<H>) -> Result<Vec<NextVisit>> {
    let counted = office.counted().await?;
    let suggestions = office.suggestion_book().await?;
    let today = office.today();
    let inbox = office.inbox().await?;
    let mut urgencies: HashMap<NeighborhoodId, Vec<f64>> = HashMap::new();
    for entry in inbox.entries.iter().filter(|entry| is_open(entry.suggestion.state)) {
        if let Some(dong) = entry.suggestion.neighborhood {
            let score = suggestions.urgency(office, &entry.suggestion).score();
            urgencies.entry(dong).or_default().push(score);
        }
    }
    let standings: Vec<NeighborhoodStanding> = office
        .pack
        .neighborhoods
        .iter()
        .map(|dong| NeighborhoodStanding {
            neighborhood: dong.id,
            alleys: counted.alleys.iter().filter(|alley| alley.neighborhood == dong.id).count() as u32,
            last_visit: counted.last_visit(dong.id, today).map(|visit| visit.date),
            next_visit: counted.next_visit(dong.id, today).map(|visit| visit.date),
            open_urgencies: urgencies.remove(&dong.id).unwrap_or_default(),
            deadlines: counted.open_promises(dong.id).filter_map(|promise| promise.deadline).collect(),
        })
        .collect();
    let advice = next_visits(&standings, &AdviceWeights::default(), today);
    Ok(advice
        .into_iter()
        .map(|advice| NextVisit { name: office.pack.name_of(advice.neighborhood), advice })
        .collect())
}
