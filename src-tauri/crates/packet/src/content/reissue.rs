//! The list of what changed since the packet was issued last.

use unicode_segmentation::UnicodeSegmentation;

use super::{Align, Block, Cell, Marker, Row, Run, Width, column, heading, nothing, table};
use crate::reissue::{Compared, Unit, Units};
use crate::words::{Words, fill};

/// Entries that are listed one by one; there are rarely as many as would make a list worth reading.
const LISTED: usize = 80;
/// Letters shown of an entry.
const LETTERS: usize = 110;

/// Page, part and first words of every block that is new, and how many are gone.
pub(crate) fn changes_since(
    units: &Units,
    compared: &Compared,
    issued: chrono::NaiveDateTime,
    words: &Words,
) -> Vec<Block> {
    let when = format!("{} {}", words.date(issued.date()), issued.format("%H:%M"));
    let mut blocks = vec![heading(1, words.reissue_title, Some("reissue"))];
    let new: Vec<&Unit> = compared.new_units(units).collect();
    if new.is_empty() && compared.gone.is_empty() {
        blocks.push(nothing(&fill(words.reissue_nothing, &[("date", &when)])));
        return blocks;
    }
    let gone: usize = compared.gone.iter().map(|gone| gone.count).sum();
    let pages: Vec<String> = compared.pages(units).iter().map(|page| (page + 1).to_string()).collect();
    let said = fill(
        words.reissue_note,
        &[("date", &when), ("new", &new.len().to_string()), ("gone", &gone.to_string())],
    );
    blocks.push(Block::Text(vec![Run::plain(said)]));
    if !pages.is_empty() {
        let said = fill(words.reissue_pages, &[("pages", &pages.join(", "))]);
        blocks.push(Block::Item { marker: Marker::Note, runs: vec![Run::plain(said)] });
    }
    blocks.push(Block::Gap(3.0));
    let mut rows = Vec::new();
    let shown = new.get(..LISTED.min(new.len())).unwrap_or_default();
    // Entries of one page and part stand beside their names.
    for same in shown.chunk_by(|one, next| first_page(one) == first_page(next) && one.part == next.part) {
        for (at, unit) in same.iter().enumerate() {
            let what = Cell::text(shortened(&unit.text));
            rows.push(Row::of(if at == 0 {
                let page = Cell::text((first_page(unit) + 1).to_string()).over_rows(same.len());
                vec![page, Cell::text(&unit.title).over_rows(same.len()), what]
            } else {
                vec![what]
            }));
        }
    }
    if new.len() > shown.len() {
        let more = fill(words.more_changes, &[("count", &(new.len() - shown.len()).to_string())]);
        rows.push(Row::of(vec![Cell::text("-"), Cell::text("-"), Cell::runs(vec![Run::muted(more)])]));
    }
    for gone in &compared.gone {
        let said = fill(words.reissue_gone, &[("count", &gone.count.to_string())]);
        let title = gone.title.as_deref().unwrap_or(words.reissue_part_gone);
        rows.push(Row::of(vec![Cell::text("-"), Cell::text(title), Cell::text(said)]));
    }
    let columns = vec![
        column(words.page, Width::Fit, Align::Center),
        column(words.part, Width::Fit, Align::Left),
        column(words.reissue_what, Width::Part(1.0), Align::Left),
    ];
    blocks.push(table(columns, rows, String::new()));
    blocks
}

fn first_page(unit: &Unit) -> usize {
    unit.pages.first().copied().unwrap_or_default()
}

fn shortened(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.grapheme_indices(true).nth(LETTERS) {
        Some((end, _)) => format!("{}…", flat.get(..end).unwrap_or_default().trim_end()),
        None => flat,
    }
}
