//! Markers of the government's outlines: 1. 가. 1) 가) and □ ○ - ·.

use super::Marker;
use crate::facts::ReportItem;
use crate::options::Language;
use crate::words::Words;

/// Levels of an outline.
const LEVELS: usize = 4;
/// Markers of an outline that is not numbered.
const SIGNS: [&str; LEVELS] = ["□", "○", "-", "·"];

/// How far an outline has come.
#[derive(Debug)]
pub struct Outline<'w> {
    words: &'w Words,
    /// Items so far at each level, since the last one above it.
    counts: [u32; LEVELS],
}

impl<'w> Outline<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, counts: [0; LEVELS] }
    }

    /// An outline in a language of its own.
    pub fn of(language: Language) -> Outline<'static> {
        Outline::new(Words::of(language))
    }

    /// The depth of an item, from 0 to 3.
    pub fn level(item: &ReportItem) -> usize {
        usize::from(item.level).min(LEVELS - 1)
    }

    /// The next item is a first one again.
    pub fn begin_anew(&mut self) {
        self.counts = [0; LEVELS];
    }

    /// What stands in front of the next item.
    pub fn sign(&mut self, item: &ReportItem) -> String {
        let level = Self::level(item);
        if item.numbered { self.number(level) } else { SIGNS.get(level).copied().unwrap_or("·").to_owned() }
    }

    /// The marker of the next item.
    pub(super) fn marker(&mut self, item: &ReportItem) -> Marker {
        let level = u8::try_from(Self::level(item)).unwrap_or_default();
        Marker::Outline { level, sign: self.sign(item) }
    }

    fn number(&mut self, level: usize) -> String {
        let mut number = 0;
        for (at, count) in self.counts.iter_mut().enumerate().skip(level) {
            *count = if at == level { count.saturating_add(1) } else { 0 };
            if at == level {
                number = *count;
            }
        }
        let closing = if level < 2 { "." } else { ")" };
        if level.is_multiple_of(2) {
            format!("{number}{closing}")
        } else {
            format!("{}{closing}", self.words.letter(number))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Language;

    #[test]
    fn items_are_counted_as_the_government_counts_them() {
        let markers = |language, levels: &[u8]| -> Vec<String> {
            let mut outline = Outline::new(Words::of(language));
            let item = |level| ReportItem { level, numbered: true, text: String::new() };
            let markers = levels.iter().map(|level| match outline.marker(&item(*level)) {
                Marker::Outline { sign, .. } => sign,
                other => format!("{other:?}"),
            });
            markers.collect()
        };
        let levels = [0, 1, 1, 2, 3, 3, 1, 2, 0, 1, 9];
        let korean = ["1.", "가.", "나.", "1)", "가)", "나)", "다.", "1)", "2.", "가.", "가)"];
        assert_eq!(markers(Language::Korean, &levels), korean);
        let english = ["1.", "a.", "b.", "1)", "a)", "b)", "c.", "1)", "2.", "a.", "a)"];
        assert_eq!(markers(Language::English, &levels), english);
    }
}
