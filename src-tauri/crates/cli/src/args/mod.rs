//! What can be typed after `alley`.

mod changes;
mod leader;
mod meeting;
mod paper;
mod photo;
mod suggestion;
mod visit;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use self::{
    changes::ChangesCommand,
    leader::LeaderCommand,
    meeting::{MeetingCommand, MeetingDetails, PromiseCommand},
    paper::{FormatArg, PaperArgs, PaperKind},
    photo::PhotoCommand,
    suggestion::SuggestionCommand,
    visit::{StopCommand, StopDetails, TourCommand, VisitCommand, VisitDetails},
};

/// 골목집무실 / Alley Office without a window.
#[derive(Debug, Parser)]
#[command(
    name = "alley",
    version,
    about = "골목집무실: 창 없이 쓰는 도구 / Alley Office without a window",
    after_help = "예 / Examples:\n  \
        alley new 서구.alley --sample\n  \
        alley -w 서구.alley import stores 소상공인시장진흥공단_상가정보_202606.csv\n  \
        alley -w 서구.alley visit add --dong 풍암동 --date 2026-12-03 --start 14:00\n  \
        alley -w 서구.alley packet --dong 풍암동 --out 자료집\n  \
        alley -w 서구.alley search ㅍㅇㄷ",
    max_term_width = 110
)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// 업무공간 폴더 / Folder of the workspace
    #[arg(short, long, global = true, env = "ALLEY_WORKSPACE", value_name = "FOLDER")]
    pub workspace: Option<PathBuf>,
    /// 열쇠 파일 / File that holds the key (samples, scripts)
    #[arg(long, global = true, env = "ALLEY_KEY_FILE", value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// 암호를 읽을 파일 / File to read the passphrase from
    #[arg(long, global = true, env = "ALLEY_PASSPHRASE_FILE", value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// 복구 코드 / Recovery code
    #[arg(long, global = true, value_name = "CODE", hide_env_values = true, env = "ALLEY_RECOVERY_CODE")]
    pub recovery_code: Option<String>,
    /// 작업자 이름 / Name of the person who works
    #[arg(long, global = true, env = "ALLEY_PERSON", value_name = "NAME")]
    pub person: Option<String>,
    /// 결과를 JSON으로 / Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// 화면 언어 ko, en / Language of messages
    #[arg(long, global = true, env = "ALLEY_LANG", value_name = "LANG")]
    pub lang: Option<String>,
    /// 진행 표시 없이 / No progress bars
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// 마지막으로 본 것보다 오래된 파일도 열기 / Open a file older than the last one seen here
    #[arg(long, global = true)]
    pub accept_older: bool,
    /// 시계를 이 때에 세움 / Let the clock stand at this moment (RFC 3339), for trials
    #[arg(long, global = true, env = "ALLEY_NOW", value_name = "TIME", hide = true)]
    pub now: Option<chrono::DateTime<chrono::FixedOffset>>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// 업무공간 만들기 / Make a workspace
    #[command(
        after_help = "예 / Examples:\n  alley new 서구.alley\n  alley new 연습.alley --sample --key-file 연습.key"
    )]
    New(NewArgs),
    /// 파일 가져오기 / Import files
    #[command(after_help = "예 / Examples:\n  \
        alley -w 서구.alley import stores 상가정보_202606.csv --encoding cp949\n  \
        alley -w 서구.alley import districts 골목형상점가.xlsx --dry-run\n  \
        alley -w 서구.alley import promises 처리대장.xlsx --preview")]
    Import(ImportArgs),
    /// 순회 / Tours
    #[command(subcommand)]
    Tour(TourCommand),
    /// 방문 / Visits
    #[command(subcommand)]
    Visit(VisitCommand),
    /// 시간계획 / Stops of a visit's timetable
    #[command(subcommand)]
    Stop(StopCommand),
    /// 119폰 건의 / Suggestions
    #[command(subcommand)]
    Suggestion(SuggestionCommand),
    /// 간담회 / Meetings
    #[command(subcommand)]
    Meeting(MeetingCommand),
    /// 상인회장 / Leaders and other speakers
    #[command(subcommand)]
    Leader(LeaderCommand),
    /// 약속 처리대장 / Promises
    #[command(subcommand)]
    Promise(PromiseCommand),
    /// 점포와 가맹 / Stores and membership
    #[command(subcommand)]
    Store(StoreCommand),
    /// 모두 찾기: 단어, 낱말 일부, 초성 / Search everything
    #[command(
        after_help = "예 / Examples:\n  alley search 주차\n  alley search ㅍㅇㄷ\n  alley search 010-0000"
    )]
    Search {
        /// 찾을 말 / What to look for
        query: Vec<String>,
        /// 최대 건수 / At most so many
        #[arg(long, default_value_t = 30)]
        limit: u32,
    },
    /// 상황판 / The district at a glance
    Board,
    /// 방문 자료집 / Visit packets
    #[command(after_help = "예 / Examples:\n  \
        alley packet --dong 풍암동 --out 자료집\n  \
        alley packet --all --out 자료집 --packet-lang en\n  \
        alley packet --dong 풍암동 --office --recipient 구청장 --purpose '12. 3. 방문'")]
    Packet(PacketArgs),
    /// 방문 계획, 명단, 말씀자료, 결과보고, 관리대장, 상황판 / The other papers, as PDF, masked
    #[command(after_help = "예 / Examples:\n  \
        alley -w 서구.alley paper plan --visit 풍암동 --out 방문계획.pdf\n  \
        alley -w 서구.alley paper result --visit 풍암동@2026-11-03 --out 결과보고.pdf\n  \
        alley -w 서구.alley paper ledger --department 교통과 --open --out 관리대장.pdf\n  \
        alley -w 서구.alley paper remarks --visit 풍암동 --format docx\n  \
        alley -w 서구.alley --lang en paper board")]
    Paper(PaperArgs),
    /// 한 해 백서 PDF / The white paper of a year
    #[command(after_help = "예 / Example:\n  alley -w 서구.alley whitepaper --year 2026 --out 백서-2026.pdf")]
    Whitepaper {
        /// 해 / The year; this one when absent
        #[arg(long)]
        year: Option<i32>,
        /// 파일 / The file
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// 글에서 자료집까지 / From the text to the packet: one matter, step by step
    #[command(
        after_help = "예 / Examples:\n  alley trace 약2026-031\n  alley trace 2026-0312 --print 길.pdf\n  alley trace 풍암동@2026-12-03"
    )]
    Trace {
        /// 약속이나 건의의 번호, 또는 방문 / Number of a promise or a suggestion, or a visit
        number: String,
        /// PDF로 인쇄 / Write it as PDF, masked
        #[arg(long, value_name = "FILE")]
        print: Option<PathBuf>,
    },
    /// 변경 이력 / What was done
    History {
        /// 이 행만 / Only of this row (key)
        row: Option<String>,
        /// 최대 건수 / At most so many
        #[arg(long, default_value_t = 20)]
        limit: u32,
    },
    /// 되돌리기 / Take the last step back
    Undo,
    /// 다시 하기 / Do again what was taken back
    Redo,
    /// 따로 쓴 사본과 주고받기 / Exchange with copies that were edited apart
    #[command(
        subcommand,
        after_help = "예 / Examples:\n  alley -w 서구.alley changes copy 노트북.alley\n  \
            alley -w 노트북.alley changes export 7월.alleychanges\n  \
            alley -w 서구.alley changes import 7월.alleychanges"
    )]
    Changes(ChangesCommand),
    /// 백업 / Make a checked backup
    Backup {
        /// 백업할 폴더 / Folder to make it in
        folder: Option<PathBuf>,
        /// 목록만 / Only list the backups
        #[arg(long)]
        list: bool,
        /// 마지막 백업이 20시간보다 오래되었을 때만 / Only when the newest is older than 20 hours
        #[arg(long, conflicts_with_all = ["folder", "list"])]
        due: bool,
    },
    /// 백업에서 되살리기 / Restore a backup; what stands there is set aside
    Restore {
        /// 백업 폴더 / The backup
        backup: PathBuf,
    },
    /// 업무공간 점검 / Check the workspace
    Check {
        /// 간담회 기록의 줄과 검색 색인을 다시 만들기 / Draw note lines and the search index anew
        #[arg(long)]
        mend: bool,
    },
    /// 표본 자료 / The invented sample
    #[command(subcommand)]
    Sample(SampleCommand),
    /// 내보내기 / Export
    #[command(subcommand)]
    Export(ExportCommand),
    /// 명령 목록에서 바로 부르기 / Call a command of the list with a request in JSON
    #[command(
        after_help = "예 / Examples:\n  alley call --list\n  alley call visits '{\"from\":\"2026-12-01\"}'"
    )]
    Call {
        /// 명령 이름 / Name of the command
        name: Option<String>,
        /// 요청 JSON / The request
        request: Option<String>,
        /// 이름 목록 / List the names
        #[arg(long)]
        list: bool,
        /// 타입스크립트 형 / The TypeScript of all commands
        #[arg(long)]
        typescript: bool,
    },
    /// 셸 자동완성 / Shell completions
    Completions {
        /// 셸 / The shell
        shell: Shell,
    },
}

