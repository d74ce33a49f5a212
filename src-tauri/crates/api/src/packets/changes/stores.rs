//! Stores opened, closed and moved since the last visit, by name.

use std::collections::HashMap;

use alley_core::{
    entity::{DataSet, DataSetKind},
    membership::{ComparedStore, StoreChange, StoreRow, compare},
    statement::Statement,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine};
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
    let before_that = |version: &&DataSet| {
        version.as_of <= last_visit && version.as_of < newer.as_of && version.id != newer.id
    };
    let Some(older) = versions.iter().filter(before_that).max_by_key(|version| version.as_of) else {
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
        match change {
            StoreChange::Opened { number } => opened.push(line(g, new(number), "packet-store-opened")),
            StoreChange::Closed { number } => closed.push(line(g, old(number), "packet-store-closed")),
            StoreChange::Moved { before, after, .. } => {
                let mut line = line(g, new(after), "packet-store-moved");
                let from = old(before).map(place).unwrap_or_default();
                if !from.is_empty() {
                    // Where it is now stands with its name.
                    line.before = from;
                }
                moved.push(line);
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
        rest.extend(kind.split_off(kind.len().min(NAMED)));
        lines.extend(kind);
    }
    let shown = lines.len();
    lines.extend(rest);
    Ok(group(ChangeKind::Stores, g.words.say(&summary), lines, shown))
}

/// A store with its trade and place, and what became of it.
fn line<H: Host>(g: &Gathering<'_, H>, row: Option<&StoreRow>, what: &str) -> ChangeLine {
    let named = row.map(|row| {
        let name = [Some(row.name.as_str()), row.branch.as_deref()].into_iter().flatten();
        let name = name.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let about = [row.trade_small.clone(), place(row)];
        let about = about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        if about.is_empty() { name } else { format!("{name}({about})") }
    });
    ChangeLine {
        date: None,
        what: named.unwrap_or_default(),
        before: String::new(),
        after: g.words.get(what),
    }
}

/// Where a store is, as short as everyone on the walk reads it.
fn place(row: &StoreRow) -> String {
    short_address(row.road_address.as_deref().or(row.lot_address.as_deref()).unwrap_or_default())
}
