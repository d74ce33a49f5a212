//! A document before it is laid out: no fonts, no points, no pages.

use super::table::Table;
use crate::facts::{
    MapFacts, MembershipPoint, ReportBars, ReportNumber, SeatingFacts, StopFacts, TradeShare,
};
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

    /// As large as the text of tables, for lists beside the point.
    pub(crate) fn small(text: impl Into<String>) -> Self {
        Self { small: true, ..Self::plain(text) }
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
    /// A page of its own in front of a report.
    Cover(CoverBlock),
    /// The head of a paper that is filed or carried.
    Masthead(MastheadBlock),
    /// A heading; those of level 1 stand in the contents and the outline.
    Heading { level: u8, text: String, anchor: Option<String> },
    /// A paragraph.
    Text(Vec<Run>),
    /// An item of a government outline.
    Item { marker: Marker, runs: Vec<Run> },
    /// A table.
    Table(Table),
    /// A tinted panel with a title, which may be empty.
    Panel { title: String, blocks: Vec<Block> },
    /// Two stacks side by side, never divided; `left` is the left one's part of the width.
    Columns { left_part: f32, left: Vec<Block>, right: Vec<Block> },
    /// Blocks that stand on one page, unless they take more than `most` of it.
    Together { most: f32, blocks: Vec<Block> },
    /// Blocks that stand on one page, unless too much of the page before would stay empty for that.
    Card(Vec<Block>),
    /// Blocks under a heading of their own, whose name stands again above those that begin a page.
    Named { name: String, blocks: Vec<Block> },
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

/// Markers of a Korean government outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Marker {
    /// ○
    Circle,
    /// -, below ○.
    Dash,
    /// ※
    Note,
    /// Whatever is numbered on its own.
    Number(String),
    /// ① ② under a heading of their own.
    Circled(String),
    /// 1. 가. 1) 가) and □ ○ - ·, with their level from 0.
    Outline { level: u8, sign: String },
}

impl Marker {
    /// How deep an item stands below the outermost ones.
    pub(crate) fn level(&self) -> u8 {
        match self {
            Self::Outline { level, .. } => *level,
            Self::Dash => 1,
            Self::Circle | Self::Note | Self::Number(_) | Self::Circled(_) => 0,
        }
    }
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

/// The cover of a report.
#[derive(Debug, Clone)]
pub(crate) struct CoverBlock {
    /// The district.
    pub district: String,
    /// What kind of document.
    pub kind: String,
    /// The title.
    pub title: String,
    /// The time it covers.
    pub when: String,
    /// What else is to be known of it, may be empty.
    pub note: String,
    /// The office that issues it.
    pub office: String,
    /// Mark of sample data, may be empty.
    pub mark: String,
}

/// The head of a paper that is filed or carried.
#[derive(Debug, Clone)]
pub(crate) struct MastheadBlock {
    /// The district.
    pub district: String,
    /// The title.
    pub title: String,
    /// What it is about, below the title; may be empty.
    pub about: String,
    /// Who made it and when.
    pub made: String,
    /// Mark of sample data, may be empty.
    pub mark: String,
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
    /// Membership over time of several alley districts, small and on one scale.
    Multiples(Vec<(String, MembershipChart)>),
    /// Where in the district the neighbourhood lies.
    Locator(MapFacts),
    /// The neighbourhood with its alley districts.
    Alleys(MapFacts),
    /// The stops in order, with the alley districts around them.
    Route { map: MapFacts, stops: Vec<StopFacts> },
    /// Who sits where.
    Seating(SeatingFacts),
    /// A few figures, large.
    Numbers(Vec<ReportNumber>),
    /// Horizontal bars.
    Bars(ReportBars),
}

/// Membership over time with the day of designation.
#[derive(Debug, Clone)]
pub(crate) struct MembershipChart {
    pub series: Vec<MembershipPoint>,
    /// The last count before designation.
    pub before: Option<MembershipPoint>,
    pub designated: Option<chrono::NaiveDate>,
    pub designated_word: String,
}
