//! The stores and member stores in force, joined once and read many times.
//!
//! A store lies in the nearest alley district of its dong within that district's radius. A member joins its alley
//! district by the market's name or an alias, and its store by name within that district; the public file of members
//! has no address that could be placed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use alley_core::{
    entity::{AlleyAlias, AlleyDistrict, DataSet, DataSetKind, Entity},
    id::{AlleyDistrictId, NeighborhoodId},
    membership::{MemberStoreRow, Rate, StoreMatch, StoreNameIndex, StoreRow, membership_rate},
    place::{Coordinate, distance_m, name_key},
};
use alley_store::{Filter, Workspace};
use chrono::NaiveDate;

use super::{Membership, StoreLine, page::Listing};
use crate::{error::Result, host::Host, office::Office, pack::PackRules};

/// How far from its middle a store counts as in an alley district that gives no radius, in metres.
const USUAL_RADIUS_M: f64 = 150.0;

/// Stores and members of the versions in force.
#[derive(Debug)]
pub struct StoreBook {
    /// The stores.
    pub stores: Vec<BookStore>,
    /// The members.
    pub members: Vec<MemberStoreRow>,
    /// Version of the store file.
    pub stores_version: Option<DataSet>,
    /// Version of the member file.
    pub members_version: Option<DataSet>,
    /// The alley districts.
    pub alleys: Vec<AlleyDistrict>,
    /// Members by alley district, as places in `members`.
    by_alley: HashMap<AlleyDistrictId, Vec<usize>>,
    /// Markets named by members that are no alley district here, with how many members each has.
    pub unknown_markets: Vec<(String, u32)>,
    /// The list as it was last filtered and sorted.
    listing: Mutex<Option<Arc<Listing>>>,
}

/// A store with what it is joined to.
#[derive(Debug, Clone)]
pub struct BookStore {
    /// The store.
    pub row: StoreRow,
    /// The alley district it lies in.
    pub alley_district: Option<AlleyDistrictId>,
    /// Whether it may join the scheme: in an alley district, and of a trade that is not excluded.
    pub eligible: Option<bool>,
    /// Its place among the members.
    pub member: Option<usize>,
}

impl BookStore {
    /// The store as lists show it.
    pub fn line(&self) -> StoreLine {
        StoreLine {
            number: self.row.number.clone(),
            name: self.name(),
            trade: self.row.trade_small.clone(),
            address: self.row.road_address.clone().or(self.row.lot_address.clone()).unwrap_or_default(),
            neighborhood: self.row.neighborhood,
            alley_district: self.alley_district,
            eligible: self.eligible,
            member: self.member.is_some(),
            asked: None,
        }
    }

    /// Name with its branch.
    pub fn name(&self) -> String {
        match &self.row.branch {
            Some(branch) if !branch.is_empty() => format!("{} {branch}", self.row.name),
            _ => self.row.name.clone(),
        }
    }

    /// Where it is.
    pub fn coordinate(&self) -> Option<Coordinate> {
        Some(Coordinate { latitude: self.row.latitude?, longitude: self.row.longitude? })
    }
}

impl StoreBook {
    /// What a book read now would be made from.
    pub(crate) async fn mark(store: &Workspace) -> Result<i64> {
        let sources = [Entity::DataSet, Entity::AlleyDistrict, Entity::AlleyAlias, Entity::Setting];
        Ok(store.last_change_of(&sources).await?)
    }

