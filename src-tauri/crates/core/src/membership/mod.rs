//! Stores and the Onnuri voucher scheme: rates that carry their denominator, and what changed between two files.

mod compare;
mod figure;
mod store_name;

pub use compare::{StoreChange, StoreChanges, StoreRow, compare};
pub use figure::{Figure, FigureUnit, Rate, membership_rate};
pub use store_name::{ExcludedTrades, StoreMatch, StoreNameIndex, store_name_key};
