//! What a person types into the search box, as the rule that says which texts match.

use serde::{Deserialize, Serialize};

use super::{
    hangul::{cluster, completions, folded_initials, initial_letter, initial_of, is_syllable},
    phone::{PhoneNumber, digit_value},
    search_terms::{name_of, normalize},
};

/// A query: texts must match every clause. Clauses are parted by white space.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SearchQuery {
    /// All of these must match; none means that nothing was asked.
    pub clauses: Vec<Clause>,
}

/// One word of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Where to look.
    pub column: Column,
    /// What to look for; one of them is enough.
    pub needles: Vec<Needle>,
}

/// The two forms of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Its normal form ([`normalize`]).
    Words,
    /// The initial consonants of its normal form ([`super::search_terms::normalize_initials`]).
    Initials,
}

/// Characters that must stand side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needle {
    /// All of them, or all but the last.
    pub stem: String,
    /// What may follow.
    pub ending: Ending,
}

/// The last character of a needle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// There is none: the stem is the whole.
    Fixed,
    /// Any one of these, into which a half-typed syllable may grow.
    Grows(Vec<char>),
    /// Any syllable with this initial consonant.
    Begins(char),
}

/// Whether the last syllable of a query may still grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Typing {
    /// The query stands as it is.
    Done,
    /// The last syllable may be half typed: 풍아 also finds 풍암. A last consonant (풍ㅇ) always may.
    Ongoing,
}

/// How a query fits a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameFit {
    /// It is the whole name.
    Whole,
    /// The name begins with it.
    Beginning,
}

/// From so many digits on, hyphens in a number may be there or not: half a phone number.
const PHONE_PART: usize = 6;

impl SearchQuery {
    /// Reads a query.
    pub fn parse(query: &str, typing: Typing) -> Self {
        let words: Vec<&str> = query.split_whitespace().collect();
        let clauses = words.iter().enumerate().filter_map(|(index, word)| {
            let last = index + 1 == words.len();
            Clause::parse(word, if last { typing } else { Typing::Done })
        });
        Self { clauses: clauses.collect() }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// Whether a text matches: equal to a scan with `LIKE '%…%'` over normal forms. An empty query matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        let words = normalize(text);
        let initials = self.initials_of(&words);
        !self.is_empty()
            && self.clauses.iter().all(|clause| {
                let normal = clause.column.of(&words, &initials);
                clause.needles.iter().any(|needle| needle.occurs_in(normal))
            })
    }

    /// How the first line of a text, taken for a name, fits the first word of the query; `None` when it does not.
    /// Whether the text matches the other words too is left to [`Self::matches`].
    pub fn fits_name(&self, text: &str) -> Option<NameFit> {
        let (first, others) = self.clauses.split_first()?;
        let words = normalize(name_of(text));
        let initials = self.initials_of(&words);
        let normal = first.column.of(&words, &initials);
        let rests = first.needles.iter().filter_map(|needle| needle.at_start_of(normal));
        let whole = |rest: &str| rest.is_empty() && others.is_empty();
        rests.map(|rest| if whole(rest) { NameFit::Whole } else { NameFit::Beginning }).min()
    }

    fn initials_of(&self, words: &str) -> String {
        let needed = self.clauses.iter().any(|clause| clause.column == Column::Initials);
        if needed { folded_initials(words) } else { String::new() }
    }
}

impl Column {
    const fn of<'a>(self, words: &'a str, initials: &'a str) -> &'a str {
        match self {
            Self::Words => words,
            Self::Initials => initials,
        }
    }
}

impl Clause {
    fn parse(word: &str, typing: Typing) -> Option<Self> {
        let normal = normalize(word);
        let last = normal.chars().last()?;
        let is_consonant = |c: char| initial_letter(c).is_some() || cluster(c).is_some();
        if normal.chars().any(is_consonant) {
            let only_last = !normal.chars().rev().skip(1).any(is_consonant) && initial_letter(last).is_some();
            let after_syllable = normal.chars().rev().nth(1).is_some_and(is_syllable);
            if !(only_last && after_syllable) {
                let needle = Needle::fixed(folded_initials(&normal));
                return Some(Self { column: Column::Initials, needles: vec![needle] });
            }
        }
        let stem = || normal.chars().take(normal.chars().count() - 1).collect();
        let needles = if let Some(letter) = initial_letter(last) {
            vec![Needle { stem: stem(), ending: Ending::Begins(letter) }]
        } else if typing == Typing::Ongoing && is_syllable(last) {
            vec![Needle { stem: stem(), ending: Ending::Grows(completions(last)) }]
        } else {
            number_spellings(word, normal).into_iter().map(Needle::fixed).collect()
        };
        Some(Self { column: Column::Words, needles })
    }
}

