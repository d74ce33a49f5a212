//! A document before it is laid out: no fonts, no points, no pages.

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
    /// ① ② under a heading of their own.
    Circled(String),
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
    /// Left empty for the reader's pen.
    pub by_hand: bool,
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

    /// The cell with one more paragraph below, unless that says nothing.
    pub(crate) fn and(mut self, below: Run) -> Self {
        if !below.text.trim().is_empty() {
            self.paragraphs.push(vec![below]);
        }
        self
    }

    /// Whether it says nothing: no text, or the dash that stands for none.
    fn is_empty(&self) -> bool {
        self.paragraphs.iter().flatten().all(|run| matches!(run.text.trim(), "" | "-"))
    }

    pub(crate) fn header(text: impl Into<String>) -> Self {
        Self { header: true, align: Some(Align::Center), ..Self::runs(vec![Run::bold(text)]) }
    }
}

impl Table {
    /// The table without the columns in which nothing stands in any row; those meant for the pen stay.
    pub(crate) fn without_empty_columns(mut self) -> Self {
        let mut filled: Vec<bool> = self.columns.iter().map(|column| column.by_hand).collect();
        for row in self.rows.iter().filter(|row| !row.between) {
            for (at, cell) in row.places() {
                if let Some(filled) = filled.get_mut(at) {
                    *filled |= !cell.is_empty();
                }
            }
        }
        if !filled.contains(&true) {
            return self;
        }
        for row in &mut self.rows {
            let places: Vec<usize> = row.places().map(|(at, _)| at).collect();
            for (cell, at) in row.cells.iter_mut().zip(&places) {
                let covered = filled.iter().skip(*at).take(cell.columns.max(1));
                cell.columns = covered.filter(|filled| **filled).count();
            }
            row.cells.retain(|cell| cell.columns > 0);
        }
        let mut stays = filled.into_iter();
        self.columns.retain(|_| stays.next().unwrap_or(true));
        self
    }
}

impl Row {
    /// Cells with the column each begins at.
    fn places(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells.iter().scan(0, |column, cell| {
            let at = *column;
            *column += cell.columns.max(1);
            Some((at, cell))
        })
    }

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
    pub designated: Option<chrono::NaiveDate>,
    pub designated_word: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_in_which_nothing_stands_is_dropped_and_what_covers_it_shrinks() {
        let column =
            |by_hand| Column { title: String::new(), width: Width::Part(1.0), align: Align::Left, by_hand };
        let mut way = Cell::text("way");
        way.columns = 3;
        let table = Table {
            columns: vec![column(false), column(false), column(false), column(true)],
            has_head: true,
            rows: vec![
                Row::of(vec![Cell::text("a"), Cell::text("-"), Cell::text("b"), Cell::text("")]),
                Row { cells: vec![Cell::text(""), way], between: true },
                Row::of(vec![Cell::text("c"), Cell::text(" "), Cell::text("-"), Cell::text("")]),
            ],
            note: String::new(),
        }
        .without_empty_columns();
        let spans: Vec<Vec<usize>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.columns).collect()).collect();
        assert_eq!(table.columns.len(), 3);
        assert_eq!(spans, [vec![1, 1, 1], vec![1, 2], vec![1, 1, 1]]);
    }
}
