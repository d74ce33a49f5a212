//! Stores and Onnuri membership: what the public files say, joined to the alley districts.

mod ask;
mod book;
mod changes;
mod member_changes;
mod page;
mod places;
mod series;
mod sheet;

use alley_core::{
    entity::AskResult,
    id::{AlleyDistrictId, NeighborhoodId},
    membership::Rate,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use self::series::member_series;
pub use self::{
    ask::{AskListRequest, AskStore, ask, ask_list},
    book::{BookStore, StoreBook},
    changes::{StoreChangeCount, StoreChangeKind, StoreChangeLine, StoreChangesRequest, store_changes},
    member_changes::{
        MemberChangeCount, MemberChangeKind, MemberChangeLine, MemberChangesRequest, member_changes,
    },
    page::{StoreColumn, StoreEntry, StoreFilter, StorePage, StorePageRequest, StoreStanding, page},
    places::{StorePlaces, StorePlacesRequest, store_places},
    series::MemberCount,
    sheet::{NamedCount, StoreMember, StoreOverview, StoreSheet, StoreShowRequest, overview, show},
};
use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// Asks for stores.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct StoreListRequest {
    /// In this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// In this alley district.
    pub alley_district: Option<AlleyDistrictId>,
    /// Only eligible stores that are no members.
    pub non_members: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

/// A store as lists show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreLine {
    /// Number in the public file.
    pub number: String,
    /// Name with its branch.
    pub name: String,
    /// Trade.
    pub trade: String,
    /// Address.
    pub address: String,
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// The alley district it lies in.
    pub alley_district: Option<AlleyDistrictId>,
    /// Whether it may join the scheme; absent where nobody knows.
    pub eligible: Option<bool>,
    /// Whether it is a member.
    pub member: bool,
    /// What it answered last.
    pub asked: Option<AskResult>,
}

/// Membership of one place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// The alley district; absent for the dong as a whole.
    pub alley_district: Option<AlleyDistrictId>,
    /// Members over stores that may join, with source and date.
    pub rate: Rate,
    /// Members that take cards, phones, paper.
    pub kinds: [u32; 3],
}

/// Stores, by name.
pub async fn list<H: Host>(office: &Office<H>, request: StoreListRequest) -> Result<Vec<StoreLine>> {
    let book = office.book().await?;
    let mut lines: Vec<StoreLine> = book
        .stores
        .iter()
        .filter(|store| request.neighborhood.is_none_or(|dong| store.row.neighborhood == dong))
        .filter(|store| request.alley_district.is_none() || store.alley_district == request.alley_district)
        .filter(|store| !request.non_members || (store.eligible == Some(true) && store.member.is_none()))
        .map(BookStore::line)
        .collect();
    lines.sort_by(|one, other| one.name.cmp(&other.name).then_with(|| one.number.cmp(&other.number)));
    if let Some(limit) = request.limit {
        lines.truncate(limit as usize);
    }
    Ok(lines)
}

/// Membership of each alley district and each dong.
pub async fn memberships<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<Membership>> {
    Ok(office.book().await?.memberships())
}
