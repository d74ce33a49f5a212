//! The readers as a caller meets them: whole files in, rows, receipts and errors out.

mod stores;
mod support;
mod tables;
