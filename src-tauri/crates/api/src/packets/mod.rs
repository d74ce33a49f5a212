//! Packets: facts gathered from the workspace, rendered side by side, numbered, logged.

mod alleys;
mod changes;
mod english;
mod facts;
mod issued;
mod ledgers;
mod log;
mod make;
mod people;
mod preview;
mod receipt;
mod reissue;
mod remarks;
mod senders;
mod sources;
mod standing;

use std::fmt;

use alley_core::{
    id::{NeighborhoodId, VisitId},
    statement::Statement,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use self::{
    alleys::short_address,
    make::{Handing, fonts, language_of, make_into, refused_cancelled},
    people::{role_of, seats_of},
    receipt::missing_glyphs,
};
pub use self::{
    issued::{StandingPacket, standing},
    log::{PacketAccess, PacketIssueLine, PacketLog, PacketLogRequest, log},
    make::make,
    preview::{PacketPreview, preview, reading},
};

/// Makes packets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PacketRequest {
    /// For this visit.
    pub visit: Option<VisitId>,
    /// For the next visit to this dong, or the last one.
    pub neighborhood: Option<NeighborhoodId>,
    /// One for each dong of the district.
    pub all: bool,
    /// The folder that the files go to.
    pub folder: String,
    /// For a single packet: the very file it goes to, in place of a name in the folder.
    pub file: Option<String>,
    /// Language of the packet's own words: `ko` or `en`.
    pub language: Option<String>,
    /// Page one, timetable and picks only.
    pub short: bool,
    /// Type size as a factor of the usual one, 1.0 to 1.6.
    pub type_factor: Option<f32>,
    /// Unmasked for the office, with these marks; masked for outside when absent.
    pub office_copy: Option<OfficeCopy>,
    /// Render also what did not change.
    pub again: bool,
    /// The paper; A4 printed on one side when absent.
    pub paper: Option<PacketPaper>,
    /// Opens the files, which are encrypted then; of packets that are printed it is not used.
    #[ts(type = "string | null")]
    pub password: Option<Password>,
    /// Compared with the packet that was made last for the same people: what changed since is marked and listed.
    pub changes: Option<PacketChanges>,
}

/// How a packet shows what changed since it was made last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PacketChanges {
    /// The whole packet, with bars in the margin and a list.
    Marked,
    /// The changed pages alone, with the list.
    Only,
}

/// The paper of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PacketPaper {
    /// A4 for one side.
    A4,
    /// A4 for both sides, with room for the punch at the inner edge.
    Duplex,
    /// Two pages on each side of A4, to be folded and stapled in the middle.
    Booklet,
    /// A card of A6 for the inside pocket, with what one has to know in the alley.
    Card,
}

/// A password that is never shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// What an unmasked copy is for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct OfficeCopy {
    /// Who gets it.
    pub recipient: String,
    /// What for.
    pub purpose: String,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PacketsMade {
    /// One entry a packet, in the order of the dongs.
    pub packets: Vec<PacketMade>,
    /// Packets that were not made because the person stopped the work.
    pub stopped: u32,
    /// Dongs of which there are no changed pages: nothing in them changed, or no packet was made of them before.
    pub same: Vec<String>,
}

/// One packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacketMade {
    /// The dong's name.
    pub neighborhood: String,
    /// The file.
    pub file: String,
    /// Pages.
    pub pages: u32,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Whether it was made anew; `false` when its data had not changed and the file was there.
    pub rendered: bool,
    /// Number of the copy, for the office's own copies.
    pub copy: Option<u32>,
    /// Characters that no font has: each stands as a box with its code.
    pub missing_glyphs: Vec<String>,
    /// What page one had to leave out or shorten.
    pub left_out: Vec<Statement>,
    /// Pages on which something changed since the packet before; nothing where it was not compared with one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub changed_pages: Option<Vec<u32>>,
}
