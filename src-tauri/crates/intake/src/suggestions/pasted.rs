//! Texts from the clipboard: one suggestion per block, sender and time taken from the heads messengers write.
//!
//! Blocks are parted by blank lines, by lines of dashes, and by every line that is a message head. Nothing is left
//! out: what is no head belongs to the text of its block.

use std::sync::LazyLock;

use alley_core::text::clean::clean;
use alley_core::text::dates::{parse_date, parse_time};
use alley_core::text::phone::PhoneNumber;
use chrono::{NaiveDate, NaiveTime};
use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::cells::full_date_time;

/// One text out of what was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PastedBlock {
    /// First line of the block in what was pasted, from 1.
    pub line: u64,
    /// The block as pasted, head and all.
    pub raw: String,
    /// The text without its head.
    pub text: String,
    /// Who sent it, when a head says so.
    pub sender: Option<String>,
    /// From which number, when a head says so.
    pub phone: Option<PhoneNumber>,
    /// On which day in Seoul, from the head or the day line above.
    pub date: Option<NaiveDate>,
    /// At which time in Seoul.
    pub time: Option<NaiveTime>,
}

/// Parts pasted text into blocks. The text of a block that has none (a head alone) is empty.
pub fn read_pasted(pasted: &str) -> Vec<PastedBlock> {
    let pasted = clean(pasted);
    let mut blocks: Vec<PastedBlock> = Vec::new();
    let mut day = None;
    let mut open: Option<PastedBlock> = None;
    for (line, number) in pasted.split('\n').zip(1u64..) {
        if let Some(date) = day_line(line) {
            blocks.extend(open.take());
            day = Some(date);
        } else if let Some(head) = head(line, day) {
            blocks.extend(open.take());
            open = Some(PastedBlock { line: number, raw: line.to_owned(), ..head });
        } else if line.trim().is_empty() || is_separator(line) {
            // A blank line after a bare head belongs to it: some phones write head, blank line, text.
            match open.take() {
                Some(block) if block.text.is_empty() && !is_separator(line) => {
                    open = Some(PastedBlock { raw: format!("{}\n{line}", block.raw), ..block });
                }
                block => blocks.extend(block),
            }
        } else {
            let block =
                open.get_or_insert_with(|| PastedBlock { line: number, date: day, ..PastedBlock::default() });
            push_line(&mut block.raw, line);
            push_line(&mut block.text, line.trim_end());
        }
    }
    blocks.extend(open);
    blocks
}

fn push_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

fn is_separator(line: &str) -> bool {
    let marks = line.trim();
    marks.chars().count() >= 3
        && marks.chars().all(|c| matches!(c, '-' | '=' | '_' | '*' | '─' | '━' | '—' | '~'))
}

fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// `--------------- 2026년 7월 1일 수요일 ---------------`, the day line of a KakaoTalk export.
fn day_line(line: &str) -> Option<NaiveDate> {
    static DAY: LazyLock<Option<Regex>> =
        LazyLock::new(|| pattern(r"^-*\s*(\d{4}년 \d{1,2}월 \d{1,2}일)(?:\s*[월화수목금토일]요일)?\s*-*$"));
    let found = DAY.as_ref()?.captures(line.trim())?;
    dated(found.get(1)?.as_str())
}

/// A line that begins a message.
fn head(line: &str, day: Option<NaiveDate>) -> Option<PastedBlock> {
    bracket_head(line, day).or_else(|| comma_head(line)).or_else(|| number_head(line))
}

/// `[홍길동] [오후 2:13] 내용`: KakaoTalk on a computer.
fn bracket_head(line: &str, day: Option<NaiveDate>) -> Option<PastedBlock> {
    static HEAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(r"^\[([^\[\]]{1,60})\] \[((?:오전|오후) \d{1,2}:\d{2}|\d{1,2}:\d{2}(?: [AP]M)?)\] ?(.*)$")
    });
    let found = HEAD.as_ref()?.captures(line)?;
    Some(PastedBlock {
        time: Some(parse_time(found.get(2)?.as_str()).ok()?),
        date: day,
        text: found.get(3)?.as_str().trim_end().to_owned(),
        ..sender(found.get(1)?.as_str())
    })
}

/// `2026. 7. 1. 오후 2:13, 홍길동 : 내용` and `2026년 7월 1일 오후 2:13, 홍길동 : 내용`: KakaoTalk on a phone.
fn comma_head(line: &str) -> Option<PastedBlock> {
    static HEAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r"^(\d{4}(?:\. ?|년 ?|-|/)\d{1,2}(?:\. ?|월 ?|-|/)\d{1,2}(?:\.|일)?) ((?:오전|오후) ?)?(\d{1,2}:\d{2}), ([^:]{1,60}?) : (.*)$",
        )
    });
    let found = HEAD.as_ref()?.captures(line)?;
    let half = found.get(2).map_or("", |half| half.as_str().trim());
    Some(PastedBlock {
        date: Some(dated(found.get(1)?.as_str())?),
        time: Some(parse_time(&format!("{half} {}", found.get(3)?.as_str())).ok()?),
        text: found.get(5)?.as_str().trim_end().to_owned(),
        ..sender(found.get(4)?.as_str())
    })
}

