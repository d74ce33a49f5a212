//! The office's reports in formats that departments go on writing in: [`docx`] makes a Word document, [`hwpx`] fills a
//! form that the office itself made in Hangul.
//!
//! Both take the very [`ReportFacts`](alley_packet::facts::ReportFacts) that the PDF is made of, mask them by the same
//! rule and are read back before they are released. Both are pure: no clock, no files, no network; the same facts give
//! the same bytes.

mod docx;
mod error;
pub mod hwpx;
mod xml;

pub use docx::docx;
pub use error::OfficeFileError;
