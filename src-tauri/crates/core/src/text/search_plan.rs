//! What the index is asked for a query: terms that every matching text has. A text that has them still has to match.

use std::collections::BTreeSet;

use super::{
    hangul::folded_initials,
    search_query::{Ending, Needle, SearchQuery},
    search_terms::{GRAM, Named, digit_grams, grams, name_term, written},
};

/// A condition over the terms of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plan {
    /// The text has this term, or one that begins with it.
    Term {
        /// The term.
        text: String,
        /// Whether the beginning of a term is enough.
        open: bool,
    },
    /// All of these hold.
    All(Vec<Plan>),
    /// At least one of these holds.
    Any(Vec<Plan>),
}

/// Words of a query that the index is asked for; the others are looked for in the texts it gives. Nobody types so many,
/// but anybody can paste a page.
const CLAUSES: usize = 8;
/// Terms of a word that the index is asked for: each narrows what is read, and each is a list to walk.
const TERMS: usize = 4;

impl SearchQuery {
    /// What every text that matches has; `None` for an empty query.
    pub fn plan(&self) -> Option<Plan> {
        let clauses = self.clauses.iter().take(CLAUSES);
        let plans = clauses.map(|clause| any_of(clause.needles.iter().map(needle_plan)));
        (!self.is_empty()).then(|| all_of(plans))
    }

    /// What every text has whose name [`Self::fits_name`] the query. Of what the office keeps there are so few names
    /// that it does not ask for the query itself, of stores it does.
    pub fn name_plan(&self, named: Named) -> Option<Plan> {
        let beginnings = self.clauses.first()?.needles.iter().map(|needle| {
            let initials: String = initials_of(needle).chars().take(GRAM - 1).collect();
            let open = initials.chars().count() < GRAM - 1;
            Plan::Term { text: name_term(named, &initials), open }
        });
        let beginning = any_of(beginnings);
        Some(match named {
            Named::Kept => beginning,
            Named::Store => all_of([beginning, self.plan()?]),
        })
    }
}

impl Plan {
    /// The condition as an FTS5 MATCH expression.
    pub fn fts5(&self) -> String {
        let joined = |plans: &[Self], word: &str| {
            format!("({})", plans.iter().map(Self::fts5).collect::<Vec<_>>().join(word))
        };
        match self {
            // Terms hold letters, digits and their own signs only; a quote cannot occur.
            Self::Term { text, open } => format!("\"{text}\"{}", if *open { "*" } else { "" }),
            Self::All(plans) => joined(plans, " AND "),
            Self::Any(plans) => joined(plans, " OR "),
        }
    }

    /// Whether it holds for a text with these terms, without an index: for tests.
    pub fn admits(&self, terms: &BTreeSet<&str>) -> bool {
        match self {
            Self::Term { text, open: false } => terms.contains(text.as_str()),
            Self::Term { text, open: true } => terms.iter().any(|term| term.starts_with(text.as_str())),
            Self::All(plans) => plans.iter().all(|plan| plan.admits(terms)),
            Self::Any(plans) => plans.iter().any(|plan| plan.admits(terms)),
        }
    }
}

fn needle_plan(needle: &Needle) -> Plan {
    let stem = needle.stem.as_str();
    match &needle.ending {
        Ending::Fixed => characters(stem),
        // Hundreds of syllables: what has been typed of them is a term of its own.
        Ending::Begins(letter) => {
            let text = stem.chars().last().into_iter().chain([*letter]).collect();
            all_of([characters(stem), Plan::Term { text, open: false }])
        }
        Ending::Grows(endings) => {
            let length = stem.chars().count();
            let before: String = stem.chars().skip((length + 1).saturating_sub(GRAM)).collect();
            let grown =
                any_of(endings.iter().map(|ending| characters(&format!("{}{ending}", before.trim_start()))));
            if length < GRAM { grown } else { all_of([characters(stem), grown]) }
        }
    }
}

/// The terms of characters that stand side by side.
fn characters(side_by_side: &str) -> Plan {
    let written = written(side_by_side);
    let first = grams(&written).next().unwrap_or_default();
    if written.chars().count() < GRAM {
        return Plan::Term { text: first.to_owned(), open: true };
    }
    // A number of four digits or more says enough of what stands around it, unless there is but one.
    let mut terms: Vec<&str> = digit_grams(&written).collect();
    if terms.len() < 2 {
        let said = |gram: &str| !terms.is_empty() && gram.chars().all(|c| c.is_ascii_digit());
        let around = grams(&written).filter(|gram| gram.chars().count() == GRAM && !said(gram));
        terms.extend(around.collect::<Vec<_>>());
    }
    // Numbers and names differ at their end.
    let last: BTreeSet<&str> = terms.into_iter().rev().take(TERMS).collect();
    all_of(last.into_iter().map(|text| Plan::Term { text: text.to_owned(), open: false }))
}

fn initials_of(needle: &Needle) -> String {
    let ending = match &needle.ending {
        Ending::Fixed => None,
        // They all have the same.
        Ending::Grows(endings) => endings.first().copied(),
        Ending::Begins(letter) => Some(*letter),
    };
    folded_initials(&needle.stem.chars().chain(ending).collect::<String>())
}

