//! What happened between two versions of the store file: opened, closed, moved, renumbered.
//!
//! Numbers of stores were re-issued in 2023, so a number that is gone does not mean a store that is gone: what has no
//! partner by number is looked for by name, trade and place.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{StoreRow, store_name_key};
use crate::place::{Coordinate, distance_m};

/// A store as far as it matters for comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ComparedStore {
    /// 상가업소번호.
    pub number: String,
    /// 상호명.
    pub name: String,
    /// 지점명.
    pub branch: Option<String>,
    /// 상권업종소분류코드; letters were changed in 2023, so an empty one matches any.
    pub trade: String,
    /// Where it is, if the file says so.
    pub coordinate: Option<Coordinate>,
}

impl From<StoreRow> for ComparedStore {
    fn from(row: StoreRow) -> Self {
        let place = row.latitude.zip(row.longitude);
        Self {
            coordinate: place.map(|(latitude, longitude)| Coordinate { latitude, longitude }),
            number: row.number,
            name: row.name,
            branch: row.branch,
            trade: row.trade_code,
        }
    }
}

/// What happened to one store; numbers are those of the two files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum StoreChange {
    /// It is only in the newer file.
    Opened {
        /// Number in the newer file.
        number: String,
    },
    /// It is only in the older file.
    Closed {
        /// Number in the older file.
        number: String,
    },
    /// Same name and trade, elsewhere.
    Moved {
        /// Number in the older file.
        before: String,
        /// Number in the newer file.
        after: String,
        /// How far, in metres.
        metres: f64,
    },
    /// The same store at the same place under another number.
    Renumbered {
        /// Number in the older file.
        before: String,
        /// Number in the newer file.
        after: String,
    },
    /// The same number with another name: a new owner, or a new sign.
    Renamed {
        /// The number.
        number: String,
    },
}

/// What happened between two files.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct StoreChanges {
    /// One entry for each store to which something happened.
    pub changes: Vec<StoreChange>,
    /// Stores to which nothing happened.
    pub same: usize,
}

/// Within this distance a store is where it was: coordinates of one building differ between files.
const SAME_PLACE_M: f64 = 50.0;
/// Beyond this distance two stores of one name and trade are two stores.
const MOVE_LIMIT_M: f64 = 3_000.0;

/// Compares an older file with a newer one. Order of the answer: by the newer file, then what is closed.
pub fn compare(before: &[ComparedStore], after: &[ComparedStore]) -> StoreChanges {
    let by_number: HashMap<&str, usize> =
        before.iter().enumerate().map(|(at, row)| (row.number.as_str(), at)).collect();
    let mut partner: Vec<Option<usize>> =
        after.iter().map(|row| by_number.get(row.number.as_str()).copied()).collect();
    let mut taken = vec![false; before.len()];
    for at in partner.iter().flatten() {
        if let Some(flag) = taken.get_mut(*at) {
            *flag = true;
        }
    }
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, row) in before.iter().enumerate().filter(|(at, _)| taken.get(*at) == Some(&false)) {
        by_name.entry(key(row)).or_default().push(at);
    }
    // The nearest pairs first, so that of two branches each finds itself.
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (new, row) in after.iter().enumerate().filter(|(new, _)| partner.get(*new) == Some(&None)) {
        for old in by_name.get(&key(row)).into_iter().flatten() {
            if let Some(metres) = before.get(*old).and_then(|old| apart(old, row)) {
                pairs.push((metres, new, *old));
            }
        }
    }
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    for (_, new, old) in pairs {
        if let (Some(partner @ None), Some(taken @ false)) = (partner.get_mut(new), taken.get_mut(old)) {
            (*partner, *taken) = (Some(old), true);
        }
    }
    let mut result = StoreChanges::default();
    for (row, old) in after.iter().zip(partner) {
        match old.and_then(|old| before.get(old)) {
            Some(old) => match changed(old, row) {
                Some(change) => result.changes.push(change),
                None => result.same += 1,
            },
            None => result.changes.push(StoreChange::Opened { number: row.number.clone() }),
        }
    }
    let gone = before.iter().zip(taken).filter(|(_, taken)| !taken);
    result.changes.extend(gone.map(|(row, _)| StoreChange::Closed { number: row.number.clone() }));
    result
}

