//! The cells of one sheet, row by row.

use std::io::Read;

use quick_xml::events::{BytesStart, Event};

use super::parts::Book;
use super::{PartReader, attribute, next_event, push_entity};
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::refusal::Reason;
use crate::table::encoding::{FoundEncoding, clean};
use crate::table::number_format::NumberFormat;
use crate::table::{Cell, Row, Rows};

/// A sheet being read.
pub(crate) struct Sheet<'z, R: Read> {
    file: String,
    reader: PartReader<'z, R>,
    book: &'z Book,
    buffer: Vec<u8>,
    row: u64,
    limit: usize,
    field_bytes: usize,
}

/// A cell while its parts come in.
#[derive(Default)]
struct OpenCell {
    column: usize,
    kind: String,
    format: Option<usize>,
    formula: bool,
    text: String,
    taking: bool,
    reading: bool,
}

impl<'z, R: Read> Sheet<'z, R> {
    pub fn new(shown: &str, reader: PartReader<'z, R>, book: &'z Book, options: &ReadOptions<'_>) -> Self {
        Self {
            file: shown.to_owned(),
            reader,
            book,
            buffer: Vec::new(),
            row: 0,
            limit: options.limits.cells_per_row,
            field_bytes: options.limits.field_bytes,
        }
    }

    fn open_cell(&self, element: &BytesStart<'_>, next_column: usize) -> OpenCell {
        OpenCell {
            column: attribute(element, "r").and_then(|r| column_of(&r)).unwrap_or(next_column),
            kind: attribute(element, "t").unwrap_or_default(),
            format: attribute(element, "s").and_then(|s| s.parse().ok()),
            ..OpenCell::default()
        }
    }

    /// The value a person sees in the cell.
    fn close_cell(&self, cell: &OpenCell) -> Cell {
        let raw = cell.text.as_str();
        if raw.len() > self.field_bytes {
            return Cell {
                fault: Some(Reason::CellTooLong { limit: self.field_bytes }),
                formula: cell.formula,
                ..Cell::default()
            };
        }
        let formula = cell.formula;
        let refused = |reason| Cell { text: raw.to_owned(), fault: Some(reason), formula };
        let text = match cell.kind.as_str() {
            "e" => return refused(Reason::FormulaError),
            _ if cell.formula && raw.is_empty() && cell.kind != "str" => {
                return refused(Reason::FormulaWithoutValue);
            }
            "s" => {
                let shared = raw.trim().parse::<usize>().ok().and_then(|index| self.book.shared.get(index));
                match shared {
                    Some(text) => text.to_string(),
                    None if raw.is_empty() => String::new(),
                    None => return refused(Reason::Undecodable),
                }
            }
            "b" => String::from(if raw.trim() == "1" { "TRUE" } else { "FALSE" }),
            "str" | "inlineStr" | "d" => raw.to_owned(),
            _ if raw.trim().is_empty() => String::new(),
            _ => {
                let format = cell.format.and_then(|index| self.book.formats.get(index).copied());
                match format.unwrap_or(NumberFormat::Plain).show(raw, self.book.since_1904) {
                    Some(text) => text,
                    None => return refused(Reason::BadNumber),
                }
            }
        };
        match clean(&unescape(&text)) {
            Ok(text) => Cell { text, fault: None, formula },
            Err(reason) => Cell { text, fault: Some(reason), formula },
        }
    }
}

impl<R: Read> Rows for Sheet<'_, R> {
    fn next_row(&mut self) -> Result<Option<Row>, IntakeError> {
        let (mut cells, mut open): (Vec<Cell>, Option<OpenCell>) = (Vec::new(), None);
        let mut buffer = std::mem::take(&mut self.buffer);
        let row = loop {
            match next_event(&mut self.reader, &self.file, &mut buffer)? {
                Event::Eof => break None,
                Event::Start(e) => match (e.local_name().as_ref(), &mut open) {
                    ("row", _) => {
                        self.row = attribute(&e, "r").and_then(|r| r.parse().ok()).unwrap_or(self.row + 1);
                        cells.clear();
                    }
                    ("c", _) => open = Some(self.open_cell(&e, cells.len())),
                    ("f", Some(cell)) => cell.formula = true,
                    ("rPh", Some(cell)) => cell.reading = true,
                    ("v" | "t", Some(cell)) => cell.taking = !cell.reading,
                    _ => {}
                },
                Event::Empty(e) => match (e.local_name().as_ref(), &mut open) {
                    ("row", _) => {
                        self.row = attribute(&e, "r").and_then(|r| r.parse().ok()).unwrap_or(self.row + 1)
                    }
                    ("f", Some(cell)) => cell.formula = true,
                    _ => {}
                },
                Event::Text(t) => match &mut open {
                    Some(cell) if cell.taking => cell.text.push_str(&t.xml10_content()),
                    _ => {}
                },
                Event::CData(t) => match &mut open {
                    Some(cell) if cell.taking => cell.text.push_str(&t.xml10_content()),
                    _ => {}
                },
                Event::GeneralRef(entity) => match &mut open {
                    Some(cell) if cell.taking => push_entity(&mut cell.text, &entity),
                    _ => {}
                },
                Event::End(e) => match e.local_name().as_ref() {
                    "v" | "t" => open.iter_mut().for_each(|cell| cell.taking = false),
                    "rPh" => open.iter_mut().for_each(|cell| cell.reading = false),
                    "c" => {
                        if let Some(cell) = open.take() {
                            let value = self.close_cell(&cell);
                            if value.text.is_empty() && value.fault.is_none() {
                                continue;
                            }
                            if cell.column >= self.limit {
                                return Err(IntakeError::TooManyCells {
                                    file: self.file.clone(),
                                    row: self.row,
                                    column: crate::table::delimited::column(cell.column),
                                    limit: self.limit,
                                });
                            }
                            if cells.len() <= cell.column {
                                cells.resize(cell.column + 1, Cell::default());
                            }
                            if let Some(place) = cells.get_mut(cell.column) {
                                *place = value;
                            }
                        }
                    }
                    "row" if !cells.is_empty() => break Some(Row { number: self.row, cells }),
                    _ => {}
                },
                _ => {}
            }
        };
        self.buffer = buffer;
        Ok(row)
    }

    fn bytes_read(&self) -> u64 {
        self.reader.get_ref().bytes_read()
    }

    fn encoding(&self) -> Option<FoundEncoding> {
        None
    }
}

/// Zero-based column of a reference such as `XFD1048576`.
fn column_of(reference: &str) -> Option<usize> {
    let letters: Vec<usize> = reference
        .bytes()
        .take_while(u8::is_ascii_alphabetic)
        .map(|b| usize::from(b.to_ascii_uppercase() - b'A') + 1)
        .collect();
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    Some(letters.into_iter().fold(0, |column, letter| column * 26 + letter) - 1)
}

/// Undoes `_x000D_`, the way workbooks write characters XML cannot hold.
fn unescape(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from.get(2..6).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        match code {
            Some(c) if from.get(6..7) == Some("_") => {
                out.push(c);
                rest = from.get(7..).unwrap_or_default();
            }
            _ => {
                out.push_str("_x");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_escapes() {
        assert_eq!(column_of("A1"), Some(0));
        assert_eq!(column_of("XFD1048576"), Some(16_383));
        assert_eq!(column_of("12"), None);
        assert_eq!(unescape("가_x000D_나_x 다_x00"), "가\r나_x 다_x00");
    }
}
