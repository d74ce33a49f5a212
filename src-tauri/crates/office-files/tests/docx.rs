//! The Word document as its readers find it.

mod support;

use alley_office_files::{OfficeFileError, docx};
use alley_packet::facts::{
    PrivateName, PrivatePhone, ReportAlign, ReportBlock, ReportCell, ReportColumn, ReportFacts, ReportItem,
    ReportNumber, ReportPart, ReportShape, ReportTable,
};
use alley_packet::{Language, MaskedReport};
use proptest::prelude::*;
use support::{Paragraph, paragraphs, part, part as part_of, parts, report};

fn body(file: &[u8]) -> Vec<Paragraph> {
    paragraphs(&part(file, "word/document.xml"))
}

fn of_style<'p>(shown: &'p [Paragraph], style: &str) -> Vec<&'p str> {
    shown.iter().filter(|one| one.style == style).map(|one| one.text.as_str()).collect()
}

#[test]
fn word_finds_title_headings_lists_and_remarks_by_their_styles() {
    let file = docx(&report(), Language::Korean).expect("a document");
    let shown = body(&file);
    assert_eq!(of_style(&shown, "Title"), ["풍암동 골목집무실 운영 결과"]);
    assert_eq!(of_style(&shown, "Heading1"), ["운영 개요", "건의와 처리"]);
    assert_eq!(of_style(&shown, "Heading2"), ["현장 확인"]);
    assert_eq!(of_style(&shown, "ListBullet"), ["보행로 폭 1.2m", "황**우 총무가 동행"]);
    assert_eq!(of_style(&shown, "ReportRemark"), ["가맹률은 7월 1일 기준"]);
    assert_eq!(of_style(&shown, "ReportBand"), ["광주광역시 서구\t표본 자료   결과보고"]);
    assert_eq!(shown.last().map(|last| last.text.as_str()), Some("끝."));

    let styles = part(&file, "word/styles.xml");
    for (id, name) in [("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Title", "Title")] {
        let style = styles.split("<w:style ").find(|style| style.contains(&format!("w:styleId=\"{id}\"")));
        assert!(style.is_some_and(|style| style.contains(&format!("<w:name w:val=\"{name}\"/>"))), "{id}");
    }
}

#[test]
fn tables_repeat_their_head_and_divide_no_row() {
    let file = docx(&report(), Language::Korean).expect("a document");
    let document = part(&file, "word/document.xml");
    let tables: Vec<&str> = document.split("<w:tbl>").skip(1).collect();
    assert_eq!(tables.len(), 3, "numbers, table, bars");
    for (table, heads) in tables.iter().zip([0, 1, 1]) {
        let table = table.split("</w:tbl>").next().expect("its end");
        let rows: Vec<&str> = table.split("<w:tr>").skip(1).collect();
        assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")), "a row may be divided");
        assert_eq!(table.matches("<w:tblHeader/>").count(), heads);
        assert!(heads == 0 || rows.first().is_some_and(|row| row.contains("<w:tblHeader/>")));
    }
    let shown = body(&file);
    assert_eq!(
        of_style(&shown, "ReportCellHead"),
        ["번호", "건의", "사업비(천원)", "구분", "완료", "추진중", "현황"]
    );
    let cells: Vec<&str> = shown
        .iter()
        .filter(|one| one.row > 1 && one.style.starts_with("ReportCell"))
        .map(|one| one.text.as_str())
        .collect();
    assert_eq!(
        cells,
        [
            "1",
            "보행로 정비",
            "풍암로 골목형상점가",
            "12,000",
            "2",
            "가로등 & <조명> 보수",
            "3,500",
            "교통",
            "1,200",
            "8",
            "1,208건",
            "환경",
            "2",
            "3",
            "5건"
        ]
    );
}

#[test]
fn pages_are_numbered_and_marked_and_the_language_is_named() {
    for (language, tag, mark) in [
        (Language::Korean, "ko-KR", "외부용 · 개인정보 가림"),
        (Language::English, "en-US", "For release · personal data masked"),
    ] {
        let file = docx(&report(), language).expect("a document");
        for footer in ["word/footer1.xml", "word/footer2.xml"] {
            let footer = part(&file, footer);
            assert!(footer.contains(">PAGE<") && footer.contains(">NUMPAGES<") && footer.contains(mark));
        }
        assert!(part(&file, "word/styles.xml").contains(&format!("<w:lang w:val=\"{tag}\"")));
        let properties = part(&file, "docProps/core.xml");
        assert!(properties.contains(&format!("<dc:language>{tag}</dc:language>")));
        assert!(properties.contains("<dc:title>풍암동 골목집무실 운영 결과 (결과보고)</dc:title>"));
        assert!(properties.contains("2026-07-20T00:00:00Z"));
        let document = part(&file, "word/document.xml");
        assert!(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), "A4");
    }
}

