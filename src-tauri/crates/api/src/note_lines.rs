//! Lines of a meeting's note and what they are linked to: how a line becomes a promise or a suggestion, and how what was
//! picked for the visit becomes the agenda.

use alley_core::{
    change::Change,
    entity::{
        AlleyDistrict, Channel, Entity, Meeting, Pick, PickDecision, PickPatch, Promise, PromiseState,
        Suggestion, SuggestionPatch, SuggestionState,
    },
    id::{AlleyDistrictId, DepartmentId, MeetingId, NeighborhoodId, NoteLineId, SuggestionId, Uuid},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    statement::Statement,
    suggestion::shortened,
    text::spell::{SpelledTime, last_date, spell_out},
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::{Office, short},
    promises,
    rows::ById,
    suggestions,
};

/// How long an agenda line is at most, in letters.
const AGENDA_LETTERS: usize = 200;

/// Makes a line a promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineToPromise {
    /// The line.
    pub line: NoteLineId,
    /// Department in charge.
    pub department: Option<DepartmentId>,
    /// Officer in charge.
    pub officer: Option<String>,
    /// To be done by.
    pub deadline: Option<NaiveDate>,
    /// The suggestion that it answers; the one that the line is about, if there is one, when absent.
    pub suggestion: Option<SuggestionId>,
}

/// Makes a line a suggestion. What is absent is the meeting's, the speaker's, or what the line's text says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineToSuggestion {
    /// The line.
    pub line: NoteLineId,
    /// The dong it is about.
    pub neighborhood: Option<NeighborhoodId>,
    /// Its category; an empty text for none.
    pub category: Option<String>,
    /// Who asks for it; an empty text for nobody in particular.
    pub sender: Option<String>,
}

/// What a line of a note is linked to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineLink {
    /// The line.
    pub line: NoteLineId,
    /// A suggestion or a promise.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// Its number in its book.
    pub number: String,
    /// Whether the line stands on the agenda because the suggestion was picked.
    pub agenda: bool,
}

/// Asks for the day or the time at the end of what was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SpellRequest {
    /// The meeting; days are counted from its day.
    pub meeting: MeetingId,
    /// The text of the line up to the caret.
    pub text: String,
}

/// A day or a time of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SpellAnswer {
    /// The day or the time at the end, spelled out; absent where there is none or it says all already.
    pub spelled: Option<SpelledTime>,
    /// The last day that the text names anywhere.
    pub day: Option<NaiveDate>,
}

/// Where a suggestion stands in a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SpokenOf {
    /// The line.
    pub line: NoteLineId,
    /// The meeting.
    pub meeting: Meeting,
}

/// Makes a line a promise in the ledger that stays linked to it; the line becomes a promise line. The suggestion that the
/// line is about comes along.
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
    let about = match request.suggestion {
        Some(id) => Some(id),
        None => suggestion_of(office, line.id).await?.map(|suggestion| suggestion.id),
    };
    let suggestion = match about {
        Some(id) => Some(suggestions::Family::of(office, id).await?.kept.id),
        None => None,
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
        officer: filled(request.officer),
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
    request: LineToSuggestion,
) -> Result<Suggestion> {
    let (meeting, line) = office.store.note_line(request.line).await?;
    if line.kind == LineKind::Private {
        return Err(ApiError::bad_request("note-line-private"));
    }
    if let Some(suggestion) = suggestion_of(office, line.id).await? {
        return Err(ApiError::bad_request("note-line-is-suggestion").with("number", suggestion.number));
    }
    let meeting: Meeting = office.store.get(meeting).await?;
    let neighborhood = request.neighborhood.unwrap_or(meeting.neighborhood);
    let mut patch = SuggestionPatch {
        number: Some(suggestions::next_number(office, meeting.held_at.seoul_date()).await?),
        received_at: Some(meeting.held_at),
        channel: Some(Channel::Meeting),
        text: Some(line.text.clone()),
        sender_name: Some(filled(request.sender.or_else(|| line.speaker_name.clone()))),
        neighborhood: Some(Some(neighborhood)),
        alley_district: within(office, meeting.alley_district, neighborhood).await?.map(Some),
        category: request.category.map(|category| filled(Some(category))),
        state: Some(SuggestionState::Received),
        origin: Some(Some(origin_of(line.id))),
        ..SuggestionPatch::default()
    };
    let book = office.suggestion_book().await?;
    suggestions::fill_in(office, &book, &mut patch);
    let suggestion = suggestions::from_patch(office.id()?, &patch)?;
    let mut change =
        Change::new(Statement::new("step-suggestion-create").with("name", suggestion.number.clone()));
    change.create(&suggestion).note(meeting.id, mark(&line, LineKind::Suggestion));
    office.apply(change).await?;
    Ok(suggestion)
}

