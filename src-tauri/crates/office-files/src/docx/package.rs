//! The parts of the document into one file, always in the same order and without a time of day.

use std::io::{Cursor, Write};

use alley_packet::MaskedReport;
use docx_rs::Docx;
use quick_xml::escape::partial_escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::order;
use crate::OfficeFileError;
use crate::xml::{document, parse};

/// What stands in where a font is lacking: the same font by its other name, then what the systems have.
const FONTS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:font w:name=\"맑은 고딕\">",
    "<w:altName w:val=\"Malgun Gothic;Apple SD Gothic Neo;Noto Sans KR;Noto Sans CJK KR;NanumGothic\"/>",
    "<w:panose1 w:val=\"020B0503020000020004\"/><w:charset w:val=\"81\"/><w:family w:val=\"swiss\"/>",
    "<w:pitch w:val=\"variable\"/></w:font>",
    "</w:fonts>"
);

/// Puts a document into its file.
pub(super) fn write(docx: Docx, report: &MaskedReport) -> Result<Vec<u8>, OfficeFileError> {
    let built = docx.build();
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| parts.push((name.to_owned(), bytes));
    add("[Content_Types].xml", built.content_type);
    add("_rels/.rels", built.rels);
    add("docProps/app.xml", built.doc_props.app);
    add("docProps/core.xml", core_properties(report).into_bytes());
    add("docProps/custom.xml", built.doc_props.custom);
    add("word/_rels/document.xml.rels", built.document_rels);
    add("word/document.xml", complete("word/document.xml", &built.document, report)?);
    add("word/styles.xml", complete("word/styles.xml", &built.styles, report)?);
    add("word/settings.xml", complete("word/settings.xml", &built.settings, report)?);
    add("word/fontTable.xml", FONTS.as_bytes().to_vec());
    add("word/numbering.xml", complete("word/numbering.xml", &built.numberings, report)?);
    add("word/comments.xml", built.comments);
    add("word/commentsExtended.xml", built.comments_extended);
    for (name, bytes) in (1..)
        .zip(&built.headers)
        .map(|(at, bytes)| (format!("word/header{at}.xml"), bytes))
        .chain((1..).zip(&built.footers).map(|(at, bytes)| (format!("word/footer{at}.xml"), bytes)))
    {
        add(&name, complete(&name, bytes, report)?);
    }
    pack(&parts)
}

fn complete(name: &str, bytes: &[u8], report: &MaskedReport) -> Result<Vec<u8>, OfficeFileError> {
    let mut root = parse(bytes).ok_or_else(|| unwritten(name))?;
    order::complete(&mut root, report.words.language);
    Ok(document(&root).into_bytes())
}

/// Title, issuer and language, for those who look for the file and for those who have it read to them.
fn core_properties(report: &MaskedReport) -> String {
    let facts = &report.facts;
    let line = |text: String| partial_escape(text.replace('\n', " ").trim()).into_owned();
    let title = if facts.kind.is_empty() {
        line(facts.title.clone())
    } else {
        line(format!("{} ({})", facts.title, facts.kind))
    };
    let creator = line(format!("{} {}", facts.district, facts.office));
    let day = facts.day.format("%Y-%m-%dT00:00:00Z");
    let language = order::tag(report.words.language);
    let subject = line(report.words.outside.clone());
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{creator}</dc:creator>\
         <dc:language>{language}</dc:language><cp:lastModifiedBy>{creator}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>\
         </cp:coreProperties>"
    )
}

fn pack(parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, OfficeFileError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        file.start_file(name.as_str(), options).map_err(|_| unwritten(name))?;
        file.write_all(bytes).map_err(|_| unwritten(name))?;
    }
    Ok(file.finish().map_err(|_| unwritten("zip"))?.into_inner())
}

fn unwritten(part: &str) -> OfficeFileError {
    OfficeFileError::Write { part: part.to_owned() }
}
