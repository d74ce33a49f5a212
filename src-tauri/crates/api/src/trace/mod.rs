//! The trace: from a merchant's text to the next packet, and back, in one column.
//!
//! text -> suggestion -> pick -> meeting line -> promise -> department -> deadline -> answer -> packet

mod steps;

use alley_core::{
    entity::{Entity, Pick, Promise, PromiseProgress, Role, Suggestion, Visit, VisitState},
    id::{MeetingId, NeighborhoodId, NoteLineId, PromiseId, SuggestionId, Uuid},
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
    office::Office,
};

/// Asks for the trace from a point on it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TraceRequest {
    /// From this suggestion.
    pub suggestion: Option<SuggestionId>,
    /// From this promise.
    pub promise: Option<PromiseId>,
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

/// The trace of one matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Trace {
    /// The steps from the text to the packet.
    pub steps: Vec<TraceStep>,
}

/// The rows that a trace is told from.
struct Matter {
    suggestion: Option<Suggestion>,
    merged: Vec<Suggestion>,
    picks: Vec<(Pick, Visit)>,
    lines: Vec<(MeetingId, String, NaiveDate, NoteLine)>,
    promises: Vec<(Promise, Vec<PromiseProgress>)>,
    next_visit: Option<Visit>,
}

/// Follows a suggestion or a promise in both directions.
pub async fn trace<H: Host>(office: &Office<H>, request: TraceRequest) -> Result<Trace> {
    let private = office.role().await? != Some(Role::Viewer);
    told(office, request, private).await
}

/// The trace, with private remarks or as if there were none.
pub(crate) async fn told<H: Host>(office: &Office<H>, request: TraceRequest, private: bool) -> Result<Trace> {
    let (suggestion, promises) = ends(office, &request).await?;
    let neighborhood = suggestion
        .as_ref()
        .and_then(|suggestion| suggestion.neighborhood)
        .or_else(|| promises.first().map(|promise| promise.neighborhood));
    let matter = Matter {
        merged: match &suggestion {
            Some(suggestion) => {
                office.store.list(Filter::by("merged_into", Some(suggestion.id)).order("received_at")).await?
            }
            None => Vec::new(),
        },
        picks: picks(office, suggestion.as_ref()).await?,
        lines: lines(office, suggestion.as_ref(), &promises, private).await?,
        promises: reported(office, promises).await?,
        next_visit: match neighborhood {
            Some(neighborhood) => next_visit(office, neighborhood).await?,
            None => None,
        },
        suggestion,
    };
    Ok(Trace { steps: steps::steps(office, &matter).await? })
}

/// The suggestion and the promises of the matter.
async fn ends<H: Host>(
    office: &Office<H>,
    request: &TraceRequest,
) -> Result<(Option<Suggestion>, Vec<Promise>)> {
    if let Some(id) = request.promise {
        let promise: Promise = office.store.get(id).await?;
        let suggestion = match (promise.suggestion, promise.note_line) {
            (Some(id), _) => Some(office.store.get::<Suggestion>(id).await?),
            (None, Some(line)) => of_line(office, line).await?,
            (None, None) => None,
        };
        return Ok((suggestion, vec![promise]));
    }
    let Some(id) = request.suggestion else {
        return Err(ApiError::bad_request("field-missing").with("field", "suggestion"));
    };
    let mut suggestion: Suggestion = office.store.get(id).await?;
    // What was merged goes on as the one that it was merged into.
    if let Some(into) = suggestion.merged_into {
        suggestion = office.store.get(into).await?;
    }
    let filter = Filter::by("suggestion", Some(suggestion.id)).order("made_on, number");
    let mut promises: Vec<Promise> = office.store.list(filter).await?;
    if let Some(line) = line_of(&suggestion) {
        let of_line: Vec<Promise> = office.store.list(Filter::by("note_line", Some(line))).await?;
        let known: Vec<_> = promises.iter().map(|promise| promise.id).collect();
        promises.extend(of_line.into_iter().filter(|promise| !known.contains(&promise.id)));
    }
    Ok((Some(suggestion), promises))
}

/// The line of a meeting's note that a suggestion was made from.
fn line_of(suggestion: &Suggestion) -> Option<NoteLineId> {
    suggestion.origin.as_deref()?.strip_prefix("note:")?.parse::<Uuid>().ok().map(NoteLineId)
}

async fn of_line<H: Host>(office: &Office<H>, line: NoteLineId) -> Result<Option<Suggestion>> {
    let origin = Filter::by("origin", Some(format!("note:{line}")));
    Ok(office.store.list::<Suggestion>(origin).await?.into_iter().next())
}

async fn picks<H: Host>(office: &Office<H>, suggestion: Option<&Suggestion>) -> Result<Vec<(Pick, Visit)>> {
    let Some(suggestion) = suggestion else { return Ok(Vec::new()) };
    let mut picks = Vec::new();
    for pick in office.store.list::<Pick>(Filter::by("suggestion", suggestion.id)).await? {
        let visit: Visit = office.store.get(pick.visit).await?;
        picks.push((pick, visit));
    }
    picks.sort_by_key(|(_, visit)| visit.date);
    Ok(picks)
}

async fn lines<H: Host>(
    office: &Office<H>,
    suggestion: Option<&Suggestion>,
    promises: &[Promise],
    private: bool,
) -> Result<Vec<(MeetingId, String, NaiveDate, NoteLine)>> {
    let mut wanted: Vec<NoteLineId> = suggestion.and_then(line_of).into_iter().collect();
    wanted.extend(promises.iter().filter_map(|promise| promise.note_line));
    wanted.dedup();
    let mut lines = Vec::with_capacity(wanted.len());
    for id in wanted {
        // A line may have been deleted since; the matter goes on without it.
        let Ok((meeting, line)) = office.store.note_line(id).await else { continue };
        if line.kind == LineKind::Private && !private {
            continue;
        }
        let meeting: alley_core::entity::Meeting = office.store.get(meeting).await?;
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
