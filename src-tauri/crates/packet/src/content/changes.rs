//! What changed since the last visit.

use super::{Block, Marker, Run, heading, nothing};
use crate::facts::{ChangeLine, PacketFacts};
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
            let more = fill(words.more_changes, &[("count", &group.more.to_string())]);
            blocks.push(Block::Item { marker: Marker::Dash, runs: vec![Run::muted(more)] });
        }
    }
    blocks
}

fn change(line: &ChangeLine, words: &Words) -> Block {
    let mut runs = Vec::new();
    if let Some(date) = line.date {
        runs.push(Run::muted(format!("{}  ", words.day(date))));
    }
    runs.push(Run::plain(&line.what));
    match (line.before.trim(), line.after.trim()) {
        ("", "") => {}
        ("", after) => runs.push(Run::bold(format!("  → {after}")).ink(Ink::Accent)),
        (before, "") => runs.push(Run::muted(format!("  ({before})"))),
        (before, after) => {
            runs.push(Run::muted(format!("  {before}")));
            runs.push(Run::bold(format!(" → {after}")).ink(Ink::Accent));
        }
    }
    Block::Item { marker: Marker::Dash, runs }
}
