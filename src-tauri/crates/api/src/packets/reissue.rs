//! What is kept of a packet so that its next issue can be compared with it.

use alley_core::id::{NeighborhoodId, VisitId};
use alley_packet::{ChangesSince, Extent, IssueDigest, Language, Packet, PacketOptions, Paper, Variant};

use super::{PacketChanges, PacketRequest};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
};

/// The options with the last packet for the same people in the same language that said something else, if the person
/// wants to see what changed and there is one.
pub(super) async fn compared<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    neighborhood: NeighborhoodId,
    visit: Option<VisitId>,
    facts_hash: &str,
    options: PacketOptions,
) -> Result<PacketOptions> {
    let Some(wanted) = request.changes else { return Ok(options) };
    if options.paper == Paper::Card || (wanted == PacketChanges::Only && options.paper == Paper::Booklet) {
        return Err(ApiError::bad_request("packet-changes-paper"));
    }
    let unmasked = matches!(options.variant, Variant::Office(_));
    let short = options.extent == Extent::Short;
    let language = tag(options.language);
    let store = &office.store;
    let last = store.last_packet_blocks(neighborhood, visit, unmasked, language, short, facts_hash).await?;
    let changes = last.and_then(|(at, blocks)| {
        let digest: IssueDigest = serde_json::from_str(&blocks).ok()?;
        Some(ChangesSince { issued: at.seoul(), digest, only: wanted == PacketChanges::Only })
    });
    Ok(PacketOptions { changes, ..options })
}

/// What the log keeps of a packet; nothing of a card, which nobody compares.
pub(super) fn blocks(options: &PacketOptions, packet: &Packet) -> Option<String> {
    let kept = options.paper != Paper::Card && !packet.digest.is_empty();
    kept.then(|| serde_json::to_string(&packet.digest).ok()).flatten()
}

/// Whether only the changed pages were wanted and there is none.
pub(super) fn is_as_before(request: &PacketRequest, packet: &Packet) -> bool {
    request.changes == Some(PacketChanges::Only)
        && packet.changes.as_ref().is_some_and(|found| found.new == 0 && found.gone == 0)
}

/// Pages on which something changed.
pub(super) fn changed_pages(packet: &Packet) -> Option<Vec<u32>> {
    let pages = packet.changes.as_ref()?.pages.iter();
    Some(pages.map(|page| u32::try_from(*page).unwrap_or(u32::MAX)).collect())
}

/// The tag of a language.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Korean => "ko",
        Language::English => "en",
    }
}
