//! Imports: files from outside come in whole, with a receipt, or not at all.

pub(crate) mod answers;
mod boundaries;
mod calendar;
mod districts;
mod preview;
mod public_files;
mod suggestions;

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use alley_core::{id::NeighborhoodId, statement::Statement};
use alley_intake::{Cancel, Encoding, IntakeError, Limits, ReadOptions, Receipt as FileReceipt, Source};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    answers::{
        AnswerField, AnswerStanding, AnsweredField, AnsweredPromise, AnswersPreview, AnswersRequest,
        AnswersTakeRequest, TakenAnswer, import_promises, preview_promises,
    },
    boundaries::import_boundaries,
    calendar::{CalendarExportRequest, FileWritten, export_calendar, import_calendar},
    districts::import_districts,
    preview::{
        ImportKind, ImportPreview, ImportPreviewRequest, PreviewColumn, PreviewField, PreviewLine,
        preview_import,
    },
    public_files::{import_onnuri, import_stores},
    suggestions::{PasteRequest, TakenSuggestion, import_suggestions, paste_suggestions},
};
use crate::{
    error::{ApiError, Code, Result},
    host::{Host, Progress},
    office::Office,
};

/// Imports a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportRequest {
    /// The file.
    pub file: String,
    /// Its encoding, when the person overrules what is detected: `utf-8`, `cp949`, `utf-16le`, `utf-16be`.
    pub encoding: Option<String>,
    /// The day the data stand for; read from the file's name when absent, else today.
    pub as_of: Option<NaiveDate>,
    /// Headers that a person assigned by hand: header -> field.
    pub headers: BTreeMap<String, String>,
    /// Only tell what would come in.
    pub dry_run: bool,
}

/// What came of an import.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReceipt {
    /// The file.
    pub file: String,
    /// How its text was read; absent for workbooks.
    pub encoding: Option<String>,
    /// Rows read.
    #[ts(type = "number")]
    pub rows_read: u64,
    /// Rows taken.
    #[ts(type = "number")]
    pub taken: u64,
    /// Rows of other places, passed over.
    #[ts(type = "number")]
    pub filtered: u64,
    /// Rows that were there already.
    #[ts(type = "number")]
    pub unchanged: u64,
    /// Rows refused.
    #[ts(type = "number")]
    pub refused: u64,
    /// The first refusals, each with file, row, column and reason.
    pub refusals: Vec<Statement>,
    /// Which header was read as what.
    pub columns: Vec<ColumnRead>,
    /// Anything else a person should know, such as markets that no alley district is known by.
    pub remarks: Vec<Statement>,
    /// Whether anything was changed; `false` for the same file twice and for a trial.
    pub changed: bool,
    /// Number of the step, for undo.
    #[ts(type = "number | null")]
    pub step: Option<i64>,
    /// The suggestions that came in, or would come in.
    pub suggestions: Vec<TakenSuggestion>,
}

/// How a column was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ColumnRead {
    /// The header as written.
    pub header: String,
    /// What it was read as; absent when it was not used.
    pub field: Option<String>,
}

impl ImportReceipt {
    pub(crate) fn of(receipt: &FileReceipt) -> Self {
        Self {
            file: receipt.file.clone(),
            encoding: receipt.encoding.as_ref().map(encoding_name),
            rows_read: receipt.rows_read,
            taken: receipt.taken,
            filtered: receipt.filtered,
            unchanged: 0,
            refused: receipt.refused_total,
            refusals: receipt.refused.iter().map(alley_intake::Refusal::statement).collect(),
            columns: receipt
                .column_matches
                .iter()
                .filter(|column| !column.header.is_empty())
                .map(|column| ColumnRead { header: column.header.clone(), field: column.field.clone() })
                .collect(),
            remarks: receipt
                .skipped_tables
                .iter()
                .map(|table| {
                    Statement::new(table.reason.clone())
                        .with("file", table.file.clone())
                        .with("missing", table.missing.join(", "))
                })
                .collect(),
            changed: false,
            step: None,
            suggestions: Vec::new(),
        }
    }
}

pub(crate) fn encoding_name(found: &alley_intake::FoundEncoding) -> String {
    serde_json::to_value(found)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_else(|| format!("{found:?}"))
}

impl From<IntakeError> for ApiError {
    fn from(error: IntakeError) -> Self {
        let code = match error {
            IntakeError::Cancelled { .. } | IntakeError::Stopped { .. } => Code::Cancelled,
            _ => Code::BadFile,
        };
        Self::new(code, error.statement())
    }
}

/// One reading of a file on a thread of its own.
pub(crate) struct Reading {
    pub path: PathBuf,
    pub headers: BTreeMap<String, String>,
    pub encoding: Encoding,
    pub limits: Limits,
    pub cancel: Cancel,
}

