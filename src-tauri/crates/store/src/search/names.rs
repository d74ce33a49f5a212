//! Things whose name begins with what was typed: they stand above the texts that merely say it.
//!
//! Somebody who types 풍암 wants the dong, its alley district or the leader more often than the newest of a thousand
//! texts from there. What the office itself keeps comes in the order of [`KEPT`], each kind with the names that are
//! the query whole before those that only begin with it, then by name. Stores come behind them and only so many: there
//! are thousands, and a syllable that begins the names of hundreds must not push every text off the page.

use alley_core::text::{
    search_query::SearchQuery,
    search_terms::{Named, name_of},
};

use super::{SearchHit, index::STORE, matching};
use crate::{Workspace, error::Result};

/// What the office keeps under a name, as a person looks for it. Of an alley district the other names count as well.
const KEPT: [&str; 5] = ["neighborhood", "alley_district", "alley_alias", "association", "leader"];
/// More things than the office has names for: all that fit are put in order, however few are asked for.
const ALL_KEPT: usize = 2000;
/// Of the hits asked for, one in so many may be a store found by the beginning of its name.
const STORES_SHARE: usize = 4;

/// Whose name the text of an entity begins with.
pub(super) fn named(entity: &str) -> Option<Named> {
    if entity == STORE { Some(Named::Store) } else { KEPT.contains(&entity).then_some(Named::Kept) }
}

/// The named things that the query begins, in the order in which they are shown.
pub(super) async fn fitting(
    workspace: &Workspace,
    query: &SearchQuery,
    limit: usize,
) -> Result<Vec<SearchHit>> {
    let mut hits = Vec::new();
    for (named, most) in [(Named::Kept, ALL_KEPT), (Named::Store, limit / STORES_SHARE)] {
        let Some(plan) = query.name_plan(named).filter(|_| most > 0) else { continue };
        let fits = |hit: &SearchHit| query.fits_name(&hit.text).is_some() && query.matches(&hit.text);
        let mut found = matching(workspace, &plan, most, fits).await?;
        found.sort_by_cached_key(|hit| {
            let kind = KEPT.iter().position(|kind| *kind == hit.entity);
            (kind, query.fits_name(&hit.text), name_of(&hit.text).to_owned())
        });
        hits.append(&mut found);
    }
    Ok(hits)
}
