//! One dong, one alley district: everything the board shows when it is opened.

use alley_core::{
    entity::{AlleyDistrict, Association, Leader, Neighborhood, SpecialProject, Visit},
    id::{AlleyDistrictId, NeighborhoodId},
    membership::{Figure, FigureUnit, Rate},
};
use alley_store::{AccessAction, Filter};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{BoardLine, Counted};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    rows::ById,
    stores::{MemberCount, StoreBook, member_series},
};

/// A dong with its alley districts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeighborhoodSheet {
    /// The dong.
    pub neighborhood: Neighborhood,
    /// Its line on the board.
    pub line: BoardLine,
    /// The last visit.
    pub last_visit: Option<Visit>,
    /// The next visit.
    pub next_visit: Option<Visit>,
    /// Stores of the public file in the dong; absent where no file is in force.
    pub stores: Option<Figure>,
    /// Its alley districts by name.
    pub alleys: Vec<AlleyLine>,
}

/// An alley district as lists show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlleyLine {
    /// The alley district.
    pub alley: AlleyDistrict,
    /// Member stores over stores that may join.
    pub membership: Rate,
    /// Members that take cards, phones, paper.
    pub kinds: [u32; 3],
    /// Stores of the public file that lie in it; absent where no file is in force.
    pub stores: Option<Figure>,
    /// Name of its merchants' association.
    pub association: Option<String>,
    /// Special projects.
    pub projects: u32,
    /// Suggestions whose merchant has not been told.
    pub open_suggestions: u32,
    /// Promises that somebody still has to act on.
    pub open_promises: u32,
}

/// An alley district with all the board knows about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlleySheet {
    /// The dong's name.
    pub neighborhood: String,
    /// The alley district.
    pub line: AlleyLine,
    /// Members over time, the oldest first.
    pub series: Vec<MemberCount>,
    /// Stores by trade, the most frequent first.
    pub trades: Vec<TradeCount>,
    /// The merchants' association.
    pub association: Option<Association>,
    /// Cards of its leaders, those in office first.
    pub leaders: Vec<Leader>,
    /// Special projects in the order of their beginnings.
    pub projects: Vec<SpecialProject>,
    /// The last visit to the dong.
    pub last_visit: Option<Visit>,
    /// The next visit to the dong.
    pub next_visit: Option<Visit>,
}

/// How many stores are of a trade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TradeCount {
    /// Large class of the public file.
    pub trade: String,
    /// Stores.
    pub stores: u32,
}

/// A dong.
pub async fn neighborhood<H: Host>(
    office: &Office<H>,
    request: ById<NeighborhoodId>,
) -> Result<NeighborhoodSheet> {
    let neighborhood: Neighborhood = office.store.get(request.id).await?;
    let counted = office.counted().await?;
    let book = office.book().await?;
    let today = office.today();
    let associations: Vec<Association> = office.store.list(Filter::all()).await?;
    let projects: Vec<SpecialProject> = office.store.list(Filter::all()).await?;
    let alleys = book.alleys.iter().filter(|alley| alley.neighborhood == request.id);
    Ok(NeighborhoodSheet {
        line: counted.line(office, &book, &neighborhood),
        last_visit: counted.last_visit(request.id, today).cloned(),
        next_visit: counted.next_visit(request.id, today).cloned(),
        stores: stores(
            &book,
            book.stores.iter().filter(|store| store.row.neighborhood == request.id).count(),
        ),
        alleys: alleys
            .map(|alley| {
                let association = associations.iter().find(|one| one.alley_district == alley.id);
                let own = projects.iter().filter(|project| project.alley_district == alley.id);
                line(&counted, &book, alley, association, own.count())
            })
            .collect(),
        neighborhood,
    })
}

/// An alley district. It shows its leaders' cards, so opening it is noted down.
pub async fn alley_district<H: Host>(
    office: &Office<H>,
    request: ById<AlleyDistrictId>,
) -> Result<AlleySheet> {
    let alley: AlleyDistrict = office.store.get(request.id).await?;
    let counted = office.counted().await?;
    let book = office.book().await?;
    let today = office.today();
    let association: Option<Association> =
        office.store.list(Filter::by("alley_district", alley.id).limit(1)).await?.into_iter().next();
    let mut leaders: Vec<Leader> = match &association {
        Some(association) => {
            office.store.list(Filter::by("association", association.id).order("since DESC")).await?
        }
        None => Vec::new(),
    };
    leaders.sort_by_key(|leader| !in_office(leader, today));
    if !leaders.is_empty() {
        let detail = json!({ "alleyDistrict": alley.id, "leaders": leaders.len() });
        office.store.log_access(&office.actor, office.now(), AccessAction::Open, "leader", &detail).await?;
    }
    let projects: Vec<SpecialProject> =
        office.store.list(Filter::by("alley_district", alley.id).order("starts_on")).await?;
    let mut series = member_series(office, &[&alley]).await?;
    Ok(AlleySheet {
        neighborhood: office.pack.name_of(alley.neighborhood),
        line: line(&counted, &book, &alley, association.as_ref(), projects.len()),
        series: series.remove(&alley.id).unwrap_or_default(),
        trades: book
            .trades_of(alley.id)
            .into_iter()
            .map(|(trade, stores)| TradeCount { trade, stores })
            .collect(),
        association,
        leaders,
        projects,
        last_visit: counted.last_visit(alley.neighborhood, today).cloned(),
        next_visit: counted.next_visit(alley.neighborhood, today).cloned(),
    })
}

fn in_office(leader: &Leader, today: NaiveDate) -> bool {
    leader.until.is_none_or(|until| until >= today)
}

fn line(
    counted: &Counted,
    book: &StoreBook,
    alley: &AlleyDistrict,
    association: Option<&Association>,
    projects: usize,
) -> AlleyLine {
    let suggestions = counted.open_suggestions.iter();
    let promises = counted.promises.iter();
    AlleyLine {
        membership: book.rate_of(alley),
        kinds: book.kinds_of(alley),
        stores: stores(book, book.stores_of(alley.id).count()),
        association: association.map(|association| association.name.clone()),
        projects: projects as u32,
        open_suggestions: suggestions.filter(|one| one.alley_district == Some(alley.id)).count() as u32,
        open_promises: promises
            .filter(|promise| promise.alley_district == Some(alley.id) && promise.state.open())
            .count() as u32,
        alley: alley.clone(),
    }
}

/// A count of the public file of stores, with its source and date.
fn stores(book: &StoreBook, count: usize) -> Option<Figure> {
    book.stores_version.as_ref().map(|version| Figure {
        value: count as i64,
        unit: FigureUnit::Stores,
        source: version.source.clone(),
        as_of: version.as_of,
    })
}
