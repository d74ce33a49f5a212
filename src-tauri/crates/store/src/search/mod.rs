//! The search box: whole words, part words, one or two syllables and initial consonants, over everything.
//!
//! FTS5's own tokenizers miss Korean words of one or two syllables without an error, so the index holds every three
//! characters, made by the core. It says which texts may match; each is checked by the core's rule before it is a hit.

mod entry;
mod index;
mod missing;
mod names;

use std::collections::HashSet;

use alley_core::{
    id::Uuid,
    text::{
        search_plan::Plan,
        search_query::{SearchQuery, Typing},
    },
};
use futures_util::TryStreamExt;
use sqlx::{Row, sqlite::SqliteRow};

pub(crate) use self::{
    entry::tidy_after,
    index::{forget_line, index_anew, index_line, index_lines_of, index_touched, reindex_stores},
    missing::index_missing,
};
use crate::{Workspace, error::Result};

/// What the search box found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchResult {
    /// Things whose name begins with the query, then the newest entries first.
    pub hits: Vec<SearchHit>,
    /// Whether there are more than were asked for.
    pub more: bool,
}

/// One entry found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchHit {
    /// The entity's word: a table of the core's records, `note_line` or `store`.
    pub entity: String,
    /// Key of the row, or of a store its number in the public file.
    pub row: HitKey,
    /// The text that was searched, one line per field.
    pub text: String,
}

/// What leads from a hit to its row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HitKey {
    /// Key of a row.
    Row(Uuid),
    /// A store's number in the public file.
    Store(String),
}

impl Workspace {
    /// Searches everything; an empty query finds nothing. `typing` says whether the last syllable may still grow.
    pub async fn search(&self, query: &str, typing: Typing, limit: u32) -> Result<SearchResult> {
        let query = SearchQuery::parse(query, typing);
        let Some(plan) = query.plan() else {
            return Ok(SearchResult { hits: Vec::new(), more: false });
        };
        let limit = limit as usize;
        let mut hits = names::fitting(self, &query, limit).await?;
        if hits.len() <= limit {
            let shown: HashSet<HitKey> = hits.iter().map(|hit| hit.row.clone()).collect();
            let fits = |hit: &SearchHit| !shown.contains(&hit.row) && query.matches(&hit.text);
            // One more than asked for tells that there are more.
            hits.extend(matching(self, &plan, limit + 1 - hits.len(), fits).await?);
        }
        let more = hits.len() > limit;
        hits.truncate(limit);
        Ok(SearchResult { hits, more })
    }
}

/// The newest entries to which a plan leads and that fit, at most so many.
async fn matching(
    workspace: &Workspace,
    plan: &Plan,
    most: usize,
    fits: impl Fn(&SearchHit) -> bool,
) -> Result<Vec<SearchHit>> {
    let query = sqlx::query(include_str!("../../sql/search.sql")).bind(plan.fts5());
    let mut rows = query.fetch(workspace.readers());
    let mut hits = Vec::new();
    while hits.len() < most
        && let Some(row) = rows.try_next().await?
    {
        let hit = SearchHit::read(&row)?;
        if fits(&hit) {
            hits.push(hit);
        }
    }
    Ok(hits)
}

impl SearchHit {
    fn read(row: &SqliteRow) -> Result<Self> {
        let entity: String = row.try_get(0)?;
        let key = if entity == index::STORE {
            HitKey::Store(row.try_get(1)?)
        } else {
            HitKey::Row(row.try_get(1)?)
        };
        Ok(Self { entity, row: key, text: row.try_get(2)? })
    }
}
