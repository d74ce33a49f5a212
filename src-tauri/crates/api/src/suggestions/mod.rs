//! Suggestions of merchants: logged in seconds, answered within 48 working hours, never lost.

mod assign;
mod balance;
mod book;
mod intake;
mod ranking;
mod reading;
mod reply;
mod sender;
mod templates;
mod triage;
mod weights;

use alley_core::{
    calendar::{ReplyClock, ReplyStanding},
    change::Change,
    entity::{Entity, Suggestion, SuggestionPatch, SuggestionState},
    id::{AlleyDistrictId, DepartmentId, NeighborhoodId, SuggestionId},
    record::Record,
    statement::Statement,
    suggestion::{DuplicateHit, EarlierHit, Urgency},
    text::phone::PhoneNumber,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use self::intake::fill_in;
pub use self::{
    assign::{AssignRequest, assign},
    balance::{DongBalance, balance},
    book::SuggestionBook,
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
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office},
    rows::{ById, Update},
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
    /// Only those whose merchant has not been told.
    pub open: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

/// A suggestion in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionLine {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// How its answer stands against the clock.
    pub reply: ReplyStanding,
}

/// A suggestion with everything about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SuggestionSheet {
    /// The line in the list.
    pub line: SuggestionLine,
    /// How urgent it is, and why.
    pub urgency: Urgency,
    /// Suggestions merged into it, with their senders and texts.
    pub merged: Vec<Suggestion>,
    /// Others that may be about the same.
    pub alike: Vec<DuplicateHit>,
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
    let mut filter = Filter::by("merged_into", None::<SuggestionId>).order("received_at DESC");
    if let Some(neighborhood) = request.neighborhood {
        filter = filter.and("neighborhood", Some(neighborhood));
    }
    if let Some(alley_district) = request.alley_district {
        filter = filter.and("alley_district", Some(alley_district));
    }
    if let Some(department) = request.department {
        filter = filter.and("department", Some(department));
    }
    if let Some(state) = request.state {
        filter = filter.and("state", state);
    }
    let suggestions: Vec<Suggestion> = office.store.list(filter).await?;
    let mut lines: Vec<SuggestionLine> = suggestions
        .into_iter()
        .filter(|suggestion| !request.open || is_open(suggestion.state))
        .map(|suggestion| line(office, suggestion))
        .collect();
    lines.sort_by_key(|line| !matches!(line.reply, ReplyStanding::Overdue { .. }));
    if let Some(limit) = request.limit {
        lines.truncate(limit as usize);
    }
    Ok(lines)
}

/// One suggestion.
pub async fn show<H: Host>(office: &Office<H>, request: ById<SuggestionId>) -> Result<SuggestionSheet> {
    let suggestion: Suggestion = office.store.get(request.id).await?;
    let book = office.suggestion_book().await?;
    let merged: Vec<Suggestion> =
        office.store.list(Filter::by("merged_into", Some(suggestion.id)).order("received_at")).await?;
    Ok(SuggestionSheet {
        urgency: book.urgency(office, &suggestion),
        alike: book.alike(&suggestion, 5),
        earlier: book.earlier_than(&suggestion, 5),
        line: line(office, suggestion),
        merged,
    })
}

/// Changes a suggestion. An answer, a told merchant and a closing each need what proves them.
pub async fn update<H: Host>(
    office: &Office<H>,
    request: Update<SuggestionId, SuggestionPatch>,
) -> Result<Suggestion> {
    let before: Suggestion = office.store.get(request.id).await?;
    let mut patch = request.patch;
    if let Some(text) = &patch.text {
        text_within_bounds(text)?;
    }
    one_form_for_phone(&mut patch);
    let now = office.now();
    match patch.state {
        Some(SuggestionState::Answered) if before.answered_at.is_none() => {
            patch.answered_at.get_or_insert(Some(now));
        }
        Some(SuggestionState::Told) => {
            patch.answered_at.get_or_insert(Some(before.answered_at.unwrap_or(now)));
            patch.told_at.get_or_insert(Some(before.told_at.unwrap_or(now)));
        }
        Some(
            SuggestionState::Answered
            | SuggestionState::Received
            | SuggestionState::Assigned
            | SuggestionState::Closed,
        )
        | None => {}
    }
    if patch.department.is_some() && patch.state.is_none() && before.state == SuggestionState::Received {
        patch.state = Some(SuggestionState::Assigned);
    }
    let filled = |field: &Option<Option<String>>, standing: &Option<String>| {
        let text = field.as_ref().map_or(standing.as_deref(), |given| given.as_deref());
        text.is_some_and(|text| !text.trim().is_empty())
    };
    let missing = match patch.state {
        Some(SuggestionState::Answered) if !filled(&patch.answer, &before.answer) => {
            Some("suggestion-answer-missing")
        }
        Some(SuggestionState::Told) if !filled(&patch.told_how, &before.told_how) => {
            Some("suggestion-told-how-missing")
        }
        Some(SuggestionState::Closed) if !filled(&patch.closed_reason, &before.closed_reason) => {
            Some("suggestion-closed-reason-missing")
        }
        _ => None,
    };
    if let Some(key) = missing {
        return Err(ApiError::new(Code::Refused, Statement::new(key)));
    }
    if matches!(patch.urgency_overrule, Some(Some(_)))
        && !filled(&patch.urgency_reason, &before.urgency_reason)
    {
        return Err(ApiError::new(Code::Refused, Statement::new("suggestion-urgency-reason-missing")));
    }
    office.update::<Suggestion>(request.id, &patch).await
}

/// Merges repeats into one suggestion; every sender and both texts stay, and undo splits them again.
pub async fn merge<H: Host>(office: &Office<H>, request: MergeRequest) -> Result<Done> {
    let into: Suggestion = office.store.get(request.into).await?;
    if let Some(already) = into.merged_into {
        return Err(ApiError::bad_request("suggestion-merged-already").with("id", already.to_string()));
    }
    let mut change = Change::new(Statement::new("step-suggestion-merge").with("name", into.number.clone()));
    for repeat in request.repeats {
        if repeat == into.id {
            return Err(ApiError::bad_request("suggestion-merge-itself"));
        }
        let _: Suggestion = office.store.get(repeat).await?;
        let patch = SuggestionPatch { merged_into: Some(Some(into.id)), ..SuggestionPatch::default() };
        change.update::<Suggestion>(repeat, &patch);
        // What was merged into the repeat before follows it.
        for earlier in office.store.list::<Suggestion>(Filter::by("merged_into", Some(repeat))).await? {
            change.update::<Suggestion>(earlier.id, &patch);
        }
    }
    office.apply(change).await
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

pub(crate) fn line<H: Host>(office: &Office<H>, suggestion: Suggestion) -> SuggestionLine {
    let clock = ReplyClock::new(&office.pack.holidays);
    // A suggestion closed without an answer owes nothing from its closing on.
    let answered = match suggestion.state {
        SuggestionState::Closed => {
            suggestion.answered_at.or(suggestion.told_at).or(Some(suggestion.received_at))
        }
        SuggestionState::Received
        | SuggestionState::Assigned
        | SuggestionState::Answered
        | SuggestionState::Told => suggestion.answered_at,
    };
    let reply = clock.standing(suggestion.received_at, answered, office.now());
    SuggestionLine { suggestion, reply }
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
