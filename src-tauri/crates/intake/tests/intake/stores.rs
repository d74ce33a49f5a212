//! The national store file, filtered to a district, from every container and in every state it may arrive in.

use crate::support::{STORE_HEADER, store_file, stores, stores_with, text_row, workbook, zipped};
use alley_intake::{Cancel, FoundEncoding, IntakeError, ReadOptions, Reason};
use proptest::prelude::*;

const HERE: &str = "MA1,가온 식당,29140,29140830,풍암동,126.87,35.12";
const HERE_NOW: &str = "MA2,\"나래, 카페\",12240,12240830,풍암동,126.88,35.13";
const AWAY: &str = "MA3,다른 가게,11440,11440660,서교동,126.92,37.55";

#[test]
fn old_and_new_codes_meet_and_other_districts_are_filtered() {
    let (found, receipt) = stores("s.csv", store_file(&[HERE, AWAY, HERE_NOW])).unwrap();
    assert_eq!(found.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(found[1].1.name, "나래, 카페");
    assert_eq!(found[1].1.neighborhood_code10(), "1224083000");
    assert_eq!((receipt.rows_read, receipt.taken, receipt.filtered, receipt.refused_total), (3, 2, 1, 0));
    assert_eq!(receipt.file_hash.len(), 64);
}

#[test]
fn every_encoding_gives_the_same_stores() {
    let text = store_file(&[HERE, AWAY, HERE_NOW]);
    let utf8 = stores("s.csv", text.clone()).unwrap();
    let with_mark = stores("s.csv", format!("\u{FEFF}{text}")).unwrap();
    let cp949 = stores("s.csv", encoding_rs::EUC_KR.encode(&text).0.into_owned()).unwrap();
    let utf16: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = stores("s.csv", utf16).unwrap();
    for other in [&with_mark, &cp949, &utf16] {
        assert_eq!(other.0, utf8.0);
    }
    assert_eq!(cp949.1.encoding, Some(FoundEncoding::Cp949));
    assert_eq!(with_mark.1.encoding, Some(FoundEncoding::Utf8Bom));
}

#[test]
fn a_workbook_and_archives_give_the_same_stores() {
    let text = store_file(&[HERE, AWAY, HERE_NOW]);
    let expected = stores("s.csv", text.clone()).unwrap().0;
    let archive = zipped(&[("읽어보기.txt", "이 파일은".as_bytes()), ("지역/광주.csv", text.as_bytes())]);
    let (found, receipt) = stores("a.zip", archive).unwrap();
    assert_eq!(found, expected);
    assert_eq!(receipt.skipped_tables[0].file, "a.zip!읽어보기.txt");
    let cells = |line: &'static str| line.split(',').collect::<Vec<_>>();
    let book = workbook(
        &[
            text_row(1, &["상가(상권)정보"]),
            text_row(3, &cells(STORE_HEADER)),
            text_row(4, &cells(HERE)),
            text_row(5, &cells(AWAY)),
        ]
        .concat(),
    );
    let (found, receipt) = stores("s.xlsx", book.clone()).unwrap();
    assert_eq!((found[0].0, &found[0].1), (4, &expected[0].1));
    assert_eq!((receipt.taken, receipt.filtered), (1, 1));
    let (found, _) = stores("a.zip", zipped(&[("s.xlsx", &book)])).unwrap();
    assert_eq!(found[0].1, expected[0].1);
}

#[test]
fn a_bad_row_is_refused_with_its_place_and_the_rest_is_taken() {
    let (found, receipt) = stores(
        "s.csv",
        store_file(&[
            HERE,
            "MA1,같은 번호,29140,29140830,풍암동,126.87,35.12",
            "MA5,먼 곳,29140,29140830,풍암동,26.87,35.12",
            "MA6,코드 이상,29140,2914O830,풍암동,126.87,35.12",
            "MA7,칸 모자람,29140",
            "MA8,널\0,29140,29140830,풍암동,126.87,35.12",
            "MA9,占쏙옙 식당,29140,29140830,풍암동,126.87,35.12",
            "MB0,글자 좌표,29140,29140830,풍암동,동경,35.12",
            HERE_NOW,
        ]),
    )
    .unwrap();
    assert_eq!(found.len(), 2);
    let refused: Vec<_> = receipt.refused.iter().map(|r| (r.row, r.column, r.reason.clone())).collect();
    assert_eq!(
        refused,
        [
            (3, Some(1), Reason::Duplicate { first_row: 2 }),
            (4, Some(6), Reason::OutsideKorea),
            (5, Some(4), Reason::BadCode),
            (6, None, Reason::WrongColumnCount { expected: 7, found: 3 }),
            (7, Some(2), Reason::NulByte),
            (8, Some(2), Reason::Mojibake),
            (9, Some(6), Reason::BadCoordinate),
        ]
    );
    assert_eq!(receipt.rows_read, receipt.taken + receipt.filtered + receipt.refused_total);
}

#[test]
fn a_file_as_a_whole_can_be_wrong() {
    let error = |bytes: Vec<u8>| stores("s.csv", bytes).unwrap_err();
    assert!(matches!(error(Vec::new()), IntakeError::Empty { .. }));
    assert!(matches!(error(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()), IntakeError::OldWorkbook { .. }));
    assert!(matches!(error(b"<html><table></table>".to_vec()), IntakeError::WebPage { .. }));
    assert!(matches!(error(b"PK\x03\x04broken".to_vec()), IntakeError::Damaged { .. }));
    let missing = error("상호명,행정동코드\n가,1\n".as_bytes().to_vec());
    match missing {
        IntakeError::MissingColumns { missing, found, .. } => {
            assert!(missing.contains(&"latitude".to_owned()));
            assert_eq!(found, ["상호명", "행정동코드"]);
        }
        other => panic!("{other}"),
    }
    let twice = format!("{STORE_HEADER},상호명\n");
    assert!(matches!(error(twice.into_bytes()), IntakeError::DuplicateHeader { first: 2, second: 8, .. }));
}

#[test]
fn quotes_used_carelessly_do_not_shift_rows() {
    let mut rows = Vec::new();
    for n in 0..60_000 {
        rows.push(match n % 3_001 {
            7 => format!("MA{n},5\" 피자,29140,29140830,풍암동,126.87,35.12"),
            _ if n % 2 == 0 => format!("MA{n},\"두\n줄 {n}\",29140,29140830,풍암동,126.87,35.12"),
            _ => format!("MA{n},먼 가게,11440,11440660,서교동,126.92,37.55"),
        });
    }
    let lines: Vec<&str> = rows.iter().map(String::as_str).collect();
    let text = store_file(&lines);
    assert!(text.len() > 3 << 20, "more than one block");
    let (found, receipt) = stores("s.csv", text).unwrap();
    assert_eq!((receipt.rows_read, receipt.refused_total), (60_000, 0));
    for (row, store) in &found {
        assert_eq!(store.number, format!("MA{}", row - 2), "rows keep their numbers");
    }
    assert!(found.iter().any(|(_, store)| store.name == "5\" 피자"));
}

#[test]
fn limits_hold_and_cancelling_stops() {
    let mut options = ReadOptions::default();
    options.limits.rows = 1;
    let error = stores_with("s.csv", store_file(&[HERE, AWAY]), &options).unwrap_err();
    assert!(matches!(error, IntakeError::TooManyRows { limit: 1, .. }));
    let options = ReadOptions { cancel: Cancel::default(), ..ReadOptions::default() };
    options.cancel.cancel();
    let error = stores_with("s.csv", store_file(&[HERE]), &options).unwrap_err();
    assert!(matches!(error, IntakeError::Cancelled { .. }));
    let endless = format!("{}MA9,\"{}", store_file(&[HERE]), "가".repeat(3 << 20));
    assert!(matches!(
        stores("s.csv", endless).unwrap_err(),
        IntakeError::RowTooLong { row: 3, column: 2, .. }
    ));
}

#[test]
fn a_zip_bomb_is_stopped_while_it_inflates() {
    let mut options = ReadOptions::default();
    options.limits.record_bytes = 64 << 20;
    let mut text = store_file(&[]).into_bytes();
    text.resize(40 << 20, b'\n');
    let error = stores_with("b.zip", zipped(&[("b.csv", &text)]), &options).unwrap_err();
    assert!(matches!(error, IntakeError::InflatesTooMuch { .. }), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn columns_come_in_any_order(order in Just((0..7usize).collect::<Vec<_>>()).prop_shuffle()) {
        let arrange = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            order.iter().map(|at| cells[*at]).collect::<Vec<_>>().join(",")
        };
        let text = [STORE_HEADER, HERE, AWAY].map(arrange).join("\r\n");
        let (found, _) = stores("s.csv", text).unwrap();
        prop_assert_eq!(&found[0].1, &stores("s.csv", store_file(&[HERE])).unwrap().0[0].1);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), header in any::<bool>()) {
        let mut file = if header { store_file(&[HERE]).into_bytes() } else { Vec::new() };
        file.extend(bytes);
        let _ = stores("s.csv", file);
    }
}
