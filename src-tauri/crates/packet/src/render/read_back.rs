//! Reads a finished file back, before it may leave the office.

use alley_core::text::masking::MaskList;

use crate::PacketError;
use crate::facts::{PacketFacts, Slots, hidden, mask_list, private_strings};
use crate::layout::{Group, Layout, Mark};
use crate::pdf::{self, FileText, PageText};

/// Looks for every name and number of the unmasked facts in everything that the file says.
///
/// Each part of a page is searched for the names and numbers themselves, with spaces and marks taken out, and every
/// other text in the file with the masking rule too; what stands there counts as page 1, because it has no page of its
/// own. How words stand beside each other on a page is the layout's to say ([`check_layout`]).
pub(crate) fn check(file: &[u8], facts: &PacketFacts) -> Result<(), PacketError> {
    let search = Search::new(facts);
    let on_page = |parts: &[String]| parts.iter().filter(|part| search.names_in(part) > 0).count();
    search.judge(file, on_page)
}

/// The same of the pages before they are a file: each part with the masking rule, and over its lines.
pub(super) fn check_layout(layout: &Layout, facts: &PacketFacts) -> Result<(), PacketError> {
    let search = Search::new(facts);
    let hits = |page: &crate::layout::Page| {
        let parts: Vec<String> = page.groups.iter().map(text_of).collect();
        parts.iter().filter(|part| search.list.survives_in(part) || search.names_in(part) > 0).count()
    };
    let hits: Vec<usize> = layout.pages.iter().map(hits).collect();
    match hits.iter().position(|hits| *hits > 0) {
        Some(page) => Err(PacketError::Unmasked { page: page + 1, found: hits.iter().sum() }),
        None => Ok(()),
    }
}

/// Looks for every name and number that a report's texts may tell in each part of its pages: line by line with the
/// app's own masking rule, and in the part as a whole, so that a line end hides nothing.
///
/// Whole pages are not searched as those of a packet are: a report knows everybody who ever wrote to the office, and
/// the end of one cell and the beginning of the next make the name of some of them sooner or later.
pub(super) fn check_parts<F: Slots + Clone>(file: &[u8], facts: &F) -> Result<(), PacketError> {
    let search = Search::new(facts);
    let on_page = |parts: &[String]| parts.iter().filter(|part| search.is_told_in(part)).count();
    search.judge(file, on_page)
}

/// What is looked for.
struct Search {
    list: MaskList,
    /// Names and numbers as they would be found in bare text.
    needles: Vec<String>,
}

impl Search {
    fn new<F: Slots + Clone>(facts: &F) -> Self {
        Self { list: mask_list(facts), needles: needles(facts) }
    }

    /// Reads a file and refuses it when anything is found. `on_page` counts what is found among the parts of a page.
    fn judge(&self, file: &[u8], on_page: impl Fn(&[String]) -> usize) -> Result<(), PacketError> {
        let FileText { pages, besides, marks } = pdf::read(file)?;
        let mut hits: Vec<usize> = pages
            .iter()
            .map(
                |PageText { said, shown }| {
                    if shown.is_empty() { on_page(said) } else { on_page(said).max(on_page(shown)) }
                },
            )
            .collect();
        let elsewhere = besides.iter().filter(|text| self.is_told_in(text)).count()
            + marks.iter().filter(|text| self.names_in(text) > 0).count();
        match hits.first_mut() {
            Some(first) => *first += elsewhere,
            None => hits.push(elsewhere),
        }
        match hits.iter().position(|hits| *hits > 0) {
            Some(page) => Err(PacketError::Unmasked { page: page + 1, found: hits.iter().sum() }),
            None => Ok(()),
        }
    }

    /// Whether a text of its own can be read that must not be: in a line of it, or over its lines.
    fn is_told_in(&self, text: &str) -> bool {
        text.lines().any(|line| self.list.survives_in(line)) || self.names_in(text) > 0
    }

    /// How many of the names and numbers stand in a text.
    fn names_in(&self, text: &str) -> usize {
        let bare = bare(text);
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
