//! Which backups are kept: the newest of each of the last seven days, five weeks and twelve months that have one.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDateTime};

const DAYS: usize = 7;
const WEEKS: usize = 5;
const MONTHS: usize = 12;

/// The moments of the backups to keep.
pub(super) fn kept(made: &[NaiveDateTime]) -> BTreeSet<NaiveDateTime> {
    let mut newest_first = made.to_vec();
    newest_first.sort_unstable_by(|left, right| right.cmp(left));
    let mut kept = BTreeSet::new();
    for (count, period) in [
        (DAYS, day as fn(&NaiveDateTime) -> (i32, u32)),
        (WEEKS, week as fn(&NaiveDateTime) -> (i32, u32)),
        (MONTHS, month as fn(&NaiveDateTime) -> (i32, u32)),
    ] {
        let mut seen = BTreeSet::new();
        for moment in &newest_first {
            if seen.len() == count && !seen.contains(&period(moment)) {
                break;
            }
            if seen.insert(period(moment)) {
                kept.insert(*moment);
            }
        }
    }
    kept
}

fn day(moment: &NaiveDateTime) -> (i32, u32) {
    (moment.year(), moment.ordinal())
}

fn week(moment: &NaiveDateTime) -> (i32, u32) {
    (moment.iso_week().year(), moment.iso_week().week())
}

fn month(moment: &NaiveDateTime) -> (i32, u32) {
    (moment.year(), moment.month())
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, NaiveDate};

    use super::*;

    #[test]
    fn two_years_of_backups_twice_a_day_leave_about_twenty_and_always_the_newest() {
        let first = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let made: Vec<_> = (0..1460).map(|half_day| first + Duration::hours(12 * half_day)).collect();
        let kept = kept(&made);
        assert!(kept.contains(made.last().unwrap()));
        assert!((18..=24).contains(&kept.len()), "{}", kept.len());
        let oldest = *kept.iter().next().unwrap();
        assert!(oldest > *made.last().unwrap() - Duration::days(366));
        assert!(oldest < *made.last().unwrap() - Duration::days(300));
    }
}
