//! What changed since the last visit.

use super::{Block, Marker, Run, heading, nothing};
use crate::facts::{ChangeKind, ChangeLine, PacketFacts};
use crate::layout::Ink;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let Some(changes) = &facts.changes else {
        return vec![Block::Text(vec![Run::plain(words.no_changes)])];
    };
    let since = fill(words.since, &[("date", &words.date(changes.since))]);
    let mut blocks = vec![Block::Item { marker: Marker::Note, runs: vec![Run::plain(since)] }];
    if changes.groups.is_empty() {
        blocks.push(nothing(words.nothing_changed));
    }
    for group in &changes.groups {
        blocks.push(heading(2, words.change_kind(group.kind), None));
        if !group.summary.trim().is_empty() {
            blocks.push(Block::Item { marker: Marker::Circle, runs: vec![Run::plain(&group.summary)] });
        }
        blocks.extend(group.lines.iter().map(|line| change(line, words)));
        if group.more > 0 {
            let more = if group.kind == ChangeKind::Stores { words.more_stores } else { words.more_changes };
            let more = fill(more, &[("count", &group.more.to_string())]);
            blocks.push(Block::Item { marker: Marker::Dash, runs: vec![Run::muted(more)] });
        }
    }
    blocks
}

/// A change on its line: only what it comes to is bold, not what is said of it.
fn change(line: &ChangeLine, words: &Words) -> Block {
    let mut runs = Vec::new();
    if let Some(date) = line.date {
        runs.push(Run::muted(format!("{}  ", words.day(date))));
    }
    runs.push(Run::plain(format!("{}{}", line.store.0, line.what)));
    let (before, mut after) = (line.before.trim(), line.after.trim());
    if line.officers && before == after {
        // Outside nothing is left of the names.
        after = words.changed;
    }
    match (before, after) {
        ("", "") => {}
        (before, "") => runs.push(Run::muted(format!("  ({before})"))),
        (before, after) => {
            let before = if before == after { "" } else { before };
            runs.push(Run::muted(format!("  {before}").trim_end().to_owned()));
            runs.push(Run::bold(format!(" → {after}")).ink(Ink::Accent));
        }
    }
    if !line.detail.trim().is_empty() {
        runs.push(Run::plain(format!("  {}", line.detail.trim())));
    }
    Block::Item { marker: Marker::Dash, runs }
}
