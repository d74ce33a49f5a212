//! Suggestions.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What the mayor needs to know of a pick.
#[derive(Debug, Clone, Default, Args)]
pub struct PickDetails {
    /// 결정할 것 / What to decide
    #[arg(long)]
    pub decide: Option<String>,
    /// 현장 상황 / What is known on site
    #[arg(long)]
    pub on_site: Option<String>,
    /// 선택지 / Options, one a line
    #[arg(long)]
    pub options: Option<String>,
    /// 부서 의견 / The department's view
    #[arg(long)]
    pub view: Option<String>,
    /// 핵심메시지 / Line to take
    #[arg(long)]
    pub say: Option<String>,
    /// 예상질의 / Likely question
    #[arg(long)]
    pub question: Option<String>,
}

/// What was logged, to be corrected.
#[derive(Debug, Clone, Default, Args)]
pub struct LoggedDetails {
    /// 받은 글 / The text as it came
    #[arg(long)]
    pub text: Option<String>,
    /// 보낸 사람 / Who sent it
    #[arg(long)]
    pub sender: Option<String>,
    /// 연락처 / Phone number
    #[arg(long)]
    pub phone: Option<String>,
    /// 점포 / The sender's store
    #[arg(long)]
    pub store: Option<String>,
    /// 경로: text, call, walk-in, meeting, other / How it came
    #[arg(long)]
    pub channel: Option<String>,
}

/// Suggestions. A suggestion is named by its number in the intake book.
#[derive(Debug, Subcommand)]
pub enum SuggestionCommand {
    /// 접수 / Log one
    #[command(
        after_help = "예 / Example:\n  alley suggestion log '풍암동 저수지길 가로등이 꺼졌어요' --sender 홍길동 --phone 010-0000-1234"
    )]
    Log {
        /// 받은 글 / The text as it came
        text: String,
        /// 보낸 사람 / Who sent it
        #[arg(long)]
        sender: Option<String>,
        /// 연락처 / Phone number
        #[arg(long)]
        phone: Option<String>,
        /// 점포 / The sender's store
        #[arg(long)]
        store: Option<String>,
        /// 경로: text, call, walk-in, meeting, other / How it came
        #[arg(long)]
        channel: Option<String>,
        /// 행정동 / The dong
        #[arg(long)]
        dong: Option<String>,
        /// 골목형상점가 / The alley district
        #[arg(long)]
        alley: Option<String>,
        /// 시험만 / Only show what the text says
        #[arg(long)]
        dry_run: bool,
    },
    /// 붙여넣기: 여러 글을 한 번에 / Log pasted texts, one per block
    Paste {
        /// 파일, 없으면 표준입력 / File, or standard input
        file: Option<PathBuf>,
        /// 시험만 / Only tell what would come in
        #[arg(long)]
        dry_run: bool,
    },
    /// 목록 / List, late ones first
    List {
        /// 행정동 / About this dong
        #[arg(long)]
        dong: Option<String>,
        /// 남은 것만 / Only open ones
        #[arg(long)]
        open: bool,
        /// 최대 건수 / At most so many
        #[arg(long, default_value_t = 30)]
        limit: u32,
    },
    /// 보기 / Show
    Show {
        /// 접수번호 / Its number
        number: String,
    },
    /// 고치기 / Change
    Update {
        /// 접수번호 / Its number
        number: String,
        /// What was logged.
        #[command(flatten)]
        logged: LoggedDetails,
        /// 소관부서 / Department
        #[arg(long)]
        department: Option<String>,
        /// 담당자 / Officer
        #[arg(long)]
        officer: Option<String>,
        /// 답변 / The answer
        #[arg(long)]
        answer: Option<String>,
        /// 상태: received, assigned, answered, told, closed / State
        #[arg(long)]
        state: Option<String>,
        /// 회신한 방법 / How the merchant was told
        #[arg(long)]
        told: Option<String>,
        /// 종결 사유 / Why it is closed
        #[arg(long)]
        closed: Option<String>,
        /// 행정동 / The dong
        #[arg(long)]
        dong: Option<String>,
    },
    /// 중복 합치기 / Merge repeats into one
    Merge {
        /// 남길 것 / The one that stays
        into: String,
        /// 합칠 것 / Those that repeat it
        #[arg(required = true)]
        repeats: Vec<String>,
    },
    /// 방문에 올릴 후보 / Candidates for a visit, the most urgent first
    Candidates {
        /// 방문 / The visit
        visit: String,
        /// 최대 건수 / At most so many
        #[arg(long, default_value_t = 10)]
        limit: usize,
    },
    /// 선정 / Pick for a visit
    Pick {
        /// 방문 / The visit
        visit: String,
        /// 접수번호 / Its number
        number: String,
        /// 사유 / Why
        #[arg(long)]
        reason: String,
        /// The rest.
        #[command(flatten)]
        details: PickDetails,
    },
    /// 후보 순서: 사유와 함께 옮기기 / Put a candidate at a place, with a reason
    Rank {
        /// 방문 / The visit
        visit: String,
        /// 접수번호 / Its number
        number: String,
        /// 순위, 1부터 / Its place, from 1
        #[arg(required_unless_present = "release")]
        rank: Option<u32>,
        /// 사유 / Why
        #[arg(long, required_unless_present = "release")]
        reason: Option<String>,
        /// 점수 순서로 되돌리기 / Let the score decide again
        #[arg(long, conflicts_with_all = ["rank", "reason"])]
        release: bool,
    },
    /// 이번에는 빼기 / Pass over for a visit
    Pass {
        /// 방문 / The visit
        visit: String,
        /// 접수번호 / Its number
        number: String,
        /// 사유 / Why
        #[arg(long)]
        reason: String,
    },
}
