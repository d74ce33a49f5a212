//! Suggestions of merchants: from a table, or from pasted texts as phones and messengers export them.

mod pasted;

pub use pasted::{PastedBlock, read_pasted};

use std::ops::ControlFlow;

use alley_core::text::phone::PhoneNumber;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::cells::Cells;
use crate::columns::Field;
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::reading::{Kind, read_rows};
use crate::receipt::Receipt;
use crate::refusal::Fault;
use crate::source::{RowPlace, Source};

/// A suggestion as it stands in a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SuggestionRow {
    /// 내용, whole.
    pub text: String,
    /// 접수일 in Seoul.
    pub received_on: Option<NaiveDate>,
    /// 접수시각 in Seoul, when written.
    pub received_at: Option<NaiveTime>,
    /// 이름 or 보낸사람.
    pub sender: String,
    /// 연락처.
    pub phone: Option<PhoneNumber>,
    /// 동.
    pub neighborhood: String,
    /// 골목형상점가.
    pub alley_district: String,
    /// 분류.
    pub category: String,
    /// 경로: text, call, walk-in.
    pub channel: String,
    /// 점포 or 상호.
    pub store: String,
}

macro_rules! fields {
    ($($key:literal $required:literal: $($name:literal),+;)*) => {
        &[$(Field { key: $key, names: &[$($name),+], required: $required }),*]
    };
}

const FIELDS: &[Field] = fields! {
    "text" true: "내용", "건의내용", "건의사항", "건의 내용", "민원내용", "문자내용", "메시지", "본문", "text", "message";
    "received" false: "접수일시", "접수일", "접수일자", "일시", "날짜", "수신일시", "받은시각", "등록일시", "received", "date";
    "time" false: "접수시각", "접수시간", "시각", "시간", "time";
    "sender" false: "이름", "보낸사람", "보낸 사람", "성명", "건의자", "발신자", "민원인", "신청인", "sender", "name";
    "phone" false: "연락처", "전화번호", "휴대전화", "휴대폰", "전화", "발신번호", "phone";
    "neighborhood" false: "동", "행정동", "동명", "행정동명", "neighborhood";
    "alley-district" false: "골목", "골목형상점가", "상점가", "골목/상점가", "골목형상점가명", "상권", "alley district";
    "category" false: "분류", "유형", "구분", "분야", "category";
    "channel" false: "경로", "접수경로", "접수방법", "접수 경로", "channel";
    "store" false: "점포", "상호", "점포명", "상호명", "가게", "store";
};

/// The table of suggestions.
pub struct Suggestions;

impl Kind for Suggestions {
    type Row = SuggestionRow;

    fn fields(&self) -> &'static [Field] {
        FIELDS
    }

    fn parse(&self, cells: &Cells<'_>) -> Result<SuggestionRow, Fault> {
        let text = |field| cells.text(field).map(str::to_owned);
        let received = cells.date_time("received")?;
        let time = match cells.optional("time")? {
            Some(text) => alley_core::text::dates::parse_time(&text)
                .map(Some)
                .map_err(|_| Fault::in_field("time", crate::Reason::BadDate, &text))?,
            None => None,
        };
        Ok(SuggestionRow {
            text: cells.required("text")?.to_owned(),
            received_on: received.map(|(date, _)| date),
            received_at: received.and_then(|(_, time)| time).or(time),
            sender: text("sender")?,
            phone: cells.phone("phone")?,
            neighborhood: text("neighborhood")?,
            alley_district: text("alley-district")?,
            category: text("category")?,
            channel: text("channel")?,
            store: text("store")?,
        })
    }
}

/// Reads suggestions from CSV or a workbook.
///
/// # Errors
/// As [`read_rows`].
pub fn read_suggestions(
    source: &mut Source,
    options: &ReadOptions<'_>,
    take: &mut dyn FnMut(RowPlace, SuggestionRow) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    read_rows(source, options, &Suggestions, take)
}
