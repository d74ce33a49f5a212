//! What merchants ask for, and what is picked for a visit.

use crate::{
    id::{AlleyDistrictId, DepartmentId, NeighborhoodId, SuggestionId, VisitId},
    record::{choice, record},
    time::Instant,
};

choice! {
    /// How a suggestion reached the office.
    pub enum Channel {
        /// A text to the 119 phone.
        Text = "text",
        /// A call.
        Call = "call",
        /// Someone walked in.
        WalkIn = "walk-in",
        /// At a visit or a meeting.
        Meeting = "meeting",
        /// Any other way.
        Other = "other",
    }
}

choice! {
    /// How far the answer to a suggestion is.
    pub enum SuggestionState {
        /// 접수: nobody has it yet.
        Received = "received",
        /// 배정: a department has it.
        Assigned = "assigned",
        /// 답변 작성: the answer is ready, the merchant has not heard it.
        Answered = "answered",
        /// 회신 완료: the merchant has been told.
        Told = "told",
        /// 종결: closed without an answer, with a reason.
        Closed = "closed",
    }
}

choice! {
    /// Whether a suggestion goes on a visit.
    pub enum PickDecision {
        /// It is put before the mayor.
        Picked = "picked",
        /// It is not, this time.
        Rejected = "rejected",
    }
}

record! {
    /// A merchant's suggestion (건의).
    pub struct Suggestion(SuggestionId, SuggestionPatch) {
        /// Number in the intake book, for example 2026-0312.
        [search] number: String,
        /// When it reached the office.
        received_at: Instant,
        /// How it came.
        channel: Channel,
        /// The text as it came.
        [personal search] text: String,
        /// Who sent it.
        [personal search] sender_name: Option<String>,
        /// The sender's phone number, digits only.
        [personal search] sender_phone: Option<String>,
        /// The sender's store.
        [search] sender_store: Option<String>,
        /// The dong it is about.
        neighborhood: Option<NeighborhoodId>,
        /// The alley district it is about.
        alley_district: Option<AlleyDistrictId>,
        /// Category word of the district pack.
        category: Option<String>,
        /// How far the answer is.
        state: SuggestionState,
        /// Department that has it.
        department: Option<DepartmentId>,
        /// Officer who has it.
        officer: Option<String>,
        /// The answer.
        [search] answer: Option<String>,
        /// When the answer was ready.
        answered_at: Option<Instant>,
        /// When the merchant was told first.
        told_at: Option<Instant>,
        /// Who told the merchant and how.
        told_how: Option<String>,
        /// Why it was closed without an answer.
        closed_reason: Option<String>,
        /// Whether it can be solved on the spot.
        solvable_on_site: Option<bool>,
        /// The urgency that a person set instead of the computed one, 0 to 100.
        urgency_overrule: Option<f64>,
        /// Why that person did.
        urgency_reason: Option<String>,
        /// The suggestion that this one repeats and was merged into.
        merged_into: Option<SuggestionId>,
        /// Mark of the row in the file or paste it came from, so that the same file twice adds nothing.
        origin: Option<String>,
        /// When the merchant was told again, after the answer had changed.
        told_again_at: Option<Instant>,
        /// Who told the merchant again and how.
        told_again_how: Option<String>,
    }
}

record! {
    /// The decision about one suggestion for one visit, and what the mayor needs to know of it.
    pub struct Pick(PickId, PickPatch) {
        /// The visit.
        visit: VisitId,
        /// The suggestion.
        suggestion: SuggestionId,
        /// Picked or not.
        decision: PickDecision,
        /// Why.
        [search] reason: String,
        /// Order among the picks.
        position: f64,
        /// What the mayor has to decide.
        [search] to_decide: Option<String>,
        /// What is known on site.
        [search] on_site: Option<String>,
        /// What could be done.
        [search] options: Option<String>,
        /// What the department thinks.
        [search] department_view: Option<String>,
        /// What to say.
        [search] line_to_take: Option<String>,
        /// What will be asked back.
        [search] likely_question: Option<String>,
        /// Whether the sender was invited.
        invited: Option<bool>,
        /// Whether the sender came.
        came: Option<bool>,
    }
}

record! {
    /// Where a person put an undecided suggestion among the candidates of a visit, whatever its score is.
    pub struct CandidateRank(CandidateRankId, CandidateRankPatch) {
        /// The visit.
        visit: VisitId,
        /// The suggestion.
        suggestion: SuggestionId,
        /// Its place among the candidates, from 1.
        rank: u32,
        /// Why.
        reason: String,
    }
}
