//! A report, and readers that know nothing of the writers.

#![allow(dead_code, reason = "each test file takes what it needs")]

use std::io::{Cursor, Read};

use alley_packet::facts::{
    PrivateName, PrivatePhone, ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportColumn,
    ReportFacts, ReportNumber, ReportPart, ReportShape, ReportTable,
};
use chrono::NaiveDate;
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

/// A report with every kind of block.
pub fn report() -> ReportFacts {
    let column = |title: &str, points, align| ReportColumn { title: title.to_owned(), points, align };
    let table = ReportTable {
        columns: vec![
            column("번호", Some(40.0), ReportAlign::Center),
            column("건의", None, ReportAlign::Left),
            column("사업비(천원)", Some(80.0), ReportAlign::Right),
        ],
        rows: vec![
            vec![
                ReportCell::of("1"),
                ReportCell::bold("보행로 정비").and("풍암로 골목형상점가"),
                ReportCell::of("12,000"),
            ],
            vec![ReportCell::of("2"), ReportCell::of("가로등 & <조명> 보수"), ReportCell::of("3,500")],
        ],
        note: "모두 2건".to_owned(),
    };
    let bars = ReportBars {
        caption: "분야별 건의".to_owned(),
        alternative: "교통 12건, 환경 5건".to_owned(),
        series: vec!["완료".to_owned(), "추진중".to_owned()],
        bars: vec![
            ReportBar { label: "교통".to_owned(), values: vec![1200, 8], said: "1,208건".to_owned() },
            ReportBar { label: "환경".to_owned(), values: vec![2, 3], said: "5건".to_owned() },
        ],
    };
    let number = |label: &str, value: &str| ReportNumber {
        label: label.to_owned(),
        value: value.to_owned(),
        below: "2026. 1. 1. 이후".to_owned(),
    };
    ReportFacts {
        sample: true,
        district: "광주광역시 서구".to_owned(),
        office: "구청장 비서실".to_owned(),
        logo: None,
        kind: "결과보고".to_owned(),
        title: "풍암동 골목집무실 운영 결과".to_owned(),
        when: "2026. 7. 16.(목) 14:00".to_owned(),
        note: "참석 32명".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 7, 20).expect("day"),
        cover: false,
        shape: ReportShape::Listed,
        people: vec![PrivateName("홍길동".to_owned()), PrivateName("황보관우".to_owned())],
        phones: vec![PrivatePhone("010-0000-5678".to_owned())],
        parts: vec![
            ReportPart {
                title: "운영 개요".to_owned(),
                blocks: vec![
                    ReportBlock::Numbers(vec![number("건의", "17건"), number("약속", "5건")]),
                    ReportBlock::Text(
                        "홍길동 회장(010-0000-5678)이 보행로를 건의하였다.\n현장에서 확인하였다.".to_owned(),
                    ),
                    ReportBlock::Section("현장 확인".to_owned()),
                    ReportBlock::Item("보행로 폭 1.2m".to_owned()),
                    ReportBlock::Item("황보관우 총무가 동행".to_owned()),
                    ReportBlock::Note("가맹률은 7월 1일 기준".to_owned()),
                ],
            },
            ReportPart {
                title: "건의와 처리".to_owned(),
                blocks: vec![
                    ReportBlock::Table(table),
                    ReportBlock::Bars(bars),
                    ReportBlock::Nothing("그 밖의 건의가 없습니다.".to_owned()),
                ],
            },
        ],
    }
}

/// Every part of a ZIP file by name, in its order.
pub fn parts(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("a ZIP file");
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its bytes");
            (entry.name().expect("its name").into_owned(), bytes)
        })
        .collect()
}

/// One part as text.
pub fn part(file: &[u8], name: &str) -> String {
    let found = parts(file).into_iter().find(|(known, _)| known == name);
    String::from_utf8(found.unwrap_or_else(|| panic!("{name} is there")).1).expect("UTF-8")
}

/// A paragraph of a Word document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    pub style: String,
    pub text: String,
    /// Row of the innermost table, from 1; 0 outside of tables.
    pub row: usize,
}

/// The paragraphs of a part, in order. Fails the test where the part is not well-formed.
pub fn paragraphs(xml: &str) -> Vec<Paragraph> {
    let mut reader = Reader::from_str(xml);
    let (mut found, mut open, mut row, mut in_text) = (Vec::new(), Paragraph::default(), 0, false);
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "w:pStyle" => {
                open.style = tag
                    .attributes()
                    .map(|attribute| attribute.expect("an attribute"))
                    .find(|attribute| attribute.key.as_ref() == "w:val")
                    .map(|attribute| attribute.value.into_owned())
                    .unwrap_or_default();
            }
            Event::Start(tag) => match tag.name().as_ref() {
                "w:p" => open = Paragraph { row, ..Paragraph::default() },
                "w:tbl" => row = 0,
                "w:tr" => row += 1,
                "w:t" => in_text = true,
                _ => {}
            },
            Event::Empty(tag) => match tag.name().as_ref() {
                "w:br" => open.text.push('\n'),
                "w:tab" => open.text.push('\t'),
                _ => {}
            },
            Event::Text(text) if in_text => open.text.push_str(&text),
            Event::GeneralRef(name) if in_text => {
                let letter = match name.resolve_char_ref().expect("a letter") {
                    Some(letter) => letter.to_string(),
                    None => quick_xml::escape::resolve_xml_entity(&name).expect("a known name").to_owned(),
                };
                open.text.push_str(&letter);
            }
            Event::End(tag) => match tag.name().as_ref() {
                "w:p" => found.push(std::mem::take(&mut open)),
                "w:tbl" => row = 0,
                "w:t" => in_text = false,
                _ => {}
            },
            Event::Eof => return found,
            _ => {}
        }
    }
}
