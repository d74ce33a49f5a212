//! Dates and times as people in an office write them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::phone::digit_value;
use crate::statement::Statement;

/// Why a text is no date or time. It carries the text, which is no personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum DateError {
    /// Nothing was written.
    #[error("date-empty")]
    Empty,
    /// No spelling of a date is like this.
    #[error("date-unknown")]
    UnknownDate {
        /// What was written.
        text: String,
    },
    /// No spelling of a time of day is like this.
    #[error("time-unknown")]
    UnknownTime {
        /// What was written.
        text: String,
    },
    /// The calendar has no such day (30 February).
    #[error("date-not-in-calendar")]
    NotInCalendar {
        /// Year.
        year: i32,
        /// Month.
        month: u32,
        /// Day.
        day: u32,
    },
}

impl DateError {
    /// Key of the sentence that explains it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "date-empty",
            Self::UnknownDate { .. } => "date-unknown",
            Self::UnknownTime { .. } => "time-unknown",
            Self::NotInCalendar { .. } => "date-not-in-calendar",
        }
    }

    /// The error as a sentence.
    pub fn statement(&self) -> Statement {
        let statement = Statement::new(self.key());
        match self {
            Self::Empty => statement,
            Self::UnknownDate { text } | Self::UnknownTime { text } => statement.with("text", text.as_str()),
            Self::NotInCalendar { year, month, day } => {
                statement.with("year", *year).with("month", *month).with("day", *day)
            }
        }
    }
}

/// Reads a date: `2026-07-16`, `2026. 7. 16.(목)`, `26.7.16`, `20260716`, `7월 16일`, `7/16`, `16 Jul 2026`, `내일`,
/// `사흘 뒤`, `3일 후`, `다음 주 화요일`, `금요일`.
///
/// A day without a year is the one nearest to `today`; a weekday alone is the next one, today included. A year of
/// two digits is 1970 to 2069. Weeks begin on Monday. A weekday in brackets is not checked.
///
/// # Errors
/// [`DateError`] when no spelling fits or the calendar has no such day.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let plain = simplified(text);
    let plain = plain.trim();
    if plain.is_empty() {
        return Err(DateError::Empty);
    }
    let unknown = || DateError::UnknownDate { text: text.trim().to_owned() };
    if let Some(date) = relative(plain, today) {
        return Ok(date);
    }
    let parts = numbers(plain).ok_or_else(unknown)?;
    let (year, month, day) = match parts.as_slice() {
        [Part { value, len: 8, .. }] => (value / 10_000, value / 100 % 100, value % 100),
        [Part { value, len: 6, .. }] => (century(value / 10_000), value / 100 % 100, value % 100),
        // 16 Jul 2026; Jul 16, 2026.
        [day, month, year] if month.named && year.len == 4 => (year.value, month.value, day.value),
        [month, day, year] if month.named && year.len == 4 => (year.value, month.value, day.value),
        [year, month, day] if year.len == 4 => (year.value, month.value, day.value),
        [year, month, day] if year.len <= 2 => (century(year.value), month.value, day.value),
        [month, day] if month.len <= 2 && day.len <= 2 => {
            return nearest(month.value, day.value, today);
        }
        _ => return Err(unknown()),
    };
    on(year, month, day)
}