/// Makes a workspace.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// 새 폴더 / The new folder
    pub folder: PathBuf,
    /// 이름 / Name
    #[arg(long)]
    pub name: Option<String>,
    /// 자치구 자료 꾸러미 / District pack: its name or a path
    #[arg(long, default_value = "seogu")]
    pub pack: String,
    /// 표본 자료로 시작 / Start with the sample
    #[arg(long)]
    pub sample: bool,
}

/// Imports files.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// 무엇을 / What
    pub kind: ImportKind,
    /// 파일 / Files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// 글자 부호 / Encoding: utf-8, cp949, utf-16le, utf-16be (found out when absent)
    #[arg(long)]
    pub encoding: Option<String>,
    /// 기준일 / The day the data stand for
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// 열 지정 / Read a header as a field: '상호=name'
    #[arg(long, value_name = "HEADER=FIELD")]
    pub column: Vec<String>,
    /// 시험만 / Only tell what would come in
    #[arg(long, visible_alias = "preview")]
    pub dry_run: bool,
    /// 부서 회신: 여기서도 고친 칸까지 부서 값으로 / Departments' answers: also over what was changed here
    #[arg(long)]
    pub theirs: bool,
}

/// What is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// 상가(상권)정보 / Stores
    Stores,
    /// 온누리상품권 가맹점 / Onnuri member stores
    Onnuri,
    /// 건의 / Suggestions
    Suggestions,
    /// 골목형상점가·상인회 / Alley districts, associations, leaders
    Districts,
    /// 행정동 경계 GeoJSON / Boundaries
    Boundaries,
    /// 달력 / Calendar
    Calendar,
    /// 부서 회신(처리대장) / Departments' answers in the ledger of promises
    Promises,
}

