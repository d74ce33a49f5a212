//! The search box: whole words, part words, one or two syllables and initial consonants, over everything.
//!
//! FTS5's own tokenizers miss Korean words of one or two syllables without an error, so the index holds pairs of
//! characters that the core makes, and every hit is checked against the text it stands for.

mod entry;
mod index;

use alley_core::{
    id::Uuid,
    text::search_query::{SearchQuery, Typing},
};
use sqlx::Row;

pub(crate) use self::index::{forget_line, index_line, index_touched, reindex_stores};
use crate::{Workspace, error::Result};

/// What the search box found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchResult {
    /// The newest entries first.
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HitKey {
    /// Key of a row.
    Row(Uuid),
    /// A store's number in the public file.
    Store(String),
}

impl Workspace {
    /// Searches everything; an empty query finds nothing. `typing` says whether the last syllable may still grow.
    pub async fn search(&self, query: &str, typing: Typing, limit: u32) -> Result<SearchResult> {
        let nothing = SearchResult { hits: Vec::new(), more: false };
        let query = SearchQuery::parse(query, typing);
        let Some(expression) = query.fts5("pairs", "initials") else {
            return Ok(nothing);
        };
        let rows = sqlx::query(include_str!("../../sql/search.sql"))
            .bind(expression)
            .bind(i64::from(limit) + 1)
            .fetch_all(self.readers())
            .await?;
        let mut hits = Vec::with_capacity(rows.len());
        for row in rows {
            let entity: String = row.try_get(0)?;
            let key = if entity == index::STORE {
                HitKey::Store(row.try_get(1)?)
            } else {
                HitKey::Row(row.try_get(1)?)
            };
            hits.push(SearchHit { entity, row: key, text: row.try_get(2)? });
        }
        let more = hits.len() > limit as usize;
        hits.truncate(limit as usize);
        Ok(SearchResult { hits, more })
    }
}
