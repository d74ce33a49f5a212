//! Visits: one dong, one day, a timetable that holds, a roster, what is due before and after.

mod calendar;
mod proposal;
mod timetable;

use alley_core::{
    calendar::VisitDays,
    change::Change,
    entity::{
        AlleyDistrict, Attendee, Entity, Neighborhood, Pick, Stop, StopKind, StopPatch, Suggestion,
        TravelMode, Visit, VisitAlley, VisitLine, VisitPatch, VisitState, VisitTask,
    },
    id::{AlleyDistrictId, StopId, Uuid, VisitId},
    record::Record,
    schedule::Ordering,
    statement::Statement,
};
use alley_store::Filter;
use chrono::{Duration, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    calendar::{CalendarDay, CalendarRequest, CalendarVisit, calendar},
    proposal::{ProposalRequest, VisitProposal, propose},
    timetable::{StopLine, TimetableSheet},
};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::{Done, Office},
    rows::{ById, remove_whole},
};

/// A visit with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitSheet {
    /// The visit.
    pub visit: Visit,
    /// The dong.
    pub neighborhood: Neighborhood,
    /// The alley districts it goes to.
    pub alley_districts: Vec<AlleyDistrict>,
    /// The timetable with ways, slack and warnings.
    pub timetable: TimetableSheet,
    /// The roster.
    pub attendees: Vec<Attendee>,
    /// What is to be done before, on and after the day.
    pub tasks: Vec<VisitTask>,
    /// Lines to take, likely questions, background.
    pub lines: Vec<VisitLine>,
    /// What was picked and passed over, with the suggestions.
    pub picks: Vec<PickedSuggestion>,
    /// D-7, D-day and D+7.
    pub days: VisitDays,
}

/// A pick with its suggestion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PickedSuggestion {
    /// The decision.
    pub pick: Pick,
    /// The suggestion.
    pub suggestion: Suggestion,
}

/// Makes a visit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitCreateRequest {
    /// The visit's own fields.
    pub visit: VisitPatch,
    /// The alley districts it goes to.
    #[serde(default)]
    pub alley_districts: Vec<AlleyDistrictId>,
}

/// Moves a stop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StopMoveRequest {
    /// The stop.
    pub id: StopId,
    /// After which other stop; first when absent.
    pub after: Option<StopId>,
}

/// Asks which visit a row belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct VisitOfRequest {
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
}

/// One visit.
pub async fn show<H: Host>(office: &Office<H>, request: ById<VisitId>) -> Result<VisitSheet> {
    let visit: Visit = office.store.get(request.id).await?;
    let neighborhood = office.store.get(visit.neighborhood).await?;
    let alley_districts = calendar::alleys_of(office, &visit).await?;
    let picks: Vec<Pick> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let mut picked = Vec::with_capacity(picks.len());
    for pick in picks {
        if let Some(suggestion) = office.store.find::<Suggestion>(pick.suggestion).await? {
            picked.push(PickedSuggestion { pick, suggestion });
        }
    }
    Ok(VisitSheet {
        timetable: timetable::sheet(office, &visit, &alley_districts).await?,
        neighborhood,
        alley_districts,
        attendees: office.store.list(Filter::by("visit", visit.id).order("position")).await?,
        tasks: office.store.list(Filter::by("visit", visit.id).order("moment, id")).await?,
        lines: office.store.list(Filter::by("visit", visit.id).order("kind, position")).await?,
        picks: picked,
        days: VisitDays::of(visit.date, &office.pack.holidays),
        visit,
    })
}

/// Makes a visit with the usual checklist.
pub async fn create<H: Host>(office: &Office<H>, request: VisitCreateRequest) -> Result<Visit> {
    let mut patch = request.visit;
    let starts_at = *patch.starts_at.get_or_insert(NaiveTime::from_hms_opt(14, 0, 0).unwrap_or_default());
    patch.ends_at.get_or_insert(starts_at.overflowing_add_signed(Duration::hours(2)).0);
    patch.state.get_or_insert(VisitState::Planned);
    let visit = checked(Visit::from_patch(office.id()?, &patch)?)?;
    let name = office.pack.name_of(visit.neighborhood);
    let mut change = Change::new(Statement::new("step-visit-create").with("name", name));
    change.create(&visit);
    for alley_district in request.alley_districts {
        change.create(&VisitAlley { id: office.id()?, visit: visit.id, alley_district });
    }
    for template in &office.pack.rules.checklist {
        let task = VisitTask {
            id: office.id()?,
            visit: visit.id,
            moment: template.moment,
            title: template.title.clone(),
            owner: None,
            done_on: None,
        };
        change.create(&task);
    }
    office.apply(change).await?;
    Ok(visit)
}

/// Changes a visit.
pub async fn update<H: Host>(
    office: &Office<H>,
    request: crate::rows::Update<VisitId, VisitPatch>,
) -> Result<Visit> {
    let mut visit: Visit = office.store.get(request.id).await?;
    visit.starts_at = request.patch.starts_at.unwrap_or(visit.starts_at);
    visit.ends_at = request.patch.ends_at.unwrap_or(visit.ends_at);
    checked(visit)?;
    office.update::<Visit>(request.id, &request.patch).await
}

/// Puts a visit away with its stops, roster, tasks, lines and picks.
pub async fn remove<H: Host>(office: &Office<H>, request: ById<VisitId>) -> Result<Done> {
    let visit: Visit = office.store.get(request.id).await?;
    let name = office.pack.name_of(visit.neighborhood);
    remove_whole::<H, Visit>(office, request.id, Statement::new("step-visit-remove").with("name", name)).await
}

