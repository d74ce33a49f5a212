//! Calendars: public holidays and visits in, the stops of visits out.

use alley_core::{
    change::Change,
    entity::{AlleyDistrict, Holiday, Neighborhood, Stop, Visit, VisitState},
    id::VisitId,
    statement::Statement,
    time::Instant,
};
use alley_intake::calendar::{CalendarEvent, Moment, StopEvent, read_calendar, write_calendar};
use alley_store::Filter;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportReceipt, ImportRequest, Reading, public_files::short_name};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// Writes visits as a calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct CalendarExportRequest {
    /// Only this visit; all planned ones when absent.
    pub visit: Option<VisitId>,
    /// The file.
    pub file: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FileWritten {
    /// The file.
    pub file: String,
    /// How many rows or events are in it.
    pub rows: u32,
}

/// Imports a calendar: a whole day is a public holiday, an event that names a dong is a visit. An event that is there
/// already changes nothing.
pub async fn import_calendar<H: Host>(office: &Office<H>, request: ImportRequest) -> Result<ImportReceipt> {
    let content = Reading::new(office, &request)?.run(office, read_calendar).await?;
    let file = short_name(&request.file);
    let mut told = ImportReceipt {
        file: file.clone(),
        rows_read: (content.events.len() + content.refused.len()) as u64,
        refused: content.refused.len() as u64,
        refusals: content
            .refused
            .iter()
            .map(|event| {
                Statement::new(event.reason.clone())
                    .with("file", file.clone())
                    .with("number", event.number as i64)
                    .with("excerpt", event.excerpt.clone())
            })
            .collect(),
        ..ImportReceipt::default()
    };
    let holidays: Vec<Holiday> = office.store.list(Filter::all()).await?;
    let visits: Vec<Visit> = office.store.list(Filter::all()).await?;
    let mut change = Change::new(Statement::new("step-import-calendar").with("name", file.clone()));
    for event in content.events.into_iter().filter(|event| !event.cancelled) {
        let taken = match event.start {
            Moment::Day(day) => take_holiday(office, &holidays, &event, day, &file, &mut change)?,
            Moment::At(at) => match named_dong(office, &event) {
                Some(dong) => take_visit(office, &visits, &event, dong, at, &mut change)?,
                None => {
                    told.filtered += 1;
                    told.remarks.push(
                        Statement::new("import-event-without-neighborhood")
                            .with("name", event.summary.clone()),
                    );
                    continue;
                }
            },
        };
        if taken { told.taken += 1 } else { told.unchanged += 1 }
    }
    if !request.dry_run && !change.is_empty() {
        let done = office.apply(change).await?;
        told.changed = done.step > 0;
        told.step = Some(done.step);
    }
    Ok(told)
}

fn take_holiday<H: Host>(
    office: &Office<H>,
    standing: &[Holiday],
    event: &CalendarEvent,
    day: NaiveDate,
    file: &str,
    change: &mut Change,
) -> Result<bool> {
    if standing.iter().any(|holiday| holiday.date == day) {
        return Ok(false);
    }
    change.create(&Holiday {
        id: office.id()?,
        date: day,
        name: event.summary.clone(),
        source: file.to_owned(),
        confirmed: false,
    });
    Ok(true)
}

fn take_visit<H: Host>(
    office: &Office<H>,
    standing: &[Visit],
    event: &CalendarEvent,
    dong: &Neighborhood,
    at: Instant,
    change: &mut Change,
) -> Result<bool> {
    let start = at.seoul();
    let there = |visit: &Visit| visit.neighborhood == dong.id && visit.date == start.date();
    if standing.iter().any(there) {
        return Ok(false);
    }
    let last = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default();
    let ends = match event.end {
        Some(Moment::At(end)) if end.seoul_date() == start.date() && end > at => end.seoul().time(),
        _ => start.time().overflowing_add_signed(chrono::Duration::hours(2)).0.max(start.time()).min(last),
    };
    change.create(&Visit {
        id: office.id()?,
        tour: None,
        neighborhood: dong.id,
        date: start.date(),
        starts_at: start.time(),
        ends_at: if ends > start.time() { ends } else { last },
        desk: Some(event.location.clone()).filter(|place| !place.is_empty()),
        desk_address: None,
        desk_latitude: None,
        desk_longitude: None,
        purpose: Some(event.summary.clone()).filter(|text| !text.is_empty()),
        state: VisitState::Planned,
        note: Some(event.description.clone()).filter(|text| !text.is_empty()),
    });
    Ok(true)
}

/// The dong that an event names in its title, place or text; none where it names several or none.
fn named_dong<'a, H: Host>(office: &'a Office<H>, event: &CalendarEvent) -> Option<&'a Neighborhood> {
    [&event.summary, &event.location, &event.description].into_iter().find_map(|text| {
        let mut named = office.pack.neighborhoods.iter().filter(|dong| text.contains(&dong.name));
        match (named.next(), named.next()) {
            (Some(dong), None) => Some(dong),
            _ => None,
        }
    })
}

/// Writes visits as an iCalendar file, one event per stop.
pub async fn export_calendar<H: Host>(
    office: &Office<H>,
    request: CalendarExportRequest,
) -> Result<FileWritten> {
    let visits: Vec<Visit> = match request.visit {
        Some(visit) => vec![office.store.get(visit).await?],
        None => office.store.list(Filter::by("state", VisitState::Planned).order("date, starts_at")).await?,
    };
    let mut events = Vec::new();
    for visit in visits {
        let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
        let dong = office.pack.name_of(visit.neighborhood);
        for stop in stops {
            let alley = match stop.alley_district {
                Some(id) => office.store.find::<AlleyDistrict>(id).await?.map(|alley| alley.name),
                None => None,
            };
            let location = [stop.place.clone(), alley].into_iter().flatten().collect::<Vec<_>>().join(", ");
            events.push(StopEvent {
                uid: format!("{}@alley-office", stop.id),
                // One more for each change of the stop, so that a calendar takes the newer one.
                sequence: u32::try_from(office.store.history_of(stop.id.0, 1000).await?.len()).unwrap_or(0),
                date: visit.date,
                start: stop.starts_at,
                minutes: stop.minutes,
                summary: format!("{dong} {}", stop.title),
                location,
                description: [stop.officer.clone(), stop.remarks.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join("\n"),
                cancelled: visit.state == VisitState::Cancelled,
            });
        }
    }
    let path = office.host.path(&request.file)?;
    let text = write_calendar(&office.store.info().name, &events, office.now());
    std::fs::write(&path, text).map_err(|error| {
        let statement = Statement::new("store-file").with("path", path.display().to_string());
        ApiError::new(Code::Disk, statement.with("detail", error.to_string()))
    })?;
    Ok(FileWritten { file: path.display().to_string(), rows: events.len() as u32 })
}
