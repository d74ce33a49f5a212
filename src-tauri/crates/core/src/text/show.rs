//! Dates, times, lengths of time and money as the office writes them.
//!
//! Korean dates follow the rules for official documents (행정업무의 운영 및 혁신에 관한 규정 시행규칙): `2026. 7. 16.(목) 14:00`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use serde::{Deserialize, Serialize};

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// 한국어.
    #[default]
    #[serde(rename = "ko")]
    Korean,
    /// English.
    #[serde(rename = "en")]
    English,
}

/// `2026. 7. 16.(목)` or `Thu 16 Jul 2026`.
pub fn date(date: NaiveDate, language: Language) -> String {
    let weekday = weekday(date.weekday(), language);
    match language {
        Language::Korean => format!("{}. {}. {}.({weekday})", date.year(), date.month(), date.day()),
        Language::English => format!("{weekday} {} {} {}", date.day(), month(date), date.year()),
    }
}

/// `2026. 7. 16.` or `16 Jul 2026`: for tables.
pub fn short_date(date: NaiveDate, language: Language) -> String {
    match language {
        Language::Korean => format!("{}. {}. {}.", date.year(), date.month(), date.day()),
        Language::English => format!("{} {} {}", date.day(), month(date), date.year()),
    }
}

/// `14:00`, without seconds, in both languages.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `2026. 7. 16.(목) 14:00` or `Thu 16 Jul 2026 14:00`.
pub fn date_time(at: NaiveDateTime, language: Language) -> String {
    format!("{} {}", date(at.date(), language), time(at.time()))
}

/// `1시간 30분`, `1 h 30 min`; a negative length keeps its sign in front.
pub fn minutes(minutes: i64, language: Language) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let (hour, minute) = match language {
        Language::Korean => ("시간", "분"),
        Language::English => (" h", " min"),
    };
    match (hours, rest) {
        (0, _) => format!("{sign}{rest}{minute}"),
        (_, 0) => format!("{sign}{hours}{hour}"),
        _ => format!("{sign}{hours}{hour} {rest}{minute}"),
    }
}

/// 목 or Thu.
pub const fn weekday(day: Weekday, language: Language) -> &'static str {
    match (language, day) {
        (Language::Korean, Weekday::Mon) => "월",
        (Language::Korean, Weekday::Tue) => "화",
        (Language::Korean, Weekday::Wed) => "수",
        (Language::Korean, Weekday::Thu) => "목",
        (Language::Korean, Weekday::Fri) => "금",
        (Language::Korean, Weekday::Sat) => "토",
        (Language::Korean, Weekday::Sun) => "일",
        (Language::English, Weekday::Mon) => "Mon",
        (Language::English, Weekday::Tue) => "Tue",
        (Language::English, Weekday::Wed) => "Wed",
        (Language::English, Weekday::Thu) => "Thu",
        (Language::English, Weekday::Fri) => "Fri",
        (Language::English, Weekday::Sat) => "Sat",
        (Language::English, Weekday::Sun) => "Sun",
    }
}

fn month(date: NaiveDate) -> &'static str {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    names.get(date.month0() as usize).copied().unwrap_or_default()
}

/// A whole number with a comma before every three digits: `-1,234,567`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut shown = String::with_capacity(digits.len() * 4 / 3 + 1);
    if number < 0 {
        shown.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_shown_in_government_style() {
        let at = NaiveDate::from_ymd_opt(2026, 7, 16).unwrap().and_hms_opt(14, 5, 0).unwrap();
        assert_eq!(date_time(at, Language::Korean), "2026. 7. 16.(목) 14:05");
        assert_eq!(date_time(at, Language::English), "Thu 16 Jul 2026 14:05");
        assert_eq!(short_date(at.date(), Language::Korean), "2026. 7. 16.");
        assert_eq!(short_date(at.date(), Language::English), "16 Jul 2026");
    }

    #[test]
    fn lengths_and_numbers() {
        assert_eq!(minutes(90, Language::Korean), "1시간 30분");
        assert_eq!(minutes(120, Language::English), "2 h");
        assert_eq!(minutes(-5, Language::Korean), "-5분");
        assert_eq!(minutes(0, Language::Korean), "0분");
        assert_eq!(grouped(i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!((grouped(0), grouped(999), grouped(17_000)), ("0".into(), "999".into(), "17,000".into()));
    }
}
