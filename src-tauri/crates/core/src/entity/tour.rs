//! Tours, visits and what happens on them.

use chrono::{NaiveDate, NaiveTime};

use crate::{
    id::{AlleyDistrictId, NeighborhoodId, TourId, VisitId},
    record::{choice, record},
};

choice! {
    /// How far a visit is.
    pub enum VisitState {
        /// Ahead.
        Planned = "planned",
        /// Held.
        Done = "done",
        /// Called off.
        Cancelled = "cancelled",
    }
}

choice! {
    /// What happens at a stop.
    pub enum StopKind {
        /// The desk in a shop.
        Desk = "desk",
        /// A walk through the alley.
        Walk = "walk",
        /// A meeting with an association.
        Meeting = "meeting",
        /// A look at one place.
        Site = "site",
        /// A meal or a rest.
        Break = "break",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// How one gets to a stop.
    pub enum TravelMode {
        /// On foot.
        Walk = "walk",
        /// By car.
        Drive = "drive",
    }
}

choice! {
    /// When a task around a visit is due.
    pub enum TaskMoment {
        /// At the recce.
        Recce = "recce",
        /// Seven days before.
        DayMinus7 = "d-7",
        /// On the day.
        Day = "d-day",
        /// Seven days after.
        DayPlus7 = "d+7",
    }
}

choice! {
    /// What a line written for a visit is.
    pub enum VisitLineKind {
        /// 핵심메시지: what to say.
        LineToTake = "line-to-take",
        /// 예상질의: what will be asked.
        LikelyQuestion = "likely-question",
        /// Background.
        Background = "background",
        /// Seating at the table.
        Seating = "seating",
    }
}

choice! {
    /// What a store answered when it was asked to join.
    pub enum AskAnswer {
        /// It joined on the spot.
        Joined = "joined",
        /// It will join.
        WillJoin = "will-join",
        /// It refused.
        Refused = "refused",
        /// It may not join.
        NotEligible = "not-eligible",
        /// Nobody was there.
        Absent = "absent",
    }
}

record! {
    /// A series of visits (순회).
    pub struct Tour(TourId, TourPatch) {
        /// Name.
        [search] name: String,
        /// First day.
        starts_on: Option<NaiveDate>,
        /// Last day.
        ends_on: Option<NaiveDate>,
        /// Anything else.
        [search] note: Option<String>,
    }
}

record! {
    /// One visit: one dong, one date.
    pub struct Visit(VisitId, VisitPatch) {
        /// The tour it belongs to.
        tour: Option<TourId>,
        /// The dong.
        neighborhood: NeighborhoodId,
        /// Day, local.
        date: NaiveDate,
        /// Beginning, local.
        starts_at: NaiveTime,
        /// End, local.
        ends_at: NaiveTime,
        /// Where the desk stands.
        [search] desk: Option<String>,
        /// Address of the desk.
        [search] desk_address: Option<String>,
        /// Latitude of the desk, in degrees (WGS84).
        desk_latitude: Option<f64>,
        /// Longitude of the desk, in degrees (WGS84).
        desk_longitude: Option<f64>,
        /// Why this visit, in one sentence.
        [search] purpose: Option<String>,
        /// How far it is.
        state: VisitState,
        /// Anything else.
        [search] note: Option<String>,
    }
}

record! {
    /// An alley district that a visit goes to.
    pub struct VisitAlley(VisitAlleyId, VisitAlleyPatch) {
        /// The visit.
        visit: VisitId,
        /// The alley district.
        alley_district: AlleyDistrictId,
    }
}

record! {
    /// One line of a visit's timetable.
    pub struct Stop(StopId, StopPatch) {
        /// The visit.
        visit: VisitId,
        /// Order in the timetable.
        position: f64,
        /// What happens.
        kind: StopKind,
        /// What it is called.
        [search] title: String,
        /// Start, local.
        starts_at: NaiveTime,
        /// How long, in minutes.
        minutes: u32,
        /// Where.
        [search] place: Option<String>,
        /// Latitude, in degrees (WGS84).
        latitude: Option<f64>,
        /// Longitude, in degrees (WGS84).
        longitude: Option<f64>,
        /// The alley district it lies in.
        alley_district: Option<AlleyDistrictId>,
        /// Who is in charge.
        [search] officer: Option<String>,
        /// Remarks (비고).
        [search] remarks: Option<String>,
        /// Whether an automatic ordering leaves it where it is.
        locked: bool,
        /// Not before, local.
        not_before: Option<NaiveTime>,
        /// Not after, local: it must be over by then.
        not_after: Option<NaiveTime>,
        /// How one gets there from the stop before.
        travel: TravelMode,
    }
}

record! {
    /// A person on a visit's roster.
    pub struct Attendee(AttendeeId, AttendeePatch) {
        /// The visit.
        visit: VisitId,
        /// Order on the roster.
        position: f64,
        /// Name.
        [personal search] name: String,
        /// Title.
        title: Option<String>,
        /// Whom the person stands for.
        [search] organisation: Option<String>,
        /// What he or she will bring up.
        [search] brings_up: Option<String>,
        /// Whether the person goes with the mayor, rather than being met there.
        goes_along: bool,
    }
}

record! {
    /// One thing to do around a visit.
    pub struct VisitTask(VisitTaskId, VisitTaskPatch) {
        /// The visit.
        visit: VisitId,
        /// When it is due.
        moment: TaskMoment,
        /// What.
        [search] title: String,
        /// Who sees to it.
        owner: Option<String>,
        /// Done on.
        done_on: Option<NaiveDate>,
    }
}

record! {
    /// A line written for a visit: what to say, what will be asked, what lies behind.
    pub struct VisitLine(VisitLineId, VisitLinePatch) {
        /// The visit.
        visit: VisitId,
        /// What it is.
        kind: VisitLineKind,
        /// Order among its kind.
        position: f64,
        /// The line.
        [search] text: String,
        /// The answer to a likely question.
        [search] answer: Option<String>,
    }
}

record! {
    /// What a store answered on a go-and-ask walk.
    pub struct AskResult(AskResultId, AskResultPatch) {
        /// The visit on which it was asked.
        visit: Option<VisitId>,
        /// The alley district.
        alley_district: Option<AlleyDistrictId>,
        /// The store's number in the public file.
        store_number: String,
        /// The store's name then.
        [search] store_name: String,
        /// The answer.
        answer: AskAnswer,
        /// Why.
        [search] reason: Option<String>,
        /// Day.
        asked_on: NaiveDate,
    }
}
