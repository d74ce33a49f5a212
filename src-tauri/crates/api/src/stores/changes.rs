//! What happened between two imports of the store file.

use std::collections::HashMap;

use alley_core::{
    entity::{DataSet, DataSetKind},
    id::DataSetId,
    membership::{ComparedStore, StoreChange, StoreRow, compare},
};
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
pub struct StoreChangesRequest {
    /// The older version.
    pub before: Option<DataSetId>,
    /// The newer version.
    pub after: Option<DataSetId>,
}

/// How many stores opened, closed and moved, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreChangeCount {
    /// The day the older file stands for.
    pub before: NaiveDate,
    /// The day the newer file stands for.
    pub after: NaiveDate,
    /// Stores in the older file.
    pub stores_before: u32,
    /// Stores in the newer file.
    pub stores_after: u32,
    /// New ones.
    pub opened: u32,
    /// Gone ones.
    pub closed: u32,
    /// Those found elsewhere.
    pub moved: u32,
    /// Those with another name under the same number.
    pub renamed: u32,
    /// Those that only got another number.
    pub renumbered: u32,
    /// Those that opened, closed, moved or were renamed.
    pub changes: Vec<StoreChangeLine>,
}

/// What happened to one store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoreChangeLine {
    /// What.
    pub kind: StoreChangeKind,
    /// Number in the file that knows it last.
    pub number: String,
    /// Name.
    pub name: String,
    /// Trade.
    pub trade: String,
    /// The dong's name.
    pub neighborhood: String,
    /// Address; of a moved store the new one.
    pub address: String,
    /// For a moved store its address before, for a renamed one its name before.
    pub was: Option<String>,
    /// How far it moved, in metres.
    pub metres: Option<f64>,
}

/// What can happen to a store between two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StoreChangeKind {
    /// It is only in the newer file.
    Opened,
    /// It is only in the older file.
    Closed,
    /// It is elsewhere.
    Moved,
    /// It has another name.
    Renamed,
}

/// Compares two versions of the store file; nothing where there is only one.
pub async fn store_changes<H: Host>(
    office: &Office<H>,
    request: StoreChangesRequest,
) -> Result<Option<StoreChangeCount>> {
    let versions = office.store.data_sets(DataSetKind::Stores).await?;
    let named = |id: DataSetId| -> Result<&DataSet> {
        let found = versions.iter().find(|version| version.id == id);
        found.ok_or_else(|| ApiError::not_found("store-version-unknown", id.to_string()))
    };
    let newer = match request.after {
        Some(id) => Some(named(id)?),
        None => versions.first(),
    };
    let older = match request.before {
        Some(id) => Some(named(id)?),
        None => versions.get(1),
    };
    let (Some(newer), Some(older)) = (newer, older) else { return Ok(None) };
    let before = office.store.stores(older.id).await?;
    let after = office.store.stores(newer.id).await?;
    let rows = |rows: &[StoreRow]| -> Vec<ComparedStore> { rows.iter().cloned().map(Into::into).collect() };
    let (old, new) = (rows(&before), rows(&after));
    let found = tokio::task::spawn_blocking(move || compare(&old, &new)).await.unwrap_or_default();
    let count = |wanted: fn(&StoreChange) -> bool| {
        found.changes.iter().filter(|change| wanted(change)).count() as u32
    };
    let by_number = |rows: &'_ [StoreRow]| -> HashMap<String, usize> {
        rows.iter().enumerate().map(|(at, row)| (row.number.clone(), at)).collect()
    };
    let (old, new) = (by_number(&before), by_number(&after));
    let was = |number: &str| old.get(number).and_then(|at| before.get(*at));
    let is = |number: &str| new.get(number).and_then(|at| after.get(*at));
    let line = |kind, row: &StoreRow| StoreChangeLine {
        kind,
        number: row.number.clone(),
        name: name(row),
        trade: row.trade_small.clone(),
        neighborhood: office.pack.name_of(row.neighborhood),
        address: address(row),
        was: None,
        metres: None,
    };
    let changes = found.changes.iter().filter_map(|change| match change {
        StoreChange::Opened { number } => Some(line(StoreChangeKind::Opened, is(number)?)),
        StoreChange::Closed { number } => Some(line(StoreChangeKind::Closed, was(number)?)),
        StoreChange::Moved { before, after, metres } => Some(StoreChangeLine {
            was: was(before).map(address),
            metres: Some(metres.round()),
            ..line(StoreChangeKind::Moved, is(after)?)
        }),
        StoreChange::Renamed { number } => Some(StoreChangeLine {
            was: was(number).map(name),
            ..line(StoreChangeKind::Renamed, is(number)?)
        }),
        StoreChange::Renumbered { .. } => None,
    });
    Ok(Some(StoreChangeCount {
        before: older.as_of,
        after: newer.as_of,
        stores_before: before.len() as u32,
        stores_after: after.len() as u32,
        opened: count(|change| matches!(change, StoreChange::Opened { .. })),
        closed: count(|change| matches!(change, StoreChange::Closed { .. })),
        moved: count(|change| matches!(change, StoreChange::Moved { .. })),
        renamed: count(|change| matches!(change, StoreChange::Renamed { .. })),
        renumbered: count(|change| matches!(change, StoreChange::Renumbered { .. })),
        changes: changes.collect(),
    }))
}

fn name(row: &StoreRow) -> String {
    match &row.branch {
        Some(branch) if !branch.is_empty() => format!("{} {branch}", row.name),
        _ => row.name.clone(),
    }
}

fn address(row: &StoreRow) -> String {
    row.road_address.clone().or_else(|| row.lot_address.clone()).unwrap_or_default()
}
