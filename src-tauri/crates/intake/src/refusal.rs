//! One row that could not be taken, with its place and its reason.

use alley_core::statement::Statement;
use serde::{Deserialize, Serialize};

/// Characters kept of a refused value; enough to find it, too few to fill a log with somebody's data.
const EXCERPT_CHARS: usize = 40;

/// A row that was not taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// The file as shown to people (`archive.zip!member.csv`).
    pub file: String,
    /// The row, from 1, as a spreadsheet shows it.
    pub row: u64,
    /// The column, from 1; `None` when the whole row is meant.
    pub column: Option<u32>,
    /// The header of the column as written in the file, when known.
    pub header: Option<String>,
    /// Why.
    pub reason: Reason,
    /// The beginning of the value, at most 40 characters.
    pub excerpt: String,
}

/// Why a value or a row was refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// The row has more or fewer cells than the header.
    WrongColumnCount {
        /// Cells the header has.
        expected: u32,
        /// Cells the row has.
        found: u32,
    },
    /// The bytes are not text in the file's encoding.
    Undecodable,
    /// The text was already broken when the file was written (U+FFFD, 占쏙옙).
    Mojibake,
    /// The cell holds a NUL byte.
    NulByte,
    /// A value that must be there is empty.
    Missing,
    /// Not a number, or not one that makes sense here.
    BadNumber,
    /// Not a coordinate.
    BadCoordinate,
    /// A coordinate outside Korea (33 to 39 north, 124 to 132 east).
    OutsideKorea,
    /// Not a place code of five or ten digits.
    BadCode,
    /// Not a date.
    BadDate,
    /// Not a telephone number.
    BadPhone,
    /// Not yes or no.
    BadFlag,
    /// A formula where something written is wanted.
    Formula,
    /// A formula whose result was never computed.
    FormulaWithoutValue,
    /// A formula that ended in an error such as `#REF!`.
    FormulaError,
    /// The cell is longer than the limit.
    CellTooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// The same key stands in an earlier row.
    Duplicate {
        /// The earlier row.
        first_row: u64,
    },
}

/// A refusal before it knows its row: which field, which value, why.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Key of the field, or `None` for the row as a whole.
    pub field: Option<&'static str>,
    /// Why.
    pub reason: Reason,
    /// The value as it stood there.
    pub value: String,
}

impl Fault {
    /// A fault in one field.
    pub fn in_field(field: &'static str, reason: Reason, value: &str) -> Self {
        Self { field: Some(field), reason, value: value.to_owned() }
    }
}

impl Reason {
    /// Key of the sentence in the catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Self::WrongColumnCount { .. } => "refusal-wrong-column-count",
            Self::Undecodable => "refusal-undecodable",
            Self::Mojibake => "refusal-mojibake",
            Self::NulByte => "refusal-nul-byte",
            Self::Missing => "refusal-missing",
            Self::BadNumber => "refusal-bad-number",
            Self::BadCoordinate => "refusal-bad-coordinate",
            Self::OutsideKorea => "refusal-outside-korea",
            Self::BadCode => "refusal-bad-code",
            Self::BadDate => "refusal-bad-date",
            Self::BadPhone => "refusal-bad-phone",
            Self::BadFlag => "refusal-bad-flag",
            Self::Formula => "refusal-formula",
            Self::FormulaWithoutValue => "refusal-formula-without-value",
            Self::FormulaError => "refusal-formula-error",
            Self::CellTooLong { .. } => "refusal-cell-too-long",
            Self::Duplicate { .. } => "refusal-duplicate",
        }
    }
}

impl Refusal {
    /// The sentence to show, with file, row, column, header and excerpt as arguments.
    pub fn statement(&self) -> Statement {
        let statement = Statement::new(self.reason.key())
            .with("file", self.file.as_str())
            .with("row", self.row as i64)
            .with("column", i64::from(self.column.unwrap_or(0)))
            .with("header", self.header.as_deref().unwrap_or(""))
            .with("excerpt", self.excerpt.as_str());
        match &self.reason {
            Reason::WrongColumnCount { expected, found } => {
                statement.with("expected", *expected).with("found", *found)
            }
            Reason::CellTooLong { limit } => statement.with("limit", *limit),
            Reason::Duplicate { first_row } => statement.with("first-row", *first_row as i64),
            Reason::Undecodable
            | Reason::Mojibake
            | Reason::NulByte
            | Reason::Missing
            | Reason::BadNumber
            | Reason::BadCoordinate
            | Reason::OutsideKorea
            | Reason::BadCode
            | Reason::BadDate
            | Reason::BadPhone
            | Reason::BadFlag
            | Reason::Formula
            | Reason::FormulaWithoutValue
            | Reason::FormulaError => statement,
        }
    }
}

/// The beginning of a value, safe to print on one line.
pub(crate) fn excerpt(value: &str) -> String {
    let mut kept: String =
        value.chars().take(EXCERPT_CHARS).map(|c| if c.is_control() { '\u{2423}' } else { c }).collect();
    if value.chars().nth(EXCERPT_CHARS).is_some() {
        kept.push('…');
    }
    kept
}
