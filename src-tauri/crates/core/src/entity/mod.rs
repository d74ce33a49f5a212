//! The records of a workspace, one file per noun family.

mod attachment;
mod data_set;
mod meeting;
mod office;
mod place;
mod promise;
mod suggestion;
mod tour;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    attachment::{Attachment, AttachmentKind, AttachmentPatch},
    data_set::{DataSet, DataSetKind, DataSetPatch},
    meeting::{Meeting, MeetingAttendee, MeetingAttendeePatch, MeetingPatch},
    office::{
        Department, DepartmentPatch, Holiday, HolidayPatch, Person, PersonPatch, Role, Setting, SettingPatch,
    },
    place::{
        AlleyAlias, AlleyAliasPatch, AlleyDistrict, AlleyDistrictPatch, Association, AssociationPatch,
        Leader, LeaderPatch, Neighborhood, NeighborhoodPatch, PlaceCode, PlaceCodePatch, SpecialProject,
        SpecialProjectPatch,
    },
    promise::{Promise, PromisePatch, PromiseProgress, PromiseProgressPatch, PromiseState},
    suggestion::{
        CandidateRank, CandidateRankPatch, Channel, Pick, PickDecision, PickPatch, Suggestion,
        SuggestionPatch, SuggestionState,
    },
    tour::{
        AskAnswer, AskResult, AskResultPatch, Attendee, AttendeePatch, Stop, StopKind, StopPatch, TaskMoment,
        Tour, TourPatch, TravelMode, Visit, VisitAlley, VisitAlleyPatch, VisitLine, VisitLineKind,
        VisitLinePatch, VisitPatch, VisitState, VisitTask, VisitTaskPatch,
    },
};
use crate::record::{Field, Record};

/// Declares the list of entities and what is known of each.
macro_rules! entities {
    ($($(#[$meta:meta])* $name:ident = $table:literal $shared:ident),+ $(,)?) => {
        /// A kind of row that the change log knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Entity {
            $($(#[$meta])* #[serde(rename = $table)] $name,)+
        }

        impl Entity {
            /// All kinds of rows, each after those it can point to.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name of its table and the word for it on the wire.
            pub const fn table(self) -> &'static str {
                match self { $(Self::$name => $table),+ }
            }

            /// The entity of a table.
            pub fn of_table(table: &str) -> Option<Self> {
                match table { $($table => Some(Self::$name),)+ _ => None }
            }

            /// Whether its rows belong to the office itself and are seen with and without the sample.
            pub const fn shared(self) -> bool {
                match self { $(Self::$name => entities!(@$shared)),+ }
            }

            /// Its fields in order.
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$name => <$name as Record>::FIELDS),+ }
            }
        }
    };
    (@shared) => { true };
    (@own) => { false };
}

entities! {
    /// A person who uses the app.
    Person = "person" shared,
    /// A setting of the workspace.
    Setting = "setting" shared,
    /// A day off.
    Holiday = "holiday" shared,
    /// A department of the office.
    Department = "department" shared,
    /// A dong.
    Neighborhood = "neighborhood" shared,
    /// A code of a dong and when it held.
    PlaceCode = "place_code" shared,
    /// An alley-type shopping district.
    AlleyDistrict = "alley_district" own,
    /// Another name of an alley district.
    AlleyAlias = "alley_alias" own,
    /// A merchants' association.
    Association = "association" own,
    /// A leader's card.
    Leader = "leader" own,
    /// A special project.
    SpecialProject = "special_project" own,
    /// A series of visits.
    Tour = "tour" own,
    /// One visit.
    Visit = "visit" own,
    /// An alley district a visit goes to.
    VisitAlley = "visit_alley" own,
    /// A line of a timetable.
    Stop = "stop" own,
    /// A person on a roster.
    Attendee = "attendee" own,
    /// A thing to do around a visit.
    VisitTask = "visit_task" own,
    /// A line written for a visit.
    VisitLine = "visit_line" own,
    /// A meeting.
    Meeting = "meeting" own,
    /// A person at a meeting.
    MeetingAttendee = "meeting_attendee" own,
    /// A suggestion.
    Suggestion = "suggestion" own,
    /// A suggestion picked or passed over for a visit.
    Pick = "pick" own,
    /// Where a candidate of a visit was put by hand.
    CandidateRank = "candidate_rank" own,
    /// A promise.
    Promise = "promise" own,
    /// A report on a promise.
    PromiseProgress = "promise_progress" own,
    /// A photo or document of a note line or a promise.
    Attachment = "attachment" own,
    /// What a store answered on a go-and-ask walk.
    AskResult = "ask_result" own,
    /// A version of a public file.
    DataSet = "data_set" own,
}

impl Entity {
    /// The rows that belong to a row and go with it: their entity and the field that points back.
    pub const fn belongings(self) -> &'static [(Self, &'static str)] {
        match self {
            Self::Visit => &[
                (Self::VisitAlley, "visit"),
                (Self::Stop, "visit"),
                (Self::Attendee, "visit"),
                (Self::VisitTask, "visit"),
                (Self::VisitLine, "visit"),
                (Self::Pick, "visit"),
                (Self::CandidateRank, "visit"),
            ],
            Self::Meeting => &[(Self::MeetingAttendee, "meeting"), (Self::Attachment, "meeting")],
            Self::AlleyDistrict => &[
                (Self::AlleyAlias, "alley_district"),
                (Self::Association, "alley_district"),
                (Self::SpecialProject, "alley_district"),
                (Self::VisitAlley, "alley_district"),
            ],
            Self::Association => &[(Self::Leader, "association")],
            Self::Promise => &[(Self::PromiseProgress, "promise"), (Self::Attachment, "promise")],
            Self::Suggestion => &[(Self::Pick, "suggestion"), (Self::CandidateRank, "suggestion")],
            Self::Person
            | Self::Setting
            | Self::Holiday
            | Self::Department
            | Self::Neighborhood
            | Self::PlaceCode
            | Self::AlleyAlias
            | Self::Leader
            | Self::SpecialProject
            | Self::Tour
            | Self::VisitAlley
            | Self::Stop
            | Self::Attendee
            | Self::VisitTask
            | Self::VisitLine
            | Self::MeetingAttendee
            | Self::Pick
            | Self::CandidateRank
            | Self::PromiseProgress
            | Self::Attachment
            | Self::AskResult
            | Self::DataSet => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_is_found_by_its_table_and_names_each_field_once() {
        for entity in Entity::ALL {
            assert_eq!(Entity::of_table(entity.table()), Some(*entity));
            let mut names: Vec<_> = entity.fields().iter().map(|field| field.name).collect();
            names.sort_unstable();
            let count = names.len();
            names.dedup();
            assert_eq!(names.len(), count, "{entity:?}");
        }
    }
}
