//! A packet that is issued again: what stands in it that did not stand in the issue before.
//!
//! Of an issue nothing is kept but a short digest of each block: a paragraph, an item, a row, a drawing. That tells
//! which blocks are new and how many are gone, and nothing of what they said.

mod digest;
mod marks;
mod units;

pub use digest::IssueDigest;
pub(crate) use marks::mark;
pub(crate) use units::{Unit, Units};

use serde::{Deserialize, Serialize};

/// The issue that a packet is compared with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangesSince {
    /// When it was made, local time.
    pub issued: chrono::NaiveDateTime,
    /// What stood in it.
    pub digest: IssueDigest,
    /// Only pages on which something changed are made, and the list of changes. Leaves of a duplex packet are made
    /// whole; those of a booklet hang together, so that all of them are made.
    pub only: bool,
}

/// What changed since an earlier issue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesFound {
    /// Numbers of the pages on which something is new or changed.
    pub pages: Vec<usize>,
    /// Blocks that are new or changed.
    pub new: usize,
    /// Blocks that are gone without another in their place.
    pub gone: usize,
}

/// What came of a comparison.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    /// Of each block in order, whether it is new.
    pub changed: Vec<bool>,
    /// How many blocks are gone, of each part, with the part's title where it is still there.
    pub gone: Vec<Gone>,
}

/// Blocks that are gone from a part.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Gone {
    /// Title of the part; nothing where the part itself is gone.
    pub title: Option<String>,
    pub count: usize,
}

impl Compared {
    /// Compares the blocks of a packet with an earlier issue. A block that only stands elsewhere in its part is the
    /// same.
    pub(crate) fn of(units: &Units, before: &IssueDigest) -> Self {
        let mut left = before.counts();
        let changed: Vec<bool> = units
            .all
            .iter()
            .map(|unit| match left.get_mut(&(unit.part.as_str(), unit.digest.as_str())) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    false
                }
                _ => true,
            })
            .collect();
        let mut gone: Vec<Gone> = Vec::new();
        let mut missing: Vec<(&str, usize)> = Vec::new();
        for ((part, _), count) in left {
            match missing.last_mut() {
                Some((last, sum)) if *last == part => *sum += count,
                _ => missing.push((part, count)),
            }
        }
        for (part, count) in missing {
            let of_part = units.all.iter().zip(&changed).filter(|(unit, _)| unit.part == part);
            let new = of_part.clone().filter(|(_, changed)| **changed).count();
            // A block that was changed is one that is new and one that is gone: it is told once.
            let count = count.saturating_sub(new);
            if count > 0 {
                let title = of_part.map(|(unit, _)| unit.title.clone()).next();
                gone.push(Gone { title, count });
            }
        }
        Self { changed, gone }
    }

    /// The blocks that are new.
    pub(crate) fn new_units<'u>(&'u self, units: &'u Units) -> impl Iterator<Item = &'u Unit> {
        units.all.iter().zip(&self.changed).filter(|(_, changed)| **changed).map(|(unit, _)| unit)
    }

    /// The same in numbers.
    pub(crate) fn found(&self, units: &Units) -> ChangesFound {
        ChangesFound {
            pages: self.pages(units).into_iter().map(|page| page + 1).collect(),
            new: self.new_units(units).count(),
            gone: self.gone.iter().map(|gone| gone.count).sum(),
        }
    }

    /// Pages, from 0, on which something is new, each once and in order.
    pub(crate) fn pages(&self, units: &Units) -> Vec<usize> {
        let mut pages: Vec<usize> =
            self.new_units(units).flat_map(|unit| unit.pages.iter().copied()).collect();
        pages.sort_unstable();
        pages.dedup();
        pages
    }
}
