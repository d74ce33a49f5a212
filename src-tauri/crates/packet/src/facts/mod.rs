//! What one neighbourhood's visit packet says: plain values, already selected and computed by the caller.
//!
//! Nothing here is looked up, counted or dated by this crate. Amounts are what they say: rates are kept as
//! numerator and denominator, times are Korea's local time, minutes are whole minutes, coordinates are WGS 84
//! degrees. Names and numbers of merchants stand in [`PrivateName`] and [`PrivatePhone`]; everything else is
//! text that may be printed once the names known from those fields are masked inside it.

mod alley;
mod ledger;
mod map;
mod meeting;
mod personal;
mod report;
mod slots;
mod store_names;
mod suggestion;
mod template;
mod timetable;
mod withheld;

pub use alley::{
    AlleyDistrictFacts, AssociationFacts, LeaderFacts, LeaderRemark, MembershipFacts, MembershipPoint,
    ProjectFacts, RemarkPromise, TradeShare,
};
pub use ledger::{
    ChangeGroup, ChangeKind, ChangeLine, ChangesFacts, GoAndAskFacts, GoAndAskStore, OpenSuggestion,
    PromiseFacts, PromiseState, SourceFacts, StandingFacts,
};
pub use map::{AlleyPoint, BoundaryFacts, LabelPoint, MapFacts, Position};
pub use meeting::{MeetingFacts, NoteKind, NoteLineFacts, SpeakerFacts};
pub(crate) use personal::{Hiding, hidden, private_strings};
pub use personal::{PersonName, PrivateName, PrivatePhone, StoreName, masked};
pub use report::{
    ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportColumn, ReportFacts, ReportItem,
    ReportNumber, ReportPart, ReportShape, ReportTable, ReportWeight,
};
pub(crate) use slots::{Slot, Slots};
pub use suggestion::{OptionFacts, PickedSuggestion, RelatedSuggestion, SenderFacts, SuggestionEvent};
pub use template::{Section, SectionTitle, TemplateFacts};
pub use timetable::{Attendee, LegFacts, SeatFacts, SeatingFacts, StopFacts, TravelMode};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// Everything one visit's packet says about one neighbourhood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PacketFacts {
    /// True when the workspace holds sample data: every page is then marked so.
    pub sample: bool,
    /// The district as it names itself on paper, for example `광주광역시 서구`.
    pub district: String,
    /// The office that issues the packet, for example `구청장 비서실`.
    pub office: String,
    /// How the packet is built.
    pub template: TemplateFacts,
    /// The neighbourhood (administrative dong) visited, for example `풍암동`.
    pub neighborhood: String,
    /// The same in the country's own letters, where the name is given in another language; else empty.
    pub local_name: String,
    /// When, where, why and who.
    pub visit: VisitFacts,
    /// How the neighbourhood stands in figures; page one shows them where no visit is planned yet.
    pub standing: Vec<StandingFacts>,
    /// The suggestions picked for this visit, the most important first; two or three as a rule.
    pub picks: Vec<PickedSuggestion>,
    /// Promises for page one and where each stands: overdue ones, the others that are open by deadline, then those of
    /// the last visit or since that are settled.
    pub last_promises: Vec<PromiseFacts>,
    /// Who is expected to bring what up, the most likely first.
    pub expected_topics: Vec<ExpectedTopic>,
    /// Lines to take (핵심메시지), at most four make sense on page one.
    pub lines_to_take: Vec<String>,
    /// Questions that may come beside those on the picks, with the answers proposed.
    pub questions: Vec<QuestionFacts>,
    /// What else is good to know, a sentence each.
    pub background: Vec<String>,
    /// What changed since the last visit; `None` when this is the first visit.
    pub changes: Option<ChangesFacts>,
    /// Stops in order.
    pub timetable: Vec<StopFacts>,
    /// How the table of the meeting is seated, if somebody said so.
    pub seating: Option<SeatingFacts>,
    /// Points and boundaries to draw the maps from; `None` leaves both maps out.
    pub map: Option<MapFacts>,
    /// The alley districts of the neighbourhood, those visited first.
    pub alley_districts: Vec<AlleyDistrictFacts>,
    /// All open suggestions of the neighbourhood.
    pub open_suggestions: Vec<OpenSuggestion>,
    /// All open promises of the neighbourhood.
    pub open_promises: Vec<PromiseFacts>,
    /// The last meetings, newest first. Private remarks have no kind here and so cannot enter.
    pub meetings: Vec<MeetingFacts>,
    /// Day of the last visit, where no meeting of it was noted.
    pub unnoted: Option<NaiveDate>,
    /// Eligible stores that are not Onnuri members, those nearest to the route first.
    pub go_and_ask: GoAndAskFacts,
    /// Where each figure comes from.
    pub sources: Vec<SourceFacts>,
    /// Merchants who stand in none of the fields above and may be named in any text: leaders before these ones, say.
    pub others: Vec<PrivateName>,
}

/// The visit itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VisitFacts {
    /// False when nobody has planned a visit: `date` is then the day the packet is made, and no time is printed.
    pub planned: bool,
    /// Day of the visit.
    pub date: NaiveDate,
    /// Start, local time.
    pub starts: NaiveTime,
    /// End, local time, when planned.
    pub ends: Option<NaiveTime>,
    /// Where the desk is set up: shop and address.
    pub desk_place: String,
    /// Address or way to find the desk, may be empty.
    pub desk_address: String,
    /// Why this visit, in one sentence.
    pub purpose: String,
    /// The mayor and who goes along, in order of protocol; the mayor first.
    pub attendees: Vec<Attendee>,
    /// Merchants and leaders whom the visit meets; a topic may be empty.
    pub guests: Vec<ExpectedTopic>,
    /// Alley districts visited, by name.
    pub alley_districts: Vec<String>,
    /// Alley districts that belong to the visit although no stop of the timetable lies in them, by name.
    pub off_route: Vec<String>,
    /// Day of the visit before this one, if any.
    pub previous: Option<NaiveDate>,
}

/// Somebody and what he or she will probably bring up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExpectedTopic {
    /// Who.
    pub name: PrivateName,
    /// In what role, for example `풍암로 골목형상점가 상인회장`.
    pub role: String,
    /// What.
    pub topic: String,
}

slots::slots!(PacketFacts {
    sample,
    district,
    office,
    template,
    neighborhood,
    local_name,
    visit,
    standing,
    picks,
    last_promises,
    expected_topics,
    lines_to_take,
    questions,
    background,
    changes,
    timetable,
    seating,
    map,
    alley_districts,
    open_suggestions,
    open_promises,
    meetings,
    unnoted,
    go_and_ask,
    sources,
    others,
});
slots::slots!(VisitFacts {
    planned,
    date,
    starts,
    ends,
    desk_place,
    desk_address,
    purpose,
    attendees,
    guests,
    alley_districts,
    off_route,
    previous,
});
/// A question that may be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionFacts {
    /// The question.
    pub question: String,
    /// The answer proposed, may be empty.
    pub answer: String,
}

slots::slots!(QuestionFacts { question, answer });
slots::slots!(ExpectedTopic { name, role, topic });
