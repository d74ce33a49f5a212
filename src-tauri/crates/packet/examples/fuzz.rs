//! Makes packets and reports of facts that nobody would type, until something breaks:
//! `cargo run --release --example fuzz -- --minutes 10 [--seed N] [--qpdf-every N]`.
//!
//! Every case is the specimen with texts, numbers and lists of it changed at random, on any paper. A file must come of
//! it that can be read again, or an error; never a panic, and never more than a minute. What breaks is written into
//! `fuzz-findings/` with its seed, and the run ends with 1.

#[path = "support/sheet.rs"]
mod sheet;
#[path = "support/specimen.rs"]
mod specimen;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use alley_packet::facts::{PacketFacts, ReportFacts};
use alley_packet::{
    ChangesSince, Extent, Fonts, Language, Packet, PacketError, PacketOptions, Paper, Variant, page_texts,
    render, render_report,
};
use fastrand::Rng;
use serde_json::Value;

const SLOWEST: Duration = Duration::from_secs(60);

const ODD: [&str; 24] = [
    "",
    " ",
    "\n\n\n",
    "풍암동",
    "\u{1112}\u{1161}\u{11AB}",
    "ᄒᆞᆫ글 옛말ᄊᆞᄆᆞᆺ",
    "😀👨‍👩‍👧‍👦🏳️‍🌈",
    "مرحبا 123",
    "שלום (풍암)",
    "\u{0}\u{7}\u{1B}[31m\u{9B}",
    "\u{202E}거꾸로\u{202C}",
    "((((",
    "\\()<>[]{}%/",
    "\u{FFFF}\u{FDD0}\u{E0041}",
    "e\u{301}\u{302}\u{303}\u{304}",
    "望遠洞(망원동)의",
    "\u{E000}\u{F8FF}",
    "ภาษาไทย 日本語、中文。",
    "010-0000-1234",
    "홍길동",
    "2026. 7. 16.",
    "12.5%",
    "1.",
    "endstream endobj",
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |name: &str, usual: u64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(usual)
    };
    let (minutes, first, every) = (number("--minutes", 1), number("--seed", 1), number("--qpdf-every", 20));
    let cases = number("--cases", u64::MAX);
    let fonts = match Fonts::load() {
        Ok(fonts) => fonts,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let (packet, report) =
        (serde_json::to_value(specimen::facts()), serde_json::to_value(sheet::facts(&specimen::facts())));
    let (Ok(packet), Ok(report)) = (packet, report) else { return ExitCode::FAILURE };
    let (began, mut seed, mut told) = (Instant::now(), first, Tally::default());
    while began.elapsed() < Duration::from_secs(minutes * 60) && seed - first < cases {
        let mut rng = Rng::with_seed(seed);
        let is_report = rng.u8(..4) == 0;
        let mut value = if is_report { report.clone() } else { packet.clone() };
        let changes = 1 << rng.u32(0..9);
        let share = f64::from(changes) / 2000.0;
        spoil(&mut value, &mut rng, share);
        let start = Instant::now();
        let checked = seed.is_multiple_of(every);
        let ended = catch_unwind(AssertUnwindSafe(|| one(&value, is_report, &mut rng, &fonts, checked)));
        let took = start.elapsed();
        told.slowest = told.slowest.max(took);
        let found = match ended {
            Ok(Ok(outcome)) => {
                told.count(outcome);
                (took > SLOWEST).then(|| format!("took {took:?}"))
            }
            Ok(Err(found)) => Some(found),
            Err(_) => Some("a panic".to_owned()),
        };
        if let Some(found) = found {
            keep(seed, &value);
            println!("seed {seed}: {found}");
            return ExitCode::FAILURE;
        }
        seed += 1;
    }
    println!("{} cases from seed {first} in {:.0} s: {told}", seed - first, began.elapsed().as_secs_f64());
    ExitCode::SUCCESS
}

/// How cases ended.
#[derive(Default)]
struct Tally {
    files: u64,
    withheld: u64,
    refused: u64,
    unreadable: u64,
    slowest: Duration,
}

enum Outcome {
    /// A file that can be read again.
    File,
    /// A name could not be masked: no file.
    Withheld,
    /// Another error.
    Refused,
    /// The facts were none any more.
    Unreadable,
}

impl Tally {
    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::File => self.files += 1,
            Outcome::Withheld => self.withheld += 1,
            Outcome::Refused => self.refused += 1,
            Outcome::Unreadable => self.unreadable += 1,
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { files, withheld, refused, unreadable, slowest } = self;
        write!(
            to,
            "{files} files read again, {withheld} withheld because a name could be read, {refused} refused, \
             {unreadable} no facts any more, slowest {:.1} s",
            slowest.as_secs_f64()
        )
    }
}

fn one(
    value: &Value,
    is_report: bool,
    rng: &mut Rng,
    fonts: &Fonts,
    checked: bool,
) -> Result<Outcome, String> {
    let language = if rng.bool() { Language::Korean } else { Language::English };
    let made = if is_report {
        let Ok(facts) = serde_json::from_value::<ReportFacts>(value.clone()) else {
            return Ok(Outcome::Unreadable);
        };
        render_report(&facts, language, fonts)
    } else {
        let Ok(facts) = serde_json::from_value::<PacketFacts>(value.clone()) else {
            return Ok(Outcome::Unreadable);
        };
        render(&facts, &options(language, rng, fonts), fonts)
    };
    match made {
        Ok(packet) => read_again(&packet, checked).map(|()| Outcome::File),
        Err(PacketError::Unmasked { .. }) => Ok(Outcome::Withheld),
        Err(PacketError::Write) => Err("a file that cannot be put together".to_owned()),
        Err(_) => Ok(Outcome::Refused),
    }
}

