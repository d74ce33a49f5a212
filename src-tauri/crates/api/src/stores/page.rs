//! The list of stores a page at a time: filtered and sorted here, so that a window shows twenty thousand rows
//! without holding them.

use std::{collections::HashMap, sync::Arc};

use alley_core::{
    id::{AlleyDistrictId, NeighborhoodId},
    text::search_query::{SearchQuery, Typing},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BookStore, StoreBook};
use crate::{error::Result, host::Host, office::Office};

/// Most rows of one page.
const LARGEST_PAGE: u32 = 50_000;

/// Which stores.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct StoreFilter {
    /// Whose name, trade, address, dong or alley district has these words, parts of words or initial consonants.
    pub text: String,
    /// In this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// In this alley district.
    pub alley_district: Option<AlleyDistrictId>,
    /// Of this trade.
    pub trade: Option<String>,
    /// That stand so to the voucher scheme.
    pub standing: Option<StoreStanding>,
}

/// How a store stands to the voucher scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoreStanding {
    /// A member.
    Member,
    /// It may join and has not.
    NonMember,
    /// In an alley district, but nobody knows its trade.
    Unknown,
    /// It may not join: outside of all alley districts, or of a trade that is excluded.
    NotEligible,
}

/// What a list is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoreColumn {
    /// Name.
    #[default]
    Name,
    /// Trade.
    Trade,
    /// The dong's name.
    Neighborhood,
    /// The alley district's name; stores outside of all stand last.
    AlleyDistrict,
    /// Address.
    Address,
    /// How it stands to the voucher scheme.
    Standing,
}

/// Asks for a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct StorePageRequest {
    /// Which stores.
    pub filter: StoreFilter,
    /// What they are sorted by.
    pub sort: StoreColumn,
    /// The other way round.
    pub descending: bool,
    /// How many stand before the page.
    pub offset: u32,
    /// At most so many; 200 when absent.
    pub limit: Option<u32>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StorePage {
    /// How many stores the filter leaves.
    pub total: u32,
    /// How many of them may join or have joined.
    pub eligible: u32,
    /// How many of them are members.
    pub members: u32,
    /// The stores of this page.
    pub rows: Vec<StoreEntry>,
}

/// A store in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreEntry {
    /// Number in the public file.
    pub number: String,
    /// Name with its branch.
    pub name: String,
    /// Trade.
    pub trade: String,
    /// The dong's name.
    pub neighborhood: String,
    /// The alley district's name; empty outside of all.
    pub alley_district: String,
    /// Address.
    pub address: String,
    /// How it stands to the voucher scheme.
    pub standing: StoreStanding,
    /// Whether it takes cards, phones, paper; absent where the file does not say.
    pub kinds: [Option<bool>; 3],
}

/// The stores that a filter leaves, in their order; kept with the book for the pages that follow.
#[derive(Debug)]
pub(super) struct Listing {
    asked: (StoreFilter, StoreColumn, bool),
    rows: Vec<usize>,
    eligible: u32,
    members: u32,
}

impl BookStore {
    /// How it stands to the voucher scheme.
    pub fn standing(&self) -> StoreStanding {
        match (self.member, self.eligible) {
            (Some(_), _) => StoreStanding::Member,
            (None, Some(true)) => StoreStanding::NonMember,
            (None, Some(false)) => StoreStanding::NotEligible,
            (None, None) => StoreStanding::Unknown,
        }
    }
}

/// A page of the list.
pub async fn page<H: Host>(office: &Office<H>, request: StorePageRequest) -> Result<StorePage> {
    let book = office.book().await?;
    let asked = (request.filter, request.sort, request.descending);
    let names = Names::of(office, &book);
    let listing = match book.listing().filter(|listing| listing.asked == asked) {
        Some(listing) => listing,
        None => {
            let listing = Arc::new(list(&book, &names, asked));
            book.keep_listing(Arc::clone(&listing));
            listing
        }
    };
    let limit = request.limit.unwrap_or(200).min(LARGEST_PAGE) as usize;
    let rows = listing.rows.iter().skip(request.offset as usize).take(limit);
    Ok(StorePage {
        total: listing.rows.len() as u32,
        eligible: listing.eligible,
        members: listing.members,
        rows: rows.filter_map(|at| Some(entry(&book, &names, book.stores.get(*at)?))).collect(),
    })
}

