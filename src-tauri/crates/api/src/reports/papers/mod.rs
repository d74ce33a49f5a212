//! The other papers of the office, made of what was entered once: before a visit, on the day, after it, and between visits.

mod attendees;
mod board;
mod desk;
mod ledger;
mod plan;
mod remarks;
mod result;
mod timetable;
mod visit;

use alley_core::id::{MeetingId, PromiseId, VisitId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::desk::Desk;
use super::{ReportFormat, ReportWritten, format::write_as, words_of, write_copy};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    packets::OfficeCopy,
    promises::PromiseListRequest,
};

/// A paper of the office, and what it is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Paper {
    /// 현장방문 계획: when and where, the timetable, what is asked and what will be done, who prepares what.
    VisitPlan {
        /// The visit.
        visit: VisitId,
    },
    /// The timetable on a card of A6.
    TimetableCard {
        /// The visit.
        visit: VisitId,
    },
    /// 참석자 명단: who goes along, who is met, where they sit.
    AttendeeList {
        /// The visit.
        visit: VisitId,
    },
    /// 말씀자료: what to say, matter by matter, and what will be asked, in large type.
    Remarks {
        /// The visit.
        visit: VisitId,
    },
    /// 결과보고 of a visit: what was asked and answered, what was promised, what follows.
    VisitResult {
        /// The visit.
        visit: VisitId,
    },
    /// The same of one meeting.
    MeetingResult {
        /// The meeting.
        meeting: MeetingId,
    },
    /// 약속 관리대장.
    PromiseLedger {
        /// Which promises.
        #[serde(default)]
        filter: PromiseListRequest,
        /// Only these, in this order, whatever the filter says.
        #[serde(default)]
        only: Option<Vec<PromiseId>>,
    },
    /// 상황판 한 장: the district at a glance on one page.
    BoardSheet,
}

/// Prints a paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperPrintRequest {
    /// The paper.
    pub paper: Paper,
    /// The file.
    pub file: String,
    /// Language of its words: `ko` or `en`.
    #[serde(default)]
    pub language: Option<String>,
    /// Its format.
    #[serde(default)]
    pub format: ReportFormat,
    /// For HWPX: the blank file that the office made, with words in double braces where something is to stand.
    #[serde(default)]
    pub form: Option<String>,
    /// For whom an unmasked copy is, as PDF; a masked one when absent.
    #[serde(default)]
    pub office_copy: Option<OfficeCopy>,
}

/// Writes a paper, without private remarks: masked, or as a numbered copy for the office itself.
pub async fn print_paper<H: Host>(office: &Office<H>, request: PaperPrintRequest) -> Result<ReportWritten> {
    let words = words_of(request.language.as_deref())?;
    let desk = Desk::open(office, words, request.office_copy.is_some()).await?;
    let draft = match request.paper {
        Paper::VisitPlan { visit } => plan::plan(&desk, visit).await?,
        Paper::TimetableCard { visit } => timetable::card(&desk, visit).await?,
        Paper::AttendeeList { visit } => attendees::list(&desk, visit).await?,
        Paper::Remarks { visit } => remarks::sheet(&desk, visit).await?,
        Paper::VisitResult { visit } => result::of_visit(&desk, visit).await?,
        Paper::MeetingResult { meeting } => result::of_meeting(&desk, meeting).await?,
        Paper::PromiseLedger { filter, only } => ledger::ledger(&desk, filter, only).await?,
        Paper::BoardSheet => board::sheet(&desk).await?,
    };
    let facts = desk.facts(draft).await?;
    if let Some(copy) = request.office_copy {
        if request.format != ReportFormat::Pdf {
            // What goes on being written in cannot be numbered.
            return Err(ApiError::bad_request("paper-copy-format"));
        }
        return write_copy(office, facts, words, &request.file, copy).await;
    }
    write_as(office, facts, words, &request.file, (request.format, request.form.as_deref())).await
}
