use proptest::prelude::*;

use super::{
    super::show::{Language, date, date_time},
    *,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Thursday 16 July 2026.
fn today() -> NaiveDate {
    day(2026, 7, 16)
}

#[test]
fn dates_are_read_in_every_spelling() {
    for text in [
        "2026-07-16",
        "2026. 7. 16.",
        "2026. 7. 16.(목)",
        "2026.07.16",
        "26.7.16",
        "'26. 7. 16.",
        "20260716",
        "260716",
        "2026년 7월 16일",
        "2026년 7월 16일 (목요일)",
        "7월 16일",
        "7/16",
        "7. 16.",
        "16 Jul 2026",
        "July 16, 2026",
        "Thu 16 Jul 2026",
        "오늘",
        "이번 주 목요일",
        "목요일",
        "２０２６．７．１６",
        "2026/7/16",
    ] {
        assert_eq!(parse_date(text, today()), Ok(today()), "{text}");
    }
    for (text, expected) in [
        ("내일", day(2026, 7, 17)),
        ("모레", day(2026, 7, 18)),
        ("다음 주 화요일", day(2026, 7, 21)),
        ("다음주 화", day(2026, 7, 21)),
        ("수요일", day(2026, 7, 22)),
        ("지난 주 월요일", day(2026, 7, 6)),
        ("3일 후", day(2026, 7, 19)),
        ("열흘 뒤", day(2026, 7, 26)),
        ("2주 전", day(2026, 7, 2)),
        ("1월 5일", day(2027, 1, 5)),
        ("12월 30일", day(2026, 12, 30)),
        ("2월 29일", day(2028, 2, 29)),
    ] {
        assert_eq!(parse_date(text, today()), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_no_date_says_so() {
    assert_eq!(parse_date(" ", today()), Err(DateError::Empty));
    assert_eq!(
        parse_date("2026. 2. 30.", today()),
        Err(DateError::NotInCalendar { year: 2026, month: 2, day: 30 })
    );
    for text in ["언젠가", "2026-07", "010-1234-5678", "7월말", "12345", "99999999999999999999일 후"] {
        assert!(matches!(parse_date(text, today()), Err(DateError::UnknownDate { .. })), "{text}");
    }
}

#[test]
fn times_are_read_in_every_spelling() {
    for (text, hour, minute) in [
        ("14:00", 14, 0),
        ("오후 2시 30분", 14, 30),
        ("오후 2:30", 14, 30),
        ("2시 반", 14, 30),
        ("14시", 14, 0),
        ("9시", 9, 0),
        ("오전 12시", 0, 0),
        ("정오", 12, 0),
        ("자정", 0, 0),
        ("2:30 PM", 14, 30),
        ("02:00", 2, 0),
        ("새벽 2시", 2, 0),
        ("저녁 7시", 19, 0),
        ("１４：３０", 14, 30),
        ("24:00", 0, 0),
        ("오후 12시 10분", 12, 10),
    ] {
        assert_eq!(parse_time(text), Ok(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()), "{text}");
    }
    for text in ["25:00", "오후", "1234", "열두시", "14:61"] {
        assert!(parse_time(text).is_err(), "{text}");
    }
}

#[test]
fn a_time_may_follow_a_date() {
    let afternoon = NaiveTime::from_hms_opt(14, 0, 0);
    for text in [
        "2026. 7. 16.(목) 14:00",
        "2026-07-16T14:00",
        "7월 16일 오후 2시",
        "7월 16일(목)14:00",
        "오늘 14:00",
        "2026-07-16 14:00:00",
    ] {
        assert_eq!(parse_date_time(text, today()), Ok((today(), afternoon)), "{text}");
    }
    assert_eq!(parse_date_time("다음 주 화요일", today()), Ok((day(2026, 7, 21), None)));
}

#[test]
fn spreadsheets_count_days() {
    assert_eq!(
        from_spreadsheet_serial(46219.5).map(|at| at.to_string()),
        Some("2026-07-16 12:00:00".to_owned())
    );
    assert_eq!(from_spreadsheet_serial(1.0).map(|at| at.date()), NaiveDate::from_ymd_opt(1900, 1, 1));
    assert_eq!(from_spreadsheet_serial(f64::NAN), None);
    assert_eq!(from_spreadsheet_serial(1e12), None);
}

proptest! {
    #[test]
    fn what_is_shown_is_read_back(days in 0_i64..36_500, minutes in 0_u32..1440, language in prop::sample::select(vec![Language::Korean, Language::English])) {
        let shown = day(1970, 1, 1) + chrono::TimeDelta::days(days);
        let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
        prop_assert_eq!(parse_date(&date(shown, language), today()), Ok(shown));
        prop_assert_eq!(parse_date_time(&date_time(shown.and_time(time), language), today()), Ok((shown, Some(time))));
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), numbers in "[0-9년월일시분 .:/후전주-]{0,16}") {
        for text in [text, numbers] {
            let _ = (parse_date(&text, today()), parse_time(&text), parse_date_time(&text, today()));
        }
    }
}
