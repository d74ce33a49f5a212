//! Reading packed members without being overrun by what comes out of them.

use std::cell::Cell;
use std::io::{BufRead, Read};
use std::rc::Rc;

use crate::error::IntakeError;
use crate::limits::Limits;

/// Bytes inflated before the ratio is looked at: small files of repeated rows pack unusually well.
const RATIO_FREE_BYTES: u64 = 16 << 20;

/// What has been inflated of one file, over all its members.
#[derive(Clone)]
pub(crate) struct Inflating {
    file: String,
    total: Rc<Cell<u64>>,
    most_bytes: u64,
    most_ratio: u64,
}

impl Inflating {
    pub fn new(file: &str, limits: &Limits) -> Self {
        Self {
            file: file.to_owned(),
            total: Rc::default(),
            most_bytes: limits.inflated_bytes,
            most_ratio: limits.inflate_ratio,
        }
    }

    /// Wraps a member's reader; `packed` is its packed size.
    pub fn watch<R: Read>(&self, inner: R, packed: u64) -> Inflated<R> {
        Inflated { inner, packed: packed.max(1), here: 0, all: self.clone() }
    }
}

/// A member being inflated.
pub(crate) struct Inflated<R> {
    inner: R,
    packed: u64,
    here: u64,
    all: Inflating,
}

impl<R: Read> Read for Inflated<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(out)?;
        self.here += n as u64;
        let total = self.all.total.get() + n as u64;
        self.all.total.set(total);
        let bomb = self.here > RATIO_FREE_BYTES && self.here / self.packed > self.all.most_ratio;
        if bomb || total > self.all.most_bytes {
            return Err(std::io::Error::other(IntakeError::InflatesTooMuch {
                file: self.all.file.clone(),
                bytes: total,
            }));
        }
        Ok(n)
    }
}

/// Stops a reader that would take one XML event beyond a budget: the parser holds each event whole.
pub(crate) struct EventBudget<R> {
    inner: R,
    file: String,
    budget: usize,
    left: usize,
    read: u64,
}

impl<R: BufRead> EventBudget<R> {
    pub fn new(inner: R, budget: usize, file: &str) -> Self {
        Self { inner, file: file.to_owned(), budget, left: budget, read: 0 }
    }

    /// Grants the next event the whole budget.
    pub fn next_event(&mut self) {
        self.left = self.budget;
    }

    /// Bytes read so far.
    pub fn bytes_read(&self) -> u64 {
        self.read
    }
}

impl<R: BufRead> Read for EventBudget<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(out)?;
        self.left = self.left.saturating_sub(n);
        self.read += n as u64;
        Ok(n)
    }
}

impl<R: BufRead> BufRead for EventBudget<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(std::io::Error::other(IntakeError::Damaged {
                file: self.file.clone(),
                detail: format!("one value is longer than {} bytes", self.budget),
            }));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.read += amount as u64;
        self.inner.consume(amount);
    }
}
