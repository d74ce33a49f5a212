//! The picked suggestions, about half a page each.

use super::{
    Align, Block, Cell, Marker, Row, Run, Width, card, column, heading, joined, nothing, or_dash, sender,
    table, wide,
};
use crate::facts::{OptionFacts, PacketFacts, PickedSuggestion, RelatedSuggestion, SuggestionEvent};
use crate::layout::Ink;
use crate::words::Words;

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks: Vec<Block> = (1..)
        .zip(&facts.picks)
        .map(|(number, pick)| {
            let name = format!("{number}. {}", pick.title);
            let named = heading(2, &name, Some(&format!("pick-{number}")));
            let mut blocks = one(pick, facts, words);
            // Who asked for what stands with its name in any case.
            let top = blocks.drain(..1).collect::<Vec<_>>();
            let top = Block::Together { most: 0.5, blocks: [vec![named], top].concat() };
            let whole = Block::Card([vec![top], blocks].concat());
            Block::Named { name, blocks: vec![whole] }
        })
        .collect();
    if blocks.is_empty() {
        blocks.push(nothing(words.no_picks));
    }
    blocks.extend(besides(facts, words));
    blocks
}

/// Questions and background of the visit as a whole.
fn besides(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !facts.questions.is_empty() {
        blocks.push(heading(2, words.questions, None));
    }
    for question in &facts.questions {
        let mut runs = vec![Run::bold(&question.question)];
        if !question.answer.trim().is_empty() {
            runs.push(Run::plain(format!("  → {}", question.answer)));
        }
        blocks.push(Block::Item { marker: Marker::Circle, runs });
    }
    if !facts.background.is_empty() {
        blocks.push(heading(2, words.background, None));
    }
    let lines = facts.background.iter();
    blocks.extend(lines.map(|line| Block::Item { marker: Marker::Circle, runs: vec![Run::plain(line)] }));
    blocks
}

fn one(pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = vec![facts_card(pick, facts, words)];
    // What happened stands on the left, what can be done on the right.
    let events = pick.history.iter().map(|event| self::event(event, words));
    let mut left = list(words.history, events);
    left.extend(list(words.similar, pick.similar.iter().map(|other| related(other, words))));
    let mut right = match pick.on_site.as_slice() {
        [one] => vec![labelled(words.on_site, one)],
        several => list(words.on_site, several.iter().cloned()),
    };
    let bare = pick.options.iter().all(is_bare);
    let costed = if bare {
        if !pick.options.is_empty() {
            right.push(heading(3, words.options, None));
        }
        right.extend(numbered(&pick.options));
        Vec::new()
    } else {
        vec![heading(3, words.options, None), options(&pick.options, words)]
    };
    if !pick.department_view.trim().is_empty() {
        right.push(Block::Gap(2.0));
        right.push(labelled(words.department_view, &pick.department_view));
    }
    if left.is_empty() || right.is_empty() {
        blocks.extend(left.into_iter().chain(right));
    } else {
        blocks.push(Block::Columns { left_part: 0.5, left, right });
    }
    blocks.extend(costed);
    let said = say(pick, words);
    if !said.is_empty() {
        blocks.push(Block::Panel { title: String::new(), blocks: said });
    }
    blocks
}

/// A paragraph that begins with its label.
fn labelled(label: &str, text: &str) -> Block {
    let label = Run { bold: true, ..Run::small(format!("{label}  ")) };
    Block::Text(vec![label, Run::small(text)])
}

/// A heading with its list; nothing where the list is empty.
fn list(title: &str, lines: impl Iterator<Item = String>) -> Vec<Block> {
    let items = lines.map(|line| Block::Item { marker: Marker::Dash, runs: vec![Run::small(line)] });
    let mut blocks: Vec<Block> = items.collect();
    if !blocks.is_empty() {
        blocks.insert(0, heading(3, title, None));
    }
    blocks
}

