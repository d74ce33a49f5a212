//! The neighbourhood with its alley districts and the stops in order.

use super::project::{Projection, is_on_earth};
use crate::chart::{Drawn, Hold, label, rule};
use crate::facts::{MapFacts, Position, StopFacts};
use crate::layout::{Composer, Corner, Ink, Mark};

/// A box on paper: left, top, right, bottom.
type Extent = (f32, f32, f32, f32);

/// How far a point lies inside one side of a box.
type Side = fn((f32, f32), Extent) -> f32;

/// The map with a key of the stops at its right.
pub(crate) fn route(
    facts: &MapFacts,
    stops: &[StopFacts],
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let key_width = 158.0;
    let map_width = width - key_width - 12.0;
    let mut marks =
        vec![Mark::rectangle(0.0, 0.0, map_width, height, Some(Ink::Tint), Some((Ink::Strong, 0.6)))];
    let placed: Vec<(usize, Position)> = stops
        .iter()
        .enumerate()
        .filter_map(|(index, stop)| Some((index + 1, stop.position.filter(|at| is_on_earth(*at))?)))
        .collect();
    let alleys = facts.alley_districts.iter().filter(|alley| is_on_earth(alley.position));
    let visited = facts.neighborhoods.iter().find(|point| point.visited);
    let positions: Vec<Position> = placed
        .iter()
        .map(|(_, position)| *position)
        .chain(alleys.clone().map(|alley| alley.position))
        .collect();
    let positions =
        if positions.is_empty() { visited.iter().map(|point| point.position).collect() } else { positions };
    let inner = (44.0, 34.0, map_width - 88.0, height - 76.0);
    let Some(projection) = Projection::fitting(positions.into_iter(), inner, 0.6) else {
        return Drawn { marks, height };
    };
    let frame: Extent = (3.0, 3.0, map_width - 3.0, height - 3.0);
    for boundary in
        facts.boundaries.iter().filter(|boundary| visited.is_some_and(|point| point.name == boundary.name))
    {
        for ring in &boundary.rings {
            let ring: Vec<(f32, f32)> =
                ring.iter().filter(|at| is_on_earth(**at)).map(|at| projection.place(*at)).collect();
            let ring: Vec<Corner> = clip(&ring, (0.3, 0.3, map_width - 0.3, height - 0.3))
                .into_iter()
                .map(|(x, y)| Corner::at(x, y))
                .collect();
            if ring.len() >= 3 {
                let stroke = Some((Ink::AccentMiddle, 1.2));
                marks.push(Mark::Shape { rings: vec![ring], fill: Some(Ink::White), stroke });
            }
        }
    }
    // The frame is drawn again above what was cut at it.
    marks.push(Mark::rectangle(0.0, 0.0, map_width, height, None, Some((Ink::Strong, 0.6))));
    let mut taken: Vec<Extent> = Vec::new();
    let mut names = Vec::new();
    for alley in alleys {
        let (x, y) = projection.place(alley.position);
        let (fill, ink) =
            if alley.visited { (Ink::AccentTint, Ink::Accent) } else { (Ink::White, Ink::Muted) };
        marks.push(Mark::disc(x, y, 15.0, Some(fill), Some((ink, if alley.visited { 1.2 } else { 0.6 }))));
        names.push((alley.name.as_str(), x, y, alley.visited));
    }
    let path: Vec<(f32, f32)> = placed.iter().map(|(_, position)| projection.place(*position)).collect();
    if path.len() > 1 {
        marks.push(Mark::Path { points: path.clone(), width: 1.6, ink: Ink::Accent, dash: Some((4.0, 2.4)) });
    }
    let spots = spread(&path, frame);
    for ((number, _), (x, y)) in placed.iter().zip(&spots) {
        marks.push(Mark::disc(*x, *y, 7.6, Some(Ink::Accent), Some((Ink::White, 1.0))));
        let style = composer.theme.style(8.6).bold().tabular().ink(Ink::White).size(8.6);
        marks.push(label(composer, &number.to_string(), style, (*x, *y + 3.0), Hold::Middle));
        taken.push((x - 9.0, y - 9.0, x + 9.0, y + 9.0));
    }
    for (name, x, y, is_visited) in names {
        let style = composer.theme.style(8.2).size(8.2);
        let style = if is_visited { style.bold() } else { style.ink(Ink::Muted) };
        let line = composer.shortened(name, style, map_width * 0.5);
        let spot = free_spot((x, y), line.width, frame, &taken);
        taken.push((spot.0 - 2.0, spot.1 - 9.0, spot.0 + line.width + 2.0, spot.1 + 3.0));
        let ground =
            Mark::rectangle(spot.0 - 2.0, spot.1 - 8.2, line.width + 4.0, 11.0, Some(Ink::White), None);
        marks.push(ground);
        marks.push(Mark::Text { x: spot.0, y: spot.1, line });
    }
    marks.extend(scale_bar(projection.kilometre(), (10.0, height - 12.0), composer));
    marks.extend(north(map_width - 16.0, height - 14.0, composer));
    marks.extend(key(stops, map_width + 12.0, key_width, height, composer));
    Drawn { marks, height }
}

