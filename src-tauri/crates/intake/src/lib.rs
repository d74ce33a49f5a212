//! Readers of the outside world: public files, pasted texts, calendars, boundaries and district packs become typed
//! rows, and what cannot become one becomes a refusal that names file, row and column.
//!
//! Every reader is synchronous, streams, can be cancelled, and is bounded before it parses. Nothing here knows the
//! store: rows go to a callback, and a [`Receipt`] says what came of the whole file.

pub mod aliases;
pub mod calendar;
mod cells;
pub mod columns;
pub mod districts;
mod error;
pub mod geojson;
mod limits;
pub mod onnuri;
mod options;
pub mod pack;
pub mod preview;
pub mod promises;
mod reading;
mod receipt;
mod refusal;
mod source;
pub mod stores;
pub mod suggestions;
pub mod table;
mod watch;

pub use cells::Cells;
pub use error::IntakeError;
pub use limits::Limits;
pub use options::{Cancel, Encoding, Progress, ReadOptions};
pub use reading::{Kind, read_rows};
pub use receipt::{Receipt, SkippedTable};
pub use refusal::{Fault, Reason, Refusal};
pub use source::{ReadSeek, RowPlace, Source};
pub use table::encoding::FoundEncoding;
