//! Laid-out pages to the bytes of a PDF 1.7 file.
//!
//! The only place that names `printpdf` and `lopdf`. `printpdf` writes the content streams and the font
//! dictionaries from fonts subset beforehand; the rest of the file (structure, outline, links, metadata) is finished
//! on `lopdf`'s objects. Same input, same bytes.

mod check;
mod content;
mod finish;
mod fonts;
mod imposition;
#[cfg(test)]
mod leaks;
mod metadata;
#[cfg(test)]
mod odd_strings;
mod page;
mod protect;
mod read_back;
mod save;
#[cfg(test)]
#[path = "../../examples/support/specimen.rs"]
mod specimen;
mod srgb;
#[cfg(test)]
mod standards;
mod structure;

use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

use crate::PacketError;
use crate::font::Fonts;
use crate::layout::Layout;
use crate::text::UsedGlyphs;
use imposition::Imposition;
pub(crate) use metadata::Metadata;
pub use protect::protect;
pub(crate) use read_back::{FileText, PageText, read};

/// Writes the file.
///
/// # Errors
/// [`PacketError::Font`] when a face cannot be subset, [`PacketError::Write`] when the file cannot be put together.
pub(crate) fn write(
    layout: &Layout,
    used: &[UsedGlyphs],
    fonts: &Fonts,
    metadata: &Metadata,
) -> Result<Vec<u8>, PacketError> {
    let mut document = PdfDocument::new("");
    let subsets = fonts::subset_all(used, fonts)?;
    for subset in &subsets {
        document.resources.fonts.map.insert(subset.id(), subset.for_printpdf(fonts));
    }
    let imposition = Imposition::of(layout);
    let mut contents = Vec::with_capacity(imposition.sides.len());
    let size = (Mm(imposition.size.0 * 25.4 / 72.0), Mm(imposition.size.1 * 25.4 / 72.0));
    for side in &imposition.sides {
        let written = page::operations(side, layout, &imposition, used, metadata.language);
        document.pages.push(PdfPage::new(size.0, size.1, written.operations));
        contents.push(written.contents);
    }
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let file = document.to_lopdf_document(&options, &mut warnings);
    finish::finish(file, layout, &imposition, &contents, &subsets, metadata)
}

/// Pages of the file that a document becomes.
pub(crate) fn page_count(layout: &Layout) -> usize {
    Imposition::of(layout).sides.len()
}
