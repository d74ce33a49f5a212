//! Rows of an .xlsx workbook, one cell at a time: a sheet is never held whole, whatever its cells claim.

mod parts;
mod sheet;

use std::io::{BufReader, Read, Seek};
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::table::TableVisitor;
use crate::table::archive::damaged;
use crate::table::inflate::{EventBudget, Inflated, Inflating};

/// Reads the visible sheets of a workbook in their order.
pub(crate) fn read<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    file: &str,
    options: &ReadOptions<'_>,
    inflating: &Inflating,
    visitor: &mut dyn TableVisitor,
) -> Result<(), IntakeError> {
    let book = parts::Book::read(archive, file, options, inflating)?;
    for sheet in &book.sheets {
        let shown: Arc<str> = format!("{file}!{}", sheet.name).into();
        if sheet.hidden {
            visitor.skipped(&shown, "table-hidden");
            continue;
        }
        match part(archive, file, &sheet.part, options, inflating)? {
            Some(xml) => {
                let mut rows = sheet::Sheet::new(&shown, xml, &book, options);
                visitor.table(&shown, &mut rows)?;
            }
            None => visitor.skipped(&shown, "table-not-a-table"),
        }
    }
    Ok(())
}

/// A part of the workbook being parsed.
pub(crate) type PartReader<'z, R> = Reader<EventBudget<BufReader<Inflated<zip::read::ZipFile<'z, R>>>>>;

/// Opens a part by its name inside the archive, or `None` when it is not there.
fn part<'z, R: Read + Seek>(
    archive: &'z mut ZipArchive<R>,
    file: &str,
    name: &str,
    options: &ReadOptions<'_>,
    inflating: &Inflating,
) -> Result<Option<PartReader<'z, R>>, IntakeError> {
    let Some(index) = archive.index_for_name(name) else { return Ok(None) };
    let member = archive.by_index(index).map_err(|error| damaged(file, error))?;
    let packed = member.compressed_size();
    let budget =
        EventBudget::new(BufReader::new(inflating.watch(member, packed)), options.limits.record_bytes, file);
    let mut reader = Reader::from_reader(budget);
    reader.config_mut().check_end_names = false;
    Ok(Some(reader))
}

/// The next event of a part, with the budget renewed.
fn next_event<'b, R: Read>(
    reader: &mut PartReader<'_, R>,
    file: &str,
    buffer: &'b mut Vec<u8>,
) -> Result<Event<'b>, IntakeError> {
    buffer.clear();
    reader.get_mut().next_event();
    reader.read_event_into(buffer).map_err(|error| match error {
        quick_xml::Error::Io(error) => match Arc::try_unwrap(error) {
            Ok(error) => IntakeError::cannot_read(file, error),
            Err(error) => IntakeError::Damaged { file: file.to_owned(), detail: error.to_string() },
        },
        other => IntakeError::Damaged { file: file.to_owned(), detail: other.to_string() },
    })
}

/// The value of an attribute by its name without prefix.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .and_then(|attribute| {
            attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(String::from)
        })
}

/// Adds a character or predefined entity; an unknown one stays as written.
fn push_entity(text: &mut String, entity: &BytesRef<'_>) {
    if let Ok(Some(c)) = entity.resolve_char_ref() {
        text.push(c);
        return;
    }
    let name = entity.xml10_content();
    match name.as_ref() {
        "lt" => text.push('<'),
        "gt" => text.push('>'),
        "amp" => text.push('&'),
        "quot" => text.push('"'),
        "apos" => text.push('\''),
        other => {
            text.push('&');
            text.push_str(other);
            text.push(';');
        }
    }
}
