//! What the leader of an association said, what was said to it, and what was promised because of it.

use super::{Align, Block, Cell, Row, Run, Width, column, joined, table};
use crate::facts::{LeaderFacts, LeaderRemark, RemarkPromise};
use crate::layout::Ink;
use crate::text::bound;
use crate::words::{Words, fill};

pub(super) fn history(leader: &LeaderFacts, words: &Words) -> Block {
    let rows = leader.history.iter().map(|remark| row(remark, words)).collect();
    let columns = vec![
        column(words.date, Width::Fixed(70.0), Align::Center),
        column(words.said, Width::Part(1.0), Align::Left),
        column(words.answered, Width::Part(1.0), Align::Left),
    ];
    let note = match leader.history_more {
        0 => String::new(),
        more => fill(words.more, &[("count", &more.to_string())]),
    };
    table(columns, rows, note)
}

fn row(remark: &LeaderRemark, words: &Words) -> Row {
    let mut answer = Cell::text("");
    answer.paragraphs.clear();
    if !remark.answered.trim().is_empty() {
        answer.paragraphs.push(vec![Run::plain(&remark.answered)]);
    }
    answer.paragraphs.extend(remark.promises.iter().map(|promise| promised(promise, words)));
    if answer.paragraphs.is_empty() {
        answer.paragraphs.push(vec![Run::muted(words.not_answered)]);
    }
    Row::of(vec![Cell::text(words.day(remark.date)), Cell::text(&remark.said), answer])
}

/// A promise, marked as one, with its number and how it stands.
fn promised(promise: &RemarkPromise, words: &Words) -> Vec<Run> {
    let state = promise.state.map(|state| words.state(state)).unwrap_or_default();
    let stands = joined([promise.number.as_str(), &state]);
    let mut runs =
        vec![Run::bold(format!("{}  ", words.promise)).ink(Ink::Accent), Run::plain(promise.what.trim_end())];
    if !stands.is_empty() {
        runs.push(Run::muted(format!("  ({})", bound(&stands))));
    }
    runs
}
