//! What a person types into the search box, as a plan for the index and as a rule to check the index by.

use serde::{Deserialize, Serialize};

use super::{
    hangul::{cluster, completions, folded_initials, initial_letter, is_syllable},
    search_terms::{normalize, normalize_initials, run_terms},
};

/// A query: rows must match every clause. Terms are parted by white space.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SearchQuery {
    /// All of these must match; none means that nothing was asked.
    pub clauses: Vec<Clause>,
}

/// One term of a query: any of its phrases in its column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause {
    /// Where to look.
    pub column: Column,
    /// What to look for; one of them is enough.
    pub phrases: Vec<Phrase>,
    /// The same in normal form, for [`SearchQuery::matches`] and for marking hits.
    pub needles: Vec<String>,
}

/// The two columns of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Column {
    /// Pairs of characters ([`super::search_terms::syllable_terms`]).
    Words,
    /// Pairs of initial consonants ([`super::search_terms::initial_terms`]).
    Initials,
}

/// Index terms that must follow one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// The terms.
    pub terms: Vec<String>,
    /// Whether the last one is only the beginning of a term.
    pub prefix: bool,
}

/// Whether the last syllable of a query may still grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Typing {
    /// The query stands as it is.
    Done,
    /// The last syllable may be half typed: 풍아 also finds 풍암. A last consonant (풍ㅇ) always may.
    Ongoing,
}

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

    /// Whether a text matches: the reference by which the index is checked, equal to a scan with `LIKE '%…%'` over
    /// normal forms. An empty query matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        let words = normalize(text);
        let initials = normalize_initials(text);
        !self.is_empty()
            && self.clauses.iter().all(|clause| {
                let normal = match clause.column {
                    Column::Words => &words,
                    Column::Initials => &initials,
                };
                clause.needles.iter().any(|needle| normal.contains(needle))
            })
    }

    /// The query as an FTS5 MATCH expression over two columns; `None` when it is empty.
    pub fn fts5(&self, words_column: &str, initials_column: &str) -> Option<String> {
        let clause = |clause: &Clause| {
            let column = match clause.column {
                Column::Words => words_column,
                Column::Initials => initials_column,
            };
            let phrases: Vec<String> = clause.phrases.iter().map(Phrase::fts5).collect();
            format!("({column} : ({}))", phrases.join(" OR "))
        };
        let clauses: Vec<String> = self.clauses.iter().map(clause).collect();
        (!clauses.is_empty()).then(|| clauses.join(" AND "))
    }
}

impl Phrase {
    fn of(needle: &str) -> Self {
        let runs: Vec<&str> = needle.split(' ').collect();
        let (last, before) = runs.split_last().unwrap_or((&"", &[]));
        let mut terms: Vec<String> = before.iter().flat_map(|run| run_terms(run)).collect();
        let mut pairs = run_terms(last);
        // The last run may go on in the text: its last character alone would say that it ends.
        let prefix = pairs.len() == 1;
        if !prefix {
            pairs.pop();
        }
        terms.extend(pairs);
        Self { terms, prefix }
    }

    fn fts5(&self) -> String {
        // Terms hold letters and digits only; a quote cannot occur.
        format!("\"{}\"{}", self.terms.join(" "), if self.prefix { "*" } else { "" })
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
                let needle = folded_initials(&normal);
                return Some(Self::new(Column::Initials, vec![needle]));
            }
        }
        let grows = initial_letter(last).is_some() || (typing == Typing::Ongoing && is_syllable(last));
        if !grows {
            return Some(Self::new(Column::Words, vec![normal]));
        }
        let stem: String = normal.chars().take(normal.chars().count() - 1).collect();
        let grown = completions(last).into_iter().map(|c| format!("{stem}{c}"));
        Some(Self::new(Column::Words, grown.collect()))
    }

    fn new(column: Column, needles: Vec<String>) -> Self {
        let phrases = needles.iter().map(|needle| Phrase::of(needle)).collect();
        Self { column, phrases, needles }
    }
}

