//! Days and times of a note spelled out: `내일 3시에` becomes `내일(12월 2일 수) 15:00에`, so that it still says the same
//! when somebody reads it a month later.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dates::{parse_date, parse_time, weekday};

/// How many words a day with its time has at most: `다다음 주 금요일 오후 3시 30분`.
const MOST_WORDS: usize = 7;

/// What may stand behind a day or a time without belonging to it; the longer ones first.
const PARTICLES: [&str; 26] = [
    "까지는",
    "까지도",
    "전까지",
    "까지",
    "부터",
    "중으로",
    "중에",
    "쯤에",
    "경에",
    "안에",
    "안으로",
    "내로",
    "이내로",
    "이후",
    "에는",
    "에도",
    "에서",
    "으로",
    "쯤",
    "경",
    "에",
    "로",
    "은",
    "는",
    "의",
    "전",
];

/// Particles behind which a month or a year means its last day.
const UNTIL: [&str; 9] = ["까지", "까지는", "까지도", "안에", "안으로", "내로", "이내로", "중으로", "중에"];

/// A day or a time that was found and how it is spelled out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpelledTime {
    /// Where it begins, in UTF-16 units from the start of the text.
    pub start: u32,
    /// What stands from there on, spelled out.
    pub text: String,
    /// The day that is meant, if one was named.
    pub date: Option<NaiveDate>,
    /// The time of day that is meant, if one was named.
    pub time: Option<NaiveTime>,
}

/// Spells out the day or the time at the end of a text. Days are counted from `today`. `None` when the text ends in
/// neither, or says all there is to say already.
pub fn spell_out(text: &str, today: NaiveDate) -> Option<SpelledTime> {
    let spelled = at_end(text, today)?;
    (!text.ends_with(&spelled.text)).then_some(spelled)
}

/// The last day that a text names, wherever it stands in it.
pub fn last_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let is_end = |at: usize| text.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
    let ends = text.char_indices().map(|(at, _)| at).filter(|at| is_end(*at));
    let mut ends: Vec<usize> = ends.chain([text.len()]).collect();
    ends.reverse();
    ends.into_iter()
        .find_map(|end| at_end(text.get(..end)?.trim_end_matches(['.', ',', '!', '?']), today)?.date)
}

fn at_end(text: &str, today: NaiveDate) -> Option<SpelledTime> {
    let whole = text.trim_end();
    let behind = text.get(whole.len()..)?;
    let mut starts: Vec<usize> = Vec::new();
    let mut between = true;
    for (at, letter) in whole.char_indices() {
        if between && !letter.is_whitespace() {
            starts.push(at);
        }
        between = letter.is_whitespace();
    }
    // The longest phrase counts: of 다음 주 금요일 the Friday of next week, not the next Friday.
    let first = starts.len().saturating_sub(MOST_WORDS);
    starts.into_iter().skip(first).find_map(|start| {
        let (before, phrase) = (whole.get(..start)?, whole.get(start..)?);
        let (said, date, time) = phrase_of(phrase, today)?;
        let start = u32::try_from(before.encode_utf16().count()).ok()?;
        Some(SpelledTime { start, text: format!("{said}{behind}"), date, time })
    })
}

type Said = (String, Option<NaiveDate>, Option<NaiveTime>);

/// A phrase with whatever particle stands behind it.
fn phrase_of(phrase: &str, today: NaiveDate) -> Option<Said> {
    let bare = spelled(phrase, "", today).map(|said| (said, ""));
    let found = bare.or_else(|| {
        PARTICLES.into_iter().find_map(|particle| {
            let body = phrase.strip_suffix(particle)?;
            let gap = body.get(body.trim_end().len()..)?;
            let (said, date, time) = spelled(body.trim_end(), particle, today)?;
            Some(((format!("{said}{gap}"), date, time), particle))
        })
    });
    found.map(|((said, date, time), particle)| (format!("{said}{particle}"), date, time))
}

