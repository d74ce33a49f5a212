//! Words to glyphs, glyphs to lines.

mod bidi;
mod breaks;
mod clean;
mod foreign;
mod lines;
mod shape;
mod subset;

pub(crate) use clean::printable;
pub(crate) use foreign::foreign;
pub(crate) use lines::{Fragment, Line, Span, bound, break_lines, measure};
pub(crate) use shape::{GlyphRun, MISSING_LABEL_SCALE, Piece, Shaper};
pub(crate) use subset::UsedGlyphs;

use crate::layout::Ink;

/// How a stretch of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TextStyle {
    /// Points.
    pub size: f32,
    pub bold: bool,
    /// Figures of one width, for columns.
    pub tabular: bool,
    pub ink: Ink,
}

impl TextStyle {
    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(crate) fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    pub(crate) fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub(crate) fn tabular(self) -> Self {
        Self { tabular: true, ..self }
    }
}
