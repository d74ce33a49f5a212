//! Meetings with associations and their notes. What lines of a note become is in `note_lines`.

use alley_core::{
    change::Change,
    entity::{
        AlleyDistrict, Association, Entity, Leader, Meeting, MeetingAttendee, MeetingPatch, Pick,
        PickDecision, Promise, PromisePatch, Stop, StopKind, Suggestion, SuggestionPatch, Visit, VisitAlley,
    },
    id::{AlleyDistrictId, AssociationId, LeaderId, MeetingId, NeighborhoodId, NoteLineId, VisitId},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    statement::Statement,
    time::Instant,
};
use alley_store::Filter;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    attachments::{self, AttachmentLine},
    error::{ApiError, Result},
    host::Host,
    note_lines::{self, LineLink},
    office::{Done, Office, short},
    rows::{ById, Update},
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
    /// What its lines are linked to.
    pub links: Vec<LineLink>,
    /// Promises of earlier meetings with the same association that somebody still has to act on, the oldest first.
    pub earlier: Vec<Promise>,
    /// How many suggestions picked for its visit stand on no agenda yet.
    pub picks: u32,
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
    /// A Yjs update (v1) that holds everything, or all that was lacking, in Base64.
    pub update: String,
}

/// Asks for a note's document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteDocumentRequest {
    /// The meeting.
    pub id: MeetingId,
    /// What the editor has already: its Yjs state vector, in Base64.
    #[serde(default)]
    #[ts(optional)]
    pub have: Option<String>,
}

/// What an editor did to a note since it last said so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteUpdate {
    /// The meeting.
    pub meeting: MeetingId,
    /// A Yjs update (v1), in Base64.
    pub update: String,
}

/// Asks what a new meeting would be, from what it is made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingProposeRequest {
    /// On this visit.
    pub visit: Option<VisitId>,
    /// With this association; the visit's when absent.
    pub association: Option<AssociationId>,
}

/// What a new meeting would be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingProposal {
    /// Beginning.
    pub held_at: Instant,
    /// How long, in minutes.
    pub minutes: Option<u32>,
    /// Where.
    pub place: Option<String>,
    /// The dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// The association: the one asked for, or the only one of the visit's alley districts.
    pub association: Option<AssociationId>,
    /// Those of the visit's alley districts.
    pub associations: Vec<AssociationId>,
    /// How many suggestions were picked for the visit.
    pub picks: u32,
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
    let promises: Vec<Promise> = office.store.list(Filter::by("meeting", meeting.id).order("number")).await?;
    Ok(MeetingSheet {
        attendees: office.store.list(Filter::by("meeting", meeting.id)).await?,
        attachments: attachments::of_meeting(office, meeting.id, &lines).await?,
        links: note_lines::links(office, &meeting, &lines, &promises).await?,
        earlier: earlier(office, &meeting).await?,
        picks: note_lines::off_agenda(office, &meeting).await?,
        lines,
        promises,
        meeting,
    })
}

/// Promises of earlier meetings with the same association that are still open.
async fn earlier<H: Host>(office: &Office<H>, meeting: &Meeting) -> Result<Vec<Promise>> {
    let Some(association) = meeting.association else { return Ok(Vec::new()) };
    let series: Vec<Meeting> = office
        .store
        .list(Filter::by("association", Some(association)).until("held_at", meeting.held_at).order("held_at"))
        .await?;
    let mut open = Vec::new();
    for before in series.into_iter().filter(|before| before.id != meeting.id) {
        let promises: Vec<Promise> =
            office.store.list(Filter::by("meeting", Some(before.id)).order("number")).await?;
        open.extend(promises.into_iter().filter(|promise| promise.state.open()));
    }
    Ok(open)
}

/// What a new meeting would be. Its time and place are those of the visit's timetable, or of the visit itself.
pub async fn propose<H: Host>(office: &Office<H>, request: MeetingProposeRequest) -> Result<MeetingProposal> {
    let mut proposal = MeetingProposal {
        held_at: office.now(),
        minutes: None,
        place: None,
        neighborhood: None,
        association: request.association,
        associations: Vec::new(),
        picks: 0,
    };
    if let Some(visit) = request.visit {
        let visit: Visit = office.store.get(visit).await?;
        let stops: Vec<Stop> = office
            .store
            .list(Filter::by("visit", visit.id).and("kind", StopKind::Meeting).order("position"))
            .await?;
        let stop = stops.into_iter().next();
        let starts_at = stop.as_ref().map_or(visit.starts_at, |stop| stop.starts_at);
        proposal.held_at = Instant::from_seoul(visit.date, starts_at);
        proposal.minutes = stop.as_ref().map(|stop| stop.minutes);
        proposal.place = stop.as_ref().and_then(|stop| stop.place.clone()).or(visit.desk);
        proposal.neighborhood = Some(visit.neighborhood);
        proposal.associations =
            associations_of(office, visit.id, stop.and_then(|stop| stop.alley_district)).await?;
        let picked = Filter::by("visit", visit.id).and("decision", PickDecision::Picked);
        let picks: Vec<Pick> = office.store.list(picked).await?;
        proposal.picks = u32::try_from(picks.len()).unwrap_or(u32::MAX);
        if let (None, [only]) = (proposal.association, proposal.associations.as_slice()) {
            proposal.association = Some(*only);
        }
    }
    Ok(proposal)
}

