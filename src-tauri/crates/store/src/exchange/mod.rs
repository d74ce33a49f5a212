//! Copies of a workspace that are edited apart and come together again by change files.
//!
//! A file holds steps as the log has them. Of each field the value that was written last holds, by the stamps of the
//! hybrid clock (ties by the copy's key); every other value stays in the log. Notes come together by their exact Yjs
//! updates. A file is taken in only when everything before it is here, so what a step builds on is always there; one
//! that comes too early is kept aside. The same steps give the same rows on every copy, in whatever order they came.

mod content;
mod copies;
mod file;
mod give;
mod problem;
mod receipt;
mod rules;
mod settle;
mod steps;
mod take;

use std::collections::BTreeMap;

use alley_core::id::DeviceId;
use sqlx::{Row, SqliteConnection};

pub use self::{
    copies::CopyEntry,
    give::{ChangesSince, ChangesWritten},
    problem::ChangeFileProblem,
    receipt::{ExchangeOutcome, ExchangeReceipt, FieldSide, Remark, RemarkKind, RowsCame, TwoValues},
};
use crate::error::Result;

/// Up to which of its own numbers the steps of each copy are here, without a gap.
async fn known_here(connection: &mut SqliteConnection) -> Result<BTreeMap<DeviceId, i64>> {
    let rows = sqlx::query(include_str!("../../sql/exchange_known.sql")).fetch_all(connection).await?;
    rows.iter().map(|row| Ok((DeviceId(row.try_get(0)?), row.try_get(1)?))).collect()
}
