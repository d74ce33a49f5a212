//! Schematic areas around label points when no boundaries are loaded.
//!
//! Each neighbourhood is a circle of its area, cut where it meets its neighbours (a power diagram). It shows
//! where each lies and about how large it is, and claims no more than that.

/// A label point on paper with the radius of its circle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site {
    pub x: f32,
    pub y: f32,
    /// Radius of the circle of the neighbourhood's area: decides where neighbours meet.
    pub weight: f32,
    /// How far the cell reaches where it has no neighbour.
    pub reach: f32,
}

/// Corners of each site's cell; empty where a site is covered by its neighbours.
pub(super) fn cells(sites: &[Site]) -> Vec<Vec<(f32, f32)>> {
    sites
        .iter()
        .enumerate()
        .map(|(index, site)| {
            let mut cell = circle(site);
            for (_, other) in sites.iter().enumerate().filter(|(other, _)| *other != index) {
                cell = cut(&cell, site, other);
            }
            cell
        })
        .collect()
}

fn circle(site: &Site) -> Vec<(f32, f32)> {
    (0..48u8)
        .map(|step| {
            let angle = f32::from(step) / 48.0 * std::f32::consts::TAU;
            (site.x + site.reach * angle.cos(), site.y + site.reach * angle.sin())
        })
        .collect()
}

/// The part of a polygon that is nearer to `site` than to `other`, each by its own circle.
fn cut(polygon: &[(f32, f32)], site: &Site, other: &Site) -> Vec<(f32, f32)> {
    let nearness = |(x, y): (f32, f32)| {
        let own = (x - site.x).powi(2) + (y - site.y).powi(2) - site.weight.powi(2);
        let others = (x - other.x).powi(2) + (y - other.y).powi(2) - other.weight.powi(2);
        others - own
    };
    let mut kept = Vec::with_capacity(polygon.len() + 1);
    for (index, corner) in polygon.iter().enumerate() {
        let next = polygon.get((index + 1) % polygon.len()).unwrap_or(corner);
        let (here, there) = (nearness(*corner), nearness(*next));
        if here >= 0.0 {
            kept.push(*corner);
        }
        if (here >= 0.0) != (there >= 0.0) {
            let part = here / (here - there);
            kept.push((corner.0 + (next.0 - corner.0) * part, corner.1 + (next.1 - corner.1) * part));
        }
    }
    kept
}

/// The middle of a polygon's corners.
pub(super) fn middle(polygon: &[(f32, f32)]) -> Option<(f32, f32)> {
    let (low_x, high_x) = bounds(polygon.iter().map(|corner| corner.0))?;
    let (low_y, high_y) = bounds(polygon.iter().map(|corner| corner.1))?;
    Some((f32::midpoint(low_x, high_x), f32::midpoint(low_y, high_y)))
}

fn bounds(values: impl Iterator<Item = f32>) -> Option<(f32, f32)> {
    values.fold(None, |bounds, value| {
        let (low, high) = bounds.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_the_ground_between_them() {
        let sites = [
            Site { x: 0.0, y: 0.0, weight: 10.0, reach: 10.0 },
            Site { x: 12.0, y: 0.0, weight: 10.0, reach: 10.0 },
        ];
        let cells = cells(&sites);
        assert!(cells[0].iter().all(|(x, _)| *x <= 6.001));
        assert!(cells[1].iter().all(|(x, _)| *x >= 5.999));
    }
}
