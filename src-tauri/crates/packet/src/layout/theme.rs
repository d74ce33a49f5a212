//! Paper, sizes and colours.

use crate::text::TextStyle;

/// A4 in points.
pub(crate) const PAGE_WIDTH: f32 = 595.276;
/// A4 in points.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;
/// Left and right margin, 19 mm.
const SIDE: f32 = 53.86;
/// Upper margin, 19 mm; the running head stands in it.
const TOP: f32 = 56.0;
/// Lower margin, 20 mm; the footer stands in it.
const BOTTOM: f32 = 58.0;

/// The few colours of a packet. All of them keep their order of darkness in black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Black,
    /// Secondary text.
    Muted,
    /// Lines of tables.
    Line,
    /// Outer lines of tables.
    Strong,
    /// Head of tables.
    Tint,
    /// The one accent colour.
    Accent,
    /// Panels.
    AccentTint,
    /// Middle tone of charts and maps.
    AccentMiddle,
    /// What is late.
    Alarm,
    /// Paper.
    White,
}

impl Ink {
    /// Red, green and blue from 0 to 1.
    pub(crate) fn rgb(self) -> [f32; 3] {
        let [r, g, b]: [u8; 3] = match self {
            Self::Black => [0x1A, 0x1D, 0x21],
            Self::Muted => [0x5A, 0x62, 0x6B],
            Self::Line => [0xC4, 0xCA, 0xD1],
            Self::Strong => [0x2B, 0x33, 0x3D],
            Self::Tint => [0xF1, 0xF3, 0xF6],
            Self::Accent => [0x12, 0x3F, 0x73],
            Self::AccentTint => [0xEC, 0xF1, 0xF8],
            Self::AccentMiddle => [0x9D, 0xB4, 0xD0],
            Self::Alarm => [0xA6, 0x1E, 0x22],
            Self::White => [0xFF, 0xFF, 0xFF],
        };
        [r, g, b].map(|part| f32::from(part) / 255.0)
    }
}

/// Type sizes, already multiplied by the reader's factor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Theme {
    factor: f32,
}

impl Theme {
    /// A theme with a factor from 1.0 to 1.6; anything else is brought into that range.
    pub(crate) fn new(factor: f32) -> Self {
        Self { factor: if factor.is_finite() { factor.clamp(1.0, 1.6) } else { 1.0 } }
    }

    /// The next smaller type, or `None` when it is the normal one already.
    pub(crate) fn smaller(&self) -> Option<Self> {
        (self.factor > 1.001).then(|| Self::new(self.factor - 0.05))
    }

    /// Size of the type in percent of the normal one.
    pub(crate) fn percent(&self) -> usize {
        (self.factor * 100.0).round() as usize
    }

    /// A length that grows with the type.
    pub(crate) fn scaled(&self, points: f32) -> f32 {
        points * self.factor
    }

    /// A style of the given size.
    pub(crate) fn style(&self, size: f32) -> TextStyle {
        TextStyle { size: self.scaled(size), bold: false, tabular: false, ink: Ink::Black }
    }

    /// Running text.
    pub(crate) fn body(&self) -> TextStyle {
        self.style(10.0)
    }

    /// Text of tables.
    pub(crate) fn cell(&self) -> TextStyle {
        self.style(9.0)
    }

    /// Captions, sources, footers.
    pub(crate) fn small(&self) -> TextStyle {
        self.style(7.8).ink(Ink::Muted)
    }

    pub(crate) fn left(&self) -> f32 {
        SIDE
    }

    pub(crate) fn top(&self) -> f32 {
        TOP
    }

    pub(crate) fn width(&self) -> f32 {
        PAGE_WIDTH - 2.0 * SIDE
    }

    pub(crate) fn height(&self) -> f32 {
        PAGE_HEIGHT - TOP - BOTTOM
    }
}

/// Height of a line for a size, as a factor; Hangul fills its square and wants air.
pub(crate) fn leading(size: f32) -> f32 {
    size * if size >= 13.0 { 1.35 } else { 1.48 }
}

/// Where the baseline lies in a line of that height, from its top.
pub(crate) fn baseline(size: f32, line_height: f32) -> f32 {
    // Hangul reaches about 0.82 em up and 0.12 em down from the baseline: the middle of that is centred.
    line_height / 2.0 + size * 0.35
}
