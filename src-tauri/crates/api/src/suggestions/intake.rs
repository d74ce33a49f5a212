//! Logging a suggestion in seconds: what can be known from the text is proposed with its reason.

use alley_core::{
    change::Change,
    entity::{Channel, Suggestion, SuggestionPatch, SuggestionState},
    id::{AlleyDistrictId, NeighborhoodId},
    statement::Statement,
    suggestion::{DuplicateHit, EarlierHit, Proposal},
    text::phone::PhoneNumber,
    time::Instant,
};
use alley_intake::suggestions::read_pasted;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    SuggestionBook, from_patch, next_number, one_form_for_phone,
    sender::{KnownSender, known_sender},
    text_within_bounds,
};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
};

/// Asks what a text says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposeRequest {
    /// The text as it came.
    pub text: String,
    /// Who sent it: a phone number or a name.
    pub sender: Option<String>,
}

/// What a text says about itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposals {
    /// Dongs, the most likely first.
    pub neighborhoods: Vec<Proposal<NeighborhoodId>>,
    /// Alley districts, the most likely first.
    pub alley_districts: Vec<Proposal<AlleyDistrictId>>,
    /// Categories, the most likely first.
    pub categories: Vec<Proposal<String>>,
    /// Earlier suggestions that it may repeat.
    pub duplicates: Vec<DuplicateHit>,
    /// Whether something like it was answered or promised before.
    pub earlier: Vec<EarlierHit>,
    /// How many texts were pasted; with more than one, everything else here speaks of all of them as one.
    pub texts: u32,
    /// The text without the head that a messenger wrote above it.
    pub text: String,
    /// Who sent it, where a head says so.
    pub sender_name: Option<String>,
    /// From which number, digits only, where a head or the text says so.
    pub sender_phone: Option<String>,
    /// When it came, where a head says so.
    pub received_at: Option<Instant>,
    /// Whose number it is, where it is known.
    pub known: Option<KnownSender>,
}

/// Largest text that may be pasted, in bytes.
pub const LARGEST_PASTE: usize = 4 * 1024 * 1024;

/// Refuses a paste that is larger than anything a phone exports, before it is looked into.
pub fn paste_within_bounds(text: &str) -> Result<()> {
    if text.len() <= LARGEST_PASTE {
        return Ok(());
    }
    let megabytes = LARGEST_PASTE / 1024 / 1024;
    Err(ApiError::bad_request("paste-too-large").with("megabytes", megabytes as i64))
}

/// Reads a text.
pub async fn propose<H: Host>(office: &Office<H>, request: ProposeRequest) -> Result<Proposals> {
    paste_within_bounds(&request.text)?;
    let given = request.sender.as_deref().and_then(|sender| PhoneNumber::parse(sender).ok());
    let given = given.map(|number| number.digits().to_owned());
    let book = office.suggestion_book().await?;
    let mut proposals = read_text(&book, office, &request.text, request.sender);
    if let Some(phone) = given.or_else(|| proposals.sender_phone.clone()) {
        proposals.known = known_sender(office, &phone).await?;
    }
    Ok(proposals)
}

/// Logs a suggestion: number, moment and, where the text is clear, dong, alley district and category are filled in.
pub async fn log<H: Host>(office: &Office<H>, mut patch: SuggestionPatch) -> Result<Suggestion> {
    text_within_bounds(patch.text.as_deref().unwrap_or_default())?;
    let book = office.suggestion_book().await?;
    fill_in(office, &book, &mut patch);
    if patch.number.is_none() {
        let on = patch.received_at.unwrap_or(office.now()).seoul_date();
        patch.number = Some(next_number(office, on).await?);
    }
    let suggestion = from_patch(office.id()?, &patch)?;
    let mut change =
        Change::new(Statement::new("step-suggestion-create").with("name", suggestion.number.clone()));
    change.create(&suggestion);
    office.apply(change).await?;
    Ok(suggestion)
}

/// Fills in what the text says and the person left open.
pub(crate) fn fill_in<H: Host>(office: &Office<H>, book: &SuggestionBook, patch: &mut SuggestionPatch) {
    patch.received_at.get_or_insert(office.now());
    patch.channel.get_or_insert(Channel::Text);
    patch.state.get_or_insert(SuggestionState::Received);
    one_form_for_phone(patch);
    let text = patch.text.clone().unwrap_or_default();
    let sender = patch.sender_phone.clone().flatten().or_else(|| patch.sender_name.clone().flatten());
    let reading = book.read_text(&text, sender, office.now());
    if patch.alley_district.is_none()
        && let Some(alley) = reading.alley_district()
        && patch.neighborhood.flatten().is_none_or(|dong| reading.neighborhood() == Some(dong))
    {
        patch.alley_district = Some(Some(alley));
    }
    if patch.neighborhood.is_none()
        && let Some(dong) = reading.neighborhood()
    {
        patch.neighborhood = Some(Some(dong));
    }
    if patch.category.is_none()
        && let Some(category) = reading.category()
    {
        patch.category = Some(Some(category.to_owned()));
    }
}

/// What was pasted, taken apart into head and text.
fn read_text<H: Host>(
    book: &SuggestionBook,
    office: &Office<H>,
    pasted: &str,
    sender: Option<String>,
) -> Proposals {
    let mut blocks = read_pasted(pasted);
    let texts = u32::try_from(blocks.len()).unwrap_or(u32::MAX);
    // Several texts, or a head alone: the whole is read as it stands.
    let block = if texts == 1 { blocks.pop().filter(|block| !block.text.is_empty()) } else { None };
    let Some(block) = block else {
        let whole = pasted.trim().to_owned();
        let phone = phone_in(&whole);
        let sender = sender.or_else(|| phone.clone());
        return Proposals { texts, sender_phone: phone, ..proposals(book, office, whole, sender) };
    };
    let phone = block.phone.map(|phone| phone.digits().to_owned()).or_else(|| phone_in(&block.text));
    let sender = sender.or_else(|| phone.clone()).or_else(|| block.sender.clone());
    Proposals {
        texts,
        sender_name: block.sender,
        sender_phone: phone,
        received_at: block.date.zip(block.time).map(|(date, time)| Instant::from_seoul(date, time)),
        ..proposals(book, office, block.text, sender)
    }
}

/// The one phone number that a text itself gives; none when it gives several, for nobody knows whose they are.
fn phone_in(text: &str) -> Option<String> {
    let mut found: Vec<String> = text
        .split(|letter: char| !(letter.is_ascii_digit() || "-. ".contains(letter)))
        .filter_map(|part| PhoneNumber::parse(part.trim_matches(['-', '.', ' '])).ok())
        .map(|number| number.digits().to_owned())
        .collect();
    found.dedup();
    if found.len() == 1 { found.pop() } else { None }
}

fn proposals<H: Host>(
    book: &SuggestionBook,
    office: &Office<H>,
    text: String,
    sender: Option<String>,
) -> Proposals {
    let reading = book.read_text(&text, sender, office.now());
    Proposals {
        duplicates: book.duplicates.find(&reading.incoming, 5),
        earlier: book.earlier.find(&text, reading.neighborhood(), reading.alley_district(), 5),
        categories: reading.categories,
        neighborhoods: reading.neighborhoods,
        alley_districts: reading.alley_districts,
        texts: 1,
        text,
        sender_name: None,
        sender_phone: None,
        received_at: None,
        known: None,
    }
}
