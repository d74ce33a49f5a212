//! Holidays as an editable table, and working days counted by it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One day on which the office does not work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HolidayRow {
    /// The day.
    pub date: NaiveDate,
    /// Its name.
    pub name: String,
    /// Where it is laid down: a law, a decree, a notice.
    pub source: String,
    /// Whether somebody has checked it against the source.
    pub confirmed: bool,
}

/// The days on which the office does not work: Saturdays, Sundays and the rows of this table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HolidayTable {
    rows: BTreeMap<NaiveDate, HolidayRow>,
}

impl HolidayTable {
    /// A table from rows; of two rows for one day the later one counts.
    pub fn new(rows: impl IntoIterator<Item = HolidayRow>) -> Self {
        Self { rows: rows.into_iter().map(|row| (row.date, row)).collect() }
    }

    /// Adds or replaces a day.
    pub fn set(&mut self, row: HolidayRow) {
        self.rows.insert(row.date, row);
    }

    /// Takes a day out.
    pub fn remove(&mut self, date: NaiveDate) -> Option<HolidayRow> {
        self.rows.remove(&date)
    }

    /// The row of a day.
    pub fn holiday(&self, date: NaiveDate) -> Option<&HolidayRow> {
        self.rows.get(&date)
    }

    /// All rows by day.
    pub fn rows(&self) -> impl Iterator<Item = &HolidayRow> {
        self.rows.values()
    }

    /// The first and the last year with a row: beyond them nobody has entered holidays, and a clock may be wrong.
    pub fn years(&self) -> Option<(i32, i32)> {
        Some((self.rows.keys().next()?.year(), self.rows.keys().next_back()?.year()))
    }

    /// Whether the office works on a day.
    pub fn is_working(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.rows.contains_key(&date)
    }

    /// The day itself, or the first working day after it.
    pub fn working_day_from(&self, date: NaiveDate) -> NaiveDate {
        self.first_working(date, NaiveDate::succ_opt)
    }

    /// The day itself, or the last working day before it.
    pub fn working_day_until(&self, date: NaiveDate) -> NaiveDate {
        self.first_working(date, NaiveDate::pred_opt)
    }

    /// The day this many working days later; 0 is the day itself or the first working day after it.
    pub fn add_working_days(&self, date: NaiveDate, days: u32) -> NaiveDate {
        let mut day = self.working_day_from(date);
        for _ in 0..days {
            match day.succ_opt() {
                Some(next) => day = self.working_day_from(next),
                None => return day,
            }
        }
        day
    }

    /// How many working days lie in `[from, to)`; 0 when `to` is not later.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        if to <= from {
            return 0;
        }
        let days = to.signed_duration_since(from).num_days();
        let (weeks, rest) = (days / 7, days % 7);
        let start = i64::from(from.weekday().num_days_from_monday());
        let weekdays = weeks * 5 + (start..start + rest).filter(|day| day % 7 < 5).count() as i64;
        let off =
            self.rows.range(from..to).filter(|(day, _)| day.weekday().num_days_from_monday() < 5).count()
                as i64;
        weekdays - off
    }

    fn first_working(&self, date: NaiveDate, step: fn(&NaiveDate) -> Option<NaiveDate>) -> NaiveDate {
        let mut day = date;
        while !self.is_working(day) {
            match step(&day) {
                Some(next) => day = next,
                None => return day,
            }
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(ordinal: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::TimeDelta::days(ordinal)
    }

    fn table(days: &[i64]) -> HolidayTable {
        HolidayTable::new(days.iter().map(|ordinal| HolidayRow {
            date: day(*ordinal),
            name: "쉬는 날".into(),
            source: "시험".into(),
            confirmed: true,
        }))
    }

    #[test]
    fn weekends_and_rows_are_off() {
        let table = table(&[0]);
        assert!(!table.is_working(day(0)), "Thursday 1 January 2026 is in the table");
        assert_eq!(table.working_day_from(day(0)), day(1));
        assert_eq!(table.working_day_until(day(3)), day(1));
        assert_eq!(table.add_working_days(day(0), 1), day(4));
        assert_eq!(table.years(), Some((2026, 2026)));
    }

    proptest! {
        #[test]
        fn counting_is_the_sum_of_days(off in prop::collection::vec(0_i64..200, 0..20), from in 0_i64..200, len in 0_i64..100) {
            let table = table(&off);
            let by_hand = (from..from + len).filter(|ordinal| table.is_working(day(*ordinal))).count() as i64;
            prop_assert_eq!(table.working_days_between(day(from), day(from + len)), by_hand);
            prop_assert!(table.is_working(table.add_working_days(day(from), (len % 30) as u32)));
        }
    }
}
