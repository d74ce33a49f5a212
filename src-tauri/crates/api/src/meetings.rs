//! Meetings with associations: their notes, and how a line becomes a promise or a suggestion.

use alley_core::{
    change::Change,
    entity::{
        Association, Channel, Leader, Meeting, MeetingAttendee, MeetingPatch, Promise, PromiseState,
        Suggestion, SuggestionPatch, SuggestionState, Visit,
    },
    id::{
        AssociationId, DepartmentId, LeaderId, MeetingId, NeighborhoodId, NoteLineId, SuggestionId, VisitId,
    },
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    statement::Statement,
};
use alley_store::Filter;
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    attachments::{self, AttachmentLine},
    error::{ApiError, Result},
    host::Host,
    office::{Done, Office, short},
    promises,
    rows::ById,
    suggestions,
};

/// Asks for meetings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingListRequest {
    /// Of this association: the series of all its meetings.
    pub association: Option<AssociationId>,
    /// In this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// On this visit.
    pub visit: Option<VisitId>,
}

/// A meeting with its note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MeetingSheet {
    /// The meeting.
    pub meeting: Meeting,
    /// Who was there.
    pub attendees: Vec<MeetingAttendee>,
    /// The lines of the note.
    pub lines: Vec<NoteLine>,
    /// The photos and documents of its lines.
    pub attachments: Vec<AttachmentLine>,
    /// The promises that came of it.
    pub promises: Vec<Promise>,
}

/// A line to be written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewLine {
    /// What it is; a remark unless said otherwise.
    pub kind: Option<LineKind>,
    /// Who said it, when the person has a leader card.
    pub speaker: Option<LeaderId>,
    /// Who said it, in words.
    pub speaker_name: Option<String>,
    /// Depth under the line above.
    #[serde(default)]
    pub indent: u32,
    /// What it says.
    pub text: String,
}

/// Adds lines to a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteAddRequest {
    /// The meeting.
    pub meeting: MeetingId,
    /// After which line; at the end when absent.
    pub after: Option<NoteLineId>,
    /// The lines.
    pub lines: Vec<NewLine>,
}

/// Takes lines out of a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteRemoveRequest {
    /// The meeting.
    pub meeting: MeetingId,
    /// The lines.
    pub lines: Vec<NoteLineId>,
}

/// A note's whole document, for an editor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteState {
    /// A Yjs update (v1) that holds everything, in Base64.
    pub update: String,
}

/// What an editor did to a note since it last said so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteUpdate {
    /// The meeting.
    pub meeting: MeetingId,
    /// A Yjs update (v1), in Base64.
    pub update: String,
}

/// Makes a line a promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineToPromise {
    /// The line.
    pub line: NoteLineId,
    /// Department in charge.
    pub department: Option<DepartmentId>,
    /// To be done by.
    pub deadline: Option<NaiveDate>,
    /// The suggestion that it answers; the one that was made of the line, if there is one, when absent.
    pub suggestion: Option<SuggestionId>,
}

/// Meetings, the newest first.
pub async fn list<H: Host>(office: &Office<H>, request: MeetingListRequest) -> Result<Vec<Meeting>> {
    let mut filter = Filter::all().order("held_at DESC");
    if let Some(association) = request.association {
        filter = filter.and("association", association);
    }
    if let Some(neighborhood) = request.neighborhood {
        filter = filter.and("neighborhood", neighborhood);
    }
    if let Some(visit) = request.visit {
        filter = filter.and("visit", visit);
    }
    Ok(office.store.list(filter).await?)
}

/// One meeting.
pub async fn show<H: Host>(office: &Office<H>, request: ById<MeetingId>) -> Result<MeetingSheet> {
    let meeting: Meeting = office.store.get(request.id).await?;
    let lines = office.store.note_lines(meeting.id).await?;
    Ok(MeetingSheet {
        attendees: office.store.list(Filter::by("meeting", meeting.id)).await?,
        attachments: attachments::of_meeting(office, meeting.id, &lines).await?,
        lines,
        promises: office.store.list(Filter::by("meeting", meeting.id).order("number")).await?,
        meeting,
    })
}

/// Makes a meeting; dong, place and title come from the visit or the association where they are not given.
pub async fn create<H: Host>(office: &Office<H>, mut patch: MeetingPatch) -> Result<Meeting> {
    if let Some(Some(visit)) = patch.visit {
        let visit: Visit = office.store.get(visit).await?;
        patch.neighborhood.get_or_insert(visit.neighborhood);
        patch.place.get_or_insert(visit.desk.clone());
        patch.held_at.get_or_insert(alley_core::time::Instant::from_seoul(visit.date, visit.starts_at));
    }
    if let Some(Some(association)) = patch.association {
        let association: Association = office.store.get(association).await?;
        let alley: alley_core::entity::AlleyDistrict = office.store.get(association.alley_district).await?;
        patch.alley_district.get_or_insert(Some(alley.id));
        patch.neighborhood.get_or_insert(alley.neighborhood);
        patch.title.get_or_insert(office.pack.rules.meeting_with(&association.name));
    }
    patch.held_at.get_or_insert(office.now());
    office.create(&patch).await
}

/// Adds lines to a note and gives them as they stand.
pub async fn add_lines<H: Host>(office: &Office<H>, request: NoteAddRequest) -> Result<Vec<NoteLine>> {
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let leaders: Vec<Leader> = office.store.list(Filter::all()).await?;
    let mut lines = Vec::with_capacity(request.lines.len());
    for line in request.lines {
        if line.text.trim().is_empty() {
            return Err(ApiError::bad_request("note-line-empty"));
        }
        let card = line.speaker.and_then(|id| leaders.iter().find(|leader| leader.id == id));
        lines.push(NoteLine {
            id: office.id()?,
            kind: line.kind.unwrap_or(LineKind::Remark),
            speaker: card.map(|leader| leader.id),
            speaker_name: card.map(|leader| leader.name.clone()).or(line.speaker_name),
            indent: line.indent,
            text: line.text,
        });
    }
    let place = request.after.map_or(LinePlace::End, LinePlace::After);
    let mut change = Change::new(Statement::new("step-note-add").with("name", short(&meeting.title)));
    change.note(meeting.id, NoteEdit::Insert { place, lines: lines.clone() });
    office.apply(change).await?;
    Ok(lines)
}

