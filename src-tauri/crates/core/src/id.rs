//! Typed row keys: a suggestion's id cannot be handed to a question about stops.

use std::fmt;

pub use uuid::Uuid;

/// Declares newtype ids over UUIDv7.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text.trim()).map(Self)
            }
        }
    )+};
}

ids! {
    /// A dong of the district.
    NeighborhoodId,
    /// A code of a dong.
    PlaceCodeId,
    /// An alley-type shopping district.
    AlleyDistrictId,
    /// Another name under which an alley district is known.
    AlleyAliasId,
    /// A merchants' association.
    AssociationId,
    /// A person who leads, or led, an association.
    LeaderId,
    /// A special project of an alley district.
    SpecialProjectId,
    /// A department of the district office.
    DepartmentId,
    /// A day on which the office does not work.
    HolidayId,
    /// A merchant's suggestion.
    SuggestionId,
    /// A series of visits.
    TourId,
    /// One visit of the mayor to one neighbourhood.
    VisitId,
    /// An alley district that a visit goes to.
    VisitAlleyId,
    /// One line of a visit's timetable.
    StopId,
    /// A person on a visit's roster.
    AttendeeId,
    /// One thing to be done before, on or after a visit's day.
    VisitTaskId,
    /// A suggestion chosen or passed over for a visit.
    PickId,
    /// Where a person put a candidate of a visit.
    CandidateRankId,
    /// A line to take, a likely question or a piece of background of a visit.
    VisitLineId,
    /// A meeting with an association.
    MeetingId,
    /// A person at a meeting.
    MeetingAttendeeId,
    /// One line of a meeting's note.
    NoteLineId,
    /// A promise in the ledger.
    PromiseId,
    /// A dated report on a promise.
    PromiseProgressId,
    /// A photo or document of a note line or a promise.
    AttachmentId,
    /// What a store said when it was asked to join the voucher scheme.
    AskResultId,
    /// A setting of the workspace.
    SettingId,
    /// A person who uses the app.
    PersonId,
    /// One copy of a workspace on one machine.
    DeviceId,
    /// One undoable step of work.
    StepId,
    /// One version of a public file.
    DataSetId,
}

/// A UUIDv7 from an instant and ten random bytes, both given by the caller.
pub fn uuid_at(instant: crate::time::Instant, random: [u8; 10]) -> Uuid {
    let milliseconds = u64::try_from(instant.0 / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid()
}
