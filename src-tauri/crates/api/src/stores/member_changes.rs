//! What happened between two versions of the member file: who joined, who left, which vouchers are taken now.
//!
//! The file has no number for a store, so a store is its name within its market; of stores of one name the counts tell.

use std::collections::BTreeMap;

use alley_core::{
    entity::{AlleyAlias, AlleyDistrict, DataSet, DataSetKind},
    id::DataSetId,
    membership::{MemberStoreRow, store_name_key},
    place::name_key,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
};

/// Names the two versions to compare; the one in force with the one before it when they are absent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MemberChangesRequest {
    /// The older version.
    pub before: Option<DataSetId>,
    /// The newer version.
    pub after: Option<DataSetId>,
}

/// How many stores joined and left, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberChangeCount {
    /// The day the older file stands for.
    pub before: NaiveDate,
    /// The day the newer file stands for.
    pub after: NaiveDate,
    /// Members in the older file.
    pub members_before: u32,
    /// Members in the newer file.
    pub members_after: u32,
    /// New ones.
    pub joined: u32,
    /// Gone ones.
    pub left: u32,
    /// Those that take other vouchers now.
    pub kinds: u32,
    /// All of them, by alley district and name.
    pub changes: Vec<MemberChangeLine>,
}

/// What happened to one member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberChangeLine {
    /// What.
    pub kind: MemberChangeKind,
    /// Name.
    pub name: String,
    /// The market that the file names.
    pub market: String,
    /// Name of the alley district that the market is; empty where nobody has said.
    pub alley_district: String,
    /// What it sells, as the file says.
    pub items: String,
    /// Whether it took vouchers on a card, by phone, on paper; absent where it was no member.
    pub kinds_before: Option<[bool; 3]>,
    /// Whether it takes them now; absent where it is none any more.
    pub kinds_after: Option<[bool; 3]>,
}

/// What can happen to a member between two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemberChangeKind {
    /// It is only in the newer file.
    Joined,
    /// It is only in the older file.
    Left,
    /// It takes other vouchers.
    Kinds,
}

/// Compares two versions of the member file; nothing where there is only one.
pub async fn member_changes<H: Host>(
    office: &Office<H>,
    request: MemberChangesRequest,
) -> Result<Option<MemberChangeCount>> {
    let versions = office.store.data_sets(DataSetKind::MemberStores).await?;
    let named = |id: DataSetId| -> Result<&DataSet> {
        let found = versions.iter().find(|version| version.id == id);
        found.ok_or_else(|| ApiError::not_found("store-version-unknown", id.to_string()))
    };
    let newer = request.after.map_or(Ok(versions.first()), |id| named(id).map(Some))?;
    let older = request.before.map_or(Ok(versions.get(1)), |id| named(id).map(Some))?;
    let (Some(newer), Some(older)) = (newer, older) else { return Ok(None) };
    let before = office.store.member_stores(older.id).await?;
    let after = office.store.member_stores(newer.id).await?;
    let places = Places::read(office).await?;
    let (members_before, members_after) = (before.len() as u32, after.len() as u32);
    let mut changes = changes(&before, &after, &places);
    changes.sort_by(|one, other| {
        let key =
            |line: &MemberChangeLine| (line.alley_district.clone(), line.market.clone(), line.name.clone());
        key(one).cmp(&key(other))
    });
    let count = |kind| changes.iter().filter(|line| line.kind == kind).count() as u32;
    Ok(Some(MemberChangeCount {
        before: older.as_of,
        after: newer.as_of,
        members_before,
        members_after,
        joined: count(MemberChangeKind::Joined),
        left: count(MemberChangeKind::Left),
        kinds: count(MemberChangeKind::Kinds),
        changes,
    }))
}

/// The alley districts by the names under which the file knows them.
struct Places(BTreeMap<String, String>);

