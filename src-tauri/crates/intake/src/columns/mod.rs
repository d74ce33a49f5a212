//! Finding which column holds what by the meaning of its header, in any order, and saying so.

mod plan;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

pub use plan::ColumnPlan;

/// One thing a kind of file can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Stable key, also used to assign a header by hand.
    pub key: &'static str,
    /// Headers under which it is published, the most usual first.
    pub names: &'static [&'static str],
    /// Whether a file without it cannot be read.
    pub required: bool,
}

/// What became of one column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMatch {
    /// The table as shown to people.
    pub table: String,
    /// The column, from 1; 0 for a field that no column holds.
    pub column: u32,
    /// The header as written, empty for a field that no column holds.
    pub header: String,
    /// Key of the field, or `None` when the column is not used.
    pub field: Option<String>,
    /// How sure the match is: 100 the same words, 90 the same but for brackets, 70 one within the other,
    /// 101 assigned by hand, 0 none.
    pub score: u8,
}

/// A header reduced to what it means: NFC, lower case, without blanks, punctuation, byte order mark.
pub(crate) fn normalised(header: &str) -> String {
    header.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).nfc().collect()
}

/// The same without what stands in brackets.
fn without_brackets(header: &str) -> String {
    let mut depth = 0usize;
    let kept: String = header
        .nfkc()
        .filter(|c| match c {
            '(' | '[' | '{' | '<' | '〔' | '【' => {
                depth += 1;
                false
            }
            ')' | ']' | '}' | '>' | '〕' | '】' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    normalised(&kept)
}

/// How well a header fits a field; 0 when it does not.
pub(crate) fn score(header: &str, field: &Field) -> u8 {
    let (whole, base) = (normalised(header), without_brackets(header));
    let mut best = 0;
    for name in field.names {
        let name_whole = normalised(name);
        let one = if whole == name_whole {
            100
        } else if !base.is_empty() && base == without_brackets(name) {
            90
        } else if name_whole.chars().count() >= 3 && base.contains(&name_whole) {
            70
        } else {
            0
        };
        best = best.max(one);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_matched_by_meaning() {
        let market = Field { key: "market", names: &["소속 시장명"], required: true };
        assert_eq!(score("소속시장명", &market), 100);
        assert_eq!(score("\u{FEFF}소속 시장명 ", &market), 100);
        assert_eq!(score("소속 시장명(또는 상점가)", &market), 90);
        assert_eq!(score("소속 시장명".nfd().collect::<String>().as_str(), &market), 100);
        assert_eq!(score("가맹점명", &market), 0);
    }
}
