//! Any other document of the office: the white paper of a year, the printed trace of a matter.
//!
//! Its words come with it. For the outside every text is masked before it is laid out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::slots::slots;
use super::{PrivateName, PrivatePhone, Slot, Slots};
use crate::logo::Logo;

/// What a report says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportFacts {
    /// True when the workspace holds sample data: every page is then marked so.
    pub sample: bool,
    /// The district as it names itself on paper.
    pub district: String,
    /// The office that issues it.
    pub office: String,
    /// What stands beside the district's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
    /// What kind of document, for example `골목집무실 백서`.
    pub kind: String,
    /// Its title, large.
    pub title: String,
    /// The time it covers, below the title.
    pub when: String,
    /// What else stands below the title, may be empty.
    pub note: String,
    /// The day it was made from the records.
    pub day: NaiveDate,
    /// Whether a cover and a table of contents stand in front.
    pub cover: bool,
    /// How it is set; under a cover as the others.
    pub shape: ReportShape,
    /// Everybody whom its texts may name.
    pub people: Vec<PrivateName>,
    /// Their numbers.
    pub phones: Vec<PrivatePhone>,
    /// Its parts in order; they are numbered where there is a cover.
    pub parts: Vec<ReportPart>,
}

/// How a report is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportShape {
    /// A large title, parts marked □.
    #[default]
    Listed,
    /// As papers are filed: the title between rules, parts numbered 1. 2., entries 가. 나.
    Filed,
    /// The same in large type, to be spoken from.
    Spoken,
    /// A card of A6 for the pocket.
    Card,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportPart {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<ReportBlock>,
}

/// Something in a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportBlock {
    /// A heading within the part.
    Section(String),
    /// A paragraph.
    Text(String),
    /// An item under a heading of its own, marked ○.
    Item(String),
    /// An item of an outline with levels; its marker follows from the items before it.
    Outline(ReportItem),
    /// How something was counted, or what it leaves out.
    Note(String),
    /// What stands where nothing is.
    Nothing(String),
    /// A few figures, large, side by side.
    Numbers(Vec<ReportNumber>),
    /// Bars.
    Bars(ReportBars),
    /// A table.
    Table(ReportTable),
}

/// An item of an outline. Items of one kind that follow each other are one outline; whatever stands between them does
/// not end it, a heading does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportItem {
    /// Its depth, from 0 to 3; what is deeper counts as 3.
    pub level: u8,
    /// What it says.
    pub text: String,
    /// Whether the outline is numbered, as 1. 가. 1) 가); else its items are marked □ ○ - ·.
    pub numbered: bool,
}

/// A figure that is shown large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportNumber {
    /// What it counts.
    pub label: String,
    /// The figure with its unit.
    pub value: String,
    /// What it is counted over.
    pub below: String,
}

/// Horizontal bars, each divided by the same series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportBars {
    /// What they show.
    pub caption: String,
    /// The same in words, for whoever does not see it.
    pub alternative: String,
    /// Names of the divisions, at most six; one without a name needs no key.
    pub series: Vec<String>,
    /// The bars in order.
    pub bars: Vec<ReportBar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportBar {
    /// What it stands for.
    pub label: String,
    /// Its divisions, in the order of the series.
    pub values: Vec<u32>,
    /// What stands behind it: its figure.
    pub said: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportTable {
    /// Its columns.
    pub columns: Vec<ReportColumn>,
    /// Its rows, each a cell per column.
    pub rows: Vec<Vec<ReportCell>>,
    /// What stands above its right end: units, number of entries.
    pub note: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportColumn {
    /// Its head.
    pub title: String,
    /// Points at the normal type size, or as much as its longest word takes; 0 for as much as its content takes.
    /// Without them it takes its part of what is left.
    pub points: Option<f32>,
    /// How its text stands.
    pub align: ReportAlign,
}

impl ReportColumn {
    /// A column as wide as its content.
    pub fn fitting(title: impl Into<String>, align: ReportAlign) -> Self {
        Self { title: title.into(), points: Some(0.0), align }
    }
}

/// How the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportAlign {
    /// Text.
    Left,
    /// Short words and dates.
    Center,
    /// Figures.
    Right,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportCell {
    /// What it says.
    pub text: String,
    /// What is said beside the point, below.
    pub below: String,
    /// How it is meant.
    pub weight: ReportWeight,
    /// Columns it covers; 0 counts as 1.
    #[serde(default)]
    pub columns: u32,
    /// Rows it covers, 0 counts as 1. The rows below then have no cell for its columns.
    #[serde(default)]
    pub rows: u32,
}

/// How a cell is meant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportWeight {
    /// As the others.
    #[default]
    Plain,
    /// What counts in its row.
    Bold,
    /// What is late.
    Alarm,
    /// What has not happened yet.
    Muted,
    /// What sums up the rows above: a row that begins with such a cell has a rule above it.
    Total,
    /// Name of the rows below it: a row that begins with such a cell is never the last one on a page.
    Group,
}

impl ReportCell {
    /// A cell that says something.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { weight: ReportWeight::Bold, ..Self::of(text) }
    }

    /// What sums up the rows above.
    pub fn total(text: impl Into<String>) -> Self {
        Self { weight: ReportWeight::Total, ..Self::of(text) }
    }

    /// The head of a group of rows, over as many columns as the table has.
    pub fn group(text: impl Into<String>, columns: usize) -> Self {
        let columns = u32::try_from(columns).unwrap_or(1);
        Self { weight: ReportWeight::Group, columns, ..Self::of(text) }
    }

    /// The same over several rows; those below have no cell for its columns.
    #[must_use]
    pub fn over_rows(self, rows: usize) -> Self {
        Self { rows: u32::try_from(rows).unwrap_or(1), ..self }
    }

    /// The same with something below.
    #[must_use]
    pub fn and(self, below: impl Into<String>) -> Self {
        Self { below: below.into(), ..self }
    }
}

impl Slots for ReportBlock {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        match self {
            Self::Section(text)
            | Self::Text(text)
            | Self::Item(text)
            | Self::Note(text)
            | Self::Nothing(text) => {
                text.slots(visit);
            }
            Self::Outline(item) => item.text.slots(visit),
            Self::Numbers(numbers) => numbers.slots(visit),
            Self::Bars(bars) => bars.slots(visit),
            Self::Table(table) => table.slots(visit),
        }
    }
}

impl Slots for ReportColumn {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        self.title.slots(visit);
    }
}

impl Slots for ReportCell {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        self.text.slots(visit);
        self.below.slots(visit);
    }
}

impl Slots for ReportBar {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        self.label.slots(visit);
        self.said.slots(visit);
    }
}

slots!(ReportFacts {
    sample,
    district,
    office,
    logo,
    kind,
    title,
    when,
    note,
    day,
    cover,
    shape,
    people,
    phones,
    parts
});
slots!(ReportPart { title, blocks });
slots!(ReportNumber { label, value, below });
slots!(ReportTable { columns, rows, note });

impl Slots for ReportBars {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        self.caption.slots(visit);
        self.alternative.slots(visit);
        self.series.slots(visit);
        self.bars.slots(visit);
    }
}
