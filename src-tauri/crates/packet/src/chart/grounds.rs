//! Grounds of charts: inks and weaves that a copier tells apart too.

use super::rule;
use crate::layout::{Ink, Mark};

/// Lines across a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weave {
    Plain,
    /// Slanted, rising to the right.
    Rising,
    /// Slanted, falling to the right.
    Falling,
    /// From left to right.
    Level,
    /// Up and down.
    Upright,
    /// Both slants.
    Crossed,
    /// Dots.
    Dotted,
}

/// A ground: its colour and the lines across it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ground {
    pub ink: Ink,
    pub weave: Weave,
}

impl Ground {
    pub(super) const fn of(ink: Ink, weave: Weave) -> Self {
        Self { ink, weave }
    }

    /// A ground of which nothing but the colour is given: light ones are hatched.
    pub(super) fn plain(ink: Ink) -> Self {
        let weave = match ink {
            Ink::AccentTint => Weave::Rising,
            Ink::Line => Weave::Falling,
            _ => Weave::Plain,
        };
        Self { ink, weave }
    }

    /// The ink in which figures are read on it.
    pub(super) fn figures(self) -> Ink {
        if self.is_dark() { Ink::White } else { Ink::Black }
    }

    fn is_dark(self) -> bool {
        matches!(self.ink, Ink::Accent | Ink::Muted | Ink::Strong)
    }

    /// A framed rectangle of it.
    pub(super) fn framed(self, [x, y, width, height]: [f32; 4]) -> Vec<Mark> {
        let mut marks = vec![Mark::rectangle(x, y, width, height, Some(self.ink), None)];
        let ink = if self.is_dark() { Ink::White } else { Ink::Muted };
        let slanted = |rising, step| slanted([x, y, width, height], rising, step, ink);
        match self.weave {
            Weave::Plain => {}
            Weave::Rising => marks.extend(slanted(true, STEP)),
            Weave::Falling => marks.extend(slanted(false, STEP)),
            Weave::Crossed => {
                marks.extend(slanted(true, STEP));
                marks.extend(slanted(false, STEP));
            }
            Weave::Level => {
                marks.extend(steps(height, 2.4).map(|at| rule((x, y + at), (x + width, y + at), THIN, ink)));
            }
            Weave::Upright => {
                marks.extend(steps(width, 2.4).map(|at| rule((x + at, y), (x + at, y + height), THIN, ink)));
            }
            Weave::Dotted => marks.extend(steps(height, 2.6).enumerate().map(|(row, at)| {
                let from = if row % 2 == 0 { 0.9 } else { 2.2 };
                Mark::Rule {
                    from: (x + f32::min(from, width), y + at),
                    to: (x + width, y + at),
                    width: 0.9,
                    ink,
                    dash: Some((0.9, 1.7)),
                }
            })),
        }
        marks.push(Mark::rectangle(x, y, width, height, None, Some((Ink::Strong, 0.5))));
        marks
    }
}

/// Distance of slanted lines along an edge, and the width of any line.
const STEP: f32 = 3.6;
const THIN: f32 = 0.35;

/// Places of lines along a side.
fn steps(side: f32, step: f32) -> impl Iterator<Item = f32> {
    let count = (side / step).floor().clamp(0.0, 2000.0) as usize;
    (0..count).map(move |at| step * (at as f32 + 0.7)).filter(move |at| *at < side - 0.3)
}

/// Slanted lines inside a rectangle.
fn slanted([x, y, width, height]: [f32; 4], rising: bool, step: f32, ink: Ink) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut from = step - height;
    while from < width {
        // From the lower edge up to the right, cut off at the sides.
        let (left, right) = (from.max(0.0), (from + height).min(width));
        let (low, high) = (height - (left - from), height - (right - from));
        let place = |at: f32| x + if rising { at } else { width - at };
        marks.push(rule((place(left), y + low), (place(right), y + high), THIN, ink));
        from += step;
    }
    marks
}
