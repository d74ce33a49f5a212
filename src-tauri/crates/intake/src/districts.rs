//! The office's own ledger of alley districts, their merchant associations and leaders.

use std::ops::ControlFlow;

use alley_core::text::phone::PhoneNumber;
use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::aliases::{AliasConflict, Named, conflicts};
use crate::cells::Cells;
use crate::columns::Field;
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::reading::{Kind, read_rows};
use crate::receipt::Receipt;
use crate::refusal::{Fault, Reason};
use crate::source::{RowPlace, Source};

/// One alley district with its association and leader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DistrictRow {
    /// 골목형상점가명.
    pub name: String,
    /// 행정동.
    pub neighborhood: String,
    /// 대표 위치 or 도로명.
    pub location: String,
    /// 위도, 경도 in degrees (WGS 84).
    pub point: Option<(f64, f64)>,
    /// 반경 in metres.
    pub radius_m: Option<f64>,
    /// 지정일.
    pub designated_on: Option<NaiveDate>,
    /// 점포수.
    pub stores: Option<u32>,
    /// 가입가능 점포수: stores that may join the Onnuri voucher scheme.
    pub eligible_stores: Option<u32>,
    /// 상인회명.
    pub association: String,
    /// 설립일.
    pub founded_on: Option<NaiveDate>,
    /// 회원수.
    pub members: Option<u32>,
    /// 상인회장.
    pub leader: String,
    /// 직함.
    pub leader_title: String,
    /// 연락처.
    pub leader_phone: Option<PhoneNumber>,
    /// 휴무일: the days of the week on which the alley rests.
    pub closing_days: Vec<Weekday>,
    /// 휴무일 as written, for rules such as every second Sunday.
    pub closing_note: String,
    /// 특화사업.
    pub special_projects: Vec<String>,
    /// 별칭: names under which public files know the alley.
    pub aliases: Vec<String>,
}

macro_rules! fields {
    ($($key:literal $required:literal: $($name:literal),+;)*) => {
        &[$(Field { key: $key, names: &[$($name),+], required: $required }),*]
    };
}

const FIELDS: &[Field] = fields! {
    "name" true: "골목형상점가명", "골목형상점가", "상점가명", "골목상권명", "alley district";
    "neighborhood" true: "행정동", "행정동명", "동명", "동", "neighborhood";
    "location" false: "대표 위치", "위치", "도로명", "도로명주소", "소재지", "주소", "location";
    "latitude" false: "위도", "latitude", "lat";
    "longitude" false: "경도", "longitude", "lon", "lng";
    "radius" false: "반경(m)", "반경", "radius";
    "designated-on" false: "지정일", "지정일자", "지정 연월일", "designated on";
    "stores" false: "점포수", "총 점포수", "전체 점포수", "stores";
    "eligible-stores" false: "가입가능 점포수", "가맹가능 점포수", "온누리 가입가능 점포수", "eligible stores";
    "association" false: "상인회명", "상인회", "상인회 명칭", "association";
    "founded-on" false: "설립일", "상인회 설립일", "설립일자", "founded on";
    "members" false: "회원수", "상인회원수", "회원 수", "members";
    "leader" false: "상인회장", "회장", "회장명", "상인회장명", "대표자", "leader";
    "leader-title" false: "직함", "직위", "title";
    "leader-phone" false: "연락처", "전화번호", "휴대전화", "전화", "회장 연락처", "phone";
    "closing-days" false: "휴무일", "정기휴무", "휴무", "closing day";
    "special-projects" false: "특화사업", "특화 사업", "special projects";
    "aliases" false: "별칭", "다른 이름", "별명", "온누리 시장명", "aliases";
};

/// The ledger of alley districts.
pub struct Districts;

impl Kind for Districts {
    type Row = DistrictRow;

    fn fields(&self) -> &'static [Field] {
        FIELDS
    }

    fn parse(&self, cells: &Cells<'_>) -> Result<DistrictRow, Fault> {
        let text = |field| cells.text(field).map(str::to_owned);
        let radius_m = cells.number("radius")?;
        if radius_m.is_some_and(|metres| !(0.0..=20_000.0).contains(&metres)) {
            return Err(Fault::in_field("radius", Reason::BadNumber, cells.text("radius")?));
        }
        Ok(DistrictRow {
            name: cells.required("name")?.to_owned(),
            neighborhood: cells.required("neighborhood")?.to_owned(),
            location: text("location")?,
            point: cells.place("latitude", "longitude")?,
            radius_m,
            designated_on: cells.date("designated-on")?,
            stores: cells.count("stores")?,
            eligible_stores: cells.count("eligible-stores")?,
            association: text("association")?,
            founded_on: cells.date("founded-on")?,
            members: cells.count("members")?,
            leader: text("leader")?,
            leader_title: text("leader-title")?,
            leader_phone: cells.phone("leader-phone")?,
            closing_days: closing_days(cells.text("closing-days")?),
            closing_note: text("closing-days")?,
            special_projects: list(cells.text("special-projects")?),
            aliases: list(cells.text("aliases")?),
        })
    }

    fn unique(&self, row: &DistrictRow) -> Option<(&'static str, String)> {
        Some(("name", crate::columns::normalised(&row.name)))
    }
}

