//! Which packets in people's hands no longer say what the workspace says.

use alley_core::{entity::Visit, id::VisitId, time::Instant};
use alley_words::{Words, language_of_tag};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{facts::facts, make::facts_hash};
use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// The packet that was made last for a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StandingPacket {
    /// The visit.
    pub visit: VisitId,
    /// When it was made.
    pub at: Instant,
    /// Whether its data changed since, so that it should be made again. Of past visits nobody asks.
    pub changed: bool,
}

/// The packet made last for each visit, and whether its data changed since.
pub async fn standing<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<StandingPacket>> {
    let mut packets = Vec::new();
    for issued in office.store.standing_packets().await? {
        // A visit that was put away meanwhile has no packet that could be made again.
        let Some(id) = issued.issue.visit else { continue };
        let Ok(visit) = office.store.get::<Visit>(id).await else { continue };
        let mut changed = false;
        if visit.date >= office.today() {
            let language = language_of_tag(&issued.issue.language).unwrap_or(alley_words::Language::Korean);
            let words = Words::new(language);
            let now = facts(office, &words, visit.neighborhood, Some(id)).await?;
            changed = facts_hash(&now.facts, &words)? != issued.issue.facts_hash;
        }
        packets.push(StandingPacket { visit: id, at: issued.at, changed });
    }
    Ok(packets)
}
