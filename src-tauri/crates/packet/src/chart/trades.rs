//! The trade mix as one divided bar with its key below.

use super::grounds::{Ground, Weave};
use super::{Drawn, Hold, label};
use crate::facts::TradeShare;
use crate::layout::{Composer, Ink, Mark};

/// Trades that a bar names; the rest is told together.
const NAMED: usize = 5;
/// Height of the bar at the normal type size.
const BAR: f32 = 13.0;

/// Each trade has the same ground on every page, so that bars can be compared in black and white too: what its name
/// holds in Korean or English, the most frequent ones first. The trades are the major classes of the public store file.
const TRADES: [(&[&str], Ground); 10] = [
    (&["음식", "food", "restaurant"], Ground::of(Ink::Accent, Weave::Plain)),
    (&["소매", "retail"], Ground::of(Ink::AccentMiddle, Weave::Plain)),
    (&["수리", "repair", "personal"], Ground::of(Ink::AccentTint, Weave::Rising)),
    (&["부동산", "real estate"], Ground::of(Ink::Muted, Weave::Plain)),
    (&["교육", "education"], Ground::of(Ink::Line, Weave::Falling)),
    (&["과학", "science", "professional"], Ground::of(Ink::White, Weave::Level)),
    (&["보건", "health", "medical"], Ground::of(Ink::White, Weave::Crossed)),
    (&["예술", "스포츠", "art", "sport"], Ground::of(Ink::AccentTint, Weave::Dotted)),
    (&["시설", "facilit", "rental"], Ground::of(Ink::AccentMiddle, Weave::Upright)),
    (&["숙박", "accommodation", "lodging"], Ground::of(Ink::Muted, Weave::Rising)),
];
const REST: Ground = Ground::of(Ink::White, Weave::Plain);

/// The ground of each of some trades; one that is not known takes one that none of the others has.
fn grounds(trades: &[String]) -> Vec<Ground> {
    let usual = |trade: &String| {
        let trade = trade.to_lowercase();
        let known = TRADES.iter().find(|(names, _)| names.iter().any(|name| trade.contains(name)));
        known.map(|(_, ground)| *ground)
    };
    let mut taken: Vec<Ground> = trades.iter().filter_map(usual).collect();
    let mut grounds: Vec<Ground> = Vec::with_capacity(trades.len());
    for trade in trades {
        let own = usual(trade).filter(|own| !grounds.contains(own));
        let ground = own.unwrap_or_else(|| {
            let free = TRADES.iter().rev().map(|(_, ground)| *ground).find(|ground| !taken.contains(ground));
            free.unwrap_or(REST)
        });
        taken.push(ground);
        grounds.push(ground);
    }
    grounds
}

pub(super) fn draw(trades: &[TradeShare], width: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let total: u32 = trades.iter().map(|share| share.stores).fold(0, u32::saturating_add);
    let mut marks = Vec::new();
    if total == 0 {
        return Drawn { marks, height: 0.0 };
    }
    let (named, rest) = trades.split_at(trades.len().min(NAMED));
    let names: Vec<String> = named.iter().map(|share| crate::text::printable(&share.trade)).collect();
    let mut grounds = grounds(&names);
    let mut shares: Vec<(String, u32)> =
        names.into_iter().zip(named).map(|(name, share)| (name, share.stores)).collect();
    let others = rest.iter().map(|share| share.stores).fold(0, u32::saturating_add);
    if others > 0 {
        shares.push((composer.words.other_trades.to_owned(), others));
        grounds.push(REST);
    }
    let grown = |points: f32| composer.theme.scaled(points);
    let (bar, step, square, mark, gap) = (grown(BAR), grown(12.5), grown(7.0), grown(10.5), grown(24.0));
    let (least, rise) = (grown(26.0), grown(3.8));
    let (square_up, key_start, below) = (grown(6.6), grown(BAR + 13.5), grown(5.0));
    let mut x = 0.0;
    let key_style = composer.theme.style(8.2);
    let (mut key_x, mut key_y) = (0.0, key_start);
    for ((trade, stores), ground) in shares.iter().zip(grounds) {
        let part = *stores as f32 / total as f32;
        marks.extend(ground.framed([x, 0.0, part * width, bar]));
        let percent = format!("{:.0}%", part * 100.0);
        if part * width > least {
            let style = key_style.bold().tabular().ink(ground.figures());
            let middle = x + part * width / 2.0;
            let said = label(composer, &percent, style, (middle, bar - rise), Hold::Middle);
            // No hatching behind figures.
            if let (true, Mark::Text { line, .. }) = (ground.weave != Weave::Plain, &said) {
                let (free, ink) = (line.width + 3.0, Some(ground.ink));
                marks.push(Mark::rectangle(middle - free / 2.0, 1.0, free, bar - 2.0, ink, None));
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
        marks.extend(ground.framed([key_x, key_y - square_up, square, square]));
        marks.push(Mark::Text { x: key_x + mark, y: key_y, line: key });
        key_x += needed;
    }
    Drawn { marks, height: key_y + below }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trade_keeps_its_ground_whatever_stands_beside_it() {
        let of =
            |trades: &[&str]| grounds(&trades.iter().map(|trade| (*trade).to_owned()).collect::<Vec<_>>());
        let (one, other) = (of(&["음식", "소매", "부동산"]), of(&["소매", "부동산", "음식", "보건의료"]));
        assert_eq!((one[0], one[1], one[2]), (other[2], other[0], other[1]));
        assert_eq!(of(&["Food", "Retail", "Real estate"]), one);
        let all = of(&[
            "음식",
            "소매",
            "수리·개인",
            "부동산",
            "교육",
            "과학·기술",
            "보건의료",
            "예술·스포츠",
            "시설관리·임대",
            "숙박",
        ]);
        let unknown = of(&["점집", "음식", "꽃길"]);
        for grounds in [all, unknown] {
            for (at, ground) in grounds.iter().enumerate() {
                assert!(*ground != REST && !grounds[..at].contains(ground), "{grounds:?}");
            }
        }
    }
}
