//! The reply clock: 48 hours of which only working days count.
//!
//! Precisely: a working day counts from 00:00 to 24:00 in Seoul, with all its 24 hours; a Saturday, a Sunday or a day
//! of the holiday table counts nothing. The clock starts at intake; an intake on a day off starts it at 00:00 of the
//! next working day. It does not stop in between, whatever happens to the suggestion. So an intake on Friday 15:00 is
//! due on Tuesday 15:00, one on Saturday at the end of Tuesday. A reply that is due at the very end of a working day is
//! due at 24:00, which is 00:00 of the day after, whatever day that is.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HolidayTable;
use crate::{statement::Statement, time::Instant};

/// Hours within which the merchant is told. An answer that is only written is none yet.
pub const REPLY_HOURS: u32 = 48;

const HOUR: i64 = 3_600_000_000;
const DAY: i64 = 24 * HOUR;
/// The last second of the year 9999: instants beyond it are on no calendar.
const CALENDAR_END: u64 = 253_402_300_799_000_000;

/// Counts time on working days.
#[derive(Debug, Clone, Copy)]
pub struct ReplyClock<'a> {
    holidays: &'a HolidayTable,
    hours: u32,
}

/// How a reply stands against its clock. Minutes count on working days only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "standing", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ReplyStanding {
    /// Not told, and there is time left.
    Open {
        /// When it is due.
        due: Instant,
        /// Minutes left, rounded down.
        #[ts(type = "number")]
        left_minutes: i64,
    },
    /// Not told and late.
    Overdue {
        /// When it was due.
        due: Instant,
        /// Minutes since then, rounded down.
        #[ts(type = "number")]
        over_minutes: i64,
    },
    /// Told in time.
    Kept {
        /// When it was due.
        due: Instant,
    },
    /// Told late.
    Late {
        /// When it was due.
        due: Instant,
        /// Minutes late, rounded down.
        #[ts(type = "number")]
        over_minutes: i64,
    },
}

impl<'a> ReplyClock<'a> {
    /// The clock of [`REPLY_HOURS`] over a table of holidays.
    pub const fn new(holidays: &'a HolidayTable) -> Self {
        Self { holidays, hours: REPLY_HOURS }
    }

    /// The same clock with another number of hours.
    #[must_use]
    pub const fn with_hours(self, hours: u32) -> Self {
        Self { hours, ..self }
    }

    /// When a reply to what was taken in at `received` is due.
    pub fn due(&self, received: Instant) -> Instant {
        let mut left = i64::from(self.hours) * HOUR;
        if received.0.unsigned_abs() > CALENDAR_END {
            return received.plus_seconds(left / 1_000_000);
        }
        let mut day = received.seoul_date();
        let mut from = received;
        if !self.holidays.is_working(day) {
            day = self.holidays.working_day_from(day);
            from = midnight(day);
        }
        loop {
            let Some(next) = day.succ_opt() else { return from.plus_seconds(left / 1_000_000) };
            let end = midnight(next);
            let today = end.0 - from.0;
            if left <= today {
                return Instant(from.0 + left);
            }
            left -= today;
            day = self.holidays.working_day_from(next);
            from = midnight(day);
        }
    }

    /// How the reply stands at `now`, given when the merchant was told, if he or she was.
    pub fn standing(&self, received: Instant, told: Option<Instant>, now: Instant) -> ReplyStanding {
        let due = self.due(received);
        match told {
            Some(at) if at <= due => ReplyStanding::Kept { due },
            Some(at) => ReplyStanding::Late { due, over_minutes: self.minutes_between(due, at) },
            None if now <= due => ReplyStanding::Open { due, left_minutes: self.minutes_between(now, due) },
            None => ReplyStanding::Overdue { due, over_minutes: self.minutes_between(due, now) },
        }
    }

    /// Minutes of working days between two moments, rounded down; 0 when `to` is not later.
    pub fn minutes_between(&self, from: Instant, to: Instant) -> i64 {
        if to <= from {
            return 0;
        }
        let (first, last) = (from.seoul_date(), to.seoul_date());
        let whole = self.holidays.working_days_between(first, last).saturating_mul(DAY);
        let into = |day: NaiveDate, at: Instant| {
            if self.holidays.is_working(day) { at.0.saturating_sub(midnight(day).0) } else { 0 }
        };
        whole.saturating_sub(into(first, from)).saturating_add(into(last, to)) / 60_000_000
    }
}

impl ReplyStanding {
    /// When the reply is or was due.
    pub const fn due(&self) -> Instant {
        match self {
            Self::Open { due, .. }
            | Self::Overdue { due, .. }
            | Self::Kept { due }
            | Self::Late { due, .. } => *due,
        }
    }

