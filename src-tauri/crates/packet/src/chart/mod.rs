//! Small charts and drawings, made of lines and shapes; every one of them reads in black and white.

mod bars;
mod grounds;
mod membership;
mod multiples;
mod numbers;
mod seating;
mod seats;
mod trades;

pub(crate) use seats::crosses;

use crate::content::Drawing;
use crate::layout::{Composer, Ink, Mark};
use crate::map;
use crate::text::TextStyle;

/// A finished drawing.
pub(crate) struct Drawn {
    pub marks: Vec<Mark>,
    /// Points used.
    pub height: f32,
}

/// Draws into a box; charts that know their own height ignore `height`.
pub(crate) fn draw(drawing: &Drawing, width: f32, height: f32, composer: &mut Composer<'_, '_>) -> Drawn {
    match drawing {
        Drawing::Trades(trades) => trades::draw(trades, width, composer),
        Drawing::Membership(chart) => membership::draw(chart, width, height, composer),
        Drawing::Multiples(charts) => multiples::draw(charts, width, height, composer),
        Drawing::Locator(facts) => map::locator(facts, width, height, composer),
        Drawing::Alleys(facts) => map::alleys(facts, width, height, composer),
        Drawing::Route { map, stops } => map::route(map, stops, width, height, composer),
        Drawing::Seating(seating) => seating::draw(seating, width, composer),
        Drawing::Numbers(shown) => numbers::draw(shown, width, composer),
        Drawing::Bars(shown) => bars::draw(shown, width, composer),
    }
}

/// Where a label holds its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hold {
    Left,
    Middle,
    Right,
}

/// A line of text held at a point on its baseline.
pub(crate) fn label(
    composer: &mut Composer<'_, '_>,
    text: &str,
    style: TextStyle,
    (x, y): (f32, f32),
    hold: Hold,
) -> Mark {
    let line = composer.single(text, style);
    let x = match hold {
        Hold::Left => x,
        Hold::Middle => x - line.width / 2.0,
        Hold::Right => x - line.width,
    };
    Mark::Text { x, y, line }
}

/// A framed rectangle of a chart. Light grounds are hatched, each in its own direction, so that a copier tells them
/// apart too.
pub(crate) fn ground(place: [f32; 4], ink: Ink) -> Vec<Mark> {
    grounds::Ground::plain(ink).framed(place)
}

/// A straight line.
pub(crate) fn rule(from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) -> Mark {
    Mark::Rule { from, to, width, ink, dash: None }
}
