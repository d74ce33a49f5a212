//! One stream of rows over delimited text, workbooks and archives of both.

pub(crate) mod archive;
pub(crate) mod delimited;
pub mod encoding;
pub(crate) mod inflate;
mod number_format;
pub mod record;
pub(crate) mod workbook;

use std::sync::Arc;

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::refusal::Reason;
use crate::source::Source;
use crate::table::encoding::FoundEncoding;

/// One row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number from 1, as a spreadsheet shows it.
    pub number: u64,
    /// Its cells from the first column on.
    pub cells: Vec<Cell>,
}

/// One cell: its text in NFC, or what is wrong with it (then the text is what can be shown of it).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The text, blanks around it removed.
    pub text: String,
    /// Why it cannot be used.
    pub fault: Option<Reason>,
    /// Whether a workbook computes it.
    pub formula: bool,
}

impl Row {
    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty() && cell.fault.is_none())
    }
}

/// A table that gives its rows one by one.
pub trait Rows {
    /// The next row that is not blank, or `None` at the end.
    ///
    /// # Errors
    /// Whatever ends the reading of the whole file.
    fn next_row(&mut self) -> Result<Option<Row>, IntakeError>;

    /// Bytes read of the file or of its inflated member.
    fn bytes_read(&self) -> u64;

    /// How the text was read; `None` for workbooks.
    fn encoding(&self) -> Option<FoundEncoding>;
}

/// What a file is by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Delimited text.
    Text,
    /// An archive, maybe a workbook.
    Zip,
}

/// Receives the tables of a file in their order.
pub trait TableVisitor {
    /// One table: the name people know it by, and its rows.
    ///
    /// # Errors
    /// Whatever shall end the reading of the whole file.
    fn table(&mut self, name: &Arc<str>, rows: &mut dyn Rows) -> Result<(), IntakeError>;

    /// Something that is not read: `table-not-a-table`, `table-empty`, `table-hidden`.
    fn skipped(&mut self, name: &Arc<str>, reason: &'static str);
}

/// Reads every table of a file in order: the text itself, the sheets of a workbook, the members of an archive.
///
/// # Errors
/// What makes the file unreadable as a whole, or what the visitor returned.
pub fn read_tables(
    source: &mut Source,
    options: &ReadOptions<'_>,
    visitor: &mut dyn TableVisitor,
) -> Result<(), IntakeError> {
    source.admit(&options.limits)?;
    let name = source.name().to_owned();
    match kind_of(&name, &source.head(4096)?)? {
        FileKind::Text => {
            let table: Arc<str> = name.as_str().into();
            let mut rows = delimited::Delimited::open(&name, source.body(), options)?;
            visitor.table(&table, &mut rows)
        }
        FileKind::Zip => archive::read(source, options, visitor),
    }
}

/// Tells text from archives, and names what cannot be read.
pub(crate) fn kind_of(file: &str, head: &[u8]) -> Result<FileKind, IntakeError> {
    let file = || file.to_owned();
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(FileKind::Zip);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0") {
        // Both .xls and a workbook locked with a password are OLE containers; the latter names its stream in UTF-16.
        let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        return Err(if memchr::memmem::find(head, &locked).is_some() {
            IntakeError::Locked { file: file() }
        } else {
            IntakeError::OldWorkbook { file: file() }
        });
    }
    let start: String = head.iter().take(512).map(|b| char::from(b.to_ascii_lowercase())).collect();
    let start = start.trim_start_matches("\u{ef}\u{bb}\u{bf}").trim_start();
    if ["<html", "<!doctype html", "<table", "<meta"].iter().any(|tag| start.starts_with(tag)) {
        return Err(IntakeError::WebPage { file: file() });
    }
    if start.starts_with("%pdf") || start.starts_with("\u{89}png") || start.starts_with("\u{1f}\u{8b}") {
        return Err(IntakeError::NotATable { file: file() });
    }
    Ok(FileKind::Text)
}
