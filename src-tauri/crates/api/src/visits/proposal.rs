//! What a new visit starts with: a free day that suits its alleys, the usual hours, the tour that is under way.

use alley_core::{
    entity::{AlleyDistrict, Tour, Visit, VisitAlley, VisitState},
    id::{AlleyDistrictId, NeighborhoodId, TourId},
};
use alley_store::Filter;
use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::timetable::closed_on;
use crate::{error::Result, host::Host, office::Office};

/// The checklist needs a week before the day.
const LEAST_DAYS_AHEAD: u64 = 7;
/// How far ahead a free day is looked for.
const MOST_DAYS_AHEAD: u64 = 120;
/// As many alley districts as are walked in one visit.
const ALLEYS: usize = 2;

/// Asks what a visit could start with.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposalRequest {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// The day, when it is settled already.
    #[serde(default)]
    pub date: Option<NaiveDate>,
}

/// What a visit could start with. Nothing is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitProposal {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// The day: a working day at least a week ahead without another visit, on which none of the alleys is closed and
    /// no law restricts events, as far as there is such a day.
    pub date: NaiveDate,
    /// Beginning, local.
    pub starts_at: NaiveTime,
    /// End, local.
    pub ends_at: NaiveTime,
    /// The tour under way that day.
    pub tour: Option<TourId>,
    /// The alley districts of the dong that were visited least, the longest ago first.
    pub alley_districts: Vec<AlleyDistrictId>,
}

/// Proposes a visit.
pub async fn propose<H: Host>(office: &Office<H>, request: ProposalRequest) -> Result<VisitProposal> {
    let visits: Vec<Visit> = office.store.list(Filter::all().order("date")).await?;
    let alleys = least_visited(office, request.neighborhood, &visits).await?;
    let date = match request.date {
        Some(date) => date,
        None => free_day(office, &visits, &alleys),
    };
    let tours: Vec<Tour> = office.store.list(Filter::all().order("starts_on DESC, name")).await?;
    let under_way = |tour: &&Tour| {
        tour.starts_on.is_none_or(|first| first <= date) && tour.ends_on.is_none_or(|last| date <= last)
    };
    // The hours of the dong's last visit, or the usual ones.
    let before = visits.iter().rev().find(|visit| visit.neighborhood == request.neighborhood);
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    Ok(VisitProposal {
        neighborhood: request.neighborhood,
        date,
        starts_at: before.map_or(hour(14), |visit| visit.starts_at),
        ends_at: before.map_or(hour(16), |visit| visit.ends_at),
        tour: tours.iter().find(under_way).map(|tour| tour.id),
        alley_districts: alleys.iter().map(|alley| alley.id).collect(),
    })
}

async fn least_visited<H: Host>(
    office: &Office<H>,
    neighborhood: NeighborhoodId,
    visits: &[Visit],
) -> Result<Vec<AlleyDistrict>> {
    let mut alleys: Vec<AlleyDistrict> =
        office.store.list(Filter::by("neighborhood", neighborhood).order("name")).await?;
    let links: Vec<VisitAlley> = office.store.list(Filter::all()).await?;
    let last = |alley: &AlleyDistrict| {
        let of_alley = links.iter().filter(|link| link.alley_district == alley.id);
        let days = of_alley.filter_map(|link| {
            let visit = visits.iter().find(|visit| visit.id == link.visit)?;
            (visit.state != VisitState::Cancelled).then_some(visit.date)
        });
        days.max()
    };
    alleys.sort_by_cached_key(last);
    alleys.truncate(ALLEYS);
    Ok(alleys)
}

/// The first day that suits; where none suits altogether, the first working day.
fn free_day<H: Host>(office: &Office<H>, visits: &[Visit], alleys: &[AlleyDistrict]) -> NaiveDate {
    let holidays = &office.pack.holidays;
    let ahead = |days| office.today().checked_add_days(Days::new(days)).unwrap_or_else(|| office.today());
    let taken = |date| visits.iter().any(|visit| visit.date == date && visit.state == VisitState::Planned);
    let restricted = |date| office.pack.rules.restricted.iter().any(|period| period.covers(date));
    let suits = |date: &NaiveDate| {
        holidays.is_working(*date)
            && !taken(*date)
            && !restricted(*date)
            && closed_on(alleys, *date).next().is_none()
    };
    (LEAST_DAYS_AHEAD..MOST_DAYS_AHEAD)
        .map(ahead)
        .find(suits)
        .unwrap_or_else(|| holidays.working_day_from(ahead(LEAST_DAYS_AHEAD)))
}
