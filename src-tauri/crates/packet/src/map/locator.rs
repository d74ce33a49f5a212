//! The district with one neighbourhood marked.

use super::Extent;
use super::cells::{Site, cells, middle};
use super::project::{Projection, is_on_earth};
use crate::chart::Drawn;
use crate::facts::{LabelPoint, MapFacts};
use crate::layout::{Composer, Corner, Ink, Mark};

/// The whole district; large enough boxes name every neighbourhood.
pub(crate) fn locator(facts: &MapFacts, width: f32, height: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    let mut marks = Vec::new();
    let points: Vec<&LabelPoint> =
        facts.neighborhoods.iter().filter(|point| is_on_earth(point.position)).collect();
    let frame = (2.0, 2.0, width - 4.0, height - 4.0);
    let names_all = width > 170.0;
    if facts.boundaries.is_empty() {
        let Some(first) = Projection::fitting(points.iter().map(|point| point.position), frame, 2.0) else {
            return Drawn { marks, height };
        };
        let sites = fitted_sites(&points, first, frame);
        let mut spots = Vec::new();
        for ((point, cell), site) in points.iter().zip(cells(&sites)).zip(&sites) {
            let at = middle(&cell).unwrap_or((site.x, site.y));
            spots.push(Spot { point, at, extent: extent_of(cell.iter().copied()) });
            if cell.len() >= 3 {
                let ring = cell.into_iter().map(|(x, y)| Corner::at(x, y)).collect();
                marks.push(ground(vec![ring], point.visited));
            }
        }
        names(&mut marks, composer, spots, names_all, height);
    } else {
        let corners = facts.boundaries.iter().flat_map(|boundary| boundary.rings.iter().flatten().copied());
        let Some(projection) = Projection::fitting(corners, frame, 2.0) else {
            return Drawn { marks, height };
        };
        let visited = points.iter().find(|point| point.visited).map(|point| point.name.as_str());
        for boundary in &facts.boundaries {
            let rings = boundary.rings.iter().filter(|ring| ring.iter().all(|corner| is_on_earth(*corner)));
            let rings: Vec<Vec<Corner>> = rings
                .map(|ring| {
                    ring.iter()
                        .map(|corner| projection.place(*corner))
                        .map(|(x, y)| Corner::at(x, y))
                        .collect()
                })
                .collect();
            marks.push(ground(rings, visited == Some(boundary.name.as_str())));
        }
        let spots = points.iter().map(|point| {
            let own = facts.boundaries.iter().filter(|boundary| boundary.name == point.name);
            let corners = own.flat_map(|boundary| boundary.rings.iter().flatten().copied());
            let corners = corners.filter(|corner| is_on_earth(*corner));
            let extent = extent_of(corners.map(|corner| projection.place(corner)));
            Spot { point, at: projection.place(point.position), extent }
        });
        let spots = spots.collect();
        names(&mut marks, composer, spots, names_all, height);
    }
    // Names stand above every ground.
    marks.sort_by_key(|mark| matches!(mark, Mark::Text { .. }));
    Drawn { marks, height }
}

fn ground(rings: Vec<Vec<Corner>>, visited: bool) -> Mark {
    let fill = if visited { Ink::Accent } else { Ink::Tint };
    Mark::Shape {
        rings,
        fill: Some(fill),
        stroke: Some((if visited { Ink::Accent } else { Ink::Line }, 0.6)),
    }
}

/// Circles of the neighbourhoods' areas, scaled so that all of them stay inside the frame.
fn fitted_sites(
    points: &[&LabelPoint],
    projection: Projection,
    (left, top, width, height): (f32, f32, f32, f32),
) -> Vec<Site> {
    let kilometre = projection.kilometre();
    let mut sites: Vec<Site> = points
        .iter()
        .map(|point| {
            let (x, y) = projection.place(point.position);
            let area = if point.area_km2.is_finite() { point.area_km2.clamp(0.05, 400.0) } else { 1.0 };
            // A dong of hills and fields would dwarf the others: circles stop growing at 1.7 km.
            let weight = (area / std::f64::consts::PI).sqrt().min(1.7) as f32;
            // Wider than the circle of the same area by a third of a kilometre, so that neighbours meet.
            Site { x, y, weight: weight * kilometre, reach: (weight + 0.36) * kilometre }
        })
        .collect();
    let fold = |pick: fn(&Site) -> f32, choose: fn(f32, f32) -> f32, start: f32| {
        sites.iter().map(pick).fold(start, choose)
    };
    let low_x = fold(|site| site.x - site.reach, f32::min, f32::MAX);
    let high_x = fold(|site| site.x + site.reach, f32::max, f32::MIN);
    let low_y = fold(|site| site.y - site.reach, f32::min, f32::MAX);
    let high_y = fold(|site| site.y + site.reach, f32::max, f32::MIN);
    let scale = (width / (high_x - low_x).max(1.0)).min(height / (high_y - low_y).max(1.0));
    let shift_x = left + (width - (high_x - low_x) * scale) / 2.0;
    let shift_y = top + (height - (high_y - low_y) * scale) / 2.0;
    for site in &mut sites {
        site.x = shift_x + (site.x - low_x) * scale;
        site.y = shift_y + (site.y - low_y) * scale;
        site.weight *= scale;
        site.reach *= scale;
    }
    sites
}

