//! One store whole, and what stands around the list: versions of the files, trades, markets that nobody knows.

use std::collections::BTreeMap;

use alley_core::entity::{AskResult, DataSet, DataSetKind};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    StoreEntry,
    page::{Names, entry},
};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    rows::Everything,
};

/// Names a store by its number in the public file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StoreShowRequest {
    /// Its number.
    pub number: String,
}

/// A store whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreSheet {
    /// As in the list.
    pub entry: StoreEntry,
    /// 상권업종대분류명.
    pub trade_large: String,
    /// 상권업종중분류명.
    pub trade_medium: String,
    /// 도로명주소.
    pub road_address: Option<String>,
    /// 지번주소.
    pub lot_address: Option<String>,
    /// 건물명.
    pub building: Option<String>,
    /// 층정보.
    pub floor: Option<String>,
    /// Its entry in the file of member stores.
    pub member: Option<StoreMember>,
    /// What it answered when it was asked to join, the newest first.
    pub asked: Vec<AskResult>,
    /// Version of the store file.
    pub stores_version: Option<DataSet>,
    /// Version of the member file.
    pub members_version: Option<DataSet>,
}

/// An entry in the file of member stores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StoreMember {
    /// 가맹점명.
    pub name: String,
    /// 소속 시장명.
    pub market: String,
    /// 취급품목.
    pub items: Option<String>,
}

/// A store whole.
pub async fn show<H: Host>(office: &Office<H>, request: StoreShowRequest) -> Result<StoreSheet> {
    let book = office.book().await?;
    let store = book.stores.iter().find(|store| store.row.number == request.number);
    let store = store.ok_or_else(|| ApiError::not_found("store-unknown", request.number.clone()))?;
    let filter = Filter::by("store_number", request.number).order("asked_on DESC, id DESC");
    let asked: Vec<AskResult> = office.store.list(filter).await?;
    let member = store.member.and_then(|at| book.members.get(at));
    Ok(StoreSheet {
        entry: entry(&book, &Names::of(office, &book), store),
        trade_large: store.row.trade_large.clone(),
        trade_medium: store.row.trade_medium.clone(),
        road_address: store.row.road_address.clone(),
        lot_address: store.row.lot_address.clone(),
        building: store.row.building.clone(),
        floor: store.row.floor.clone(),
        member: member.map(|member| StoreMember {
            name: member.name.clone(),
            market: member.market.clone(),
            items: member.items.clone(),
        }),
        asked,
        stores_version: book.stores_version.clone(),
        members_version: book.members_version.clone(),
    })
}

/// What stands around the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreOverview {
    /// How many stores there are.
    pub stores: u32,
    /// Versions of the store file, the one in force first.
    pub stores_versions: Vec<DataSet>,
    /// Versions of the member file, the one in force first.
    pub members_versions: Vec<DataSet>,
    /// Trades by name, with how many stores are of each.
    pub trades: Vec<NamedCount>,
    /// Markets named by member stores that no alley district is known by, with how many members each has.
    pub unknown_markets: Vec<NamedCount>,
}

/// A name and how often it occurs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NamedCount {
    /// The name.
    pub name: String,
    /// How often.
    pub count: u32,
}

/// What stands around the list.
pub async fn overview<H: Host>(office: &Office<H>, _: Everything) -> Result<StoreOverview> {
    let book = office.book().await?;
    let mut trades: BTreeMap<&str, u32> = BTreeMap::new();
    for store in &book.stores {
        *trades.entry(store.row.trade_small.as_str()).or_default() += 1;
    }
    let named = |(name, count): (&str, u32)| NamedCount { name: name.to_owned(), count };
    Ok(StoreOverview {
        stores: book.stores.len() as u32,
        stores_versions: office.store.data_sets(DataSetKind::Stores).await?,
        members_versions: office.store.data_sets(DataSetKind::MemberStores).await?,
        trades: trades.into_iter().filter(|(name, _)| !name.is_empty()).map(named).collect(),
        unknown_markets: book
            .unknown_markets
            .iter()
            .filter(|(name, _)| !name.is_empty())
            .map(|(name, count)| named((name.as_str(), *count)))
            .collect(),
    })
}
