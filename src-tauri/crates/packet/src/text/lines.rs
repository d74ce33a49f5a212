//! Paragraphs to lines.

use std::ops::Range;
use std::rc::Rc;

use textwrap::core::Fragment as Piece;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};
use unicode_bidi::Level;

use super::breaks::{emergency_pieces, never_begins_a_line, never_ends_a_line};
use super::shape::{Shaper, Word};
use super::{TextStyle, bidi};

/// A stretch of printable text in one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub text: String,
    pub style: TextStyle,
}

/// A word at its place on the line.
#[derive(Debug, Clone)]
pub(crate) struct Fragment {
    /// Points from the line's left end.
    pub x: f32,
    pub word: Rc<Word>,
    pub style: TextStyle,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub fragments: Vec<Fragment>,
    /// Points from the first to the last visible glyph.
    pub width: f32,
}

impl Line {
    /// The line's words in the order they are drawn.
    pub(crate) fn text(&self) -> String {
        self.fragments.iter().map(|fragment| &*fragment.word.text).collect()
    }
}

/// Breaks a paragraph into lines of at most `width` points (the first `first_indent` shorter). Always at least one.
pub(crate) fn break_lines(
    shaper: &mut Shaper<'_>,
    spans: &[Span],
    width: f32,
    first_indent: f32,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for paragraph in paragraphs(spans) {
        let first_width = if lines.is_empty() { width - first_indent } else { width };
        let units = units(shaper, &paragraph, width.min(first_width).max(1.0));
        let ranges = mend_widow(even(&units, first_width, width), &units, width);
        for range in ranges {
            lines.push(set(units.get(range).unwrap_or_default()));
        }
    }
    if lines.is_empty() {
        lines.push(Line::default());
    }
    lines
}

/// The widest stretch that is never divided, and the widest paragraph on one line, in points.
pub(crate) fn measure(shaper: &mut Shaper<'_>, spans: &[Span]) -> (f32, f32) {
    let (mut least, mut most) = (0.0f32, 0.0f32);
    for paragraph in paragraphs(spans) {
        let units = units(shaper, &paragraph, f32::MAX);
        least = units.iter().map(|unit| unit.width).fold(least, f32::max);
        let whole: f32 = units.iter().map(|unit| unit.width + unit.space).sum();
        most = most.max(whole - units.last().map_or(0.0, |unit| unit.space));
    }
    (least, most)
}

/// What is never divided: words glued together, with the space behind them.
#[derive(Debug)]
struct Unit {
    tokens: Vec<Token>,
    /// Width without the trailing space.
    width: f32,
    /// Width of the trailing space.
    space: f32,
}

#[derive(Debug)]
struct Token {
    word: Rc<Word>,
    style: TextStyle,
    level: Level,
}

impl Token {
    fn width(&self) -> f32 {
        self.word.advance as f32 * self.style.size / 1000.0
    }
}

fn paragraphs(spans: &[Span]) -> Vec<Vec<Span>> {
    let mut paragraphs = vec![Vec::new()];
    for span in spans {
        for (index, part) in span.text.split('\n').enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(paragraph) = paragraphs.last_mut()
                && !part.is_empty()
            {
                paragraph.push(Span { text: part.to_owned(), style: span.style });
            }
        }
    }
    paragraphs
}

fn units(shaper: &mut Shaper<'_>, spans: &[Span], narrowest: f32) -> Vec<Unit> {
    let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
    let levels = bidi::levels(&whole);
    let mut units: Vec<Unit> = Vec::new();
    let mut open = false;
    let mut dot = false;
    let mut previous = ' ';
    let mut word_before = String::new();
    let mut offset = 0;
    for span in spans {
        for (start, text) in split_at_spaces(&span.text) {
            let mut run_start = start;
            for part in level_runs(text, offset + start, levels.as_deref()) {
                let level = level_at(levels.as_deref(), offset + run_start);
                run_start += part.len();
                let first = part.chars().next().unwrap_or(' ');
                // A space that binds is drawn and copied as any other.
                let part = if first == BINDING { " " } else { part };
                let word = shaper.word(part, span.style.bold, span.style.tabular, level.is_rtl());
                let token = Token { word, style: span.style, level };
                if matches!(first, ' ' | BINDING) {
                    match units.last_mut() {
                        Some(unit) => {
                            unit.space += token.width();
                            unit.tokens.push(token);
                        }
                        None => units.push(Unit { width: token.width(), space: 0.0, tokens: vec![token] }),
                    }
                    open = first == BINDING || dot;
                } else {
                    // A dot between two entries stands with the one behind it, not at the end of a line.
                    dot = part == "\u{B7}" && !open;
                    let glued = open
                        || (never_begins_a_line(first) && !dot)
                        || never_ends_a_line(previous)
                        || is_one_term(&word_before, part);
                    match units.last_mut() {
                        Some(unit) if glued => {
                            unit.width += unit.space + token.width();
                            unit.space = 0.0;
                            unit.tokens.push(token);
                        }
                        _ => units.push(Unit { width: token.width(), space: 0.0, tokens: vec![token] }),
                    }
                    open = true;
                    previous = part.chars().next_back().unwrap_or(' ');
                    word_before.clear();
                    word_before.push_str(part);
                }
            }
        }
        offset += span.text.len();
    }
    if units.iter().any(|unit| unit.width > narrowest) {
        let loose =
            units.into_iter().flat_map(|unit| if unit.width > narrowest { loosen(unit) } else { vec![unit] });
        units = loose.flat_map(|unit| divide(shaper, unit, narrowest)).collect();
    }
    units
}

