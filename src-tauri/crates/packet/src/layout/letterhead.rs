//! The district's name at the head of a paper, with the office's logo before it where it has one.

use super::compose::Composer;
use super::{Corner, Mark};
use crate::logo::{Logo, LogoPoint};
use crate::text::{Line, TextStyle};

/// Height of a logo by the size of the name beside it.
const LOGO_HEIGHT: f32 = 1.45;

/// Part of the room that a logo may take; a wider one is drawn lower.
const LOGO_PART: f32 = 0.5;

/// Room between logo and name, by the name's size.
const LOGO_GAP: f32 = 0.5;

/// A name and what stands before it.
pub(super) struct Letterhead {
    /// The name.
    pub name: Line,
    /// Where it begins.
    pub x: f32,
    /// The logo, which says what the name says.
    pub logo: Vec<Mark>,
}

impl Letterhead {
    /// Where the name ends.
    pub(super) fn right(&self) -> f32 {
        self.x + self.name.width
    }
}

impl Composer<'_, '_> {
    /// The district's name on a baseline `y`, in `room`, with the logo before it.
    pub(super) fn letterhead(&mut self, district: &str, style: TextStyle, y: f32, room: f32) -> Letterhead {
        let Some(logo) = self.logo.clone() else {
            return Letterhead { name: self.shortened(district, style, room), x: 0.0, logo: Vec::new() };
        };
        let part = logo.width as f32 / 1000.0;
        let height = (style.size * LOGO_HEIGHT).min(room * LOGO_PART / part);
        let x = height * part + style.size * LOGO_GAP;
        // Its middle stands at half the height of the letters.
        let top = y - style.size * 0.36 - height / 2.0;
        let name = self.shortened(district, style, room - x);
        Letterhead { name, x, logo: emblem(&logo, top, height) }
    }
}

/// The shapes of a logo from the left edge on.
fn emblem(logo: &Logo, top: f32, height: f32) -> Vec<Mark> {
    let scale = height / 1000.0;
    let corner = |&LogoPoint(x, y, control): &LogoPoint| Corner {
        x: x as f32 * scale,
        y: top + y as f32 * scale,
        control,
    };
    let drawn = logo.shapes.iter().map(|shape| Mark::Emblem {
        rings: shape.rings.iter().map(|ring| ring.iter().map(corner).collect()).collect(),
        color: shape.color,
        even_odd: shape.even_odd,
    });
    drawn.collect()
}
