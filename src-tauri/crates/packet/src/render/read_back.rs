//! Reads finished pages back, before a packet may leave the office.

use crate::PacketError;
use crate::facts::{PacketFacts, Slots, hidden, mask_list, private_strings};
use crate::layout::{Group, Layout, Mark};

/// Looks for every name and number of the unmasked facts in what the pages say.
///
/// Each part of a page is read with the app's own masking rule, and each whole page is searched for the names and
/// numbers themselves, with spaces and marks taken out, so that a line end hides nothing.
pub(super) fn check(layout: &Layout, facts: &PacketFacts) -> Result<(), PacketError> {
    let list = mask_list(facts);
    let needles = needles(facts);
    let mut found = 0;
    let mut first_page = None;
    for (number, page) in layout.pages.iter().enumerate() {
        let mut hits = page.groups.iter().filter(|group| list.survives_in(&text_of(group))).count();
        let whole: String = page.groups.iter().map(text_of).collect::<Vec<_>>().join("\n");
        let bare = bare(&whole);
        hits += needles.iter().filter(|needle| bare.contains(needle.as_str())).count();
        if hits > 0 {
            found += hits;
            first_page = first_page.or(Some(number + 1));
        }
    }
    first_page.map_or(Ok(()), |page| Err(PacketError::Unmasked { page, found }))
}

/// Looks for every name and number that a report's texts may tell in each part of its pages: line by line with the
/// app's own masking rule, and in the part as a whole, so that a line end hides nothing.
///
/// Whole pages are not searched as those of a packet are: a report knows everybody who ever wrote to the office, and
/// the end of one cell and the beginning of the next make the name of some of them sooner or later.
pub(super) fn check_parts<F: Slots + Clone>(layout: &Layout, facts: &F) -> Result<(), PacketError> {
    let (list, needles) = (mask_list(facts), needles(facts));
    let readable = |group: &&Group| {
        let text = text_of(group);
        let bare = bare(&text);
        text.lines().any(|line| list.survives_in(line))
            || needles.iter().any(|needle| bare.contains(needle.as_str()))
    };
    let found = |page: &crate::layout::Page| page.groups.iter().filter(readable).count();
    let hits: Vec<usize> = layout.pages.iter().map(found).collect();
    match hits.iter().position(|hits| *hits > 0) {
        Some(page) => Err(PacketError::Unmasked { page: page + 1, found: hits.iter().sum() }),
        None => Ok(()),
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
