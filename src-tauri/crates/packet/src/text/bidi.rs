//! Right-to-left text inside a left-to-right document.

use unicode_bidi::{BidiInfo, Level};

/// Levels of each byte of a paragraph, or `None` when everything in it runs left to right.
pub(crate) fn levels(text: &str) -> Option<Vec<Level>> {
    if !text.chars().any(may_be_right_to_left) {
        return None;
    }
    let info = BidiInfo::new(text, Some(Level::ltr()));
    Some(info.levels)
}

/// Order in which pieces of a line stand from left to right.
pub(crate) fn visual_order(levels: &[Level]) -> Vec<usize> {
    BidiInfo::reorder_visual(levels)
}

fn may_be_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}
