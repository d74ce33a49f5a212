//! Names of neighbourhoods on the map of the district: inside their areas where they fit, else near them with a line.

use super::Extent;
use crate::chart::{crosses, rule};
use crate::facts::LabelPoint;
use crate::layout::{Composer, Ink, Mark};
use crate::text::Line;

/// A neighbourhood on paper.
pub(super) struct Spot<'f> {
    pub point: &'f LabelPoint,
    /// Where its name stands best.
    pub at: (f32, f32),
    /// Its area (even-odd); none where it is not known.
    pub rings: Vec<Vec<(f32, f32)>>,
}

/// Size of the names of neighbours, of the one visited and of the latter on a small map, each with what it may shrink to.
const OTHERS: f32 = 6.4;
const VISITED: [f32; 3] = [9.0, 8.0, 7.0];
const VISITED_SMALL: [f32; 2] = [7.4, 6.4];
/// In what steps from its best place a name is looked for, and how many of them.
const STEP: f32 = 3.0;
const RINGS: i16 = 20;

/// Writes names, the one visited first. None covers another, none of the others stands on the dark area.
pub(super) fn names(
    composer: &mut Composer<'_, '_>,
    mut spots: Vec<Spot<'_>>,
    names_all: bool,
    size: (f32, f32),
) -> Vec<Mark> {
    spots.retain(|spot| spot.point.visited || names_all);
    let mut marks = Vec::new();
    let mut taken: Vec<Extent> = Vec::new();
    let (visited, others): (Vec<Spot<'_>>, Vec<Spot<'_>>) =
        spots.into_iter().partition(|spot| spot.point.visited);
    for spot in &visited {
        taken.push(visited_name(&mut marks, composer, spot, names_all, size));
    }
    let dark = visited.first().map(|spot| spot.rings.as_slice()).unwrap_or_default();
    // Those that fit where they stand best come before those that have to be moved.
    let style = composer.theme.style(OTHERS).size(OTHERS).ink(Ink::Muted);
    let lines: Vec<Line> =
        others.iter().map(|spot| composer.shortened(&spot.point.name, style, 90.0)).collect();
    let mut moved = Vec::new();
    for (spot, line) in others.iter().zip(lines) {
        let own = around(spot.at, &line, OTHERS);
        let fits = is_within(own, &spot.rings) && taken.iter().all(|other| !overlap(own, *other));
        if fits {
            taken.push(own);
            marks.push(text_at(spot.at, line, OTHERS));
        } else {
            moved.push((spot, line));
        }
    }
    for (spot, line) in moved {
        let at = free_place(spot, &line, dark, &taken, size);
        let own = around(at, &line, OTHERS);
        taken.push(own);
        if !spot.rings.is_empty() && !is_within(own, &spot.rings) {
            let away = (at.0 - spot.at.0).hypot(at.1 - spot.at.1) > 4.0;
            if away && !has(&spot.rings, at) {
                marks.push(rule(spot.at, nearest(own, spot.at), 0.4, Ink::Muted));
                marks.push(Mark::disc(spot.at.0, spot.at.1, 0.9, Some(Ink::Muted), None));
            }
            marks.push(paper(own));
        }
        marks.push(text_at(at, line, OTHERS));
    }
    marks
}

/// The name of the neighbourhood visited: white within its dark area, or dark beside it where it would stick out.
/// Answers what it takes.
fn visited_name(
    marks: &mut Vec<Mark>,
    composer: &mut Composer<'_, '_>,
    spot: &Spot<'_>,
    names_all: bool,
    (width, height): (f32, f32),
) -> Extent {
    let (sizes, most): (&[f32], f32) = if names_all { (&VISITED, 90.0) } else { (&VISITED_SMALL, 104.0) };
    let style = composer.theme.style(OTHERS).bold();
    let box_of = spot.rings.iter().flatten().fold((f32::MAX, f32::MAX, f32::MIN, f32::MIN), |all, (x, y)| {
        (all.0.min(*x), all.1.min(*y), all.2.max(*x), all.3.max(*y))
    });
    for size in sizes {
        let line = composer.shortened(&spot.point.name, style.size(*size).ink(Ink::White), most);
        let place = if spot.rings.is_empty() {
            Some(spot.at)
        } else {
            offsets().map(|(dx, dy, _)| (spot.at.0 + dx, spot.at.1 + dy)).find(|at| {
                let (left, top, right, bottom) = around(*at, &line, *size);
                let may = left > box_of.0 && top > box_of.1 && right < box_of.2 && bottom < box_of.3;
                may && is_within((left - 1.5, top - 0.5, right + 1.5, bottom + 0.5), &spot.rings)
            })
        };
        if let Some(at) = place {
            let own = around(at, &line, *size);
            marks.push(text_at(at, line, *size));
            return own;
        }
    }
    let size = sizes.first().copied().unwrap_or(OTHERS);
    let line = composer.shortened(&spot.point.name, style.size(size).ink(Ink::Accent), most);
    let (top, bottom) = (box_of.1, box_of.3);
    let half = line.width / 2.0 + 2.0;
    let x = spot.at.0.clamp(half, (width - half).max(half));
    let below = bottom + size * 0.5 + 2.0;
    let at = (x, if below + size * 0.5 <= height { below } else { top - size * 0.5 - 2.0 });
    let own = around(at, &line, size);
    // A line from the area to its name: the name may stand on a neighbour's ground.
    marks.push(rule(spot.at, nearest(own, spot.at), 0.8, Ink::Accent));
    marks.push(paper(own));
    marks.push(text_at(at, line, size));
    own
}

