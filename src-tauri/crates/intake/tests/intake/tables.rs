//! Tables of every other kind, and files that mean harm.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::support::{text_row, workbook, zipped};
use alley_intake::districts::{DistrictLedger, read_districts};
use alley_intake::onnuri::{MemberStoreRow, read_member_stores};
use alley_intake::suggestions::{SuggestionRow, read_suggestions};
use alley_intake::{Encoding, IntakeError, ReadOptions, Reason, Receipt, Source};
use proptest::prelude::*;

fn members(text: impl Into<Vec<u8>>) -> Result<(Vec<MemberStoreRow>, Receipt), IntakeError> {
    let mut rows = Vec::new();
    let mut source = Source::from_bytes("m.csv", text);
    let receipt = read_member_stores(&mut source, &ReadOptions::default(), &|_| true, &mut |_, row| {
        rows.push(row);
        ControlFlow::Continue(())
    })?;
    Ok((rows, receipt))
}

fn suggestions(
    name: &str,
    bytes: impl Into<Vec<u8>>,
    options: &ReadOptions<'_>,
) -> Result<(Vec<SuggestionRow>, Receipt), IntakeError> {
    let mut rows = Vec::new();
    let receipt = read_suggestions(&mut Source::from_bytes(name, bytes), options, &mut |_, row| {
        rows.push(row);
        ControlFlow::Continue(())
    })?;
    Ok((rows, receipt))
}

fn districts(name: &str, bytes: Vec<u8>) -> Result<DistrictLedger, IntakeError> {
    read_districts(&mut Source::from_bytes(name, bytes), &ReadOptions::default())
}

#[test]
fn both_generations_of_member_files() {
    let (rows, _) = members(
        "가맹점명,소속 시장명,소재지,취급품목,충전식카드 취급여부,지류 취급여부,모바일 취급여부\n가온상회,큰시장,광주 서구,식료품,Y,N,Y\n",
    )
    .unwrap();
    assert_eq!((rows[0].card, rows[0].paper, rows[0].mobile), (Some(true), Some(false), Some(true)));
    let (rows, receipt) = members(
        "지류형 가맹 여부,디지털형 가맹 여부,취급품목,소재지,소속 시장명(또는 상점가),가맹점명\nN,Y,\"떡, 과일\",광주,풍암 골목,나래떡집\n?,Y,떡,광주,풍암 골목,다솜떡집\n",
    )
    .unwrap();
    assert_eq!((rows[0].card, rows[0].paper, rows[0].mobile), (None, Some(false), Some(true)));
    assert_eq!(rows[0].market_name, "풍암 골목");
    assert_eq!((receipt.refused[0].column, &receipt.refused[0].reason), (Some(1), &Reason::BadFlag));
}

#[test]
fn a_workbook_shows_what_a_person_sees() {
    let date = r#"<c r="C2" s="1"><v>46219</v></c>"#;
    let phone = r#"<c r="B2"><v>1000001234</v></c>"#;
    let rows = [
        text_row(1, &["내용", "연락처", "접수일", "이름"]),
        format!(
            r#"<row r="2"><c r="A2" t="inlineStr"><is><t>가로등 &amp; 보도</t></is></c>{phone}{date}</row>"#
        ),
        r#"<row r="3"><c r="A3"><f>A1</f></c></row>"#.to_owned(),
        r#"<row r="4"><c r="A4" t="e"><v>#REF!</v></c></row>"#.to_owned(),
        r#"<row r="5"><c r="A5" t="str"><f>A1</f><v>계산된 글</v></c></row>"#.to_owned(),
    ];
    let (found, receipt) = suggestions("s.xlsx", workbook(&rows.concat()), &ReadOptions::default()).unwrap();
    assert_eq!(found[0].text, "가로등 & 보도");
    assert_eq!(found[0].phone.as_ref().unwrap().digits(), "01000001234");
    assert_eq!(found[0].received_on.unwrap().to_string(), "2026-07-16");
    assert_eq!(found[1].text, "계산된 글");
    let refused: Vec<_> = receipt.refused.iter().map(|r| (r.row, r.column, &r.reason)).collect();
    assert_eq!(refused, [(3, Some(1), &Reason::FormulaWithoutValue), (4, Some(1), &Reason::FormulaError)]);
}

