//! Rows of comma, tab or semicolon separated text, in any of the encodings public files come in.

use std::io::Read;

use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::refusal::Reason;
use crate::table::encoding::{FoundEncoding, FromUtf16, cell_text, detect, settle};
use crate::table::record::{Scan, Span, field, scan};
use crate::table::{Cell, Row, Rows};

/// Bytes looked at to settle encoding and delimiter.
pub(crate) const SAMPLE_BYTES: usize = 1 << 20;
/// Bytes read at a time afterwards.
const READ_BYTES: usize = 1 << 18;
/// Rows with undecodable cells after which the encoding itself is doubted.
const DOUBT_AFTER: u64 = 50;

/// A text table being read.
pub(crate) struct Delimited<'a> {
    file: String,
    reader: Box<dyn Read + 'a>,
    buffer: Vec<u8>,
    start: usize,
    ended: bool,
    bytes_read: u64,
    number: u64,
    delimiter: u8,
    encoding: FoundEncoding,
    field_bytes: usize,
    record_bytes: usize,
    cells_per_row: usize,
    spans: Vec<Span>,
    undecodable: u64,
    decoded: u64,
}

impl<'a> Delimited<'a> {
    /// Looks at the beginning of the text and settles encoding and delimiter.
    pub fn open(
        file: &str,
        mut reader: impl Read + 'a,
        options: &ReadOptions<'_>,
    ) -> Result<Self, IntakeError> {
        let mut sample = Vec::new();
        let failed = |error| IntakeError::cannot_read(file, error);
        reader.by_ref().take(SAMPLE_BYTES as u64).read_to_end(&mut sample).map_err(failed)?;
        let complete = sample.len() < SAMPLE_BYTES;
        let encoding = settle(file, &sample, complete, options.encoding)?;
        let mut table = Self {
            file: file.to_owned(),
            reader: Box::new(std::io::empty()),
            bytes_read: sample.len() as u64,
            buffer: Vec::new(),
            start: 0,
            ended: false,
            number: 0,
            delimiter: b',',
            encoding,
            field_bytes: options.limits.field_bytes,
            record_bytes: options.limits.record_bytes,
            cells_per_row: options.limits.cells_per_row,
            spans: Vec::new(),
            undecodable: 0,
            decoded: 0,
        };
        if matches!(encoding, FoundEncoding::Utf16Le | FoundEncoding::Utf16Be) {
            table.reader = Box::new(FromUtf16::new(std::io::Cursor::new(sample).chain(reader), encoding));
            table.fill()?;
        } else {
            table.start = encoding.mark_length(&sample);
            table.buffer = sample;
            table.reader = Box::new(reader);
        }
        let head = table.buffer.get(table.start..).unwrap_or_default();
        table.delimiter = match (options.delimiter, excel_hint(head)) {
            (Some(chosen), _) => chosen,
            (None, Some(hinted)) => hinted,
            (None, None) => guess_delimiter(head),
        };
        Ok(table)
    }

    /// Reads more; drops what has been given out.
    fn fill(&mut self) -> Result<(), IntakeError> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let before = self.buffer.len();
        self.buffer.resize(before + READ_BYTES, 0);
        let room = self.buffer.get_mut(before..).unwrap_or_default();
        let read = loop {
            match self.reader.read(room) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other.map_err(|error| IntakeError::cannot_read(&self.file, error))?,
            }
        };
        self.buffer.truncate(before + read);
        self.ended = read == 0;
        self.bytes_read += read as u64;
        Ok(())
    }

    /// Scans the next record into `spans`; false at the end.
    fn scan_record(&mut self) -> Result<Option<usize>, IntakeError> {
        loop {
            if self.start < self.buffer.len() {
                self.spans.clear();
                if let Scan::Record { next } =
                    scan(&self.buffer, self.start, self.delimiter, self.ended, &mut self.spans)
                {
                    return Ok(Some(next));
                }
                if self.buffer.len() - self.start > self.record_bytes {
                    return Err(IntakeError::RowTooLong {
                        file: self.file.clone(),
                        row: self.number + 1,
                        column: column(self.spans.len()),
                        limit: self.record_bytes,
                    });
                }
            } else if self.ended {
                return Ok(None);
            }
            self.fill()?;
        }
    }

    /// Decides between UTF-8 and CP949 at the first record that is more than ASCII.
    fn decide(&mut self, next: usize) -> Result<(), IntakeError> {
        let record = self.buffer.get(self.start..next).unwrap_or_default();
        if self.encoding == FoundEncoding::Ascii && !record.is_ascii() {
            let ahead = self.buffer.get(self.start..).unwrap_or_default();
            self.encoding = detect(ahead, self.ended)
                .filter(|found| matches!(found, FoundEncoding::Utf8 | FoundEncoding::Cp949))
                .ok_or_else(|| IntakeError::UnknownEncoding {
                    file: self.file.clone(),
                    row: self.number + 1,
                })?;
        }
        Ok(())
    }

    fn cells(&mut self, next: usize) -> Result<Vec<Cell>, IntakeError> {
        self.decide(next)?;
        if self.spans.len() > self.cells_per_row {
            return Err(IntakeError::TooManyCells {
                file: self.file.clone(),
                row: self.number,
                column: column(self.spans.len() - 1),
                limit: self.cells_per_row,
            });
        }
        let mut cells = Vec::with_capacity(self.spans.len());
        for span in &self.spans {
            let bytes = field(&self.buffer, *span);
            cells.push(if bytes.len() > self.field_bytes {
                Cell {
                    text: String::new(),
                    fault: Some(Reason::CellTooLong { limit: self.field_bytes }),
                    ..Cell::default()
                }
            } else {
                match cell_text(&bytes, self.encoding) {
                    Ok(text) => Cell { text, ..Cell::default() },
                    Err((reason, shown)) => Cell { text: shown, fault: Some(reason), ..Cell::default() },
                }
            });
        }
        self.doubt(&cells)?;
        Ok(cells)
    }

    /// Gives the file up when more rows fail to decode than succeed: then the encoding is wrong, not the rows.
    fn doubt(&mut self, cells: &[Cell]) -> Result<(), IntakeError> {
        if cells.iter().any(|cell| cell.fault == Some(Reason::Undecodable)) {
            self.undecodable += 1;
        } else if cells.iter().any(|cell| !cell.text.is_ascii()) {
            self.decoded += 1;
        }
        if self.undecodable >= DOUBT_AFTER && self.undecodable > self.decoded {
            return Err(IntakeError::WrongEncoding {
                file: self.file.clone(),
                asked: self.encoding.name(),
                looks_like: "unknown",
                row: self.number,
            });
        }
        Ok(())
    }
}

