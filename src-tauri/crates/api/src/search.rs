//! The one search box.

use alley_core::{
    entity::{Entity, Role},
    id::NoteLineId,
    note::LineKind,
    text::search_query::Typing,
};
use alley_store::{AccessAction, HitKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office};

/// Searches everything.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SearchRequest {
    /// What the person typed.
    pub query: String,
    /// Whether the person is still typing: then the last syllable may still grow.
    pub typing: bool,
    /// At most so many; 30 when absent.
    pub limit: Option<u32>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchResponse {
    /// The newest first.
    pub hits: Vec<Hit>,
    /// Whether there are more.
    pub more: bool,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// What it is: an entity's word, `note_line` or `store`.
    pub entity: String,
    /// Its key, or a store's number.
    pub key: String,
    /// The first line of its text.
    pub title: String,
    /// The rest of its text.
    pub text: String,
}

/// Searches everything; looking for people is noted.
pub async fn search<H: Host>(office: &Office<H>, request: SearchRequest) -> Result<SearchResponse> {
    let typing = if request.typing { Typing::Ongoing } else { Typing::Done };
    let found = office.store.search(&request.query, typing, request.limit.unwrap_or(30)).await?;
    let people = found.hits.iter().filter(|hit| is_personal(&hit.entity)).count();
    if people > 0 && !request.typing {
        // What was looked for may itself be a name: only how many people's data were shown is noted.
        let detail = serde_json::json!({ "hits": people });
        office.store.log_access(&office.actor, office.now(), AccessAction::Search, "search", &detail).await?;
    }
    let mut found = found;
    if office.role().await? == Some(Role::Viewer) {
        let mut shown = Vec::with_capacity(found.hits.len());
        for hit in found.hits {
            if !is_private(office, &hit.entity, &hit.row).await {
                shown.push(hit);
            }
        }
        found.hits = shown;
    }
    Ok(SearchResponse {
        more: found.more,
        hits: found
            .hits
            .into_iter()
            .map(|hit| {
                let (title, text) = hit.text.split_once('\n').unwrap_or((&hit.text, ""));
                Hit {
                    title: title.to_owned(),
                    text: text.to_owned(),
                    key: match hit.row {
                        HitKey::Row(row) => row.to_string(),
                        HitKey::Store(number) => number,
                    },
                    entity: hit.entity,
                }
            })
            .collect(),
    })
}

/// Whether it is a private remark of a meeting; a line that cannot be read counts as one.
async fn is_private<H: Host>(office: &Office<H>, entity: &str, row: &HitKey) -> bool {
    match row {
        HitKey::Row(row) if entity == "note_line" => office
            .store
            .note_line(NoteLineId::from(*row))
            .await
            .map_or(true, |(_, line)| line.kind == LineKind::Private),
        HitKey::Row(_) | HitKey::Store(_) => false,
    }
}

fn is_personal(entity: &str) -> bool {
    Entity::of_table(entity)
        .is_some_and(|entity| entity.fields().iter().any(|field| field.personal && field.search))
}
