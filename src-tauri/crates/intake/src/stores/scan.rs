//! Looking through one block: every record counted and measured, the district's ones decoded.

use memchr::{memchr, memchr_iter, memchr2};

use super::row::{PlaceFilter, StoreRow, read_row};
use crate::cells::Cells;
use crate::columns::ColumnPlan;
use crate::refusal::{Fault, Reason};
use crate::table::encoding::{FoundEncoding, cell_text, detect};
use crate::table::record::{Scan, Span, field, scan};
use crate::table::{Cell, Row};

/// What stays the same for a whole table.
pub(crate) struct Setup<'a> {
    pub plan: ColumnPlan,
    pub filter: &'a PlaceFilter,
    pub delimiter: u8,
    pub encoding: FoundEncoding,
    pub field_bytes: usize,
    /// Whether a column of the table holds a field.
    pub used: Vec<bool>,
    pub district: usize,
    pub neighborhood: usize,
}

/// What was found in a block; record numbers count from 1 within it.
#[derive(Default)]
pub(crate) struct Scanned {
    /// The block, to be filled again.
    pub bytes: Vec<u8>,
    /// Records, blank lines too.
    pub records: u64,
    /// Records that are not blank.
    pub rows: u64,
    /// Rows of other districts.
    pub filtered: u64,
    /// Rows of the district and faulty rows, with their record number.
    pub found: Vec<(u64, Result<StoreRow, Fault>)>,
    /// Rows with bytes that are not text in the encoding, and rows that decoded.
    pub undecodable: u64,
    pub decoded: u64,
    /// The encoding, when the beginning of the file left it open.
    pub encoding: Option<FoundEncoding>,
    /// The block does not end where a record ends: it was cut wrongly.
    pub broken: bool,
}

/// Scans a block that begins at a record; `last` when it is the end of the table.
pub(crate) fn scan_block(bytes: Vec<u8>, last: bool, setup: &Setup<'_>) -> Scanned {
    let mut out = Scanned::default();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let (line, after) = match memchr(b'\n', rest) {
            Some(end) => (rest.get(..end).unwrap_or_default(), at + end + 1),
            None => (rest, bytes.len()),
        };
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        spans.clear();
        if memchr2(b'"', b'\r', line).is_none() {
            out.records += 1;
            plain_line(&bytes, at, line, setup, &mut spans, &mut out);
            at = after;
        } else {
            let Scan::Record { next } = scan(&bytes, at, setup.delimiter, last, &mut spans) else {
                out.broken = true;
                break;
            };
            out.records += 1;
            if !matches!(spans.as_slice(), [only] if only.start == only.end) {
                let code =
                    |column: usize| spans.get(column).map(|span| field(&bytes, *span)).unwrap_or_default();
                let wanted = setup
                    .filter
                    .wants(code(setup.district).trim_ascii(), code(setup.neighborhood).trim_ascii());
                judge(&bytes, &spans, wanted, setup, &mut out);
            }
            at = next;
        }
    }
    if !last && bytes.last() != Some(&b'\n') {
        out.broken = true;
    }
    out.bytes = bytes;
    out
}

/// A record without quotes: fields end at delimiters, so most lines need no more than being counted.
fn plain_line(
    bytes: &[u8],
    at: usize,
    line: &[u8],
    setup: &Setup<'_>,
    spans: &mut Vec<Span>,
    out: &mut Scanned,
) {
    if line.is_empty() {
        return;
    }
    let width = setup.plan.headers.len();
    let furthest = setup.district.max(setup.neighborhood);
    let (mut start, mut column) = (0, 0);
    let (mut district, mut neighborhood): (&[u8], &[u8]) = (&[], &[]);
    for end in memchr_iter(setup.delimiter, line) {
        if column == setup.district {
            district = line.get(start..end).unwrap_or_default();
        }
        if column == setup.neighborhood {
            neighborhood = line.get(start..end).unwrap_or_default();
        }
        start = end + 1;
        column += 1;
        if column > furthest {
            break;
        }
    }
    if column > furthest {
        let beyond = line.get(start..).unwrap_or_default();
        let fields = column + memchr_iter(setup.delimiter, beyond).count() + 1;
        if fields == width && !setup.filter.wants(district.trim_ascii(), neighborhood.trim_ascii()) {
            out.rows += 1;
            out.filtered += 1;
            return;
        }
    }
    let mut start = at;
    for end in memchr_iter(setup.delimiter, line) {
        spans.push(Span { start, end: at + end, quoted: false });
        start = at + end + 1;
    }
    spans.push(Span { start, end: at + line.len(), quoted: false });
    let code = |column: usize| spans.get(column).and_then(|s| bytes.get(s.start..s.end)).unwrap_or_default();
    let wanted = setup.filter.wants(code(setup.district).trim_ascii(), code(setup.neighborhood).trim_ascii());
    judge(bytes, spans, wanted, setup, out);
}

/// Takes, filters or refuses a record whose fields are known.
fn judge(bytes: &[u8], spans: &[Span], wanted: bool, setup: &Setup<'_>, out: &mut Scanned) {
    out.rows += 1;
    let width = setup.plan.headers.len();
    if spans.len() != width {
        let first = spans.first().map(|span| field(bytes, *span)).unwrap_or_default();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let reason = Reason::WrongColumnCount { expected: count(width), found: count(spans.len()) };
        let value = String::from_utf8_lossy(&first).into_owned();
        out.found.push((out.records, Err(Fault { field: None, reason, value })));
        return;
    }
    if !wanted {
        out.filtered += 1;
        return;
    }
    let encoding = match setup.encoding {
        FoundEncoding::Ascii => *out.encoding.get_or_insert_with(|| {
            detect(bytes, false).filter(|found| *found != FoundEncoding::Ascii).unwrap_or(FoundEncoding::Utf8)
        }),
        settled => settled,
    };
    let cells = spans
        .iter()
        .zip(&setup.used)
        .map(|(span, used)| if *used { cell(&field(bytes, *span), encoding, setup) } else { Cell::default() })
        .collect();
    let row = Row { number: out.records, cells };
    let read = read_row(&Cells::new(&setup.plan, &row));
    match &read {
        Err(Fault { reason: Reason::Undecodable, .. }) => out.undecodable += 1,
        _ => out.decoded += 1,
    }
    out.found.push((out.records, read));
}

fn cell(bytes: &[u8], encoding: FoundEncoding, setup: &Setup<'_>) -> Cell {
    if bytes.len() > setup.field_bytes {
        return Cell {
            text: String::new(),
            fault: Some(Reason::CellTooLong { limit: setup.field_bytes }),
            ..Cell::default()
        };
    }
    match cell_text(bytes, encoding) {
        Ok(text) => Cell { text, ..Cell::default() },
        Err((reason, shown)) => Cell { text: shown, fault: Some(reason), ..Cell::default() },
    }
}