/// Adds a stop at the end of a timetable. Without a start it begins when one can be there after the stop before.
pub async fn add_stop<H: Host>(office: &Office<H>, mut patch: StopPatch) -> Result<Stop> {
    let Some(visit) = patch.visit else {
        return Err(ApiError::bad_request("field-missing").with("field", "visit"));
    };
    let visit: Visit = office.store.get(visit).await?;
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    if let Some(Some(alley)) = patch.alley_district {
        let alley: AlleyDistrict = office.store.get(alley).await?;
        patch.latitude.get_or_insert(alley.latitude);
        patch.longitude.get_or_insert(alley.longitude);
        patch.place.get_or_insert(alley.place.clone().or(Some(alley.name.clone())));
    }
    patch.position.get_or_insert(stops.last().map_or(1.0, |stop| stop.position + 1.0));
    patch.kind.get_or_insert(StopKind::Site);
    patch.locked.get_or_insert(false);
    patch.travel.get_or_insert(TravelMode::Walk);
    patch.minutes.get_or_insert(20);
    if patch.starts_at.is_none() {
        let place = patch.latitude.flatten().zip(patch.longitude.flatten());
        let travel = patch.travel.unwrap_or(TravelMode::Walk);
        patch.starts_at = Some(timetable::earliest_start(office, &visit, stops.last(), place, travel));
    }
    office.create::<Stop>(&patch).await
}

/// Moves a stop to another place in the order; the times stay as they are and are checked.
pub async fn move_stop<H: Host>(office: &Office<H>, request: StopMoveRequest) -> Result<Done> {
    let stop: Stop = office.store.get(request.id).await?;
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", stop.visit).order("position")).await?;
    let others: Vec<&Stop> = stops.iter().filter(|other| other.id != stop.id).collect();
    let before = match request.after {
        Some(after) => {
            let at = others.iter().position(|other| other.id == after);
            at.map(|at| at + 1).ok_or_else(|| ApiError::not_found("stop-unknown", after.to_string()))?
        }
        None => 0,
    };
    let left = before.checked_sub(1).and_then(|at| others.get(at)).map(|stop| stop.position);
    let right = others.get(before).map(|stop| stop.position);
    let position = match (left, right) {
        (Some(left), Some(right)) => (left + right) / 2.0,
        (Some(left), None) => left + 1.0,
        (None, Some(right)) => right - 1.0,
        (None, None) => stop.position,
    };
    let mut change = Change::new(Statement::new("step-stop-move").with("name", stop.title.clone()));
    change.update::<Stop>(stop.id, &StopPatch { position: Some(position), ..StopPatch::default() });
    office.apply(change).await
}

/// Keeps the order of a visit's stops and sets their times anew from the visit's beginning, as one step. A locked stop
/// keeps its time unless nobody can be there by then.
pub async fn retime_stops<H: Host>(office: &Office<H>, request: ById<VisitId>) -> Result<Done> {
    let visit: Visit = office.store.get(request.id).await?;
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let name = office.pack.name_of(visit.neighborhood);
    let mut change = Change::new(Statement::new("step-stop-retime").with("name", name));
    for line in timetable::in_order(office, &visit, &stops).lines {
        let starts_at = Some(timetable::time_of_day(line.start));
        change.update::<Stop>(line.stop, &StopPatch { starts_at, ..StopPatch::default() });
    }
    office.apply(change).await
}

/// The visit that a stop, an attendee, a task or a line belongs to; the visit itself for a visit.
pub async fn visit_of<H: Host>(office: &Office<H>, request: VisitOfRequest) -> Result<ById<VisitId>> {
    let row = request.row;
    let id = match request.entity {
        Entity::Visit => office.store.get::<Visit>(row.into()).await?.id,
        Entity::Stop => office.store.get::<Stop>(row.into()).await?.visit,
        Entity::Attendee => office.store.get::<Attendee>(row.into()).await?.visit,
        Entity::VisitTask => office.store.get::<VisitTask>(row.into()).await?.visit,
        Entity::VisitLine => office.store.get::<VisitLine>(row.into()).await?.visit,
        _ => return Err(ApiError::bad_request("visit-of-nothing")),
    };
    Ok(ById { id })
}

/// Puts the stops of a visit into the best order, as one step, and says why.
pub async fn order_stops<H: Host>(office: &Office<H>, request: ById<VisitId>) -> Result<Ordering> {
    let visit: Visit = office.store.get(request.id).await?;
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let ordering = timetable::best_order(office, &visit, &stops).await?;
    let mut change =
        Change::new(Statement::new("step-stop-order").with("name", office.pack.name_of(visit.neighborhood)));
    for (place, line) in (1u32..).zip(&ordering.timetable.lines) {
        let patch = StopPatch {
            position: Some(f64::from(place)),
            starts_at: Some(timetable::time_of_day(line.start)),
            ..StopPatch::default()
        };
        change.update::<Stop>(line.stop, &patch);
    }
    office.apply(change).await?;
    Ok(ordering)
}

fn checked(visit: Visit) -> Result<Visit> {
    if visit.ends_at <= visit.starts_at {
        return Err(ApiError::bad_request("visit-ends-before-it-starts")
            .with("start", visit.starts_at.format("%H:%M").to_string())
            .with("end", visit.ends_at.format("%H:%M").to_string()));
    }
    Ok(visit)
}