/// What happened on a day, and the words of it where they may be said.
fn event(event: &SuggestionEvent, words: &Words) -> String {
    let detail = event.detail.trim();
    let detail = if detail.is_empty() { String::new() } else { format!(": {detail}") };
    format!("{}  {}{detail}", words.day(event.date), event.what)
}

fn related(other: &RelatedSuggestion, words: &Words) -> String {
    let about = joined([other.place.as_str(), &other.text]);
    let outcome = other.outcome.trim();
    let outcome = if outcome.is_empty() { String::new() } else { format!(" → {outcome}") };
    format!("{}  {about}{outcome}", words.day(other.date))
}

fn facts_card(pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Block {
    let age = words.age((facts.visit.date - pick.received).num_days());
    let sender = joined([sender(&pick.sender.name, words), &pick.sender.role, &pick.sender.phone.0]);
    let pair = |left: (&str, &str), right: (&str, &str)| {
        Row::of(vec![
            Cell::header(left.0),
            Cell::text(or_dash(left.1)),
            Cell::header(right.0),
            Cell::text(or_dash(right.1)),
        ])
    };
    let received = joined([format!("{} ({age})", words.day(pick.received)).as_str(), &pick.channel]);
    let category = joined([pick.category.as_str(), &pick.alley_district]);
    let columns = [
        (Width::Fixed(64.0), Align::Center),
        (Width::Part(1.0), Align::Left),
        (Width::Fixed(64.0), Align::Center),
        (Width::Fixed(170.0), Align::Left),
    ];
    let rows = vec![
        wide(words.received_text, Cell::text(or_dash(&pick.text))),
        pair((words.sender, &sender), (words.received, &received)),
        pair((words.category, &category), (words.department, &pick.department)),
        wide(words.reason, Cell::text(or_dash(&pick.reason))),
    ];
    card(columns, rows)
}

/// Whether nothing but what would be done is known of an option.
fn is_bare(option: &OptionFacts) -> bool {
    option.cost_won.is_none() && joined([option.time.as_str(), &option.remark]).is_empty()
}

/// Options as a list, under the circled numbers by which departments refer to them.
fn numbered(options: &[OptionFacts]) -> Vec<Block> {
    (0u32..)
        .zip(options)
        .map(|(at, option)| Block::Item {
            marker: Marker::Circled(circled(at)),
            runs: vec![Run::small(&option.what)],
        })
        .collect()
}

/// Options as a table, with cost, time and remarks.
fn options(options: &[OptionFacts], words: &Words) -> Block {
    let rows = (0u32..)
        .zip(options)
        .map(|(at, option)| {
            Row::of(vec![
                Cell::text(circled(at)),
                Cell::text(&option.what),
                Cell::text(option.cost_won.map_or_else(|| "-".to_owned(), |won| words.won(won))),
                Cell::text(or_dash(&option.time)),
                Cell::text(or_dash(&option.remark)),
            ])
        })
        .collect();
    let columns = vec![
        column("", Width::Fit, Align::Center),
        column(words.option, Width::Part(1.2), Align::Left),
        column(words.cost, Width::Fit, Align::Right),
        column(words.time_needed, Width::Fit, Align::Center),
        column(words.remarks, Width::Part(1.0), Align::Left),
    ];
    table(columns, rows, String::new())
}

/// ① to ⑳, and plain numbers after that.
fn circled(at: u32) -> String {
    let sign = (at < 20).then(|| char::from_u32(u32::from('①') + at)).flatten();
    sign.map_or_else(|| (at + 1).to_string(), String::from)
}

/// What the mayor decides and says.
fn say(pick: &PickedSuggestion, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !pick.to_decide.trim().is_empty() {
        let label = Run::bold(format!("{}  ", words.to_decide)).ink(Ink::Accent);
        blocks.push(Block::Text(vec![label, Run::bold(&pick.to_decide)]));
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
