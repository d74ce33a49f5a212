//! What a person should know about a packet that was made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What was unusual about a packet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PacketReceipt {
    /// Characters no font has; each stands in the packet as a box with its code.
    pub missing_glyphs: Vec<MissingGlyph>,
    /// What page one left out or shortened so that it stayed one page, in the order it yielded.
    pub page_one_yielded: Vec<YieldedPart>,
}

/// A character no font has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// In how many different words it stands.
    pub words: u32,
}

/// A part of page one that was shortened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YieldedPart {
    /// Key of the part: `topics`, `lines-to-take`, `promises`, `attendees`, `places`, `picks`, `texts`, `type-size`
    /// (percent of the normal size), or `strips` for lines and rows that found no room even on the shortest page.
    pub part: String,
    /// Entries kept; for `texts` the most letters kept of one text.
    pub kept: usize,
    /// Entries there are; for `texts` the letters of the longest text.
    pub of: usize,
}

impl PacketReceipt {
    pub(super) fn new(missing: BTreeMap<char, u32>, page_one_yielded: Vec<YieldedPart>) -> Self {
        let missing_glyphs =
            missing.into_iter().map(|(character, words)| MissingGlyph { character, words }).collect();
        Self { missing_glyphs, page_one_yielded }
    }
}