/// A day, a time, or a day with a time behind it.
fn spelled(phrase: &str, particle: &str, today: NaiveDate) -> Option<Said> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    (0..=words.len()).rev().find_map(|cut| {
        let (day, clock) = (words.get(..cut)?.join(" "), words.get(cut..)?.join(" "));
        let day = if day.is_empty() { None } else { Some(day_of(&day, particle, today)?) };
        let time = if clock.is_empty() { None } else { Some(parse_time(&clock).ok()?) };
        let parts =
            [day.as_ref().map(|(said, _)| said.clone()), time.map(|time| time.format("%H:%M").to_string())];
        let said: Vec<String> = parts.into_iter().flatten().collect();
        (!said.is_empty()).then(|| (said.join(" "), day.map(|(_, date)| date), time))
    })
}

/// A day spelled out, and the day.
fn day_of(said: &str, particle: &str, today: NaiveDate) -> Option<(String, NaiveDate)> {
    if let Some((before, inside)) = said.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        // Spelled out already: 12월 4일(금), 내일(12월 2일 수).
        let date = if weekday(inside).is_some() {
            before
        } else {
            inside.rsplit_once(' ').map_or(inside, |(day, _)| day)
        };
        let known = calendar(date).then(|| parse_date(date, today).ok()).flatten();
        let known = known.or_else(|| calendar(inside).then(|| parse_date(inside, today).ok()).flatten())?;
        return Some((said.to_owned(), known));
    }
    if calendar(said) {
        let date = parse_date(said, today).ok()?;
        return Some((in_full(date, today), date));
    }
    if let Some(date) = last_day(said, particle, today) {
        let shown = if said.starts_with(|first: char| first.is_ascii_digit()) {
            in_full(date, today)
        } else {
            format!("{said}({})", beside(date, today, true))
        };
        return Some((shown, date));
    }
    if said.starts_with(|first: char| first.is_ascii_digit()) && said.chars().all(|c| !is_hangul(c)) {
        return None;
    }
    let date = parse_date(said, today).ok()?;
    Some((format!("{said}({})", beside(date, today, !said.ends_with("요일"))), date))
}

/// Whether a text is a date by numbers alone, month and day at least: 12월 4일, 12/4, 2026. 12. 4.
fn calendar(text: &str) -> bool {
    let marks = |c: char| matches!(c, '년' | '월' | '일' | '/' | '-' | '.');
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).count();
    let decimal = numbers == 2 && text.contains('.') && !text.trim_end().ends_with('.');
    (2..=3).contains(&numbers)
        && !decimal
        && text.contains(marks)
        && text.chars().all(|c| c.is_ascii_digit() || c == ' ' || marks(c))
}

/// The last day of a month or a year that is to be kept to.
fn last_day(said: &str, particle: &str, today: NaiveDate) -> Option<NaiveDate> {
    let joined: String = said.chars().filter(|c| !c.is_whitespace()).collect();
    let (span, ends) = match joined.strip_suffix('말') {
        Some(span) => (span, true),
        None => (joined.as_str(), false),
    };
    if !ends && !UNTIL.contains(&particle) {
        return None;
    }
    let (year, month) = (today.year(), today.month());
    let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let (year, month) = match span {
        "연" | "올해" | "금년" | "올" => (year, 12),
        "내년" | "내년도" => (year + 1, 12),
        "이번달" | "이달" | "금월" | "월" => (year, month),
        "다음달" | "내달" | "익월" => next,
        _ => {
            let (year, span) = match span.strip_prefix("내년") {
                Some(rest) => (Some(year + 1), rest),
                None => (span.strip_prefix("올해").map(|_| year), span.strip_prefix("올해").unwrap_or(span)),
            };
            let named: u32 =
                span.strip_suffix('월')?.parse().ok().filter(|month| (1..=12).contains(month))?;
            // A month that is over is next year's.
            let later = i32::from(named < month);
            (year.unwrap_or(today.year() + later), named)
        }
    };
    let after = if month == 12 {
        NaiveDate::from_ymd_opt(year + 1, 1, 1)
    } else {
        NaiveDate::from_ymd_opt(year, month + 1, 1)
    };
    after?.checked_sub_days(Days::new(1))
}

