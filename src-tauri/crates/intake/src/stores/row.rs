//! One store of the public file, and which stores belong to the district.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::cells::Cells;
use crate::columns::Field;
use crate::reading::Kind;
use crate::receipt::Receipt;
use crate::refusal::{Fault, Reason};

/// A store as published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoreRow {
    /// 상가업소번호; re-issued in 2023, so older files do not join by it.
    pub number: String,
    /// 상호명.
    pub name: String,
    /// 지점명.
    pub branch: String,
    /// 상권업종소분류코드, else the broader one.
    pub trade_code: String,
    /// 상권업종대분류명.
    pub trade_major: String,
    /// 상권업종중분류명.
    pub trade_middle: String,
    /// 상권업종소분류명.
    pub trade_minor: String,
    /// 표준산업분류코드.
    pub industry_code: String,
    /// 표준산업분류명.
    pub industry_name: String,
    /// 시군구코드, five digits.
    pub district_code: String,
    /// 시군구명.
    pub district_name: String,
    /// 행정동코드 as published, eight or ten digits; ten when padded with `neighborhood_code10`.
    pub neighborhood_code: String,
    /// 행정동명.
    pub neighborhood_name: String,
    /// 법정동명.
    pub legal_dong_name: String,
    /// 지번주소.
    pub lot_address: String,
    /// 도로명주소.
    pub road_address: String,
    /// 건물명.
    pub building: String,
    /// 신우편번호.
    pub postcode: String,
    /// 층정보.
    pub floor: String,
    /// 호정보.
    pub unit: String,
    /// 위도 in degrees, WGS 84; `None` when the file leaves both empty.
    pub latitude: Option<f64>,
    /// 경도 in degrees, WGS 84.
    pub longitude: Option<f64>,
}

impl StoreRow {
    /// The code of the dong with ten digits: the file leaves out the two zeros at the end.
    pub fn neighborhood_code10(&self) -> String {
        format!("{:0<10}", self.neighborhood_code)
    }
}

macro_rules! fields {
    ($($key:literal $required:literal: $($name:literal),+;)*) => {
        &[$(Field { key: $key, names: &[$($name),+], required: $required }),*]
    };
}

const FIELDS: &[Field] = fields! {
    "number" true: "상가업소번호";
    "name" true: "상호명";
    "branch" false: "지점명";
    "trade-major-code" false: "상권업종대분류코드";
    "trade-major" false: "상권업종대분류명";
    "trade-middle-code" false: "상권업종중분류코드";
    "trade-middle" false: "상권업종중분류명";
    "trade-minor-code" false: "상권업종소분류코드";
    "trade-minor" false: "상권업종소분류명";
    "industry-code" false: "표준산업분류코드";
    "industry-name" false: "표준산업분류명";
    "district-code" true: "시군구코드";
    "district-name" false: "시군구명";
    "neighborhood-code" true: "행정동코드";
    "neighborhood-name" false: "행정동명";
    "legal-dong-name" false: "법정동명";
    "lot-address" false: "지번주소";
    "road-address" false: "도로명주소";
    "building" false: "건물명";
    "postcode" false: "신우편번호", "우편번호";
    "floor" false: "층정보";
    "unit" false: "호정보";
    "longitude" true: "경도";
    "latitude" true: "위도";
};

/// The stores wanted: those whose 시군구코드 or 행정동코드 begins with one of these digits. The old and the new code
/// of a district stand side by side (29140 and 12240); with none, every store is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlaceFilter {
    prefixes: Vec<Vec<u8>>,
}

impl PlaceFilter {
    /// A filter by code prefixes; what is not made of digits is left out.
    pub fn new<P: AsRef<str>>(prefixes: impl IntoIterator<Item = P>) -> Self {
        let unique: BTreeSet<Vec<u8>> = prefixes
            .into_iter()
            .map(|prefix| prefix.as_ref().trim().as_bytes().to_vec())
            .filter(|prefix| !prefix.is_empty() && prefix.iter().all(u8::is_ascii_digit))
            .collect();
        Self { prefixes: unique.into_iter().collect() }
    }

    /// Every store.
    pub fn everything() -> Self {
        Self::default()
    }