/// Puts what was picked for the meeting's visit on its agenda: a line for each pick that stands on none yet, as one step.
/// Gives the new lines.
pub async fn agenda<H: Host>(office: &Office<H>, request: ById<MeetingId>) -> Result<Vec<NoteLine>> {
    let meeting: Meeting = office.store.get(request.id).await?;
    let known = office.store.note_lines(meeting.id).await?;
    let picks = picks_of(office, &meeting).await?;
    let on_agenda = |line: &&NoteLine| picks.iter().any(|(pick, _)| pick.note_line == Some(line.id));
    // Behind the agenda that stands there, or above everything.
    let place = known.iter().rfind(on_agenda).map_or(LinePlace::Start, |line| LinePlace::After(line.id));
    let mut change = Change::new(Statement::new("step-note-agenda").with("name", short(&meeting.title)));
    let mut lines = Vec::new();
    for (pick, suggestion) in &picks {
        if stands(office, pick).await? {
            continue;
        }
        let line = NoteLine {
            id: office.id()?,
            kind: LineKind::Suggestion,
            speaker: None,
            speaker_name: suggestion.sender_name.clone(),
            indent: 0,
            text: shortened(&suggestion.text, AGENDA_LETTERS),
        };
        let patch = PickPatch { note_line: Some(Some(line.id)), ..PickPatch::default() };
        change.update::<Pick>(pick.id, &patch);
        lines.push(line);
    }
    if !lines.is_empty() {
        change.note(meeting.id, NoteEdit::Insert { place, lines: lines.clone() });
        office.apply(change).await?;
    }
    Ok(lines)
}

/// The day or the time at the end of what was written, spelled out from the meeting's day.
pub async fn spell<H: Host>(office: &Office<H>, request: SpellRequest) -> Result<SpellAnswer> {
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let today = meeting.held_at.seoul_date();
    Ok(SpellAnswer { spelled: spell_out(&request.text, today), day: last_date(&request.text, today) })
}

/// What the lines of a note are linked to, in the order of the note.
pub(crate) async fn links<H: Host>(
    office: &Office<H>,
    meeting: &Meeting,
    lines: &[NoteLine],
    promises: &[Promise],
) -> Result<Vec<LineLink>> {
    // Its channel may have been corrected since: what it came from stays.
    let asked: Vec<Suggestion> = office.store.list(Filter::all().and_not("origin", None::<String>)).await?;
    let picks = picks_of(office, meeting).await?;
    let mut links = Vec::new();
    for line in lines {
        let origin = origin_of(line.id);
        let suggestion = |agenda: bool, suggestion: &Suggestion| LineLink {
            line: line.id,
            entity: Entity::Suggestion,
            row: suggestion.id.0,
            number: suggestion.number.clone(),
            agenda,
        };
        let picked = picks.iter().filter(|(pick, _)| pick.note_line == Some(line.id));
        links.extend(picked.map(|(_, picked)| suggestion(true, picked)));
        let made = asked.iter().filter(|one| one.origin.as_deref() == Some(&origin));
        links.extend(made.map(|made| suggestion(false, made)));
        links.extend(promises.iter().filter(|promise| promise.note_line == Some(line.id)).map(|promise| {
            let number = promise.number.clone();
            LineLink { line: line.id, entity: Entity::Promise, row: promise.id.0, number, agenda: false }
        }));
    }
    Ok(links)
}