/// The associations of the alley district where a visit's meeting is held, or of all that the visit goes to.
async fn associations_of<H: Host>(
    office: &Office<H>,
    visit: VisitId,
    held_in: Option<AlleyDistrictId>,
) -> Result<Vec<AssociationId>> {
    let goes_to: Vec<VisitAlley> = office.store.list(Filter::by("visit", visit)).await?;
    let mut found: Vec<AssociationId> = Vec::new();
    for alley in held_in.into_iter().chain(goes_to.into_iter().map(|alley| alley.alley_district)) {
        for there in office.store.list::<Association>(Filter::by("alley_district", alley)).await? {
            if !found.contains(&there.id) {
                found.push(there.id);
            }
        }
        if held_in == Some(alley) && !found.is_empty() {
            break;
        }
    }
    Ok(found)
}

/// Makes a meeting; day, time, dong, place, association and title come from the visit or the association where they are
/// not given. Who wants none of the visit's associations says so.
pub async fn create<H: Host>(office: &Office<H>, mut patch: MeetingPatch) -> Result<Meeting> {
    let request =
        MeetingProposeRequest { visit: patch.visit.flatten(), association: patch.association.flatten() };
    let proposal = propose(office, request).await?;
    patch.held_at.get_or_insert(proposal.held_at);
    patch.minutes.get_or_insert(proposal.minutes);
    patch.place.get_or_insert(proposal.place);
    if let Some(association) = *patch.association.get_or_insert(proposal.association) {
        let (association, alley) = of_association(office, association).await?;
        patch.alley_district.get_or_insert(Some(alley.id));
        patch.neighborhood = patch.neighborhood.or(proposal.neighborhood).or(Some(alley.neighborhood));
        patch.title.get_or_insert(office.pack.rules.meeting_with(&association.name));
    }
    patch.neighborhood = patch.neighborhood.or(proposal.neighborhood);
    office.create(&patch).await
}

/// Changes a meeting. A new association brings its alley district along; promises and suggestions that came of the
/// meeting on its old day go to the new day with it.
pub async fn update<H: Host>(
    office: &Office<H>,
    request: Update<MeetingId, MeetingPatch>,
) -> Result<Meeting> {
    let before: Meeting = office.store.get(request.id).await?;
    let mut patch = request.patch;
    if let Some(Some(association)) = patch.association
        && before.association != Some(association)
    {
        let (_, alley) = of_association(office, association).await?;
        patch.alley_district.get_or_insert(Some(alley.id));
        if patch.visit.unwrap_or(before.visit).is_none() {
            patch.neighborhood.get_or_insert(alley.neighborhood);
        }
    }
    let mut change = Change::new(Statement::new("step-meeting-update").with("name", short(&before.title)));
    change.update::<Meeting>(before.id, &patch);
    if let Some(held_at) = patch.held_at.filter(|held_at| *held_at != before.held_at) {
        let (old, new) = (before.held_at.seoul_date(), held_at.seoul_date());
        let promises: Vec<Promise> = office.store.list(Filter::by("meeting", Some(before.id))).await?;
        for promise in promises.iter().filter(|promise| promise.made_on == old && old != new) {
            let patch = PromisePatch { made_on: Some(new), ..PromisePatch::default() };
            change.update::<Promise>(promise.id, &patch);
        }
        let lines = office.store.note_lines(before.id).await?;
        for link in note_lines::links(office, &before, &lines, &promises).await? {
            if link.entity != Entity::Suggestion || link.agenda {
                continue;
            }
            let suggestion: Suggestion = office.store.get(link.row.into()).await?;
            if suggestion.received_at == before.held_at {
                let patch = SuggestionPatch { received_at: Some(held_at), ..SuggestionPatch::default() };
                change.update::<Suggestion>(suggestion.id, &patch);
            }
        }
    }
    office.apply(change).await?;
    Ok(office.store.get(before.id).await?)
}

async fn of_association<H: Host>(
    office: &Office<H>,
    id: AssociationId,
) -> Result<(Association, AlleyDistrict)> {
    let association: Association = office.store.get(id).await?;
    let alley: AlleyDistrict = office.store.get(association.alley_district).await?;
    Ok((association, alley))
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

/// A note's document, or what an editor lacks of it; an editor may take it into its own at any time, and loses nothing by it.
pub async fn document<H: Host>(office: &Office<H>, request: NoteDocumentRequest) -> Result<NoteState> {
    let meeting: Meeting = office.store.get(request.id).await?;
    let have = request.have.map(|have| STANDARD.decode(have)).transpose();
    let have = have.map_err(|_| ApiError::bad_request("note-update-unreadable"))?;
    Ok(NoteState { update: STANDARD.encode(office.store.note_document(meeting.id, have.as_deref()).await?) })
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
