//! Stretches of a line that are not in the document's language, so that a screen reader says them in their own.

use std::ops::Range;

use super::lines::Line;

/// Latin words in a row from which on a Korean document speaks English there. A single one (CCTV, km) is Korean usage.
const FEWEST_LATIN: usize = 3;

/// Whose word a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tongue {
    /// The document's language.
    Own,
    /// The other one of the two.
    Other,
    /// Any: figures, marks and spaces.
    Any,
}

/// Ranges of fragments that are in English where the document is in Korean, and the other way round.
pub(crate) fn foreign(line: &Line, korean: bool) -> Vec<Range<usize>> {
    let tongues = line.fragments.iter().map(|fragment| tongue(&fragment.word.text, korean));
    stretches(tongues, if korean { FEWEST_LATIN } else { 1 })
}

fn tongue(word: &str, korean: bool) -> Tongue {
    let hangul =
        word.chars().any(|c| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '가'..='힣'));
    let latin = word.chars().filter(char::is_ascii_alphabetic).count() >= 2;
    match (hangul, latin) {
        (true, _) if korean => Tongue::Own,
        (true, _) => Tongue::Other,
        (false, true) if korean => Tongue::Other,
        (false, true) => Tongue::Own,
        (false, false) => Tongue::Any,
    }
}

/// Stretches that begin and end with a word of the other language, hold at least `fewest` of them and none of the own.
fn stretches(tongues: impl Iterator<Item = Tongue>, fewest: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(Range<usize>, usize)> = None;
    for (at, tongue) in tongues.enumerate() {
        match tongue {
            Tongue::Any => {}
            Tongue::Other => {
                let (range, words) = open.take().unwrap_or((at..at, 0));
                open = Some((range.start..at + 1, words + 1));
            }
            Tongue::Own => found.extend(open.take()),
        }
    }
    found.extend(open);
    found.into_iter().filter(|(_, words)| *words >= fewest).map(|(range, _)| range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str], korean: bool) -> Vec<Range<usize>> {
        stretches(words.iter().map(|word| tongue(word, korean)), if korean { FEWEST_LATIN } else { 1 })
    }

    #[test]
    fn korean_names_in_an_english_packet_and_english_sentences_in_a_korean_one_are_told_apart() {
        assert_eq!(
            of(&["Meets", " ", "홍*동", " ", "회장", " ", "at", " ", "14:00"], false),
            [Range { start: 2, end: 5 }]
        );
        assert_eq!(of(&["CCTV", " ", "3대", " ", "설치"], true), [] as [Range<usize>; 0]);
        assert_eq!(
            of(&["안내문:", " ", "Please", " ", "do", " ", "not", " ", "park", "."], true),
            [Range { start: 2, end: 9 }]
        );
    }
}
