//! The trace: from a merchant's text to the next packet, and back, in one column.
//!
//! text -> suggestion -> pick -> meeting line -> promise -> department -> deadline -> answer -> packet

mod matters;
mod steps;

use alley_core::{
    entity::{Entity, Meeting, Pick, Promise, PromiseProgress, Role, Visit, VisitState},
    id::{MeetingId, NeighborhoodId, NoteLineId, PickId, PromiseId, SuggestionId, Uuid, VisitId},
    note::{LineKind, NoteLine},
    statement::Statement,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    note_lines::{standing, suggestion_of},
    office::Office,
    suggestions::{Family, line_of},
};

/// Asks for the trace from a point on it: exactly one of these.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TraceRequest {
    /// From this suggestion.
    pub suggestion: Option<SuggestionId>,
    /// From this promise.
    pub promise: Option<PromiseId>,
    /// From this line of a meeting's note.
    pub line: Option<NoteLineId>,
    /// From this decision for a visit.
    pub pick: Option<PickId>,
    /// From this visit: what was picked for it and promised on it.
    pub visit: Option<VisitId>,
    /// From the packet of this visit: what was picked for it, and the promises that it tells of.
    pub packet: Option<VisitId>,
}

/// A stage of the trace, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TraceStage {
    /// What the merchant wrote or said.
    Text,
    /// The suggestion in the intake book.
    Suggestion,
    /// The decision for a visit.
    Pick,
    /// The line of a meeting's note.
    MeetingLine,
    /// The promise in the ledger.
    Promise,
    /// Who is in charge.
    Department,
    /// By when, and how far.
    Deadline,
    /// What the merchant was told.
    Answer,
    /// The packet that will say it.
    Packet,
}

/// One step of the trace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TraceStep {
    /// Which stage.
    pub stage: TraceStage,
    /// On which day.
    pub on: Option<NaiveDate>,
    /// What it is, or what is still to come.
    pub title: Statement,
    /// The words of it.
    pub text: Option<String>,
    /// What the row is, where it can be opened.
    pub entity: Option<Entity>,
    /// The row.
    pub row: Option<Uuid>,
    /// Whether it has happened; otherwise the title says what is missing.
    pub reached: bool,
}

/// A matter that can be followed from a visit or its packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TraceMatter {
    /// The suggestion it begins with, if there is one.
    pub suggestion: Option<SuggestionId>,
    /// The promise to follow it from, where it has become one.
    pub promise: Option<PromiseId>,
    /// What it is and how it stands.
    pub title: Statement,
    /// The words of it.
    pub text: String,
}

/// The trace of one matter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Trace {
    /// The steps from the text to the packet.
    pub steps: Vec<TraceStep>,
    /// From a visit or a packet of several matters: those, to choose from; the steps are then of none.
    pub matters: Vec<TraceMatter>,
}

/// The rows that a trace is told from.
#[derive(Default)]
struct Matter {
    family: Option<Family>,
    picks: Vec<(Pick, Visit)>,
    lines: Vec<(MeetingId, String, NaiveDate, NoteLine)>,
    promises: Vec<(Promise, Vec<PromiseProgress>)>,
    next_visit: Option<Visit>,
}

/// Where a matter is told from.
#[derive(Default)]
struct Ends {
    family: Option<Family>,
    promises: Vec<Promise>,
    /// A line that nothing else may come from.
    line: Option<NoteLineId>,
    /// The dong of that line's meeting.
    neighborhood: Option<NeighborhoodId>,
}

/// Follows a matter in both directions.
pub async fn trace<H: Host>(office: &Office<H>, request: TraceRequest) -> Result<Trace> {
    let private = office.role().await? != Some(Role::Viewer);
    told(office, request, private).await
}

/// The trace, with private remarks or as if there were none.
pub(crate) async fn told<H: Host>(office: &Office<H>, request: TraceRequest, private: bool) -> Result<Trace> {
    let matters = match (request.visit, request.packet) {
        (Some(visit), _) => matters::of_visit(office, visit).await?,
        (None, Some(visit)) => matters::of_packet(office, visit).await?,
        (None, None) => return of_matter(office, &request, private).await,
    };
    let [only] = matters.as_slice() else { return Ok(Trace { steps: Vec::new(), matters }) };
    let suggestion = only.suggestion.filter(|_| only.promise.is_none());
    let request = TraceRequest { suggestion, promise: only.promise, ..TraceRequest::default() };
    of_matter(office, &request, private).await
}

async fn of_matter<H: Host>(office: &Office<H>, request: &TraceRequest, private: bool) -> Result<Trace> {
    let Ends { family, promises, line, neighborhood } = ends(office, request).await?;
    let neighborhood = family
        .as_ref()
        .and_then(|family| family.kept.neighborhood)
        .or_else(|| promises.first().map(|promise| promise.neighborhood))
        .or(neighborhood);
    let picks = picks(office, family.as_ref()).await?;
    // What was picked may stand on the agenda of its meeting.
    let asked: Vec<NoteLineId> = picks.iter().filter_map(|(pick, _)| pick.note_line).chain(line).collect();
    let matter = Matter {
        lines: lines(office, family.as_ref(), &promises, &asked, private).await?,
        picks,
        promises: reported(office, promises).await?,
        next_visit: match neighborhood {
            Some(neighborhood) => next_visit(office, neighborhood).await?,
            None => None,
        },
        family,
    };
    Ok(Trace { steps: steps::steps(office, &matter).await?, matters: Vec::new() })
}