/// Whether a text matches a query as it stands.
pub fn matches(text: &str, query: &str) -> bool {
    SearchQuery::parse(query, Typing::Done).matches(text)
}

/// A phrase over index terms, checked without an index: for tests of the index and of this plan.
pub fn phrase_occurs(terms: &str, phrase: &Phrase) -> bool {
    let terms: Vec<&str> = terms.split(' ').collect();
    let fits = |window: &[&str]| {
        window.iter().zip(&phrase.terms).enumerate().all(|(index, (term, wanted))| {
            if phrase.prefix && index + 1 == phrase.terms.len() {
                term.starts_with(wanted.as_str())
            } else {
                term == wanted
            }
        })
    };
    !phrase.terms.is_empty() && terms.windows(phrase.terms.len()).any(fits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::search_terms::{initial_terms, syllable_terms},
        *,
    };

    fn fts(query: &str) -> String {
        SearchQuery::parse(query, Typing::Done).fts5("words", "initials").unwrap_or_default()
    }

    #[test]
    fn queries_become_phrases() {
        assert_eq!(fts("구청장"), "(words : (\"구청 청장\"))");
        assert_eq!(fts("구"), "(words : (\"구\"*))");
        assert_eq!(fts("010-1234"), "(words : (\"01 10 0 12 23 34\"))");
        assert_eq!(fts("ㅍㅇㄷ"), "(initials : (\"ㅍㅇ ㅇㄷ\"))");
        assert_eq!(fts("풍암 주차"), "(words : (\"풍암\")) AND (words : (\"주차\"))");
        assert_eq!(fts("\"' -"), "");
        let half = SearchQuery::parse("풍ㅇ", Typing::Done);
        assert_eq!(half.clauses.first().map(|clause| clause.phrases.len()), Some(588));
        assert!(half.matches("풍암동"));
    }

    #[test]
    fn typing_goes_on() {
        let ongoing = SearchQuery::parse("풍아", Typing::Ongoing);
        assert!(ongoing.matches("풍암동") && ongoing.matches("풍아") && !ongoing.matches("풍엄"));
        assert!(!matches("풍암동", "풍아"));
        assert!(matches("서구 풍암동 GS마트", "gs 풍암 ㅅㄱ"));
    }

    /// The index as FTS5 would read it, beside the scan.
    fn agree(text: &str, query: &SearchQuery) -> bool {
        let indexed = query.clauses.iter().all(|clause| {
            let terms = match clause.column {
                Column::Words => syllable_terms(text),
                Column::Initials => initial_terms(text),
            };
            clause.phrases.iter().any(|phrase| phrase_occurs(&terms, phrase))
        });
        query.is_empty() || indexed == query.matches(text)
    }

    proptest! {
        #[test]
        fn the_index_finds_what_a_scan_finds(
            text in "[가-나라-마풍암동ㄱ-ㅎa-cA-C0-2é洪 .-]{0,24}", query in "[가-나풍암동ㄱㅍㅇㄷa-b0-1é洪 .-]{0,5}",
            ongoing in any::<bool>(),
        ) {
            let typing = if ongoing { Typing::Ongoing } else { Typing::Done };
            let query = SearchQuery::parse(&query, typing);
            prop_assert!(agree(&text, &query), "{:?}", query);
        }

        #[test]
        fn any_part_of_a_text_is_found(text in "[가-힣a-zA-Z0-9 .,()é\\PC]{0,24}|[ -~]{0,24}", from in 0_usize..20, len in 1_usize..8) {
            let part: String = text.chars().skip(from).take(len).collect();
            let query = SearchQuery::parse(&part, Typing::Done);
            let whole = SearchQuery::parse(&text, Typing::Done);
            prop_assert!(agree(&text, &query) && agree(&text, &whole));
            // Only a case fold or a composition that reaches over the cut may part them.
            if text.is_ascii() && !part.contains(char::is_whitespace) {
                prop_assert!(query.is_empty() || query.matches(&text));
            }
        }
    }
}
