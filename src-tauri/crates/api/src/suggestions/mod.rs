//! Suggestions of merchants: logged in seconds, answered within 48 working hours, never lost.

mod assign;
mod balance;
mod book;
mod change;
mod family;
mod inbox;
mod intake;
mod ranking;
mod reading;
mod reply;
mod sender;
mod templates;
mod triage;
mod weights;

use alley_core::{
    calendar::ReplyStanding,
    entity::{Entity, Promise, Suggestion, SuggestionPatch, SuggestionState},
    id::{AlleyDistrictId, DepartmentId, NeighborhoodId, SuggestionId},
    record::Record,
    suggestion::{DuplicateHit, EarlierHit, Urgency},
    text::phone::PhoneNumber,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    assign::{AssignRequest, assign},
    balance::{DongBalance, balance},
    book::SuggestionBook,
    change::{merge, update},
    inbox::{InboxCounts, InboxLinesRequest, InboxPage, InboxRequest, InboxState, inbox, inbox_lines},
    intake::{LARGEST_PASTE, Proposals, ProposeRequest, log, paste_within_bounds, propose},
    ranking::{CandidateNamed, RankRequest, rank, release},
    reading::Reading,
    reply::{AnswerToSend, ReplyText, answer_to_send, replies},
    sender::KnownSender,
    templates::{ReplyTemplateText, reply_templates, set_reply_template},
    triage::{
        Candidate, CandidatesRequest, OwnReason, PassOverRequest, PickMoveRequest, candidates, move_pick,
        pass_over, pick,
    },
    weights::{categories, set_weights, weights},
};
pub(crate) use self::{
    family::{Family, Owed, Repeats, line_of},
    inbox::{InboxBook, InboxEntry},
    intake::fill_in,
};
use crate::{
    error::{ApiError, Result},
    host::Host,
    note_lines::{self, SpokenOf},
    office::Office,
    rows::ById,
};

/// Asks for suggestions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct SuggestionListRequest {
    /// About this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// About this alley district.
    pub alley_district: Option<AlleyDistrictId>,
    /// With this department.
    pub department: Option<DepartmentId>,
    /// In this state.
    pub state: Option<SuggestionState>,
    /// Only those of whose senders somebody has not been told.
    pub open: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

/// A suggestion in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionLine {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// How the reply stands against the clock: of the sender who waits longest. It is given when he or she is told.
    pub reply: ReplyStanding,
    /// How many people brought it: itself and what was merged into it.
    pub senders: u32,
    /// How many of them have not heard the answer that holds now; none of a closed one.
    pub untold: u32,
}

/// A suggestion with everything about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionSheet {
    /// The line in the list.
    pub line: SuggestionLine,
    /// How urgent it is, and why.
    pub urgency: Urgency,
    /// Suggestions merged into it, with their senders and texts, and whether each was told.
    pub merged: Vec<Suggestion>,
    /// The promises made of it, or of what was merged into it.
    pub promises: Vec<Promise>,
    /// Others that may be about the same.
    pub alike: Vec<DuplicateHit>,
    /// The lines of meetings' notes in which it is spoken of.
    pub spoken: Vec<SpokenOf>,
    /// What was answered or promised before about something like it.
    pub earlier: Vec<EarlierHit>,
}

/// Merges suggestions into one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MergeRequest {
    /// The one that stays.
    pub into: SuggestionId,
    /// Those that repeat it.
    pub repeats: Vec<SuggestionId>,
}

/// Whether the office still owes something for a suggestion.
pub(crate) const fn is_open(state: SuggestionState) -> bool {
    match state {
        SuggestionState::Received | SuggestionState::Assigned | SuggestionState::Answered => true,
        SuggestionState::Told | SuggestionState::Closed => false,
    }
}

