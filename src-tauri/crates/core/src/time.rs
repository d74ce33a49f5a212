//! Instants and the office's wall clock.
//!
//! An instant is a count of microseconds in UTC; what people read and write is Asia/Seoul, which has been nine
//! hours ahead without summer time since October 1988, earlier than anything the office records.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Seconds by which Asia/Seoul is ahead of UTC.
pub const SEOUL_OFFSET_SECONDS: i32 = 9 * 3600;

/// A moment, in microseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Instant(#[ts(type = "number")] pub i64);

impl Instant {
    /// The moment at which a clock in Seoul shows this date and time.
    pub fn from_seoul(date: NaiveDate, time: NaiveTime) -> Self {
        let local = date.and_time(time).and_utc().timestamp_micros();
        Self(local - i64::from(SEOUL_OFFSET_SECONDS) * 1_000_000)
    }

    /// What a clock in Seoul shows at this moment; the far ends of time are held at chrono's limits.
    pub fn seoul(self) -> NaiveDateTime {
        self.seoul_datetime().naive_local()
    }

    /// The date in Seoul at this moment.
    pub fn seoul_date(self) -> NaiveDate {
        self.seoul().date()
    }

    /// This moment with Seoul's offset.
    pub fn seoul_datetime(self) -> DateTime<FixedOffset> {
        let utc = DateTime::from_timestamp_micros(self.0).unwrap_or(if self.0 < 0 {
            DateTime::<Utc>::UNIX_EPOCH
        } else {
            DateTime::from_timestamp_micros(253_402_300_799_000_000).unwrap_or(DateTime::<Utc>::UNIX_EPOCH)
        });
        match FixedOffset::east_opt(SEOUL_OFFSET_SECONDS) {
            Some(seoul) => seoul.from_utc_datetime(&utc.naive_utc()),
            None => utc.fixed_offset(),
        }
    }

    /// The moment this many seconds later.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seoul_is_nine_hours_ahead_and_back_again() {
        let date = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap();
        let time = NaiveTime::from_hms_opt(8, 30, 0).unwrap();
        let instant = Instant::from_seoul(date, time);
        assert_eq!(instant.0, 1_784_158_200_000_000);
        assert_eq!(instant.seoul(), date.and_time(time));
        assert_eq!(instant.seoul_datetime().to_rfc3339(), "2026-07-16T08:30:00+09:00");
    }

    #[test]
    fn no_instant_is_out_of_the_calendar() {
        for far in [i64::MIN, i64::MAX] {
            let _ = Instant(far).seoul_date();
        }
    }
}
