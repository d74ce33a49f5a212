//! Departments' answers: the ledger that went out for the progress meeting comes back, is compared with what stands
//! here, and is taken as one step.

mod compare;
mod stamp;
mod take;

use std::{
    collections::{BTreeMap, HashMap},
    ops::ControlFlow,
};

use alley_core::{id::PromiseId, statement::Statement};
use alley_intake::{
    Receipt as FileReceipt, RowPlace,
    promises::{AnswerRow, NUMBER_COLUMN, limits, read_answers},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::compare::{Compared, Refused, Standing};
pub(crate) use self::stamp::{CELL_LETTERS, exported, stamp};
pub use self::{
    stamp::AnswerField,
    take::{AnswersTakeRequest, TakenAnswer, import_promises},
};
use super::{ImportReceipt, ImportRequest, Reading, encoding_name};
use crate::{error::Result, host::Host, office::Office};

/// Characters kept of a refused value.
const EXCERPT: usize = 40;

/// Asks what the departments answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswersRequest {
    /// The returned file.
    pub file: String,
    /// Its encoding, when the person overrules what is detected.
    pub encoding: Option<String>,
    /// Headers that a person assigned by hand: header -> field.
    pub headers: BTreeMap<String, String>,
}

/// What the departments answer, before anything is taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswersPreview {
    /// The file.
    pub file: String,
    /// SHA-256 of the file: what is taken later must be the same.
    pub file_hash: String,
    /// How its text was read; absent for workbooks.
    pub encoding: Option<String>,
    /// Rows read.
    #[ts(type = "number")]
    pub rows_read: u64,
    /// Rows that answer nothing new.
    #[ts(type = "number")]
    pub unchanged: u64,
    /// Rows refused.
    #[ts(type = "number")]
    pub refused: u64,
    /// The first refusals, each with file, row, column and reason.
    pub refusals: Vec<Statement>,
    /// Anything else a person should know.
    pub remarks: Vec<Statement>,
    /// Promises that are answered, in the order of the file.
    pub promises: Vec<AnsweredPromise>,
}

/// A promise that a department answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredPromise {
    /// The promise.
    pub promise: PromiseId,
    /// Its number.
    pub number: String,
    /// What was promised.
    pub text: String,
    /// The row of the file, from 1.
    #[ts(type = "number")]
    pub row: u64,
    /// The answers.
    pub answers: Vec<AnsweredField>,
}

/// One field that is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AnsweredField {
    /// The field.
    pub field: AnswerField,
    /// What stands here: a state's word on the wire, a department's name, a date, a text; empty for nothing.
    pub ours: String,
    /// What the file says, in the same form.
    pub theirs: String,
    /// What is known of the difference.
    pub standing: AnswerStanding,
}

/// What is known of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerStanding {
    /// The department changed it and nobody here did.
    Answered,
    /// It was changed here, too, since it went out.
    ChangedHere,
    /// The row does not say what it was when it went out.
    Unknown,
}

/// Tells what the departments answer. Nothing is kept.
pub async fn preview_promises<H: Host>(
    office: &Office<H>,
    request: AnswersRequest,
) -> Result<AnswersPreview> {
    let returned = Returned::read(office, &request).await?;
    let remarks = returned.remarks();
    let promises = returned
        .rows
        .into_iter()
        .filter(|row| !row.compared.answers.is_empty())
        .filter_map(|row| {
            let promise = returned.standing.promises.get(&row.promise)?;
            let answers = row.compared.answers.into_iter().map(|answer| AnsweredField {
                field: answer.field,
                ours: answer.ours,
                theirs: answer.theirs,
                standing: answer.standing,
            });
            Some(AnsweredPromise {
                promise: promise.id,
                number: promise.number.clone(),
                text: promise.text.clone(),
                row: row.row,
                answers: answers.collect(),
            })
        })
        .collect::<Vec<_>>();
    let file = returned.file;
    Ok(AnswersPreview {
        file: file.file,
        file_hash: file.file_hash,
        encoding: file.encoding.as_ref().map(encoding_name),
        rows_read: file.rows_read,
        unchanged: file.rows_read.saturating_sub(returned.refused + promises.len() as u64),
        refused: returned.refused,
        refusals: returned.refusals,
        remarks,
        promises,
    })
}