/// A neighbourhood on paper.
struct Spot<'f> {
    point: &'f LabelPoint,
    at: (f32, f32),
    /// Box around its area; `None` where it has none.
    extent: Option<Extent>,
}

fn extent_of(corners: impl Iterator<Item = (f32, f32)>) -> Option<Extent> {
    corners.fold(None, |extent, (x, y)| {
        let (left, top, right, bottom) = extent.unwrap_or((x, y, x, y));
        Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
    })
}

/// Writes names, the one visited first; a name that would cover another one is moved, or left out.
fn names(
    marks: &mut Vec<Mark>,
    composer: &mut Composer<'_, '_>,
    mut spots: Vec<Spot<'_>>,
    names_all: bool,
    height: f32,
) {
    spots.retain(|spot| spot.point.visited || names_all);
    spots.sort_by(|one, other| {
        let (one, other) = (one.point, other.point);
        other.visited.cmp(&one.visited).then(other.area_km2.total_cmp(&one.area_km2))
    });
    let mut taken: Vec<(f32, f32, f32)> = Vec::new();
    for Spot { point, at: (x, y), extent } in spots {
        if point.visited {
            taken.push(visited_name(marks, composer, point, (x, y), extent, (names_all, height)));
            continue;
        }
        let style = composer.theme.style(6.4).size(6.4).ink(Ink::Muted);
        let line = composer.shortened(&point.name, style, 90.0);
        let width = line.width / 2.0 + 1.0;
        let free = [0.0, -6.8, 6.8].into_iter().map(|shift| y + shift).find(|y| {
            taken.iter().all(|(other_x, other_y, other)| {
                (x - other_x).abs() > width + other || (y - other_y).abs() > 7.2
            })
        });
        if let Some(y) = free {
            taken.push((x, y, width));
            marks.push(Mark::Text { x: x - line.width / 2.0, y: y + style.size * 0.36, line });
        }
    }
}

/// The name of the neighbourhood visited: white within its dark area, or dark beside it where it would stick out.
/// Answers the middle of what it takes and half its width.
fn visited_name(
    marks: &mut Vec<Mark>,
    composer: &mut Composer<'_, '_>,
    point: &LabelPoint,
    (x, y): (f32, f32),
    extent: Option<Extent>,
    (names_all, height): (bool, f32),
) -> (f32, f32, f32) {
    let size = if names_all { 9.0 } else { 7.4 };
    let style = composer.theme.style(size).size(size).bold().ink(Ink::White);
    let most = if names_all { 90.0 } else { 60.0 };
    let line = composer.shortened(&point.name, style, most);
    let fits = extent.is_none_or(|(left, _, right, _)| line.width + 5.0 <= right - left);
    if fits {
        let half = line.width / 2.0;
        marks.push(Mark::Text { x: x - half, y: y + size * 0.36, line });
        return (x, y, half + 1.0);
    }
    let line = composer.shortened(&point.name, style.ink(Ink::Accent), most);
    let (_, top, _, bottom) = extent.unwrap_or((x, y, x, y));
    let below = bottom + size * 0.8 + 1.5;
    let y = if below + size * 0.3 <= height { below } else { top - size * 0.3 - 1.5 };
    let (left, width) = (x - line.width / 2.0, line.width);
    let ground = (left - 1.2, y - size * 0.84, width + 2.4, size * 1.12);
    marks.push(Mark::rectangle(ground.0, ground.1, ground.2, ground.3, Some(Ink::White), None));
    marks.push(Mark::Text { x: left, y, line });
    (x, y - size * 0.36, width / 2.0 + 1.0)
}