/// How many picks of a meeting's visit stand on no agenda yet.
pub(crate) async fn off_agenda<H: Host>(office: &Office<H>, meeting: &Meeting) -> Result<u32> {
    let mut count = 0;
    for (pick, _) in picks_of(office, meeting).await? {
        count += u32::from(!stands(office, &pick).await?);
    }
    Ok(count)
}

/// The lines of notes in which a suggestion is spoken of: the one that it was made from, and those of agendas.
pub(crate) async fn spoken_of<H: Host>(office: &Office<H>, suggestion: &Suggestion) -> Result<Vec<SpokenOf>> {
    let picks: Vec<Pick> = office.store.list(Filter::by("suggestion", suggestion.id)).await?;
    let mut spoken = Vec::new();
    for line in suggestions::line_of(suggestion)
        .into_iter()
        .chain(picks.into_iter().filter_map(|pick| pick.note_line))
    {
        // A line may have been taken out since.
        let Some((meeting, line)) = standing(office, line).await? else { continue };
        spoken.push(SpokenOf { line: line.id, meeting: office.store.get(meeting).await? });
    }
    Ok(spoken)
}

/// The mark of a suggestion that was made from a line.
pub(crate) fn origin_of(line: NoteLineId) -> String {
    format!("note:{line}")
}

/// The suggestion that a line is about: the one it became, or the one that it stands on the agenda for.
pub(crate) async fn suggestion_of<H: Host>(
    office: &Office<H>,
    line: NoteLineId,
) -> Result<Option<Suggestion>> {
    let made: Vec<Suggestion> = office.store.list(Filter::by("origin", Some(origin_of(line)))).await?;
    if let Some(suggestion) = made.into_iter().next() {
        return Ok(Some(suggestion));
    }
    let picks: Vec<Pick> = office.store.list(Filter::by("note_line", Some(line))).await?;
    match picks.first() {
        Some(pick) => Ok(office.store.find::<Suggestion>(pick.suggestion).await?),
        None => Ok(None),
    }
}

/// What was picked for a meeting's visit, in the order of the picks.
async fn picks_of<H: Host>(office: &Office<H>, meeting: &Meeting) -> Result<Vec<(Pick, Suggestion)>> {
    let Some(visit) = meeting.visit else { return Ok(Vec::new()) };
    let filter = Filter::by("visit", visit).and("decision", PickDecision::Picked).order("position");
    let mut picks = Vec::new();
    for pick in office.store.list::<Pick>(filter).await? {
        if let Some(suggestion) = office.store.find::<Suggestion>(pick.suggestion).await? {
            picks.push((pick, suggestion));
        }
    }
    Ok(picks)
}

/// Whether a pick's line still stands in a note.
async fn stands<H: Host>(office: &Office<H>, pick: &Pick) -> Result<bool> {
    let Some(line) = pick.note_line else { return Ok(false) };
    Ok(standing(office, line).await?.is_some())
}

/// A line with its meeting; nothing where it was taken out since.
pub(crate) async fn standing<H: Host>(
    office: &Office<H>,
    line: NoteLineId,
) -> Result<Option<(MeetingId, NoteLine)>> {
    match office.store.note_line(line).await {
        Ok(found) => Ok(Some(found)),
        Err(alley_store::StoreError::NoSuchLine) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// The alley district, if it lies in the dong.
async fn within<H: Host>(
    office: &Office<H>,
    alley: Option<AlleyDistrictId>,
    dong: NeighborhoodId,
) -> Result<Option<AlleyDistrictId>> {
    let Some(alley) = alley else { return Ok(None) };
    let alley: Option<AlleyDistrict> = office.store.find(alley).await?;
    Ok(alley.filter(|alley| alley.neighborhood == dong).map(|alley| alley.id))
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
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
