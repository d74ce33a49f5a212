//! Numbers that cannot be shown without their source, their date and their denominator.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statement::Statement;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FigureUnit {
    /// Stores.
    Stores,
    /// Member stores.
    Members,
    /// Suggestions.
    Suggestions,
    /// Promises.
    Promises,
    /// Days.
    Days,
    /// KRW.
    Won,
}

/// A count with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// How many.
    #[ts(type = "number")]
    pub value: i64,
    /// Of what.
    pub unit: FigureUnit,
    /// Where it comes from: a public file, the office's own rows.
    pub source: String,
    /// As of this day.
    pub as_of: NaiveDate,
}

/// A share with numerator, denominator and where they come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Rate {
    /// The part.
    pub numerator: Figure,
    /// The whole; a rate over nothing has no percentage.
    pub denominator: Figure,
}

impl Rate {
    /// From 0 to 100 with one decimal place, halves away from zero; `None` over nothing. Above 100 when files
    /// disagree, which is shown and not hidden.
    pub fn percent(&self) -> Option<f64> {
        let whole = self.denominator.value;
        (whole > 0).then(|| (self.numerator.value as f64 * 1000.0 / whole as f64).round() / 10.0)
    }

    /// The older of the two dates: the rate is no fresher than that.
    pub fn as_of(&self) -> NaiveDate {
        self.numerator.as_of.min(self.denominator.as_of)
    }

    /// The rate as a sentence with everything it rests on.
    pub fn statement(&self) -> Statement {
        let base = match self.percent() {
            Some(percent) => Statement::new("rules-rate").with("percent", percent),
            None => Statement::new("rules-rate-none"),
        };
        base.with("numerator", self.numerator.value)
            .with("denominator", self.denominator.value)
            .with("numerator-source", self.numerator.source.as_str())
            .with("denominator-source", self.denominator.source.as_str())
            .with("date", self.as_of().to_string())
    }
}

/// 가맹률: member stores over stores that may join, each with its source and date.
pub fn membership_rate(members: (u32, &str, NaiveDate), eligible: (u32, &str, NaiveDate)) -> Rate {
    let figure = |(value, source, as_of): (u32, &str, NaiveDate), unit| Figure {
        value: i64::from(value),
        unit,
        source: source.to_owned(),
        as_of,
    };
    Rate {
        numerator: figure(members, FigureUnit::Members),
        denominator: figure(eligible, FigureUnit::Stores),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_carries_what_it_rests_on() {
        let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
        let rate = membership_rate((4_000, "온누리상품권 가맹점 현황", day(3)), (11_400, "상가정보", day(6)));
        assert_eq!(rate.percent(), Some(35.1));
        assert_eq!(rate.as_of(), day(3));
        assert_eq!(rate.statement().args.len(), 6);
        let nothing = membership_rate((4, "가", day(3)), (0, "나", day(6)));
        assert_eq!(nothing.percent(), None);
        assert_eq!(nothing.statement().key, "rules-rate-none");
    }
}
