//! HWPX (OWPML, KS X 6101): a form that the office made in Hangul, with words in double braces where something is to
//! stand: `{{제목}}`, `{{기간}}`, `{{본문}}`. [`fill`] puts the texts there and leaves everything else as it is.
//!
//! # What can be written into a form
//!
//! | In the form | What comes there |
//! |---|---|
//! | `{{제목}}` | The title of the report |
//! | `{{종류}}` | What kind of document it is |
//! | `{{기간}}`, `{{일시}}` | The time it covers, as below the title on the PDF |
//! | `{{비고}}` | What else stands below the title |
//! | `{{부서}}` | The office that issues it |
//! | `{{구}}` | The district |
//! | `{{작성일}}` | The day it was made |
//! | `{{본문}}` | All parts, a paragraph each line, with the marks of an official document: 1. 가. ○ - ※ |
//! | `{{`a part's title`}}` | That part alone, without its title |
//!
//! Where such a word stands alone in its paragraph, the paragraph is repeated, with its style, for every line of the
//! text; where it stands among others, the lines are divided by line ends. Tables become lines: their heads first,
//! `분야 · 건수`, then `- 교통 · 12` for each row. Hangul may have divided a word into several runs; it is found all the same.
//!
//! # What stays as it is
//!
//! Every part of the file without such words, byte for byte, in its place and as it was packed. In a part with them,
//! everything but the words themselves and, of their paragraphs, Hangul's note of where it broke the lines
//! (`linesegarray`): it would set the new text on the old lines, one letter over the other. The preview that file
//! managers show (`Preview/`) is one of the parts left alone: it shows the form until Hangul saves the document anew.
//!
//! Hangul itself was not at hand to try the files in, and this is to be said wherever they are offered.

mod error;
mod fields;
mod package;
mod paragraph;
mod section;

use alley_packet::facts::ReportFacts;
use alley_packet::{Language, MaskedReport, texts_that_tell};

pub use error::HwpxError;
pub use fields::Fields;

/// Key of the words that stand wherever such a file is offered.
pub const NOT_TRIED: &str = "hwpx-not-tried";

/// A form with its places filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// Names of the places that were filled, in their order; a name that stands twice is told twice.
    pub places: Vec<String>,
}

/// Fills a form with a report. Its texts are masked first, as those of the PDF are, and read back: if a name or number
/// of somebody it may speak of can still be read, no bytes are released. What the office wrote into its form is its own.
///
/// # Errors
/// See [`HwpxError`].
pub fn report(form: &[u8], facts: &ReportFacts, language: Language) -> Result<Filled, HwpxError> {
    let report = MaskedReport::of(facts, language);
    let fields = Fields::of(&report);
    for (name, lines) in fields.entries() {
        let found = texts_that_tell(facts, lines, &[]);
        if found > 0 {
            return Err(HwpxError::Unmasked { name: name.to_owned(), found });
        }
    }
    // A name may also stand over the end of a line.
    let found = texts_that_tell(facts, &report.texts(), &[]);
    if found > 0 {
        return Err(HwpxError::Unmasked { name: Fields::BODY.to_owned(), found });
    }
    fill(form, &fields)
}

/// Fills a form with texts.
///
/// # Errors
/// See [`HwpxError`].
pub fn fill(form: &[u8], fields: &Fields) -> Result<Filled, HwpxError> {
    let mut form = package::Form::open(form)?;
    let (mut changed, mut places) = (Vec::new(), Vec::new());
    for part in form.parts_with_text()? {
        let (text, filled) = section::fill(&part.name, &part.text, fields)?;
        if !filled.is_empty() {
            places.extend(filled);
            changed.push((part.index, text));
        }
    }
    if places.is_empty() {
        return Err(HwpxError::NoPlace { known: fields.names() });
    }
    Ok(Filled { bytes: form.write(&changed)?, places })
}
