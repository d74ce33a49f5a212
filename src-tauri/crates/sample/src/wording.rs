//! How a text of the tables becomes one that somebody wrote.

use alley_core::text::show;
use chrono::NaiveDate;

use crate::{
    draw::Draw,
    texts::{Topic, phrases},
    town::Town,
};

/// What stands for the places in a text.
pub(crate) struct Filling<'t> {
    pub alley: &'t str,
    pub dong: &'t str,
    pub store: &'t str,
}

impl Filling<'_> {
    /// A text with its places filled in.
    pub(crate) fn fill(&self, draw: &mut Draw, text: &str) -> String {
        let number = draw.between(2, 9).to_string();
        text.replace("{alley}", self.alley)
            .replace("{dong}", self.dong)
            .replace("{store}", self.store)
            .replace("{spot}", draw.of(phrases::SPOTS))
            .replace("{time}", draw.of(phrases::TIMES))
            .replace("{n}", &number)
    }
}

/// What stands for the places in a text about an alley.
pub(crate) fn about<'t>(town: &'t Town<'_>, alley: usize) -> Filling<'t> {
    let alley = &town.alleys[alley];
    Filling { alley: &alley.stem, dong: town.dong_name(alley.dong), store: "" }
}

/// A text to the 119 phone.
pub(crate) fn message(draw: &mut Draw, topic: &Topic, filling: &Filling<'_>, by_phone: bool) -> String {
    let mut text = String::new();
    if by_phone {
        text.push_str(draw.of(phrases::OPENERS));
    }
    text.push_str(draw.of(topic.says));
    text.push_str(". ");
    let middle = draw.of(phrases::MIDDLES);
    if !middle.is_empty() {
        text.push_str(middle);
        text.push(' ');
    }
    if draw.chance(0.88) {
        text.push_str(draw.of(topic.asks));
        text.push('.');
    }
    let closers = if topic.danger && draw.chance(0.6) { phrases::URGENT_CLOSERS } else { phrases::CLOSERS };
    text.truncate(text.trim_end().len());
    if by_phone {
        text.push_str(draw.of(closers));
    }
    let text = filling.fill(draw, text.trim());
    if draw.chance(0.22) { slip(draw, &text) } else { text }
}

/// The same text with a slip of the thumb.
fn slip(draw: &mut Draw, text: &str) -> String {
    let found: Vec<_> = phrases::SLIPS.iter().filter(|(right, _)| text.contains(right)).collect();
    match draw.any(&found) {
        Some((right, wrong)) => text.replacen(right, wrong, 1),
        None => text.to_owned(),
    }
}

/// A day as the office writes it in a sentence, for example 7. 16.(수).
pub(crate) fn short(date: NaiveDate) -> String {
    show::short_date(date, show::Language::Korean)
}
