//! What every map of a neighbourhood stands on: frame, boundary, scale bar, north.

use super::Extent;
use super::project::{Projection, is_on_earth};
use crate::chart::{Hold, label, rule};
use crate::facts::MapFacts;
use crate::layout::{Composer, Corner, Ink, Mark};

/// How far a point lies inside one side of a box.
type Side = fn((f32, f32), Extent) -> f32;

/// A framed ground with the neighbourhood's boundary, when boundaries are loaded.
pub(super) fn ground(facts: &MapFacts, projection: &Projection, width: f32, height: f32) -> Vec<Mark> {
    let mut marks = vec![Mark::rectangle(0.0, 0.0, width, height, Some(Ink::Tint), Some((Ink::Strong, 0.6)))];
    let visited = facts.neighborhoods.iter().find(|point| point.visited);
    let here =
        facts.boundaries.iter().filter(|boundary| visited.is_some_and(|point| point.name == boundary.name));
    for ring in here.flat_map(|boundary| &boundary.rings) {
        let ring: Vec<(f32, f32)> =
            ring.iter().filter(|at| is_on_earth(**at)).map(|at| projection.place(*at)).collect();
        let ring: Vec<Corner> = clip(&ring, (0.3, 0.3, width - 0.3, height - 0.3))
            .into_iter()
            .map(|(x, y)| Corner::at(x, y))
            .collect();
        if ring.len() >= 3 {
            let stroke = Some((Ink::AccentMiddle, 1.2));
            marks.push(Mark::Shape { rings: vec![ring], fill: Some(Ink::White), stroke });
        }
    }
    // The frame is drawn again above what was cut at it.
    marks.push(Mark::rectangle(0.0, 0.0, width, height, None, Some((Ink::Strong, 0.6))));
    marks
}

/// The scale bar at the lower left and the north arrow at the lower right of a map.
pub(super) fn scale_and_north(
    projection: &Projection,
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Vec<Mark> {
    let mut marks = scale_bar(projection.kilometre(), (10.0, height - 10.0), composer);
    marks.extend(north(width - 14.0, height - 13.0, composer));
    marks
}

/// The places that [`scale_and_north`] takes.
pub(super) fn furniture_of(width: f32, height: f32) -> [Extent; 2] {
    [(4.0, height - 18.0, 90.0, height - 4.0), (width - 22.0, height - 32.0, width - 4.0, height - 4.0)]
}

fn scale_bar(kilometre: f32, (x, y): (f32, f32), composer: &mut Composer<'_, '_>) -> Vec<Mark> {
    const STEPS: [(f32, &str); 7] = [
        (0.05, "50 m"),
        (0.1, "100 m"),
        (0.2, "200 m"),
        (0.5, "500 m"),
        (1.0, "1 km"),
        (2.0, "2 km"),
        (5.0, "5 km"),
    ];
    let (km, name) = STEPS.iter().find(|(km, _)| km * kilometre >= 30.0).copied().unwrap_or((5.0, "5 km"));
    let length = (km * kilometre).min(120.0);
    let style = composer.theme.style(7.0).size(7.0).ink(Ink::Muted);
    vec![
        rule((x, y), (x + length, y), 1.0, Ink::Strong),
        rule((x, y - 3.0), (x, y), 1.0, Ink::Strong),
        rule((x + length, y - 3.0), (x + length, y), 1.0, Ink::Strong),
        label(composer, name, style, (x + length + 4.0, y + 1.0), Hold::Left),
    ]
}

fn north(x: f32, y: f32, composer: &mut Composer<'_, '_>) -> Vec<Mark> {
    let style = composer.theme.style(7.0).size(7.0).bold().ink(Ink::Strong);
    let arrow = vec![
        Corner::at(x, y - 15.0),
        Corner::at(x + 4.0, y - 3.0),
        Corner::at(x, y - 6.0),
        Corner::at(x - 4.0, y - 3.0),
    ];
    vec![
        Mark::Shape { rings: vec![arrow], fill: Some(Ink::Strong), stroke: None },
        label(composer, "N", style, (x, y + 6.0), Hold::Middle),
    ]
}

/// A polygon cut at a box (Sutherland and Hodgman).
fn clip(polygon: &[(f32, f32)], (left, top, right, bottom): Extent) -> Vec<(f32, f32)> {
    let sides: [Side; 4] = [|p, e| p.0 - e.0, |p, e| e.2 - p.0, |p, e| p.1 - e.1, |p, e| e.3 - p.1];
    let mut kept = polygon.to_vec();
    for side in sides {
        let inside = |point: (f32, f32)| side(point, (left, top, right, bottom));
        let mut next = Vec::with_capacity(kept.len());
        for (index, corner) in kept.iter().enumerate() {
            let following = kept.get((index + 1) % kept.len()).unwrap_or(corner);
            let (here, there) = (inside(*corner), inside(*following));
            if here >= 0.0 {
                next.push(*corner);
            }
            if (here >= 0.0) != (there >= 0.0) {
                let part = here / (here - there);
                next.push((
                    corner.0 + (following.0 - corner.0) * part,
                    corner.1 + (following.1 - corner.1) * part,
                ));
            }
        }
        kept = next;
    }
    kept
}
