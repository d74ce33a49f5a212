//! Horizontal bars, each divided alike, with their key below.

use super::{Drawn, Hold, ground as framed, label, rule};
use crate::facts::ReportBars;
use crate::layout::{Composer, Ink, Mark};

/// Grounds of the divisions; neighbours differ in black and white too.
const GROUNDS: [Ink; 6] =
    [Ink::Accent, Ink::AccentMiddle, Ink::AccentTint, Ink::Line, Ink::Muted, Ink::White];

pub(super) fn draw(bars: &ReportBars, width: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let mut marks = Vec::new();
    let total = |values: &[u32]| values.iter().copied().fold(0, u32::saturating_add);
    let most = bars.bars.iter().map(|bar| total(&bar.values)).max().unwrap_or(0).max(1) as f32;
    let grown = |points: f32| composer.theme.scaled(points);
    let (step, thick, rise, gap) = (grown(14.5), grown(9.0), grown(7.6), grown(6.0));
    let (square, square_up, mark, below) = (grown(7.0), grown(6.6), grown(10.5), grown(6.0));
    let style = composer.theme.style(8.2);
    let names: Vec<_> =
        bars.bars.iter().map(|bar| composer.shortened(&bar.label, style, width * 0.3)).collect();
    let said: Vec<_> = bars
        .bars
        .iter()
        .map(|bar| composer.shortened(&bar.said, style.bold().tabular(), width * 0.3))
        .collect();
    let widest = |lines: &[crate::text::Line]| lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let left = widest(&names) + gap;
    let room = (width - left - widest(&said) - gap).max(20.0);
    let mut y = 0.0;
    for ((bar, name), said) in bars.bars.iter().zip(names).zip(said) {
        marks.push(Mark::Text { x: left - gap - name.width, y: y + rise, line: name });
        let mut x = left;
        for (value, ground) in bar.values.iter().zip(GROUNDS) {
            let part = *value as f32 / most * room;
            if *value > 0 {
                marks.extend(framed([x, y, part, thick], ground));
            }
            x += part;
        }
        marks.push(Mark::Text { x: x + gap * 0.7, y: y + rise, line: said });
        y += step;
    }
    marks.push(rule((left, -1.5), (left, (y - step + thick + 1.5).max(0.0)), 0.8, Ink::Strong));
    y += gap - (step - thick);
    if bars.series.iter().any(|name| !name.trim().is_empty()) {
        y += square;
        let mut x = left;
        for (name, ground) in bars.series.iter().zip(GROUNDS) {
            let text = composer.shortened(name, style, width * 0.4);
            let needed = text.width + mark + gap * 2.0;
            if x > left && x + needed - gap > width {
                x = left;
                y += step;
            }
            marks.extend(framed([x, y - square_up, square, square], ground));
            let text = text.text().to_owned();
            marks.push(label(composer, &text, style, (x + mark, y), Hold::Left));
            x += needed;
        }
    }
    Drawn { marks, height: y + below }
}
