//! Meetings and promises.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::PhotoCommand;

/// Meetings. A meeting is named by `last`, by its key, or by words of its title.
#[derive(Debug, Subcommand)]
pub enum MeetingCommand {
    /// 만들기 / Make
    Add {
        /// 방문 / On this visit
        #[arg(long)]
        visit: Option<String>,
        /// 상인회 / With this association
        #[arg(long)]
        association: Option<String>,
        /// 제목 / Title
        #[arg(long)]
        title: Option<String>,
    },
    /// 목록 / List
    List {
        /// 행정동 / In this dong
        #[arg(long)]
        dong: Option<String>,
    },
    /// 보기 / Show with its note
    Show {
        /// 간담회 / The meeting
        meeting: String,
    },
    /// 기록 한 줄 / Add a line to the note
    #[command(
        after_help = "예 / Example:\n  alley meeting note last '저수지길 가로등 12월까지 교체' --kind promise --speaker 구청장"
    )]
    Note {
        /// 간담회 / The meeting
        meeting: String,
        /// 내용 / The line
        text: String,
        /// 종류: remark, suggestion, promise, decision, question, private / Kind
        #[arg(long, default_value = "remark")]
        kind: String,
        /// 말한 사람 / Who said it
        #[arg(long)]
        speaker: Option<String>,
        /// 소관부서(약속일 때) / Department, for a promise
        #[arg(long)]
        department: Option<String>,
        /// 처리기한(약속일 때) / Deadline, for a promise
        #[arg(long)]
        deadline: Option<NaiveDate>,
        /// 건의 접수번호(약속일 때) / The suggestion that it answers, for a promise
        #[arg(long)]
        suggestion: Option<String>,
    },
    /// 기록의 판 목록 / Versions of its note
    Versions {
        /// 간담회 / The meeting
        meeting: String,
    },
    /// 두 판 비교 / Compare two versions of its note
    Compare {
        /// 간담회 / The meeting
        meeting: String,
        /// 앞 판의 번호 / Number of the earlier version
        before: u32,
        /// 뒤 판의 번호, 없으면 지금 / Number of the later version; as it stands when absent
        after: Option<u32>,
    },
    /// 이전 판 되살리기 / Bring a version of its note back
    Restore {
        /// 간담회 / The meeting
        meeting: String,
        /// 판의 번호 / Number of the version
        version: u32,
    },
    /// 사진과 문서 / Photos and documents of its note
    #[command(subcommand)]
    Photo(PhotoCommand),
}

/// What a promise says.
#[derive(Debug, Clone, Args)]
pub struct AddPromise {
    /// 약속한 것 / What was promised
    pub text: String,
    /// 행정동 / The dong
    #[arg(long)]
    pub dong: String,
    /// 건의 접수번호 / The suggestion that it answers
    #[arg(long)]
    pub suggestion: Option<String>,
    /// 소관부서 / Department
    #[arg(long)]
    pub department: Option<String>,
    /// 처리기한 / Deadline
    #[arg(long)]
    pub deadline: Option<NaiveDate>,
}

/// Promises. A promise is named by its number in the ledger.
#[derive(Debug, Subcommand)]
pub enum PromiseCommand {
    /// 목록 / List, overdue ones first
    List {
        /// 행정동 / Made in this dong
        #[arg(long)]
        dong: Option<String>,
        /// 남은 것만 / Only open ones
        #[arg(long)]
        open: bool,
        /// 기한 지난 것만 / Only overdue ones
        #[arg(long)]
        overdue: bool,
    },
    /// 만들기 / Make
    Add(AddPromise),
    /// 보기 / Show
    Show {
        /// 대장번호 / Its number
        number: String,
    },
    /// 고치기 / Change
    Update {
        /// 대장번호 / Its number
        number: String,
        /// 상태: done, in-progress, planned, long-term, impossible, transferred / State
        #[arg(long)]
        state: Option<String>,
        /// 사유 / Why it is refused or referred
        #[arg(long)]
        reason: Option<String>,
        /// 소관부서 / Department
        #[arg(long)]
        department: Option<String>,
        /// 담당자 / Officer
        #[arg(long)]
        officer: Option<String>,
        /// 처리기한 / Deadline
        #[arg(long)]
        deadline: Option<NaiveDate>,
        /// 완료 증빙 / What proves that it is done
        #[arg(long)]
        proof: Option<String>,
    },
    /// 여러 건 한꺼번에 고치기 / Change several as one step
    Set {
        /// 대장번호 / Their numbers
        #[arg(required = true)]
        numbers: Vec<String>,
        /// 상태: done, in-progress, planned, long-term, impossible, transferred / State
        #[arg(long)]
        state: Option<String>,
        /// 사유 / Why they are refused or referred
        #[arg(long)]
        reason: Option<String>,
        /// 소관부서 / Department
        #[arg(long)]
        department: Option<String>,
        /// 담당자 / Officer
        #[arg(long)]
        officer: Option<String>,
        /// 처리기한 / Deadline
        #[arg(long)]
        deadline: Option<NaiveDate>,
    },
    /// 추진상황 보고 / Add a report
    Report {
        /// 대장번호 / Its number
        number: String,
        /// 내용 / The report
        text: String,
        /// 보고자 / Who reports
        #[arg(long)]
        by: Option<String>,
    },
}
