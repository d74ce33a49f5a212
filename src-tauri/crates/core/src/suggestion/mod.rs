//! Rules about suggestions: how urgent, about what and where, whether asked or answered before.

mod category;
mod duplicate;
mod earlier;
mod matter;
mod names;
mod place;
mod place_forms;
mod ranking;
mod similarity;
mod urgency;

pub use category::{CategoryIndex, CategoryWords, SafetyWord};
pub use duplicate::{DuplicateHit, DuplicateIndex, Incoming};
pub use earlier::{EarlierAnswer, EarlierHit, EarlierIndex, EarlierOutcome};
pub use matter::{Courtesies, clause, shortened};
pub use names::NameIndex;
pub use place::{AlleyNames, Elsewhere, NeighborhoodNames, PlaceIndex, PlaceProposal};
pub use ranking::{in_order, moved};
pub use similarity::{SimilarityIndex, similarity};
pub use urgency::{
    Overrule, OverruleError, Season, SeasonCategory, Urgency, UrgencyFacts, UrgencyPart, UrgencyPartKind,
    UrgencyWeights,
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statement::Statement;

/// Something the app proposes, how sure it is, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Proposal<T> {
    /// What is proposed.
    pub value: T,
    /// From 0, a guess, to 1, certain.
    pub confidence: f64,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<Statement>,
}

/// Pieces of evidence put together as if each could be wrong on its own.
fn combined(evidence: impl Iterator<Item = f64>) -> f64 {
    1.0 - evidence.map(|one| 1.0 - one.clamp(0.0, 1.0)).product::<f64>()
}

/// The most confident first; equal ones in the order of the pack.
fn ranked<T>(mut proposals: Vec<Proposal<T>>) -> Vec<Proposal<T>> {
    proposals.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    proposals
}
