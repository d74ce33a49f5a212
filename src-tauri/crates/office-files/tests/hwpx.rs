//! Forms filled: what changed, and above all what did not.

#[path = "support/form.rs"]
mod form;
mod support;

use std::io::{Cursor, Read};

use alley_office_files::hwpx::{Fields, HwpxError, fill, report as fill_with_report};
use alley_packet::facts::{ReportBlock, ReportFacts, ReportItem, ReportPart};
use alley_packet::{Language, MaskedReport};
use form::{form, form_of, paragraph, run, section, usual};
use proptest::prelude::*;
use support::{part, report};
use zip::ZipArchive;

const SECTION: &str = "Contents/section0.xml";

fn fields(given: &[(&str, &str)]) -> Fields {
    let mut fields = Fields::default();
    for (name, text) in given {
        fields.set(name, text);
    }
    fields
}

fn filled(paragraphs: &str, given: &[(&str, &str)]) -> String {
    let filled = fill(&form(&section(paragraphs)), &fields(given)).expect("a filled form");
    part(&filled.bytes, SECTION)
}

/// A part as it is packed.
#[derive(Debug, PartialEq, Eq)]
struct Packed {
    name: Vec<u8>,
    method: String,
    time: String,
    sum: u32,
    bytes: Vec<u8>,
}

/// The parts of a file in their order; of the named one, nothing that it says.
fn packed(file: &[u8], but: &str) -> Vec<Packed> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("a ZIP file");
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index_raw(at).expect("a part");
            let name = entry.name_raw().to_vec();
            let (method, time) =
                (format!("{:?}", entry.compression()), format!("{:?}", entry.last_modified()));
            let (mut sum, mut bytes) = (entry.crc32(), Vec::new());
            entry.read_to_end(&mut bytes).expect("its bytes");
            if name == but.as_bytes() {
                (sum, bytes) = (0, Vec::new());
            }
            Packed { name, method, time, sum, bytes }
        })
        .collect()
}

/// Where Hangul broke the lines.
fn line_cache() -> String {
    let whole = paragraph("");
    let from = whole.find("<hp:linesegarray>").expect("there");
    whole.get(from..whole.len() - "</hp:p>".len()).expect("its end").to_owned()
}

#[test]
fn a_report_comes_into_the_offices_form() {
    let form = form(&usual());
    let filled = fill_with_report(&form, &report(), Language::Korean).expect("a filled form");
    assert_eq!(filled.places, ["제목", "작성일", "부서", "본문"]);
    let text = part(&filled.bytes, SECTION);
    assert!(text.contains("<hp:t>풍암동 골목집무실 운영 결과</hp:t>"));
    assert!(text.contains("<hp:t>작성일: 2026. 7. 20.(월) (구청장 비서실)</hp:t>"));
    let lines: Vec<&str> =
        text.split("<hp:t>").skip(3).filter_map(|rest| rest.split("</hp:t>").next()).collect();
    assert_eq!(
        lines,
        [
            "1. 운영 개요",
            "  ○ 건의: 17건(2026. 1. 1. 이후)",
            "  ○ 약속: 5건(2026. 1. 1. 이후)",
            "  홍*동 회장(010-****-5678)이 보행로를 건의하였다.",
            "  현장에서 확인하였다.",
            "  가. 현장 확인",
            "    ○ 보행로 폭 1.2m",
            "    ○ 황**우 총무가 동행",
            "    ※ 가맹률은 7월 1일 기준",
            "2. 건의와 처리",
            "  ○ 번호 · 건의 · 사업비(천원) (모두 2건)",
            "    - 1 · 보행로 정비(풍암로 골목형상점가) · 12,000",
            "    - 2 · 가로등 &amp; &lt;조명&gt; 보수 · 3,500",
            "  ○ 분야별 건의",
            "    - 교통 · 1,208건 · 완료 1,200 · 추진중 8",
            "    - 환경 · 5건 · 완료 2 · 추진중 3",
            "  그 밖의 건의가 없습니다.",
            "붙임 &amp; 끝.",
        ]
    );
}

