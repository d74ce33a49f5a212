//! Whatever a person types: a valid file, never a panic.

use lopdf::Document;
use proptest::prelude::*;
use std::sync::OnceLock;

use crate::facts::{PacketFacts, Slot, Slots};
use crate::{Extent, Fonts, Language, PacketError, PacketOptions, render};

use super::{save::ends_in_doubt, specimen};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

/// The specimen with every text replaced by what `odd` answers for the text's number.
fn with_texts(odd: impl Fn(usize) -> String) -> PacketFacts {
    let mut facts = specimen::facts();
    let mut number = 0;
    facts.slots(&mut |slot| {
        let (Slot::Name(text) | Slot::Phone(text) | Slot::Store(text) | Slot::Text(text)) = slot;
        *text = odd(number);
        number += 1;
    });
    facts
}

fn check(facts: &PacketFacts, options: &PacketOptions) {
    match render(facts, options, fonts()) {
        Ok(packet) => {
            let file = Document::load_mem(&packet.bytes).expect("a file that can be read again");
            assert_eq!(file.get_pages().len(), packet.page_count);
            assert!(!ends_in_doubt(&packet.bytes), "a stream that ends in doubt");
        }
        // Odd names may be impossible to mask; then nothing may be released.
        Err(error) => assert!(matches!(error, PacketError::Unmasked { .. }), "{error}"),
    }
}

fn office(language: Language) -> PacketOptions {
    specimen::office(language, Extent::Full)
}

const ODD: [&str; 20] = [
    "",
    " ",
    "\n\n",
    "풍암동",
    "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}",
    "ᄒᆞᆫ글 옛말ᄊᆞᄆᆞᆺ",
    "😀👨‍👩‍👧‍👦🏳️‍🌈",
    "مرحبا بالعالم 123",
    "שלום (풍암)",
    "\u{0}\u{7}\u{1B}[31m\u{9B}",
    "\u{202E}거꾸로\u{202C}",
    "(",
    ")",
    "\\()<>[]{}%/",
    "\u{FFFF}\u{FDD0}\u{E0041}",
    "e\u{301}\u{302}\u{303}\u{304}",
    "望遠洞(망원동)의",
    "ㅋㅋㅋ~!?…",
    "\u{E000}\u{F8FF}",
    "ภาษาไทย 日本語、中文。",
];

#[test]
fn every_odd_string_in_every_field_gives_a_file_that_can_be_read() {
    for (index, odd) in ODD.iter().enumerate() {
        let facts = with_texts(|_| (*odd).to_owned());
        let language = if index % 2 == 0 { Language::Korean } else { Language::English };
        check(&facts, &office(language));
        check(&facts, &PacketOptions::default());
    }
}

#[test]
fn a_word_of_ten_thousand_letters_is_printed_whole() {
    let long = "긴".repeat(10_000);
    let mut facts = specimen::facts();
    facts.open_promises[0].what.clone_from(&long);
    facts.picks[0].text.clone_from(&long);
    check(&facts, &office(Language::Korean));
    let pages = crate::laid_out_text(&facts, &office(Language::Korean), fonts());
    let letters: usize = pages.iter().map(|page| page.matches('긴').count()).sum();
    assert!(letters >= 20_000, "{letters} letters are on paper");
}

#[test]
fn coordinates_and_amounts_that_make_no_sense_are_survived() {
    let mut facts = specimen::facts();
    let map = facts.map.as_mut().expect("a map");
    map.neighborhoods[0].position.latitude = 1e300;
    map.neighborhoods[1].area_km2 = -4.0;
    map.alley_districts[0].position.longitude = -200.0;
    facts.timetable[0].position = Some(crate::facts::Position { latitude: 0.0, longitude: 179.0 });
    facts.picks[0].options[0].cost_won = Some(f64::MAX);
    facts.alley_districts[0].trades[0].stores = u32::MAX;
    facts.alley_districts[0].trades[1].stores = u32::MAX;
    if let Some(membership) = &mut facts.alley_districts[0].membership {
        membership.now.eligible = 0;
    }
    check(&facts, &office(Language::Korean));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_mixture_of_odd_strings_gives_a_file_that_can_be_read(
        picks in prop::collection::vec(prop::collection::vec(0..ODD.len(), 0..6), 1..12),
        free in "\\PC{0,40}",
    ) {
        let facts = with_texts(|number| {
            let parts = &picks[number % picks.len()];
            let mut text: String = parts.iter().map(|part| ODD[*part]).collect();
            if number % 5 == 0 {
                text.push_str(&free);
            }
            text
        });
        check(&facts, &office(Language::Korean));
        check(&facts, &PacketOptions::default());
    }
}

/// What a file says, without the spaces at which its lines end.
fn said(file: &[u8]) -> String {
    let text = super::read(file).expect("a file that can be read again");
    let parts = text.pages.into_iter().flat_map(|page| page.said);
    parts.flat_map(|part| bare(&part).chars().collect::<Vec<_>>()).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn the_text_of_every_field_comes_back_as_it_was_typed() {
    let marked = |odd: &str| {
        let facts = with_texts(|number| format!("x{number}x{odd}y"));
        let packet = render(&facts, &office(Language::Korean), fonts()).expect("a packet");
        (said(&packet.bytes), packet.receipt.missing_glyphs.is_empty())
    };
    let mut fields = 0;
    specimen::facts().slots(&mut |_| fields += 1);
    // What is too long for its place in a drawing is cut, and may be: those fields are told by the widest letters.
    let whole = format!("{}y", "가".repeat(24));
    let (paper, _) = marked(whole.trim_end_matches('y'));
    let told: Vec<usize> =
        (0..fields).filter(|number| paper.contains(&format!("x{number}x{whole}"))).collect();
    assert!(told.len() * 100 >= fields * 80, "{} of {fields} fields are on paper", told.len());
    let mut lost = Vec::new();
    // Letters that run from the right stand in the order in which they are drawn.
    let read_on = |odd: &&&str| !odd.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8FF}'));
    for odd in ODD.iter().chain(&EXPECTED_BACK).filter(read_on) {
        let (paper, spelled) = marked(odd);
        // What follows a line feed may stand on the next page, behind the footer of this one. Letters that no font has
        // are spelled as codes.
        let told_whole = spelled && !odd.contains('\n');
        let back = if told_whole { bare(&crate::text::printable(odd)) + "y" } else { String::new() };
        let fields = told.iter().filter(|number| !paper.contains(&format!("x{number}x{back}"))).count();
        if fields > 0 {
            lost.push((odd, fields));
        }
    }
    assert!(lost.is_empty(), "not read back, in so many fields: {lost:?}");
}

/// Syntax of files that ours are made of, and letters that are easily lost.
const EXPECTED_BACK: [&str; 6] = [
    "endstream endobj %%EOF /JS (app.alert)",
    "<</S/P>> BT ET Tj",
    "]]><!-- &amp; &#0; <x:xmpmeta>",
    "한\u{200B}글\u{AD}비\u{FEFF}밀",
    "A\u{30A}ffi ﬁ ½ Å",
    "①㈜㎡℃",
];
