//! What the search index holds: every pair of neighbouring characters, because tokenizers that know words only
//! miss Korean words of one or two syllables.
//!
//! 구청장 becomes `구청 청장 장`: a word of two or more characters is found as a phrase of its pairs, one character as
//! the beginning of a pair. The last character of each run stands alone as well, so a phrase can say "ends here".
//! A second column holds the same over initial consonants.

use super::{clean::nfc, hangul::folded_initials};

/// Stands before the code of a character that an index's tokenizer could take for a gap.
const ESCAPE: char = 'ㆍ';

/// Terms of a text for the column of words.
pub fn syllable_terms(text: &str) -> String {
    terms_of(&normalize(text))
}

/// Terms of a text for the column of initial consonants.
pub fn initial_terms(text: &str) -> String {
    terms_of(&normalize_initials(text))
}

/// The form in which texts are compared: NFC, lower case, and every run of anything but letters and digits as one
/// space. `(062) 350-4000` becomes `062 350 4000`.
///
/// A search finds exactly the rows whose normal form holds the normal form of each of its terms.
pub fn normalize(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for c in nfc(text).chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            normal.push(c);
        } else if super::clean::is_invisible(c) {
            // A soft hyphen or a joiner does not part a word.
        } else if !normal.is_empty() && !normal.ends_with(' ') {
            normal.push(' ');
        }
    }
    normal.truncate(normal.trim_end().len());
    normal
}

/// [`normalize`], with each syllable as its initial consonant and doubled consonants as single ones.
pub fn normalize_initials(text: &str) -> String {
    folded_initials(&normalize(text))
}

/// The pairs of one run, and its last character alone.
pub(super) fn run_terms(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    let pairs = letters.windows(2).map(|pair| pair.iter().copied().map(escaped).collect::<String>());
    let last = letters.last().map(|last| escaped(*last));
    pairs.chain(last).collect()
}

/// A character as it stands in the index: itself, if every version of the tokenizer takes it for a letter, else its code.
fn escaped(c: char) -> String {
    let plain = c.is_ascii_alphanumeric()
        || matches!(c, '가'..='힣' | 'ㄱ'..='ㅎ' | 'ㅏ'..='ㅣ' | '\u{4e00}'..='\u{9fa5}');
    if plain { c.to_string() } else { format!("{ESCAPE}{:05x}", u32::from(c)) }
}

fn terms_of(normal: &str) -> String {
    let mut terms = String::with_capacity(normal.len() * 3);
    for term in normal.split(' ').flat_map(run_terms) {
        if !terms.is_empty() {
            terms.push(' ');
        }
        terms.push_str(&term);
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_pairs() {
        assert_eq!(syllable_terms("구청장, 동!"), "구청 청장 장 동");
        assert_eq!(syllable_terms("010-1234 GS마트"), "01 10 0 12 23 34 4 gs s마 마트 트");
        assert_eq!(initial_terms("풍암동 빵집"), "ㅍㅇ ㅇㄷ ㄷ ㅂㅈ ㅈ");
        assert_eq!(syllable_terms(" .. "), "");
        assert_eq!(syllable_terms("\u{1111}\u{116e}\u{11bc}암"), "풍암 암");
    }

    #[test]
    fn the_normal_form_parts_words_once() {
        assert_eq!(normalize("  (062) 350-4000, 풍암동\u{200b}길!"), "062 350 4000 풍암동길");
        assert_eq!(normalize("ÉCLAIR"), "éclair");
    }
}
