//! The trade mix as one divided bar with its key below.

use super::{Drawn, Hold, ground as framed, label};
use crate::facts::TradeShare;
use crate::layout::{Composer, Ink, Mark};

/// Grounds from dark to light, so that neighbours differ in black and white too.
const GROUNDS: [Ink; 6] =
    [Ink::Accent, Ink::AccentMiddle, Ink::AccentTint, Ink::Muted, Ink::Line, Ink::White];
/// Height of the bar at the normal type size.
const BAR: f32 = 13.0;

pub(super) fn draw(trades: &[TradeShare], width: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let total: u32 = trades.iter().map(|share| share.stores).fold(0, u32::saturating_add);
    let mut marks = Vec::new();
    if total == 0 {
        return Drawn { marks, height: 0.0 };
    }
    let (named, rest) = trades.split_at(trades.len().min(GROUNDS.len() - 1));
    let mut shares: Vec<(String, u32)> =
        named.iter().map(|share| (crate::text::printable(&share.trade), share.stores)).collect();
    let others = rest.iter().map(|share| share.stores).fold(0, u32::saturating_add);
    if others > 0 {
        shares.push((composer.words.other_trades.to_owned(), others));
    }
    let grown = |points: f32| composer.theme.scaled(points);
    let (bar, step, square, mark, gap) = (grown(BAR), grown(12.5), grown(7.0), grown(10.5), grown(24.0));
    let (least, rise) = (grown(26.0), grown(3.8));
    let (square_up, key_start, below) = (grown(6.6), grown(BAR + 13.5), grown(5.0));
    let mut x = 0.0;
    let key_style = composer.theme.style(8.2);
    let (mut key_x, mut key_y) = (0.0, key_start);
    for ((trade, stores), ground) in shares.iter().zip(GROUNDS) {
        let part = *stores as f32 / total as f32;
        marks.extend(framed([x, 0.0, part * width, bar], ground));
        let percent = format!("{:.0}%", part * 100.0);
        if part * width > least {
            let ink = if matches!(ground, Ink::Accent | Ink::Muted) { Ink::White } else { Ink::Black };
            let style = key_style.bold().tabular().ink(ink);
            let middle = x + part * width / 2.0;
            let said = label(composer, &percent, style, (middle, bar - rise), Hold::Middle);
            // No hatching behind figures.
            if let (Ink::AccentTint | Ink::Line, Mark::Text { line, .. }) = (ground, &said) {
                let free = line.width + 3.0;
                marks.push(Mark::rectangle(middle - free / 2.0, 1.0, free, bar - 2.0, Some(ground), None));
            }
            marks.push(said);
        }
        x += part * width;
        let text = format!("{trade} {}", composer.words.count(*stores));
        let key = composer.shortened(&text, key_style, width - gap);
        let needed = key.width + gap;
        if key_x > 0.0 && key_x + needed - gap / 2.0 > width {
            key_x = 0.0;
            key_y += step;
        }
        marks.extend(framed([key_x, key_y - square_up, square, square], ground));
        marks.push(Mark::Text { x: key_x + mark, y: key_y, line: key });
        key_x += needed;
    }
    Drawn { marks, height: key_y + below }
}