/// A word, and if it is at least half a phone number, the same without its hyphens and as a whole number is written:
/// numbers are kept as digits, and people write them in texts with hyphens.
fn number_spellings(word: &str, normal: String) -> Vec<String> {
    let digits: String = word.chars().filter_map(digit_value).collect();
    let only_digits = word.chars().all(|c| digit_value(c).is_some() || super::phone::is_separator(c));
    let mut spellings = vec![normal];
    if only_digits && digits.len() >= PHONE_PART {
        if let Ok(number) = PhoneNumber::parse(word) {
            spellings.push(normalize(&number.display()));
        }
        spellings.push(digits);
        spellings.sort();
        spellings.dedup();
    }
    spellings
}

impl Needle {
    fn fixed(stem: String) -> Self {
        Self { stem, ending: Ending::Fixed }
    }

    fn occurs_in(&self, normal: &str) -> bool {
        match self.ending {
            Ending::Fixed => normal.contains(&self.stem),
            Ending::Grows(_) | Ending::Begins(_) => normal
                .char_indices()
                .filter_map(|(at, _)| normal.get(at..))
                .any(|rest| self.at_start_of(rest).is_some()),
        }
    }

    /// What follows the needle in a text that begins with it.
    fn at_start_of<'a>(&self, text: &'a str) -> Option<&'a str> {
        let rest = text.strip_prefix(&self.stem)?;
        let mut following = rest.chars();
        match &self.ending {
            Ending::Fixed => return Some(rest),
            Ending::Grows(all) => following.next().filter(|c| all.contains(c))?,
            Ending::Begins(letter) => following.next().filter(|c| initial_of(*c) == Some(*letter))?,
        };
        Some(following.as_str())
    }
}

/// Whether a text matches a query as it stands.
pub fn matches(text: &str, query: &str) -> bool {
    SearchQuery::parse(query, Typing::Done).matches(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_goes_on() {
        let ongoing = SearchQuery::parse("풍아", Typing::Ongoing);
        assert!(ongoing.matches("풍암동") && ongoing.matches("풍아") && !ongoing.matches("풍엄"));
        assert!(!matches("풍암동", "풍아"));
        assert!(matches("서구 풍암동 GS마트", "gs 풍암 ㅅㄱ"));
        assert!(matches("풍암동", "풍ㅇ") && !matches("풍ㅇ", "풍ㅇ") && !matches("풍남동", "풍ㅇ"));
        assert!(SearchQuery::parse("온누", Typing::Ongoing).matches("온눠"));
        assert!(SearchQuery::parse("가가", Typing::Ongoing).matches("가가가갉"));
        assert!(!matches("풍암동", "") && !matches("풍암동", "\"' -"));
    }

    #[test]
    fn hyphens_of_a_phone_number_do_not_matter() {
        for (text, query) in [
            ("01000001234", "010-0000-1234"),
            ("010-0000-1234", "01000001234"),
            ("010-0000-1234", "1000001234"),
            ("010 0000 1234", "010.0000.1234"),
            ("01000001234", "0000-1234"),
            ("0623504000", "(062)350-4000"),
            ("01000001234", "0000-12"),
        ] {
            assert!(matches(text, query), "{text} {query}");
        }
        // A lot number is no phone number.
        assert!(matches("풍암동 12-3", "12-3") && !matches("풍암동 123", "12-3"));
        assert!(!matches("01000001234", "0000 1235") && matches("2026-000777", "2026-000777"));
    }

    #[test]
    fn a_name_fits_whole_or_from_its_beginning() {
        let fit = |name: &str, query: &str| SearchQuery::parse(query, Typing::Ongoing).fits_name(name);
        assert_eq!(fit("풍암동", "풍암동"), Some(NameFit::Whole));
        assert_eq!(fit("풍암동\n12-3", "ㅍㅇㄷ"), Some(NameFit::Whole));
        assert_eq!(fit("풍암동 먹자골목", "풍암"), Some(NameFit::Beginning));
        assert_eq!(fit("풍암동 먹자골목", "풍ㅇ"), Some(NameFit::Beginning));
        assert_eq!(fit("풍암 저수지", "풍아 저수"), None);
        assert_eq!(fit("풍암 저수지", "풍암 저수"), Some(NameFit::Beginning));
        assert_eq!(fit("서구 풍암동", "풍암"), None);
        assert_eq!(fit("빵집\n풍암동", "풍암"), None);
        assert_eq!(fit("풍암동", ""), None);
    }
}
