//! The print log: packets that were made, and who looked at or handed out unmasked ones.

use alley_core::{entity::Neighborhood, id::VisitId, time::Instant};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, reports::PAPER};

/// What the log of who had what in hand calls an unmasked packet.
const PACKET: &str = "packet";

/// Entries of a list when nobody says how many.
const ENTRIES: u32 = 200;

/// Asks for the print log.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PacketLogRequest {
    /// The newest so many of each list; 200 when absent.
    pub limit: Option<u32>,
}

/// The print log, the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PacketLog {
    /// Packets that were made.
    pub issues: Vec<PacketIssueLine>,
    /// Unmasked packets and other papers that were opened, printed or saved.
    pub accesses: Vec<PacketAccess>,
}

/// A packet that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketIssueLine {
    /// When.
    pub at: Instant,
    /// Who made it.
    pub person: String,
    /// The dong's name.
    pub neighborhood: String,
    /// The visit it was made for.
    pub visit: Option<VisitId>,
    /// Whether it is unmasked.
    pub office: bool,
    /// Number of the copy; 0 for masked ones.
    pub copy: u32,
    /// Who got it.
    pub recipient: Option<String>,
    /// What for.
    pub purpose: Option<String>,
    /// Pages.
    pub pages: u32,
    /// Whether it was the short one.
    pub short: bool,
    /// Copies sent to a printer; 0 for a file.
    pub copies: u32,
    /// The printer.
    pub printer: Option<String>,
}

/// An unmasked packet or paper that somebody had in hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PacketAccess {
    /// When.
    pub at: Instant,
    /// Who.
    pub person: String,
    /// What was done: `open`, `print`, `export`.
    pub action: String,
    /// The dong's name; of a paper, what it is.
    pub neighborhood: String,
    /// Whether it was read page by page on the screen.
    pub reading: bool,
}

/// The print log.
pub async fn log<H: Host>(office: &Office<H>, request: PacketLogRequest) -> Result<PacketLog> {
    let limit = request.limit.unwrap_or(ENTRIES).min(10_000);
    let dongs: Vec<Neighborhood> = office.store.list(Filter::all()).await?;
    let name = |id| dongs.iter().find(|dong| dong.id == id).map(|dong| dong.name.clone()).unwrap_or_default();
    let issues = office.store.packet_issues(limit).await?.into_iter().map(|issued| PacketIssueLine {
        at: issued.at,
        person: issued.person,
        neighborhood: name(issued.issue.neighborhood),
        visit: issued.issue.visit,
        office: issued.issue.office,
        copy: issued.copy,
        recipient: issued.issue.recipient,
        purpose: issued.issue.purpose,
        pages: issued.issue.pages,
        short: issued.issue.short,
        copies: issued.issue.copies,
        printer: issued.issue.printer,
    });
    let accesses = office
        .store
        .accesses(limit)
        .await?
        .into_iter()
        .filter(|entry| [PACKET, PAPER].contains(&entry.subject.as_str()));
    let accesses = accesses.map(|entry| {
        let detail: serde_json::Value = serde_json::from_str(&entry.detail).unwrap_or_default();
        PacketAccess {
            at: entry.at,
            person: entry.person,
            action: entry.action,
            neighborhood: detail.get("packet").and_then(|name| name.as_str()).unwrap_or_default().to_owned(),
            reading: detail.get("reading").and_then(serde_json::Value::as_bool).unwrap_or_default(),
        }
    });
    Ok(PacketLog { issues: issues.collect(), accesses: accesses.collect() })
}
