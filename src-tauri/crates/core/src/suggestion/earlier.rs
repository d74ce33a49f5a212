//! "Was this answered or promised before?"

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SimilarityIndex;
use crate::{
    id::{AlleyDistrictId, NeighborhoodId, PromiseId, SuggestionId},
    statement::Statement,
};

/// What became of an earlier suggestion, or an earlier promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum EarlierOutcome {
    /// It was answered.
    Answered {
        /// The suggestion.
        suggestion: SuggestionId,
    },
    /// It was closed without an answer.
    Closed {
        /// The suggestion.
        suggestion: SuggestionId,
    },
    /// It was promised and is still to be done.
    Promised {
        /// The promise.
        promise: PromiseId,
    },
    /// It was promised and done.
    Done {
        /// The promise.
        promise: PromiseId,
    },
    /// It was refused or handed to somebody else.
    Refused {
        /// The promise.
        promise: PromiseId,
    },
}

impl EarlierOutcome {
    /// The suggestion that was answered or closed.
    pub const fn suggestion(self) -> Option<SuggestionId> {
        match self {
            Self::Answered { suggestion } | Self::Closed { suggestion } => Some(suggestion),
            Self::Promised { .. } | Self::Done { .. } | Self::Refused { .. } => None,
        }
    }
}

/// An earlier answer or promise.
#[derive(Debug, Clone, PartialEq)]
pub struct EarlierAnswer {
    /// Its number in the intake book or the ledger.
    pub number: String,
    /// What was said then: the answer, why it was closed or refused, how far the promise is.
    pub answer: Option<String>,
    /// The suggestion that a promise answers.
    pub of: Option<SuggestionId>,
    /// What became of it.
    pub outcome: EarlierOutcome,
    /// On which day.
    pub on: NaiveDate,
    /// What it was about: the suggestion's text, the promise's text.
    pub text: String,
    /// The dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// The alley district.
    pub alley: Option<AlleyDistrictId>,
}

/// An earlier answer or promise that may be about the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EarlierHit {
    /// What became of it.
    pub outcome: EarlierOutcome,
    /// On which day.
    pub on: NaiveDate,
    /// How likely it is about the same, 0 to 1.
    pub score: f64,
    /// In words.
    pub statement: Statement,
    /// Its number in the intake book or the ledger.
    pub number: String,
    /// What was said then: the answer, why it was closed or refused, how far the promise is.
    pub answer: Option<String>,
}

/// Earlier answers and promises, ready to be compared with.
#[derive(Debug, Clone, Default)]
pub struct EarlierIndex {
    texts: SimilarityIndex<EarlierAnswer>,
}

impl EarlierIndex {
    /// Adds an answer or a promise.
    pub fn insert(&mut self, answer: EarlierAnswer) {
        let text = answer.text.clone();
        self.texts.insert(answer, &text);
    }

    /// The same for a suggestion that is there already: without itself and what was promised for it.
    pub fn find_for(
        &self,
        suggestion: SuggestionId,
        text: &str,
        neighborhood: Option<NeighborhoodId>,
        alley: Option<AlleyDistrictId>,
        limit: usize,
    ) -> Vec<EarlierHit> {
        let other = |answer: &EarlierAnswer| {
            answer.of != Some(suggestion) && answer.outcome.suggestion() != Some(suggestion)
        };
        self.find_among(text, neighborhood, alley, limit, other)
    }

    /// What was answered or promised before about something like this, the likeliest first, then the latest.
    ///
    /// Promises are worded more shortly than suggestions, so less likeness is asked for than between suggestions;
    /// an answer for another dong counts half.
    pub fn find(
        &self,
        text: &str,
        neighborhood: Option<NeighborhoodId>,
        alley: Option<AlleyDistrictId>,
        limit: usize,
    ) -> Vec<EarlierHit> {
        self.find_among(text, neighborhood, alley, limit, |_| true)
    }

    fn find_among(
        &self,
        text: &str,
        neighborhood: Option<NeighborhoodId>,
        alley: Option<AlleyDistrictId>,
        limit: usize,
        wanted: impl Fn(&EarlierAnswer) -> bool,
    ) -> Vec<EarlierHit> {
        let score = |answer: &EarlierAnswer, similarity: f64| {
            let same_alley = alley.is_some() && alley == answer.alley;
            let score = match (neighborhood, answer.neighborhood) {
                _ if same_alley => similarity + 0.2,
                (Some(here), Some(there)) if here == there => similarity + 0.1,
                (Some(_), Some(_)) => similarity / 2.0,
                _ => similarity,
            };
            score.min(1.0)
        };
        let alike = self.texts.alike(text, 0.25).into_iter().filter(|(answer, _)| wanted(answer));
        let scored = alike.map(|(answer, similarity)| (score(answer, similarity), answer));
        let mut scored: Vec<(f64, &EarlierAnswer)> = scored.filter(|(score, _)| *score >= 0.4).collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.1.on.cmp(&a.1.on)));
        scored.truncate(limit);
        let hit = |(score, answer): (f64, &EarlierAnswer)| EarlierHit {
            outcome: answer.outcome,
            on: answer.on,
            score,
            statement: statement(answer),
            number: answer.number.clone(),
            answer: answer.answer.clone(),
        };
        scored.into_iter().map(hit).collect()
    }
}

fn statement(answer: &EarlierAnswer) -> Statement {
    let key = match answer.outcome {
        EarlierOutcome::Answered { .. } => "rules-earlier-answered",
        EarlierOutcome::Closed { .. } => "rules-earlier-closed",
        EarlierOutcome::Promised { .. } => "rules-earlier-promised",
        EarlierOutcome::Done { .. } => "rules-earlier-done",
        EarlierOutcome::Refused { .. } => "rules-earlier-refused",
    };
    // The edge shows an ISO date in the reader's way.
    Statement::new(key).with("date", answer.on.to_string()).with("text", answer.text.as_str())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_earlier_promise_comes_to_light() {
        let dong = |number| Some(NeighborhoodId(Uuid::from_u128(number)));
        let answer = |number, text: &str, place, day| EarlierAnswer {
            number: format!("약2026-{number:03}"),
            answer: None,
            of: None,
            outcome: EarlierOutcome::Promised { promise: PromiseId(Uuid::from_u128(number)) },
            on: NaiveDate::from_ymd_opt(2026, 5, day).unwrap(),
            text: text.into(),
            neighborhood: dong(place),
            alley: None,
        };
        let mut index = EarlierIndex::default();
        index.insert(answer(1, "먹자골목 가로등 교체", 1, 1));
        index.insert(answer(2, "먹자골목 가로등 교체", 2, 2));
        index.insert(answer(3, "공영주차장 확충", 1, 3));
        let hits = index.find("먹자골목 가로등이 또 꺼졌어요", dong(1), None, 5);
        assert_eq!(hits.len(), 1, "{hits:?}");
        assert_eq!(hits.first().map(|hit| hit.statement.key.as_str()), Some("rules-earlier-promised"));
        assert_eq!(hits.first().map(|hit| hit.on.to_string()), Some("2026-05-01".to_owned()));
    }
}