/// Suggestions: those whose answer is late first, then the newest.
pub async fn list<H: Host>(
    office: &Office<H>,
    request: SuggestionListRequest,
) -> Result<Vec<SuggestionLine>> {
    let (book, now) = (office.inbox().await?, office.now());
    let fits = |entry: &&InboxEntry| {
        let one = &entry.suggestion;
        request.neighborhood.is_none_or(|dong| one.neighborhood == Some(dong))
            && request.alley_district.is_none_or(|alley| one.alley_district == Some(alley))
            && request.department.is_none_or(|department| one.department == Some(department))
            && request.state.is_none_or(|state| one.state == state)
            && (!request.open || entry.is_open())
    };
    let mut found: Vec<&InboxEntry> = book.entries.iter().filter(fits).collect();
    found.sort_by_key(|entry| !entry.is_overdue(now));
    let limit = request.limit.map_or(usize::MAX, |limit| limit as usize);
    Ok(found.into_iter().take(limit).map(|entry| entry.line(office)).collect())
}

/// One suggestion.
pub async fn show<H: Host>(office: &Office<H>, request: ById<SuggestionId>) -> Result<SuggestionSheet> {
    let suggestion: Suggestion = office.store.get(request.id).await?;
    let book = office.suggestion_book().await?;
    let family = Family::of(office, suggestion.id).await?;
    let promises = family.promises(office).await?;
    // One that was merged away shows itself; the rest of its family stands with the one that stays.
    let merged = if family.kept.id == suggestion.id { family.merged } else { Vec::new() };
    let repeats = Repeats::among(&merged);
    Ok(SuggestionSheet {
        urgency: book.urgency(office, &suggestion),
        alike: book.alike(&suggestion, 5),
        spoken: note_lines::spoken_of(office, &suggestion).await?,
        earlier: book.earlier_than(&suggestion, 5),
        line: line(office, suggestion, &repeats),
        merged,
        promises,
    })
}

/// The next number in a year's intake book, for example 2026-0312.
pub(crate) async fn next_number<H: Host>(office: &Office<H>, on: NaiveDate) -> Result<String> {
    Ok(numbers_from(office, on).await?.0)
}

/// The next number in a year's intake book, and the count that gave it.
pub(crate) async fn numbers_from<H: Host>(office: &Office<H>, on: NaiveDate) -> Result<(String, i64)> {
    let prefix = format!("{}-", on.format("%Y"));
    let next = office.store.last_number(Entity::Suggestion, &prefix).await? + 1;
    Ok((number(on, next), next))
}

/// A number of the intake book.
pub(crate) fn number(on: NaiveDate, count: i64) -> String {
    format!("{}-{count:04}", on.format("%Y"))
}

/// A suggestion as lists show it, with whom it still has to be told.
pub(crate) fn line<H: Host>(office: &Office<H>, suggestion: Suggestion, repeats: &Repeats) -> SuggestionLine {
    let owed = repeats.owed(&suggestion);
    SuggestionLine::of(office, suggestion, &owed)
}

/// A new suggestion from what was given, with everything that can be known filled in.
pub(crate) fn from_patch(id: SuggestionId, patch: &SuggestionPatch) -> Result<Suggestion> {
    let suggestion = Suggestion::from_patch(id, patch)?;
    if suggestion.text.trim().is_empty() {
        return Err(ApiError::bad_request("suggestion-text-empty"));
    }
    Ok(suggestion)
}

/// Letters that one suggestion may have: ten times what the longest messages hold.
const LONGEST_TEXT: usize = 20_000;

/// Refuses a text that is empty, or longer than anybody reads.
pub(crate) fn text_within_bounds(text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(ApiError::bad_request("suggestion-text-empty"));
    }
    // As many letters cannot stand in fewer bytes, so that what is short is not counted.
    let letters = if text.len() <= LONGEST_TEXT { 0 } else { text.chars().count() };
    if letters > LONGEST_TEXT {
        let error = ApiError::bad_request("suggestion-text-too-long");
        return Err(error.with("letters", letters as i64).with("limit", LONGEST_TEXT as i64));
    }
    Ok(())
}

/// One form for one number, so that repeats of a sender are known; what is no number stays as it was given.
pub(crate) fn one_form_for_phone(patch: &mut SuggestionPatch) {
    if let Some(Some(phone)) = &mut patch.sender_phone
        && let Ok(number) = PhoneNumber::parse(phone)
    {
        *phone = number.digits().to_owned();
    }
}