/// `12월 4일(금)`, with the year where it is another than today's.
fn in_full(date: NaiveDate, today: NaiveDate) -> String {
    format!("{}({})", beside(date, today, false), letter(date))
}

/// `12월 4일 금`, as it stands in brackets behind what was written.
fn beside(date: NaiveDate, today: NaiveDate, with_weekday: bool) -> String {
    let year = if date.year() == today.year() { String::new() } else { format!("{}년 ", date.year()) };
    let weekday = if with_weekday { format!(" {}", letter(date)) } else { String::new() };
    format!("{year}{}월 {}일{weekday}", date.month(), date.day())
}

fn letter(date: NaiveDate) -> char {
    let letters = ['월', '화', '수', '목', '금', '토', '일'];
    letters.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or(' ')
}

const fn is_hangul(c: char) -> bool {
    super::hangul::is_syllable(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Tuesday.
    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()
    }

    fn said(text: &str) -> Option<String> {
        spell_out(text, today()).map(|spelled| {
            let before: Vec<u16> = text.encode_utf16().take(spelled.start as usize).collect();
            format!("{}{}", String::from_utf16(&before).unwrap(), spelled.text)
        })
    }

    #[test]
    fn days_and_times_are_spelled_out_where_the_caret_stands() {
        let cases = [
            ("내일 3시", "내일(12월 2일 수) 15:00"),
            ("현장은 내일 3시에", "현장은 내일(12월 2일 수) 15:00에"),
            ("다음 주 금요일", "다음 주 금요일(12월 11일)"),
            ("다음 주 금요일까지", "다음 주 금요일(12월 11일)까지"),
            ("12월까지", "12월 31일(목)까지"),
            ("3월 말까지", "2027년 3월 31일(수)까지"),
            ("내년 3월까지", "내년 3월(2027년 3월 31일 수)까지"),
            ("다음 달 안에", "다음 달(2027년 1월 31일 일) 안에"),
            ("연말까지", "연말(12월 31일 목)까지"),
            ("가로등은 사흘 뒤에 오후 2시 반", "가로등은 사흘 뒤에 14:30"),
            ("3일 후", "3일 후(12월 4일 금)"),
            ("12월 4일", "12월 4일(금)"),
            ("12/4 10시에", "12월 4일(금) 10:00에"),
            ("오전 10시", "10:00"),
            ("내일 3시 ", "내일(12월 2일 수) 15:00 "),
        ];
        for (text, wanted) in cases {
            assert_eq!(said(text).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_or_says_all_already_stays() {
        let texts = [
            "",
            "  ",
            "주차장 12 4",
            "1.5",
            "저수지길이 어둡다",
            "3시간",
            "14:00",
            "12월",
            "내일(12월 2일 수) 15:00",
            "12월 4일(금)",
            "다음 주 금요일(12월 11일)까지",
            "😀",
            "반",
        ];
        for text in texts {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn the_place_is_counted_in_utf16_units() {
        assert_eq!(spell_out("😀 모레", today()).map(|spelled| spelled.start), Some(3));
    }

    #[test]
    fn a_line_names_its_last_day() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day);
        assert_eq!(last_date("가로등을 12월까지 교체한다", today()), day(12, 31));
        assert_eq!(last_date("내일 보고, 다음 주 금요일까지 답한다.", today()), day(12, 11));
        assert_eq!(last_date("내일(12월 2일 수) 15:00에 현장을 본다", today()), day(12, 2));
        assert_eq!(last_date("12월 4일(금)까지", today()), day(12, 4));
        assert_eq!(last_date("12월 20일까지.", today()), day(12, 20));
        assert_eq!(last_date("가로등 3개를 바꾼다", today()), None);
    }
}
