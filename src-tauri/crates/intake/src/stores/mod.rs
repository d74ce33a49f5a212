//! The public store file 상가(상권)정보 (SEMAS, quarterly): 39 columns, about 2.5 million rows nationally, of which a
//! district needs less than one in a hundred.
//!
//! Text is cut into blocks at record ends and scanned on two threads; the place code is compared as bytes, and only
//! rows of the district are decoded. Workbooks and archives of workbooks take the general path.

mod blocks;
mod row;
mod scan;
mod stream;

use std::ops::ControlFlow;
use std::sync::Arc;

pub use row::{PlaceFilter, StoreRow, Stores};

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::reading::{check_assignments, read_rows};
use crate::receipt::{Receipt, SkippedTable};
use crate::source::{RowPlace, Source};
use crate::table::archive::{self, Member};
use crate::table::inflate::Inflating;
use crate::table::{FileKind, kind_of};
use crate::watch::Watch;

/// Reads a store file (CSV, TSV, XLSX, or a ZIP of them) and hands over the stores for which `wanted` holds, in the
/// file's order.
///
/// # Errors
/// What makes the file unreadable as a whole, or `Stopped` when `take` broke. Rows already handed over are then to
/// be dropped by the caller.
pub fn read_stores(
    source: &mut Source,
    options: &ReadOptions<'_>,
    wanted: &PlaceFilter,
    take: &mut dyn FnMut(RowPlace, StoreRow) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    let file = source.name().to_owned();
    let kind = Stores::new(wanted.clone());
    check_assignments(&file, options, crate::Kind::fields(&kind))?;
    source.admit(&options.limits)?;
    match kind_of(&file, &source.head(4096)?)? {
        FileKind::Text => {
            let watch = Watch::new(options, &file, source.bytes());
            let mut receipt = Receipt { file: file.clone(), bytes: source.bytes(), ..Receipt::default() };
            let name: Arc<str> = file.as_str().into();
            let hash = stream::read(&name, source.body(), options, &kind, &watch, &mut receipt, take)?;
            receipt.file_hash = hash;
            Ok(receipt)
        }
        FileKind::Zip if texts_only(&file, source, options)? => read_archive(source, options, &kind, take),
        FileKind::Zip => read_rows(source, options, &kind, &mut |place, row: Option<StoreRow>| match row {
            Some(row) => take(place, row),
            None => ControlFlow::Continue(()),
        })
        .map(|receipt| kind.settle(receipt)),
    }
}

/// Whether an archive holds text tables and no workbook.
fn texts_only(file: &str, source: &mut Source, options: &ReadOptions<'_>) -> Result<bool, IntakeError> {
    let mut zip = archive::open(file, source.body(), options)?;
    let mut texts = 0;
    for index in 0..zip.len() {
        let member = zip.by_index_raw(index).map_err(|error| archive::damaged(file, error))?;
        match archive::kind_of_member(&archive::member_name(member.name_raw()), member.is_dir()) {
            Member::Text => texts += 1,
            Member::Workbook => return Ok(false),
            Member::Other | Member::Litter => {}
        }
    }
    let workbook = zip.index_for_name("xl/workbook.xml").is_some();
    drop(zip);
    source.rewind()?;
    Ok(texts > 0 && !workbook)
}

fn read_archive(
    source: &mut Source,
    options: &ReadOptions<'_>,
    kind: &Stores,
    take: &mut dyn FnMut(RowPlace, StoreRow) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    let file = source.name().to_owned();
    let mut receipt = Receipt { file: file.clone(), bytes: source.bytes(), ..Receipt::default() };
    receipt.file_hash = source.hash()?;
    let inflating = Inflating::new(&file, &options.limits);
    let mut zip = archive::open(&file, source.body(), options)?;
    let total = zip.decompressed_size().and_then(|size| u64::try_from(size).ok()).unwrap_or(0);
    let watch = Watch::new(options, &file, total);
    let (mut missing, mut read) = (None, 0usize);
    for index in 0..zip.len() {
        let member = zip.by_index(index).map_err(|error| archive::damaged(&file, error))?;
        let name = archive::member_name(member.name_raw());
        let shown: Arc<str> = format!("{file}!{name}").into();
        let mut skip = |reason: &str, missing: Vec<String>| {
            receipt.skipped_tables.push(SkippedTable {
                file: shown.to_string(),
                reason: reason.to_owned(),
                missing,
            });
        };
        match archive::kind_of_member(&name, member.is_dir()) {
            Member::Litter => {}
            Member::Other | Member::Workbook => skip("table-not-a-table", Vec::new()),
            Member::Text if member.size() == 0 => skip("table-empty", Vec::new()),
            Member::Text => {
                let packed = member.compressed_size();
                let inflated = inflating.watch(member, packed);
                match stream::read(&shown, inflated, options, kind, &watch, &mut receipt, take) {
                    Ok(_) => read += 1,
                    // A read-me beside the tables is not a reason to refuse them.
                    Err(IntakeError::MissingColumns { file, missing: fields, found }) => {
                        receipt.skipped_tables.push(SkippedTable {
                            file: shown.to_string(),
                            reason: "table-lacks-columns".to_owned(),
                            missing: fields.clone(),
                        });
                        missing = Some(IntakeError::MissingColumns { file, missing: fields, found });
                    }
                    Err(error) => return Err(error),
                }
            }
        }
    }
    match missing {
        Some(error) if read == 0 => Err(error),
        _ => Ok(receipt),
    }
}
