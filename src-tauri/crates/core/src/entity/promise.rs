//! The ledger of promises.

use chrono::NaiveDate;

use crate::{
    id::{
        AlleyDistrictId, DepartmentId, MeetingId, NeighborhoodId, NoteLineId, PromiseId, SuggestionId,
        VisitId,
    },
    record::{choice, record},
};

choice! {
    /// State of a promise, in the ledger's own words.
    pub enum PromiseState {
        /// 완료.
        Done = "done",
        /// 추진중.
        InProgress = "in-progress",
        /// 추진예정.
        Planned = "planned",
        /// 장기검토.
        LongTerm = "long-term",
        /// 추진불가: needs a reason.
        Impossible = "impossible",
        /// 타기관 이첩: needs a reason.
        Transferred = "transferred",
    }
}

impl PromiseState {
    /// Whether somebody in the office still has to act.
    pub const fn open(self) -> bool {
        match self {
            Self::InProgress | Self::Planned | Self::LongTerm => true,
            Self::Done | Self::Impossible | Self::Transferred => false,
        }
    }

    /// Whether the state must come with a reason.
    pub const fn needs_reason(self) -> bool {
        match self {
            Self::Impossible | Self::Transferred => true,
            Self::Done | Self::InProgress | Self::Planned | Self::LongTerm => false,
        }
    }
}

record! {
    /// A promise (약속) in the ledger (처리대장).
    pub struct Promise(PromiseId, PromisePatch) {
        /// Number in the ledger, for example 약2026-031.
        [search] number: String,
        /// What was promised.
        [search] text: String,
        /// Day of the promise.
        made_on: NaiveDate,
        /// The visit on which it was made.
        visit: Option<VisitId>,
        /// The meeting at which it was made.
        meeting: Option<MeetingId>,
        /// The line of the meeting's note that it comes from.
        note_line: Option<NoteLineId>,
        /// The suggestion that it answers.
        suggestion: Option<SuggestionId>,
        /// The dong.
        neighborhood: NeighborhoodId,
        /// The alley district.
        alley_district: Option<AlleyDistrictId>,
        /// Department in charge.
        department: Option<DepartmentId>,
        /// Officer in charge.
        [search] officer: Option<String>,
        /// To be done by.
        deadline: Option<NaiveDate>,
        /// How far it is.
        state: PromiseState,
        /// Why it is refused or referred.
        [search] reason: Option<String>,
        /// Done on.
        done_on: Option<NaiveDate>,
        /// What proves that it is done.
        [search] proof: Option<String>,
        /// When the merchants were told how it stands.
        told_on: Option<NaiveDate>,
    }
}

record! {
    /// A dated report on a promise.
    pub struct PromiseProgress(PromiseProgressId, PromiseProgressPatch) {
        /// The promise.
        promise: PromiseId,
        /// Day of the report.
        reported_on: NaiveDate,
        /// The report.
        [search] text: String,
        /// Who reports.
        reporter: Option<String>,
    }
}
