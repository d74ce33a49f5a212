//! The district with one neighbourhood marked.

use super::cells::{Site, cells, middle};
use super::names::{Spot, names};
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
            spots.push(Spot { point, at, rings: vec![cell.clone()] });
            if cell.len() >= 3 {
                let ring = cell.into_iter().map(|(x, y)| Corner::at(x, y)).collect();
                marks.push(ground(vec![ring], point.visited));
            }
        }
        marks.extend(names(composer, spots, names_all, (width, height)));
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
            let rings = own.flat_map(|boundary| &boundary.rings).map(|ring| {
                ring.iter().filter(|at| is_on_earth(**at)).map(|at| projection.place(*at)).collect()
            });
            Spot { point, at: projection.place(point.position), rings: rings.collect() }
        });
        let spots = spots.collect();
        marks.extend(names(composer, spots, names_all, (width, height)));
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
