//! An invented report with everything in it that reports have.

use alley_packet::facts::{
    PacketFacts, ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportColumn, ReportFacts,
    ReportItem, ReportNumber, ReportPart, ReportTable,
};

/// A report with everything in it that reports have.
pub fn facts(packet: &PacketFacts) -> ReportFacts {
    let text = str::to_owned;
    let cell = |said: &str| ReportCell::of(said).and("덧붙임");
    let column = |title: &str, points, align| ReportColumn { title: text(title), points, align };
    let table = ReportTable {
        columns: vec![
            column("동", Some(0.0), ReportAlign::Left),
            column("내용", None, ReportAlign::Left),
            column("비율(%)", Some(60.0), ReportAlign::Right),
        ],
        rows: vec![
            vec![ReportCell::group("1분기", 3)],
            vec![ReportCell::bold("풍암동").over_rows(2), cell("가로등"), ReportCell::of("12.5")],
            vec![cell("주차"), ReportCell::of("7")],
            vec![ReportCell::group("2분기", 3)],
            vec![ReportCell::bold("금호1동"), cell("분전반"), ReportCell::of("-")],
            vec![ReportCell::total("합계"), ReportCell::total("3건"), ReportCell::total("19.5")],
        ],
        note: text("단위: %"),
    };
    let item =
        |level, numbered, said: &str| ReportBlock::Outline(ReportItem { level, numbered, text: text(said) });
    let long = "밤 10시에 꺼지는 골목 쪽 가로등을 자정까지 켜고, 내년 본예산에 LED 교체를 올려 제어반 설정만 바꾸는 안과 함께 견주어 현장에서 정함";
    let number = ReportNumber { label: text("건의"), value: text("12건"), below: text("접수 기준") };
    let bar = ReportBar { label: text("풍암동"), values: vec![3, 5, 0], said: text("8건") };
    let bars = ReportBars {
        caption: text("동별 건의"),
        alternative: text("풍암동 8건"),
        series: vec![text("완료"), text("추진"), text("거절")],
        bars: vec![bar.clone(), bar],
    };
    let blocks = vec![
        ReportBlock::Section(text("개요")),
        ReportBlock::Text(text("본문입니다.")),
        item(0, true, "방문 개요"),
        item(1, true, "일시: 2026. 7. 16.(목) 14:00"),
        item(1, true, long),
        item(2, true, "점등 시각을 자정으로 늦춤"),
        item(2, true, long),
        item(3, true, "제어반 설정만 바꿈"),
        item(0, true, "행정사항"),
        item(0, false, "주요 건의"),
        item(1, false, long),
        item(2, false, "도로과에서 조도를 다시 잼"),
        item(3, false, long),
        ReportBlock::Item(text("항목")),
        ReportBlock::Note(text("주석")),
        ReportBlock::Nothing(text("없음")),
        ReportBlock::Numbers(vec![number.clone(), number]),
        ReportBlock::Bars(bars),
        ReportBlock::Table(table),
    ];
    ReportFacts {
        sample: true,
        district: packet.district.clone(),
        office: packet.office.clone(),
        logo: None,
        kind: text("보고"),
        title: text("결과보고"),
        when: text("2026년"),
        note: text("참고"),
        day: packet.visit.date,
        cover: true,
        shape: Default::default(),
        people: packet.expected_topics.iter().map(|topic| topic.name.clone()).collect(),
        phones: Vec::new(),
        parts: vec![
            ReportPart { title: text("현황"), blocks: blocks.clone() },
            ReportPart { title: text("계획"), blocks },
        ],
    }
}
