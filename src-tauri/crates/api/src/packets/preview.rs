//! The very bytes that would be printed, for looking at before they are.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use alley_core::{entity::Role, id::VisitId, statement::Statement};
use alley_store::AccessAction;

use super::{
    OfficeCopy, PacketRequest,
    make::{Numbering, job, refused, rendered, wanted, words_for},
    receipt::{left_out, missing_glyphs},
};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
    viewing,
};

/// A packet to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketPreview {
    /// The dong's name.
    pub neighborhood: String,
    /// Name that the file would get.
    pub file: String,
    /// Pages.
    pub pages: u32,
    /// The file, in Base64.
    pub pdf: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Hash of what it was made from; the same as long as nothing it shows changed.
    pub content: String,
    /// Characters that no font has: each stands as a box with its code.
    pub missing_glyphs: Vec<String>,
    /// What page one had to leave out or shorten.
    pub left_out: Vec<Statement>,
}

/// Renders one packet without issuing it: nothing is numbered or kept. Opening an unmasked one is logged.
pub async fn preview<H: Host>(office: &Office<H>, request: PacketRequest) -> Result<PacketPreview> {
    if request.office_copy.is_some() && office.role().await? == Some(Role::Viewer) {
        return Err(viewing::may_not(&office.actor.name));
    }
    looked_at(office, &request, Numbering::Next, "preview").await
}

/// Renders the unmasked packet of a visit to be read on the screen: it has no number, because no copy is handed out.
/// That it was opened is logged.
pub async fn reading<H: Host>(
    office: &Office<H>,
    visit: VisitId,
    language: Option<String>,
    type_factor: Option<f32>,
) -> Result<PacketPreview> {
    let mut request = PacketRequest { visit: Some(visit), language, type_factor, ..PacketRequest::default() };
    request.office_copy = Some(OfficeCopy {
        recipient: office.actor.name.clone(),
        purpose: words_for(&request)?.get("packet-reading"),
    });
    looked_at(office, &request, Numbering::Unnumbered, "reading").await
}

async fn looked_at<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    numbering: Numbering,
    how: &str,
) -> Result<PacketPreview> {
    let words = words_for(request)?;
    let internal = || ApiError::new(Code::Internal, Statement::new("internal"));
    let neighborhood = *wanted(office, request).await?.first().ok_or_else(internal)?;
    let job = job(office, &words, request, neighborhood, numbering).await?;
    if request.office_copy.is_some() {
        let detail = serde_json::json!({ "packet": job.name, how: true });
        office.store.log_access(&office.actor, office.now(), AccessAction::Open, "packet", &detail).await?;
    }
    let (jobs, packets) = rendered(office, vec![job]).await?;
    let (job, packet) = jobs.into_iter().zip(packets).next().ok_or_else(internal)?;
    let packet = packet.map_err(|error| refused(&job.name, &error))?;
    Ok(PacketPreview {
        neighborhood: job.name,
        file: job.file.display().to_string(),
        pages: u32::try_from(packet.page_count).unwrap_or(u32::MAX),
        pdf: STANDARD.encode(&packet.bytes),
        bytes: packet.bytes.len() as u64,
        content: job.hash,
        missing_glyphs: missing_glyphs(&packet.receipt),
        left_out: left_out(&packet.receipt),
    })
}
