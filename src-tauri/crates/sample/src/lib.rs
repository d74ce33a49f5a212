//! Sample data: invented people, stores and suggestions, and files in the shapes of the public ones.

mod alleys;
mod briefing;
mod draw;
mod files;
mod meetings;
mod members;
mod office;
mod promises;
pub mod public_files;
mod records;
mod stores;
mod suggestions;
mod texts;
mod timetable;
mod town;
mod visits;
mod wording;

pub use files::files;
pub use office::office;
pub use records::SampleRecords;

use alley_core::{
    change::Edit,
    entity::{Department, Neighborhood},
    membership::{MemberStoreRow, StoreRow},
};
use chrono::NaiveDate;

/// The category words that the sample's suggestions carry.
pub const CATEGORIES: &[&str] = &[
    "주차",
    "조명",
    "간판",
    "도로",
    "배수",
    "아케이드",
    "안전",
    "청소",
    "화장실",
    "시설",
    "상품권",
    "배달",
    "행사",
    "임대료",
];

/// What the sample is made from. The same request makes the same office, to the byte.
#[derive(Debug, Clone, Copy)]
pub struct SampleRequest<'r> {
    /// Any number; another number makes another office.
    pub seed: u64,
    /// The day on which the sample is looked at, in Seoul: visits before it were held, those after it lie ahead.
    pub today: NaiveDate,
    /// The dongs of the workspace.
    pub neighborhoods: &'r [Neighborhood],
    /// The departments of the workspace; without any, nobody is in charge of anything.
    pub departments: &'r [Department],
    /// Days off besides the weekends; no visit falls on one.
    pub holidays: &'r [NaiveDate],
}

/// The invented office.
#[derive(Debug, Clone, PartialEq)]
pub struct SampleOffice {
    /// All rows of the change log's kind, as edits of one step.
    pub changes: Vec<Edit>,
    /// The same rows, typed.
    pub records: SampleRecords,
    /// The dongs that were furnished.
    pub neighborhoods: Vec<Neighborhood>,
    /// The newest version of 상가(상권)정보.
    pub stores: Vec<StoreRow>,
    /// The day it stands for.
    pub stores_as_of: NaiveDate,
    /// The version of one year before, so that opened, closed and moved stores show.
    pub earlier_stores: Vec<StoreRow>,
    /// The day that one stands for.
    pub earlier_stores_as_of: NaiveDate,
    /// The newest version of the Onnuri member file.
    pub member_stores: Vec<MemberStoreRow>,
    /// The day it stands for.
    pub member_stores_as_of: NaiveDate,
    /// The member files of the twelve quarters before, oldest first.
    pub earlier_member_stores: Vec<MemberVersion>,
}

/// One version of the member file.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberVersion {
    /// The day it stands for.
    pub as_of: NaiveDate,
    /// Its rows.
    pub rows: Vec<MemberStoreRow>,
}

/// Whether a trade of the sample, by its 상권업종소분류코드, may not join the voucher scheme. This is the sample's own rule,
/// for its spread of eligible stores; which trades the law excludes is data of the district pack.
pub fn excluded_trade(trade_code: &str) -> bool {
    texts::trades::EXCLUDED.iter().any(|trade| trade.code == trade_code)
}

/// Whether a name is on the sample's list of names from tales and forms, or put together from it.
pub fn fictional_name(name: &str) -> bool {
    use texts::people::{DONG_HEAD, FAMILY, GIVEN, OFFICIALS, WHOLE};
    WHOLE.contains(&name)
        || OFFICIALS.contains(&name)
        || FAMILY
            .iter()
            .chain([&DONG_HEAD])
            .any(|family| name.strip_prefix(family).is_some_and(|given| GIVEN.contains(&given)))
}