fn options(language: Language, rng: &mut Rng, fonts: &Fonts) -> PacketOptions {
    let papers = [Paper::A4, Paper::Duplex, Paper::Booklet, Paper::Card];
    let paper = papers.get(rng.usize(..papers.len())).copied().unwrap_or(Paper::A4);
    let extent = if rng.u8(..4) == 0 { Extent::Short } else { Extent::Full };
    let mut options = specimen::office(language, extent);
    if rng.u8(..3) == 0 {
        options.variant = Variant::Outside;
    }
    let factors = [1.0, 1.0, 1.4, 1.6, 0.0, -3.0, f32::NAN, f32::INFINITY];
    options.type_factor = factors.get(rng.usize(..factors.len())).copied().unwrap_or(1.0);
    if rng.u8(..4) == 0
        && let Ok(before) = render(&specimen::facts(), &options, fonts)
    {
        let issued = chrono::NaiveDateTime::default();
        options.changes = Some(ChangesSince { issued, digest: before.digest, only: rng.bool() });
    }
    options.paper = paper;
    options
}

fn read_again(packet: &Packet, checked: bool) -> Result<(), String> {
    let pages = page_texts(&packet.bytes).map_err(|_| "a file that cannot be read again".to_owned())?;
    if pages.len() != packet.page_count {
        return Err(format!("{} pages instead of {}", pages.len(), packet.page_count));
    }
    if !checked {
        return Ok(());
    }
    let path = std::env::temp_dir().join(format!("alley-fuzz-{}.pdf", std::process::id()));
    std::fs::write(&path, &packet.bytes).map_err(|error| error.to_string())?;
    let ended =
        Command::new("qpdf").arg("--check").arg(&path).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let _ = std::fs::remove_file(&path);
    match ended {
        Ok(ended) if ended.status.success() => Ok(()),
        Ok(ended) => Err(format!("qpdf: {}", String::from_utf8_lossy(&ended.stderr))),
        Err(error) => Err(format!("qpdf: {error}")),
    }
}

/// Changes a share of all values below.
fn spoil(value: &mut Value, rng: &mut Rng, share: f64) {
    let hit = rng.f64() < share;
    match value {
        Value::String(text) if hit => {
            // Days, times and names of kinds mean something to the program: other values of theirs are no facts.
            let word = text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b':' | b'.' | b'0'..=b'9'));
            if !word || text.is_empty() {
                *text = odd(rng);
            }
        }
        Value::Number(number) if hit => {
            let values =
                ["0", "1", "-1", "4294967295", "2147483647", "1e300", "-1e300", "0.000001", "37", "126.8"];
            let drawn = values.get(rng.usize(..values.len())).copied().unwrap_or("0");
            if let Ok(drawn) = serde_json::from_str(drawn)
                && (number.is_f64() || !drawn_is_float(&drawn))
            {
                *number = drawn;
            }
        }
        Value::Bool(flag) if hit => *flag = !*flag,
        Value::Array(entries) => {
            for entry in entries.iter_mut() {
                spoil(entry, rng, share);
            }
            if hit || rng.f64() < share {
                match rng.u8(..5) {
                    0 => entries.clear(),
                    1 => entries.reverse(),
                    2 => {
                        let many = rng.usize(1..60);
                        let again: Vec<Value> =
                            entries.iter().cycle().take(entries.len() * many).cloned().collect();
                        if again.len() < 600 {
                            entries.extend(again);
                        }
                    }
                    3 => entries.truncate(1),
                    _ => rng.shuffle(entries),
                }
            }
        }
        Value::Object(fields) => {
            for field in fields.values_mut() {
                spoil(field, rng, share);
                if rng.f64() < share / 60.0 {
                    *field = Value::Null;
                }
            }
        }
        _ => {}
    }
}

fn drawn_is_float(number: &serde_json::Number) -> bool {
    number.is_f64()
}

fn odd(rng: &mut Rng) -> String {
    let mut text = String::new();
    for _ in 0..rng.usize(1..5) {
        match rng.u8(..12) {
            0 => text.push_str(&"긴".repeat(rng.usize(1..3000))),
            1 => text.push_str(&"a".repeat(rng.usize(1..3000))),
            2 => text.extend((0..rng.usize(1..30)).map(|_| rng.char(..))),
            3 => text.extend((0..rng.usize(1..60)).map(|_| rng.char('가'..='힣'))),
            4 => text.push_str(&"말 ".repeat(rng.usize(1..800))),
            _ => text.push_str(ODD.get(rng.usize(..ODD.len())).copied().unwrap_or_default()),
        }
    }
    text
}

fn keep(seed: u64, value: &Value) {
    let folder = Path::new("fuzz-findings");
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(folder.join(format!("{seed}.json")), value.to_string()));
    if let Err(error) = written {
        eprintln!("{error}");
    }
}