#[test]
fn every_other_byte_stays_as_the_office_made_it() {
    let form = form(&usual());
    let filled = fill_with_report(&form, &report(), Language::Korean).expect("a filled form").bytes;
    assert_eq!(packed(&filled, SECTION), packed(&form, SECTION));
    assert_eq!(filled.get(..58), form.get(..58), "mimetype comes first, as it was packed");
    assert!(filled.ends_with("서식".as_bytes()), "the comment of the file");

    // One line in each place: the section is the old one with the words exchanged and without the old line breaks.
    let given = [("제목", "결과"), ("작성일", "오늘"), ("부서", "비서실"), ("본문", "내용")];
    let filled = fill(&form, &fields(&given)).expect("a filled form").bytes;
    let (mut expected, cache) = (usual(), line_cache());
    for (name, text) in given {
        expected = expected.replace(&format!("{{{{{name}}}}}"), text);
    }
    for text in ["결과", "(비서실)", "내용"] {
        let changed = format!("{text}</hp:t></hp:run>{cache}");
        assert!(expected.contains(&changed), "{text}");
        expected = expected.replace(&changed, &format!("{text}</hp:t></hp:run>"));
    }
    assert_eq!(part(&filled, SECTION), expected);
    assert_eq!(expected.matches(&cache).count(), 2, "paragraphs without a place keep their lines");
}

#[test]
fn a_place_alone_in_its_paragraph_is_repeated_with_its_style_and_without_its_page_break() {
    let runs = format!("<hp:run charPrIDRef=\"9\"><hp:secPr/></hp:run>{}", run(" {{본문}}"));
    let text = filled(&paragraph(&runs), &[("본문", "하나\n\n셋 <3>")]);
    let copy = |line: &str| {
        format!(
            "<hp:p id=\"0\" paraPrIDRef=\"3\" styleIDRef=\"0\" pageBreak=\"0\" columnBreak=\"0\" merged=\"0\">\
             <hp:run charPrIDRef=\"7\"><hp:t>{line}</hp:t></hp:run></hp:p>"
        )
    };
    let first = paragraph(&runs).replace("{{본문}}", "하나").replace(&line_cache(), "");
    assert_eq!(text, section(&format!("{first}{}{}", copy(""), copy("셋 &lt;3&gt;"))));
}

#[test]
fn among_other_words_lines_are_divided_by_line_ends() {
    let text = filled(&paragraph(&run("담당: {{담당}} 끝")), &[("담당", "총무과\n건축과")]);
    assert!(text.contains("<hp:t>담당: 총무과<hp:lineBreak/>건축과 끝</hp:t>"), "{text}");
}

#[test]
fn a_place_that_hangul_divided_into_runs_is_found() {
    let runs = format!(
        "{}{}{}",
        run("앞 {{제"),
        run("<hp:markpenBegin color=\"#FFFF00\"/>목"),
        run("}<hp:markpenEnd/>} 뒤")
    );
    let text = filled(&paragraph(&runs), &[("제목", "결과")]);
    let expected = format!(
        "{}{}{}",
        run("앞 결과"),
        run("<hp:markpenBegin color=\"#FFFF00\"/>"),
        run("<hp:markpenEnd/> 뒤")
    );
    assert!(text.contains(&expected), "{text}");
    // Spaces, decomposed letters and names with escapes are the same name.
    let text = filled(
        &paragraph(&run("{{ \u{110C}\u{1166}목 }}/{{A&amp;B}}/{{&#xC81C;목}}")),
        &[("제목", "결과"), ("A&B", "둘")],
    );
    assert!(text.contains("<hp:t>결과/둘/결과</hp:t>"), "{text}");
}

#[test]
fn a_part_is_written_by_its_title_and_parts_of_one_title_follow_each_other() {
    let mut facts = report();
    let more = ReportPart {
        title: "운영 개요".to_owned(),
        blocks: vec![ReportBlock::Text("덧붙임".to_owned())],
    };
    facts.parts.push(more);
    facts.parts.push(ReportPart { title: "제목".to_owned(), blocks: Vec::new() });
    let fields = Fields::of(&MaskedReport::of(&facts, Language::Korean));
    let lines = fields.lines("운영 개요").expect("known");
    assert_eq!(lines.first().map(String::as_str), Some("○ 건의: 17건(2026. 1. 1. 이후)"));
    assert_eq!(lines.last().map(String::as_str), Some("덧붙임"));
    assert_eq!(fields.lines("제목"), Some(&["풍암동 골목집무실 운영 결과".to_owned()][..]));
    assert_eq!(fields.lines("일시"), fields.lines("기간"));
}

