//! What the maps are drawn from.

use serde::{Deserialize, Serialize};

use super::slots::slots;

/// A place on earth, WGS 84 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// Latitude, north positive.
    pub latitude: f64,
    /// Longitude, east positive.
    pub longitude: f64,
}

/// Points and, when loaded, boundaries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MapFacts {
    /// One label point per neighbourhood of the district; exactly one is the one visited.
    pub neighborhoods: Vec<LabelPoint>,
    /// Boundaries, empty when none are loaded: the maps are then schematic.
    pub boundaries: Vec<BoundaryFacts>,
    /// The alley districts of the neighbourhood visited.
    pub alley_districts: Vec<AlleyPoint>,
}

/// A neighbourhood's label point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LabelPoint {
    /// Name.
    pub name: String,
    /// A point inside it.
    pub position: Position,
    /// Area in square kilometres; 1.0 when unknown.
    pub area_km2: f64,
    /// True for the one visited.
    pub visited: bool,
}

/// A neighbourhood's boundary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BoundaryFacts {
    /// Name of the neighbourhood.
    pub name: String,
    /// Closed rings; holes are rings too (even-odd).
    pub rings: Vec<Vec<Position>>,
}

/// Where an alley district lies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AlleyPoint {
    /// Name.
    pub name: String,
    /// Its middle.
    pub position: Position,
    /// True when this visit goes there.
    pub visited: bool,
}

slots!(MapFacts { neighborhoods, boundaries, alley_districts });
slots!(LabelPoint { name, position, area_km2, visited });
slots!(BoundaryFacts { name, rings });
slots!(AlleyPoint { name, position, visited });
