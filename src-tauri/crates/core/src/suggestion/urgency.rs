//! How urgent a suggestion is, in parts that anyone can check and whose weights the office sets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statement::Statement;

/// How much each part counts. Only their proportion matters; a negative weight counts as none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UrgencyWeights {
    /// Danger to people.
    pub safety: f64,
    /// How many people ask for the same.
    pub repeats: f64,
    /// How long it has waited.
    pub age: f64,
    /// Whether its season is here or near.
    pub season: f64,
    /// Whether it can be settled at the visit.
    pub on_site: f64,
}

impl Default for UrgencyWeights {
    /// Where the Seo-gu pack starts from; an office sets its own.
    fn default() -> Self {
        Self { safety: 35.0, repeats: 20.0, age: 20.0, season: 10.0, on_site: 15.0 }
    }
}

/// What is known of a suggestion when it is scored.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct UrgencyFacts {
    /// The word of the text that speaks of danger, and how grave it is, 0 to 1.
    pub danger: Option<(String, f64)>,
    /// How many different people asked for the same, this one included.
    pub askers: u32,
    /// Working days since intake.
    pub working_days: u32,
    /// Where its season stands.
    pub season: Season,
    /// Whether it can be settled on site, if anyone has looked.
    pub solvable_on_site: Option<bool>,
}

/// Where the season of a category stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Season {
    /// It has none, or it is far.
    #[default]
    None,
    /// It begins next month.
    Near,
    /// It is now.
    Now,
}

/// A category that matters most in some months: drains before the rains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeasonCategory {
    /// Category word of the pack.
    pub category: String,
    /// Months from 1 to 12.
    pub months: Vec<u32>,
}

impl Season {
    /// Where the season of a category stands in a month from 1 to 12.
    pub fn of(category: &str, month: u32, seasons: &[SeasonCategory]) -> Self {
        let next = month % 12 + 1;
        let months =
            || seasons.iter().filter(|season| season.category == category).flat_map(|season| &season.months);
        if months().any(|known| *known == month) {
            Self::Now
        } else if months().any(|known| *known == next) {
            Self::Near
        } else {
            Self::None
        }
    }
}

/// A part of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UrgencyPartKind {
    /// Danger to people.
    Safety,
    /// How many people ask for the same.
    Repeats,
    /// How long it has waited.
    Age,
    /// Whether its season is here or near.
    Season,
    /// Whether it can be settled at the visit.
    OnSite,
}

/// A part of the score with its reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct UrgencyPart {
    /// Which part.
    pub kind: UrgencyPartKind,
    /// From 0 to 1.
    pub value: f64,
    /// Share of the whole that its weight gives it, 0 to 1.
    pub weight: f64,
    /// What it adds to the score, 0 to 100.
    pub points: f64,
    /// Why.
    pub reason: Statement,
}

/// A person's own score and the reason for it, which is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Overrule {
    /// From 0 to 100.
    pub score: f64,
    /// Why.
    pub reason: String,
}

/// Why an overrule is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum OverruleError {
    /// It gives no reason.
    #[error("urgency-overrule-reason")]
    NoReason,
    /// It is not between 0 and 100.
    #[error("urgency-overrule-score")]
    Score,
}

impl OverruleError {
    /// The error as a sentence.
    pub fn statement(self) -> Statement {
        match self {
            Self::NoReason => Statement::new("urgency-overrule-reason"),
            Self::Score => Statement::new("urgency-overrule-score"),
        }
    }
}

impl Overrule {
    /// A person's own score.
    ///
    /// # Errors
    /// [`OverruleError`] without a reason, or with a score that is none.
    pub fn new(score: f64, reason: &str) -> Result<Self, OverruleError> {
        let reason = crate::text::clean::clean_line(reason);
        if !(0.0..=100.0).contains(&score) {
            return Err(OverruleError::Score);
        }
        if reason.is_empty() { Err(OverruleError::NoReason) } else { Ok(Self { score, reason }) }
    }
}