/// A note's whole document; an editor may take it into its own at any time, and loses nothing by it.
pub async fn document<H: Host>(office: &Office<H>, request: ById<MeetingId>) -> Result<NoteState> {
    let meeting: Meeting = office.store.get(request.id).await?;
    Ok(NoteState { update: STANDARD.encode(office.store.note_document(meeting.id).await?) })
}

/// The meeting in whose note a line stands.
pub async fn of_line<H: Host>(office: &Office<H>, request: ById<NoteLineId>) -> Result<Meeting> {
    let (meeting, _) = office.store.note_line(request.id).await?;
    Ok(office.store.get(meeting).await?)
}

/// Takes in what an editor did.
pub async fn take_update<H: Host>(office: &Office<H>, request: NoteUpdate) -> Result<Done> {
    let update =
        STANDARD.decode(&request.update).map_err(|_| ApiError::bad_request("note-update-unreadable"))?;
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let mut change = Change::new(Statement::new("step-note-write").with("name", short(&meeting.title)));
    change.note(meeting.id, NoteEdit::Update(update));
    office.apply(change).await
}

/// Takes lines out of a note.
pub async fn remove_lines<H: Host>(office: &Office<H>, request: NoteRemoveRequest) -> Result<Done> {
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let mut change = Change::new(Statement::new("step-note-remove").with("name", short(&meeting.title)));
    change.note(meeting.id, NoteEdit::Remove { lines: request.lines });
    office.apply(change).await
}

/// Makes a line a promise in the ledger that stays linked to it; the line becomes a promise line.
pub async fn line_to_promise<H: Host>(office: &Office<H>, request: LineToPromise) -> Result<Promise> {
    let (meeting, line) = office.store.note_line(request.line).await?;
    let standing: Vec<Promise> = office.store.list(Filter::by("note_line", Some(line.id))).await?;
    if let Some(promise) = standing.into_iter().next() {
        return Err(ApiError::bad_request("note-line-is-promise").with("number", promise.number));
    }
    if line.kind == LineKind::Private {
        return Err(ApiError::bad_request("note-line-private"));
    }
    let meeting: Meeting = office.store.get(meeting).await?;
    let suggestion = match request.suggestion {
        Some(id) => Some(suggestions::Family::of(office, id).await?.kept.id),
        None => {
            let made = Filter::by("origin", Some(format!("note:{}", line.id)));
            office.store.list::<Suggestion>(made).await?.into_iter().next().map(|one| one.id)
        }
    };
    let promise = Promise {
        id: office.id()?,
        number: promises::next_number(office).await?,
        text: line.text.clone(),
        made_on: meeting.held_at.seoul_date(),
        visit: meeting.visit,
        meeting: Some(meeting.id),
        note_line: Some(line.id),
        suggestion,
        neighborhood: meeting.neighborhood,
        alley_district: meeting.alley_district,
        department: request.department,
        officer: None,
        deadline: request.deadline,
        state: PromiseState::Planned,
        reason: None,
        done_on: None,
        proof: None,
        told_on: None,
    };
    let mut change = Change::new(Statement::new("step-promise-create").with("name", short(&promise.text)));
    change.create(&promise).note(meeting.id, mark(&line, LineKind::Promise));
    office.apply(change).await?;
    Ok(promise)
}

/// Makes a line a suggestion of the 119 phone's book.
pub async fn line_to_suggestion<H: Host>(
    office: &Office<H>,
    request: ById<NoteLineId>,
) -> Result<Suggestion> {
    let (meeting, line) = office.store.note_line(request.id).await?;
    if line.kind == LineKind::Private {
        return Err(ApiError::bad_request("note-line-private"));
    }
    let origin = format!("note:{}", line.id);
    let standing: Vec<Suggestion> = office.store.list(Filter::by("origin", Some(origin.clone()))).await?;
    if let Some(suggestion) = standing.into_iter().next() {
        return Err(ApiError::bad_request("note-line-is-suggestion").with("number", suggestion.number));
    }
    let meeting: Meeting = office.store.get(meeting).await?;
    let patch = SuggestionPatch {
        number: Some(suggestions::next_number(office, meeting.held_at.seoul_date()).await?),
        received_at: Some(meeting.held_at),
        channel: Some(Channel::Meeting),
        text: Some(line.text.clone()),
        sender_name: Some(line.speaker_name.clone()),
        neighborhood: Some(Some(meeting.neighborhood)),
        alley_district: Some(meeting.alley_district),
        state: Some(SuggestionState::Received),
        origin: Some(Some(origin)),
        ..SuggestionPatch::default()
    };
    let suggestion = suggestions::from_patch(office.id()?, &patch)?;
    let mut change =
        Change::new(Statement::new("step-suggestion-create").with("name", suggestion.number.clone()));
    change.create(&suggestion).note(meeting.id, mark(&line, LineKind::Suggestion));
    office.apply(change).await?;
    Ok(suggestion)
}

fn mark(line: &NoteLine, kind: LineKind) -> NoteEdit {
    NoteEdit::Mark {
        line: line.id,
        kind,
        speaker: line.speaker,
        speaker_name: line.speaker_name.clone(),
        indent: line.indent,
    }
}
