//! What the search index holds of a text: every three characters that stand side by side, because tokenizers that know
//! words only miss Korean words of one or two syllables.
//!
//! 구청장 becomes `구청장 청장 장`: three characters are found as a term, one or two as the beginning of one, more as
//! several terms that must all be there. Four digits are a term as well. A gap between two words counts as a character. The same stands over initial
//! consonants, and in front of a name a sign with its first two. The terms of a text say that a query *may* be in it;
//! whether it is, [`super::search_query::SearchQuery::matches`] says.

use super::{
    clean::{is_invisible, nfc},
    hangul::{folded_initials, initial_of, is_syllable},
};

/// Characters of a term.
pub(super) const GRAM: usize = 3;
/// Digits of a term for longer numbers: of digits three say less than of syllables.
const DIGITS: usize = 4;
/// Stands for the gap between two words. It is no letter, so no text has it, and not ASCII, so the index's tokenizer
/// (`ascii`) takes it for a part of the term.
const GAP: char = '·';

/// Whose name a findable text begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// Something the office itself keeps: a dong, an alley district, an association, a leader.
    Kept,
    /// A store of the public file; there are many more of them.
    Store,
}

impl Named {
    /// The sign before the first two initial consonants of a name.
    pub(super) const fn sign(self) -> char {
        match self {
            Self::Kept => '¶',
            Self::Store => '§',
        }
    }
}

/// The terms of a text, each once, parted by spaces. `named` says that its first line is a name.
pub fn index_terms(text: &str, named: Option<Named>) -> String {
    let normal = normalize(text);
    let (words, initials) = (written(&normal), written(&folded_initials(&normal)));
    let mut made: Vec<String> = half_typed(&words).collect();
    made.extend(named.map(|named| name_term(named, &normalize_initials(name_of(text)))));
    let mut terms: Vec<&str> = grams(&words).chain(grams(&initials)).chain(digit_grams(&words)).collect();
    terms.extend(made.iter().map(String::as_str));
    terms.sort_unstable();
    terms.dedup();
    terms.join(" ")
}

/// The name that a named text begins with: its first line.
pub fn name_of(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// The term for names that begin with these initial consonants.
pub(super) fn name_term(named: Named, initials: &str) -> String {
    let first: String = initials.chars().take(GRAM - 1).collect();
    format!("{}{}", named.sign(), written(&first))
}

/// A normal form as its characters stand in terms.
pub(super) fn written(normal: &str) -> String {
    normal.chars().map(|c| if c == ' ' { GAP } else { c }).collect()
}

/// Every three characters of a text as it is [`written`], fewer at its end; none begins with a gap.
pub(super) fn grams(written: &str) -> impl Iterator<Item = &str> {
    let ends = written.char_indices().map(|(at, _)| at).skip(GRAM).chain(std::iter::repeat(written.len()));
    let beginnings = written.char_indices().zip(ends).filter(|((_, first), _)| *first != GAP);
    beginnings.filter_map(|((at, _), end)| written.get(at..end))
}

/// Every four digits that stand side by side.
pub(super) fn digit_grams(written: &str) -> impl Iterator<Item = &str> {
    let runs = written.split(|c: char| !c.is_ascii_digit());
    runs.flat_map(|run| (DIGITS..=run.len()).filter_map(|end| run.get(end - DIGITS..end)))
}

/// Every syllable with the initial consonant of the next one: what has been typed of 풍암 when it is 풍ㅇ.
fn half_typed(written: &str) -> impl Iterator<Item = String> {
    let pairs = written.chars().zip(written.chars().skip(1)).filter(|(first, _)| is_syllable(*first));
    pairs.filter_map(|(first, second)| Some(String::from_iter([first, initial_of(second)?])))
}

/// The form in which texts are compared: NFC, lower case, and every run of anything but letters and digits as one
/// space. `(062) 350-4000` becomes `062 350 4000`.
///
/// A search finds exactly the rows whose normal form holds the normal form of each of its terms.
pub fn normalize(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    // A soft hyphen or a joiner does not part a word, nor the letters of a syllable.
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    for c in nfc(&visible).chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            normal.push(c);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> Vec<String> {
        index_terms(text, None).split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn texts_become_terms_of_three() {
        assert_eq!(terms("구청장"), ["ㄱㅊㅈ", "ㅈ", "ㅊㅈ", "구ㅊ", "구청장", "장", "청ㅈ", "청장"]);
        assert_eq!(terms("12-34"), ["12·", "2·3", "34", "4"]);
        assert_eq!(terms("12345"), ["123", "1234", "234", "2345", "345", "45", "5"]);
        assert_eq!(terms("GS 빵"), ["gs·", "s·ㅂ", "s·빵", "ㅂ", "빵"]);
        assert_eq!(index_terms(" .. ", None), "");
        assert_eq!(index_terms("\u{1111}\u{116e}\u{11bc}암", None), "ㅇ ㅍㅇ 암 풍ㅇ 풍암");
    }

    #[test]
    fn a_name_has_a_term_of_its_own() {
        let named = |text: &str, named| index_terms(text, Some(named)).contains("§ㅍㅇ");
        assert!(named("풍암동", Named::Store));
        assert!(!named("풍암동", Named::Kept) && !named("(주)빵집\n풍암동", Named::Store));
        assert!(index_terms("빵집\n풍암동", Some(Named::Kept)).contains("¶ㅂㅈ"));
    }

    #[test]
    fn the_normal_form_parts_words_once() {
        assert_eq!(normalize("  (062) 350-4000, 풍암동\u{200b}길!"), "062 350 4000 풍암동길");
        assert_eq!(normalize("ÉCLAIR"), "éclair");
    }
}
