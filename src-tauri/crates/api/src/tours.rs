//! Tours: series of visits.

use alley_core::{
    entity::{Neighborhood, Tour, Visit},
    id::{NeighborhoodId, TourId},
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// A tour with its visits in the order of their days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TourSheet {
    /// The tour.
    pub tour: Tour,
    /// Its visits.
    pub visits: Vec<VisitLineup>,
}

/// A visit in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct VisitLineup {
    /// The visit.
    pub visit: Visit,
    /// The dong's name.
    pub neighborhood: String,
}

/// Asks for visits.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct VisitListRequest {
    /// Of this tour.
    pub tour: Option<TourId>,
    /// To this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or earlier.
    pub until: Option<NaiveDate>,
}

/// All tours, the newest first.
pub async fn list<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<TourSheet>> {
    let tours: Vec<Tour> = office.store.list(Filter::all().order("starts_on DESC, name")).await?;
    let mut sheets = Vec::with_capacity(tours.len());
    for tour in tours {
        let request = VisitListRequest { tour: Some(tour.id), ..VisitListRequest::default() };
        sheets.push(TourSheet { visits: visits(office, request).await?, tour });
    }
    Ok(sheets)
}

/// Visits in the order of their days.
pub async fn visits<H: Host>(office: &Office<H>, request: VisitListRequest) -> Result<Vec<VisitLineup>> {
    let mut filter = Filter::all().order("date, starts_at");
    if let Some(tour) = request.tour {
        filter = filter.and("tour", tour);
    }
    if let Some(neighborhood) = request.neighborhood {
        filter = filter.and("neighborhood", neighborhood);
    }
    if let Some(from) = request.from {
        filter = filter.from("date", from);
    }
    if let Some(until) = request.until {
        filter = filter.until("date", until);
    }
    let dongs: Vec<Neighborhood> = office.store.list(Filter::all()).await?;
    let visits: Vec<Visit> = office.store.list(filter).await?;
    Ok(visits
        .into_iter()
        .map(|visit| VisitLineup {
            neighborhood: dongs
                .iter()
                .find(|dong| dong.id == visit.neighborhood)
                .map(|dong| dong.name.clone())
                .unwrap_or_default(),
            visit,
        })
        .collect())
}