/// The place nearest to where a name stands best that is free: in its own area if possible.
fn free_place(
    spot: &Spot<'_>,
    line: &Line,
    dark: &[Vec<(f32, f32)>],
    taken: &[Extent],
    (width, height): (f32, f32),
) -> (f32, f32) {
    let mut best = (spot.at, f32::MAX);
    for (dx, dy, ring) in offsets() {
        if ring >= best.1 {
            break;
        }
        let far = dx.hypot(dy);
        let at = (spot.at.0 + dx, spot.at.1 + dy);
        let own = around(at, line, OTHERS);
        let out = own.0 < 0.5 || own.1 < 0.5 || own.2 > width - 0.5 || own.3 > height - 0.5;
        if out || taken.iter().any(|other| overlap(own, *other)) || touches(own, dark) {
            continue;
        }
        let foreign = if is_within(own, &spot.rings) {
            0.0
        } else if has(&spot.rings, at) {
            6.0
        } else {
            16.0
        };
        if far + foreign < best.1 {
            best = (at, far + foreign);
        }
    }
    best.0
}

/// Ways from a place, ring by ring, each with how far its ring is at least.
fn offsets() -> impl Iterator<Item = (f32, f32, f32)> {
    (0..=RINGS).flat_map(|ring| {
        let sides = (-ring..=ring).flat_map(move |at| [(at, -ring), (at, ring), (-ring, at), (ring, at)]);
        let corners = if ring == 0 { 1 } else { usize::MAX };
        sides.take(corners).map(move |(across, down)| {
            (f32::from(across) * STEP, f32::from(down) * STEP, f32::from(ring) * STEP)
        })
    })
}

/// The box of a name whose middle is at a point.
fn around((x, y): (f32, f32), line: &Line, size: f32) -> Extent {
    let half = line.width / 2.0 + 1.0;
    (x - half, y - size * 0.52, x + half, y + size * 0.52)
}

fn text_at((x, y): (f32, f32), line: Line, size: f32) -> Mark {
    Mark::Text { x: x - line.width / 2.0, y: y + size * 0.36, line }
}

fn paper((left, top, right, bottom): Extent) -> Mark {
    Mark::rectangle(left, top, right - left, bottom - top, Some(Ink::White), None)
}

fn overlap(one: Extent, other: Extent) -> bool {
    one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
}

/// The point of a box nearest to another.
fn nearest((left, top, right, bottom): Extent, (x, y): (f32, f32)) -> (f32, f32) {
    (x.clamp(left, right), y.clamp(top, bottom))
}

/// Edges of an area.
fn edges(rings: &[Vec<(f32, f32)>]) -> impl Iterator<Item = [(f32, f32); 2]> + '_ {
    rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)).map(|(from, to)| [*from, *to]))
}

/// Whether an area has a point in it (even-odd).
fn has(rings: &[Vec<(f32, f32)>], (x, y): (f32, f32)) -> bool {
    let right = |[from, to]: &[(f32, f32); 2]| {
        (from.1 > y) != (to.1 > y) && x < from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0)
    };
    edges(rings).filter(right).count() % 2 == 1
}

/// Whether a box lies wholly in an area.
fn is_within(own: Extent, rings: &[Vec<(f32, f32)>]) -> bool {
    has(rings, (own.0, own.1)) && !edges(rings).any(|edge| crosses([own.0, own.1, own.2, own.3], edge))
}

/// Whether a box and an area share anything.
fn touches(own: Extent, rings: &[Vec<(f32, f32)>]) -> bool {
    has(rings, (own.0, own.1)) || edges(rings).any(|edge| crosses([own.0, own.1, own.2, own.3], edge))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fonts;
    use crate::facts::Position;
    use crate::layout::Theme;
    use crate::options::Language;
    use crate::text::Shaper;
    use crate::words::Words;

    fn point(name: &str, visited: bool) -> LabelPoint {
        let position = Position { latitude: 35.0, longitude: 126.0 };
        LabelPoint { name: name.to_owned(), position, area_km2: 1.0, visited }
    }

    /// A triangle that stands on its tip: its box is wide where a name stands, the area is not.
    fn triangle(x: f32, y: f32, side: f32) -> Vec<Vec<(f32, f32)>> {
        vec![vec![(x - side, y - side), (x + side, y - side), (x, y + side)]]
    }

    #[test]
    fn a_white_name_stands_on_the_dark_area_and_no_other_name_does() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let mut composer = Composer::new(&mut shaper, Theme::new(1.0), Words::of(Language::Korean));
        let (here, beside) = (point("상무1동", true), point("농성2동", false));
        for side in [60.0, 30.0, 20.0, 8.0] {
            let dark = triangle(100.0, 100.0, side);
            // The middle of the small neighbour lies so near that its name would reach into the dark area.
            let spots = vec![
                Spot { point: &here, at: (100.0, 100.0 + side * 0.6), rings: dark.clone() },
                Spot { point: &beside, at: (106.0 + side, 100.0), rings: triangle(106.0 + side, 100.0, 5.0) },
            ];
            let marks = names(&mut composer, spots, true, (240.0, 200.0));
            let texts: Vec<(String, Ink, Extent)> = marks
                .iter()
                .filter_map(|mark| match mark {
                    Mark::Text { x, y, line } => {
                        let style = line.fragments.first()?.style;
                        let own = (*x, y - style.size * 0.8, x + line.width, y + style.size * 0.1);
                        Some((line.text(), style.ink, own))
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(texts.len(), 2, "a name is missing");
            for (name, ink, own) in texts {
                let white = ink == Ink::White;
                assert_eq!(white, is_within(own, &dark), "{name} at {side}: {own:?}");
                assert!(white || !touches(own, &dark), "{name} at {side}: {own:?}");
            }
        }
    }
}
