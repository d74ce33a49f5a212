//! Who sits where: two rows of seats at one table.

use super::Drawn;
use crate::facts::{SeatFacts, SeatingFacts};
use crate::layout::{Composer, Ink, Mark};

/// Seats beyond these are left to the roster.
const MOST_SEATS: usize = 8;

pub(super) fn draw(seating: &SeatingFacts, width: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let seats = seating.office_side.len().max(seating.merchant_side.len()).clamp(1, MOST_SEATS);
    let grown = |points: f32| composer.theme.scaled(points);
    let (seat_height, table_height, gap) = (grown(30.0), grown(26.0), 5.0);
    let (name_y, title_y, middle_of_line) = (grown(12.8), grown(23.6), grown(3.0));
    let pitch = (width - 12.0) / seats as f32;
    let mut marks = Vec::new();
    let table_y = seat_height + gap;
    marks.push(Mark::rectangle(0.0, table_y, width, table_height, Some(Ink::Tint), Some((Ink::Strong, 0.8))));
    let style = composer.theme.style(8.4).ink(Ink::Muted);
    let place = composer.shortened(&seating.place, style, width - 20.0);
    let place_y = table_y + table_height / 2.0 + middle_of_line;
    marks.push(Mark::Text { x: (width - place.width) / 2.0, y: place_y, line: place });
    let rows: [(&[SeatFacts], f32, Ink); 2] = [
        (&seating.office_side, 0.0, Ink::AccentTint),
        (&seating.merchant_side, table_y + table_height + gap, Ink::White),
    ];
    for (side, y, ground) in rows {
        let offset = (seats.saturating_sub(side.len().min(seats))) as f32 * pitch / 2.0 + 6.0;
        for (index, seat) in side.iter().take(seats).enumerate() {
            let x = offset + index as f32 * pitch + 3.0;
            let seat_width = pitch - 6.0;
            marks.push(Mark::rectangle(
                x,
                y,
                seat_width,
                seat_height,
                Some(ground),
                Some((Ink::Strong, 0.6)),
            ));
            let middle = x + seat_width / 2.0;
            let name =
                composer.shortened(seat.name.as_str(), composer.theme.style(8.8).bold(), seat_width - 4.0);
            marks.push(Mark::Text { x: middle - name.width / 2.0, y: y + name_y, line: name });
            let title =
                composer.shortened(&seat.title, composer.theme.style(7.6).ink(Ink::Muted), seat_width - 4.0);
            marks.push(Mark::Text { x: middle - title.width / 2.0, y: y + title_y, line: title });
        }
    }
    Drawn { marks, height: table_y + table_height + gap + seat_height + 2.0 }
}
