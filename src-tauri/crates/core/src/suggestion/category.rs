//! What a suggestion is about and whether it speaks of danger, from words that the district pack gives.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{NameIndex, Proposal, combined, ranked};
use crate::statement::Statement;

/// Words that speak for a category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CategoryWords {
    /// Category word of the pack.
    pub category: String,
    /// Words with how much each says, 0 to 1. One that says 0 keeps a shorter one in it from counting: 턱없이 is no 턱.
    pub words: Vec<(String, f64)>,
}

/// A word that speaks of danger to people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SafetyWord {
    /// The word.
    pub word: String,
    /// How grave, 0 to 1.
    pub level: f64,
}

/// The words of a pack made ready for many texts.
#[derive(Debug, Clone, Default)]
pub struct CategoryIndex {
    categories: Vec<String>,
    words: NameIndex<(usize, String, f64)>,
    dangers: NameIndex<(String, f64)>,
}

impl CategoryIndex {
    /// An index over the words of a pack.
    pub fn new(categories: &[CategoryWords], dangers: &[SafetyWord]) -> Self {
        let mut index = Self::default();
        for (at, category) in categories.iter().enumerate() {
            index.categories.push(category.category.clone());
            for (word, weight) in &category.words {
                index.words.insert(word, (at, word.clone(), *weight));
            }
        }
        for danger in dangers {
            index.dangers.insert(&danger.word, (danger.word.clone(), danger.level));
        }
        index
    }

    /// The categories that a text speaks for, the most likely first. A word said twice counts once.
    pub fn propose(&self, text: &str) -> Vec<Proposal<String>> {
        let mut found: BTreeMap<usize, BTreeMap<&str, f64>> = BTreeMap::new();
        for (category, word, weight) in self.words.find(text).into_iter().filter(|(.., says)| *says > 0.0) {
            found.entry(*category).or_default().insert(word, *weight);
        }
        let proposal = |(category, words): (usize, BTreeMap<&str, f64>)| {
            let mut words: Vec<(&str, f64)> = words.into_iter().collect();
            words.sort_by(|a, b| b.1.total_cmp(&a.1));
            let reason = |(word, _): &(&str, f64)| Statement::new("rules-category-word").with("word", *word);
            Some(Proposal {
                value: self.categories.get(category)?.clone(),
                confidence: combined(words.iter().map(|(_, weight)| *weight)),
                reasons: words.iter().map(reason).collect(),
            })
        };
        ranked(found.into_iter().filter_map(proposal).collect())
    }

    /// The gravest word of danger in a text, for [`super::UrgencyFacts::danger`].
    pub fn danger(&self, text: &str) -> Option<(String, f64)> {
        self.dangers.find(text).into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_speak_for_categories() {
        let words = |words: &[&str]| words.iter().map(|word| ((*word).to_owned(), 0.6)).collect();
        let index = CategoryIndex::new(
            &[
                CategoryWords {
                    category: "주차".into(), words: words(&["주차", "불법주차", "견인"])
                },
                CategoryWords {
                    category: "조명".into(), words: words(&["가로등", "어두워", "보안등"])
                },
            ],
            &[
                SafetyWord { word: "감전".into(), level: 1.0 },
                SafetyWord { word: "미끄러".into(), level: 0.5 },
            ],
        );
        let proposals = index.propose("가로등이 꺼져 어두워요. 불법 주차도 많습니다");
        let names: Vec<&str> = proposals.iter().map(|proposal| proposal.value.as_str()).collect();
        assert_eq!(names, vec!["조명", "주차"]);
        assert_eq!(proposals.first().map(|proposal| proposal.reasons.len()), Some(2));
        assert!(index.propose("안녕하세요").is_empty());
        assert_eq!(index.danger("비 오면 미끄러지고 감전 위험"), Some(("감전".to_owned(), 1.0)));
        assert_eq!(index.danger("평온합니다"), None);
    }
}
