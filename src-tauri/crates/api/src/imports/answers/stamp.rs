//! The stamp of an exported promise: from it a returned row tells what a department changed and what the office did
//! meanwhile, without the file holding more than it shows.

use alley_core::{
    entity::{Promise, PromiseProgress},
    id::PromiseId,
};
use alley_intake::promises::ANSWER_COLUMNS;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Letters that a cell of a workbook is given at most.
pub(crate) const CELL_LETTERS: usize = 32_000;

/// Digits of each field's mark: with four billion marks an edit is not taken for none.
const DIGITS: usize = 8;

/// What a department may answer in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerField {
    /// How far it is.
    State,
    /// The department in charge.
    Department,
    /// The officer in charge.
    Officer,
    /// To be done by.
    Deadline,
    /// Why it is refused or referred.
    Reason,
    /// A report on it.
    Progress,
    /// What proves that it is done.
    Proof,
}

impl AnswerField {
    /// All fields in the order of the ledger.
    pub const ALL: [Self; 7] = [
        Self::State,
        Self::Department,
        Self::Officer,
        Self::Deadline,
        Self::Reason,
        Self::Progress,
        Self::Proof,
    ];

    /// Its name on the wire, which also ends the keys of its words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Department => "department",
            Self::Officer => "officer",
            Self::Deadline => "deadline",
            Self::Reason => "reason",
            Self::Progress => "progress",
            Self::Proof => "proof",
        }
    }

    /// The key of its column in the returned table.
    pub(super) fn column(self) -> &'static str {
        ANSWER_COLUMNS.get(self as usize).copied().unwrap_or_default()
    }
}

/// The fields of a promise as an exported row tells them, in the order of [`AnswerField::ALL`]. `text` masks.
pub(crate) fn exported(
    promise: &Promise,
    progress: Option<&PromiseProgress>,
    department: &str,
    text: impl Fn(&str) -> String,
) -> [String; 7] {
    let free =
        |given: Option<&str>| text(given.unwrap_or_default()).chars().take(CELL_LETTERS).collect::<String>();
    [
        promise.state.word().to_owned(),
        department.to_owned(),
        promise.officer.clone().unwrap_or_default(),
        promise.deadline.map(|day| day.to_string()).unwrap_or_default(),
        free(promise.reason.as_deref()),
        free(progress.map(|report| report.text.as_str())),
        free(promise.proof.as_deref()),
    ]
}

/// The stamp of an exported row.
pub(crate) fn stamp(promise: PromiseId, exported: &[String; 7]) -> String {
    let marks = AnswerField::ALL.into_iter().zip(exported).map(|(field, value)| mark(promise, field, value));
    format!("1-{}", marks.collect::<Vec<_>>().join("-"))
}

/// A stamp that came back.
pub(super) struct Stamp(Vec<String>);

impl Stamp {
    /// Reads a stamp; one that somebody changed says nothing.
    pub fn read(text: &str) -> Option<Self> {
        let marks: Vec<String> = text.trim().strip_prefix("1-")?.split('-').map(str::to_owned).collect();
        let whole = marks.len() == AnswerField::ALL.len()
            && marks.iter().all(|mark| mark.len() == DIGITS && mark.chars().all(|c| c.is_ascii_hexdigit()));
        whole.then_some(Self(marks))
    }

    /// Whether the row said this when it left the office.
    pub fn said(&self, promise: PromiseId, field: AnswerField, value: &str) -> bool {
        self.0.get(field as usize).is_some_and(|known| *known == mark(promise, field, value))
    }
}

fn mark(promise: PromiseId, field: AnswerField, value: &str) -> String {
    let whole = format!("{promise}\u{1f}{}\u{1f}{}", field.word(), plain(value));
    alley_store::digest(whole.as_bytes()).chars().take(DIGITS).collect()
}

/// A text as it is compared: spreadsheets change blanks and line ends.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