/// Numbered list of the stops.
fn key(
    stops: &[StopFacts],
    left: f32,
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    let step = (height / stops.len().max(1) as f32).clamp(15.0, 32.0);
    for (index, stop) in stops.iter().enumerate() {
        let y = 10.0 + step * index as f32;
        if y > height {
            break;
        }
        let on_map = stop.position.is_some_and(is_on_earth);
        let ink = if on_map { Ink::Accent } else { Ink::Muted };
        marks.push(Mark::disc(left + 7.0, y, 7.0, Some(ink), None));
        let style = composer.theme.style(8.2).size(8.2).bold().tabular().ink(Ink::White);
        marks.push(label(composer, &(index + 1).to_string(), style, (left + 7.0, y + 2.9), Hold::Middle));
        let small = composer.theme.style(7.6).size(7.6).tabular().ink(Ink::Muted);
        let time = composer.single(&stop.starts.format("%H:%M").to_string(), small);
        let time_width = time.width;
        let text_y = if step >= 24.0 { y - 1.0 } else { y + 2.9 };
        marks.push(Mark::Text { x: left + 18.0, y: text_y, line: time });
        let style = composer.theme.style(8.6).size(8.6);
        let what = composer.shortened(&stop.what, style.bold(), width - 24.0 - time_width);
        marks.push(Mark::Text { x: left + 22.0 + time_width, y: text_y, line: what });
        if step >= 24.0 {
            let place = composer.shortened(&stop.place, small.ink(Ink::Black), width - 20.0);
            marks.push(Mark::Text { x: left + 18.0, y: y + 9.6, line: place });
        }
    }
    marks
}

/// Stops too near to each other are moved apart, so that every number can be read.
fn spread(points: &[(f32, f32)], frame: Extent) -> Vec<(f32, f32)> {
    let mut spots: Vec<(f32, f32)> = Vec::with_capacity(points.len());
    for point in points {
        let mut spot = *point;
        for attempt in 0..24u8 {
            let near = spots.iter().any(|(x, y)| (x - spot.0).hypot(y - spot.1) < 16.0);
            if !near {
                break;
            }
            let angle = f32::from(attempt) * 0.9;
            let reach = 10.0 + f32::from(attempt) * 1.4;
            spot = (point.0 + reach * angle.cos(), point.1 + reach * angle.sin());
            spot.0 = spot.0.clamp(frame.0 + 9.0, frame.2 - 9.0);
            spot.1 = spot.1.clamp(frame.1 + 9.0, frame.3 - 9.0);
        }
        spots.push(spot);
    }
    spots
}

/// The first place around a point where a name of that width covers nothing.
fn free_spot((x, y): (f32, f32), width: f32, frame: Extent, taken: &[Extent]) -> (f32, f32) {
    let half = width / 2.0;
    let spots = [
        (x - half, y - 19.0),
        (x - half, y + 26.0),
        (x + 19.0, y + 3.0),
        (x - width - 19.0, y + 3.0),
        (x - half, y - 31.0),
        (x - half, y + 38.0),
        (x + 19.0, y - 14.0),
        (x - width - 19.0, y + 20.0),
    ];
    let inside = |spot: &(f32, f32)| {
        (
            spot.0.clamp(frame.0 + 3.0, (frame.2 - width - 3.0).max(frame.0 + 3.0)),
            spot.1.clamp(frame.1 + 10.0, frame.3 - 24.0),
        )
    };
    let free = |spot: &(f32, f32)| {
        taken.iter().all(|(left, top, right, bottom)| {
            spot.0 > right + 1.0
                || spot.0 + width < left - 1.0
                || spot.1 - 9.0 > *bottom
                || spot.1 + 3.0 < *top
        })
    };
    spots.iter().map(inside).find(free).unwrap_or_else(|| inside(&spots[0]))
}

fn scale_bar(kilometre: f32, (x, y): (f32, f32), composer: &mut Composer<'_, '_>) -> Vec<Mark> {
    let steps = [(0.1, "100 m"), (0.2, "200 m"), (0.5, "500 m"), (1.0, "1 km"), (2.0, "2 km"), (5.0, "5 km")];
    let best = steps.iter().find(|(km, _)| km * kilometre >= 34.0).unwrap_or(&steps[5]);
    let length = (best.0 * kilometre).min(120.0);
    let style = composer.theme.style(7.0).size(7.0).ink(Ink::Muted);
    vec![
        rule((x, y), (x + length, y), 1.0, Ink::Strong),
        rule((x, y - 3.0), (x, y), 1.0, Ink::Strong),
        rule((x + length, y - 3.0), (x + length, y), 1.0, Ink::Strong),
        label(composer, best.1, style, (x + length + 4.0, y + 1.0), Hold::Left),
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