/// The suggestion and the promises of the matter.
async fn ends<H: Host>(office: &Office<H>, request: &TraceRequest) -> Result<Ends> {
    if let Some(id) = request.promise {
        let promise: Promise = office.store.get(id).await?;
        let family = family_of(office, &promise).await?;
        return Ok(Ends { family, promises: vec![promise], ..Ends::default() });
    }
    if let Some(line) = request.line {
        return of_line(office, line).await;
    }
    let suggestion = match request.pick {
        Some(pick) => Some(office.store.get::<Pick>(pick).await?.suggestion),
        None => request.suggestion,
    };
    let Some(id) = suggestion else {
        return Err(ApiError::bad_request("field-missing").with("field", "suggestion"));
    };
    let family = Family::of(office, id).await?;
    Ok(Ends { promises: family.promises(office).await?, family: Some(family), ..Ends::default() })
}

/// The suggestion that a promise answers, or that was made of the same line.
async fn family_of<H: Host>(office: &Office<H>, promise: &Promise) -> Result<Option<Family>> {
    let suggestion = match (promise.suggestion, promise.note_line) {
        (Some(id), _) => Some(id),
        (None, Some(line)) => suggestion_of(office, line).await?.map(|one| one.id),
        (None, None) => None,
    };
    Ok(match suggestion {
        Some(id) => Some(Family::of(office, id).await?),
        None => None,
    })
}

/// What came of a line of a note; of a line that nothing came of, itself.
async fn of_line<H: Host>(office: &Office<H>, line: NoteLineId) -> Result<Ends> {
    let (meeting, _) = office.store.note_line(line).await?;
    let neighborhood = Some(office.store.get::<Meeting>(meeting).await?.neighborhood);
    let promises: Vec<Promise> = office.store.list(Filter::by("note_line", Some(line))).await?;
    let family = match promises.first() {
        Some(promise) => family_of(office, promise).await?,
        None => match suggestion_of(office, line).await? {
            Some(one) => Some(Family::of(office, one.id).await?),
            None => None,
        },
    };
    let promises = match &family {
        Some(family) if promises.is_empty() => family.promises(office).await?,
        Some(_) | None => promises,
    };
    Ok(Ends { family, promises, line: Some(line), neighborhood })
}

async fn picks<H: Host>(office: &Office<H>, family: Option<&Family>) -> Result<Vec<(Pick, Visit)>> {
    let mut picks = Vec::new();
    for one in family.into_iter().flat_map(Family::all) {
        for pick in office.store.list::<Pick>(Filter::by("suggestion", one.id)).await? {
            let visit: Visit = office.store.get(pick.visit).await?;
            picks.push((pick, visit));
        }
    }
    picks.sort_by_key(|(_, visit)| visit.date);
    Ok(picks)
}

async fn lines<H: Host>(
    office: &Office<H>,
    family: Option<&Family>,
    promises: &[Promise],
    asked: &[NoteLineId],
    private: bool,
) -> Result<Vec<(MeetingId, String, NaiveDate, NoteLine)>> {
    let mut wanted: Vec<NoteLineId> = Vec::new();
    let of_texts = family.into_iter().flat_map(Family::all).filter_map(line_of);
    for id in
        of_texts.chain(promises.iter().filter_map(|promise| promise.note_line)).chain(asked.iter().copied())
    {
        if !wanted.contains(&id) {
            wanted.push(id);
        }
    }
    let mut lines = Vec::with_capacity(wanted.len());
    for id in wanted {
        // A line may have been deleted since; the matter goes on without it.
        let Some((meeting, line)) = standing(office, id).await? else { continue };
        if line.kind == LineKind::Private && !private {
            continue;
        }
        let meeting: Meeting = office.store.get(meeting).await?;
        lines.push((meeting.id, meeting.title, meeting.held_at.seoul_date(), line));
    }
    Ok(lines)
}

async fn reported<H: Host>(
    office: &Office<H>,
    promises: Vec<Promise>,
) -> Result<Vec<(Promise, Vec<PromiseProgress>)>> {
    let mut reported = Vec::with_capacity(promises.len());
    for promise in promises {
        let filter = Filter::by("promise", promise.id).order("reported_on DESC, id DESC");
        let reports = office.store.list(filter).await?;
        reported.push((promise, reports));
    }
    Ok(reported)
}

/// The next visit to a dong, today's included.
async fn next_visit<H: Host>(office: &Office<H>, neighborhood: NeighborhoodId) -> Result<Option<Visit>> {
    let filter = Filter::by("neighborhood", neighborhood)
        .and("state", VisitState::Planned)
        .from("date", office.today())
        .order("date, starts_at")
        .limit(1);
    Ok(office.store.list(filter).await?.into_iter().next())
}