/// How urgent a suggestion is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Urgency {
    /// The sum of the parts, 0 to 100.
    pub computed: f64,
    /// Every part, also those that add nothing.
    pub parts: Vec<UrgencyPart>,
    /// What a person set instead.
    pub overrule: Option<Overrule>,
}

impl Urgency {
    /// Scores a suggestion.
    pub fn of(facts: &UrgencyFacts, weights: &UrgencyWeights, overrule: Option<Overrule>) -> Self {
        let sound = |weight: f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
        let parts = [
            (UrgencyPartKind::Safety, weights.safety, safety(facts)),
            (UrgencyPartKind::Repeats, weights.repeats, repeats(facts.askers)),
            (UrgencyPartKind::Age, weights.age, age(facts.working_days)),
            (UrgencyPartKind::Season, weights.season, season(facts.season)),
            (UrgencyPartKind::OnSite, weights.on_site, on_site(facts.solvable_on_site)),
        ];
        // The largest first, so that even huge weights cannot make the sum infinite.
        let largest = parts.iter().map(|(_, weight, _)| sound(*weight)).fold(0.0, f64::max);
        let scaled = |weight: f64| if largest > 0.0 { sound(weight) / largest } else { 0.0 };
        let total: f64 = parts.iter().map(|(_, weight, _)| scaled(*weight)).sum();
        let parts: Vec<UrgencyPart> = parts
            .into_iter()
            .map(|(kind, weight, (value, reason))| {
                let weight = if total > 0.0 { scaled(weight) / total } else { 0.0 };
                UrgencyPart { kind, value, weight, points: 100.0 * weight * value, reason }
            })
            .collect();
        let computed = parts.iter().map(|part| part.points).sum::<f64>().clamp(0.0, 100.0);
        Self { computed, parts, overrule }
    }

    /// The score that counts.
    pub fn score(&self) -> f64 {
        self.overrule.as_ref().map_or(self.computed, |overrule| overrule.score)
    }

    /// The reasons of the parts that add something, the largest first.
    pub fn reasons(&self) -> Vec<&Statement> {
        let mut parts: Vec<&UrgencyPart> = self.parts.iter().filter(|part| part.points > 0.0).collect();
        parts.sort_by(|a, b| b.points.total_cmp(&a.points));
        parts.into_iter().map(|part| &part.reason).collect()
    }
}

fn safety(facts: &UrgencyFacts) -> (f64, Statement) {
    match &facts.danger {
        Some((word, level)) if *level > 0.0 => {
            (level.min(1.0), Statement::new("rules-urgency-safety").with("word", word.as_str()))
        }
        _ => (0.0, Statement::new("rules-urgency-safety-none")),
    }
}

/// One asker adds nothing, five or more everything.
fn repeats(askers: u32) -> (f64, Statement) {
    match askers {
        0 | 1 => (0.0, Statement::new("rules-urgency-repeats-none")),
        _ => (
            (f64::from(askers - 1) / 4.0).min(1.0),
            Statement::new("rules-urgency-repeats").with("count", askers),
        ),
    }
}

/// Grows evenly to its whole in ten working days, two weeks.
fn age(working_days: u32) -> (f64, Statement) {
    match working_days {
        0 => (0.0, Statement::new("rules-urgency-age-none")),
        days => ((f64::from(days) / 10.0).min(1.0), Statement::new("rules-urgency-age").with("days", days)),
    }
}

fn season(season: Season) -> (f64, Statement) {
    match season {
        Season::None => (0.0, Statement::new("rules-urgency-season-none")),
        Season::Near => (0.5, Statement::new("rules-urgency-season-near")),
        Season::Now => (1.0, Statement::new("rules-urgency-season-now")),
    }
}

