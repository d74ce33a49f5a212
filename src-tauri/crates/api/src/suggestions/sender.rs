//! Who a number belongs to: what an earlier suggestion from it says, or a leader's card.

use alley_core::{
    entity::{Leader, Suggestion},
    statement::Statement,
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office};

/// Earlier suggestions of a number that are looked at, the newest first.
const LOOKED_AT: u32 = 20;

/// What is known of a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownSender {
    /// The name.
    pub sender_name: Option<String>,
    /// The store.
    pub sender_store: Option<String>,
    /// Where that stands.
    pub why: Statement,
}

/// Whose number it is; digits only.
pub(super) async fn known_sender<H: Host>(office: &Office<H>, phone: &str) -> Result<Option<KnownSender>> {
    let filter =
        Filter::by("sender_phone", Some(phone.to_owned())).order("received_at DESC").limit(LOOKED_AT);
    let earlier: Vec<Suggestion> = office.store.list(filter).await?;
    let newest = earlier.iter().find(|one| one.sender_name.is_some() || one.sender_store.is_some());
    if let Some(newest) = newest {
        return Ok(Some(KnownSender {
            sender_name: earlier.iter().find_map(|one| one.sender_name.clone()),
            sender_store: earlier.iter().find_map(|one| one.sender_store.clone()),
            why: Statement::new("rules-sender-earlier").with("number", newest.number.clone()),
        }));
    }
    let leaders: Vec<Leader> = office.store.list(Filter::by("phone", Some(phone.to_owned()))).await?;
    let today = office.today();
    let leader = leaders.into_iter().find(|one| one.until.is_none_or(|until| until >= today));
    Ok(leader.map(|leader| KnownSender {
        why: Statement::new("rules-sender-leader").with("title", leader.title),
        sender_name: Some(leader.name),
        sender_store: None,
    }))
}