#[test]
fn a_cover_brings_contents_that_lead_to_the_numbered_parts() {
    let file = docx(&ReportFacts { cover: true, ..report() }, Language::Korean).expect("a document");
    let shown = body(&file);
    assert_eq!(of_style(&shown, "TOC1"), ["1. 운영 개요", "2. 건의와 처리"]);
    assert_eq!(of_style(&shown, "Heading1"), ["1. 운영 개요", "2. 건의와 처리"]);
    let document = part(&file, "word/document.xml");
    for name in ["part_1", "part_2"] {
        assert!(document.contains(&format!("w:anchor=\"{name}\"")), "{name} is led to");
        assert!(document.contains(&format!("w:name=\"{name}\"")), "{name} is there");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes_on_every_thread() {
    let here = docx(&report(), Language::Korean).expect("a document");
    let there = std::thread::spawn(|| {
        let _other = docx(&ReportFacts { cover: true, ..report() }, Language::English);
        docx(&report(), Language::Korean)
    });
    assert_eq!(there.join().expect("a thread").expect("a document"), here);
}

#[test]
fn nobody_who_must_be_masked_can_be_read_in_any_part() {
    let facts = report();
    let file = docx(&facts, Language::Korean).expect("a document");
    for (name, bytes) in parts(&file) {
        let text: String =
            String::from_utf8(bytes).expect("UTF-8").chars().filter(|c| c.is_alphanumeric()).collect();
        for private in ["홍길동", "황보관우", "01000005678"] {
            assert!(!text.contains(private), "{private} in {name}");
        }
    }
    // A name that comes about only where two texts meet, in the title among the properties, keeps the file in the house.
    let facts = ReportFacts { title: "황보".to_owned(), kind: "관우".to_owned(), ..report() };
    assert_eq!(
        docx(&facts, Language::Korean),
        Err(OfficeFileError::Unmasked { part: "docProps/core.xml".to_owned(), found: 1 })
    );
}

#[test]
fn rows_of_any_length_and_empty_tables_make_a_document() {
    let column =
        |title: &str| ReportColumn { title: title.to_owned(), points: None, align: ReportAlign::Left };
    let table = |columns: &[&str], rows: &[usize]| {
        ReportBlock::Table(ReportTable {
            columns: columns.iter().map(|title| column(title)).collect(),
            rows: rows.iter().map(|count| vec![ReportCell::of("칸"); *count]).collect(),
            note: String::new(),
        })
    };
    let mut facts = report();
    facts.parts = vec![ReportPart {
        title: String::new(),
        blocks: vec![
            table(&[], &[]),
            table(&["하나"], &[0, 3, 1]),
            table(&["하나", "둘"], &[]),
            ReportBlock::Numbers(Vec::new()),
            ReportBlock::Numbers(vec![
                ReportNumber {
                    label: "가".to_owned(),
                    value: "1".to_owned(),
                    below: String::new()
                };
                9
            ]),
        ],
    }];
    let shown = body(&docx(&facts, Language::Korean).expect("a document"));
    assert_eq!(shown.iter().filter(|one| one.text == "칸").count(), 4);
    assert_eq!(of_style(&shown, "ReportNumber").len(), 9);
}

#[test]
fn a_filed_paper_numbers_its_parts_and_its_entries_as_word_does() {
    let entry = |level, text: &str, numbered| {
        ReportBlock::Outline(ReportItem { level, text: text.to_owned(), numbered })
    };
    let part = |title: &str, blocks| ReportPart { title: title.to_owned(), blocks };
    let facts = ReportFacts {
        shape: ReportShape::Filed,
        parts: vec![
            part("개요", vec![entry(1, "일시", true), entry(2, "비고", false), entry(1, "장소", true)]),
            part("붙임", vec![entry(1, "명단", true), ReportBlock::Text("참석자 명단 1부.".to_owned())]),
        ],
        ..report()
    };
    let file = docx(&facts, Language::Korean).expect("a document");
    let shown = body(&file);
    assert_eq!(of_style(&shown, "Heading1"), ["1. 개요", "2. 붙임"]);
    assert_eq!(of_style(&shown, "ReportOutline"), ["일시", "비고", "장소", "명단"]);
    assert_eq!(of_style(&shown, "ReportMade"), ["2026. 7. 20.(월) · 구청장 비서실"]);
    assert_eq!(shown.last().map(|last| last.text.as_str()), Some("참석자 명단 1부.  끝."));
    // Each part's entries are a list of their own, so that both begin with 가.
    let document = part_of(&file, "word/document.xml");
    let lists: Vec<&str> = document
        .split("<w:pStyle w:val=\"ReportOutline\"/>")
        .skip(1)
        .filter_map(|rest| rest.split("<w:numId w:val=\"").nth(1)?.split('"').next())
        .collect();
    let [first, signs, third, last] = lists.as_slice() else { panic!("{lists:?}") };
    assert_eq!(first, third);
    assert!(first != last && signs != first);
    // What names a table is never the last line of a page.
    let named = |blocks| ReportFacts { parts: vec![part("건의", blocks)], ..report() };
    let table = ReportBlock::Table(ReportTable {
        columns: vec![ReportColumn { title: "건의".to_owned(), points: None, align: ReportAlign::Left }],
        rows: vec![vec![ReportCell::of("가로등")]],
        note: String::new(),
    });
    let kept = |facts: ReportFacts| {
        let file = docx(&facts, Language::Korean).expect("a document");
        let document = part_of(&file, "word/document.xml");
        let entry =
            document.split("<w:pStyle w:val=\"ReportOutline\"/>").nth(1).expect("the entry").to_owned();
        entry.split("</w:pPr>").next().is_some_and(|properties| properties.contains("<w:keepNext"))
    };
    assert!(kept(named(vec![entry(1, "선정 건의", true), table])));
    assert!(!kept(named(vec![entry(1, "선정 건의", true)])));
    let numbering = part_of(&file, "word/numbering.xml");
    assert!(numbering.contains("<w:numFmt w:val=\"ganada\"/>"));
    let anew = numbering.split(&format!("<w:num w:numId=\"{last}\"")).nth(1).expect("the list");
    assert!(anew.split("</w:num>").next().is_some_and(|list| list.matches("w:startOverride").count() == 4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_in_every_place_comes_back_as_it_was_typed(
        typed in proptest::collection::vec("(\\PC|[<>&\"'\\]\\n\\t\\x00-\\x1F가-힣\u{1100}-\u{11FF}]){0,24}", 12),
        cover in any::<bool>(),
    ) {
        let mut typed = typed.into_iter();
        let mut next = || typed.next().unwrap_or_default();
        let facts = ReportFacts {
            sample: false,
            district: next(),
            office: next(),
            logo: None,
            kind: next(),
            title: next(),
            when: next(),
            note: next(),
            day: report().day,
            cover,
            shape: report().shape,
            people: vec![PrivateName("홍길동".to_owned())],
            phones: vec![PrivatePhone("010-0000-5678".to_owned())],
            parts: vec![ReportPart {
                title: next(),
                blocks: vec![
                    ReportBlock::Text(next()),
                    ReportBlock::Item(next()),
                    ReportBlock::Section(next()),
                    ReportBlock::Table(ReportTable {
                        columns: vec![ReportColumn { title: next(), points: None, align: ReportAlign::Left }],
                        rows: vec![vec![ReportCell::of(next())]],
                        note: String::new(),
                    }),
                ],
            }],
        };
        let said = MaskedReport::of(&facts, Language::Korean).facts;
        let file = match docx(&facts, Language::Korean) {
            Ok(file) => file,
            // Typed at random, a text may hold what looks like a number of somebody, divided by its line ends.
            Err(OfficeFileError::Unmasked { .. }) => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        for (name, bytes) in parts(&file) {
            let text = String::from_utf8(bytes).expect("UTF-8");
            paragraphs(&text);
            prop_assert!(!text.contains('\0'), "{name}");
        }
        docx_rs::read_docx(&file).expect("docx-rs reads it");
        let shown = body(&file);
        let [part] = said.parts.as_slice() else { panic!("one part") };
        for (style, block) in [("BodyText", 0), ("ListBullet", 1), ("Heading2", 2)] {
            let (ReportBlock::Text(text) | ReportBlock::Item(text) | ReportBlock::Section(text)) = &part.blocks[block]
            else { panic!("a text") };
            prop_assert_eq!(of_style(&shown, style), [text.as_str()]);
        }
        let ReportBlock::Table(table) = &part.blocks[3] else { panic!("a table") };
        prop_assert_eq!(of_style(&shown, "ReportCellHead"), [table.columns[0].title.as_str()]);
        prop_assert_eq!(of_style(&shown, "ReportCell"), [table.rows[0][0].text.as_str()]);
        if !said.title.is_empty() {
            prop_assert_eq!(of_style(&shown, "Title"), [said.title.as_str()]);
        }
    }
}
