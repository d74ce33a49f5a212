//! A few figures side by side, large enough to be read across a table.

use super::Drawn;
use crate::facts::ReportNumber;
use crate::layout::{Composer, Ink, Mark};

pub(super) fn draw(numbers: &[ReportNumber], width: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let mut marks = Vec::new();
    if numbers.is_empty() {
        return Drawn { marks, height: 0.0 };
    }
    let grown = |points: f32| composer.theme.scaled(points);
    let (gap, height, inset, rim) = (grown(8.0), grown(58.0), grown(9.0), grown(4.0));
    let (label_y, value_y, below_y) = (grown(15.0), grown(37.5), grown(50.0));
    let count = numbers.len() as f32;
    let each = (width - gap * (count - 1.0)) / count;
    let small = composer.theme.style(8.2);
    let large = composer.theme.style(19.0).bold().tabular().ink(Ink::Accent);
    for (at, number) in numbers.iter().enumerate() {
        let x = at as f32 * (each + gap);
        marks.push(Mark::rectangle(x, 0.0, each, height, Some(Ink::AccentTint), None));
        marks.push(Mark::rectangle(x, 0.0, 2.4, height, Some(Ink::Accent), None));
        let room = each - inset - rim;
        for (text, style, y) in [
            (&number.label, small.bold().ink(Ink::Black), label_y),
            (&number.value, large, value_y),
            (&number.below, small.ink(Ink::Muted), below_y),
        ] {
            let line = composer.shortened(text, style, room);
            marks.push(Mark::Text { x: x + inset, y, line });
        }
    }
    Drawn { marks, height }
}
