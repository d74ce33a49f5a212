//! Where a Korean line may end.
//!
//! Lines end between words (eojeol), and only there: a break must follow a space. Closing marks never begin a line
//! and opening ones never end it (금칙). Inside a word longer than the whole line the Unicode line breaking
//! algorithm finds the place, and where it finds none the word is cut between graphemes.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};
use unicode_segmentation::UnicodeSegmentation;

/// Marks that never begin a line.
pub(crate) fn never_begins_a_line(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '>'
            | ','
            | '.'
            | '!'
            | '?'
            | ':'
            | ';'
            | '%'
            | '\u{2019}'
            | '\u{201D}'
            | '\u{BB}'
            | '\u{3001}'
            | '\u{3002}'
            | '\u{3009}'
            | '\u{300B}'
            | '\u{300D}'
            | '\u{300F}'
            | '\u{3011}'
            | '\u{3015}'
            | '\u{2026}'
            | '\u{B7}'
            | '℃'
            | '\u{FF05}'
            | '\u{FF09}'
            | '\u{FF0C}'
            | '\u{FF0E}'
            | '\u{FF1A}'
            | '\u{FF1B}'
            | '\u{FF1F}'
            | '\u{FF01}'
            | '\u{FF3D}'
            | '\u{FF5D}'
            | '~'
    )
}

/// Marks that never end a line.
pub(crate) fn never_ends_a_line(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '<'
            | '\u{2018}'
            | '\u{201C}'
            | '\u{AB}'
            | '\u{3008}'
            | '\u{300A}'
            | '\u{300C}'
            | '\u{300E}'
            | '\u{3010}'
            | '\u{3014}'
            | '\u{FF08}'
            | '\u{FF3B}'
            | '\u{FF5B}'
            | '₩'
            | '$'
    )
}

/// Pieces of a word too long for a line, in order, each as short as the rules allow.
pub(crate) fn emergency_pieces(word: &str) -> Vec<&str> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = Some(LineBreakWordOption::Normal);
    let segmenter = LineSegmenter::new_for_non_complex_scripts(options);
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(word).filter(|end| *end > 0) {
        if let Some(piece) = word.get(start..end) {
            if piece.chars().nth(LONG).is_some() {
                pieces.extend(parts(piece));
            } else if !piece.is_empty() {
                pieces.push(piece);
            }
        }
        start = end;
    }
    pieces
}

/// Letters from which on a stretch without any opportunity is taken apart.
const LONG: usize = 12;

/// A long stretch taken apart behind the marks of addresses and names of files; what has none (a run of Latin letters,
/// say) between graphemes.
fn parts(piece: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = piece;
    while !rest.is_empty() {
        let mark = rest.find(ends_a_part).unwrap_or(rest.len());
        let behind = rest.get(mark..).unwrap_or_default();
        let end = mark + behind.len() - behind.trim_start_matches(ends_a_part).len();
        let (part, after) = rest.split_at(end);
        if part.chars().nth(LONG).is_some() {
            parts.extend(part.graphemes(true));
        } else {
            parts.push(part);
        }
        rest = after;
    }
    parts
}

/// Marks behind which an address or the name of a file comes apart sooner than between two letters.
fn ends_a_part(c: char) -> bool {
    matches!(c, '/' | '?' | '&' | '=' | '#' | '_' | '-' | '.' | '@')
}

#[cfg(test)]
mod tests {
    use super::emergency_pieces;

    #[test]
    fn a_long_word_comes_apart_into_all_of_its_letters() {
        let word = "가나다(라마)바사abcdefghijklmnopqrstuvwxyz";
        assert_eq!(emergency_pieces(word).concat(), word);
        assert!(emergency_pieces(word).iter().all(|piece| !piece.starts_with(')')));
    }

    #[test]
    fn an_address_comes_apart_behind_its_marks() {
        let address = "https://www.data.go.kr/data/15083033/fileData.do?recommend_data=yes";
        let pieces = emergency_pieces(address);
        assert_eq!(pieces.concat(), address);
        assert!(pieces.iter().all(|piece| piece.chars().count() > 1), "{pieces:?}");
    }
}
