//! A returned row against the promise as it stands now.

use std::collections::HashMap;

use alley_core::{
    entity::{Department, Promise, PromiseProgress, PromiseState},
    id::{DepartmentId, PromiseId},
    text::{clean::nfc, put_back::put_back},
};
use alley_intake::promises::{AnswerRow, KEY_COLUMN, NUMBER_COLUMN};
use alley_store::Filter;
use alley_words::{Language, Words};
use chrono::NaiveDate;

use super::{
    AnswerStanding,
    stamp::{AnswerField, Stamp, exported, plain},
};
use crate::{error::Result, host::Host, merchants::Merchants, office::Office};

/// The ledger as it stands, ready to be compared with.
pub(super) struct Standing {
    pub promises: HashMap<PromiseId, Promise>,
    numbers: HashMap<String, Vec<PromiseId>>,
    /// The reports on each promise, the newest first.
    reports: HashMap<PromiseId, Vec<PromiseProgress>>,
    departments: Vec<Department>,
    people: Merchants,
}

/// What a department answers in one field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub field: AnswerField,
    /// What stands here: a state's word on the wire, a department's name, a date, a text.
    pub ours: String,
    /// What the file says, in the same form.
    pub theirs: String,
    pub standing: AnswerStanding,
    pub value: AnswerValue,
}

/// The same as it is written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum AnswerValue {
    State(PromiseState),
    Department(DepartmentId),
    Deadline(NaiveDate),
    Text(String),
}

/// A row that was compared.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pub answers: Vec<Answer>,
    /// Cells left empty where something stood.
    pub emptied: usize,
    /// Whether the row says what it was when it left.
    pub stamped: bool,
}

/// Why a row is not taken.
#[derive(Debug)]
pub(super) struct Refused {
    /// Key of the column.
    pub column: &'static str,
    /// Key of the sentence.
    pub key: &'static str,
    /// What stood there.
    pub value: String,
    /// Another row that it is about, with its file; 0 for none.
    pub other: (String, u64),
}

impl Refused {
    /// A refusal of what stands in a column.
    pub fn new(column: &'static str, key: &'static str, value: &str) -> Self {
        Self { column, key, value: value.to_owned(), other: (String::new(), 0) }
    }
}

