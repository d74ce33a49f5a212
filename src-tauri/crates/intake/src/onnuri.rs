//! Member stores of the Onnuri voucher scheme (전국 온누리상품권 가맹점 현황), both generations of the file.
//!
//! The 2024 file names card, paper and mobile vouchers and gives an address; that of 2025 names digital and paper
//! ones and gives the province only. Neither can be placed on a map: a member joins its alley district by name.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::cells::Cells;
use crate::columns::Field;
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::reading::{Kind, read_rows};
use crate::receipt::Receipt;
use crate::refusal::Fault;
use crate::source::{RowPlace, Source};

/// A store that takes Onnuri vouchers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberStoreRow {
    /// 가맹점명.
    pub store_name: String,
    /// 소속 시장명 (또는 상점가): the name by which it joins an alley district.
    pub market_name: String,
    /// 소재지: an address in 2024, a province in 2025.
    pub address: String,
    /// 취급품목.
    pub items: String,
    /// Whether it takes the rechargeable card; `None` when the file does not say.
    pub card: Option<bool>,
    /// Whether it takes mobile (2024) or digital (2025) vouchers.
    pub mobile: Option<bool>,
    /// Whether it takes paper vouchers.
    pub paper: Option<bool>,
}

const FIELDS: &[Field] = &[
    Field {
        key: "store-name", names: &["가맹점명", "가맹점 이름", "상호명", "점포명"], required: true
    },
    Field {
        key: "market-name",
        names: &["소속 시장명(또는 상점가)", "소속 시장명", "시장명", "상점가명", "소속 상점가"],
        required: true,
    },
    Field { key: "address", names: &["소재지", "가맹점 주소", "주소", "시도"], required: false },
    Field { key: "items", names: &["취급품목", "판매품목", "품목"], required: false },
    Field {
        key: "card",
        names: &["충전식카드 취급여부", "충전식 카드", "카드형 취급여부", "카드형 가맹 여부"],
        required: false,
    },
    Field {
        key: "mobile",
        names: &["모바일 취급여부", "디지털형 가맹 여부", "디지털형", "디지털 가맹 여부", "모바일 가맹 여부"],
        required: false,
    },
    Field {
        key: "paper", names: &["지류 취급여부", "지류형 가맹 여부", "지류형", "지류"], required: false
    },
];

/// The Onnuri member file.
pub struct MemberStores;

impl Kind for MemberStores {
    type Row = MemberStoreRow;

    fn fields(&self) -> &'static [Field] {
        FIELDS
    }

    fn parse(&self, cells: &Cells<'_>) -> Result<MemberStoreRow, Fault> {
        Ok(MemberStoreRow {
            store_name: cells.required("store-name")?.to_owned(),
            market_name: cells.text("market-name")?.to_owned(),
            address: cells.text("address")?.to_owned(),
            items: cells.text("items")?.to_owned(),
            card: cells.flag("card")?,
            mobile: cells.flag("mobile")?,
            paper: cells.flag("paper")?,
        })
    }
}

/// Which rows of the national file are wanted, by what the file can tell.
pub type Wanted<'w> = dyn Fn(&MemberStoreRow) -> bool + 'w;

/// Reads a member file of either generation, keeping the rows for which `wanted` holds; the rest counts as
/// filtered.
///
/// # Errors
/// As [`read_rows`].
pub fn read_member_stores(
    source: &mut Source,
    options: &ReadOptions<'_>,
    wanted: &Wanted<'_>,
    take: &mut dyn FnMut(RowPlace, MemberStoreRow) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    let mut filtered = 0;
    let mut receipt = read_rows(source, options, &MemberStores, &mut |place, row| {
        if wanted(&row) {
            take(place, row)
        } else {
            filtered += 1;
            ControlFlow::Continue(())
        }
    })?;
    receipt.taken -= filtered;
    receipt.filtered += filtered;
    Ok(receipt)
}
