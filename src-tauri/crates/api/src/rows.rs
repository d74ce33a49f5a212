//! What all rows have in common: made, changed, put away with what belongs to them.

use alley_core::{
    change::{Change, Edit},
    entity::Entity,
    id::Uuid,
    record::Record,
    statement::Statement,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::Result,
    host::Host,
    office::{Done, Office},
};

/// Changes some fields of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Update<I, P> {
    /// Which row.
    pub id: I,
    /// The new values; absent means unchanged.
    pub patch: P,
}

/// Names a row.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct ById<I> {
    /// Which row.
    pub id: I,
}

/// Asks for nothing in particular.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Everything {}

/// Puts a row away together with everything that belongs to it, as one step.
pub async fn remove_whole<H: Host, R: Record>(
    office: &Office<H>,
    id: R::Id,
    label: Statement,
) -> Result<Done> {
    // So that a key that is not there is told before anything else.
    let _: R = office.store.get(id).await?;
    let mut change = Change::new(label);
    let mut waiting: Vec<(Entity, Uuid)> = vec![(R::ENTITY, id.into())];
    while let Some((entity, row)) = waiting.pop() {
        for (child, field) in entity.belongings() {
            let rows = office.store.pointing_to(*child, field, row).await?;
            waiting.extend(rows.into_iter().map(|row| (*child, row)));
        }
        change.edits.push(Edit::Remove { entity, row });
    }
    office.apply(change).await
}
