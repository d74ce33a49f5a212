//! Meetings with associations. The note itself is a document beside the row (see [`crate::note`]).

use crate::{
    id::{AlleyDistrictId, AssociationId, LeaderId, MeetingId, NeighborhoodId, VisitId},
    record::record,
    time::Instant,
};

record! {
    /// A meeting (간담회).
    pub struct Meeting(MeetingId, MeetingPatch) {
        /// The visit on which it was held.
        visit: Option<VisitId>,
        /// The association.
        association: Option<AssociationId>,
        /// The alley district.
        alley_district: Option<AlleyDistrictId>,
        /// The dong.
        neighborhood: NeighborhoodId,
        /// What it is called.
        [search] title: String,
        /// Where.
        [search] place: Option<String>,
        /// Beginning.
        held_at: Instant,
        /// How long, in minutes.
        minutes: Option<u32>,
    }
}

record! {
    /// A person at a meeting.
    pub struct MeetingAttendee(MeetingAttendeeId, MeetingAttendeePatch) {
        /// The meeting.
        meeting: MeetingId,
        /// The leader card, if there is one.
        leader: Option<LeaderId>,
        /// Name.
        [personal search] name: String,
        /// Title.
        title: Option<String>,
    }
}
