//! Taking the answers that a person chose: one step, whole or not at all.

use std::collections::{BTreeMap, HashMap};

use alley_core::{
    change::Change,
    entity::{Promise, PromisePatch, PromiseProgress, PromiseState},
    id::PromiseId,
    statement::Statement,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AnswerField, AnswerStanding, AnswersRequest, ComparedRow, Returned,
    compare::{Answer, AnswerValue},
};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    imports::ImportReceipt,
    office::Office,
};

/// Takes answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswersTakeRequest {
    /// The returned file.
    pub file: String,
    /// Its encoding, when the person overrules what is detected.
    pub encoding: Option<String>,
    /// Headers that a person assigned by hand: header -> field.
    pub headers: BTreeMap<String, String>,
    /// The hash that the preview told; a file that changed since is refused.
    pub file_hash: Option<String>,
    /// The answers that a person chose; absent for all but those changed here, too.
    pub take: Option<Vec<TakenAnswer>>,
    /// Without a choice: also what was changed here since the file went out.
    pub over_changes: bool,
}

/// One answer that a person chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TakenAnswer {
    /// The promise.
    pub promise: PromiseId,
    /// The field.
    pub field: AnswerField,
    /// What the person saw standing here; what changed meanwhile is left alone.
    pub ours: String,
}

/// Takes the departments' answers as one step.
pub async fn import_promises<H: Host>(
    office: &Office<H>,
    request: AnswersTakeRequest,
) -> Result<ImportReceipt> {
    let asked = AnswersRequest { file: request.file, encoding: request.encoding, headers: request.headers };
    let returned = Returned::read(office, &asked).await?;
    if request.file_hash.is_some_and(|hash| hash != returned.file.file_hash) {
        let statement = Statement::new("answers-file-changed").with("file", returned.file.file);
        return Err(ApiError::new(Code::BadFile, statement));
    }
    let choice = match request.take {
        Some(chosen) => {
            Choice::These(chosen.into_iter().map(|one| ((one.promise, one.field), one.ours)).collect())
        }
        None => Choice::All { over_changes: request.over_changes },
    };
    let mut receipt = ImportReceipt {
        taken: 0,
        refused: returned.refused,
        remarks: returned.remarks(),
        ..ImportReceipt::of(&returned.file)
    };
    let mut change =
        Change::new(Statement::new("step-import-promises").with("name", returned.file.file.clone()));
    let (mut fields, mut left, mut meanwhile) = (0usize, 0usize, 0usize);
    for row in &returned.rows {
        let chosen: Vec<&Answer> = row
            .compared
            .answers
            .iter()
            .filter(|answer| match choice.of(row.promise, answer) {
                Chosen::Taken => true,
                Chosen::Left => {
                    left += usize::from(answer.standing == AnswerStanding::ChangedHere);
                    false
                }
                Chosen::ChangedMeanwhile => {
                    meanwhile += 1;
                    false
                }
            })
            .collect();
        if chosen.is_empty() {
            continue;
        }
        receipt.taken += 1;
        fields += chosen.len();
        write(office, &returned, row, &chosen, &mut change)?;
    }
    receipt.refusals = returned.refusals;
    receipt.unchanged = receipt.rows_read.saturating_sub(receipt.taken + receipt.refused);
    let told = [("answers-left", left), ("answers-meanwhile", meanwhile)];
    receipt.remarks.extend(
        told.into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| Statement::new(key).with("count", count)),
    );
    if change.is_empty() {
        return Ok(receipt);
    }
    receipt.remarks.insert(
        0,
        Statement::new("answers-taken").with("promises", receipt.taken as i64).with("fields", fields),
    );
    let done = office.apply(change).await?;
    receipt.changed = done.step > 0;
    receipt.step = Some(done.step);
    Ok(receipt)
}

enum Choice {
    All { over_changes: bool },
    These(HashMap<(PromiseId, AnswerField), String>),
}

enum Chosen {
    Taken,
    Left,
    ChangedMeanwhile,
}

impl Choice {
    fn of(&self, promise: PromiseId, answer: &Answer) -> Chosen {
        match self {
            Self::All { over_changes } => match answer.standing {
                AnswerStanding::Answered | AnswerStanding::Unknown => Chosen::Taken,
                AnswerStanding::ChangedHere if *over_changes => Chosen::Taken,
                AnswerStanding::ChangedHere => Chosen::Left,
            },
            Self::These(chosen) => match chosen.get(&(promise, answer.field)) {
                Some(seen) if *seen == answer.ours => Chosen::Taken,
                Some(_) => Chosen::ChangedMeanwhile,
                None => Chosen::Left,
            },
        }
    }
}

/// Writes the chosen answers to one promise.
fn write<H: Host>(
    office: &Office<H>,
    returned: &Returned,
    row: &ComparedRow,
    chosen: &[&Answer],
    change: &mut Change,
) -> Result<()> {
    let Some(promise) = returned.standing.promises.get(&row.promise) else { return Ok(()) };
    let mut patch = PromisePatch::default();
    let mut report = None;
    for answer in chosen {
        match (&answer.value, answer.field) {
            (AnswerValue::State(state), _) => patch.state = Some(*state),
            (AnswerValue::Department(department), _) => patch.department = Some(Some(*department)),
            (AnswerValue::Deadline(day), _) => patch.deadline = Some(Some(*day)),
            (AnswerValue::Text(text), AnswerField::Officer) => patch.officer = Some(Some(text.clone())),
            (AnswerValue::Text(text), AnswerField::Reason) => patch.reason = Some(Some(text.clone())),
            (AnswerValue::Text(text), AnswerField::Proof) => patch.proof = Some(Some(text.clone())),
            (AnswerValue::Text(text), _) => report = Some(text.clone()),
        }
    }
    finish(office, promise, &mut patch)?;
    change.update::<Promise>(promise.id, &patch);
    if let Some(text) = report {
        let department = patch.department.unwrap_or(promise.department);
        let reporter =
            Some(returned.standing.department(department).to_owned()).filter(|name| !name.is_empty());
        change.create(&PromiseProgress {
            id: office.id()?,
            promise: promise.id,
            reported_on: office.today(),
            text,
            reporter,
        });
    }
    Ok(())
}

/// What follows from an answered state: the day it was done, and the reason that a refusal needs.
fn finish<H: Host>(office: &Office<H>, promise: &Promise, patch: &mut PromisePatch) -> Result<()> {
    if patch.state == Some(PromiseState::Done) && promise.done_on.is_none() {
        patch.done_on = Some(Some(office.today()));
    }
    let state = patch.state.unwrap_or(promise.state);
    let reason = patch.reason.clone().unwrap_or(promise.reason.clone()).unwrap_or_default();
    if state.needs_reason() && reason.trim().is_empty() {
        let statement = Statement::new("answers-reason-missing")
            .with("number", promise.number.clone())
            .with("state", state.word());
        return Err(ApiError::new(Code::Refused, statement));
    }
    Ok(())
}