/// A returned file, read and compared.
struct Returned {
    file: FileReceipt,
    standing: Standing,
    rows: Vec<ComparedRow>,
    refused: u64,
    refusals: Vec<Statement>,
}

struct ComparedRow {
    row: u64,
    promise: PromiseId,
    compared: Compared,
}

impl Returned {
    async fn read<H: Host>(office: &Office<H>, request: &AnswersRequest) -> Result<Self> {
        let import = ImportRequest {
            file: request.file.clone(),
            encoding: request.encoding.clone(),
            headers: request.headers.clone(),
            ..ImportRequest::default()
        };
        let reading = Reading { limits: limits(), ..Reading::new(office, &import)? };
        let (file, rows) = reading
            .run(office, |source, options| {
                let mut rows = Vec::new();
                let file = read_answers(source, options, &mut |place, row| {
                    rows.push((place, row));
                    ControlFlow::Continue(())
                })?;
                Ok((file, rows))
            })
            .await?;
        let standing = Standing::read(office).await?;
        let mut returned = Self {
            refused: file.refused_total,
            refusals: file.refused.iter().map(alley_intake::Refusal::statement).collect(),
            file,
            standing,
            rows: Vec::new(),
        };
        returned.compare(rows);
        Ok(returned)
    }

    fn compare(&mut self, rows: Vec<(RowPlace, AnswerRow)>) {
        let found: Vec<_> = rows.iter().map(|(_, row)| self.standing.find(row)).collect();
        let mut places: HashMap<PromiseId, Vec<&RowPlace>> = HashMap::new();
        for ((place, _), found) in rows.iter().zip(&found) {
            if let Ok(id) = found {
                places.entry(*id).or_default().push(place);
            }
        }
        for ((place, row), found) in rows.iter().zip(found) {
            let compared = found.and_then(|promise| {
                // Of two answers to one promise nobody knows which holds: neither is taken.
                let others = places.get(&promise).and_then(|rows| rows.iter().find(|other| **other != place));
                match others {
                    Some(other) => Err(Refused {
                        other: (other.file.to_string(), other.row),
                        ..Refused::new(NUMBER_COLUMN, "refusal-promise-twice", &row.number)
                    }),
                    None => self.standing.compare(promise, row),
                }
                .map(|compared| ComparedRow { row: place.row, promise, compared })
            });
            match compared {
                Ok(row) => self.rows.push(row),
                Err(refused) => self.refuse(place, refused),
            }
        }
    }

    fn refuse(&mut self, place: &RowPlace, refused: Refused) {
        let matched = self.file.column_matches.iter().find(|column| {
            column.column > 0
                && column.table == *place.file
                && column.field.as_deref() == Some(refused.column)
        });
        self.refused += 1;
        self.refusals.push(
            Statement::new(refused.key)
                .with("file", place.file.to_string())
                .with("row", place.row as i64)
                .with("column", matched.map_or(0, |column| column.column))
                .with("header", matched.map(|column| column.header.clone()).unwrap_or_default())
                .with("excerpt", refused.value.chars().take(EXCERPT).collect::<String>())
                .with("other-file", refused.other.0)
                .with("other", refused.other.1 as i64),
        );
    }

    /// What a person should know of the file as a whole.
    fn remarks(&self) -> Vec<Statement> {
        let count = |what: &dyn Fn(&Compared) -> usize| {
            self.rows.iter().map(|row| what(&row.compared)).sum::<usize>()
        };
        let mut remarks: Vec<Statement> = ImportReceipt::of(&self.file).remarks;
        let emptied = count(&|row| row.emptied);
        if emptied > 0 {
            remarks.push(Statement::new("answers-emptied").with("count", emptied));
        }
        let without = count(&|row| usize::from(!row.stamped && !row.answers.is_empty()));
        if without > 0 {
            remarks.push(Statement::new("answers-without-stamp").with("count", without));
        }
        remarks
    }
}