    /// Reads and joins.
    pub(crate) async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let stores_version = office.store.data_set_in_force(DataSetKind::Stores).await?;
        let members_version = office.store.data_set_in_force(DataSetKind::MemberStores).await?;
        let rows = match &stores_version {
            Some(version) => office.store.stores(version.id).await?,
            None => Vec::new(),
        };
        let members = match &members_version {
            Some(version) => office.store.member_stores(version.id).await?,
            None => Vec::new(),
        };
        let alleys: Vec<AlleyDistrict> = office.store.list(Filter::all().order("name")).await?;
        let aliases: Vec<AlleyAlias> = office.store.list(Filter::all()).await?;
        let mut stores: Vec<BookStore> = place(rows, &alleys, &office.pack.rules);
        let (by_alley, unknown_markets) = join_markets(&members, &alleys, &aliases);
        join_stores(&mut stores, &members, &by_alley);
        let listing = Mutex::new(None);
        Ok(Self {
            stores,
            members,
            stores_version,
            members_version,
            alleys,
            by_alley,
            unknown_markets,
            listing,
        })
    }

    /// The list as it was last filtered and sorted.
    pub(super) fn listing(&self) -> Option<Arc<Listing>> {
        self.listing.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps the list for the pages that follow.
    pub(super) fn keep_listing(&self, listing: Arc<Listing>) {
        *self.listing.lock().unwrap_or_else(PoisonError::into_inner) = Some(listing);
    }

    /// Members of an alley district.
    pub fn members_of(&self, alley: AlleyDistrictId) -> impl Iterator<Item = &MemberStoreRow> {
        self.by_alley.get(&alley).into_iter().flatten().filter_map(|at| self.members.get(*at))
    }

    /// Stores of an alley district.
    pub fn stores_of(&self, alley: AlleyDistrictId) -> impl Iterator<Item = &BookStore> {
        self.stores.iter().filter(move |store| store.alley_district == Some(alley))
    }

    /// Stores of an alley district by the large class of their trade, the most frequent first.
    pub fn trades_of(&self, alley: AlleyDistrictId) -> Vec<(String, u32)> {
        let mut counts: HashMap<&str, u32> = HashMap::new();
        for store in self.stores_of(alley) {
            *counts.entry(store.row.trade_large.as_str()).or_default() += 1;
        }
        let mut trades: Vec<(String, u32)> =
            counts.into_iter().map(|(trade, stores)| (trade.to_owned(), stores)).collect();
        trades.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        trades
    }

    /// Membership of one alley district: the office's own count of eligible stores where there is one, else the
    /// stores of the public file that lie in it and may join.
    pub fn rate_of(&self, alley: &AlleyDistrict) -> Rate {
        let members = self.by_alley.get(&alley.id).map_or(0, |members| members.len() as u32);
        rate(self, members, self.eligible_of(alley))
    }

    /// Membership of a dong: its alley districts together.
    pub fn rate_of_neighborhood(&self, neighborhood: NeighborhoodId) -> Rate {
        let alleys = || self.alleys.iter().filter(|alley| alley.neighborhood == neighborhood);
        let members = alleys()
            .map(|alley| self.by_alley.get(&alley.id).map_or(0, |members| members.len() as u32))
            .sum();
        let counts: Vec<_> = alleys().map(|alley| self.eligible_of(alley)).collect();
        let sum = counts.iter().map(|(count, ..)| count).sum();
        let source = counts.first().map_or("", |(_, source, _)| source);
        let day = counts.iter().map(|(.., day)| *day).min().unwrap_or_default();
        rate(self, members, (sum, source, day))
    }

    /// Membership of every alley district and every dong.
    pub fn memberships(&self) -> Vec<Membership> {
        let mut dongs: Vec<NeighborhoodId> = self.alleys.iter().map(|alley| alley.neighborhood).collect();
        dongs.sort_unstable();
        dongs.dedup();
        let whole = dongs.into_iter().map(|neighborhood| Membership {
            neighborhood,
            alley_district: None,
            rate: self.rate_of_neighborhood(neighborhood),
            kinds: self.kinds(self.alleys.iter().filter(|alley| alley.neighborhood == neighborhood)),
        });
        let each = self.alleys.iter().map(|alley| Membership {
            neighborhood: alley.neighborhood,
            alley_district: Some(alley.id),
            rate: self.rate_of(alley),
            kinds: self.kinds_of(alley),
        });
        whole.chain(each).collect()
    }

    /// Members of an alley district that take cards, phones, paper.
    pub fn kinds_of(&self, alley: &AlleyDistrict) -> [u32; 3] {
        self.kinds(std::iter::once(alley))
    }

    fn kinds<'a>(&self, alleys: impl Iterator<Item = &'a AlleyDistrict>) -> [u32; 3] {
        let mut kinds = [0; 3];
        for member in alleys.flat_map(|alley| self.members_of(alley.id)) {
            for (count, takes) in kinds.iter_mut().zip([member.card, member.mobile, member.paper]) {
                *count += u32::from(takes == Some(true));
            }
        }
        kinds
    }

    fn eligible_of(&self, alley: &AlleyDistrict) -> (u32, &str, NaiveDate) {
        match (alley.eligible_stores, &self.stores_version) {
            (Some(count), _) => {
                let day = alley.counted_on.or(alley.designated_on).unwrap_or_default();
                (count, "figure-source-ledger", day)
            }
            (None, Some(version)) => {
                let count = self.stores_of(alley.id).filter(|store| store.eligible == Some(true)).count();
                (count as u32, version.source.as_str(), version.as_of)
            }
            (None, None) => (0, "figure-source-none", NaiveDate::default()),
        }
    }
}

