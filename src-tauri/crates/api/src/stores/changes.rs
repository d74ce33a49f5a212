//! What happened between two imports of the store file.

use alley_core::{
    entity::DataSetKind,
    membership::{ComparedStore, StoreChange, compare},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// How many stores opened, closed and moved, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StoreChangeCount {
    /// The day the older file stands for.
    pub before: NaiveDate,
    /// The day the newer file stands for.
    pub after: NaiveDate,
    /// New ones.
    pub opened: u32,
    /// Gone ones.
    pub closed: u32,
    /// Those found elsewhere.
    pub moved: u32,
    /// All of it.
    pub changes: Vec<StoreChange>,
}

/// Compares the store file in force with the one before; nothing where there is only one.
pub async fn store_changes<H: Host>(office: &Office<H>, _: Everything) -> Result<Option<StoreChangeCount>> {
    let versions = office.store.data_sets(DataSetKind::Stores).await?;
    let [newer, older, ..] = versions.as_slice() else {
        return Ok(None);
    };
    let before: Vec<ComparedStore> =
        office.store.stores(older.id).await?.into_iter().map(Into::into).collect();
    let after: Vec<ComparedStore> =
        office.store.stores(newer.id).await?.into_iter().map(Into::into).collect();
    let (before_day, after_day) = (older.as_of, newer.as_of);
    let found = tokio::task::spawn_blocking(move || compare(&before, &after)).await.unwrap_or_default();
    let count = |wanted: fn(&StoreChange) -> bool| {
        found.changes.iter().filter(|change| wanted(change)).count() as u32
    };
    Ok(Some(StoreChangeCount {
        before: before_day,
        after: after_day,
        opened: count(|change| matches!(change, StoreChange::Opened { .. })),
        closed: count(|change| matches!(change, StoreChange::Closed { .. })),
        moved: count(|change| matches!(change, StoreChange::Moved { .. })),
        changes: found.changes,
    }))
}