/// Makes packets.
#[derive(Debug, Args)]
pub struct PacketArgs {
    /// 행정동 / The dong
    #[arg(long, group = "which")]
    pub dong: Option<String>,
    /// 방문 / The visit
    #[arg(long, group = "which")]
    pub visit: Option<String>,
    /// 모든 동 / All dongs
    #[arg(long, group = "which")]
    pub all: bool,
    /// 넣을 폴더 / Folder for the files
    #[arg(long, short, default_value = "out")]
    pub out: PathBuf,
    /// 자료집 언어 / Language of the packet
    #[arg(long, default_value = "ko")]
    pub packet_lang: String,
    /// 요약본 / Page one, timetable and picks only
    #[arg(long)]
    pub short: bool,
    /// 용지 / Paper
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperArg,
    /// 글자 크기 배율 / Type size, 1.0 to 1.6
    #[arg(long, value_name = "FACTOR")]
    pub type_size: Option<f32>,
    /// 내부용(가리지 않음) / Unmasked, for the office; numbered and logged
    #[arg(long, requires = "recipient", requires = "purpose")]
    pub office: bool,
    /// 받는 사람 / Who gets it
    #[arg(long)]
    pub recipient: Option<String>,
    /// 목적 / What for
    #[arg(long)]
    pub purpose: Option<String>,
    /// 바뀌지 않아도 다시 / Make again what did not change
    #[arg(long)]
    pub again: bool,
    /// 지난 자료집과 달라진 곳 표시 / Mark what changed since the packet made last
    #[arg(long)]
    pub changes: bool,
    /// 달라진 쪽만 / Only the pages that changed, with a list
    #[arg(long, conflicts_with = "changes")]
    pub changed_only: bool,
    /// 암호를 걸고, 암호는 물어봄 / Encrypt the files; the password is asked
    #[arg(long)]
    pub password: bool,
    /// 암호가 든 파일 / Encrypt the files with the password in this file
    #[arg(long, value_name = "FILE", conflicts_with = "password")]
    pub password_file: Option<PathBuf>,
}