fn key(row: &ComparedStore) -> String {
    store_name_key(&row.name, row.branch.as_deref())
}

/// Metres between two rows that may be one store; `None` when they cannot be.
fn apart(old: &ComparedStore, new: &ComparedStore) -> Option<f64> {
    let same_trade = old.trade.is_empty() || new.trade.is_empty() || old.trade == new.trade;
    let metres = match (old.coordinate, new.coordinate) {
        (Some(here), Some(there)) => distance_m(here, there),
        _ => 0.0,
    };
    (same_trade && metres <= MOVE_LIMIT_M).then_some(metres)
}

fn changed(old: &ComparedStore, new: &ComparedStore) -> Option<StoreChange> {
    let metres = match (old.coordinate, new.coordinate) {
        (Some(here), Some(there)) => distance_m(here, there),
        _ => 0.0,
    };
    if old.number == new.number && key(old) != key(new) {
        return Some(StoreChange::Renamed { number: new.number.clone() });
    }
    if metres > SAME_PLACE_M {
        return Some(StoreChange::Moved { before: old.number.clone(), after: new.number.clone(), metres });
    }
    (old.number != new.number)
        .then(|| StoreChange::Renumbered { before: old.number.clone(), after: new.number.clone() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn store(number: &str, name: &str, north_m: f64) -> ComparedStore {
        ComparedStore {
            number: number.into(),
            name: name.into(),
            branch: None,
            trade: "I20101".into(),
            coordinate: Some(Coordinate { latitude: 35.12 + north_m / 111_195.0, longitude: 126.87 }),
        }
    }

    #[test]
    fn a_new_number_is_not_a_new_store() {
        let before = [
            store("1", "길동분식", 0.0),
            store("2", "영희네", 0.0),
            store("3", "철수네", 0.0),
            store("4", "옛집", 0.0),
        ];
        let after = [
            store("A1", "(주)길동분식", 10.0),
            store("A2", "영희네", 400.0),
            store("3", "새 철수네", 0.0),
            store("A9", "새집", 0.0),
        ];
        let changes = compare(&before, &after);
        assert_eq!(
            changes
                .changes
                .iter()
                .map(|change| match change {
                    StoreChange::Renumbered { before, after } => format!("{before}={after}"),
                    StoreChange::Moved { before, after, metres } =>
                        format!("{before}>{after} {}", metres.round()),
                    StoreChange::Renamed { number } => format!("~{number}"),
                    StoreChange::Opened { number } => format!("+{number}"),
                    StoreChange::Closed { number } => format!("-{number}"),
                })
                .collect::<Vec<_>>(),
            vec!["1=A1", "2>A2 400", "~3", "+A9", "-4"]
        );
        assert_eq!(compare(&before, &before), StoreChanges { changes: Vec::new(), same: 4 });
    }

    #[test]
    fn of_two_branches_each_finds_itself() {
        let before = [store("1", "길동분식", 0.0), store("2", "길동분식", 1000.0)];
        let after =
            [store("B", "길동분식", 1000.0), store("A", "길동분식", 5.0), store("C", "길동분식", 9000.0)];
        let changes = compare(&before, &after).changes;
        assert!(changes.contains(&StoreChange::Renumbered { before: "1".into(), after: "A".into() }));
        assert!(changes.contains(&StoreChange::Renumbered { before: "2".into(), after: "B".into() }));
        assert!(changes.contains(&StoreChange::Opened { number: "C".into() }));
    }

    fn rows() -> impl Strategy<Value = Vec<ComparedStore>> {
        prop::collection::btree_map("[0-9]", ("[가나다]", 0.0..9000.0), 0..8).prop_map(|rows| {
            rows.into_iter().map(|(number, (name, north))| store(&number, &name, north)).collect()
        })
    }

    proptest! {
        #[test]
        fn every_store_is_told_of_once(before in rows(), after in rows()) {
            let result = compare(&before, &after);
            let count = |of: fn(&StoreChange) -> bool| result.changes.iter().filter(|change| of(change)).count();
            let closed = count(|change| matches!(change, StoreChange::Closed { .. }));
            let opened = count(|change| matches!(change, StoreChange::Opened { .. }));
            let both = result.changes.len() - closed - opened + result.same;
            prop_assert_eq!(closed + both, before.len());
            prop_assert_eq!(opened + both, after.len());
        }
    }
}
