//! Rows of the public files as the office keeps them.

use crate::id::NeighborhoodId;

/// A store of 상가(상권)정보.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreRow {
    /// 상가업소번호; of an invented store `MASAMPLE` and twelve digits, which no real store has.
    pub number: String,
    /// 상호명.
    pub name: String,
    /// 지점명.
    pub branch: Option<String>,
    /// 상권업종소분류코드.
    pub trade_code: String,
    /// 상권업종대분류명.
    pub trade_large: String,
    /// 상권업종중분류명.
    pub trade_medium: String,
    /// 상권업종소분류명.
    pub trade_small: String,
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// 지번주소.
    pub lot_address: Option<String>,
    /// 도로명주소.
    pub road_address: Option<String>,
    /// 건물명.
    pub building: Option<String>,
    /// 층정보.
    pub floor: Option<String>,
    /// 경도, in degrees (WGS84).
    pub longitude: Option<f64>,
    /// 위도, in degrees (WGS84).
    pub latitude: Option<f64>,
}

/// A member store of 전국 온누리상품권 가맹점 현황.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberStoreRow {
    /// 가맹점명.
    pub name: String,
    /// 소속 시장명.
    pub market: String,
    /// 소재지: an address in the older files, the province in the newest.
    pub address: Option<String>,
    /// 취급품목.
    pub items: Option<String>,
    /// Whether it takes vouchers on a card; empty where the file does not say.
    pub card: Option<bool>,
    /// Whether it takes them by phone.
    pub mobile: Option<bool>,
    /// Whether it takes them on paper.
    pub paper: Option<bool>,
}