impl Places {
    async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let alleys: Vec<AlleyDistrict> = office.store.list(Filter::all()).await?;
        let aliases: Vec<AlleyAlias> = office.store.list(Filter::all()).await?;
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for alley in alleys {
            let own = aliases.iter().filter(|alias| alias.alley_district == alley.id);
            let keys = own.map(|alias| name_key(&alias.name)).chain([name_key(&alley.name)]);
            names.extend(keys.map(|key| (key, alley.name.clone())));
        }
        Ok(Self(names))
    }

    fn of(&self, market: &str) -> String {
        self.0.get(&name_key(market)).cloned().unwrap_or_default()
    }
}

type ByName<'a> = BTreeMap<(String, String), Vec<&'a MemberStoreRow>>;

fn by_name(rows: &[MemberStoreRow]) -> ByName<'_> {
    let mut found = ByName::new();
    for row in rows {
        let key = (name_key(&row.market), store_name_key(&row.name, None));
        found.entry(key).or_default().push(row);
    }
    found
}

fn changes(before: &[MemberStoreRow], after: &[MemberStoreRow], places: &Places) -> Vec<MemberChangeLine> {
    let (old, new) = (by_name(before), by_name(after));
    let nobody = Vec::new();
    let mut found = Vec::new();
    for (key, rows) in &new {
        let earlier = old.get(key).unwrap_or(&nobody);
        for (at, row) in rows.iter().enumerate() {
            match earlier.get(at) {
                None => found.push(line(MemberChangeKind::Joined, None, Some(row), row, places)),
                Some(was) if takes(was) != takes(row) => {
                    found.push(line(MemberChangeKind::Kinds, Some(was), Some(row), row, places));
                }
                Some(_) => {}
            }
        }
    }
    for (key, rows) in &old {
        let later = new.get(key).map_or(0, Vec::len);
        found.extend(
            rows.iter().skip(later).map(|row| line(MemberChangeKind::Left, Some(row), None, row, places)),
        );
    }
    found
}

fn line(
    kind: MemberChangeKind,
    was: Option<&MemberStoreRow>,
    is: Option<&MemberStoreRow>,
    row: &MemberStoreRow,
    places: &Places,
) -> MemberChangeLine {
    MemberChangeLine {
        kind,
        name: row.name.clone(),
        market: row.market.clone(),
        alley_district: places.of(&row.market),
        items: row.items.clone().unwrap_or_default(),
        kinds_before: was.map(kinds),
        kinds_after: is.map(kinds),
    }
}

/// Digital vouchers and paper ones: the newer generation of the file tells cards and phones no more apart.
fn takes(row: &MemberStoreRow) -> [bool; 2] {
    let [card, mobile, paper] = kinds(row);
    [card || mobile, paper]
}

/// What the file does not say is not taken.
fn kinds(row: &MemberStoreRow) -> [bool; 3] {
    [row.card, row.mobile, row.paper].map(|kind| kind == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(market: &str, name: &str, kinds: [bool; 3]) -> MemberStoreRow {
        let [card, mobile, paper] = kinds.map(Some);
        let (name, market) = (name.to_owned(), market.to_owned());
        MemberStoreRow { name, market, address: None, items: None, card, mobile, paper }
    }

    #[test]
    fn members_are_told_apart_by_market_and_by_how_many_bear_a_name() {
        let paper = [false, false, true];
        let before = [
            row("풍암시장", "골목분식", paper),
            row("양동시장", "골목분식", paper),
            row("양동시장", "한결상회", paper),
        ];
        let after = [
            row("풍암시장", "골목분식", [true, false, true]),
            row("양동시장", "골목 분식", paper),
            row("양동시장", "골목분식", paper),
        ];
        let places = Places(BTreeMap::from([(name_key("양동시장"), "양동 골목형상점가".to_owned())]));
        let mut found: Vec<_> = changes(&before, &after, &places)
            .into_iter()
            .map(|line| (line.kind, line.name, line.alley_district))
            .collect();
        found.sort_by_key(|(kind, ..)| *kind as u8);
        let yangdong = "양동 골목형상점가".to_owned();
        assert_eq!(
            found,
            [
                (MemberChangeKind::Joined, "골목분식".to_owned(), yangdong.clone()),
                (MemberChangeKind::Left, "한결상회".to_owned(), yangdong),
                (MemberChangeKind::Kinds, "골목분식".to_owned(), String::new()),
            ]
        );
    }
}
