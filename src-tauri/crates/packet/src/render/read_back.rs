//! Reads a finished file back, before it may leave the office.

use crate::PacketError;
use crate::facts::{Hiding, Slots, hidden, private_strings};
use crate::layout::{Group, Layout, Mark};
use crate::pdf::{self, FileText, PageText};

/// Looks for every name and number of the unmasked facts in everything that the file says.
///
/// Each part of a page is read line by line with the app's own masking rule, and as a whole with spaces and marks taken
/// out, so that a line end hides nothing. So is every other text in the file; what stands there counts as page 1,
/// because it has no page of its own. The public name of a store may hold the name of a merchant, and is no leak; the
/// same name anywhere else is one.
///
/// Pages are not searched as wholes: the end of one part and the beginning of the next make the name of somebody sooner
/// or later, as 김밥 before 몽룡이네 does.
pub(crate) fn check<F: Slots + Clone>(file: &[u8], facts: &F) -> Result<(), PacketError> {
    let search = Search::of(facts);
    let told = |parts: &[String]| parts.iter().filter(|part| search.is_told_in(part)).count();
    let FileText { pages, besides, marks } = pdf::read(file)?;
    let mut hits: Vec<usize> =
        pages.iter().map(|PageText { said, shown }| told(said).max(told(shown))).collect();
    let elsewhere = told(&besides) + marks.iter().filter(|text| search.names_in(text) > 0).count();
    match hits.first_mut() {
        Some(first) => *first += elsewhere,
        None => hits.push(elsewhere),
    }
    match hits.iter().position(|hits| *hits > 0) {
        Some(page) => Err(PacketError::Unmasked { page: page + 1, found: hits.iter().sum() }),
        None => Ok(()),
    }
}

/// How many of these texts and marks tell a name or a number that the unmasked facts know.
pub(super) fn telling<F: Slots + Clone>(facts: &F, texts: &[String], marks: &[String]) -> usize {
    let search = Search::of(facts);
    texts.iter().filter(|text| search.is_told_in(text)).count()
        + marks.iter().filter(|text| search.names_in(text) > 0).count()
}

/// What is looked for.
struct Search {
    hiding: Hiding,
    /// Names and numbers as they would be found in bare text.
    needles: Vec<String>,
}

impl Search {
    fn of<F: Slots + Clone>(facts: &F) -> Self {
        Self { hiding: Hiding::of(facts), needles: needles(facts) }
    }

    /// Whether a text of its own can be read that must not be: in a line of it, or over its lines.
    fn is_told_in(&self, text: &str) -> bool {
        self.hiding.survives_in(text) || self.names_in(text) > 0
    }

    /// How many of the names and numbers stand in a text.
    fn names_in(&self, text: &str) -> usize {
        let bare = bare(&self.hiding.without_stores(text));
        self.needles.iter().filter(|needle| bare.contains(needle.as_str())).count()
    }
}

/// The text of every page, a line per line.
pub(super) fn page_texts(layout: &Layout) -> Vec<String> {
    let text = |page: &crate::layout::Page| {
        page.groups.iter().map(text_of).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    layout.pages.iter().map(text).collect()
}

fn text_of(group: &Group) -> String {
    let lines = group.marks.iter().filter_map(|mark| match mark {
        Mark::Text { line, .. } => Some(line.text().trim_end().to_owned()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Names of three letters and more and numbers of nine digits and more, as they would be found in bare text. Shorter
/// ones are too often parts of other words and are left to the masking rule, which looks at what stands around them.
/// What the masking itself leaves readable is not searched for.
fn needles<F: Slots + Clone>(facts: &F) -> Vec<String> {
    let (names, phones) = private_strings(facts);
    let (shown, shown_phones) = private_strings(&hidden(facts));
    let known: Vec<String> =
        names.iter().map(|name| bare(name)).filter(|name| name.chars().count() >= 3).collect();
    let numbers: Vec<String> = phones
        .iter()
        .map(|phone| phone.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|digits| digits.len() >= 9)
        .collect();
    let shown: Vec<String> = shown.iter().chain(&shown_phones).map(|text| bare(text)).collect();
    known
        .into_iter()
        .chain(numbers)
        .filter(|needle| !shown.iter().any(|text| text.contains(needle.as_str())))
        .collect()
}

fn bare(text: &str) -> String {
    crate::text::printable(text).chars().filter(|c| c.is_alphanumeric() || *c == '*').collect()
}
