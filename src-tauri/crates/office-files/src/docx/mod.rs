//! A report as a Word document (DOCX, ISO/IEC 29500).

mod blocks;
mod head;
mod order;
mod package;
mod read_back;
mod style;
mod table;

use alley_packet::facts::ReportFacts;
use alley_packet::{Language, MaskedReport};
use docx_rs::{Docx, PageMargin};

use crate::OfficeFileError;
use style::twips;

/// A4 in twips (twentieths of a point).
const PAGE: (u32, u32) = (11_906, 16_838);

/// Points of the margins of the PDF: 19 mm at the sides, 20 below; the running head and the page number stand in them.
const SIDE: f32 = 53.86;
const TOP: f32 = 56.0;
const BOTTOM: f32 = 58.0;
const HEAD: f32 = 26.0;
const FOOT: f32 = 26.0;

/// Width of the text in points, as on the PDF's pages.
pub(crate) const WIDTH: f32 = 595.276 - 2.0 * SIDE;

/// Writes a report as a Word document. Its texts are masked first, as those of the PDF are, and the finished file is
/// read back: if a name or number of somebody it may speak of can still be read, no bytes are released. The same facts
/// give the same bytes.
///
/// Headings are Word's own heading styles, tables repeat their head on every page and never divide a row, pages are
/// numbered. Bars of the PDF become tables of their figures.
///
/// # Errors
/// See [`OfficeFileError`].
pub fn docx(facts: &ReportFacts, language: Language) -> Result<Vec<u8>, OfficeFileError> {
    let report = MaskedReport::of(facts, language);
    let bytes = package::write(build(&report), &report)?;
    read_back::check(&bytes, facts)?;
    Ok(bytes)
}

fn build(report: &MaskedReport) -> Docx {
    let margin = PageMargin {
        top: signed(TOP),
        bottom: signed(BOTTOM),
        left: signed(SIDE),
        right: signed(SIDE),
        header: signed(HEAD),
        footer: signed(FOOT),
        gutter: 0,
    };
    let page = Docx::new().page_size(PAGE.0, PAGE.1).page_margin(margin);
    let headed = head::furniture(style::styled(page), report);
    blocks::body(head::opening(headed, report), report)
}

/// Points as twips that may be counted from either side.
fn signed(points: f32) -> i32 {
    i32::try_from(twips(points)).unwrap_or_default()
}
