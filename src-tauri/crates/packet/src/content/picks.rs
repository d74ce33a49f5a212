//! The picked suggestions, about half a page each.

use super::{
    Align, Block, Cell, Column, Marker, Row, Run, Table, Width, column, heading, joined, nothing, or_dash,
};
use crate::facts::{OptionFacts, PacketFacts, PickedSuggestion};
use crate::words::Words;

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.picks.is_empty() {
        return vec![nothing(words)];
    }
    (1..)
        .zip(&facts.picks)
        .flat_map(|(number, pick)| {
            let mut blocks =
                vec![heading(2, format!("{number}. {}", pick.title), Some(&format!("pick-{number}")))];
            blocks.extend(one(pick, facts, words));
            blocks
        })
        .collect()
}

fn one(pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = vec![card(pick, facts, words)];
    let lists: [(&str, Vec<String>); 3] = [
        (
            words.history,
            pick.history.iter().map(|event| format!("{}  {}", words.day(event.date), event.what)).collect(),
        ),
        (
            words.similar,
            pick.similar
                .iter()
                .map(|other| {
                    let outcome = if other.outcome.trim().is_empty() {
                        String::new()
                    } else {
                        format!(" → {}", other.outcome)
                    };
                    format!("{}  {} {}{outcome}", words.day(other.date), other.place, other.text)
                })
                .collect(),
        ),
        (words.on_site, pick.on_site.clone()),
    ];
    let mut told: Vec<Vec<Block>> = Vec::new();
    for (title, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        let mut list = vec![heading(3, title, None)];
        list.extend(
            lines.into_iter().map(|line| Block::Item { marker: Marker::Dash, runs: vec![Run::plain(line)] }),
        );
        told.push(list);
    }
    // History on the left, what is known besides on the right.
    if told.len() > 1 {
        let left = told.remove(0);
        blocks.push(Block::Columns { left_part: 0.5, left, right: told.concat() });
    } else {
        blocks.extend(told.concat());
    }
    if !pick.options.is_empty() {
        blocks.push(heading(3, words.options, None));
        blocks.push(options(&pick.options, words));
    }
    if !pick.department_view.trim().is_empty() {
        blocks.push(heading(3, words.department_view, None));
        blocks.push(Block::Text(vec![Run::plain(&pick.department_view)]));
    }
    let said = say(pick, words);
    if !said.is_empty() {
        blocks.push(Block::Panel { title: words.to_decide.to_owned(), blocks: said });
    }
    blocks
}

fn card(pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Block {
    let age = words.age((facts.visit.date - pick.received).num_days());
    let sender = joined([pick.sender.name.0.as_str(), &pick.sender.role, &pick.sender.phone.0]);
    let wide = |label: &str, text: &str| {
        let mut cell = Cell::text(or_dash(text));
        cell.columns = 3;
        Row::of(vec![Cell::header(label), cell])
    };
    let pair = |left: (&str, &str), right: (&str, &str)| {
        Row::of(vec![
            Cell::header(left.0),
            Cell::text(or_dash(left.1)),
            Cell::header(right.0),
            Cell::text(or_dash(right.1)),
        ])
    };
    let received = format!("{} ({age})", words.day(pick.received));
    let category = joined([pick.category.as_str(), &pick.alley_district]);
    let blank = |width, align| Column { title: String::new(), width, align };
    Block::Table(Table {
        columns: vec![
            blank(Width::Fixed(64.0), Align::Center),
            blank(Width::Part(1.0), Align::Left),
            blank(Width::Fixed(64.0), Align::Center),
            blank(Width::Part(0.72), Align::Left),
        ],
        has_head: false,
        rows: vec![
            wide(words.received_text, &pick.text),
            pair((words.sender, &sender), (words.received, &received)),
            pair((words.category, &category), (words.department, &pick.department)),
            wide(words.reason, &pick.reason),
        ],
        note: String::new(),
    })
}

fn options(options: &[OptionFacts], words: &Words) -> Block {
    const LETTERS: [&str; 8] = ["가", "나", "다", "라", "마", "바", "사", "아"];
    let rows = options
        .iter()
        .enumerate()
        .map(|(index, option)| {
            let letter = LETTERS.get(index).copied().unwrap_or("-");
            let letter = if words.language_tag == "ko" {
                format!("{letter}.")
            } else {
                format!("{})", char::from(b'a' + u8::try_from(index % 26).unwrap_or(0)))
            };
            Row::of(vec![
                Cell::text(letter),
                Cell::text(&option.what),
                Cell::text(option.cost_won.map_or_else(|| "-".to_owned(), |won| words.won(won))),
                Cell::text(or_dash(&option.time)),
                Cell::text(or_dash(&option.remark)),
            ])
        })
        .collect();
    Block::Table(Table {
        columns: vec![
            column("", Width::Fixed(26.0), Align::Center),
            column(words.option, Width::Part(1.2), Align::Left),
            column(words.cost, Width::Fixed(82.0), Align::Right),
            column(words.time_needed, Width::Fixed(60.0), Align::Center),
            column(words.remarks, Width::Part(1.0), Align::Left),
        ],
        has_head: true,
        rows,
        note: String::new(),
    })
}

/// What the mayor decides and says.
fn say(pick: &PickedSuggestion, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !pick.to_decide.trim().is_empty() {
        blocks.push(Block::Text(vec![Run::bold(&pick.to_decide)]));
    }
    let answer = if pick.likely_answer.trim().is_empty() {
        String::new()
    } else {
        format!("  → {}: {}", words.answer, pick.likely_answer)
    };
    let question = if pick.likely_question.trim().is_empty() {
        String::new()
    } else {
        format!("{}{answer}", pick.likely_question)
    };
    for (label, text) in
        [(words.line_to_take, pick.line_to_take.as_str()), (words.likely_question, &question)]
    {
        if !text.trim().is_empty() {
            let runs = vec![Run::bold(format!("{label}  ")), Run::plain(text)];
            blocks.push(Block::Item { marker: Marker::Circle, runs });
        }
    }
    blocks
}
