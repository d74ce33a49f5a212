//! All open suggestions and promises of the dong.

use super::{Align, Block, Cell, Row, Run, Width, column, heading, joined, nothing, or_dash, sender, table};
use crate::facts::{OpenSuggestion, PacketFacts, PromiseFacts};
use crate::layout::Ink;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = vec![heading(2, words.open_suggestions, None)];
    blocks.push(if facts.open_suggestions.is_empty() {
        nothing(words.no_open_suggestions)
    } else {
        suggestions(&facts.open_suggestions, words)
    });
    blocks.push(heading(2, words.open_promises, None));
    blocks.push(if facts.open_promises.is_empty() {
        nothing(words.no_open_promises)
    } else {
        promises(&facts.open_promises, words)
    });
    blocks
}

fn suggestions(open: &[OpenSuggestion], words: &Words) -> Block {
    let rows = open
        .iter()
        .map(|suggestion| {
            let mut text = Vec::new();
            if suggestion.picked {
                text.push(Run::bold(format!("{} ", words.picked_sign)).ink(Ink::Accent));
            }
            text.push(Run::plain(&suggestion.text));
            let age = words.age(i64::from(suggestion.age_days));
            let beside = joined([sender(&suggestion.sender, words), &suggestion.category]);
            Row::of(vec![
                Cell::text(words.day(suggestion.received)).and(Run::muted(age)),
                Cell::runs(text).and(Run::muted(beside)),
                Cell::text(or_dash(&suggestion.state)).and(Run::muted(&suggestion.department)),
            ])
        })
        .collect();
    let columns = vec![
        column(words.received, Width::Fit, Align::Center),
        column(words.suggestion_and_sender, Width::Part(1.0), Align::Left),
        column(words.state_and_department, Width::Fit, Align::Left),
    ];
    let picked = open.iter().any(|suggestion| suggestion.picked);
    table(columns, rows, joined([if picked { words.picked_note } else { "" }, &count(open.len(), words)]))
}

fn promises(open: &[PromiseFacts], words: &Words) -> Block {
    let rows = open
        .iter()
        .map(|promise| {
            let deadline = due(promise, words);
            let department = joined([promise.department.as_str(), &promise.officer]);
            let mut due = vec![Run::plain(&deadline)];
            if promise.overdue {
                due.push(Run::bold(format!("  {}", words.overdue)).ink(Ink::Alarm));
            }
            let mut who = Cell::text(or_dash(&department));
            if !deadline.is_empty() {
                who.paragraphs.push(due);
            }
            Row::of(vec![
                Cell::text(words.day(promise.made)),
                Cell::text(&promise.what).and(Run::muted(&promise.progress)),
                Cell::runs(vec![Run::bold(words.state(promise.state))]),
                who,
            ])
        })
        .collect();
    let columns = vec![
        column(words.made, Width::Fit, Align::Center),
        column(words.promise, Width::Part(1.0), Align::Left),
        column(words.state, Width::Fit, Align::Center),
        column(words.department_and_deadline, Width::Fit, Align::Left),
    ];
    table(columns, rows, count(open.len(), words))
}

/// The day by which a promise is to be kept, or that there is none yet where it is still to be kept.
pub(super) fn due(promise: &PromiseFacts, words: &Words) -> String {
    match promise.deadline {
        Some(date) => words.day(date),
        None if promise.state.is_open() => words.no_deadline.to_owned(),
        None => String::new(),
    }
}

fn count(rows: usize, words: &Words) -> String {
    fill(words.rows, &[("count", &rows.to_string())])
}