/// Reads a time of day: `14:00`, `14:00:30`, `오후 2시 30분`, `오후 2:30`, `2시 반`, `14시`, `정오`, `자정`, `2:30 PM`.
///
/// A bare `1시` to `6시` is in the afternoon, as nobody in an office means the night; `02:00` is the night.
///
/// # Errors
/// [`DateError::UnknownTime`], [`DateError::Empty`].
pub fn parse_time(text: &str) -> Result<NaiveTime, DateError> {
    let plain = simplified(text).to_lowercase();
    let mut rest = plain.trim();
    if rest.is_empty() {
        return Err(DateError::Empty);
    }
    let unknown = || DateError::UnknownTime { text: text.trim().to_owned() };
    let at = |hour, minute, second| NaiveTime::from_hms_opt(hour, minute, second).ok_or_else(unknown);
    match rest {
        "정오" | "낮 12시" | "noon" => return at(12, 0, 0),
        "자정" | "midnight" => return at(0, 0, 0),
        _ => {}
    }
    let mut afternoon = None;
    for (word, pm) in [
        ("오전", false),
        ("새벽", false),
        ("아침", false),
        ("오후", true),
        ("저녁", true),
        ("밤", true),
        ("낮", true),
        ("am", false),
        ("pm", true),
        ("a.m.", false),
        ("p.m.", true),
    ] {
        if let Some(cut) = rest.strip_prefix(word).or_else(|| rest.strip_suffix(word)) {
            (afternoon, rest) = (Some(pm), cut.trim());
            break;
        }
    }
    let words = rest.contains('시');
    let half = rest.ends_with('반');
    let digits_and_marks = rest
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ':' | '시' | '분' | '초' | '반'));
    if !digits_and_marks || !(words || rest.contains(':') || afternoon.is_some()) {
        return Err(unknown());
    }
    let values: Vec<u32> = rest
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .map_err(|_| unknown())?;
    let (hour, minute, second) = match (values.as_slice(), half) {
        ([hour], true) => (*hour, 30, 0),
        ([hour], false) => (*hour, 0, 0),
        ([hour, minute], false) => (*hour, *minute, 0),
        ([hour, minute, second], false) => (*hour, *minute, *second),
        _ => return Err(unknown()),
    };
    let hour = match afternoon {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        None if words && (1..=6).contains(&hour) && !rest.starts_with('0') => hour + 12,
        None if hour == 24 && minute == 0 && second == 0 => 0,
        _ => hour,
    };
    at(hour, minute, second)
}

/// Reads a date and, when one stands behind it, a time: `2026. 7. 16.(목) 14:00`, `7월 16일 오후 2시`, `2026-07-16T14:00`.
///
/// # Errors
/// Those of [`parse_date`], when nothing before any possible cut is a date with a time behind it.
pub fn parse_date_time(text: &str, today: NaiveDate) -> Result<(NaiveDate, Option<NaiveTime>), DateError> {
    let cuts =
        text.char_indices().filter(|(_, c)| c.is_whitespace() || matches!(c, 'T' | ')' | '일' | '.' | ','));
    for (at, c) in cuts {
        let (date, rest) = text.split_at(at);
        let mark = rest.get(..c.len_utf8()).unwrap_or_default();
        let time = rest.get(c.len_utf8()..).unwrap_or_default();
        let date = if c.is_whitespace() || c == 'T' { date.to_owned() } else { format!("{date}{mark}") };
        if let (Ok(date), Ok(time)) = (parse_date(&date, today), parse_time(time)) {
            return Ok((date, Some(time)));
        }
    }
    parse_date(text, today).map(|date| (date, None))
}

/// The day and time of a spreadsheet's serial number in the 1900 system (1 is 1900-01-01; day 60, which never was,
/// is taken for 1900-02-28 as the numbers before it are off by one). `None` beyond the year 9999.
pub fn from_spreadsheet_serial(serial: f64) -> Option<NaiveDateTime> {
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let shift = if serial < 60.0 { 1.0 } else { 0.0 };
    let seconds = ((serial + shift) * 86_400.0).round();
    let base = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(NaiveTime::MIN);
    base.checked_add_signed(chrono::TimeDelta::seconds(seconds as i64))
}

/// A number of a date as written.
struct Part {
    value: u32,
    len: usize,
    /// Whether it was a month's name.
    named: bool,
}

fn on(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NotInCalendar { year, month, day })
}

const fn century(two_digits: u32) -> u32 {
    if two_digits >= 70 { 1900 + two_digits } else { 2000 + two_digits }
}

/// The day of this month nearest to `today`; of 29 February the nearest that exists.
fn nearest(month: u32, day: u32, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let year = today.year();
    let candidates = (year - 4..=year + 4).filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
    candidates
        .min_by_key(|date| (date.signed_duration_since(today).num_days().abs(), std::cmp::Reverse(*date)))
        .ok_or(DateError::NotInCalendar { year, month, day })
}

/// NFC, ASCII digits, no weekday in brackets, white space as single spaces.
fn simplified(text: &str) -> String {
    let line = super::clean::clean_line(text);
    let mut plain: String = line
        .chars()
        .map(|c| {
            digit_value(c).unwrap_or(match c {
                '：' => ':',
                '．' => '.',
                '－' | '–' => '-',
                '（' => '(',
                '）' => ')',
                other => other,
            })
        })
        .collect();
    if let (Some(open), Some(close)) = (plain.find('('), plain.find(')'))
        && open < close
        && weekday(plain.get(open + 1..close).unwrap_or_default()).is_some()
    {
        plain.replace_range(open..=close, " ");
    }
    plain
}