/// `010-0000-1234 2026-07-01 14:13` or `홍길동 010-0000-1234 2026. 7. 1. 오후 2:13`: a text message as phones export it.
fn number_head(line: &str) -> Option<PastedBlock> {
    static HEAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r"^(?:([^\d\[\]:]{1,30}?)[ ,(/]+)?(\+?[\d()][\d\-. ()]{7,16}\d)[)]?(?:[ ,/|]+(\d{2,4}[-./년].{4,40}))?$",
        )
    });
    let found = HEAD.as_ref()?.captures(line.trim())?;
    let whole = found.get(2)?.as_str();
    // The number's pattern may have run into the date: take the longest beginning that is a number.
    let (phone, rest) = phone_then_rest(whole, found.get(3).map_or("", |rest| rest.as_str()), line.trim())?;
    let moment = if rest.is_empty() { None } else { Some(full_date_time(&rest)?) };
    let named = found.get(1).map(|name| name.as_str().trim().to_owned()).filter(|name| !name.is_empty());
    Some(PastedBlock {
        sender: named,
        phone: Some(phone),
        date: moment.map(|(date, _)| date),
        time: moment.and_then(|(_, time)| time),
        ..PastedBlock::default()
    })
}

fn phone_then_rest(number: &str, rest: &str, line: &str) -> Option<(PhoneNumber, String)> {
    if let Ok(phone) = PhoneNumber::parse(number.trim_matches(['(', ')', ' '])) {
        return Some((phone, rest.to_owned()));
    }
    let (first, after) = number.split_once(' ')?;
    let phone = PhoneNumber::parse(first.trim_matches(['(', ')', ' '])).ok()?;
    let at = line.find(after)?;
    Some((phone, line.get(at..)?.to_owned()))
}

/// The sender of a head, which may be a name, a number, or a name with a number.
fn sender(text: &str) -> PastedBlock {
    let text = text.trim();
    match PhoneNumber::parse(text) {
        Ok(phone) => PastedBlock { phone: Some(phone), ..PastedBlock::default() },
        Err(_) => PastedBlock { sender: Some(text.to_owned()), ..PastedBlock::default() },
    }
}

fn dated(text: &str) -> Option<NaiveDate> {
    // The year is written, so the day of reading does not matter.
    parse_date(text, NaiveDate::from_ymd_opt(2026, 1, 1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    fn hm(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
    }

    #[test]
    fn kakaotalk_on_a_computer() {
        let blocks = read_pasted(
            "--------------- 2026년 7월 1일 수요일 ---------------\n[홍길동] [오후 2:13] 가로등이 꺼졌어요\n어두워서 위험해요\n[임꺽정] [오전 9:05] 주차장이요",
        );
        assert_eq!(blocks.len(), 2);
        assert_eq!(blocks[0].sender.as_deref(), Some("홍길동"));
        assert_eq!((blocks[0].date, blocks[0].time), (ymd(2026, 7, 1), hm(14, 13)));
        assert_eq!(blocks[0].text, "가로등이 꺼졌어요\n어두워서 위험해요");
        assert_eq!(blocks[1].time, hm(9, 5));
    }

    #[test]
    fn kakaotalk_on_a_phone_and_text_messages() {
        let blocks = read_pasted(
            "2026. 7. 1. 오후 2:13, 홍길동 : 배수구가 막혔습니다\n010-0000-1234 2026-07-01 14:13\n간판 지원 언제 하나요\n\n홍길동 010-0000-5678\n화장실이 필요합니다",
        );
        assert_eq!(blocks.len(), 3, "{blocks:#?}");
        assert_eq!((blocks[0].date, blocks[0].time), (ymd(2026, 7, 1), hm(14, 13)));
        assert_eq!(blocks[0].text, "배수구가 막혔습니다");
        assert_eq!(blocks[1].phone.as_ref().unwrap().digits(), "01000001234");
        assert_eq!((blocks[1].date, blocks[1].time), (ymd(2026, 7, 1), hm(14, 13)));
        assert_eq!(blocks[2].sender.as_deref(), Some("홍길동"));
        assert_eq!(blocks[2].text, "화장실이 필요합니다");
    }

    #[test]
    fn plain_texts_are_parted_by_blank_and_dashed_lines() {
        let blocks = read_pasted("첫째 글\n둘째 줄\n\n둘째 글\n-----\n셋째 글 010-0000-1234 로 전화 주세요");
        let texts: Vec<_> = blocks.iter().map(|block| (block.line, block.text.as_str())).collect();
        assert_eq!(
            texts,
            [(1, "첫째 글\n둘째 줄"), (4, "둘째 글"), (6, "셋째 글 010-0000-1234 로 전화 주세요")]
        );
        assert_eq!(blocks[2].phone, None, "a number within a sentence is not a head");
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "[가나다 a1:\\-\\[\\].,\n]{0,200}") {
            let kept: String = read_pasted(&text).iter().map(|block| block.raw.as_str()).collect();
            let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(bare(&kept), bare(&text));
        }
    }
}
