//! How the items of an outline are marked, as on the PDF: 1. and 가. where they are numbered, else ○, and - below.

use alley_packet::facts::ReportItem;

/// The mark of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// `1.`
    Number,
    /// `가.`
    Letter,
    /// ○
    Circle,
    /// -
    Dash,
}

/// The deepest level.
const DEEPEST: u8 = 3;

/// The level of an item, from 0 to 3.
pub(crate) fn level(item: &ReportItem) -> usize {
    usize::from(item.level.min(DEEPEST))
}

/// What stands in front of an item.
pub(crate) fn mark(item: &ReportItem) -> Mark {
    match (item.numbered, level(item)) {
        (true, 0) => Mark::Number,
        (true, 1) => Mark::Letter,
        (false, 0 | 1) => Mark::Circle,
        _ => Mark::Dash,
    }
}