/// Whether two words are parts of one term, which is not divided: a date as `2026.` and `7.`, `16` and `Jul`, `Jul` and
/// `2026`, with the word that leads to it as `by` and `16`; a licence as `CC`, `BY` and `4.0`.
fn is_one_term(before: &str, word: &str) -> bool {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const LEADING: [&str; 6] = ["by", "on", "of", "since", "until", "from"];
    // Such terms go on with a figure or a capital letter.
    if !word.starts_with(|letter: char| letter.is_ascii_digit() || letter.is_ascii_uppercase()) {
        return false;
    }
    let month = |word: &str| MONTHS.contains(&word.trim_end_matches([',', '.', ')', ';']));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let begins_with_digit = word.starts_with(|letter: char| letter.is_ascii_digit());
    let korean = before.rsplit(['(', '~']).next().and_then(|end| end.strip_suffix('.')).unwrap_or_default();
    (begins_with_digit
        && ((digits(korean) && korean.len() <= 4)
            || month(before)
            || LEADING.contains(&before.trim_start_matches('('))
            || before.starts_with("BY")))
        || (month(word) && before.len() <= 3 && digits(before.trim_start_matches('(')))
        || (before == "CC" && word.starts_with("BY"))
}

/// A space at which no line ends.
pub(crate) const BINDING: char = '\u{A0}';

/// A text whose words stand on one line, where a line holds them.
pub(crate) fn bound(text: &str) -> String {
    text.replace(' ', "\u{A0}")
}

/// A unit wider than a line, at its spaces where that is enough.
fn loosen(unit: Unit) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut ended = true;
    for token in unit.tokens {
        let space = &*token.word.text == " ";
        match units.last_mut() {
            Some(unit) if space => {
                unit.space += token.width();
                unit.tokens.push(token);
            }
            Some(unit) if !ended => {
                unit.width += token.width();
                unit.tokens.push(token);
            }
            _ => units.push(Unit { width: token.width(), space: 0.0, tokens: vec![token] }),
        }
        ended = space;
    }
    units
}

/// A unit wider than a line, in as many units as its letters allow.
fn divide(shaper: &mut Shaper<'_>, unit: Unit, narrowest: f32) -> Vec<Unit> {
    if unit.width <= narrowest {
        return vec![unit];
    }
    let mut units: Vec<Unit> = Vec::new();
    let mut previous = None;
    for token in unit.tokens {
        if &*token.word.text == " " {
            if let Some(unit) = units.last_mut() {
                unit.space += token.width();
                unit.tokens.push(token);
            }
            previous = None;
            continue;
        }
        for part in emergency_pieces(&token.word.text) {
            let word = shaper.word(part, token.style.bold, token.style.tabular, token.level.is_rtl());
            let piece = Token { word, style: token.style, level: token.level };
            // Marks stay with their letters here too, unless both together are wider than the line.
            let glued = previous.is_some_and(never_ends_a_line)
                || (previous.is_some() && part.chars().next().is_some_and(never_begins_a_line));
            previous = part.chars().next_back();
            match units.last_mut() {
                Some(unit) if glued && unit.width + piece.width() <= narrowest => {
                    unit.width += piece.width();
                    unit.tokens.push(piece);
                }
                _ => units.push(Unit { width: piece.width(), space: 0.0, tokens: vec![piece] }),
            }
        }
    }
    units
}

