//! The page writes particles, numbers, dates and lengths by code of its own. This table of cases, written from here,
//! is what its tests hold it to.

use alley_core::{
    text::{
        josa::Josa,
        show::{self, Language},
    },
    time::Instant,
};
use chrono::NaiveDate;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use serde_json::{Value, json};

use crate::number::written;

/// Where the table lies.
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/tests/parity.json");

/// Words of every kind that a particle may follow.
const WORDS: &[&str] = &[
    "풍암동",
    "가게",
    "서울",
    "물",
    "상무2",
    "양3",
    "1",
    "6",
    "7",
    "8",
    "10",
    "100",
    "1,000",
    "5,002",
    "12,000",
    "1000000000000",
    "30%",
    "25℃",
    "84㎡",
    "GS",
    "LED",
    "CCTV",
    "PDF",
    "URL",
    "ATM",
    "KBS",
    "N",
    "R",
    "Market",
    "mart",
    "Apple",
    "table",
    "apple",
    "cafe",
    "Hall",
    "spring",
    "Team",
    "Room",
    "click",
    "club",
    "풍암동(12곳)",
    "(가칭)",
    "‘가게’",
    "'골목'",
    "떡",
    "길동",
    "영희",
    "ㄹ",
    "ㄱ",
    "ㅏ",
    "월",
    "",
    "★",
    "…",
    "ｶﾞ",
    "望遠洞",
    "A동",
    "3층",
    "\u{1111}\u{116e}\u{11bc}",
    "풍암동 [서구]",
    "골목형상점가 3",
    "119",
    "010-0000-1234",
    "2026-0312",
    "🏪",
    "가게 ",
];

fn numbers() -> Vec<Value> {
    let values = [
        0.0,
        -0.0,
        0.5,
        1.5,
        2.5,
        -0.0004,
        0.0005,
        0.125,
        17_000.0,
        -1_234_567.5,
        100.0 / 3.0,
        999.999_6,
        2_500_000.0,
        1e15,
        123_456_789.123,
        41.3,
        0.1 + 0.2,
    ];
    let shapes =
        [(None, None, true), (Some(1), Some(1), true), (Some(0), Some(0), true), (None, Some(2), false)];
    let mut cases = Vec::new();
    for value in values {
        for (least, most, grouping) in shapes {
            let options = FluentNumberOptions {
                minimum_fraction_digits: least,
                maximum_fraction_digits: most,
                use_grouping: grouping,
                ..FluentNumberOptions::default()
            };
            let shown = written(&FluentNumber::new(value, options));
            cases.push(json!([value, { "least": least, "most": most, "grouping": grouping }, shown]));
        }
    }
    cases
}

fn table() -> Value {
    let mut particles = Vec::new();
    for word in WORDS {
        for josa in Josa::ALL {
            let (closed, open) = josa.forms();
            particles.push(json!([word, format!("{closed}/{open}"), josa.attach(word)]));
        }
    }
    let languages = [("ko", Language::Korean), ("en", Language::English)];
    let (mut dates, mut moments, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
    for (tag, language) in languages {
        for date in ["2026-07-16", "2024-02-29", "1999-12-31", "2026-01-01"] {
            let day: NaiveDate = date.parse().expect("a date");
            dates.push(json!([date, tag, show::date(day, language)]));
        }
        for micros in [0_i64, 1_784_158_200_000_000, 1_795_536_000_000_000, -1_000_000] {
            moments.push(json!([micros, tag, show::date_time(Instant(micros).seoul(), language)]));
        }
        for length in [0_i64, 1, 59, 60, 61, 90, 600, -30, -90] {
            lengths.push(json!([length, tag, show::minutes(length, language)]));
        }
    }
    json!({ "particles": particles, "numbers": numbers(), "dates": dates, "moments": moments, "minutes": lengths })
}

#[test]
fn the_checked_in_table_is_what_the_core_writes() {
    let wanted = table();
    if std::env::var_os("ALLEY_WRITE_TABLE").is_some() {
        std::fs::write(TABLE, lines(&wanted)).expect("the table can be written");
    }
    let there = std::fs::read_to_string(TABLE).unwrap_or_default();
    let anew = "write it anew: ALLEY_WRITE_TABLE=1 cargo test -p alley-words parity";
    assert!(there == lines(&wanted), "{anew}");
}

/// One case a line, so that a change shows in a diff.
fn lines(table: &Value) -> String {
    let mut text = String::from("{\n");
    let lists: Vec<String> = table
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, cases)| {
            let cases: Vec<String> =
                cases.as_array().into_iter().flatten().map(|case| format!("    {case}")).collect();
            format!("  \"{name}\": [\n{}\n  ]", cases.join(",\n"))
        })
        .collect();
    text.push_str(&lists.join(",\n"));
    text.push_str("\n}\n");
    text
}