impl Standing {
    pub async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let promises: Vec<Promise> = office.store.list(Filter::all()).await?;
        let reports: Vec<PromiseProgress> =
            office.store.list(Filter::all().order("reported_on DESC, id DESC")).await?;
        let mut numbers: HashMap<String, Vec<PromiseId>> = HashMap::new();
        for promise in &promises {
            numbers.entry(tight(&promise.number)).or_default().push(promise.id);
        }
        let mut by_promise: HashMap<PromiseId, Vec<PromiseProgress>> = HashMap::new();
        for report in reports {
            by_promise.entry(report.promise).or_default().push(report);
        }
        Ok(Self {
            promises: promises.into_iter().map(|promise| (promise.id, promise)).collect(),
            numbers,
            reports: by_promise,
            departments: office.store.list(Filter::all()).await?,
            people: Merchants::read(office).await?,
        })
    }

    /// The promise that a row answers: by its key and number together, or by its number alone.
    pub fn find(&self, row: &AnswerRow) -> Result<PromiseId, Refused> {
        let named = self.numbers.get(&tight(&row.number)).map(Vec::as_slice).unwrap_or_default();
        if let Some(key) = &row.key {
            let keyed = key.parse::<PromiseId>().ok().filter(|id| self.promises.contains_key(id));
            return match keyed {
                Some(id) if named.contains(&id) => Ok(id),
                Some(_) => Err(Refused::new(KEY_COLUMN, "refusal-promise-key", &row.number)),
                None => Err(Refused::new(KEY_COLUMN, "refusal-promise-unknown", key)),
            };
        }
        match named {
            [] => Err(Refused::new(NUMBER_COLUMN, "refusal-promise-unknown", &row.number)),
            [one] => Ok(*one),
            _ => Err(Refused::new(NUMBER_COLUMN, "refusal-promise-two", &row.number)),
        }
    }

    /// The name of the department in charge.
    pub fn department(&self, id: Option<DepartmentId>) -> &str {
        let known = self.departments.iter().find(|department| Some(department.id) == id);
        known.map_or("", |department| department.name.as_str())
    }

    /// What a row answers, field by field.
    pub fn compare(&self, id: PromiseId, row: &AnswerRow) -> Result<Compared, Refused> {
        let Some(promise) = self.promises.get(&id) else { return Ok(Compared::default()) };
        let reports = self.reports.get(&id).map(Vec::as_slice).unwrap_or_default();
        let department = self.department(promise.department);
        let ours = exported(promise, reports.first(), department, str::to_owned);
        let masked = exported(promise, reports.first(), department, |text| self.people.mask(text));
        let stamp = row.stamp.as_deref().and_then(Stamp::read);
        let mut compared = Compared { stamped: stamp.is_some(), ..Compared::default() };
        for ((field, ours), masked) in AnswerField::ALL.into_iter().zip(ours).zip(masked) {
            let Some(given) = given(row, field) else {
                // Only a file of ours tells that something stood in the cell when it left.
                let had = stamp.as_ref().is_some_and(|stamp| !stamp.said(id, field, ""));
                compared.emptied += usize::from(had && !ours.is_empty());
                continue;
            };
            // What the department left as it was is no answer, whatever happened here since.
            let wire = if field == AnswerField::State { wire_state(&given) } else { Some(given.clone()) };
            let left = |stamp: &Stamp| wire.as_ref().is_some_and(|value| stamp.said(id, field, value));
            if stamp.as_ref().is_some_and(left) {
                continue;
            }
            let Some((theirs, value)) = self.read_answer(field, given, &ours, promise, reports)? else {
                continue;
            };
            if plain(&theirs) == plain(&ours) || plain(&theirs) == plain(&masked) {
                continue;
            }
            let standing = match &stamp {
                None => AnswerStanding::Unknown,
                Some(stamp) if stamp.said(id, field, &masked) || stamp.said(id, field, &ours) => {
                    AnswerStanding::Answered
                }
                Some(_) => AnswerStanding::ChangedHere,
            };
            compared.answers.push(Answer { field, ours, theirs, standing, value });
        }
        reasoned(promise, &compared, row)?;
        Ok(compared)
    }

    /// An answer as it is written; nothing for a report that is already there.
    fn read_answer(
        &self,
        field: AnswerField,
        given: String,
        ours: &str,
        promise: &Promise,
        reports: &[PromiseProgress],
    ) -> Result<Option<(String, AnswerValue)>, Refused> {
        let refused = |key| Refused::new(field.column(), key, &given);
        Ok(Some(match field {
            AnswerField::State => {
                let state = state(&given).ok_or_else(|| refused("refusal-promise-state"))?;
                (state.word().to_owned(), AnswerValue::State(state))
            }
            AnswerField::Department => {
                let known = self.departments.iter().find(|known| tight(&known.name) == tight(&given));
                let known = known.ok_or_else(|| refused("refusal-promise-department"))?;
                (known.name.clone(), AnswerValue::Department(known.id))
            }
            AnswerField::Deadline => match given.parse() {
                Ok(day) => (given, AnswerValue::Deadline(day)),
                Err(_) => return Ok(None),
            },
            AnswerField::Progress => {
                let text = self.named(promise, reports, ours, &given);
                let there = |report: &PromiseProgress| {
                    [plain(&report.text), plain(&self.people.mask(&report.text))]
                        .iter()
                        .any(|known| *known == plain(&given) || *known == plain(&text))
                };
                if reports.iter().any(there) {
                    return Ok(None);
                }
                (text.clone(), AnswerValue::Text(text))
            }
            AnswerField::Reason | AnswerField::Proof => {
                let text = self.named(promise, reports, ours, &given);
                (text.clone(), AnswerValue::Text(text))
            }
            AnswerField::Officer => (given.clone(), AnswerValue::Text(given)),
        }))
    }

    /// A text that came back, with the names in it that were masked on the way out.
    fn named(&self, promise: &Promise, reports: &[PromiseProgress], ours: &str, given: &str) -> String {
        let report = reports.first().map(|report| report.text.as_str());
        let known = [Some(ours), Some(promise.text.as_str()), promise.reason.as_deref(), report];
        let known: Vec<(&str, String)> =
            known.into_iter().flatten().map(|text| (text, self.people.mask(text))).collect();
        put_back(given, known.iter().map(|(plain, masked)| (*plain, masked.as_str())))
    }
}

/// A row that refuses or refers a promise without any reason is not taken.
fn reasoned(promise: &Promise, compared: &Compared, row: &AnswerRow) -> Result<(), Refused> {
    let needs = compared
        .answers
        .iter()
        .any(|answer| matches!(answer.value, AnswerValue::State(state) if state.needs_reason()));
    let standing = promise.reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    if needs && !standing && row.reason.is_none() {
        let state = row.state.as_deref().unwrap_or_default();
        return Err(Refused::new(AnswerField::Reason.column(), "refusal-promise-reason", state));
    }
    Ok(())
}

fn given(row: &AnswerRow, field: AnswerField) -> Option<String> {
    match field {
        AnswerField::State => row.state.clone(),
        AnswerField::Department => row.department.clone(),
        AnswerField::Officer => row.officer.clone(),
        AnswerField::Deadline => row.deadline.map(|day| day.to_string()),
        AnswerField::Reason => row.reason.clone(),
        AnswerField::Progress => row.progress.clone(),
        AnswerField::Proof => row.proof.clone(),
    }
}

fn wire_state(word: &str) -> Option<String> {
    state(word).map(|state| state.word().to_owned())
}

/// A state by the ledger's own words in either language, blanks aside.
fn state(word: &str) -> Option<PromiseState> {
    let wanted = tight(word);
    PromiseState::ALL.iter().copied().find(|state| {
        let said = |language| tight(&Words::new(language).get(&format!("promise-state-{}", state.word())));
        [said(Language::Korean), said(Language::English), tight(state.word())].contains(&wanted)
    })
}

/// A name without blanks and the difference of capitals, as two people write it.
fn tight(text: &str) -> String {
    nfc(text).split_whitespace().collect::<String>().to_lowercase()
}