/// Lines as even as they get: of all ways to break the paragraph the one that leaves the least room at the right, which
/// does not fill a line and leave the next one half empty.
fn even(units: &[Unit], first_width: f32, width: f32) -> Vec<Range<usize>> {
    let filled = greedy(units, first_width, width);
    if filled.len() < 2 {
        return filled;
    }
    // What fits exactly must not fail by the last digit of a sum.
    let widths = [first_width, width].map(|width| f64::from(width) + 0.01);
    // A line never hangs over, however even the others would be.
    let penalties = Penalties { overflow_penalty: 10_000_000, ..Penalties::new() };
    let Ok(lines) = wrap_optimal_fit(units, &widths, &penalties) else { return filled };
    let mut start = 0;
    let ranges: Vec<Range<usize>> = lines
        .iter()
        .map(|line| {
            let range = start..start + line.len();
            start = range.end;
            range
        })
        .collect();
    // Never at the price of another line.
    if ranges.len() == filled.len() { ranges } else { filled }
}

impl Piece for Unit {
    fn width(&self) -> f64 {
        f64::from(self.width)
    }

    fn whitespace_width(&self) -> f64 {
        f64::from(self.space)
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Each line as full as it gets.
fn greedy(units: &[Unit], first_width: f32, width: f32) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let (mut start, mut x) = (0, 0.0);
    for (index, unit) in units.iter().enumerate() {
        let limit = if ranges.is_empty() { first_width } else { width };
        if index > start && x + unit.width > limit + 0.01 {
            ranges.push(start..index);
            start = index;
            x = 0.0;
        }
        x += unit.width + unit.space;
    }
    ranges.push(start..units.len());
    ranges
}

/// A last line of one word takes a second one from the line above, where that keeps two.
fn mend_widow(mut ranges: Vec<Range<usize>>, units: &[Unit], width: f32) -> Vec<Range<usize>> {
    if let [.., above, last] = ranges.as_mut_slice()
        && last.len() == 1
        && above.len() >= 2
    {
        let taken = above.end - 1;
        let together: f32 = units.iter().skip(taken).map(|unit| unit.width + unit.space).sum();
        let short = units.get(last.start).is_some_and(|unit| unit.width < width * 0.3);
        if short && together <= width {
            above.end = taken;
            last.start = taken;
        }
    }
    ranges
}

fn set(units: &[Unit]) -> Line {
    let mut line = Line::default();
    let mut x = 0.0;
    let tokens: Vec<&Token> = units.iter().flat_map(|unit| &unit.tokens).collect();
    let order: Vec<usize> = if tokens.iter().any(|token| token.level.is_rtl()) {
        bidi::visual_order(&tokens.iter().map(|token| token.level).collect::<Vec<_>>())
    } else {
        (0..tokens.len()).collect()
    };
    for token in order.into_iter().filter_map(|index| tokens.get(index)) {
        line.fragments.push(Fragment { x, word: Rc::clone(&token.word), style: token.style });
        x += token.width();
        if &*token.word.text != " " {
            line.width = x;
        }
    }
    line
}

/// Words and single spaces, with the byte each begins at.
fn split_at_spaces(text: &str) -> Vec<(usize, &str)> {
    // Few texts have a space that binds, and one letter alone is found faster.
    if text.contains(BINDING) {
        split_at(text, text.match_indices([' ', BINDING]))
    } else {
        split_at(text, text.match_indices(' '))
    }
}

fn split_at<'t>(text: &'t str, spaces: impl Iterator<Item = (usize, &'t str)>) -> Vec<(usize, &'t str)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, space) in spaces {
        if let Some(word) = text.get(start..at).filter(|word| !word.is_empty()) {
            parts.push((start, word));
        }
        parts.push((at, space));
        start = at + space.len();
    }
    if let Some(word) = text.get(start..).filter(|word| !word.is_empty()) {
        parts.push((start, word));
    }
    parts
}

fn level_at(levels: Option<&[Level]>, at: usize) -> Level {
    levels.and_then(|levels| levels.get(at).copied()).unwrap_or(Level::ltr())
}

