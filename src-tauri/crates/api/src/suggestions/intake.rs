//! Logging a suggestion in seconds: what can be known from the text is proposed with its reason.

use alley_core::{
    change::Change,
    entity::{Channel, Suggestion, SuggestionPatch, SuggestionState},
    id::{AlleyDistrictId, NeighborhoodId},
    statement::Statement,
    suggestion::{DuplicateHit, EarlierHit, Incoming, Proposal},
    text::phone::PhoneNumber,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SuggestionBook, from_patch, next_number};
use crate::{error::Result, host::Host, office::Office};

/// Proposals below this confidence are shown but not filled in.
const SURE_ENOUGH: f64 = 0.5;

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
}

/// Reads a text.
pub async fn propose<H: Host>(office: &Office<H>, request: ProposeRequest) -> Result<Proposals> {
    let book = SuggestionBook::read(office).await?;
    Ok(proposals(&book, office, &request.text, request.sender))
}

/// Logs a suggestion: number, moment and, where the text is clear, dong, alley district and category are filled in.
pub async fn log<H: Host>(office: &Office<H>, mut patch: SuggestionPatch) -> Result<Suggestion> {
    let book = SuggestionBook::read(office).await?;
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
    if let Some(Some(phone)) = &mut patch.sender_phone {
        // One form for one number, so that repeats of a sender are known; what is no number stays as it was given.
        if let Ok(number) = PhoneNumber::parse(phone) {
            *phone = number.digits().to_owned();
        }
    }
    let text = patch.text.clone().unwrap_or_default();
    let sender = patch.sender_phone.clone().flatten().or_else(|| patch.sender_name.clone().flatten());
    let proposals = proposals(book, office, &text, sender);
    if patch.alley_district.is_none()
        && let Some(alley) = sure(&proposals.alley_districts)
        && patch.neighborhood.flatten().is_none_or(|dong| sure(&proposals.neighborhoods) == Some(dong))
    {
        patch.alley_district = Some(Some(alley));
    }
    if patch.neighborhood.is_none()
        && let Some(dong) = sure(&proposals.neighborhoods)
    {
        patch.neighborhood = Some(Some(dong));
    }
    if patch.category.is_none()
        && let Some(category) = proposals.categories.first()
    {
        patch.category = Some(Some(category.value.clone()));
    }
}

fn proposals<H: Host>(
    book: &SuggestionBook,
    office: &Office<H>,
    text: &str,
    sender: Option<String>,
) -> Proposals {
    let place = book.places.propose(text);
    let neighborhood = sure(&place.neighborhoods);
    let alley = sure(&place.alleys);
    let incoming = Incoming {
        text: book.matter_of(text),
        neighborhood,
        alley,
        sender: sender.map(|sender| match PhoneNumber::parse(&sender) {
            Ok(number) => number.digits().to_owned(),
            Err(_) => sender,
        }),
        received: office.now(),
    };
    Proposals {
        duplicates: book.duplicates.find(&incoming, 5),
        earlier: book.earlier.find(text, neighborhood, alley, 5),
        categories: book.categories.propose(text),
        neighborhoods: place.neighborhoods,
        alley_districts: place.alleys,
    }
}

fn sure<T: Copy>(proposals: &[Proposal<T>]) -> Option<T> {
    proposals.first().filter(|first| first.confidence >= SURE_ENOUGH).map(|first| first.value)
}