/// What a ledger holds: its rows, the receipt, and names that contradict each other.
#[derive(Debug, Clone, PartialEq)]
pub struct DistrictLedger {
    /// Rows with their places.
    pub rows: Vec<(RowPlace, DistrictRow)>,
    /// What came of the file.
    pub receipt: Receipt,
    /// Aliases that lead to two districts or in a circle. A ledger with any is not to be applied.
    pub conflicts: Vec<AliasConflict>,
}

/// Reads the ledger of alley districts from CSV or a workbook.
///
/// # Errors
/// As [`read_rows`].
pub fn read_districts(source: &mut Source, options: &ReadOptions<'_>) -> Result<DistrictLedger, IntakeError> {
    let mut rows = Vec::new();
    let receipt = read_rows(source, options, &Districts, &mut |place, row| {
        rows.push((place, row));
        ControlFlow::Continue(())
    })?;
    let named: Vec<Named<'_>> = rows
        .iter()
        .map(|(place, row)| Named { row: place.row, name: &row.name, aliases: &row.aliases })
        .collect();
    let conflicts = conflicts(&named);
    Ok(DistrictLedger { rows, receipt, conflicts })
}

/// Parts between commas, semicolons, bars, middle dots or line breaks.
fn list(text: &str) -> Vec<String> {
    text.split([',', ';', '|', '\n', '·', '/', '、'])
        .map(str::trim)
        .filter(|part| !part.is_empty() && *part != "-")
        .map(str::to_owned)
        .collect()
}

/// The days of the week named with `요일` or alone: `매주 일요일`, `월, 화`. Rules that do not hold every week (`둘째·넷째`,
/// `격주`) are left to the note.
fn closing_days(text: &str) -> Vec<Weekday> {
    const DAYS: [(char, Weekday); 7] = [
        ('월', Weekday::Mon),
        ('화', Weekday::Tue),
        ('수', Weekday::Wed),
        ('목', Weekday::Thu),
        ('금', Weekday::Fri),
        ('토', Weekday::Sat),
        ('일', Weekday::Sun),
    ];
    let irregular = ["째", "격주", "첫", "마지막", "매월", "매달", "연중무휴", "없음"];
    if irregular.iter().any(|word| text.contains(word)) {
        return Vec::new();
    }
    let short = text.replace("매주", "").replace("요일", " ");
    let mut days = Vec::new();
    for part in short.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty()) {
        for c in part.chars().filter(|_| part.chars().count() <= 7) {
            if let Some((_, day)) =
                DAYS.iter().find(|(letter, _)| *letter == c).filter(|(_, day)| !days.contains(day))
            {
                days.push(*day);
            }
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_days_are_those_of_every_week() {
        assert_eq!(closing_days("매주 일요일"), [Weekday::Sun]);
        assert_eq!(closing_days("월, 화"), [Weekday::Mon, Weekday::Tue]);
        assert_eq!(closing_days("둘째·넷째 일요일"), []);
        assert_eq!(closing_days("연중무휴"), []);
    }

    #[test]
    fn reads_a_ledger_and_puts_the_zero_back() {
        let text = "연번,골목형상점가명,행정동,위도,경도,반경(m),지정일,점포수,상인회장,연락처,휴무일,별칭\n\
            1,풍암 가온골목,풍암동,35.12,126.87,150,2025. 7. 16.,\"1,140\",홍길동,1000001234,일요일,가온시장;가온 상점가\n\
            2,금호 나래골목,금호1동,35.13,999,150,2025-07-16,30,임꺽정,010-0000-5678,,\n";
        let ledger = read_districts(&mut Source::from_bytes("l.csv", text), &ReadOptions::default()).unwrap();
        let (place, row) = &ledger.rows[0];
        assert_eq!((place.row, row.stores, row.radius_m), (2, Some(1_140), Some(150.0)));
        assert_eq!(row.leader_phone.as_ref().unwrap().digits(), "01000001234");
        assert_eq!(row.designated_on, NaiveDate::from_ymd_opt(2025, 7, 16));
        assert_eq!(row.aliases, ["가온시장", "가온 상점가"]);
        let refusal = &ledger.receipt.refused[0];
        assert_eq!((refusal.row, refusal.column, &refusal.reason), (3, Some(5), &Reason::OutsideKorea));
        assert_eq!(ledger.conflicts, []);
    }
}
