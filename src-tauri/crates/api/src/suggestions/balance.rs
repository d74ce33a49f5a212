//! Whether picks favour a dong: what came in, what was picked and what was passed over, dong by dong.

use std::collections::HashMap;

use alley_core::{
    entity::{Pick, PickDecision, Suggestion, Visit, VisitState},
    id::{NeighborhoodId, SuggestionId},
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// The picks of one dong beside what it asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DongBalance {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Suggestions about it, repeats counted once.
    pub suggestions: u32,
    /// Visits held or planned.
    pub visits: u32,
    /// Suggestions put before the mayor.
    pub picked: u32,
    /// Suggestions passed over at a visit.
    pub rejected: u32,
}

/// Every dong, in the order of lists.
pub async fn balance<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<DongBalance>> {
    let suggestions: Vec<Suggestion> =
        office.store.list(Filter::by("merged_into", None::<SuggestionId>)).await?;
    let visits: Vec<Visit> = office.store.list(Filter::all()).await?;
    let picks: Vec<Pick> = office.store.list(Filter::all()).await?;
    let mut lines: Vec<DongBalance> = office
        .pack
        .neighborhoods
        .iter()
        .map(|dong| DongBalance {
            neighborhood: dong.id,
            name: dong.name.clone(),
            suggestions: 0,
            visits: 0,
            picked: 0,
            rejected: 0,
        })
        .collect();
    let at: HashMap<NeighborhoodId, usize> =
        lines.iter().enumerate().map(|(index, line)| (line.neighborhood, index)).collect();
    let dong_of: HashMap<_, _> = visits.iter().map(|visit| (visit.id, visit.neighborhood)).collect();
    let mut count = |dong: Option<NeighborhoodId>, add: fn(&mut DongBalance)| {
        if let Some(line) = dong.and_then(|dong| at.get(&dong)).and_then(|index| lines.get_mut(*index)) {
            add(line);
        }
    };
    for suggestion in &suggestions {
        count(suggestion.neighborhood, |line| line.suggestions += 1);
    }
    for visit in visits.iter().filter(|visit| visit.state != VisitState::Cancelled) {
        count(Some(visit.neighborhood), |line| line.visits += 1);
    }
    for pick in &picks {
        let dong = dong_of.get(&pick.visit).copied();
        match pick.decision {
            PickDecision::Picked => count(dong, |line| line.picked += 1),
            PickDecision::Rejected => count(dong, |line| line.rejected += 1),
        }
    }
    Ok(lines)
}
