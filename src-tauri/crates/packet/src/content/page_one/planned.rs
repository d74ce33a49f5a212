//! Page one of a planned visit.

use super::{
    Align, Block, Cell, Marker, PageOne, Row, Run, Width, card, column, heading, joined, nothing, or_dash,
    sender, table, wide,
};
use crate::facts::{Attendee, PacketFacts, PickedSuggestion};
use crate::layout::Ink;
use crate::options::{PacketOptions, Variant};
use crate::text::bound;
use crate::words::{Words, fill};

impl PageOne {
    /// Who goes where; what to decide; what was promised; who will say what, and what to say.
    pub(super) fn planned(&self, facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Vec<Block> {
        let mut blocks = vec![self.who(facts, words)];
        blocks.push(heading(2, words.picks_and_decisions, None));
        blocks.push(self.picks(facts, words));
        // Where nothing was picked, the mayor is told at least what has waited longest.
        if facts.picks.is_empty() && !facts.open_suggestions.is_empty() && self.limits.waiting > 0 {
            blocks.push(heading(2, words.waiting, None));
            blocks.push(self.waiting(facts, self.limits.waiting, words));
        }
        blocks.push(heading(2, words.last_promises, None));
        blocks.push(self.promises(facts, words));
        blocks.extend(self.said(facts, words));
        // What is still to be written is the office's own business.
        if matches!(options.variant, Variant::Office(_)) {
            blocks.extend(gaps(facts, words));
        }
        blocks
    }

    /// Who will say what, and what to say below it in the second column, where both columns are about as long: nobody
    /// is left out while there is room beside.
    fn said(&self, facts: &PacketFacts, words: &Words) -> Vec<Block> {
        let lines: Vec<Block> = (1..)
            .zip(facts.lines_to_take.iter().take(self.limits.lines))
            .map(|(number, line)| Block::Item {
                marker: Marker::Number(format!("{number}")),
                runs: vec![Run::plain(self.cut(line))],
            })
            .collect();
        let said = if lines.is_empty() { 0 } else { rows(&lines).iter().sum::<usize>() + TITLE };
        let panel = Some(Block::Panel { title: words.lines_to_take.to_owned(), blocks: lines });
        let panel = panel.filter(|_| said > 0);
        if facts.expected_topics.is_empty() {
            return panel.into_iter().collect();
        }
        let mut left = self.topics(facts, words);
        let title = heading(2, words.expected_topics, None);
        let mut right = left.split_off(even(&rows(&left), said));
        if right.is_empty() {
            left.insert(0, title);
            return match panel {
                Some(panel) => vec![Block::Columns { left_part: 0.52, left, right: vec![panel] }],
                None => left,
            };
        }
        right.extend(panel);
        vec![title, Block::Columns { left_part: 0.5, left, right }]
    }

    fn who(&self, facts: &PacketFacts, words: &Words) -> Block {
        let visit = &facts.visit;
        let named = |person: &Attendee| match person.title.trim() {
            "" => person.name.clone(),
            title => fill(words.person, &[("name", &person.name), ("title", title)]),
        };
        let shown = visit.attendees.iter().take(self.limits.attendees);
        let mut people: Vec<String> = shown.map(|person| bound(self.cut(&named(person)).trim())).collect();
        let left_out = visit.attendees.len().saturating_sub(self.limits.attendees);
        if left_out > 0 {
            people.push(fill(words.more_people, &[("count", &left_out.to_string())]));
        }
        let off_route = |name: &String| fill(words.off_route, &[("alley", name)]);
        let all: Vec<String> =
            visit.alley_districts.iter().cloned().chain(visit.off_route.iter().map(off_route)).collect();
        let mut places: Vec<String> =
            all.iter().take(self.limits.places).map(|name| bound(&self.cut(name))).collect();
        let left_out = all.len().saturating_sub(self.limits.places);
        if left_out > 0 {
            places.push(fill(words.more_places, &[("count", &left_out.to_string())]));
        }
        let last = visit.previous.map_or_else(|| words.first_visit.to_owned(), |date| words.date(date));
        let columns = [
            (Width::Fixed(58.0), Align::Center),
            (Width::Part(1.0), Align::Left),
            (Width::Fixed(58.0), Align::Center),
            (Width::Fixed(118.0), Align::Left),
        ];
        let rows = vec![
            wide(words.attendees, Cell::text(or_undecided(&people.join(", "), words))),
            Row::of(vec![
                Cell::header(words.places_visited),
                Cell::text(or_undecided(&places.join(", "), words)),
                Cell::header(words.last_visit),
                Cell::text(last),
            ]),
        ];
        card(columns, rows)
    }

    fn picks(&self, facts: &PacketFacts, words: &Words) -> Block {
        if facts.picks.is_empty() {
            return nothing(words.no_picks);
        }
        let rows = (1..)
            .zip(facts.picks.iter().take(self.limits.picks))
            .map(|(number, pick)| self.pick(number, pick, facts, words));
        let columns = vec![
            column(words.number, Width::Fit, Align::Center),
            column(words.suggestion, Width::Part(1.0), Align::Left),
            column(words.to_decide, Width::Part(0.92), Align::Left),
        ];
        table(columns, rows.collect(), String::new())
    }

    fn pick(&self, number: usize, pick: &PickedSuggestion, facts: &PacketFacts, words: &Words) -> Row {
        let age = (facts.visit.date - pick.received).num_days();
        let received =
            fill(words.received_on, &[("date", &words.day(pick.received)), ("age", &words.age(age))]);
        let sender = format!("{} {}", pick.sender.role, sender(&pick.sender.name, words));
        let beside = joined([sender.trim(), &pick.category, &received]);
        let beside = if self.limits.asides { self.cut(&beside) } else { String::new() };
        let suggestion = Cell::runs(vec![Run::bold(self.cut(&pick.title))]).and(Run::muted(beside));
        Row::of(vec![
            Cell::runs(vec![Run::bold(number.to_string()).ink(Ink::Accent)]),
            suggestion,
            Cell::runs(vec![Run::plain(self.cut(or_dash(&pick.to_decide)))]),
        ])
    }

    fn topics(&self, facts: &PacketFacts, words: &Words) -> Vec<Block> {
        let shown = facts.expected_topics.iter().take(self.limits.topics);
        let mut items: Vec<Block> = shown
            .map(|topic| Block::Item {
                marker: Marker::Circle,
                runs: vec![
                    Run::bold(self.cut(&topic.name.0)),
                    Run::muted(format!(" {}", self.cut(&topic.role)).trim_end().to_owned()),
                    Run::plain(format!(": {}", self.cut(&topic.topic))),
                ],
            })
            .collect();
        let left_out = facts.expected_topics.len().saturating_sub(self.limits.topics);
        if left_out > 0 {
            let more = fill(words.more_people, &[("count", &left_out.to_string())]);
            items.push(Block::Item { marker: Marker::Dash, runs: vec![Run::muted(more)] });
        }
        items
    }
}

/// About how many Hangul letters go on a line of half the page.
const HALF: usize = 25;
/// Lines that a title takes with the space around it.
const TITLE: usize = 2;

/// About how many lines each item takes in half the page; letters that are not Hangul are half as wide.
fn rows(items: &[Block]) -> Vec<usize> {
    let width = |text: &str| text.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let lines = items.iter().map(|item| match item {
        Block::Item { runs, .. } => runs.iter().map(|run| width(&run.text)).sum::<usize>().div_ceil(2 * HALF),
        _ => 1,
    });
    lines.collect()
}

/// How many of the items stand in the first of two columns, so that both are about as long; `below` lines follow in the
/// second.
fn even(rows: &[usize], below: usize) -> usize {
    let all: usize = rows.iter().sum();
    let longer = |count: &usize| {
        let first: usize = rows.iter().take(*count).sum();
        // Where all stand in the first one, their title does so too.
        if *count == rows.len() { (first + TITLE).max(below) } else { TITLE + first.max(all - first + below) }
    };
    (1..=rows.len()).rev().min_by_key(longer).unwrap_or(rows.len())
}

fn or_undecided<'t>(text: &'t str, words: &Words) -> &'t str {
    if text.trim().is_empty() { words.undecided } else { text }
}

/// One line that names what nobody has written yet.
fn gaps(facts: &PacketFacts, words: &Words) -> Option<Block> {
    let visit = &facts.visit;
    let missing = [
        (words.purpose, visit.purpose.trim().is_empty()),
        (words.attendees, visit.attendees.is_empty()),
        (words.expected_topics, facts.expected_topics.is_empty()),
        (words.lines_to_take, facts.lines_to_take.is_empty()),
    ];
    let missing: Vec<&str> = missing.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
    let said = fill(words.gaps, &[("gaps", &missing.join(", "))]);
    (!missing.is_empty()).then(|| Block::Item { marker: Marker::Note, runs: vec![Run::plain(said)] })
}