#[test]
fn entries_of_an_outline_are_numbered_as_an_official_document_numbers_them() {
    let entry = |level, text: &str, numbered| {
        ReportBlock::Outline(ReportItem { level, text: text.to_owned(), numbered })
    };
    let blocks = vec![
        entry(1, "일시", true),
        entry(2, "비고\n둘째 줄", false),
        entry(1, "장소", true),
        entry(2, "접수", true),
        entry(1, "기타", false),
    ];
    let facts = ReportFacts { parts: vec![ReportPart { title: "개요".to_owned(), blocks }], ..report() };
    let fields = Fields::of(&MaskedReport::of(&facts, Language::Korean));
    assert_eq!(
        fields.lines("본문").expect("known"),
        ["1. 개요", "  가. 일시", "    - 비고", "      둘째 줄", "  나. 장소", "    1) 접수", "  ○ 기타"]
    );
}

#[test]
fn what_cannot_be_filled_says_why() {
    let known = [("제목", "결과")];
    let refused = |file: &[u8]| fill(file, &fields(&known)).expect_err("refused");
    let of = |text: &str| refused(&form(&section(&paragraph(&run(text)))));
    let names = vec!["제목".to_owned()];
    assert_eq!(refused(b"%PDF-1.7"), HwpxError::NotZip);
    assert_eq!(refused(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), HwpxError::OldFormat);
    assert_eq!(
        refused(&alley_office_files::docx(&report(), Language::Korean).expect("a document")),
        HwpxError::NotHwpx
    );
    assert_eq!(refused(&form_of(&[])), HwpxError::NotHwpx);
    assert_eq!(of("제목"), HwpxError::NoPlace { known: names.clone() });
    assert_eq!(
        of("{{제몫}}"),
        HwpxError::UnknownPlace { part: SECTION.to_owned(), name: "제몫".to_owned(), known: names }
    );
    for text in
        ["{{제목}", "{{제<hp:lineBreak/>목}}", "{{}}", "{{{제목}}}", "<![CDATA[x]]>{{<![CDATA[제목]]>}}"]
    {
        assert!(matches!(of(text), HwpxError::OpenPlace { .. }), "{text}: {:?}", of(text));
    }
    for text in ["<hp:t>", "&unknown;{{제목}}", "</hp:t></hp:run></hp:p></hs:sec></x>"] {
        assert_eq!(of(text), HwpxError::Broken { part: SECTION.to_owned() }, "{text}");
    }
    let declared = section("").replace("<hs:sec", "<!DOCTYPE x [<!ENTITY a \"b\">]><hs:sec");
    assert_eq!(refused(&form(&declared)), HwpxError::Broken { part: SECTION.to_owned() });
    let wide: Vec<u8> = usual().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refused(&form_of(&[(SECTION, &wide)])), HwpxError::Broken { part: SECTION.to_owned() });
    let deep = section(&paragraph(&format!("{}{}", "<hp:x>".repeat(100_000), "</hp:x>".repeat(100_000))));
    assert_eq!(refused(&form(&deep)), HwpxError::Broken { part: SECTION.to_owned() });
}

#[test]
fn protected_forms_and_forms_that_grow_beyond_measure_are_refused() {
    let manifest = b"<odf:manifest><odf:file-entry><odf:encryption-data/></odf:file-entry></odf:manifest>";
    let form_with = |parts: &[(&str, &[u8])]| fill(&form_of(parts), &fields(&[("제목", "결과")]));
    // The later part of a name counts for a reader of ZIP files, so the manifest stands in a form of its own here.
    let mut protected = form(&usual());
    let plain = b"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    assert!(!protected.windows(plain.len()).any(|window| window == plain), "the manifest is packed");
    protected = support_with_manifest(manifest);
    assert_eq!(fill(&protected, &fields(&[("제목", "결과")])), Err(HwpxError::Encrypted));
    let bomb = vec![b' '; 80 << 20];
    assert!(matches!(form_with(&[(SECTION, &bomb)]), Err(HwpxError::TooLarge { .. })));
    // A small form with many places for a long text.
    let places = paragraph(&run("{{본문}}")).repeat(2_000);
    let long = "가나다라마바사\n".repeat(10_000);
    let grown = fill(&form(&section(&places)), &fields(&[("본문", &long)]));
    assert!(matches!(grown, Err(HwpxError::TooLarge { .. })));
}