    /// The standing as a sentence.
    pub fn statement(&self) -> Statement {
        match self {
            Self::Open { left_minutes, .. } => Statement::new("rules-reply-open")
                .with("hours", left_minutes / 60)
                .with("minutes", left_minutes % 60),
            Self::Overdue { over_minutes, .. } => Statement::new("rules-reply-overdue")
                .with("hours", over_minutes / 60)
                .with("minutes", over_minutes % 60),
            Self::Kept { .. } => Statement::new("rules-reply-kept"),
            Self::Late { over_minutes, .. } => Statement::new("rules-reply-late")
                .with("hours", over_minutes / 60)
                .with("minutes", over_minutes % 60),
        }
    }
}

fn midnight(day: NaiveDate) -> Instant {
    Instant::from_seoul(day, NaiveTime::MIN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::HolidayRow, *};

    fn at(month: u32, day: u32, hour: u32) -> Instant {
        Instant::from_seoul(
            NaiveDate::from_ymd_opt(2026, month, day).unwrap(),
            NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
        )
    }

    fn off(date: NaiveDate) -> HolidayRow {
        HolidayRow { date, name: "쉬는 날".into(), source: "시험".into(), confirmed: true }
    }

    #[test]
    fn days_off_do_not_count() {
        let mut table = HolidayTable::default();
        let due = |table: &HolidayTable, from| ReplyClock::new(table).due(from);
        assert_eq!(due(&table, at(7, 13, 9)), at(7, 15, 9), "Monday to Wednesday");
        assert_eq!(due(&table, at(7, 10, 15)), at(7, 14, 15), "Friday to Tuesday");
        assert_eq!(due(&table, at(7, 11, 15)), at(7, 15, 0), "Saturday: the end of Tuesday");
        assert_eq!(due(&table, at(7, 9, 0)), at(7, 11, 0), "Thursday 00:00: the end of Friday");
        table.set(off(NaiveDate::from_ymd_opt(2026, 7, 17).unwrap()));
        assert_eq!(due(&table, at(7, 16, 10)), at(7, 21, 10), "over a holiday and a weekend");
    }

    #[test]
    fn a_reply_stands_somewhere() {
        let table = HolidayTable::default();
        let clock = ReplyClock::new(&table);
        let received = at(7, 10, 15);
        let due = at(7, 14, 15);
        assert_eq!(
            clock.standing(received, None, at(7, 11, 3)),
            ReplyStanding::Open { due, left_minutes: 39 * 60 }
        );
        assert_eq!(
            clock.standing(received, None, at(7, 14, 17)),
            ReplyStanding::Overdue { due, over_minutes: 120 }
        );
        assert_eq!(clock.standing(received, Some(due), at(8, 1, 0)), ReplyStanding::Kept { due });
        assert_eq!(
            clock.standing(received, Some(at(7, 14, 16)), at(8, 1, 0)),
            ReplyStanding::Late { due, over_minutes: 60 }
        );
    }

    fn table() -> impl Strategy<Value = HolidayTable> {
        prop::collection::vec(0_i64..60, 0..20).prop_map(|days| {
            let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
            HolidayTable::new(days.into_iter().map(|day| off(first + chrono::TimeDelta::days(day))))
        })
    }

    proptest! {
        #[test]
        fn the_clock_is_fair(table in table(), minutes in 0_i64..60 * 24 * 60, later in 0_i64..5000, extra in 0_i64..60) {
            let clock = ReplyClock::new(&table);
            let received = at(1, 1, 0).plus_seconds(minutes * 60);
            let due = clock.due(received);
            // Later in, never earlier out.
            prop_assert!(clock.due(received.plus_seconds(later * 60)) >= due);
            // Due on a working day, but for the midnight that ends one.
            prop_assert!(table.is_working(Instant(due.0 - 1).seoul_date()));
            // Exactly 48 hours of working days lie between.
            prop_assert_eq!(clock.minutes_between(received, due), i64::from(REPLY_HOURS) * 60);
            prop_assert!(due.0 - received.0 >= i64::from(REPLY_HOURS) * HOUR);
            // One more holiday never makes it earlier.
            let mut longer = table.clone();
            longer.set(off(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::TimeDelta::days(extra)));
            prop_assert!(ReplyClock::new(&longer).due(received) >= due);
        }

        #[test]
        fn no_instant_breaks_the_clock(table in table(), received in prop_oneof![any::<i64>(), -4_000_000_000_000_000_i64..4_000_000_000_000_000], now in any::<i64>()) {
            let clock = ReplyClock::new(&table);
            let _ = clock.due(Instant(received));
            let _ = clock.standing(Instant(received), None, Instant(now));
        }
    }
}
