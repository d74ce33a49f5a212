//! Stores and the Onnuri voucher scheme: rates that carry their denominator, and what changed between two files.

mod compare;
mod figure;
mod row;
mod store_name;

pub use compare::{ComparedStore, StoreChange, StoreChanges, compare};
pub use figure::{Figure, FigureUnit, Rate, membership_rate};
pub use row::{MemberStoreRow, StoreRow};
pub use store_name::{ExcludedTrades, StoreMatch, StoreNameIndex, store_name_key};
