//! Where every figure comes from.

use super::{Align, Block, Cell, Row, Width, column, nothing, table};
use crate::facts::PacketFacts;
use crate::words::Words;

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let rows = facts
        .sources
        .iter()
        .map(|source| {
            Row::of(vec![
                Cell::text(&source.figure),
                Cell::text(&source.source),
                Cell::text(source.date.map_or_else(String::new, |date| words.day(date))),
                Cell::text(&source.basis),
            ])
        })
        .collect();
    let columns = vec![
        column(words.item, Width::Part(0.8), Align::Left),
        column(words.source, Width::Part(1.2), Align::Left),
        column(words.as_of, Width::Fit, Align::Center),
        column(words.basis, Width::Part(1.1), Align::Left),
    ];
    let mut blocks = vec![table(columns, rows, String::new())];
    blocks.extend(super::chart_data::blocks(&facts.alley_districts, words));
    blocks.extend(Some(words.as_written).filter(|said| !said.is_empty()).map(nothing));
    blocks
}
