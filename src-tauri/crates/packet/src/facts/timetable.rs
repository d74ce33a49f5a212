//! The timetable, who comes along and who sits where.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::slots::slots;
use super::{PersonName, Position};

/// One stop of the visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StopFacts {
    /// Start, local time.
    pub starts: NaiveTime,
    /// Minutes it takes.
    pub minutes: u32,
    /// What happens.
    pub what: String,
    /// Where.
    pub place: String,
    /// Officer in charge, may be empty.
    pub officer: String,
    /// Remarks, may be empty.
    pub remarks: String,
    /// True when an automatic ordering leaves the stop where it is.
    pub locked: bool,
    /// How one gets there from the stop before; `None` for the first.
    pub leg: Option<LegFacts>,
    /// Where it lies, if known.
    pub position: Option<Position>,
}

/// The way from one stop to the next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LegFacts {
    /// Minutes it takes.
    pub minutes: u32,
    /// On foot or by car.
    pub mode: TravelMode,
    /// Minutes to spare before the stop begins; negative where there is not enough time to get there.
    pub slack_minutes: i32,
}

/// How one travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TravelMode {
    /// On foot.
    Walking,
    /// By car.
    Driving,
}

/// Somebody of the district who comes along. Public officials: never masked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attendee {
    /// Name.
    pub name: String,
    /// Title, for example `서구청장`.
    pub title: String,
    /// Organisation or department, may be empty.
    pub organization: String,
    /// What he or she is there for, may be empty.
    pub role: String,
}

/// Who sits where at the meeting: two sides of one table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeatingFacts {
    /// Where the table stands, may be empty.
    pub place: String,
    /// The district's side, from the door inwards.
    pub office_side: Vec<SeatFacts>,
    /// The merchants' side, from the door inwards.
    pub merchant_side: Vec<SeatFacts>,
    /// What else was written about the seating.
    pub remarks: Vec<String>,
}

/// One seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SeatFacts {
    /// Who.
    pub name: PersonName,
    /// Title, may be empty.
    pub title: String,
}

slots!(StopFacts { starts, minutes, what, place, officer, remarks, locked, leg, position });
slots!(LegFacts { minutes, mode, slack_minutes });
slots!(Attendee { name, title, organization, role });
slots!(SeatingFacts { place, office_side, merchant_side, remarks });
slots!(SeatFacts { name, title });
