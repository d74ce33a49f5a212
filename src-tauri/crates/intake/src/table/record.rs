//! Where one record of delimited text ends and where its fields lie, on raw bytes.
//!
//! The rules are those of RFC 4180 as the `csv` crate reads them (a test holds the two against each other): a quote
//! opens only at the start of a field, a doubled quote inside stands for one, what follows a closing quote is taken
//! literally, a record ends at LF, CR or CRLF. UTF-8 and CP949 both keep delimiters, quotes and line ends out of
//! their multi-byte characters, so this needs no decoding.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

/// Where a field lies in the buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Whether the field begins with a quote.
    pub quoted: bool,
}

/// What a scan found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// A whole record; the next one begins here.
    Record {
        /// First byte of the next record.
        next: usize,
    },
    /// The record goes on beyond the buffer.
    Incomplete,
}

/// Scans the record that begins at `start`, appending its fields to `fields`.
///
/// `last` says that nothing follows the buffer. The caller sees to it that `start` is before the buffer's end.
pub fn scan(buffer: &[u8], start: usize, delimiter: u8, last: bool, fields: &mut Vec<Span>) -> Scan {
    let mut at = start;
    loop {
        let quoted = buffer.get(at) == Some(&b'"');
        let search_from = if quoted {
            match closing_quote(buffer, at + 1, last) {
                Some(after) => after,
                None if last => buffer.len(),
                None => return Scan::Incomplete,
            }
        } else {
            at
        };
        let rest = buffer.get(search_from..).unwrap_or_default();
        let Some(found) = memchr3(delimiter, b'\n', b'\r', rest) else {
            if !last {
                return Scan::Incomplete;
            }
            fields.push(Span { start: at, end: buffer.len(), quoted });
            return Scan::Record { next: buffer.len() };
        };
        let end = search_from + found;
        fields.push(Span { start: at, end, quoted });
        match buffer.get(end) {
            Some(b'\n') => return Scan::Record { next: end + 1 },
            Some(b'\r') => match buffer.get(end + 1) {
                Some(b'\n') => return Scan::Record { next: end + 2 },
                None if !last => return Scan::Incomplete,
                _ => return Scan::Record { next: end + 1 },
            },
            _ => at = end + 1,
        }
    }
}

/// The byte after the quote that closes a field, or `None` when it is not in the buffer.
fn closing_quote(buffer: &[u8], mut from: usize, last: bool) -> Option<usize> {
    loop {
        let quote = from + memchr(b'"', buffer.get(from..)?)?;
        match buffer.get(quote + 1) {
            Some(b'"') => from = quote + 2,
            None if !last => return None,
            _ => return Some(quote + 1),
        }
    }
}

/// The bytes of a field with its quotes undone.
pub fn field<'a>(buffer: &'a [u8], span: Span) -> Cow<'a, [u8]> {
    let raw = buffer.get(span.start..span.end).unwrap_or_default();
    if !span.quoted {
        return Cow::Borrowed(raw);
    }
    let inner = raw.get(1..).unwrap_or_default();
    match memchr(b'"', inner) {
        None => return Cow::Borrowed(inner),
        Some(first) if first + 1 == inner.len() => {
            return Cow::Borrowed(inner.get(..first).unwrap_or_default());
        }
        Some(_) => {}
    }
    let mut text = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(quote) = memchr(b'"', rest) {
        text.extend_from_slice(rest.get(..quote).unwrap_or_default());
        let after = rest.get(quote + 1..).unwrap_or_default();
        if after.first() == Some(&b'"') {
            text.push(b'"');
            rest = after.get(1..).unwrap_or_default();
        } else {
            rest = after;
            break;
        }
    }
    text.extend_from_slice(rest);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ours(text: &[u8]) -> Vec<Vec<Vec<u8>>> {
        let (mut at, mut records, mut spans) = (0, Vec::new(), Vec::new());
        while at < text.len() {
            spans.clear();
            let Scan::Record { next } = scan(text, at, b',', true, &mut spans) else {
                panic!("incomplete at the end")
            };
            let record: Vec<_> = spans.iter().map(|span| field(text, *span).into_owned()).collect();
            if !(record.len() == 1 && spans[0].start == spans[0].end) {
                records.push(record);
            }
            at = next;
        }
        records
    }

    fn theirs(text: &[u8]) -> Vec<Vec<Vec<u8>>> {
        csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text)
            .byte_records()
            .map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect())
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn reads_like_the_csv_crate(text in "[ab,\"\n\r]{0,40}") {
            prop_assume!(!text.is_empty());
            prop_assert_eq!(ours(text.as_bytes()), theirs(text.as_bytes()));
        }

        #[test]
        fn a_shorter_buffer_never_invents_a_record(text in "[ab,\"\n\r]{1,40}", cut in 0usize..40) {
            let whole = text.as_bytes();
            let part = &whole[..cut.min(whole.len())];
            let (mut a, mut b) = (Vec::new(), Vec::new());
            if !part.is_empty() && let Scan::Record { next } = scan(part, 0, b',', false, &mut a) {
                prop_assert_eq!(scan(whole, 0, b',', true, &mut b), Scan::Record { next });
                prop_assert_eq!(a, b);
            }
        }
    }
}
