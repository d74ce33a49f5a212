//! The ledger of promises as it comes back from the departments with their answers.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::cells::Cells;
use crate::columns::Field;
use crate::error::IntakeError;
use crate::limits::Limits;
use crate::options::ReadOptions;
use crate::reading::{Kind, read_rows};
use crate::receipt::Receipt;
use crate::refusal::Fault;
use crate::source::{RowPlace, Source};

/// A promise as it stands in the returned table. What is empty or has no column says nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnswerRow {
    /// 번호 in the ledger.
    pub number: String,
    /// The row's key, as it was written on export.
    pub key: Option<String>,
    /// The stamp, as it was written on export.
    pub stamp: Option<String>,
    /// 상태, in the words of the file.
    pub state: Option<String>,
    /// 소관부서.
    pub department: Option<String>,
    /// 담당자.
    pub officer: Option<String>,
    /// 처리기한.
    pub deadline: Option<NaiveDate>,
    /// 사유.
    pub reason: Option<String>,
    /// 추진상황.
    pub progress: Option<String>,
    /// 완료 증빙.
    pub proof: Option<String>,
}

macro_rules! fields {
    ($($key:literal $required:literal: $($name:literal),+;)*) => {
        &[$(Field { key: $key, names: &[$($name),+], required: $required }),*]
    };
}

const FIELDS: &[Field] = fields! {
    "promise-number" true: "번호", "약속번호", "관리번호", "number", "No.";
    "promise-key" false: "관리 열쇠(고치지 마십시오)", "관리 열쇠", "Key (do not change)", "key";
    "promise-stamp" false: "내보낸 값(고치지 마십시오)", "내보낸 값", "As exported (do not change)", "as exported";
    "promise-state" false: "상태", "추진상태", "처리상태", "추진구분", "state", "status";
    "promise-department" false: "소관부서", "담당부서", "부서", "부서명", "department";
    "officer" false: "담당자", "담당", "담당자명", "officer";
    "deadline" false: "처리기한", "기한", "완료예정일", "deadline";
    "reason" false: "사유", "불가사유", "추진불가 사유", "reason";
    "progress" false: "추진상황", "추진내용", "추진실적", "progress";
    "proof" false: "완료 증빙", "증빙", "증빙자료", "proof of completion", "proof";
};

/// Columns in which a department may answer, by their keys, in the order of the ledger.
pub const ANSWER_COLUMNS: [&str; 7] =
    ["promise-state", "promise-department", "officer", "deadline", "reason", "progress", "proof"];
/// The column of the number.
pub const NUMBER_COLUMN: &str = "promise-number";
/// The column of the key.
pub const KEY_COLUMN: &str = "promise-key";

/// Bounds of one returned ledger: no office has promised more than this in one file.
pub fn limits() -> Limits {
    Limits {
        file_bytes: 32 << 20,
        rows: 20_000,
        inflated_bytes: 512 << 20,
        shared_text_bytes: 32 << 20,
        field_bytes: 256 << 10,
        ..Limits::default()
    }
}

/// The table of promises.
pub struct Answers;

impl Kind for Answers {
    type Row = AnswerRow;

    fn fields(&self) -> &'static [Field] {
        FIELDS
    }

    fn parse(&self, cells: &Cells<'_>) -> Result<AnswerRow, Fault> {
        cells.written(FIELDS.iter().map(|field| field.key))?;
        Ok(AnswerRow {
            number: cells.required("promise-number")?.to_owned(),
            key: cells.optional("promise-key")?,
            stamp: cells.optional("promise-stamp")?,
            state: cells.optional("promise-state")?,
            department: cells.optional("promise-department")?,
            officer: cells.optional("officer")?,
            deadline: cells.date("deadline")?,
            reason: cells.optional("reason")?,
            progress: cells.optional("progress")?,
            proof: cells.optional("proof")?,
        })
    }
}

/// Reads a returned ledger from CSV or a workbook.
///
/// # Errors
/// As [`read_rows`].
pub fn read_answers(
    source: &mut Source,
    options: &ReadOptions<'_>,
    take: &mut dyn FnMut(RowPlace, AnswerRow) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    read_rows(source, options, &Answers, take)
}
