//! The trade mix as one divided bar with its key below.

use super::{Drawn, Hold, label};
use crate::facts::TradeShare;
use crate::layout::{Composer, Ink, Mark};

/// Grounds from dark to light, so that neighbours differ in black and white too.
const GROUNDS: [Ink; 6] =
    [Ink::Accent, Ink::AccentMiddle, Ink::AccentTint, Ink::Muted, Ink::Line, Ink::White];
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
    let mut x = 0.0;
    let key_style = composer.theme.style(8.2);
    let (mut key_x, mut key_y) = (0.0, BAR + 13.5);
    for ((trade, stores), ground) in shares.iter().zip(GROUNDS) {
        let part = *stores as f32 / total as f32;
        marks.push(Mark::rectangle(x, 0.0, part * width, BAR, Some(ground), Some((Ink::Strong, 0.5))));
        let percent = format!("{:.0}%", part * 100.0);
        if part * width > 26.0 {
            let ink = if matches!(ground, Ink::Accent | Ink::Muted) { Ink::White } else { Ink::Black };
            let style = key_style.bold().tabular().ink(ink);
            marks.push(label(composer, &percent, style, (x + part * width / 2.0, BAR - 3.8), Hold::Middle));
        }
        x += part * width;
        let text = format!("{trade} {}", composer.words.count(*stores));
        let key = composer.shortened(&text, key_style, width - 24.0);
        let needed = key.width + 24.0;
        if key_x > 0.0 && key_x + needed - 12.0 > width {
            key_x = 0.0;
            key_y += 12.5;
        }
        marks.push(Mark::rectangle(key_x, key_y - 6.6, 7.0, 7.0, Some(ground), Some((Ink::Strong, 0.5))));
        marks.push(Mark::Text { x: key_x + 10.5, y: key_y, line: key });
        key_x += needed;
    }
    Drawn { marks, height: key_y + 5.0 }
}
