//! Reads a finished document back, before it may leave the office.

use std::io::{Cursor, Read};

use alley_packet::facts::ReportFacts;
use alley_packet::texts_that_tell;
use zip::ZipArchive;

use crate::OfficeFileError;
use crate::xml::{Element, parse};

/// Looks for every name and number of the unmasked facts in every part of the file: in each paragraph, however it is
/// divided into runs, and in everything else that stands in it.
pub(super) fn check(file: &[u8], facts: &ReportFacts) -> Result<(), OfficeFileError> {
    let unread = |part: &str| OfficeFileError::Write { part: part.to_owned() };
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| unread("zip"))?;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|_| unread("zip"))?;
        let part = entry.name().map_err(|_| unread("zip"))?.into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(|_| unread(&part))?;
        let root = parse(&bytes).ok_or_else(|| unread(&part))?;
        let (mut texts, mut marks) = (Vec::new(), vec![part.clone()]);
        gather(&root, &mut texts, &mut marks);
        let found = texts_that_tell(facts, &texts, &marks);
        if found > 0 {
            return Err(OfficeFileError::Unmasked { part, found });
        }
    }
    Ok(())
}

/// Texts of paragraphs and of properties, and the values of all attributes.
fn gather(element: &Element, texts: &mut Vec<String>, marks: &mut Vec<String>) {
    marks.extend(element.values().map(|(_, value)| value));
    if element.name == "w:p" {
        texts.push(lines(element));
    } else if !element.name.starts_with("w:") && element.elements().next().is_none() {
        texts.push(element.text());
    }
    for inner in element.elements() {
        gather(inner, texts, marks);
    }
}

/// The text of a paragraph with its line ends.
pub(super) fn lines(element: &Element) -> String {
    element
        .elements()
        .map(|inner| match inner.name.as_str() {
            "w:t" | "w:instrText" => inner.text(),
            "w:br" => "\n".to_owned(),
            "w:tab" => "\t".to_owned(),
            _ => lines(inner),
        })
        .collect()
}
