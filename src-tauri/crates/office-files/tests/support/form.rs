//! A form as an office makes one in Hangul, written by hand from the format's public description (KS X 6101).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A paragraph with Hangul's note of its lines.
pub fn paragraph(runs: &str) -> String {
    format!(
        "<hp:p id=\"3121190098\" paraPrIDRef=\"3\" styleIDRef=\"0\" pageBreak=\"1\" columnBreak=\"0\" merged=\"0\">{runs}\
         <hp:linesegarray><hp:lineseg textpos=\"0\" vertpos=\"0\" vertsize=\"1000\" textheight=\"1000\" baseline=\"850\" \
         spacing=\"600\" horzpos=\"0\" horzsize=\"42520\" flags=\"393216\"/></hp:linesegarray></hp:p>"
    )
}

/// A run with a text.
pub fn run(text: &str) -> String {
    format!("<hp:run charPrIDRef=\"7\"><hp:t>{text}</hp:t></hp:run>")
}

/// A section of these paragraphs.
pub fn section(paragraphs: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\
         <hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\" \
         xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">{paragraphs}</hs:sec>"
    )
}

/// The form with its usual places: title in a table's cell, day, body, and a heading that is no place.
pub fn usual() -> String {
    let cell = paragraph(&run("{{제목}}"));
    let table = format!(
        "<hp:run charPrIDRef=\"0\"><hp:secPr id=\"\" textDirection=\"HORIZONTAL\"/><hp:tbl rowCnt=\"1\" colCnt=\"1\">\
         <hp:tr><hp:tc><hp:subList id=\"\">{cell}</hp:subList><hp:cellAddr colAddr=\"0\" rowAddr=\"0\"/></hp:tc></hp:tr>\
         </hp:tbl><hp:t/></hp:run>"
    );
    section(&format!(
        "{}{}{}{}",
        paragraph(&table),
        paragraph(&run("작성일: {{작성일}} ({{부서}})")),
        paragraph(&run("{{본문}}")),
        paragraph(&run("붙임 &amp; 끝.")),
    ))
}

/// A form whose first section says this.
pub fn form(section: &str) -> Vec<u8> {
    form_of(&[("Contents/section0.xml", section.as_bytes())])
}

/// A form with these parts among its others.
pub fn form_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
        <odf:manifest xmlns:odf=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    let package = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
        <opf:package xmlns:opf=\"http://www.idpf.org/2007/opf/\"><opf:manifest>\
        <opf:item id=\"section0\" href=\"Contents/section0.xml\" media-type=\"application/xml\"/>\
        </opf:manifest><opf:spine><opf:itemref idref=\"section0\"/></opf:spine></opf:package>";
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let at = DateTime::from_date_and_time(2024, 3, 5, 10, 20, 30).expect("a time");
    let stored =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).last_modified_time(at);
    let packed = stored.compression_method(CompressionMethod::Deflated);
    let mut add = |name: &str, bytes: &[u8], options: SimpleFileOptions| {
        file.start_file(name, options).expect("a part");
        file.write_all(bytes).expect("its bytes");
    };
    add("mimetype", b"application/hwp+zip", stored);
    add("version.xml", b"<hv:HCFVersion xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\"/>", stored);
    add("Contents/header.xml", "<hh:head>{{제목}}</hh:head>".as_bytes(), packed);
    add("BinData/image1.bmp", &[0xC3, 0x28, 0, 255, 7], packed);
    for (name, bytes) in parts {
        add(name, bytes, packed);
    }
    add("Preview/PrvText.txt", "{{제목}}".as_bytes(), packed);
    add("Contents/content.hpf", package.as_bytes(), packed);
    add("META-INF/manifest.xml", manifest.as_bytes(), packed);
    file.set_comment("서식").expect("a comment");
    file.finish().expect("a file").into_inner()
}
