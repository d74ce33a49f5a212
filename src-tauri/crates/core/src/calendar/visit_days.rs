//! The days around a visit on which something is due.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HolidayTable;

/// D-7, D-day and D+7 of a visit, moved to days on which the office works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitDays {
    /// Seven days before, or the last working day before that: there is never less time than a week.
    pub before: NaiveDate,
    /// The day of the visit itself, never moved.
    pub day: NaiveDate,
    /// Seven days after, or the first working day after that.
    pub after: NaiveDate,
}

impl VisitDays {
    /// The days around a visit.
    pub fn of(day: NaiveDate, holidays: &HolidayTable) -> Self {
        let before = day.checked_sub_days(Days::new(7)).unwrap_or(day);
        let after = day.checked_add_days(Days::new(7)).unwrap_or(day);
        Self { before: holidays.working_day_until(before), day, after: holidays.working_day_from(after) }
    }

    /// `D-7`, `D-day`, `D+3`: how far a day is from the visit.
    pub fn label(self, date: NaiveDate) -> String {
        match date.signed_duration_since(self.day).num_days() {
            0 => "D-day".to_owned(),
            days => format!("D{days:+}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_off_move_what_is_due() {
        // A visit on Saturday 18 July 2026: both weeks end on Saturdays.
        let day = NaiveDate::from_ymd_opt(2026, 7, 18).unwrap();
        let days = VisitDays::of(day, &HolidayTable::default());
        assert_eq!(days.before, NaiveDate::from_ymd_opt(2026, 7, 10).unwrap());
        assert_eq!(days.after, NaiveDate::from_ymd_opt(2026, 7, 27).unwrap());
        assert_eq!(days.label(days.before), "D-8");
        assert_eq!((days.label(day), days.label(days.after)), ("D-day".into(), "D+9".into()));
    }
}
