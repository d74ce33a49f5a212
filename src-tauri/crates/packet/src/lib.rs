//! The visit packet (방문 자료집): what one neighbourhood's visit says, laid out and written as PDF; and, from the same
//! blocks, the office's other reports.
//!
//! `facts` -> `content` -> `layout` -> `pdf`: [`PacketFacts`] hold what is said, `content` puts it in order and in
//! words, `layout` gives everything its place, `pdf` writes bytes. Rendering is pure: no clock, no files, no network;
//! the same facts and options give the same bytes on every machine.

// The examples' facts serve the tests as well and name this crate from outside.
#[cfg(test)]
extern crate self as alley_packet;

mod chart;
mod content;
mod error;
pub mod facts;
mod font;
mod layout;
mod logo;
mod map;
mod options;
mod pdf;
mod reissue;
mod render;
mod text;
mod words;

pub use content::Outline;
pub use error::{LogoError, PacketError};
pub use facts::PacketFacts;
pub use font::Fonts;
pub use logo::{Logo, LogoPoint, LogoShape};
pub use options::{CopyMark, Extent, Language, PacketOptions, Paper, Variant};
pub use pdf::protect;
pub use reissue::{ChangesFound, ChangesSince, IssueDigest};
pub use render::{
    ContentHash, MaskedReport, MissingGlyph, Packet, PacketReceipt, Progress, ReportWords, YieldedPart,
    content_hash, render, render_all, render_report, render_report_copy, texts_that_tell,
};

#[doc(hidden)]
pub use render::{laid_out_report, laid_out_text, page_texts};
