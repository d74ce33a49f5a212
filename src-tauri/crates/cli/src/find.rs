//! Rows as people name them: a dong, a number in a book, a word of a title, the beginning of a key.

use alley_api::{ApiError, Host, Office, Result};
use alley_core::{
    entity::{
        AlleyDistrict, Association, Department, Leader, Meeting, Promise, Stop, Suggestion, Tour, Visit,
        VisitState,
    },
    id::AssociationId,
    place::name_key,
    record::Record,
};
use alley_store::Filter;
use chrono::NaiveDate;

/// A visit: `풍암동` is the next one there (or the last), `풍암동@2026-12-03` that of a day, else the beginning of a key.
pub async fn visit<H: Host>(office: &Office<H>, named: &str) -> Result<Visit> {
    let (dong, day) = named.split_once('@').map_or((named, None), |(dong, day)| (dong, Some(day)));
    if let Ok(dong) = office.pack.named(dong) {
        let visits: Vec<Visit> =
            office.store.list(Filter::by("neighborhood", dong.id).order("date, starts_at")).await?;
        let found = match day {
            Some(day) => {
                let day: NaiveDate = alley_core::text::dates::parse_date(day, office.today())
                    .map_err(|_| ApiError::not_found("cli-date-unreadable", day))?;
                visits.into_iter().find(|visit| visit.date == day)
            }
            None => {
                let today = office.today();
                let ahead = |visit: &&Visit| visit.date >= today && visit.state == VisitState::Planned;
                visits.iter().find(ahead).or(visits.last()).cloned()
            }
        };
        return found.ok_or_else(|| ApiError::not_found("cli-visit-unknown", named));
    }
    by_key::<H, Visit>(office, named, "cli-visit-unknown").await
}

/// A tour by its name or the beginning of its key.
pub async fn tour<H: Host>(office: &Office<H>, named: &str) -> Result<Tour> {
    let tours: Vec<Tour> = office.store.list(Filter::all()).await?;
    match tours.into_iter().find(|tour| tour.name == named) {
        Some(tour) => Ok(tour),
        None => by_key::<H, Tour>(office, named, "cli-tour-unknown").await,
    }
}

/// An alley district by its name, with or without 골목형상점가, or a part of it that no other has.
pub async fn alley<H: Host>(office: &Office<H>, named: &str) -> Result<AlleyDistrict> {
    let all: Vec<AlleyDistrict> = office.store.list(Filter::all()).await?;
    let key = name_key(named);
    if let Some(alley) = all.iter().find(|alley| name_key(&alley.name) == key) {
        return Ok(alley.clone());
    }
    let parts: Vec<_> = all.iter().filter(|alley| alley.name.contains(named)).collect();
    match parts.as_slice() {
        [alley] => Ok((*alley).clone()),
        [] => Err(ApiError::not_found("cli-alley-unknown", named)),
        several => {
            let names: Vec<&str> = several.iter().take(5).map(|alley| alley.name.as_str()).collect();
            Err(ApiError::not_found("cli-alley-several", named).with("names", names.join(", ")))
        }
    }
}

/// An association by its name or a part of it that no other has.
pub async fn association<H: Host>(office: &Office<H>, named: &str) -> Result<Association> {
    let all: Vec<Association> = office.store.list(Filter::all()).await?;
    let mut found = all.iter().filter(|association| association.name == named);
    let mut parts = all.iter().filter(|association| association.name.contains(named));
    match (found.next(), parts.next(), parts.next()) {
        (Some(association), ..) | (None, Some(association), None) => Ok(association.clone()),
        _ => Err(ApiError::not_found("cli-association-unknown", named)),
    }
}

/// A leader by name, of one association or of any; none of somebody who has no card.
pub async fn leader<H: Host>(
    office: &Office<H>,
    named: &str,
    association: Option<AssociationId>,
) -> Result<Option<Leader>> {
    let all: Vec<Leader> = office.store.list(Filter::by("name", named.trim().to_owned())).await?;
    let own: Vec<Leader> =
        all.into_iter().filter(|one| association.is_none_or(|wanted| one.association == wanted)).collect();
    match own.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one.clone())),
        several => Err(ApiError::not_found("cli-leader-several", named).with("count", several.len())),
    }
}

/// A department by its name.
pub async fn department<H: Host>(office: &Office<H>, named: &str) -> Result<Department> {
    let all: Vec<Department> = office.store.list(Filter::all().order("position")).await?;
    let names: Vec<String> = all.iter().map(|department| department.name.clone()).collect();
    all.into_iter()
        .find(|department| department.name == named.trim())
        .ok_or_else(|| ApiError::not_found("cli-department-unknown", named).with("known", names.join(", ")))
}

/// A suggestion by its number in the intake book.
pub async fn suggestion<H: Host>(office: &Office<H>, number: &str) -> Result<Suggestion> {
    let found: Vec<Suggestion> = office.store.list(Filter::by("number", number.trim().to_owned())).await?;
    found.into_iter().next().ok_or_else(|| ApiError::not_found("cli-suggestion-unknown", number))
}

/// A promise by its number in the ledger.
pub async fn promise<H: Host>(office: &Office<H>, number: &str) -> Result<Promise> {
    let found: Vec<Promise> = office.store.list(Filter::by("number", number.trim().to_owned())).await?;
    found.into_iter().next().ok_or_else(|| ApiError::not_found("cli-promise-unknown", number))
}

/// A meeting: `last`, words of a title that no other has, or the beginning of a key.
pub async fn meeting<H: Host>(office: &Office<H>, named: &str) -> Result<Meeting> {
    let all: Vec<Meeting> = office.store.list(Filter::all().order("held_at DESC, id DESC")).await?;
    if matches!(named, "last" | "마지막") {
        let newest = all.into_iter().max_by_key(|meeting| meeting.id);
        return newest.ok_or_else(|| ApiError::not_found("cli-meeting-unknown", named));
    }
    let mut titled = all.iter().filter(|meeting| meeting.title.contains(named));
    match (titled.next(), titled.next()) {
        (Some(meeting), None) => Ok(meeting.clone()),
        _ => by_key::<H, Meeting>(office, named, "cli-meeting-unknown").await,
    }
}

/// A stop by its number in a visit's timetable, from 1.
pub async fn stop<H: Host>(office: &Office<H>, visit: &Visit, number: usize) -> Result<Stop> {
    let stops: Vec<Stop> = office.store.list(Filter::by("visit", visit.id).order("position")).await?;
    let at = number.checked_sub(1).and_then(|at| stops.get(at));
    at.cloned()
        .ok_or_else(|| ApiError::not_found("cli-stop-unknown", number.to_string()).with("count", stops.len()))
}

async fn by_key<H: Host, R: Record>(office: &Office<H>, beginning: &str, unknown: &str) -> Result<R> {
    let beginning = beginning.trim().to_lowercase();
    let all: Vec<R> = office.store.list(Filter::all()).await?;
    let mut found = all.into_iter().filter(|row| {
        let key: alley_core::id::Uuid = row.id().into();
        beginning.len() >= 4 && key.to_string().starts_with(&beginning)
    });
    match (found.next(), found.next()) {
        (Some(row), None) => Ok(row),
        _ => Err(ApiError::not_found(unknown, beginning)),
    }
}