#[test]
fn one_cell_in_the_last_corner_is_named_and_costs_nothing() {
    let rows =
        [text_row(1, &["내용"]), r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#.to_owned()];
    let error = suggestions("s.xlsx", workbook(&rows.concat()), &ReadOptions::default()).unwrap_err();
    assert!(matches!(error, IntakeError::TooManyCells { row: 1_048_576, column: 16_384, .. }), "{error}");
}

#[test]
fn decomposed_hangul_is_composed_and_old_hangul_and_emoji_stay() {
    use unicode_normalization::UnicodeNormalization;
    let text: String = "내용,이름\n풍암동 ᄒᆞᆫ글 🙂,홍길동\n".nfd().collect();
    let (rows, _) = suggestions("s.csv", text, &ReadOptions::default()).unwrap();
    assert_eq!(rows[0].text, "풍암동 ᄒᆞᆫ글 🙂");
    assert_eq!(rows[0].sender, "홍길동");
}

#[test]
fn a_person_overrules_headers_and_encoding() {
    let headers = BTreeMap::from([("비고".to_owned(), "text".to_owned())]);
    let options = ReadOptions { headers, ..ReadOptions::default() };
    let (rows, receipt) = suggestions("s.csv", "이름,비고\n홍길동,가로등\n", &options).unwrap();
    assert_eq!(rows[0].text, "가로등");
    assert_eq!(receipt.column_matches[1].score, 101);
    let headers = BTreeMap::from([("비고".to_owned(), "nonsense".to_owned())]);
    let options = ReadOptions { headers, ..ReadOptions::default() };
    let error = suggestions("s.csv", "이름,비고\n홍길동,가로등\n", &options).unwrap_err();
    assert!(matches!(error, IntakeError::UnknownAssignment { .. }));
    let options = ReadOptions { encoding: Encoding::Cp949, ..ReadOptions::default() };
    let error = suggestions("s.csv", "이름,내용\n홍길동,가로등\n", &options).unwrap_err();
    assert!(matches!(error, IntakeError::WrongEncoding { looks_like: "UTF-8", .. }));
}

#[test]
fn circular_aliases_name_both_rows() {
    let text = "골목형상점가명,행정동,별칭\n가온 골목,풍암동,나래 골목\n나래 골목,풍암동,가온골목\n";
    let ledger = districts("d.csv", text.into()).unwrap();
    let said = ledger.conflicts[0].statement();
    assert_eq!(said.key, "alias-each-other");
    assert_eq!(said.args.len(), 4);
}

#[test]
fn a_bomb_in_a_workbook_is_stopped() {
    let rows = text_row(1, &["내용"]) + &" ".repeat(40 << 20);
    let error = suggestions("s.xlsx", workbook(&rows), &ReadOptions::default()).unwrap_err();
    assert!(matches!(error, IntakeError::InflatesTooMuch { .. } | IntakeError::Damaged { .. }), "{error}");
    let mut options = ReadOptions::default();
    options.limits.members = 3;
    let many = zipped(&[("a.csv", b"a"), ("b.csv", b"b"), ("c.csv", b"c"), ("d.csv", b"d")]);
    let error = suggestions("s.zip", many, &options).unwrap_err();
    assert!(matches!(error, IntakeError::TooManyMembers { found: 4, limit: 3, .. }));
}

#[test]
fn every_key_has_a_sentence_in_both_languages() {
    let sources = [
        include_str!("../../src/error.rs"),
        include_str!("../../src/refusal.rs"),
        include_str!("../../src/aliases.rs"),
        include_str!("../../src/geojson.rs"),
        include_str!("../../src/calendar.rs"),
        include_str!("../../src/pack/mod.rs"),
        include_str!("../../src/pack/check.rs"),
        include_str!("../../src/reading.rs"),
        include_str!("../../src/stores/mod.rs"),
        include_str!("../../src/table/archive.rs"),
        include_str!("../../src/table/workbook.rs"),
    ];
    let mut keys = std::collections::BTreeSet::new();
    for source in sources {
        for word in source.split('"').skip(1).step_by(1) {
            let prefixed = ["intake-", "refusal-", "alias-", "document-", "event-", "table-"];
            let kebab = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if kebab && prefixed.iter().any(|prefix| word.starts_with(prefix) && word.len() > prefix.len()) {
                keys.insert(word);
            }
        }
    }
    assert!(keys.len() > 60, "{}", keys.len());
    for catalogue in
        [include_str!("../../../../locales/ko/intake.ftl"), include_str!("../../../../locales/en/intake.ftl")]
    {
        let missing: Vec<_> = keys
            .iter()
            .filter(|key| !catalogue.lines().any(|line| line.starts_with(&format!("{key} ="))))
            .collect();
        assert!(missing.is_empty(), "no sentence for {missing:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), start in 0..4usize) {
        let start: &[u8] = [&b""[..], b"PK\x03\x04", "내용,이름\n".as_bytes(), b"\xFF\xFE"][start];
        let file = [start, &bytes].concat();
        let _ = suggestions("s.csv", file.clone(), &ReadOptions::default());
        let _ = districts("s.csv", file.clone());
        let _ = alley_intake::geojson::read_boundaries(&mut Source::from_bytes("s", file.clone()), &ReadOptions::default());
        let _ = alley_intake::calendar::read_calendar(&mut Source::from_bytes("s", file), &ReadOptions::default());
    }

    #[test]
    fn a_damaged_workbook_never_panics(at in 0..600usize, to in any::<u8>()) {
        let mut book = workbook(&[text_row(1, &["내용", "이름"]), text_row(2, &["가", "나"])].concat());
        let length = book.len();
        book[at % length] = to;
        let _ = suggestions("s.xlsx", book, &ReadOptions::default());
    }

    #[test]
    fn arbitrary_sheets_never_panic(xml in "(<row>|<row r=\"9\">|</row>|<c r=\"B2\"|<c| t=\"s\"| s=\"9\"|>|/>|<v>|</v>|<f>|</f>|1|&amp;|&#x;|[ -~]){0,40}") {
        let _ = suggestions("s.xlsx", workbook(&xml), &ReadOptions::default());
    }
}