/// Nobody has looked counts as no: a score may not rest on a guess.
fn on_site(solvable: Option<bool>) -> (f64, Statement) {
    match solvable {
        Some(true) => (1.0, Statement::new("rules-urgency-on-site")),
        Some(false) => (0.0, Statement::new("rules-urgency-on-site-none")),
        None => (0.0, Statement::new("rules-urgency-on-site-unknown")),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_part_is_visible() {
        let facts = UrgencyFacts {
            danger: Some(("감전".into(), 1.0)),
            askers: 3,
            working_days: 5,
            season: Season::Near,
            solvable_on_site: Some(true),
        };
        let urgency = Urgency::of(&facts, &UrgencyWeights::default(), None);
        let points: Vec<f64> = urgency.parts.iter().map(|part| part.points.round()).collect();
        assert_eq!(points, vec![35.0, 10.0, 10.0, 5.0, 15.0]);
        assert!((urgency.computed - 75.0).abs() < 1e-9);
        assert_eq!(urgency.reasons().first().map(|reason| reason.key.as_str()), Some("rules-urgency-safety"));
    }

    #[test]
    fn a_person_overrules_with_a_reason() {
        assert_eq!(Overrule::new(90.0, "  "), Err(OverruleError::NoReason));
        assert_eq!(Overrule::new(f64::NAN, "까닭"), Err(OverruleError::Score));
        let overrule = Overrule::new(90.0, "구청장 지시").unwrap();
        let urgency = Urgency::of(&UrgencyFacts::default(), &UrgencyWeights::default(), Some(overrule));
        assert_eq!((urgency.computed, urgency.score()), (0.0, 90.0));
    }

    #[test]
    fn seasons_come_round() {
        let seasons = [SeasonCategory { category: "제설".into(), months: vec![1, 2] }];
        assert_eq!(Season::of("제설", 12, &seasons), Season::Near);
        assert_eq!(Season::of("제설", 1, &seasons), Season::Now);
        assert_eq!(Season::of("제설", 6, &seasons), Season::None);
        assert_eq!(Season::of("주차", 1, &seasons), Season::None);
    }

    fn facts() -> impl Strategy<Value = UrgencyFacts> {
        let season = prop::sample::select(vec![Season::None, Season::Near, Season::Now]);
        (prop::option::of(-1.0..2.0_f64), 0_u32..20, 0_u32..60, season, any::<Option<bool>>()).prop_map(
            |(danger, askers, working_days, season, solvable_on_site)| UrgencyFacts {
                danger: danger.map(|level| ("위험".to_owned(), level)),
                askers,
                working_days,
                season,
                solvable_on_site,
            },
        )
    }

    proptest! {
        #[test]
        fn a_score_is_the_sum_of_its_parts(facts in facts(), w in prop::array::uniform5(any::<f64>())) {
            let [safety, repeats, age, season, on_site] = w;
            let urgency = Urgency::of(&facts, &UrgencyWeights { safety, repeats, age, season, on_site }, None);
            prop_assert!((0.0..=100.0).contains(&urgency.computed));
            prop_assert!(urgency.parts.iter().all(|part| (0.0..=1.0).contains(&part.value) && (0.0..=1.0).contains(&part.weight)));
            let sum: f64 = urgency.parts.iter().map(|part| part.points).sum();
            prop_assert!((sum - urgency.computed).abs() < 1e-6);
        }

        #[test]
        fn more_of_anything_is_never_less_urgent(facts in facts(), more in 1_u32..5) {
            let weights = UrgencyWeights::default();
            let before = Urgency::of(&facts, &weights, None).computed;
            for worse in [
                UrgencyFacts { askers: facts.askers + more, ..facts.clone() },
                UrgencyFacts { working_days: facts.working_days + more, ..facts.clone() },
                UrgencyFacts { solvable_on_site: Some(true), ..facts.clone() },
                UrgencyFacts { season: Season::Now, ..facts.clone() },
                UrgencyFacts { danger: Some(("위험".into(), 1.0)), ..facts.clone() },
            ] {
                prop_assert!(Urgency::of(&worse, &weights, None).computed >= before - 1e-9);
            }
        }
    }
}
