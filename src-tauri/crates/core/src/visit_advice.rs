//! Where to go next.
//!
//! A dong's claim to the next visit has three parts, each from 0 to 1 and each with its reason: how long nobody came,
//! weighted by its alley districts; how urgent its open suggestions are; which promises are due there.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::NeighborhoodId, statement::Statement};

/// What is known of a dong when the next visit is looked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NeighborhoodStanding {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// How many alley districts it has.
    pub alleys: u32,
    /// Day of the last visit, if there was one.
    pub last_visit: Option<NaiveDate>,
    /// Day of a visit that is planned already.
    pub next_visit: Option<NaiveDate>,
    /// Urgency of each open suggestion, 0 to 100.
    pub open_urgencies: Vec<f64>,
    /// Deadlines of promises that are still to be kept.
    pub deadlines: Vec<NaiveDate>,
}

/// How much each part counts; only their proportion matters.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct AdviceWeights {
    /// How long nobody came.
    pub coverage: f64,
    /// Urgency of open suggestions.
    pub urgency: f64,
    /// Promises due.
    pub promises: f64,
}

impl Default for AdviceWeights {
    fn default() -> Self {
        Self { coverage: 40.0, urgency: 35.0, promises: 25.0 }
    }
}

/// A part of a dong's claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AdvicePart {
    /// From 0 to 1.
    pub value: f64,
    /// What it adds to the score, 0 to 100.
    pub points: f64,
    /// Why.
    pub reason: Statement,
}

/// A dong's claim to the next visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VisitAdvice {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// From 0 to 100.
    pub score: f64,
    /// How long nobody came.
    pub coverage: AdvicePart,
    /// Urgency of open suggestions.
    pub urgency: AdvicePart,
    /// Promises due.
    pub promises: AdvicePart,
    /// A visit that is planned already; such a dong stands behind all others.
    pub planned: Option<NaiveDate>,
}

/// Days after which a dong of an average number of alley districts counts as left alone: half a year.
const FULL_COVERAGE_DAYS: f64 = 182.0;
/// A promise counts as due at the next visit when its deadline is at most this many days ahead.
const DUE_DAYS: u64 = 14;

/// All dongs, the one with the strongest claim first; those with a planned visit come last.
pub fn next_visits(
    dongs: &[NeighborhoodStanding],
    weights: &AdviceWeights,
    today: NaiveDate,
) -> Vec<VisitAdvice> {
    let alleys: u32 = dongs.iter().map(|dong| dong.alleys).fold(0, u32::saturating_add);
    let average = f64::from(alleys) / dongs.len().max(1) as f64;
    let weigh = |weight: f64| if weight.is_finite() { weight.clamp(0.0, 1e9) } else { 0.0 };
    let total = weigh(weights.coverage) + weigh(weights.urgency) + weigh(weights.promises);
    let part = |weight: f64, (value, reason): (f64, Statement)| AdvicePart {
        value,
        points: if total > 0.0 { 100.0 * weigh(weight) / total * value } else { 0.0 },
        reason,
    };
    let mut advice: Vec<VisitAdvice> = dongs
        .iter()
        .map(|dong| {
            let coverage = part(weights.coverage, coverage(dong, average, today));
            let urgency = part(weights.urgency, urgency(&dong.open_urgencies));
            let promises = part(weights.promises, promises(&dong.deadlines, today));
            let score = coverage.points + urgency.points + promises.points;
            let planned = dong.next_visit.filter(|day| *day >= today);
            VisitAdvice { neighborhood: dong.neighborhood, score, coverage, urgency, promises, planned }
        })
        .collect();
    advice.sort_by(|a, b| {
        a.planned.is_some().cmp(&b.planned.is_some()).then_with(|| b.score.total_cmp(&a.score))
    });
    advice
}

/// Days since the last visit over half a year, times the dong's alley districts over the average. Never visited counts
/// as left alone from the start.
fn coverage(dong: &NeighborhoodStanding, average: f64, today: NaiveDate) -> (f64, Statement) {
    let share = if average > 0.0 { f64::from(dong.alleys) / average } else { 1.0 };
    match dong.last_visit {
        None if dong.alleys == 0 && average > 0.0 => (0.0, Statement::new("rules-advice-no-alleys")),
        None => (1.0, Statement::new("rules-advice-never").with("alleys", dong.alleys)),
        Some(day) => {
            let days = today.signed_duration_since(day).num_days().max(0);
            let value = (days as f64 / FULL_COVERAGE_DAYS * share).clamp(0.0, 1.0);
            let reason = Statement::new("rules-advice-days").with("days", days).with("alleys", dong.alleys);
            (value, reason)
        }
    }
}