/// The names of dongs and alley districts by their keys.
pub(super) struct Names<'b> {
    dongs: HashMap<NeighborhoodId, &'b str>,
    alleys: HashMap<AlleyDistrictId, &'b str>,
}

impl<'b> Names<'b> {
    pub(super) fn of<H: Host>(office: &'b Office<H>, book: &'b StoreBook) -> Self {
        Self {
            dongs: office.pack.neighborhoods.iter().map(|dong| (dong.id, dong.name.as_str())).collect(),
            alleys: book.alleys.iter().map(|alley| (alley.id, alley.name.as_str())).collect(),
        }
    }

    fn dong(&self, store: &BookStore) -> &'b str {
        self.dongs.get(&store.row.neighborhood).copied().unwrap_or_default()
    }

    fn alley(&self, store: &BookStore) -> &'b str {
        store.alley_district.and_then(|id| self.alleys.get(&id).copied()).unwrap_or_default()
    }
}

pub(super) fn entry(book: &StoreBook, names: &Names<'_>, store: &BookStore) -> StoreEntry {
    let member = store.member.and_then(|at| book.members.get(at));
    StoreEntry {
        number: store.row.number.clone(),
        name: store.name(),
        trade: store.row.trade_small.clone(),
        neighborhood: names.dong(store).to_owned(),
        alley_district: names.alley(store).to_owned(),
        address: address(store).to_owned(),
        standing: store.standing(),
        kinds: member.map_or([None; 3], |member| [member.card, member.mobile, member.paper]),
    }
}

fn address(store: &BookStore) -> &str {
    store.row.road_address.as_deref().or(store.row.lot_address.as_deref()).unwrap_or_default()
}

fn list(book: &StoreBook, names: &Names<'_>, asked: (StoreFilter, StoreColumn, bool)) -> Listing {
    let (filter, sort, descending) = &asked;
    let query = SearchQuery::parse(&filter.text, Typing::Ongoing);
    let wanted = |store: &BookStore| {
        filter.neighborhood.is_none_or(|dong| store.row.neighborhood == dong)
            && (filter.alley_district.is_none() || store.alley_district == filter.alley_district)
            && filter.trade.as_ref().is_none_or(|trade| store.row.trade_small == *trade)
            && filter.standing.is_none_or(|standing| store.standing() == standing)
            && (query.is_empty() || query.matches(&text(names, store)))
    };
    let mut found: Vec<(usize, &BookStore)> =
        book.stores.iter().enumerate().filter(|(_, store)| wanted(store)).collect();
    found.sort_by(|(_, one), (_, other)| {
        let (one, other): (&BookStore, &BookStore) = (one, other);
        let by = match sort {
            StoreColumn::Name => std::cmp::Ordering::Equal,
            StoreColumn::Trade => one.row.trade_small.cmp(&other.row.trade_small),
            StoreColumn::Neighborhood => names.dong(one).cmp(names.dong(other)),
            StoreColumn::AlleyDistrict => one
                .alley_district
                .is_none()
                .cmp(&other.alley_district.is_none())
                .then_with(|| names.alley(one).cmp(names.alley(other))),
            StoreColumn::Address => address(one).cmp(address(other)),
            StoreColumn::Standing => one.standing().cmp(&other.standing()),
        };
        by.then_with(|| one.row.name.cmp(&other.row.name)).then_with(|| one.row.number.cmp(&other.row.number))
    });
    if *descending {
        found.reverse();
    }
    let count = |wanted: fn(StoreStanding) -> bool| {
        found.iter().filter(|(_, store)| wanted(store.standing())).count() as u32
    };
    Listing {
        eligible: count(|standing| matches!(standing, StoreStanding::Member | StoreStanding::NonMember)),
        members: count(|standing| standing == StoreStanding::Member),
        rows: found.iter().map(|(at, _)| *at).collect(),
        asked,
    }
}

/// What the words of a filter are looked for in.
fn text(names: &Names<'_>, store: &BookStore) -> String {
    [
        store.name().as_str(),
        store.row.trade_small.as_str(),
        address(store),
        names.dong(store),
        names.alley(store),
    ]
    .join("\n")
}