impl Rows for Delimited<'_> {
    fn next_row(&mut self) -> Result<Option<Row>, IntakeError> {
        while let Some(next) = self.scan_record()? {
            self.number += 1;
            let hint = self.number == 1
                && excel_hint(self.buffer.get(self.start..next).unwrap_or_default()).is_some();
            let blank = matches!(self.spans.as_slice(), [only] if only.start == only.end);
            let cells = if hint || blank { Vec::new() } else { self.cells(next)? };
            self.start = next;
            let row = Row { number: self.number, cells };
            if !row.is_blank() {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    fn encoding(&self) -> Option<FoundEncoding> {
        Some(self.encoding)
    }
}

/// Column number from a zero-based index.
pub(crate) fn column(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX - 1) + 1
}

/// The delimiter named by a first line `sep=;`, which Excel writes and reads.
fn excel_hint(head: &[u8]) -> Option<u8> {
    let delimiter = *head.strip_prefix(b"sep=")?.first()?;
    let ends = matches!(head.get(5), None | Some(b'\r' | b'\n'));
    (ends && matches!(delimiter, b',' | b';' | b'\t' | b'|')).then_some(delimiter)
}

/// The delimiter under which the first records agree best on their number of fields.
pub(crate) fn guess_delimiter(head: &[u8]) -> u8 {
    let score = |delimiter: u8| {
        let (mut at, mut counts) = (0, Vec::new());
        while at < head.len() && counts.len() < 40 {
            let mut spans = Vec::new();
            match scan(head, at, delimiter, true, &mut spans) {
                Scan::Record { next } if next > at => at = next,
                _ => break,
            }
            if spans.len() > 1 || spans.iter().any(|span| span.start < span.end) {
                counts.push(spans.len());
            }
        }
        let agreeing = |fields: usize| counts.iter().filter(|n| **n == fields).count();
        let usual = counts.iter().copied().filter(|n| *n > 1).max_by_key(|n| (agreeing(*n), *n));
        usual.map_or((0, 0), |fields| (agreeing(fields), fields))
    };
    // The first of equals wins, so comma comes last in `max_by_key`.
    [b';', b'\t', b','].into_iter().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>, IntakeError> {
        let options = ReadOptions::default();
        let mut table = Delimited::open("f.csv", bytes, &options)?;
        let mut rows = Vec::new();
        while let Some(row) = table.next_row()? {
            rows.push(row.cells.into_iter().map(|cell| cell.text).collect());
        }
        Ok(rows)
    }

    #[test]
    fn finds_the_delimiter() {
        assert_eq!(guess_delimiter("상호,주소\n가게,\"서구; 풍암동\"\n".as_bytes()), b',');
        assert_eq!(guess_delimiter("상호\t주소\n가게\t서구, 풍암동, 1층\n집\t서구\n".as_bytes()), b'\t');
        assert_eq!(guess_delimiter("상호;주소\n가게;서구, 풍암동\n집;서구\n".as_bytes()), b';');
        assert_eq!(rows(b"sep=;\na;b\n").unwrap(), [["a", "b"]]);
    }

    #[test]
    fn reads_utf16_and_counts_blank_lines() {
        let text = "\u{FEFF}상호,동\r\n\r\n가게,풍암동\r\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let options = ReadOptions::default();
        let mut table = Delimited::open("f.csv", bytes.as_slice(), &options).unwrap();
        assert_eq!(table.next_row().unwrap().unwrap().cells[0].text, "상호");
        let row = table.next_row().unwrap().unwrap();
        assert_eq!((row.number, row.cells[1].text.as_str()), (3, "풍암동"));
    }

    #[test]
    fn korean_after_a_long_ascii_beginning_is_still_told_apart() {
        let mut bytes = b"id,name\n".to_vec();
        while bytes.len() < SAMPLE_BYTES + 10 {
            bytes.extend_from_slice(b"1,plain\n");
        }
        bytes.extend_from_slice(&encoding_rs::EUC_KR.encode("2,풍암동 골목\n").0);
        let rows = rows(&bytes).unwrap();
        assert_eq!(rows.last().unwrap()[1], "풍암동 골목");
    }

    #[test]
    fn a_line_without_end_stops_within_the_limit() {
        let endless = Read::chain(&b"a,b\nx,\""[..], std::io::repeat(b'y'));
        let options = ReadOptions::default();
        let mut table = Delimited::open("f.csv", endless.take(1 << 30), &options).unwrap();
        assert!(table.next_row().unwrap().is_some());
        let error = table.next_row().unwrap_err();
        assert!(matches!(error, IntakeError::RowTooLong { row: 2, column: 2, .. }), "{error}");
        assert!(table.bytes_read < 8 << 20);
    }
}
