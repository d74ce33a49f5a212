//! The sample as files.

use alley_sample::files;

use super::world::OFFICE;

#[test]
fn files_hold_the_rows_of_the_office() {
    let files = files(&OFFICE);
    let of = |name: &str| &files.iter().find(|(other, _)| other == name).unwrap().1;
    let rows = |name: &str| of(name).split(|byte| *byte == b'\n').count() - 2;
    assert_eq!(rows("districts.csv"), 119);
    assert_eq!(rows("suggestions.csv"), 2000);
    assert_eq!(rows("stores-cp949.csv"), 17_000);
    assert_eq!(rows("onnuri-2025.csv"), OFFICE.member_stores.len());
    let (text, _, broken) = encoding_rs::EUC_KR.decode(of("stores-cp949.csv"));
    assert!(!broken && text.contains("광주광역시 서구 풍암동") && !text.contains("&#"));
    assert!(std::str::from_utf8(of("stores-cp949.csv")).is_err());
}
