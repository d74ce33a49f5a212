//! Tours, visits and stops.

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand};

/// Tours.
#[derive(Debug, Subcommand)]
pub enum TourCommand {
    /// 목록 / List
    List,
    /// 만들기 / Make
    Add {
        /// 이름 / Name
        name: String,
        /// 시작일 / First day
        #[arg(long)]
        from: Option<NaiveDate>,
        /// 종료일 / Last day
        #[arg(long)]
        until: Option<NaiveDate>,
    },
    /// 없애기 / Remove
    Remove {
        /// 순회 / The tour
        tour: String,
    },
}

/// What a visit says.
#[derive(Debug, Clone, Default, Args)]
pub struct VisitDetails {
    /// 날짜 / Day
    #[arg(long)]
    pub date: Option<NaiveDate>,
    /// 시작 / Beginning, HH:MM
    #[arg(long, value_parser = time)]
    pub start: Option<NaiveTime>,
    /// 종료 / End, HH:MM
    #[arg(long, value_parser = time)]
    pub end: Option<NaiveTime>,
    /// 집무실 자리 / Where the desk stands
    #[arg(long)]
    pub desk: Option<String>,
    /// 주소 / Its address
    #[arg(long)]
    pub address: Option<String>,
    /// 방문 이유 한 문장 / Why, in one sentence
    #[arg(long)]
    pub purpose: Option<String>,
    /// 상태: planned, done, cancelled / State
    #[arg(long)]
    pub state: Option<String>,
}

/// Visits. A visit is named by its dong (the next one there), by `dong@date`, or by its key.
#[derive(Debug, Subcommand)]
pub enum VisitCommand {
    /// 목록 / List
    List {
        /// 행정동 / To this dong
        #[arg(long)]
        dong: Option<String>,
        /// 이날부터 / From this day on
        #[arg(long)]
        from: Option<NaiveDate>,
        /// 이날까지 / Until this day
        #[arg(long)]
        until: Option<NaiveDate>,
    },
    /// 만들기 / Make
    Add {
        /// 행정동 / The dong
        #[arg(long)]
        dong: String,
        /// 가는 골목형상점가 / Alley districts it goes to
        #[arg(long)]
        alley: Vec<String>,
        /// 순회 / The tour it belongs to
        #[arg(long)]
        tour: Option<String>,
        /// The rest.
        #[command(flatten)]
        details: VisitDetails,
    },
    /// 보기 / Show with timetable, roster, picks and warnings
    Show {
        /// 방문 / The visit
        visit: String,
    },
    /// 고치기 / Change
    Update {
        /// 방문 / The visit
        visit: String,
        /// The rest.
        #[command(flatten)]
        details: VisitDetails,
    },
    /// 없애기 / Remove
    Remove {
        /// 방문 / The visit
        visit: String,
    },
    /// 다음에 갈 곳과 이유 / Where to go next and why
    Suggest,
    /// 참석자 / Add to the roster
    Attend {
        /// 방문 / The visit
        visit: String,
        /// 이름 / Name
        name: String,
        /// 직함 / Title
        #[arg(long)]
        title: Option<String>,
        /// 소속 / Whom the person stands for
        #[arg(long)]
        organisation: Option<String>,
        /// 꺼낼 이야기 / What he or she will bring up
        #[arg(long)]
        brings_up: Option<String>,
        /// 구청장과 함께 감 / Goes along with the mayor
        #[arg(long)]
        along: bool,
    },
    /// 핵심메시지·예상질의·배경 / A line to take, a likely question, background
    Line {
        /// 방문 / The visit
        visit: String,
        /// 내용 / The line
        text: String,
        /// 종류: line-to-take, likely-question, background, seating / Kind
        #[arg(long, default_value = "line-to-take")]
        kind: String,
        /// 예상질의의 답 / The answer to a likely question
        #[arg(long)]
        answer: Option<String>,
    },
}

/// What a stop says.
#[derive(Debug, Clone, Default, Args)]
pub struct StopDetails {
    /// 시작 / Start, HH:MM
    #[arg(long, value_parser = time)]
    pub start: Option<NaiveTime>,
    /// 소요(분) / Minutes
    #[arg(long)]
    pub minutes: Option<u32>,
    /// 종류: desk, walk, meeting, site, break, other / Kind
    #[arg(long)]
    pub kind: Option<String>,
    /// 장소 / Where
    #[arg(long)]
    pub place: Option<String>,
    /// 골목형상점가 / The alley district it lies in
    #[arg(long)]
    pub alley: Option<String>,
    /// 위도,경도 / Latitude,longitude
    #[arg(long, value_parser = point, value_name = "LAT,LON")]
    pub at: Option<(f64, f64)>,
    /// 담당 / Who is in charge
    #[arg(long)]
    pub officer: Option<String>,
    /// 비고 / Remarks
    #[arg(long)]
    pub remarks: Option<String>,
    /// 자리 고정 / Keep its place when ordered
    #[arg(long)]
    pub locked: bool,
    /// 이보다 빠르지 않게 / Not before, HH:MM
    #[arg(long, value_parser = time)]
    pub not_before: Option<NaiveTime>,
    /// 이때까지 끝나게 / Over by, HH:MM
    #[arg(long, value_parser = time)]
    pub not_after: Option<NaiveTime>,
    /// 차로 이동 / Get there by car
    #[arg(long)]
    pub drive: bool,
}

/// Stops. A stop is named by its number in the timetable.
#[derive(Debug, Subcommand)]
pub enum StopCommand {
    /// 넣기 / Add at the end
    Add {
        /// 방문 / The visit
        visit: String,
        /// 내용 / What happens
        title: String,
        /// The rest.
        #[command(flatten)]
        details: StopDetails,
    },
    /// 고치기 / Change
    Update {
        /// 방문 / The visit
        visit: String,
        /// 번호 / Its number
        number: usize,
        /// 내용 / What happens
        #[arg(long)]
        title: Option<String>,
        /// The rest.
        #[command(flatten)]
        details: StopDetails,
    },
    /// 옮기기 / Move behind another one
    Move {
        /// 방문 / The visit
        visit: String,
        /// 번호 / Its number
        number: usize,
        /// 이 번호 뒤로 / Behind this number; 0 for first
        #[arg(long)]
        after: usize,
    },
    /// 빼기 / Remove
    Remove {
        /// 방문 / The visit
        visit: String,
        /// 번호 / Its number
        number: usize,
    },
    /// 가장 좋은 순서로 / Put them into the best order
    Order {
        /// 방문 / The visit
        visit: String,
    },
}

/// A time of day.
pub fn time(text: &str) -> Result<NaiveTime, String> {
    alley_core::text::dates::parse_time(text).map_err(|error| error.to_string())
}

fn point(text: &str) -> Result<(f64, f64), String> {
    let (latitude, longitude) = text.split_once(',').ok_or("LAT,LON")?;
    let number = |part: &str| part.trim().parse::<f64>().map_err(|error| error.to_string());
    Ok((number(latitude)?, number(longitude)?))
}
