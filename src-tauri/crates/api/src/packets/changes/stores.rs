//! Stores opened, closed and moved since the last visit, by name.

use std::collections::HashMap;

use alley_core::{
    entity::{DataSet, DataSetKind},
    membership::{ComparedStore, StoreChange, StoreRow, compare},
    place::{Coordinate, distance_m},
    statement::Statement,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine, StoreName};
use alley_words::Language;
use chrono::NaiveDate;

use super::group;
use crate::{
    error::Result,
    host::Host,
    packets::{alleys::short_address, facts::Gathering},
};

/// How many stores of each kind are named.
const NAMED: usize = 4;

/// Stores opened, closed and moved between the file in force at the last visit and the one in force now.
pub(super) async fn stores<H: Host>(g: &Gathering<'_, H>, last_visit: NaiveDate) -> Result<ChangeGroup> {
    let Some(newer) = &g.book.stores_version else {
        return Ok(group(ChangeKind::Stores, String::new(), Vec::new(), 0));
    };
    let here = g.book.stores.iter().filter(|store| store.row.neighborhood == g.dong.id);
    let now: Vec<StoreRow> = here.map(|store| store.row.clone()).collect();
    let versions = g.office.store.data_sets(DataSetKind::Stores).await?;
    let before_that = |version: &&DataSet| version.as_of <= last_visit && version.id != newer.id;
    let older = versions.iter().filter(before_that).max_by_key(|version| version.as_of);
    // What changed before the last visit was known then.
    let Some(older) = older.filter(|_| newer.as_of > last_visit) else {
        let summary = Statement::new("packet-change-stores-none")
            .with("date", g.day(newer.as_of))
            .with("all", now.len());
        return Ok(group(ChangeKind::Stores, g.words.say(&summary), Vec::new(), 0));
    };
    let rows = g.office.store.stores(older.id).await?;
    let then: Vec<StoreRow> = rows.into_iter().filter(|row| row.neighborhood == g.dong.id).collect();
    let compared =
        |rows: &[StoreRow]| -> Vec<ComparedStore> { rows.iter().cloned().map(Into::into).collect() };
    let found = compare(&compared(&then), &compared(&now));
    let by_number = |rows: &[StoreRow]| -> HashMap<String, usize> {
        (0..).zip(rows).map(|(at, row)| (row.number.clone(), at)).collect()
    };
    let (new_rows, old_rows) = (by_number(&now), by_number(&then));
    let new = |number: &str| new_rows.get(number).and_then(|at| now.get(*at));
    let old = |number: &str| old_rows.get(number).and_then(|at| then.get(*at));
    let (mut opened, mut closed, mut moved) = (Vec::new(), Vec::new(), Vec::new());
    for change in &found.changes {
        let near = |row: Option<&StoreRow>| row.map_or(f64::MAX, |row| metres_to_an_alley(g, row));
        match change {
            StoreChange::Opened { number } => {
                let row = new(number);
                opened.push((near(row), line(g, row, true, "packet-store-opened")));
            }
            StoreChange::Closed { number } => {
                let row = old(number);
                closed.push((near(row), line(g, row, true, "packet-store-closed")));
            }
            StoreChange::Moved { before, after, .. } => {
                let (from, to) = (old(before).map(place), new(after).map(place));
                let ways = [from, to].map(Option::unwrap_or_default);
                let mut line = line(g, new(after), false, "packet-store-moved");
                if ways.iter().all(|place| !place.is_empty()) {
                    line.detail = ways.join(" → ");
                }
                moved.push((near(new(after)), line));
            }
            StoreChange::Renumbered { .. } | StoreChange::Renamed { .. } => {}
        }
    }
    let summary = Statement::new("packet-change-stores")
        .with("from", g.day(older.as_of))
        .with("to", g.day(newer.as_of))
        .with("opened", opened.len())
        .with("closed", closed.len())
        .with("moved", moved.len())
        .with("all", now.len());
    let mut lines = Vec::new();
    let mut rest = Vec::new();
    for mut kind in [opened, closed, moved] {
        kind.sort_by(|one, other| one.0.total_cmp(&other.0));
        rest.extend(kind.split_off(kind.len().min(NAMED)));
        lines.extend(kind);
    }
    let shown = lines.len();
    lines.extend(rest);
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    Ok(group(ChangeKind::Stores, g.words.say(&summary), lines, shown))
}

/// How far a store is from the nearest alley district that the visit goes to, or from any of the dong where it goes to
/// none: stores that somebody on the visit passes are named first.
fn metres_to_an_alley<H: Host>(g: &Gathering<'_, H>, row: &StoreRow) -> f64 {
    let at = |latitude: Option<f64>, longitude: Option<f64>| {
        Some(Coordinate { latitude: latitude?, longitude: longitude? })
    };
    let Some(store) = at(row.latitude, row.longitude) else { return f64::MAX };
    let alleys = g.alleys();
    let visited = alleys.iter().filter(|alley| g.is_visited(alley)).copied().collect::<Vec<_>>();
    let alleys = if visited.is_empty() { alleys } else { visited };
    let middles = alleys.into_iter().filter_map(|alley| at(alley.latitude, alley.longitude));
    middles.map(|middle| distance_m(store, middle)).fold(f64::MAX, f64::min)
}

/// A store with its trade, and its place where that is asked for, and what became of it.
fn line<H: Host>(g: &Gathering<'_, H>, row: Option<&StoreRow>, placed: bool, what: &str) -> ChangeLine {
    let name = row.map(|row| {
        let name = [Some(row.name.as_str()), row.branch.as_deref()].into_iter().flatten();
        name.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let about = [
        row.map(|row| g.said(&row.trade_small)).unwrap_or_default(),
        row.filter(|_| placed).map(place).unwrap_or_default(),
    ];
    let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    ChangeLine {
        store: StoreName(name.unwrap_or_default()),
        what: if about.is_empty() {
            String::new()
        } else {
            match g.words.language() {
                Language::Korean => format!("({about})"),
                Language::English => format!(" ({about})"),
            }
        },
        after: g.words.get(what),
        ..ChangeLine::default()
    }
}

/// Where a store is, as short as everyone on the walk reads it.
fn place(row: &StoreRow) -> String {
    short_address(row.road_address.as_deref().or(row.lot_address.as_deref()).unwrap_or_default())
}