/// The numbers of a date, if nothing else stands between them than what belongs to dates.
fn numbers(plain: &str) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut rest = plain;
    while let Some(c) = rest.chars().next() {
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        let letters = rest.chars().take_while(char::is_ascii_alphabetic).count();
        if digits > 0 {
            let (number, after) = rest.split_at(digits);
            parts.push(Part { value: number.parse().ok()?, len: digits, named: false });
            rest = after;
        } else if letters > 0 {
            let (name, after) = rest.split_at(letters);
            match month_of(name) {
                Some(value) => parts.push(Part { value, len: 2, named: true }),
                None if weekday(name).is_some() => {}
                None => return None,
            }
            rest = after;
        } else if matches!(c, '-' | '.' | '/' | ' ' | ',' | '\'' | '년' | '월' | '일') {
            rest = rest.get(c.len_utf8()..)?;
        } else {
            return None;
        }
    }
    Some(parts)
}

fn month_of(name: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let months = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let index = months.iter().position(|month| {
        name.len() >= 3 && month.starts_with(&name) || name == "sept" && *month == "september"
    })?;
    u32::try_from(index + 1).ok()
}

/// A weekday by its Korean letter, word or English name.
pub(super) fn weekday(name: &str) -> Option<Weekday> {
    let name = name.trim();
    Some(match name.strip_suffix("요일").unwrap_or(name) {
        "월" => Weekday::Mon,
        "화" => Weekday::Tue,
        "수" => Weekday::Wed,
        "목" => Weekday::Thu,
        "금" => Weekday::Fri,
        "토" => Weekday::Sat,
        "일" => Weekday::Sun,
        english => return english.parse().ok(),
    })
}

fn relative(plain: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = |count: i64| today.checked_add_signed(chrono::TimeDelta::try_days(count)?);
    let joined: String = plain.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let fixed = match joined.as_str() {
        "오늘" | "금일" | "당일" | "today" => Some(0),
        "내일" | "명일" | "익일" | "tomorrow" => Some(1),
        "모레" | "내일모레" => Some(2),
        "글피" => Some(3),
        "어제" | "작일" | "yesterday" => Some(-1),
        "그제" | "그저께" => Some(-2),
        "그끄저께" => Some(-3),
        _ => None,
    };
    if let Some(count) = fixed {
        return days(count);
    }
    for (suffix, sign) in [
        ("일후", 1),
        ("일뒤", 1),
        ("일전", -1),
        ("주후", 7),
        ("주뒤", 7),
        ("주일후", 7),
        ("주일뒤", 7),
        ("주전", -7),
        ("주일전", -7),
    ] {
        if let Some(count) = joined.strip_suffix(suffix).and_then(|count| count.parse::<i64>().ok()) {
            return days(count.checked_mul(sign)?);
        }
    }
    for (word, count) in [
        ("하루", 1),
        ("이틀", 2),
        ("사흘", 3),
        ("나흘", 4),
        ("닷새", 5),
        ("엿새", 6),
        ("이레", 7),
        ("열흘", 10),
        ("보름", 15),
    ] {
        match joined.strip_prefix(word) {
            Some("후" | "뒤") => return days(count),
            Some("전") => return days(-count),
            _ => {}
        }
    }
    let monday = today.checked_sub_days(Days::new(u64::from(today.weekday().num_days_from_monday())))?;
    for (word, weeks) in [
        ("다다음주", 2),
        ("다음주", 1),
        ("내주", 1),
        ("차주", 1),
        ("이번주", 0),
        ("금주", 0),
        ("지난주", -1),
        ("저번주", -1),
        ("전주", -1),
        ("지지난주", -2),
    ] {
        if let Some(day) = joined.strip_prefix(word).and_then(weekday) {
            return monday.checked_add_signed(chrono::TimeDelta::try_days(
                weeks * 7 + i64::from(day.num_days_from_monday()),
            )?);
        }
    }
    let alone = if joined.ends_with("요일") { weekday(&joined)? } else { return None };
    let ahead = (7 + alone.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
    days(i64::from(ahead))
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
