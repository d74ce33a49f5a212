//! Suggestions from a file or from pasted texts: each with what its text says about dong, alley and category.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use alley_core::{
    change::Change,
    entity::{Channel, Suggestion, SuggestionPatch},
    id::{AlleyDistrictId, NeighborhoodId, SuggestionId},
    place::name_key,
    statement::Statement,
    time::Instant,
};
use alley_intake::suggestions::{PastedBlock, SuggestionRow, read_pasted, read_suggestions};
use alley_store::Filter;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportReceipt, ImportRequest, Reading, public_files::short_name};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    suggestions::{SuggestionBook, from_patch, number, numbers_from, paste_within_bounds},
};

/// Logs pasted texts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PasteRequest {
    /// The texts, one per block.
    pub text: String,
    /// Only tell what would come in.
    pub dry_run: bool,
}

/// Letters of a text that a receipt repeats.
const TOLD_LETTERS: usize = 120;

/// A suggestion that came in, or would come in, with what its text proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenSuggestion {
    /// Its key; of a trial it is nobody's.
    pub id: SuggestionId,
    /// Its number in the intake book.
    pub number: String,
    /// The beginning of its text.
    pub text: String,
    /// Who sent it.
    pub sender_name: Option<String>,
    /// The dong, where the text is clear.
    pub neighborhood: Option<NeighborhoodId>,
    /// The alley district, where the text is clear.
    pub alley_district: Option<AlleyDistrictId>,
    /// The category.
    pub category: Option<String>,
    /// An earlier one, or one of the same batch, that it may repeat.
    pub alike: Option<SuggestionId>,
}

impl TakenSuggestion {
    fn of(suggestion: &Suggestion, alike: Option<SuggestionId>) -> Self {
        Self {
            id: suggestion.id,
            number: suggestion.number.clone(),
            text: suggestion.text.chars().take(TOLD_LETTERS).collect(),
            sender_name: suggestion.sender_name.clone(),
            neighborhood: suggestion.neighborhood,
            alley_district: suggestion.alley_district,
            category: suggestion.category.clone(),
            alike,
        }
    }
}

/// Imports suggestions from a table.
pub async fn import_suggestions<H: Host>(
    office: &Office<H>,
    request: ImportRequest,
) -> Result<ImportReceipt> {
    let (receipt, rows) = Reading::new(office, &request)?
        .run(office, |source, options| {
            let mut rows = Vec::new();
            let receipt = read_suggestions(source, options, &mut |_, row| {
                rows.push(row);
                ControlFlow::Continue(())
            })?;
            Ok((receipt, rows))
        })
        .await?;
    let told = ImportReceipt::of(&receipt);
    let alleys: Vec<alley_core::entity::AlleyDistrict> = office.store.list(Filter::all()).await?;
    let patches = rows.into_iter().map(|row| from_row(office, &alleys, row)).collect();
    take(office, told, patches, &short_name(&request.file), request.dry_run).await
}

/// Logs pasted texts: one suggestion per block, with sender and time where the block says so.
pub async fn paste_suggestions<H: Host>(office: &Office<H>, request: PasteRequest) -> Result<ImportReceipt> {
    paste_within_bounds(&request.text)?;
    let blocks = read_pasted(&request.text);
    if blocks.is_empty() {
        return Err(ApiError::bad_request("paste-empty"));
    }
    let told = ImportReceipt {
        rows_read: blocks.len() as u64,
        taken: blocks.len() as u64,
        ..ImportReceipt::default()
    };
    let patches = blocks.into_iter().map(|block| from_block(office, block)).collect();
    take(office, told, patches, "", request.dry_run).await
}

