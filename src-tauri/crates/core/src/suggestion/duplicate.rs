//! Whether a suggestion repeats an earlier one, and why one thinks so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SimilarityIndex;
use crate::{
    id::{AlleyDistrictId, NeighborhoodId, SuggestionId},
    statement::Statement,
    time::Instant,
};

/// A suggestion as far as it matters for likeness.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Its text, without greetings and without the names of places.
    pub text: String,
    /// What it is about, if known.
    pub category: Option<String>,
    /// The dong, if known.
    pub neighborhood: Option<NeighborhoodId>,
    /// The alley district, if known.
    pub alley: Option<AlleyDistrictId>,
    /// Digits of the sender's phone, or else the name; compared as it is.
    pub sender: Option<String>,
    /// When it came.
    pub received: Instant,
}

/// An earlier suggestion that this one may repeat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DuplicateHit {
    /// The earlier one.
    pub suggestion: SuggestionId,
    /// How much the texts are alike, 0 to 1.
    pub similarity: f64,
    /// Likeness with place and sender counted in, 0 to 1.
    pub score: f64,
    /// Why.
    pub reasons: Vec<Statement>,
}

/// Earlier suggestions, ready to be compared with.
#[derive(Debug, Clone, Default)]
pub struct DuplicateIndex {
    texts: SimilarityIndex<(SuggestionId, Earlier)>,
}

/// What is kept of an earlier suggestion beside its pairs.
#[derive(Debug, Clone)]
struct Earlier {
    category: Option<String>,
    neighborhood: Option<NeighborhoodId>,
    alley: Option<AlleyDistrictId>,
    sender: Option<String>,
    received: Instant,
}

/// Days within which one alley writes of one matter again: a lamp that went out last year is another outage.
const RECENT: i64 = 120;
/// From this score on it is worth a look.
const LEAST_SCORE: f64 = 0.5;
/// Likeness below this is chance and no reason.
const TELLING: f64 = 0.1;
/// What the same sender adds.
const SAME_SENDER: f64 = 0.1;

impl DuplicateIndex {
    /// Adds a suggestion.
    pub fn insert(&mut self, id: SuggestionId, suggestion: &Incoming) {
        let earlier = Earlier {
            category: suggestion.category.clone(),
            neighborhood: suggestion.neighborhood,
            alley: suggestion.alley,
            sender: suggestion.sender.clone(),
            received: suggestion.received,
        };
        self.texts.insert((id, earlier), &suggestion.text);
    }

    /// Number of suggestions.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The suggestions that a new one may repeat, the likeliest first, at most `limit`.
    ///
    /// Likeness of the texts counts in full. Two people who write about the same thing seldom choose the same words, so
    /// that the same category in the same alley asks for no likeness at all within [`RECENT`] days, and other places for
    /// nearly the same text.
    pub fn find(&self, suggestion: &Incoming, limit: usize) -> Vec<DuplicateHit> {
        let mut scored: Vec<_> = self
            .texts
            .compared(&suggestion.text)
            .map(|((id, earlier), similarity)| {
                (score(earlier, suggestion, similarity), similarity, *id, earlier)
            })
            .filter(|(score, ..)| *score >= LEAST_SCORE)
            .collect();
        scored.sort_unstable_by(|a, b| {
            b.0.total_cmp(&a.0).then_with(|| b.1.total_cmp(&a.1)).then_with(|| a.2.cmp(&b.2))
        });
        scored.truncate(limit);
        let hit = |(score, similarity, suggestion_id, earlier)| DuplicateHit {
            suggestion: suggestion_id,
            similarity,
            score,
            reasons: reasons(earlier, suggestion, similarity),
        };
        scored.into_iter().map(hit).collect()
    }
}

/// How the place of an earlier suggestion stands to that of a new one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    SameAlley,
    /// The same dong, and of one of the two no alley is known.
    SameDong,
    /// Two alleys of one dong.
    OtherAlley,
    OtherDong,
    Unknown,
}

fn near(earlier: &Earlier, suggestion: &Incoming) -> Near {
    match (suggestion.alley, earlier.alley) {
        (Some(here), Some(there)) if here == there => return Near::SameAlley,
        (Some(_), Some(_)) if suggestion.neighborhood == earlier.neighborhood => return Near::OtherAlley,
        _ => {}
    }
    match (suggestion.neighborhood, earlier.neighborhood) {
        (Some(here), Some(there)) if here == there => Near::SameDong,
        (Some(_), Some(_)) => Near::OtherDong,
        _ => Near::Unknown,
    }
}

fn same_category(earlier: &Earlier, suggestion: &Incoming) -> bool {
    suggestion.category.is_some() && suggestion.category == earlier.category
}

fn same_sender(earlier: &Earlier, suggestion: &Incoming) -> bool {
    suggestion.sender.is_some() && suggestion.sender == earlier.sender
}

fn score(earlier: &Earlier, suggestion: &Incoming, similarity: f64) -> f64 {
    let place = match (near(earlier, suggestion), same_category(earlier, suggestion)) {
        (Near::SameAlley, true) if days_apart(earlier, suggestion) <= RECENT => LEAST_SCORE,
        (Near::SameAlley, true) => 0.35,
        (Near::SameAlley, false) => 0.2,
        (Near::SameDong, true) => 0.33,
        (Near::SameDong, false) => 0.1,
        (Near::Unknown, true) => 0.05,
        (Near::Unknown, false) => 0.0,
        (Near::OtherAlley | Near::OtherDong, _) => -0.25,
    };
    let sender = if same_sender(earlier, suggestion) { SAME_SENDER } else { 0.0 };
    (similarity + place + sender).clamp(0.0, 1.0)
}

