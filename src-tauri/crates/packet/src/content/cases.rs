//! All open suggestions and promises of the dong.

use super::{Align, Block, Cell, Row, Run, Table, Width, column, heading, joined, nothing, or_dash};
use crate::facts::PacketFacts;
use crate::layout::Ink;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = vec![heading(2, words.open_suggestions, None)];
    blocks.push(if facts.open_suggestions.is_empty() { nothing(words) } else { suggestions(facts, words) });
    blocks.push(heading(2, words.open_promises, None));
    blocks.push(if facts.open_promises.is_empty() { nothing(words) } else { promises(facts, words) });
    blocks
}

fn suggestions(facts: &PacketFacts, words: &Words) -> Block {
    let rows = facts
        .open_suggestions
        .iter()
        .map(|suggestion| {
            let mut text = Vec::new();
            if suggestion.picked {
                text.push(Run::bold(format!("{} ", words.picked_sign)).ink(Ink::Accent));
            }
            text.push(Run::plain(&suggestion.text));
            Row::of(vec![
                Cell::text(words.day(suggestion.received)),
                Cell::text(suggestion.age_days.to_string()),
                Cell::runs(text),
                Cell::text(or_dash(&suggestion.category)),
                Cell::text(or_dash(&suggestion.sender.0)),
                Cell::text(joined([suggestion.state.as_str(), &suggestion.department])),
            ])
        })
        .collect();
    let count = fill(words.rows, &[("count", &facts.open_suggestions.len().to_string())]);
    let picked = facts.open_suggestions.iter().any(|suggestion| suggestion.picked);
    Block::Table(Table {
        columns: vec![
            column(words.received, Width::Fixed(68.0), Align::Center),
            column(words.age_days, Width::Fixed(48.0), Align::Right),
            column(words.suggestion, Width::Part(1.0), Align::Left),
            column(words.category, Width::Fixed(62.0), Align::Center),
            column(words.sender, Width::Fixed(52.0), Align::Center),
            column(words.state, Width::Fixed(86.0), Align::Left),
        ],
        has_head: true,
        rows,
        note: joined([if picked { words.picked_note } else { "" }, &count]),
    })
}

fn promises(facts: &PacketFacts, words: &Words) -> Block {
    let rows = facts
        .open_promises
        .iter()
        .map(|promise| {
            let mut what = Cell::text(&promise.what);
            if !promise.progress.trim().is_empty() {
                what.paragraphs.push(vec![Run::muted(&promise.progress)]);
            }
            let mut deadline =
                Cell::text(promise.deadline.map_or_else(|| "-".to_owned(), |date| words.day(date)));
            if promise.overdue {
                deadline.paragraphs.push(vec![Run::bold(words.overdue).ink(Ink::Alarm)]);
            }
            Row::of(vec![
                Cell::text(words.day(promise.made)),
                what,
                Cell::runs(vec![Run::bold(words.state(promise.state))]),
                Cell::text(or_dash(&joined([promise.department.as_str(), &promise.officer]))),
                deadline,
            ])
        })
        .collect();
    let count = fill(words.rows, &[("count", &facts.open_promises.len().to_string())]);
    Block::Table(Table {
        columns: vec![
            column(words.made, Width::Fixed(70.0), Align::Center),
            column(words.promise, Width::Part(1.0), Align::Left),
            column(words.state, Width::Fixed(74.0), Align::Center),
            column(words.department, Width::Fixed(96.0), Align::Left),
            column(words.deadline, Width::Fixed(70.0), Align::Center),
        ],
        has_head: true,
        rows,
        note: count,
    })
}
