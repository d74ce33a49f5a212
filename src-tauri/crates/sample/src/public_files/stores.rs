//! 상가(상권)정보: 39 columns, comma separated.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::lots::Lots;
use super::words::{BUILDINGS, ELSEWHERE, NAMES, STREETS, TRADES, Trade};
use super::{Encoded, FileEncoding, Place};

/// The headers in the order in which they are published.
pub const STORE_HEADERS: [&str; 39] = [
    "상가업소번호",
    "상호명",
    "지점명",
    "상권업종대분류코드",
    "상권업종대분류명",
    "상권업종중분류코드",
    "상권업종중분류명",
    "상권업종소분류코드",
    "상권업종소분류명",
    "표준산업분류코드",
    "표준산업분류명",
    "시도코드",
    "시도명",
    "시군구코드",
    "시군구명",
    "행정동코드",
    "행정동명",
    "법정동코드",
    "법정동명",
    "지번코드",
    "대지구분코드",
    "대지구분명",
    "지번본번지",
    "지번부번지",
    "지번주소",
    "도로명코드",
    "도로명",
    "건물본번지",
    "건물부번지",
    "건물관리번호",
    "건물명",
    "도로명주소",
    "구우편번호",
    "신우편번호",
    "동정보",
    "층정보",
    "호정보",
    "경도",
    "위도",
];

/// What the file shall be like.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreFile {
    /// Rows; the national file has about 2.5 million.
    pub rows: u64,
    /// The same seed gives the same bytes.
    pub seed: u64,
    /// Encoding.
    pub encoding: FileEncoding,
    /// Share of the rows that lie in the places given; a district of 17,000 stores has 0.007.
    pub home_share: f64,
    /// Every field in quotes, not only those with a comma.
    pub quote_all: bool,
}

impl Default for StoreFile {
    fn default() -> Self {
        Self { rows: 10_000, seed: 1, encoding: FileEncoding::Utf8, home_share: 0.007, quote_all: false }
    }
}

/// Writes a store file; a share of its stores lies in `home`, the rest elsewhere in the country.
///
/// # Errors
/// Those of the writer.
pub fn write_stores(out: &mut dyn Write, file: &StoreFile, home: &[Place]) -> io::Result<()> {
    let mut lots = Lots::new(file.seed);
    let mut out = Encoded::begin(out, file.encoding)?;
    let mut line = Line { text: String::new(), quote_all: file.quote_all };
    for header in STORE_HEADERS {
        line.field(header);
    }
    out.write(line.end())?;
    for number in 0..file.rows {
        let place = lots.chance(file.home_share).then(|| lots.pick(home)).flatten();
        match place {
            Some(place) => store(&mut line, &mut lots, number, place),
            None => store(&mut line, &mut lots, number, &elsewhere(&mut Lots::new(number ^ file.seed))),
        }
        out.write(line.end())?;
    }
    Ok(())
}

fn elsewhere(lots: &mut Lots) -> Place {
    let (province, code, district, latitude, longitude) =
        lots.pick(ELSEWHERE).copied().unwrap_or(("서울특별시", "11440", "마포구", 37.556, 126.910));
    let dong = 51 + lots.below(40);
    Place {
        province: province.to_owned(),
        district_code: code.to_owned(),
        district: district.to_owned(),
        neighborhood_code: format!("{code}{dong:02}000"),
        neighborhood: format!("{}{}동", STREETS[dong as usize % STREETS.len()], dong % 4 + 1),
        latitude,
        longitude,
    }
}

fn store(line: &mut Line, lots: &mut Lots, number: u64, place: &Place) {
    let Some(Trade { major, middle, minor, industry, endings }) = lots.pick(TRADES) else { return };
    let (name, ending) = (lots.word(NAMES), lots.word(endings));
    let comma = lots.chance(0.012);
    let branch = if lots.chance(0.08) { format!("{}점", lots.word(STREETS)) } else { String::new() };
    let street = format!("{}{}", lots.word(STREETS), if lots.chance(0.4) { "대로" } else { "로" });
    let (lot, sub, house) = (1 + lots.below(1_400), lots.below(30), 1 + lots.below(900));
    let building = lots.word(BUILDINGS);
    let floor = lots.below(4);
    let (province_code, dong10) = (place.district_code.get(..2).unwrap_or(""), &place.neighborhood_code);
    let dong8 = dong10.get(..8).unwrap_or(dong10);
    let address = format!("{} {} {}", place.province, place.district, place.neighborhood);
    line.field(&format!("MA0101{:014}", 20_220_800_000_000_u64 + number));
    if comma {
        line.field(&format!("{name},{ending}"));
    } else {
        line.field(&format!("{name}{ending}"));
    }
    line.field(&branch);
    for (code, word) in [major, middle, minor, industry] {
        line.field(code);
        line.field(word);
    }
    line.field(province_code);
    line.field(&place.province);
    line.field(&place.district_code);
    line.field(&place.district);
    line.field(dong8);
    line.field(&place.neighborhood);
    line.field(dong10);
    line.field(&place.neighborhood);
    line.field(&format!("{dong10}1{lot:04}{sub:04}"));
    line.field("1");
    line.field("대지");
    line.field(&lot.to_string());
    line.field(&if sub == 0 { String::new() } else { sub.to_string() });
    line.field(&if sub == 0 { format!("{address} {lot}") } else { format!("{address} {lot}-{sub}") });
    line.field(&format!("{}{:07}", place.district_code, 3_000_000 + lots.below(999_999)));
    line.field(&format!("{} {} {street}", place.province, place.district));
    line.field(&house.to_string());
    line.field("");
    line.field(&format!("{dong10}1{lot:04}{sub:04}{:06}", lots.below(999_999)));
    line.field(building);
    let road = format!("{} {} {street} {house}", place.province, place.district);
    if building.is_empty() {
        line.field(&road)
    } else {
        line.field(&format!("{road}, {building}"))
    }
    line.field(&format!("{:06}", 100_000 + lots.below(600_000)));
    line.field(&format!("{:05}", 1_000 + lots.below(62_000)));
    line.field("");
    line.field(&if floor == 0 { String::new() } else { floor.to_string() });
    line.field("");
    line.field(&format!("{:.12}", place.longitude + (lots.fraction() - 0.5) * 0.02));
    line.field(&format!("{:.12}", place.latitude + (lots.fraction() - 0.5) * 0.02));
}

/// A line being put together.
struct Line {
    text: String,
    quote_all: bool,
}

impl Line {
    fn field(&mut self, value: &str) {
        if self.text.ends_with('\n') {
            self.text.clear();
        } else if !self.text.is_empty() {
            self.text.push(',');
        }
        if self.quote_all || value.contains([',', '"', '\n']) {
            let _ = write!(self.text, "\"{}\"", value.replace('"', "\"\""));
        } else {
            self.text.push_str(value);
        }
    }

    fn end(&mut self) -> &str {
        self.text.push('\n');
        &self.text
    }
}
