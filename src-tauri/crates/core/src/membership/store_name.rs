//! One store under the names of two public files.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::text::search_terms::normalize;

/// Legal forms that stand before or behind a name and say nothing.
const LEGAL_FORMS: [&str; 12] = [
    "주식회사",
    "유한회사",
    "유한책임회사",
    "합자회사",
    "합명회사",
    "농업회사법인",
    "영농조합법인",
    "사회적협동조합",
    "협동조합",
    "사단법인",
    "재단법인",
    "(주)",
];

/// A store's name in the form in which names are compared: `주식회사 길동분식 (풍암점)` becomes `길동분식`.
///
/// Legal forms, brackets, spaces, signs and a branch behind the name (…점, …지점, 본점) go. A name that is nothing but
/// these stays as it is.
pub fn store_name_key(name: &str, branch: Option<&str>) -> String {
    let mut text = crate::text::clean::clean_line(name).replace(['㈜', '㈔'], " ");
    for form in ["(주)", "（주）", "(유)", "(재)", "(사)"] {
        text = text.replace(form, " ");
    }
    let whole = joined(&text);
    let mut outside = without_brackets(&text);
    for form in LEGAL_FORMS {
        outside = outside.replace(form, " ");
    }
    let mut words: Vec<String> =
        normalize(&outside).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    if words.len() > 1 && words.last().is_some_and(|word| is_branch(word)) {
        words.pop();
    }
    let mut key = words.concat();
    if let Some(branch) = branch.map(joined).filter(|branch| !branch.is_empty())
        && let Some(short) = key.strip_suffix(branch.as_str()).filter(|short| !short.is_empty())
    {
        key = short.to_owned();
    }
    if key.is_empty() { whole } else { key }
}

fn joined(text: &str) -> String {
    normalize(text).replace(' ', "")
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut outside = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '[' | '（' | '〔' | '{' => depth += 1,
            ')' | ']' | '）' | '〕' | '}' => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    // A bracket that was never closed hides nothing.
    if depth > 0 { text.to_owned() } else { outside }
}

fn is_branch(word: &str) -> bool {
    // 상점, 매점, 주점 are trades, not branches.
    const TRADES: [&str; 9] = ["상점", "매점", "주점", "서점", "약점", "반점", "제과점", "음식점", "편의점"];
    word.chars().count() >= 2 && word.ends_with('점') && !TRADES.iter().any(|trade| word.ends_with(trade))
}

/// Trades whose stores may not join the voucher scheme, as data of the district pack.
///
/// The codes are 상권업종 codes; the beginning of a code stands for all below it. Which trades are excluded is laid down
/// in the enforcement decree of the Traditional Markets Act (전통시장 및 상점가 육성을 위한 특별법 시행령).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ExcludedTrades {
    /// Beginnings of codes.
    pub codes: BTreeSet<String>,
}

impl ExcludedTrades {
    /// Whether a store of this trade may join. Without a code nobody knows: `None`.
    pub fn eligible(&self, trade_code: &str) -> Option<bool> {
        let code = trade_code.trim();
        let excluded = || {
            self.codes.iter().any(|beginning| !beginning.is_empty() && code.starts_with(beginning.as_str()))
        };
        (!code.is_empty()).then(|| !excluded())
    }
}

/// What a member's name leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "match", rename_all = "kebab-case")]
pub enum StoreMatch<K> {
    /// One store.
    One {
        /// Its key.
        store: K,
    },
    /// Several stores of this name: a person decides.
    Several {
        /// Their keys.
        stores: Vec<K>,
    },
    /// None.
    None,
}

/// Stores of one alley district by name, for finding its member stores among them.
#[derive(Debug, Clone)]
pub struct StoreNameIndex<K> {
    stores: HashMap<String, Vec<K>>,
}

impl<K: Clone + PartialEq> StoreNameIndex<K> {
    /// An index over stores: key, name, branch.
    pub fn new<'a>(stores: impl IntoIterator<Item = (K, &'a str, Option<&'a str>)>) -> Self {
        let mut index = Self { stores: HashMap::new() };
        for (key, name, branch) in stores {
            let exact = joined(&format!("{name}{}", branch.unwrap_or_default()));
            for name in BTreeSet::from([exact, store_name_key(name, branch)]) {
                index.stores.entry(name).or_default().push(key.clone());
            }
        }
        index
    }

    /// The store that a member's name means: by the whole name with its branch first, then by the key.
    pub fn find(&self, name: &str) -> StoreMatch<K> {
        let found = self.stores.get(&joined(name)).or_else(|| self.stores.get(&store_name_key(name, None)));
        match found.map(Vec::as_slice) {
            Some([store]) => StoreMatch::One { store: store.clone() },
            Some(several @ [_, ..]) => StoreMatch::Several { stores: several.to_vec() },
            _ => StoreMatch::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_of_one_store_are_one() {
        for name in [
            "길동분식",
            "주식회사 길동분식",
            "(주)길동분식",
            "㈜ 길동 분식",
            "길동분식(풍암동)",
            "길동분식 풍암점",
            "길동분식 [본점]",
            "길동분식·",
        ] {
            assert_eq!(store_name_key(name, None), "길동분식", "{name}");
        }
        assert_eq!(store_name_key("길동분식풍암점", Some("풍암점")), "길동분식");
        assert_eq!(store_name_key("GS마트 서구 편의점", None), "gs마트서구편의점");
        assert_eq!(store_name_key("주식회사", None), "주식회사");
        assert_eq!(store_name_key("길동(분식", None), "길동분식");
        assert_eq!(store_name_key("", None), "");
    }

    #[test]
    fn members_are_found_among_stores() {
        let index = StoreNameIndex::new([
            (1, "길동분식", Some("풍암점")),
            (2, "길동분식", Some("금호점")),
            (3, "영희네", None),
        ]);
        assert_eq!(index.find("길동분식 금호점"), StoreMatch::One { store: 2 });
        assert_eq!(index.find("길동분식"), StoreMatch::Several { stores: vec![1, 2] });
        assert_eq!(index.find("(주) 영희네"), StoreMatch::One { store: 3 });
        assert_eq!(index.find("철수네"), StoreMatch::None);
    }

    #[test]
    fn excluded_trades_may_not_join() {
        let excluded = ExcludedTrades { codes: BTreeSet::from(["Q1".to_owned(), "I21104".to_owned()]) };
        assert_eq!(excluded.eligible("Q10201"), Some(false));
        assert_eq!(excluded.eligible("I21101"), Some(true));
        assert_eq!(excluded.eligible(" "), None);
    }

    proptest! {
        #[test]
        fn any_name_has_a_key_and_the_key_is_stable(name in "\\PC{0,16}") {
            let key = store_name_key(&name, None);
            prop_assert_eq!(key.is_empty(), joined(&name).is_empty());
            prop_assert!(!key.contains(' '));
        }
    }
}
