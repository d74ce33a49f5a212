//! Eligible stores along the way that are not members, with a box to tick and room to write.

use super::{Align, Block, Cell, Column, Marker, Row, Run, Width, column, joined, nothing, table};
use crate::facts::{GoAndAskStore, PacketFacts};
use crate::text::bound;
use crate::words::{Words, fill, grouped};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let list = &facts.go_and_ask;
    if list.stores.is_empty() {
        return vec![nothing(if list.known { words.no_go_and_ask } else { words.go_and_ask_no_stores })];
    }
    let rows = (1..).zip(&list.stores).map(|(number, store)| row(number, store, words)).collect();
    let by_hand = |column: Column| Column { by_hand: true, ..column };
    let columns = vec![
        column(words.number, Width::Fit, Align::Center),
        column(words.store, Width::Part(1.0), Align::Left),
        column(words.contact, Width::Fit, Align::Left),
        by_hand(column(words.asked, Width::Fit, Align::Center)),
        by_hand(column(words.answer_today, Width::Part(1.0), Align::Left)),
    ];
    let shown = list.stores.len();
    let of = usize::try_from(list.of).unwrap_or(shown);
    let count = if of > shown {
        let (count, of) = (grouped(shown as i64), grouped(of as i64));
        fill(words.stores_of, &[("count", &count), ("of", &of)])
    } else {
        fill(words.stores_in_all, &[("count", &grouped(shown as i64))])
    };
    let base = Block::Item { marker: Marker::Note, runs: vec![Run::plain(words.go_and_ask_base)] };
    // Below the table: the heading stands with what it names.
    vec![table(columns, rows, joined([words.go_and_ask_note, &count])), Block::Gap(3.0), base]
}

fn row(number: usize, store: &GoAndAskStore, words: &Words) -> Row {
    let near = match (store.alley_district.trim(), store.near.trim()) {
        ("", "") => String::new(),
        ("", stop) => fill(words.near_stop, &[("stop", stop)]),
        (alley, _) => alley.to_owned(),
    };
    let beside = joined([store.trade.as_str(), &store.address, &bound(&near)]);
    let last_answer = match store.last_answer.trim() {
        "" => Run::muted(""),
        answer => Run { ink: None, ..Run::muted(format!("{}: {answer}", words.last_answer)) },
    };
    let mut contact = Cell::text("-");
    let known: Vec<Vec<Run>> = [store.owner.0.as_str(), &store.phone.0]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| vec![Run::plain(text)])
        .collect();
    if !known.is_empty() {
        contact.paragraphs = known;
    }
    Row::of(vec![
        Cell::text(number.to_string()),
        Cell::runs(vec![Run::bold(&store.store.0)]).and(Run::muted(beside)).and(last_answer),
        contact,
        Cell::text("□"),
        Cell::text(""),
    ])
}