fn all_of(plans: impl IntoIterator<Item = Plan>) -> Plan {
    single_or(plans, Plan::All)
}

fn any_of(plans: impl IntoIterator<Item = Plan>) -> Plan {
    single_or(plans, Plan::Any)
}

fn single_or(plans: impl IntoIterator<Item = Plan>, several: fn(Vec<Plan>) -> Plan) -> Plan {
    let mut plans: Vec<Plan> = plans.into_iter().collect();
    plans.dedup();
    if plans.len() == 1 { plans.remove(0) } else { several(plans) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::{search_query::Typing, search_terms::index_terms},
        *,
    };

    fn fts(query: &str) -> String {
        SearchQuery::parse(query, Typing::Done).plan().map(|plan| plan.fts5()).unwrap_or_default()
    }

    #[test]
    fn queries_become_questions_to_the_index() {
        assert_eq!(fts("구청장"), "\"구청장\"");
        assert_eq!(fts("구"), "\"구\"*");
        assert_eq!(fts("구청장실"), "(\"구청장\" AND \"청장실\")");
        assert_eq!(fts("12-34"), "(\"12·\" AND \"2·3\")");
        assert_eq!(fts("0000-1"), "(\"0000\" AND \"00·\" AND \"0·1\")");
        assert_eq!(fts("000777"), "(\"0007\" AND \"0077\" AND \"0777\")");
        let kept = "(\"0001\" AND \"0012\" AND \"0123\" AND \"1234\")";
        assert_eq!(fts("010-0000-1234"), format!("((\"0000\" AND \"1234\") OR {kept})"));
        assert_eq!(fts("아무것도아닌말이다"), "(\"닌말이\" AND \"도아닌\" AND \"말이다\" AND \"아닌말\")");
        assert_eq!(fts("ㅍㅇㄷ"), "\"ㅍㅇㄷ\"");
        assert_eq!(fts("풍암 주차"), "(\"풍암\"* AND \"주차\"*)");
        assert_eq!(fts("풍암ㄷ"), "(\"풍암\"* AND \"암ㄷ\")");
        assert_eq!(fts("\"' -"), "");
        let growing = SearchQuery::parse("주차장으", Typing::Ongoing).plan().unwrap();
        let Plan::All(parts) = growing else { panic!("{growing:?}") };
        assert!(matches!(parts.as_slice(), [Plan::Term { .. }, Plan::Any(grown)] if grown.len() == 56));
        let query = SearchQuery::parse("풍암동 차", Typing::Done);
        let names = |named| query.name_plan(named).map(|plan| plan.fts5()).unwrap_or_default();
        assert_eq!(names(Named::Kept), "\"¶ㅍㅇ\"");
        assert_eq!(names(Named::Store), "(\"§ㅍㅇ\" AND (\"풍암동\" AND \"차\"*))");
    }

    #[test]
    fn a_pasted_page_asks_little() {
        let page = "풍암동주차장이너무좁습니다0123456789abcdef ".repeat(500);
        assert!(fts(&page).matches('"').count() < 2 * CLAUSES * (TERMS + 1));
    }

    proptest! {
        #[test]
        fn the_index_admits_whatever_matches(
            text in "[가-나라-마풍암동ㄱ-ㅎa-cA-C0-2é洪\u{1100}\u{1161}\u{11a8}\u{200b}\n .-]{0,24}",
            query in "[가-나풍암동ㄱㅍㅇㄷa-b0-1é洪\u{1161} .-]{0,5}",
            (from, len) in (0_usize..20, 1_usize..12), ongoing in any::<bool>(), store in any::<bool>(),
        ) {
            let named = if store { Named::Store } else { Named::Kept };
            let terms = index_terms(&text, Some(named));
            let terms: BTreeSet<&str> = terms.split(' ').collect();
            let typing = if ongoing { Typing::Ongoing } else { Typing::Done };
            let part: String = text.chars().skip(from).take(len).collect();
            for asked in [&query, &part, &text] {
                let query = SearchQuery::parse(asked, typing);
                let Some(plan) = query.plan() else {
                    prop_assert!(!query.matches(&text) && query.fits_name(&text).is_none());
                    continue;
                };
                if query.matches(&text) {
                    prop_assert!(plan.admits(&terms), "{asked}");
                    let named = query.name_plan(named).is_some_and(|plan| plan.admits(&terms));
                    prop_assert!(query.fits_name(&text).is_none() || named, "{asked}");
                }
            }
        }

        #[test]
        fn any_part_of_a_text_is_found(
            text in "[가-힣a-zA-Z0-9 .,()é\\PC]{0,24}|[ -~]{0,24}", from in 0_usize..20, len in 1_usize..8,
        ) {
            let part: String = text.chars().skip(from).take(len).collect();
            // Only a case fold or a composition that reaches over the cut may part them.
            if text.is_ascii() && !part.contains(char::is_whitespace) {
                let query = SearchQuery::parse(&part, Typing::Done);
                prop_assert!(query.is_empty() || query.matches(&text));
            }
        }
    }
}