    /// Whether a store with these codes is wanted. A dong's code of eight digits stands for ten.
    pub fn wants(&self, district_code: &[u8], neighborhood_code: &[u8]) -> bool {
        self.prefixes.is_empty()
            || self.prefixes.iter().any(|prefix| {
                district_code.starts_with(prefix)
                    || neighborhood_code.starts_with(prefix)
                    || (prefix.len() == 10
                        && neighborhood_code.len() == 8
                        && prefix.strip_suffix(b"00") == Some(neighborhood_code))
            })
    }
}

/// The store file as a kind of table: a row outside the district is read as `None`.
pub struct Stores {
    wanted: PlaceFilter,
    seen: RefCell<HashMap<String, u64>>,
    filtered: Cell<u64>,
}

impl Stores {
    /// The store file seen from one district.
    pub fn new(wanted: PlaceFilter) -> Self {
        Self { wanted, seen: RefCell::default(), filtered: Cell::new(0) }
    }

    /// The places wanted.
    pub(crate) fn wanted(&self) -> &PlaceFilter {
        &self.wanted
    }

    /// Counts rows of other districts as filtered, not taken.
    pub(crate) fn settle(&self, mut receipt: Receipt) -> Receipt {
        receipt.taken -= self.filtered.get();
        receipt.filtered += self.filtered.get();
        receipt
    }

    /// A fault when the store stood in an earlier row.
    pub(crate) fn repeated(&self, store: &StoreRow, row: u64) -> Option<Fault> {
        let mut seen = self.seen.borrow_mut();
        match seen.get(&store.number) {
            Some(first) => {
                Some(Fault::in_field("number", Reason::Duplicate { first_row: *first }, &store.number))
            }
            None => {
                seen.insert(store.number.clone(), row);
                None
            }
        }
    }
}

impl Kind for Stores {
    type Row = Option<StoreRow>;

    fn fields(&self) -> &'static [Field] {
        FIELDS
    }

    fn parse(&self, cells: &Cells<'_>) -> Result<Self::Row, Fault> {
        let (district, dong) = (cells.text("district-code")?, cells.text("neighborhood-code")?);
        if !self.wanted.wants(district.as_bytes(), dong.as_bytes()) {
            self.filtered.set(self.filtered.get() + 1);
            return Ok(None);
        }
        read_row(cells).map(Some)
    }

    fn unique(&self, row: &Self::Row) -> Option<(&'static str, String)> {
        row.as_ref().map(|store| ("number", store.number.clone()))
    }
}

/// Reads a row of the district.
pub(crate) fn read_row(cells: &Cells<'_>) -> Result<StoreRow, Fault> {
    let text = |field| cells.text(field).map(str::to_owned);
    let code = |field, lengths: &[usize]| -> Result<String, Fault> {
        let code = cells.required(field)?;
        if lengths.contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()) {
            Ok(code.to_owned())
        } else {
            Err(Fault::in_field(field, Reason::BadCode, code))
        }
    };
    let district_code = code("district-code", &[5])?;
    let neighborhood_code = code("neighborhood-code", &[8, 10])?;
    let place = cells.place("latitude", "longitude")?;
    let trade_code = ["trade-minor-code", "trade-middle-code", "trade-major-code"]
        .into_iter()
        .map(|field| cells.text(field))
        .find(|text| !matches!(text, Ok("")))
        .unwrap_or(Ok(""))?;
    Ok(StoreRow {
        number: cells.required("number")?.to_owned(),
        name: cells.required("name")?.to_owned(),
        branch: text("branch")?,
        trade_code: trade_code.to_owned(),
        trade_major: text("trade-major")?,
        trade_middle: text("trade-middle")?,
        trade_minor: text("trade-minor")?,
        industry_code: text("industry-code")?,
        industry_name: text("industry-name")?,
        district_code,
        district_name: text("district-name")?,
        neighborhood_code,
        neighborhood_name: text("neighborhood-name")?,
        legal_dong_name: text("legal-dong-name")?,
        lot_address: text("lot-address")?,
        road_address: text("road-address")?,
        building: text("building")?,
        postcode: text("postcode")?,
        floor: text("floor")?,
        unit: text("unit")?,
        latitude: place.map(|(latitude, _)| latitude),
        longitude: place.map(|(_, longitude)| longitude),
    })
}
