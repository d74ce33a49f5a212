//! Degrees to points.

use crate::facts::Position;

/// Fits positions into a box, north up, both directions at one scale.
#[derive(Debug, Clone, Copy)]
pub(super) struct Projection {
    west: f64,
    north: f64,
    /// Width of a degree of longitude, as a part of one of latitude.
    narrowing: f64,
    /// Points per degree of latitude.
    scale: f64,
    left: f64,
    top: f64,
}

/// Kilometres of a degree of latitude.
const KILOMETRES_PER_DEGREE: f64 = 111.2;

impl Projection {
    /// A projection that shows all positions within a box, at least `least_km` wide.
    pub(super) fn fitting(
        positions: impl Iterator<Item = Position>,
        (left, top, width, height): (f32, f32, f32, f32),
        least_km: f64,
    ) -> Option<Self> {
        let mut bounds: Option<(f64, f64, f64, f64)> = None;
        for position in positions.filter(|position| is_on_earth(*position)) {
            let (latitude, longitude) = (position.latitude, position.longitude);
            bounds = Some(match bounds {
                None => (longitude, longitude, latitude, latitude),
                Some((w, e, s, n)) => (w.min(longitude), e.max(longitude), s.min(latitude), n.max(latitude)),
            });
        }
        let (mut west, mut east, mut south, mut north) = bounds?;
        let narrowing = (f64::midpoint(south, north).to_radians()).cos().max(0.05);
        let least = least_km / KILOMETRES_PER_DEGREE;
        let grow = |low: &mut f64, high: &mut f64, least: f64| {
            let missing = (least - (*high - *low)).max(0.0) / 2.0;
            *low -= missing;
            *high += missing;
        };
        grow(&mut west, &mut east, least / narrowing);
        grow(&mut south, &mut north, least * 0.6);
        let (width, height) = (f64::from(width), f64::from(height));
        let scale = (width / ((east - west) * narrowing).max(1e-9)).min(height / (north - south).max(1e-9));
        Some(Self {
            west,
            north,
            narrowing,
            scale,
            left: f64::from(left) + (width - (east - west) * narrowing * scale) / 2.0,
            top: f64::from(top) + (height - (north - south) * scale) / 2.0,
        })
    }

    pub(super) fn place(&self, position: Position) -> (f32, f32) {
        let x = self.left + (position.longitude - self.west) * self.narrowing * self.scale;
        let y = self.top + (self.north - position.latitude) * self.scale;
        (x.clamp(-1e5, 1e5) as f32, y.clamp(-1e5, 1e5) as f32)
    }

    /// Points per kilometre.
    pub(super) fn kilometre(&self) -> f32 {
        (self.scale / KILOMETRES_PER_DEGREE) as f32
    }
}

/// Whether a position is one at all.
pub(super) fn is_on_earth(position: Position) -> bool {
    position.latitude.is_finite()
        && position.longitude.is_finite()
        && position.latitude.abs() <= 85.0
        && position.longitude.abs() <= 180.0
}