impl Reading {
    pub(crate) fn new<H: Host>(office: &Office<H>, request: &ImportRequest) -> Result<Self> {
        let encoding = match &request.encoding {
            None => Encoding::Detect,
            Some(name) => serde_json::from_value(serde_json::Value::String(spelled(name)))
                .map_err(|_| ApiError::bad_request("encoding-unknown").with("name", name.clone()))?,
        };
        Ok(Self {
            path: office.host.path(&request.file)?,
            headers: request.headers.clone(),
            encoding,
            limits: Limits::default(),
            cancel: Cancel::default(),
        })
    }

    /// Runs a reader over the file on its own thread, showing progress and passing a stop on.
    pub(crate) async fn run<H, T, F>(self, office: &Office<H>, read: F) -> Result<T>
    where
        H: Host,
        T: Send + 'static,
        F: FnOnce(&mut Source, &ReadOptions<'_>) -> Result<T, IntakeError> + Send + 'static,
    {
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        let cancel = self.cancel.clone();
        let work = tokio::task::spawn_blocking(move || {
            let progress = move |progress: alley_intake::Progress| {
                // Nobody listens any more only when the caller is gone; the switch then stops the reading.
                let _ = tell.send(progress);
            };
            let options = ReadOptions {
                limits: self.limits,
                encoding: self.encoding,
                delimiter: None,
                headers: self.headers,
                cancel: self.cancel,
                progress: Some(&progress),
            };
            let mut source = Source::open(&self.path)?;
            read(&mut source, &options)
        });
        let doing = Statement::new("progress-reading");
        while let Some(progress) = told.recv().await {
            if office.host.cancelled() {
                cancel.cancel();
            }
            office.host.progress(&Progress {
                doing: doing.clone().with("rows", progress.rows as i64),
                done: progress.bytes_read,
                total: progress.bytes_total,
            });
        }
        match work.await {
            Ok(outcome) => Ok(outcome?),
            Err(_) => Err(ApiError::new(Code::Internal, Statement::new("internal"))),
        }
    }
}

/// `UTF8`, `utf-8`, `EUC-KR`, `MS949` as the intake spells them.
fn spelled(name: &str) -> String {
    match name.trim().to_ascii_lowercase().replace(['_', ' '], "-").as_str() {
        "utf8" => "utf8".to_owned(),
        "utf-8" | "utf-8-sig" => "utf8".to_owned(),
        "euc-kr" | "euckr" | "ms949" | "cp-949" | "windows-949" | "uhc" => "cp949".to_owned(),
        other => {
            other.replace("utf-16-", "utf16-").replace("utf-16le", "utf16-le").replace("utf-16be", "utf16-be")
        }
    }
}

/// The day a public file stands for, from a name like `소상공인시장진흥공단_상가(상권)정보_광주_202606.csv`: the last run
/// of six or eight digits that is a month or a day; a month stands for its last day.
pub(crate) fn day_in_name(name: &str) -> Option<NaiveDate> {
    let runs: Vec<&str> = name.split(|letter: char| !letter.is_ascii_digit()).collect();
    runs.iter().rev().find_map(|run| {
        let year: i32 = run.get(..4)?.parse().ok()?;
        let month: u32 = run.get(4..6)?.parse().ok()?;
        if !(2000..2100).contains(&year) {
            return None;
        }
        match run.len() {
            8 => NaiveDate::from_ymd_opt(year, month, run.get(6..)?.parse().ok()?),
            6 => NaiveDate::from_ymd_opt(year, month, 1)?
                .checked_add_months(chrono::Months::new(1))?
                .pred_opt(),
            _ => None,
        }
    })
}

/// The dongs by every code under which files name them: ten digits.
pub(crate) async fn dongs_by_code<H: Host>(
    office: &Office<H>,
) -> Result<Arc<BTreeMap<String, NeighborhoodId>>> {
    let codes: Vec<alley_core::entity::PlaceCode> = office.store.list(alley_store::Filter::all()).await?;
    let mut by_code: BTreeMap<String, NeighborhoodId> =
        office.pack.neighborhoods.iter().map(|dong| (dong.code.clone(), dong.id)).collect();
    by_code.extend(codes.into_iter().map(|code| (code.code, code.neighborhood)));
    Ok(Arc::new(by_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_a_public_file_stands_in_its_name() {
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
        assert_eq!(
            day_in_name("소상공인시장진흥공단_상가(상권)정보_광주_202606.csv"),
            Some(day("2026-06-30"))
        );
        assert_eq!(day_in_name("전국 온누리상품권 가맹점 현황_20250131.csv"), Some(day("2025-01-31")));
        assert_eq!(day_in_name("store_29140_202612.zip"), Some(day("2026-12-31")));
        assert_eq!(day_in_name("stores.csv"), None);
        assert_eq!(day_in_name("20261350.csv"), None);
    }

    #[test]
    fn encodings_are_known_by_their_usual_names() {
        for name in ["UTF-8", "utf8", "EUC-KR", "cp949", "MS949", "utf-16le"] {
            let spelled = serde_json::Value::String(spelled(name));
            assert!(serde_json::from_value::<Encoding>(spelled).is_ok(), "{name}");
        }
    }
}
