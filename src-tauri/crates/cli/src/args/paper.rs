//! The papers of the office.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// A paper, and what it is about.
#[derive(Debug, Args)]
pub struct PaperArgs {
    /// 문서 / The paper
    pub kind: PaperKind,
    /// 방문: 동, 동@날짜 / The visit: a dong, or dong@date
    #[arg(long, conflicts_with = "meeting")]
    pub visit: Option<String>,
    /// 간담회(결과보고) / The meeting, for a result report
    #[arg(long)]
    pub meeting: Option<String>,
    /// 관리대장: 이 동의 약속 / Ledger: promises of this dong
    #[arg(long)]
    pub dong: Option<String>,
    /// 관리대장: 이 부서의 약속 / Ledger: promises of this department
    #[arg(long)]
    pub department: Option<String>,
    /// 관리대장: 남은 것만 / Ledger: only open ones
    #[arg(long)]
    pub open: bool,
    /// 관리대장: 기한 지난 것만 / Ledger: only overdue ones
    #[arg(long)]
    pub overdue: bool,
    /// 형식 / The format
    #[arg(long, value_enum, default_value = "pdf")]
    pub format: FormatArg,
    /// HWPX로 채울 빈 서식(한글에서 시험하지 않음) / The blank HWPX file to fill (not tested in Hangul)
    #[arg(long, value_name = "FILE")]
    pub form: Option<PathBuf>,
    /// 내부용(가리지 않음), PDF만 / Unmasked, for the office; numbered and logged, PDF only
    #[arg(long, requires = "recipient", requires = "purpose")]
    pub office: bool,
    /// 내부용: 받는 사람 / Office copy: who gets it
    #[arg(long)]
    pub recipient: Option<String>,
    /// 내부용: 용도 / Office copy: what for
    #[arg(long)]
    pub purpose: Option<String>,
    /// 파일 / The file
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// The papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperKind {
    /// 현장방문 계획 / Visit plan
    Plan,
    /// 시간계획 카드(A6) / Timetable on a card
    Timetable,
    /// 참석자 명단 / Attendee list
    Attendees,
    /// 말씀자료 / Remarks sheet
    Remarks,
    /// 결과보고 / Result report of a visit or a meeting
    Result,
    /// 약속 관리대장 / Ledger of promises
    Ledger,
    /// 상황판 한 장 / Board on one page
    Board,
}

/// The format of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// 인쇄용 / For print
    Pdf,
    /// 워드 문서 / Word document
    Docx,
    /// 한글 서식에 채움(한글에서 시험하지 않음) / Into a form of Hangul (not tested in Hangul)
    Hwpx,
}
