//! Markers of the government's outlines: 1. 가. 1) 가) and □ ○ - ·.

use super::Marker;
use crate::facts::ReportItem;
use crate::words::Words;

/// Levels of an outline.
const LEVELS: usize = 4;
/// Markers of an outline that is not numbered.
const SIGNS: [&str; LEVELS] = ["□", "○", "-", "·"];

/// How far an outline has come.
pub(super) struct Outline<'w> {
    words: &'w Words,
    /// Items so far at each level, since the last one above it.
    counts: [u32; LEVELS],
}

impl<'w> Outline<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, counts: [0; LEVELS] }
    }

    /// The next item is a first one again.
    pub(super) fn begin_anew(&mut self) {
        self.counts = [0; LEVELS];
    }

    /// The marker of the next item.
    pub(super) fn marker(&mut self, item: &ReportItem) -> Marker {
        let level = usize::from(item.level).min(LEVELS - 1);
        let sign = if item.numbered {
            self.number(level)
        } else {
            SIGNS.get(level).copied().unwrap_or("·").to_owned()
        };
        Marker::Outline { level: u8::try_from(level).unwrap_or_default(), sign }
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
