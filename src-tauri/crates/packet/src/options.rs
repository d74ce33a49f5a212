//! How a packet is to be made.

use serde::{Deserialize, Serialize};

use crate::reissue::ChangesSince;

/// Language, extent, variant and paper of a packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PacketOptions {
    /// Language of the document's own words; what people wrote stays as they wrote it.
    pub language: Language,
    /// Full or short.
    pub extent: Extent,
    /// For whom it is made.
    pub variant: Variant,
    /// Paper.
    pub paper: Paper,
    /// Type size as a factor of the normal one, for large print; 1.0 to 1.6.
    pub type_factor: f32,
    /// An earlier issue: what changed since is marked and listed.
    #[serde(default)]
    pub changes: Option<ChangesSince>,
}

impl Default for PacketOptions {
    fn default() -> Self {
        Self {
            language: Language::Korean,
            extent: Extent::Full,
            variant: Variant::Outside,
            paper: Paper::A4,
            type_factor: 1.0,
            changes: None,
        }
    }
}

/// Language of the document's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Korean.
    Korean,
    /// English.
    English,
}

/// How much of the packet is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Everything.
    Full,
    /// Page one, timetable and picks.
    Short,
}

/// Paper, and what of the packet stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A4 portrait, one side.
    A4,
    /// A4 portrait for both sides: the inner margin has room for the punch.
    Duplex,
    /// Two pages beside each other on each side of A4, in the order in which the sheets are folded and stapled.
    Booklet,
    /// A card of A6 for the inside pocket: what one has to know while standing in the alley.
    Card,
}

/// For whom a packet is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Variant {
    /// Unmasked, for the office; each copy carries its mark in the footer.
    Office(CopyMark),
    /// Masked, and read back before it is released.
    Outside,
}

/// What the footer of an office copy says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CopyMark {
    /// Number of this copy, from 1; 0 for one that is read on a screen and never handed out.
    pub number: u32,
    /// Who gets it.
    pub recipient: String,
    /// What for.
    pub purpose: String,
    /// Who printed it.
    pub printed_by: String,
    /// When, local time.
    pub printed_at: chrono::NaiveDateTime,
}
