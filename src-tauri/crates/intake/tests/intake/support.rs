//! Files made on the spot: archives, workbooks, store rows.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use alley_intake::stores::{PlaceFilter, StoreRow, read_stores};
use alley_intake::{IntakeError, ReadOptions, Receipt, Source};
use zip::write::SimpleFileOptions;

/// An archive of these members.
#[expect(clippy::unwrap_used, reason = "a test that cannot make its file has failed")]
pub fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of one sheet with these rows as XML; style 1 is a date.
pub fn workbook(rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    zipped(&[
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="Sheet1" r:id="rId1"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "xl/styles.xml",
            br#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A row of text cells.
pub fn text_row(number: u32, cells: &[&str]) -> String {
    let cells: String = ('A'..='Z')
        .zip(cells)
        .map(|(column, text)| format!(r#"<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>"#))
        .collect();
    format!(r#"<row r="{number}">{cells}</row>"#)
}

pub const STORE_HEADER: &str = "상가업소번호,상호명,시군구코드,행정동코드,행정동명,경도,위도";

/// A store file of a few columns.
pub fn store_file(rows: &[&str]) -> String {
    let mut text = format!("{STORE_HEADER}\n");
    for row in rows {
        text.push_str(row);
        text.push('\n');
    }
    text
}

/// The stores of district 29140 / 12240 in a file.
pub fn stores(name: &str, bytes: impl Into<Vec<u8>>) -> Result<(Vec<(u64, StoreRow)>, Receipt), IntakeError> {
    stores_with(name, bytes, &ReadOptions::default())
}

/// The same with options.
pub fn stores_with(
    name: &str,
    bytes: impl Into<Vec<u8>>,
    options: &ReadOptions<'_>,
) -> Result<(Vec<(u64, StoreRow)>, Receipt), IntakeError> {
    let mut found = Vec::new();
    let filter = PlaceFilter::new(["29140", "12240"]);
    let receipt =
        read_stores(&mut Source::from_bytes(name, bytes), options, &filter, &mut |place, store| {
            found.push((place.row, store));
            ControlFlow::Continue(())
        })?;
    Ok((found, receipt))
}
