//! Archives of tables: each CSV or workbook in a zip is a table of its own, shown as `archive.zip!member.csv`.

use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::Arc;

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::source::Source;
use crate::table::delimited::Delimited;
use crate::table::inflate::Inflating;
use crate::table::{FileKind, TableVisitor, kind_of, workbook};

/// Bytes of a packed workbook held in memory before a temporary file takes over.
const SPOOL_BYTES: usize = 8 << 20;

/// What a member of an archive is by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Member {
    /// Delimited text.
    Text,
    /// A workbook.
    Workbook,
    /// Nothing that is read; a person is told.
    Other,
    /// Folders and the litter of file managers.
    Litter,
}

/// Reads the tables of a zip file, which may itself be a workbook.
pub(crate) fn read(
    source: &mut Source,
    options: &ReadOptions<'_>,
    visitor: &mut dyn TableVisitor,
) -> Result<(), IntakeError> {
    let file = source.name().to_owned();
    let mut archive = open(&file, source.body(), options)?;
    let inflating = Inflating::new(&file, &options.limits);
    if archive.index_for_name("xl/workbook.xml").is_some() {
        return workbook::read(&mut archive, &file, options, &inflating, visitor);
    }
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).map_err(|error| damaged(&file, error))?;
        let name = member_name(member.name_raw());
        let shown: Arc<str> = format!("{file}!{name}").into();
        let packed = member.compressed_size();
        match kind_of_member(&name, member.is_dir()) {
            Member::Litter => {}
            Member::Other => visitor.skipped(&shown, "table-not-a-table"),
            Member::Text => {
                let mut inflated = inflating.watch(member, packed);
                let mut head = Vec::new();
                let failed = |error| IntakeError::cannot_read(&shown, error);
                inflated.by_ref().take(4096).read_to_end(&mut head).map_err(failed)?;
                if head.is_empty() {
                    visitor.skipped(&shown, "table-empty");
                } else if kind_of(&shown, &head)? == FileKind::Text {
                    let mut rows =
                        Delimited::open(&shown, std::io::Cursor::new(head).chain(inflated), options)?;
                    visitor.table(&shown, &mut rows)?;
                } else {
                    visitor.skipped(&shown, "table-not-a-table");
                }
            }
            Member::Workbook => {
                let mut spool = tempfile::spooled_tempfile(SPOOL_BYTES);
                let failed = |error| IntakeError::cannot_read(&shown, error);
                std::io::copy(&mut inflating.watch(&mut member, packed), &mut spool).map_err(failed)?;
                spool.flush().and_then(|()| spool.rewind()).map_err(failed)?;
                let mut inner = open(&shown, spool, options)?;
                workbook::read(&mut inner, &shown, options, &inflating, visitor)?;
            }
        }
    }
    Ok(())
}

/// Opens an archive after looking how many members it claims to have.
pub(crate) fn open<R: Read + Seek>(
    file: &str,
    mut reader: R,
    options: &ReadOptions<'_>,
) -> Result<ZipArchive<R>, IntakeError> {
    let failed = |error| IntakeError::cannot_read(file, error);
    let found = claimed_members(&mut reader).map_err(failed)?;
    let limit = options.limits.members;
    if found.is_some_and(|found| found > limit) {
        return Err(IntakeError::TooManyMembers { file: file.to_owned(), found: found.unwrap_or(0), limit });
    }
    let archive = ZipArchive::new(reader).map_err(|error| damaged(file, error))?;
    if archive.len() > limit {
        return Err(IntakeError::TooManyMembers { file: file.to_owned(), found: archive.len(), limit });
    }
    Ok(archive)
}

/// The number of members in the end record, so that a directory of millions is refused before it is loaded.
fn claimed_members<R: Read + Seek>(reader: &mut R) -> std::io::Result<Option<usize>> {
    let end = reader.seek(SeekFrom::End(0))?;
    reader.seek(SeekFrom::Start(end.saturating_sub(66_000)))?;
    let mut tail = Vec::new();
    reader.by_ref().take(66_000).read_to_end(&mut tail)?;
    reader.rewind()?;
    let record = memchr::memmem::rfind(&tail, b"PK\x05\x06").and_then(|at| tail.get(at + 10..at + 12));
    Ok(record.map(|bytes| bytes.iter().rev().fold(0, |n, byte| n << 8 | usize::from(*byte))))
}

/// A member's name: UTF-8 when it is valid, else CP949, which Korean Windows writes without saying so.
pub(crate) fn member_name(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => encoding_rs::EUC_KR.decode_without_bom_handling(raw).0.into_owned(),
    }
}

pub(crate) fn kind_of_member(name: &str, folder: bool) -> Member {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase();
    if folder
        || base.is_empty()
        || base.starts_with('.')
        || name.starts_with("__MACOSX")
        || base == "thumbs.db"
    {
        return Member::Litter;
    }
    match base.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv" | "tsv" | "txt") => Member::Text,
        Some("xlsx" | "xlsm") => Member::Workbook,
        _ => Member::Other,
    }
}

/// Names what is wrong with an archive.
pub(crate) fn damaged(file: &str, error: ZipError) -> IntakeError {
    let file = file.to_owned();
    match error {
        ZipError::Io(error) => IntakeError::cannot_read(&file, error),
        ZipError::InvalidPassword => IntakeError::Locked { file },
        ZipError::UnsupportedArchive(detail) if detail.to_lowercase().contains("password") => {
            IntakeError::Locked { file }
        }
        other => IntakeError::Damaged { file, detail: other.to_string() },
    }
}