/// Parts of a word of one direction each.
fn level_runs<'t>(text: &'t str, offset: usize, levels: Option<&[Level]>) -> Vec<&'t str> {
    let Some(levels) = levels else { return vec![text] };
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.char_indices().skip(1) {
        if levels.get(offset + at) != levels.get(offset + start) {
            parts.extend(text.get(start..at));
            start = at;
        }
    }
    parts.extend(text.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fonts;
    use crate::layout::Ink;

    #[test]
    fn lines_are_even_and_no_more_than_there_would_be_anyway() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let style = TextStyle { size: 10.0, bold: false, tabular: false, ink: Ink::Black };
        let text = "가로등 불을 자정까지 켜 달라는 풍암저수지골목형상점가상인회 건의를 현장에서 정한다";
        let spans = [Span { text: text.to_owned(), style }];
        let units = units(&mut shaper, &spans, 170.0);
        let raggedness = |ranges: &[Range<usize>], width: f32| -> f32 {
            let (_, lines) = ranges.split_last().expect("lines");
            let used = |line: &Range<usize>| set(units.get(line.clone()).unwrap_or_default()).width;
            lines.iter().map(|line| (width - used(line)).powi(2)).sum()
        };
        let mut evener = 0;
        for width in 60..400_u16 {
            let width = f32::from(width);
            let (filled, even) = (greedy(&units, width, width), even(&units, width, width));
            evener += usize::from(raggedness(&even, width) < raggedness(&filled, width));
            assert_eq!((filled.len(), even.last().map(|line| line.end)), (even.len(), Some(units.len())));
            for line in even {
                let unit = units.get(line.clone()).unwrap_or_default();
                assert!(unit.len() == 1 || set(unit).width <= width + 0.02, "{width}: {line:?}");
            }
        }
        assert!(evener > 0, "no paragraph was any better for it");
    }

    #[test]
    fn no_line_of_a_word_longer_than_a_line_begins_or_ends_with_the_wrong_mark() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let style = TextStyle { size: 10.0, bold: false, tabular: false, ink: Ink::Black };
        // Letters without any opportunity are cut between each two, and a mark may stand in a style of its own.
        let parts =
            ["가나다라(abcdefghijklmnopqrstuvwxyz),마바", "(", "사아자차카타파하", ")", ".거너더러머버"];
        let spans: Vec<Span> = (0..)
            .zip(parts)
            .map(|(at, text)| Span { text: text.to_owned(), style: TextStyle { bold: at % 2 == 1, ..style } })
            .collect();
        let text = parts.concat();
        for width in 34..160_u16 {
            let lines = break_lines(&mut shaper, &spans, f32::from(width), 0.0);
            let texts: Vec<String> = lines.iter().map(Line::text).collect();
            assert_eq!(texts.concat(), text);
            for line in &texts {
                let (first, last) = (line.chars().next(), line.chars().next_back());
                assert!(!first.is_some_and(never_begins_a_line), "{width}: {texts:?}");
                assert!(!last.is_some_and(never_ends_a_line), "{width}: {texts:?}");
            }
        }
    }

    #[test]
    fn a_dot_between_entries_stands_with_the_one_behind_it_and_terms_stay_whole() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let style = TextStyle { size: 10.0, bold: false, tabular: false, ink: Ink::Black };
        let named = bound("광천 터미널뒷길 골목형상점가");
        let text = format!("경제과 · 안전총괄과 · {named}, by 25 Sep 2026, CC BY 4.0 (표본)");
        let read = text.replace('\u{A0}', " ");
        for width in 135..400_u16 {
            let spans = [Span { text: text.clone(), style }];
            let lines = break_lines(&mut shaper, &spans, f32::from(width), 0.0);
            let texts: Vec<String> = lines.iter().map(|line| line.text().trim_end().to_owned()).collect();
            assert_eq!(texts.join(" "), read, "{width}");
            assert!(!texts.iter().any(|line| line.ends_with('·')), "{width}: {texts:?}");
            for whole in ["광천 터미널뒷길 골목형상점가,", "by 25 Sep 2026,", "CC BY 4.0"] {
                assert!(texts.iter().any(|line| line.contains(whole)), "{width}: {texts:?}");
            }
        }
        // What is wider than a line is divided at its spaces before it is divided in a word.
        let spans = [Span { text: named, style }];
        let texts: Vec<String> = break_lines(&mut shaper, &spans, 80.0, 0.0).iter().map(Line::text).collect();
        assert_eq!(texts.concat(), "광천 터미널뒷길 골목형상점가");
        let words = ["광천", "터미널뒷길", "골목형상점가"];
        let whole = |line: &String| line.trim_end().split(' ').all(|word| words.contains(&word));
        assert!(texts.iter().all(whole), "{texts:?}");
    }
}
