//! A document before it is laid out: no fonts, no points, no pages.

use crate::facts::{MapFacts, MembershipPoint, SeatingFacts, StopFacts, TradeShare};
use crate::layout::Ink;

/// Words in one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub bold: bool,
    /// Colour, if not the surroundings' own.
    pub ink: Option<Ink>,
    /// Smaller, for what is said beside the point.
    pub small: bool,
}

impl Run {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, ink: None, small: false }
    }

    pub(crate) fn bold(text: impl Into<String>) -> Self {
        Self { bold: true, ..Self::plain(text) }
    }

    pub(crate) fn muted(text: impl Into<String>) -> Self {
        Self { ink: Some(Ink::Muted), small: true, ..Self::plain(text) }
    }

    pub(crate) fn ink(self, ink: Ink) -> Self {
        Self { ink: Some(ink), ..self }
    }
}

/// A part of the document.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// The head of page one.
    Title(TitleBlock),
    /// A heading; those of level 1 stand in the contents and the outline.
    Heading { level: u8, text: String, anchor: Option<String> },
    /// A paragraph.
    Text(Vec<Run>),
    /// An item of a government outline.
    Item { marker: Marker, runs: Vec<Run> },
    /// A table.
    Table(Table),
    /// A tinted panel with a title.
    Panel { title: String, blocks: Vec<Block> },
    /// Two stacks side by side, never divided; `left` is the left one's part of the width.
    Columns { left_part: f32, left: Vec<Block>, right: Vec<Block> },
    /// A drawing.
    Figure(Figure),
    /// The table of contents.
    Contents { title: String },
    /// Room, in points.
    Gap(f32),
    /// What follows begins a page.
    NewPage,
    /// Ruled lines down to the end of the page.
    HandNotes,
}

/// Markers of a Korean government outline, outermost first.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Marker {
    /// ○
    Circle,
    /// -
    Dash,
    /// ※
    Note,
    /// 1. 2. or 가. 나. and whatever else is numbered.
    Number(String),
}

/// The head of page one.
#[derive(Debug, Clone)]
pub(crate) struct TitleBlock {
    /// The district.
    pub district: String,
    /// What kind of document.
    pub kind: String,
    /// The neighbourhood.
    pub title: String,
    /// Day and time.
    pub when: String,
    /// Where the desk stands.
    pub place: String,
    /// Why, in one sentence.
    pub purpose: String,
    /// Mark of sample data or of the variant, may be empty.
    pub mark: String,
    /// Inset that shows where in the district the neighbourhood lies.
    pub locator: Option<Figure>,
}

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    /// False for tables whose first column is the header.
    pub has_head: bool,
    pub rows: Vec<Row>,
    /// Said above the table at its right end: units, number of entries.
    pub note: String,
}

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub title: String,
    pub width: Width,
    pub align: Align,
}

/// Width of a column.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Width {
    /// Points at the normal type size.
    Fixed(f32),
    /// A part of what is left.
    Part(f32),
}

/// Where text stands in its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Center,
    Right,
}

/// A row.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub cells: Vec<Cell>,
    /// A row that stands between two others, such as the way from one stop to the next.
    pub between: bool,
}

/// A cell.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// Paragraphs.
    pub paragraphs: Vec<Vec<Run>>,
    /// Columns it covers.
    pub columns: usize,
    /// Header of its row.
    pub header: bool,
    /// Alignment, if not the column's.
    pub align: Option<Align>,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::runs(vec![Run::plain(text)])
    }

    pub(crate) fn runs(runs: Vec<Run>) -> Self {
        Self { paragraphs: vec![runs], columns: 1, header: false, align: None }
    }

    pub(crate) fn header(text: impl Into<String>) -> Self {
        Self { header: true, align: Some(Align::Center), ..Self::runs(vec![Run::bold(text)]) }
    }
}

impl Row {
    pub(crate) fn of(cells: Vec<Cell>) -> Self {
        Self { cells, between: false }
    }
}

/// A drawing with the words that stand for it.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub drawing: Drawing,
    pub alternative: String,
    pub caption: String,
}

/// What is drawn.
#[derive(Debug, Clone)]
pub(crate) enum Drawing {
    /// Stores by trade as one bar, with the rest's name.
    Trades(Vec<TradeShare>),
    /// Membership over time.
    Membership(MembershipChart),
    /// Where in the district the neighbourhood lies.
    Locator(MapFacts),
    /// The neighbourhood with its alley districts and the stops in order.
    Route { map: MapFacts, stops: Vec<StopFacts> },
    /// Who sits where.
    Seating(SeatingFacts),
}

/// Membership over time with the day of designation.
#[derive(Debug, Clone)]
pub(crate) struct MembershipChart {
    pub series: Vec<MembershipPoint>,
    pub designated: Option<chrono::NaiveDate>,
    pub designated_word: String,
}
