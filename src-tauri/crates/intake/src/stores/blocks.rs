//! Cutting a stream of text into blocks that end where a record ends.
//!
//! A block begins at a record, so a line feed with an even number of quotes before it ends one, as long as quotes
//! are used as meant. Whoever scans the block notices when they were not; the blocks are then put back and cut
//! again by walking the quotes one by one, which is slower and always right.

use std::io::Read;

use memchr::{memchr_iter, memrchr};

use crate::table::record::{Scan, scan};

/// Bytes of a block. Two threads with two blocks each in hand stay far below the memory goal of 200 MB.
const BLOCK_BYTES: usize = 1 << 20;

/// How the end of a block is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cutting {
    /// By counting quotes.
    Counting,
    /// By walking records.
    Walking,
}

/// The stream being cut.
pub(crate) struct Blocks<R> {
    reader: R,
    rest: Vec<u8>,
    delimiter: u8,
    cutting: Cutting,
    ended: bool,
    record_bytes: usize,
}

/// What comes next.
pub(crate) enum Next {
    /// Whole records; `last` when nothing follows.
    Block { bytes: Vec<u8>, last: bool },
    /// The end.
    End,
    /// A record longer than the limit; its complete fields are counted.
    TooLong { fields: usize },
}

impl<R: Read> Blocks<R> {
    /// Cuts `rest` and what `reader` gives after it.
    pub fn new(reader: R, rest: Vec<u8>, delimiter: u8, record_bytes: usize) -> Self {
        Self { reader, rest, delimiter, cutting: Cutting::Counting, ended: false, record_bytes }
    }

    /// The next block. `spare` is a used buffer to fill again.
    pub fn next(&mut self, mut spare: Vec<u8>) -> std::io::Result<Next> {
        loop {
            if !self.ended {
                let wanted = BLOCK_BYTES as u64;
                self.ended = self.reader.by_ref().take(wanted).read_to_end(&mut self.rest)? == 0;
            }
            if self.ended {
                let bytes = std::mem::take(&mut self.rest);
                return Ok(if bytes.is_empty() { Next::End } else { Next::Block { bytes, last: true } });
            }
            match self.cut() {
                Some(end) => {
                    spare.clear();
                    spare.extend_from_slice(self.rest.get(end..).unwrap_or_default());
                    self.rest.truncate(end);
                    let bytes = std::mem::replace(&mut self.rest, spare);
                    return Ok(Next::Block { bytes, last: false });
                }
                None if self.rest.len() > self.record_bytes => {
                    let mut fields = Vec::new();
                    let _ = scan(&self.rest, 0, self.delimiter, false, &mut fields);
                    return Ok(Next::TooLong { fields: fields.len() });
                }
                None => {}
            }
        }
    }

    /// Takes blocks back, in their order, and walks from now on.
    pub fn put_back(&mut self, blocks: impl IntoIterator<Item = Vec<u8>>) {
        let mut bytes: Vec<u8> = blocks.into_iter().flatten().collect();
        bytes.append(&mut self.rest);
        self.rest = bytes;
        self.cutting = Cutting::Walking;
    }

    fn cut(&self) -> Option<usize> {
        if self.cutting == Cutting::Counting
            && let Some(end) = cut_by_counting(&self.rest)
        {
            return Some(end);
        }
        let (mut at, mut spans) = (0, Vec::new());
        while at < self.rest.len() {
            spans.clear();
            match scan(&self.rest, at, self.delimiter, false, &mut spans) {
                Scan::Record { next } => at = next,
                Scan::Incomplete => break,
            }
        }
        (at > 0).then_some(at)
    }
}

/// One past the last line feed with an even number of quotes before it.
fn cut_by_counting(bytes: &[u8]) -> Option<usize> {
    let mut quotes = memchr_iter(b'"', bytes).count();
    let mut end = bytes.len();
    loop {
        let line_feed = memrchr(b'\n', bytes.get(..end)?)?;
        quotes -= memchr_iter(b'"', bytes.get(line_feed..end)?).count();
        if quotes.is_multiple_of(2) {
            return Some(line_feed + 1);
        }
        end = line_feed;
    }
}