/// The three most urgent suggestions, as many as a visit takes up, on average; fewer leave room.
fn urgency(open: &[f64]) -> (f64, Statement) {
    let mut sorted: Vec<f64> =
        open.iter().map(|one| if one.is_finite() { one.clamp(0.0, 100.0) } else { 0.0 }).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let top: f64 = sorted.iter().take(3).sum();
    let highest = sorted.first().copied().unwrap_or(0.0).round();
    if sorted.is_empty() {
        return (0.0, Statement::new("rules-advice-no-suggestions"));
    }
    let reason =
        Statement::new("rules-advice-suggestions").with("count", sorted.len()).with("highest", highest);
    (top / 300.0, reason)
}

/// A promise that is overdue counts twice one that is due; three due ones count in full.
fn promises(deadlines: &[NaiveDate], today: NaiveDate) -> (f64, Statement) {
    let horizon = today.checked_add_days(Days::new(DUE_DAYS)).unwrap_or(today);
    let overdue = deadlines.iter().filter(|deadline| **deadline < today).count();
    let due = deadlines.iter().filter(|deadline| (today..=horizon).contains(deadline)).count();
    if overdue + due == 0 {
        return (0.0, Statement::new("rules-advice-no-promises"));
    }
    let value = ((2 * overdue + due) as f64 / 3.0).min(1.0);
    (value, Statement::new("rules-advice-promises").with("overdue", overdue).with("due", due))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 7, 16).unwrap()
    }

    fn dong(number: u128, days_ago: Option<u64>) -> NeighborhoodStanding {
        NeighborhoodStanding {
            neighborhood: NeighborhoodId(Uuid::from_u128(number)),
            alleys: 6,
            last_visit: days_ago.map(|days| today() - Days::new(days)),
            next_visit: None,
            open_urgencies: Vec::new(),
            deadlines: Vec::new(),
        }
    }

    fn order(dongs: &[NeighborhoodStanding]) -> Vec<u128> {
        next_visits(dongs, &AdviceWeights::default(), today())
            .iter()
            .map(|advice| advice.neighborhood.0.as_u128())
            .collect()
    }

    #[test]
    fn the_strongest_claim_comes_first_and_says_why() {
        let mut urgent = dong(2, Some(30));
        urgent.open_urgencies = vec![90.0, 85.0, 80.0];
        urgent.deadlines = vec![today() - Days::new(1), today() + Days::new(3)];
        let mut planned = dong(3, None);
        planned.next_visit = Some(today());
        let dongs = [dong(1, Some(60)), urgent, planned, dong(4, None), dong(5, Some(10))];
        assert_eq!(order(&dongs), vec![2, 4, 1, 5, 3]);
        let advice = next_visits(&dongs, &AdviceWeights::default(), today());
        let first = advice.first().unwrap();
        assert_eq!(
            first.promises.reason,
            Statement::new("rules-advice-promises").with("overdue", 1).with("due", 1)
        );
        assert_eq!(
            first.urgency.reason,
            Statement::new("rules-advice-suggestions").with("count", 3).with("highest", 90.0)
        );
    }

    #[test]
    fn more_alleys_come_round_sooner() {
        let mut large = dong(2, Some(60));
        large.alleys = 12;
        assert_eq!(order(&[dong(1, Some(60)), large]), vec![2, 1]);
    }

    proptest! {
        #[test]
        fn a_score_is_the_sum_of_its_parts(
            days in prop::option::of(0_u64..2000), alleys in 0_u32..30, open in prop::collection::vec(any::<f64>(), 0..6),
            coverage in any::<f64>(), urgency in any::<f64>(), promises in any::<f64>(), late in prop::collection::vec(0_u64..60, 0..5),
        ) {
            let mut one = dong(1, days);
            (one.alleys, one.open_urgencies) = (alleys, open);
            one.deadlines = late.into_iter().map(|days| today() - Days::new(30) + Days::new(days)).collect();
            let advice = next_visits(&[one, dong(2, None)], &AdviceWeights { coverage, urgency, promises }, today());
            for advice in &advice {
                prop_assert!((0.0..=100.0 + 1e-6).contains(&advice.score));
                let sum = advice.coverage.points + advice.urgency.points + advice.promises.points;
                prop_assert!((sum - advice.score).abs() < 1e-9);
            }
            prop_assert!(advice.is_sorted_by(|a, b| a.score >= b.score));
        }
    }
}