/// A form of the least parts with this manifest.
fn support_with_manifest(manifest: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in [
        ("mimetype", &b"application/hwp+zip"[..]),
        (SECTION, usual().as_bytes()),
        ("META-INF/manifest.xml", manifest),
    ] {
        file.start_file(name, options).expect("a part");
        file.write_all(bytes).expect("its bytes");
    }
    file.finish().expect("a file").into_inner()
}

#[test]
fn nobody_who_must_be_masked_comes_into_a_form() {
    let mut facts = report();
    let filled = fill_with_report(&form(&usual()), &facts, Language::Korean).expect("a filled form");
    let text = part(&filled.bytes, SECTION);
    assert!(!text.contains("홍길동") && !text.contains("황보관우") && !text.contains("0000"));
    facts.title = "홍길동 회장 면담".to_owned();
    let filled = fill_with_report(&form(&usual()), &facts, Language::Korean).expect("a filled form");
    assert!(part(&filled.bytes, SECTION).contains("홍*동 회장 면담"));
    // Names that the masking rule does not see keep the file in the house: between signs, and over the end of a line.
    for (title, place) in [("황☆보☆관☆우", "제목"), ("황보☆\n☆☆관우", "본문")] {
        facts.title = title.to_owned();
        let refused = fill_with_report(&form(&usual()), &facts, Language::Korean);
        assert_eq!(refused, Err(HwpxError::Unmasked { name: place.to_owned(), found: 1 }), "{title}");
    }
}

/// The text of a section as any reader of XML finds it.
fn read(xml: &str) -> String {
    let mut reader = quick_xml::Reader::from_str(xml);
    let (mut text, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Start(tag) => inside = tag.local_name().as_ref() == "t",
            quick_xml::events::Event::End(tag) => {
                inside = false;
                if tag.local_name().as_ref() == "p" {
                    text.push('\n');
                }
            }
            quick_xml::events::Event::Text(said) if inside => text.push_str(&said),
            quick_xml::events::Event::GeneralRef(name) if inside => {
                text.push_str(quick_xml::escape::resolve_xml_entity(&name).expect("a known name"));
            }
            quick_xml::events::Event::Eof => return text,
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_report_text_comes_back_from_the_form(typed in "(\\PC|[<>&\"'\\]{}\\n\\t\\x00-\\x1F가-힣]){0,60}") {
        let facts = ReportFacts { title: typed, people: Vec::new(), phones: Vec::new(), parts: Vec::new(), ..report() };
        let said = MaskedReport::of(&facts, Language::Korean).facts.title;
        let filled = match fill_with_report(&form(&section(&paragraph(&run("{{제목}}")))), &facts, Language::Korean) {
            Ok(filled) => filled,
            Err(HwpxError::Unmasked { .. }) => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        prop_assert_eq!(read(&part(&filled.bytes, SECTION)), format!("{said}\n"));
    }

    #[test]
    fn no_bytes_make_it_stop(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = fill(&bytes, &fields(&[("제목", "결과")]));
    }

    #[test]
    fn no_damaged_form_makes_it_stop(cut in 0_usize..4_000, at in 0_usize..4_000, with in any::<u8>()) {
        let whole = form(&usual());
        let _ = fill(whole.get(..cut.min(whole.len())).unwrap_or_default(), &fields(&[("제목", "결과")]));
        let mut damaged = whole;
        if let Some(byte) = damaged.get_mut(at) {
            *byte = with;
        }
        let _ = fill(&damaged, &fields(&[("제목", "결과")]));
    }

    #[test]
    fn no_section_makes_it_stop(inside in "(\\{\\{|\\}\\}|제목|<hp:p>|</hp:p>|<hp:run>|</hp:run>|<hp:t>|</hp:t>|<hp:t/>|&amp;|<!--|-->|<hp:linesegarray>|</hp:linesegarray>|x){0,40}") {
        if let Ok(filled) = fill(&form(&section(&inside)), &fields(&[("제목", "둘\n셋")])) {
            let text = part(&filled.bytes, SECTION);
            read(&text);
            prop_assert!(!text.contains("{{제목}}"));
        }
    }
}
