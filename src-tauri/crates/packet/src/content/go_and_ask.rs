//! Eligible stores along the way that are not members, with a box to tick and room to write.

use super::{Align, Block, Cell, Row, Run, Table, Width, column, joined, nothing, or_dash};
use crate::facts::PacketFacts;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.go_and_ask.is_empty() {
        return vec![nothing(words)];
    }
    let rows = (1..)
        .zip(&facts.go_and_ask)
        .map(|(number, store)| {
            let mut name = Cell::runs(vec![Run::bold(&store.store)]);
            let beside = joined([store.trade.as_str(), &store.address]);
            name.paragraphs.push(vec![Run::muted(beside)]);
            let contact = [store.owner.0.as_str(), &store.phone.0];
            let contact: Vec<Vec<Run>> = contact
                .iter()
                .filter(|text| !text.trim().is_empty())
                .map(|text| vec![Run::plain(*text)])
                .collect();
            let mut who = Cell::text("-");
            if !contact.is_empty() {
                who.paragraphs = contact;
            }
            Row::of(vec![
                Cell::text(number.to_string()),
                name,
                who,
                Cell::text(or_dash(&store.last_answer)),
                Cell::text("□"),
                Cell::text(""),
            ])
        })
        .collect();
    let count = fill(words.stores_in_all, &[("count", &facts.go_and_ask.len().to_string())]);
    vec![Block::Table(Table {
        columns: vec![
            column(words.number, Width::Fixed(34.0), Align::Center),
            column(words.store, Width::Part(1.0), Align::Left),
            column(words.contact, Width::Fixed(82.0), Align::Left),
            column(words.last_answer, Width::Fixed(92.0), Align::Left),
            column(words.asked, Width::Fixed(36.0), Align::Center),
            column(words.answer_today, Width::Part(0.75), Align::Left),
        ],
        has_head: true,
        rows,
        note: joined([words.go_and_ask_note, &count]),
    })]
}
