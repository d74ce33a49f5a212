//! Dates, times, counts and amounts.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use super::{Words, fill};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Words {
    fn is_korean(&self) -> bool {
        self.language_tag == "ko"
    }

    /// `2026. 7. 16.(목)` or `Thu 16 Jul 2026`.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let weekday = self.weekday(date.weekday());
        if self.is_korean() {
            format!("{}({weekday})", self.day(date))
        } else {
            format!("{weekday} {}", self.day(date))
        }
    }

    /// `2026. 7. 16.` or `16 Jul 2026`.
    pub(crate) fn day(&self, date: NaiveDate) -> String {
        if self.is_korean() {
            format!("{}. {}. {}.", date.year(), date.month(), date.day())
        } else {
            format!("{} {} {}", date.day(), month_name(date), date.year())
        }
    }

    /// `2026. 7.` or `Jul 2026`.
    pub(crate) fn month(&self, date: NaiveDate) -> String {
        if self.is_korean() {
            format!("{}. {}.", date.year(), date.month())
        } else {
            format!("{} {}", month_name(date), date.year())
        }
    }

    /// Start and, when planned, end.
    pub(crate) fn hours(&self, starts: NaiveTime, ends: Option<NaiveTime>) -> String {
        let starts = starts.format("%H:%M");
        match (ends, self.is_korean()) {
            (Some(ends), true) => format!("{starts}~{}", ends.format("%H:%M")),
            (Some(ends), false) => format!("{starts}–{}", ends.format("%H:%M")),
            (None, _) => starts.to_string(),
        }
    }

    /// Days since something, `44일째` or `44 days`.
    pub(crate) fn age(&self, days: i64) -> String {
        match days {
            1 => self.day_old.to_owned(),
            days => fill(self.days_old, &[("days", &days.max(0).to_string())]),
        }
    }

    /// A number of stores: `42곳` or `42`.
    pub(crate) fn count(&self, stores: u32) -> String {
        if self.is_korean() {
            format!("{}곳", grouped(i64::from(stores)))
        } else {
            grouped(i64::from(stores))
        }
    }

    /// A number of people: `42명` or `42`.
    pub(crate) fn people(&self, people: u32) -> String {
        let people = grouped(i64::from(people));
        if self.is_korean() { format!("{people}명") } else { people }
    }

    /// An amount of won as it is read aloud in Korean; in English the column's head says the currency.
    pub(crate) fn won(&self, won: f64) -> String {
        let won = if won.is_finite() { won.clamp(-9e15, 9e15) as i64 } else { 0 };
        match (self.is_korean(), won) {
            (true, won) if won.abs() >= 10_000 && won % 10_000 == 0 => {
                let (eok, man) = (won / 100_000_000, won % 100_000_000 / 10_000);
                match (eok, man) {
                    (0, man) => format!("{}만 원", grouped(man)),
                    (eok, 0) => format!("{}억 원", grouped(eok)),
                    (eok, man) => format!("{}억 {}만 원", grouped(eok), grouped(man.abs())),
                }
            }
            (true, won) => format!("{}원", grouped(won)),
            (false, won) => grouped(won),
        }
    }

    fn weekday(&self, weekday: Weekday) -> &'static str {
        let [mon, tue, wed, thu, fri, sat, sun] = self.weekdays;
        match weekday {
            Weekday::Mon => mon,
            Weekday::Tue => tue,
            Weekday::Wed => wed,
            Weekday::Thu => thu,
            Weekday::Fri => fri,
            Weekday::Sat => sat,
            Weekday::Sun => sun,
        }
    }
}

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS.get(date.month0() as usize).copied().unwrap_or_default()
}

/// A number with a comma at every thousand.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Language;

    #[test]
    fn dates_are_written_as_government_writes_them() {
        let date = NaiveDate::from_ymd_opt(2026, 7, 16).expect("date");
        assert_eq!(Words::of(Language::Korean).date(date), "2026. 7. 16.(목)");
        assert_eq!(Words::of(Language::English).date(date), "Thu 16 Jul 2026");
    }

    #[test]
    fn amounts_are_read_aloud_the_korean_way() {
        let words = Words::of(Language::Korean);
        assert_eq!(words.won(120_000_000.0), "1억 2,000만 원");
        assert_eq!(words.won(35_000_000.0), "3,500만 원");
        assert_eq!(words.won(1_234.0), "1,234원");
        assert_eq!(Words::of(Language::English).won(35_000_000.0), "35,000,000");
    }
}