/// Logs what was read, as one step; rows that were taken before are passed over.
async fn take<H: Host>(
    office: &Office<H>,
    mut told: ImportReceipt,
    patches: Vec<SuggestionPatch>,
    name: &str,
    dry_run: bool,
) -> Result<ImportReceipt> {
    let mut book = SuggestionBook::read(office).await?;
    let standing: Vec<Suggestion> = office.store.list(Filter::all()).await?;
    let mut origins: BTreeSet<String> =
        standing.into_iter().filter_map(|suggestion| suggestion.origin).collect();
    let mut change = Change::new(Statement::new("step-import-suggestions").with("name", name));
    let mut counts: BTreeMap<i32, i64> = BTreeMap::new();
    let (mut placed, mut repeats) = (0i64, 0i64);
    for mut patch in patches {
        let origin = patch.origin.clone().flatten().unwrap_or_default();
        if !origins.insert(origin) {
            told.taken -= 1;
            told.unchanged += 1;
            continue;
        }
        crate::suggestions::fill_in(office, &book, &mut patch);
        let on = patch.received_at.unwrap_or(office.now()).seoul_date();
        let year = chrono::Datelike::year(&on);
        let count = match counts.get(&year) {
            Some(last) => last + 1,
            None => numbers_from(office, on).await?.1,
        };
        counts.insert(year, count);
        patch.number = Some(number(on, count));
        let suggestion = from_patch(office.id()?, &patch)?;
        let alike = book.alike(&suggestion, 1).into_iter().next().map(|hit| hit.suggestion);
        placed += i64::from(suggestion.neighborhood.is_some());
        repeats += i64::from(alike.is_some());
        told.suggestions.push(TakenSuggestion::of(&suggestion, alike));
        book.insert(&suggestion);
        change.create(&suggestion);
    }
    told.remarks.push(
        Statement::new("import-suggestions-proposed")
            .with("taken", told.taken as i64)
            .with("placed", placed)
            .with("repeats", repeats),
    );
    if !dry_run && !change.is_empty() {
        let done = office.apply(change).await?;
        told.changed = done.step > 0;
        told.step = Some(done.step);
    }
    Ok(told)
}

fn from_row<H: Host>(
    office: &Office<H>,
    alleys: &[alley_core::entity::AlleyDistrict],
    row: SuggestionRow,
) -> SuggestionPatch {
    let received = moment(office, row.received_on, row.received_at);
    let alley = alleys.iter().find(|alley| name_key(&alley.name) == name_key(&row.alley_district));
    let dong = office
        .pack
        .named(&row.neighborhood)
        .ok()
        .map(|dong| dong.id)
        .or(alley.map(|alley| alley.neighborhood));
    let phone = row.phone.as_ref().map(|phone| phone.digits().to_owned());
    let origin = mark(&row.text, &row.sender, phone.as_deref(), row.received_on, row.received_at);
    SuggestionPatch {
        received_at: Some(received),
        channel: Some(channel(&row.channel)),
        text: Some(row.text),
        sender_name: filled(row.sender).map(Some),
        sender_phone: phone.map(Some),
        sender_store: filled(row.store).map(Some),
        neighborhood: dong.map(Some),
        alley_district: alley.map(|alley| Some(alley.id)),
        category: filled(row.category).map(Some),
        origin: Some(Some(origin)),
        ..SuggestionPatch::default()
    }
}

fn from_block<H: Host>(office: &Office<H>, block: PastedBlock) -> SuggestionPatch {
    let phone = block.phone.as_ref().map(|phone| phone.digits().to_owned());
    let sender = block.sender.clone().unwrap_or_default();
    let origin = mark(&block.raw, &sender, phone.as_deref(), block.date, block.time);
    SuggestionPatch {
        received_at: Some(moment(office, block.date, block.time)),
        channel: Some(Channel::Text),
        text: Some(if block.text.trim().is_empty() { block.raw } else { block.text }),
        sender_name: block.sender.map(Some),
        sender_phone: phone.map(Some),
        origin: Some(Some(origin)),
        ..SuggestionPatch::default()
    }
}

fn moment<H: Host>(office: &Office<H>, on: Option<NaiveDate>, at: Option<NaiveTime>) -> Instant {
    match (on, at) {
        (None, None) => office.now(),
        (on, at) => {
            let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
            Instant::from_seoul(on.unwrap_or(office.today()), at.unwrap_or(noon))
        }
    }
}

fn channel(word: &str) -> Channel {
    match word.trim() {
        "" | "문자" | "119폰" | "text" | "sms" | "SMS" => Channel::Text,
        "전화" | "call" => Channel::Call,
        "방문" | "walk-in" => Channel::WalkIn,
        "간담회" | "meeting" => Channel::Meeting,
        _ => Channel::Other,
    }
}

/// What a row is known by when it comes a second time.
fn mark(
    text: &str,
    sender: &str,
    phone: Option<&str>,
    on: Option<NaiveDate>,
    at: Option<NaiveTime>,
) -> String {
    let whole =
        format!("{}\u{1f}{sender}\u{1f}{}\u{1f}{on:?}\u{1f}{at:?}", text.trim(), phone.unwrap_or_default());
    format!("import:{}", alley_store::digest(whole.as_bytes()))
}

fn filled(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
