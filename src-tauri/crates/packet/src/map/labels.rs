//! Names beside their places, so that none covers another, a number or a circle.

use super::Extent;
use crate::layout::{Composer, Ink, Mark};
use crate::text::Line;

/// A place with a name.
pub(super) struct Named<'n> {
    pub name: &'n str,
    /// Middle of its circle.
    pub at: (f32, f32),
    pub radius: f32,
    /// Bold, and placed before the others.
    pub visited: bool,
}

/// Height of a name above and below its baseline.
const ABOVE: f32 = 8.4;
const BELOW: f32 = 2.6;

/// Writes the names. Each takes the free spot nearest to its circle, or the one where it covers least.
pub(super) fn write(
    mut places: Vec<Named<'_>>,
    frame: Extent,
    mut taken: Vec<Extent>,
    composer: &mut Composer<'_, '_>,
) -> Vec<Mark> {
    places.sort_by_key(|place| !place.visited);
    taken.extend(places.iter().map(|Named { at, radius, .. }| {
        let radius = radius + 1.0;
        (at.0 - radius, at.1 - radius, at.0 + radius, at.1 + radius)
    }));
    let mut marks = Vec::new();
    for place in places {
        let style = composer.theme.style(8.2).size(8.2);
        let style = if place.visited { style.bold() } else { style.ink(Ink::Muted) };
        let line = composer.shortened(place.name, style, (frame.2 - frame.0) * 0.6);
        let (x, y) = spot(&place, line.width, frame, &taken);
        taken.push(ground(x, y, &line));
        let (left, top, right, bottom) = ground(x, y, &line);
        marks.push(Mark::rectangle(left, top, right - left, bottom - top, Some(Ink::White), None));
        marks.push(Mark::Text { x, y, line });
    }
    marks
}

fn ground(x: f32, y: f32, line: &Line) -> Extent {
    (x - 1.6, y - ABOVE, x + line.width + 1.6, y + BELOW)
}

/// Where a name stands: around its circle, from near to far.
fn spot(place: &Named<'_>, width: f32, frame: Extent, taken: &[Extent]) -> (f32, f32) {
    let ((x, y), half) = (place.at, width / 2.0);
    let mut spots = Vec::new();
    for away in [3.5, 9.0, 18.0, 30.0] {
        let reach = place.radius + away;
        let (above, below, middle) = (y - reach - BELOW + 1.0, y + reach + ABOVE - 1.0, y + 3.0);
        spots.extend([
            (x - half, above),
            (x - half, below),
            (x + reach, middle),
            (x - reach - width, middle),
            (x, above),
            (x - width, above),
            (x, below),
            (x - width, below),
        ]);
    }
    let inside = |spot: &(f32, f32)| {
        let (left, right) = (frame.0 + 2.0, (frame.2 - width - 2.0).max(frame.0 + 2.0));
        (spot.0.clamp(left, right), spot.1.clamp(frame.1 + ABOVE + 1.0, frame.3 - BELOW - 1.0))
    };
    let covered = |spot: &(f32, f32)| -> f32 {
        let own = (spot.0 - 1.6, spot.1 - ABOVE, spot.0 + width + 1.6, spot.1 + BELOW);
        taken.iter().map(|other| overlap(own, *other)).sum()
    };
    let mut best = (inside(&(x - half, y - place.radius - BELOW)), f32::MAX);
    for spot in spots.iter().map(inside) {
        let covers = covered(&spot);
        if covers < best.1 - 0.5 {
            best = (spot, covers);
        }
    }
    best.0
}

/// Area that two boxes share.
fn overlap(one: Extent, other: Extent) -> f32 {
    let width = one.2.min(other.2) - one.0.max(other.0);
    let height = one.3.min(other.3) - one.1.max(other.1);
    width.max(0.0) * height.max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_covers_no_other_and_stays_inside() {
        let frame = (0.0, 0.0, 200.0, 200.0);
        let place = |x, y| Named { name: "", at: (x, y), radius: 8.0, visited: false };
        let mut taken = Vec::new();
        let corners = [(20.0, 20.0), (24.0, 40.0), (180.0, 190.0), (176.0, 176.0), (100.0, 100.0)];
        for (x, y) in corners {
            taken.push((x - 7.0, y - 7.0, x + 7.0, y + 7.0));
        }
        for (x, y) in corners {
            let (left, base) = spot(&place(x, y), 60.0, frame, &taken);
            let own = (left, base - ABOVE, left + 60.0, base + BELOW);
            assert!(taken.iter().all(|other| overlap(own, *other) < 0.5), "{own:?} covers something");
            assert!(own.0 >= 0.0 && own.1 >= 0.0 && own.2 <= 200.0 && own.3 <= 200.0, "{own:?}");
            taken.push(own);
        }
    }
}
