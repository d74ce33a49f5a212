//! The very bytes that would be printed, for looking at before they are.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use alley_core::statement::Statement;
use alley_store::AccessAction;

use super::{
    PacketRequest,
    make::{job, refused, rendered, wanted, words_for},
};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
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
    /// Hash of what it was made from; the same as long as nothing it shows changed.
    pub content: String,
}

/// Renders one packet without issuing it: nothing is numbered or kept. Opening an unmasked one is logged.
pub async fn preview<H: Host>(office: &Office<H>, request: PacketRequest) -> Result<PacketPreview> {
    let words = words_for(&request)?;
    let internal = || ApiError::new(Code::Internal, Statement::new("internal"));
    let neighborhood = *wanted(office, &request).await?.first().ok_or_else(internal)?;
    let job = job(office, &words, &request, neighborhood, std::path::Path::new("")).await?;
    if request.office_copy.is_some() {
        let detail = serde_json::json!({ "packet": job.name, "preview": true });
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
        content: job.hash,
    })
}
