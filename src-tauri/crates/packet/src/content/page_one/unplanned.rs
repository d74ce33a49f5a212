//! Page one of a dong that nobody has planned a visit to: how it stands, and what waits there.

use super::{
    Align, Block, Cell, PageOne, Row, Run, Width, column, heading, joined, nothing, or_dash, sender, table,
};
use crate::facts::{OpenSuggestion, PacketFacts};
use crate::words::Words;

/// How many open suggestions the page names.
const WAITING: usize = 5;

impl PageOne {
    /// What is not planned, the dong in figures, the suggestions that have waited longest, the promises.
    pub(super) fn unplanned(&self, facts: &PacketFacts, words: &Words) -> Vec<Block> {
        let mut blocks = vec![nothing(words.unplanned_note)];
        if !facts.standing.is_empty() {
            blocks.push(heading(2, words.standing, None));
            blocks.push(self.standing(facts, words));
        }
        blocks.push(heading(2, words.waiting, None));
        blocks.push(if facts.open_suggestions.is_empty() {
            nothing(words.no_open_suggestions)
        } else {
            self.waiting(facts, WAITING.min(self.limits.topics), words)
        });
        blocks.push(heading(2, words.last_promises, None));
        blocks.push(self.promises(facts, words));
        blocks
    }

    fn standing(&self, facts: &PacketFacts, words: &Words) -> Block {
        let rows = facts.standing.iter().map(|line| {
            Row::of(vec![
                Cell::header(&line.figure),
                Cell::runs(vec![Run::bold(self.cut(&line.value))]),
                Cell::text(or_dash(&self.cut(&line.basis))),
            ])
        });
        let columns = vec![
            column(words.item, Width::Fixed(92.0), Align::Center),
            column(words.value, Width::Part(1.0), Align::Left),
            column(words.basis, Width::Part(1.2), Align::Left),
        ];
        table(columns, rows.collect(), String::new())
    }

    /// The suggestions that have waited longest, at most so many.
    pub(super) fn waiting(&self, facts: &PacketFacts, most: usize, words: &Words) -> Block {
        let mut open: Vec<&OpenSuggestion> = facts.open_suggestions.iter().collect();
        open.sort_by_key(|suggestion| suggestion.received);
        let rows = open.into_iter().take(most).map(|suggestion| {
            let age = words.age(i64::from(suggestion.age_days));
            let beside = joined([sender(&suggestion.sender, words), &suggestion.category]);
            Row::of(vec![
                Cell::text(words.day(suggestion.received)).and(Run::muted(age)),
                Cell::runs(vec![Run::plain(self.cut(&suggestion.text))]).and(Run::muted(beside)),
                Cell::text(or_dash(&suggestion.state)).and(Run::muted(&suggestion.department)),
            ])
        });
        let columns = vec![
            column(words.received, Width::Fit, Align::Center),
            column(words.suggestion, Width::Part(1.0), Align::Left),
            column(words.state_and_department, Width::Fit, Align::Left),
        ];
        table(columns, rows.collect(), String::new())
    }
}