fn rate(book: &StoreBook, members: u32, eligible: (u32, &str, NaiveDate)) -> Rate {
    let version = book.members_version.as_ref();
    let source = version.map_or("figure-source-none", |version| version.source.as_str());
    membership_rate((members, source, version.map(|version| version.as_of).unwrap_or_default()), eligible)
}

/// Puts each store into the nearest alley district that reaches it.
fn place(rows: Vec<StoreRow>, alleys: &[AlleyDistrict], rules: &PackRules) -> Vec<BookStore> {
    let mut of_dong: HashMap<NeighborhoodId, Vec<(&AlleyDistrict, Coordinate)>> = HashMap::new();
    for alley in alleys {
        if let (Some(latitude), Some(longitude)) = (alley.latitude, alley.longitude) {
            of_dong.entry(alley.neighborhood).or_default().push((alley, Coordinate { latitude, longitude }));
        }
    }
    rows.into_iter()
        .map(|row| {
            let at = row.latitude.zip(row.longitude);
            let near = at.and_then(|(latitude, longitude)| {
                let here = Coordinate { latitude, longitude };
                let near = of_dong.get(&row.neighborhood).into_iter().flatten();
                near.map(|(alley, middle)| (alley, distance_m(here, *middle)))
                    .filter(|(alley, metres)| *metres <= alley.radius_m.unwrap_or(USUAL_RADIUS_M))
                    .min_by(|one, other| one.1.total_cmp(&other.1))
                    .map(|(alley, _)| alley.id)
            });
            let eligible = match near {
                Some(_) => rules.eligible(&row.trade_small),
                None => Some(false),
            };
            BookStore { row, alley_district: near, eligible, member: None }
        })
        .collect()
}

type Markets = (HashMap<AlleyDistrictId, Vec<usize>>, Vec<(String, u32)>);

/// Joins members to alley districts by name.
fn join_markets(members: &[MemberStoreRow], alleys: &[AlleyDistrict], aliases: &[AlleyAlias]) -> Markets {
    let mut names: HashMap<String, AlleyDistrictId> =
        aliases.iter().map(|alias| (name_key(&alias.name), alias.alley_district)).collect();
    names.extend(alleys.iter().map(|alley| (name_key(&alley.name), alley.id)));
    let mut known: HashMap<&str, Option<AlleyDistrictId>> = HashMap::new();
    let mut by_alley: HashMap<AlleyDistrictId, Vec<usize>> = HashMap::new();
    let mut unknown: HashMap<&str, u32> = HashMap::new();
    for (at, member) in members.iter().enumerate() {
        let alley = known
            .entry(member.market.as_str())
            .or_insert_with(|| names.get(&name_key(&member.market)).copied());
        match alley {
            Some(alley) => by_alley.entry(*alley).or_default().push(at),
            None => *unknown.entry(member.market.as_str()).or_default() += 1,
        }
    }
    let mut unknown: Vec<(String, u32)> =
        unknown.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
    unknown.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    (by_alley, unknown)
}

/// Joins members to the stores of their alley district by name; of several stores with one name none is chosen.
fn join_stores(
    stores: &mut [BookStore],
    members: &[MemberStoreRow],
    by_alley: &HashMap<AlleyDistrictId, Vec<usize>>,
) {
    let mut in_alley: HashMap<AlleyDistrictId, Vec<usize>> = HashMap::new();
    for (at, store) in stores.iter().enumerate() {
        if let Some(alley) = store.alley_district {
            in_alley.entry(alley).or_default().push(at);
        }
    }
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (alley, members_here) in by_alley {
        let here = in_alley.get(alley).map(Vec::as_slice).unwrap_or_default();
        let index = StoreNameIndex::new(here.iter().filter_map(|at| {
            let row = &stores.get(*at)?.row;
            Some((*at, row.name.as_str(), row.branch.as_deref()))
        }));
        for member_at in members_here {
            let Some(member) = members.get(*member_at) else { continue };
            match index.find(&member.name) {
                StoreMatch::One { store } => joined.push((store, *member_at)),
                StoreMatch::Several { .. } | StoreMatch::None => {}
            }
        }
    }
    for (store, member) in joined {
        if let Some(store) = stores.get_mut(store) {
            store.member = Some(member);
        }
    }
}
