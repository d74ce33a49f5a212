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

/// The rows that belong to a row and go with it: their entity and the field that points back.
const fn belongings(entity: Entity) -> &'static [(Entity, &'static str)] {
    match entity {
        Entity::Visit => &[
            (Entity::VisitAlley, "visit"),
            (Entity::Stop, "visit"),
            (Entity::Attendee, "visit"),
            (Entity::VisitTask, "visit"),
            (Entity::VisitLine, "visit"),
            (Entity::Pick, "visit"),
        ],
        Entity::Meeting => &[(Entity::MeetingAttendee, "meeting"), (Entity::Attachment, "meeting")],
        Entity::AlleyDistrict => &[
            (Entity::AlleyAlias, "alley_district"),
            (Entity::Association, "alley_district"),
            (Entity::SpecialProject, "alley_district"),
            (Entity::VisitAlley, "alley_district"),
        ],
        Entity::Association => &[(Entity::Leader, "association")],
        Entity::Promise => &[(Entity::PromiseProgress, "promise"), (Entity::Attachment, "promise")],
        Entity::Suggestion => &[(Entity::Pick, "suggestion")],
        Entity::Person
        | Entity::Setting
        | Entity::Holiday
        | Entity::Department
        | Entity::Neighborhood
        | Entity::PlaceCode
        | Entity::AlleyAlias
        | Entity::Leader
        | Entity::SpecialProject
        | Entity::Tour
        | Entity::VisitAlley
        | Entity::Stop
        | Entity::Attendee
        | Entity::VisitTask
        | Entity::VisitLine
        | Entity::MeetingAttendee
        | Entity::Pick
        | Entity::PromiseProgress
        | Entity::Attachment
        | Entity::AskResult
        | Entity::DataSet => &[],
    }
}

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
        for (child, field) in belongings(entity) {
            let rows = office.store.pointing_to(*child, field, row).await?;
            waiting.extend(rows.into_iter().map(|row| (*child, row)));
        }
        change.edits.push(Edit::Remove { entity, row });
    }
    office.apply(change).await
}