fn days_apart(earlier: &Earlier, suggestion: &Incoming) -> i64 {
    let apart = suggestion.received.seoul_date().signed_duration_since(earlier.received.seoul_date());
    apart.num_days().abs()
}

fn reasons(earlier: &Earlier, suggestion: &Incoming, similarity: f64) -> Vec<Statement> {
    let mut reasons = Vec::new();
    if similarity >= TELLING {
        reasons.push(Statement::new("rules-duplicate-text").with("percent", (similarity * 100.0).round()));
    }
    match near(earlier, suggestion) {
        Near::SameAlley => reasons.push(Statement::new("rules-duplicate-alley")),
        Near::SameDong => reasons.push(Statement::new("rules-duplicate-dong")),
        Near::OtherAlley => reasons.push(Statement::new("rules-duplicate-other-alley")),
        Near::OtherDong => reasons.push(Statement::new("rules-duplicate-other-dong")),
        Near::Unknown => {}
    }
    if let Some(category) = suggestion.category.as_ref().filter(|_| same_category(earlier, suggestion)) {
        reasons.push(Statement::new("rules-duplicate-category").with("category", category.as_str()));
    }
    if same_sender(earlier, suggestion) {
        reasons.push(Statement::new("rules-duplicate-sender"));
    }
    reasons.push(Statement::new("rules-duplicate-days").with("days", days_apart(earlier, suggestion)));
    reasons
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn incoming(text: &str, dong: u128, sender: &str) -> Incoming {
        Incoming {
            text: text.into(),
            category: None,
            neighborhood: Some(NeighborhoodId(Uuid::from_u128(dong))),
            alley: None,
            sender: Some(sender.into()),
            received: Instant(1_784_158_200_000_000),
        }
    }

    #[test]
    fn repeats_are_found_and_explained() {
        let mut index = DuplicateIndex::default();
        let id = |number| SuggestionId(Uuid::from_u128(number));
        index.insert(id(1), &incoming("먹자골목 가로등이 꺼져서 밤에 어둡습니다", 1, "01000000001"));
        index.insert(id(2), &incoming("주차장이 부족합니다", 1, "01000000002"));
        index.insert(id(3), &incoming("먹자골목 가로등이 꺼져서 밤에 어두워요", 2, "01000000003"));
        let hits = index.find(&incoming("먹자골목 가로등 꺼져서 밤에 너무 어둡습니다.", 1, "01000000001"), 5);
        assert_eq!(hits.first().map(|hit| hit.suggestion), Some(id(1)));
        let keys: Vec<&str> =
            hits.iter().flat_map(|hit| &hit.reasons).map(|reason| reason.key.as_str()).collect();
        assert!(keys.contains(&"rules-duplicate-dong") && keys.contains(&"rules-duplicate-sender"));
        assert!(hits.iter().all(|hit| hit.suggestion != id(2)));
        assert!(index.find(&incoming("", 1, ""), 5).is_empty());
    }

    #[test]
    fn other_words_about_the_same_alley_and_category_are_worth_a_look_for_a_while() {
        let about = |text: &str, category: &str, alley: u128, days: i64| Incoming {
            category: Some(category.into()),
            alley: Some(AlleyDistrictId(Uuid::from_u128(alley))),
            received: Instant(1_784_158_200_000_000 + days * 86_400_000_000),
            ..incoming(text, 1, "x")
        };
        let mut index = DuplicateIndex::default();
        let id = |number| SuggestionId(Uuid::from_u128(number));
        index.insert(id(1), &about("보안등 꺼짐", "조명", 1, 0));
        index.insert(id(2), &about("보안등 꺼짐", "조명", 2, 0));
        index.insert(id(3), &about("쓰레기가 쌓임", "청소", 1, 0));
        let found = |days| -> Vec<SuggestionId> {
            let new = about("캄캄해서 못 다니겠소", "조명", 1, days);
            index.find(&new, 5).into_iter().map(|hit| hit.suggestion).collect()
        };
        assert_eq!(found(30), [id(1)]);
        assert_eq!(found(300), []);
    }

    #[test]
    fn ten_thousand_are_searched_in_a_blink() {
        let words =
            ["가로등", "주차", "하수구", "간판", "온누리", "화장실", "소음", "보도블록", "쓰레기", "현수막"];
        let mut index = DuplicateIndex::default();
        for number in 0..10_000_u128 {
            let word = |step: u128| words[(number / step % 10) as usize];
            let text = format!(
                "{} 앞 {} 문제로 {}번 민원을 넣었는데 {} 처리가 안 됩니다",
                word(1),
                word(10),
                number,
                word(100)
            );
            index.insert(SuggestionId(Uuid::from_u128(number)), &incoming(&text, number % 18, "x"));
        }
        let hits = index
            .find(&incoming("가로등 앞 주차 문제로 10번 민원을 넣었는데 하수구 처리가 안 됩니다", 1, "y"), 5);
        assert_eq!(hits.len(), 5);
        assert_eq!(index.len(), 10_000);
    }
}