/// The paper of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperArg {
    /// 한 면 / One side
    A4,
    /// 양면 / Both sides
    Duplex,
    /// 소책자(접어서 가운데를 묶음) / Booklet, folded and stapled
    Booklet,
    /// 주머니용 A6 카드 / Pocket card
    Card,
}

/// Stores.
#[derive(Debug, Subcommand)]
pub enum StoreCommand {
    /// 점포 목록 / List stores
    List {
        /// 행정동 / In this dong
        #[arg(long)]
        dong: Option<String>,
        /// 골목형상점가 / In this alley district
        #[arg(long)]
        alley: Option<String>,
        /// 가입할 수 있는 미가맹점만 / Only eligible non-members
        #[arg(long)]
        non_members: bool,
        /// 최대 건수 / At most so many
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// 가맹률 / Membership rates
    Membership {
        /// 행정동 / Of this dong
        #[arg(long)]
        dong: Option<String>,
    },
    /// 두 자료 사이의 개업·폐업·이전 / Opened, closed and moved between two imports
    Changes,
    /// 두 가맹점 자료 사이의 가입·탈퇴 / Joined and left between two member files
    MemberChanges,
    /// 권유할 점포 / Stores to ask on a visit
    AskList {
        /// 방문 / The visit
        visit: String,
    },
    /// 권유 결과 / What a store answered
    Ask {
        /// 상가업소번호 / The store's number
        number: String,
        /// 답: joined, will-join, refused, not-eligible, absent / The answer
        answer: String,
        /// 사유 / Why
        #[arg(long)]
        reason: Option<String>,
        /// 방문 / On this visit
        #[arg(long)]
        visit: Option<String>,
    },
}

/// The sample.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum SampleCommand {
    /// 표본 넣고 보기 / Add the sample and turn to it
    Add,
    /// 표본 모두 없애기 / Remove it for good
    Remove,
    /// 표본 보기 / Turn to the sample
    Show,
    /// 우리 자료 보기 / Turn back to the office's own rows
    Hide,
}

/// Exports.
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// 처리대장 XLSX / The ledger of promises
    Promises {
        /// 파일 / The file
        file: PathBuf,
        /// 이 부서 것만 / Only what this department is in charge of
        #[arg(long)]
        department: Option<String>,
    },
    /// 건의 XLSX / The suggestions, masked unless --office
    Suggestions {
        /// 파일 / The file
        file: PathBuf,
        /// 가리지 않음 / Unmasked; logged
        #[arg(long)]
        office: bool,
    },
    /// 방문 달력 iCalendar / Visits as a calendar
    Calendar {
        /// 파일 / The file
        file: PathBuf,
        /// 한 방문만 / Only this visit
        #[arg(long)]
        visit: Option<String>,
    },
}
