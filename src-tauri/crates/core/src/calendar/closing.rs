//! Days on which an alley is closed, and periods in which the law restricts events.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The regular closing day of an alley or a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ClosingDay {
    /// Every week.
    Weekly {
        /// The weekday.
        weekday: Weekday,
    },
    /// In some weeks of the month: the second and fourth Sunday.
    Monthly {
        /// The weekday.
        weekday: Weekday,
        /// Which of the month's, 1 to 5.
        occurrences: Vec<u32>,
    },
}

impl ClosingDay {
    /// Weekly, from 1 for Monday to 7 for Sunday; `None` for any other number.
    pub fn weekly(number: u32) -> Option<Self> {
        let offset = u8::try_from(number.checked_sub(1)?).ok()?;
        Weekday::try_from(offset).ok().map(|weekday| Self::Weekly { weekday })
    }

    /// Whether it falls on a day.
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        match self {
            Self::Weekly { weekday } => date.weekday() == *weekday,
            Self::Monthly { weekday, occurrences } => {
                date.weekday() == *weekday && occurrences.contains(&(date.day0() / 7 + 1))
            }
        }
    }
}

/// A period before a public election in which the law restricts events of office holders.
///
/// Its dates are data that the office enters and checks; the app only points at it and gives no advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestrictedPeriod {
    /// The election.
    pub election: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub until: NaiveDate,
    /// The law and the notice.
    pub source: String,
}

impl RestrictedPeriod {
    /// The period that begins a number of days before an election and ends with its day. The Public Official Election
    /// Act (공직선거법) article 86 (2) has 60 days for the events of heads of local government.
    pub fn before(election: &str, day: NaiveDate, days: u64, source: &str) -> Self {
        let from = day.checked_sub_days(Days::new(days)).unwrap_or(day);
        Self { election: election.to_owned(), from, until: day, source: source.to_owned() }
    }

    /// Whether a day lies in it.
    pub fn covers(&self, date: NaiveDate) -> bool {
        (self.from..=self.until).contains(&date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_days_fall_where_they_should() {
        let sunday = NaiveDate::from_ymd_opt(2026, 7, 12).unwrap();
        assert!(ClosingDay::weekly(7).unwrap().falls_on(sunday));
        assert!(!ClosingDay::weekly(1).unwrap().falls_on(sunday));
        assert_eq!(ClosingDay::weekly(0), None);
        assert_eq!(ClosingDay::weekly(8), None);
        let market = ClosingDay::Monthly { weekday: Weekday::Sun, occurrences: vec![2, 4] };
        assert!(market.falls_on(sunday));
        assert!(!market.falls_on(sunday - chrono::TimeDelta::days(7)));
    }

    #[test]
    fn a_restricted_period_ends_with_the_election() {
        let day = NaiveDate::from_ymd_opt(2026, 6, 3).unwrap();
        let period = RestrictedPeriod::before("전국동시지방선거", day, 60, "공직선거법 제86조제2항");
        assert_eq!(period.from, NaiveDate::from_ymd_opt(2026, 4, 4).unwrap());
        assert!(period.covers(day) && period.covers(period.from));
        assert!(!period.covers(day + chrono::TimeDelta::days(1)));
    }
}
