//! Paper, sizes and colours.

use crate::options::Paper;
use crate::text::TextStyle;

/// A page and its margins in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sheet {
    pub width: f32,
    pub height: f32,
    /// Left and right margin.
    side: f32,
    /// Upper margin; a running head stands in it.
    top: f32,
    /// Lower margin; the footer stands in it.
    bottom: f32,
    /// By how much the column stands nearer to the outer edge, where leaves are bound at the inner one.
    outwards: f32,
    /// Height of the running head's baseline; none where there is no room for one.
    pub head: Option<f32>,
    /// The footer's baseline, from the lower edge.
    pub foot: f32,
    /// Whether two pages stand on each side of a sheet, as leaves of a booklet.
    pub booklet: bool,
}

/// A4 with margins of 19 mm, 20 below.
const A4: Sheet = Sheet {
    width: 595.276,
    height: 841.89,
    side: 53.86,
    top: 56.0,
    bottom: 58.0,
    outwards: 0.0,
    head: Some(36.0),
    foot: 29.0,
    booklet: false,
};

/// A4 to be printed on both sides: 24 mm for the punch at the inner edge, 14 at the outer one.
const A4_DUPLEX: Sheet = Sheet { outwards: 14.17, ..A4 };

/// A4 made smaller, two on each side of a sheet of A4.
const BOOKLET: Sheet = Sheet { booklet: true, ..A4 };

/// Least size of a booklet's type as a part of the normal one, so that it is as large as usual when it is made smaller.
const BOOKLET_TYPE: f32 = 1.4;

/// A6 for the inside pocket, with margins of 8 mm.
const A6: Sheet = Sheet {
    width: 297.638,
    height: 419.528,
    side: 22.7,
    top: 22.7,
    bottom: 34.0,
    outwards: 0.0,
    head: None,
    foot: 15.0,
    booklet: false,
};

/// Size of a card's type as a part of the normal one.
const CARD_TYPE: f32 = 0.88;

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
    pub sheet: Sheet,
}

impl Theme {
    /// A theme for A4 with a factor from 1.0 to 1.6; anything else is brought into that range.
    pub(crate) fn new(factor: f32) -> Self {
        Self { factor: if factor.is_finite() { factor.clamp(1.0, 1.6) } else { 1.0 }, sheet: A4 }
    }

    /// The same for a paper.
    pub(crate) fn on(paper: Paper, factor: f32) -> Self {
        let usual = Self::new(factor);
        match paper {
            Paper::A4 => usual,
            Paper::Duplex => Self { sheet: A4_DUPLEX, ..usual },
            Paper::Booklet => Self { sheet: BOOKLET, factor: usual.factor.max(BOOKLET_TYPE) },
            Paper::Card => Self { sheet: A6, factor: usual.factor * CARD_TYPE },
        }
    }

    /// The next smaller type, or `None` when it is the normal one already.
    pub(crate) fn smaller(&self) -> Option<Self> {
        (self.factor > 1.001).then(|| Self { factor: (self.factor - 0.05).max(1.0), ..*self })
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

    /// Left edge of the column on a page, counted from 0: the first one is a right-hand page.
    pub(crate) fn left(&self, page: usize) -> f32 {
        let outwards = if page.is_multiple_of(2) { self.sheet.outwards } else { -self.sheet.outwards };
        self.sheet.side + outwards
    }

    /// Whether the outer margin of a page, counted from 0, is the right one: where leaves are printed on both sides, it
    /// alternates.
    pub(crate) fn outer_is_right(&self, page: usize) -> bool {
        page.is_multiple_of(2) || !self.is_two_sided()
    }

    /// Whether pages follow each other on both sides of a leaf.
    pub(crate) fn is_two_sided(&self) -> bool {
        self.sheet.outwards > 0.0 || self.sheet.booklet
    }

    pub(crate) fn top(&self) -> f32 {
        self.sheet.top
    }

    pub(crate) fn width(&self) -> f32 {
        self.sheet.width - 2.0 * self.sheet.side
    }

    pub(crate) fn height(&self) -> f32 {
        self.sheet.height - self.sheet.top - self.sheet.bottom
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
