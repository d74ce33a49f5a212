//! The pocket card: what one has to know while standing in the alley.

use super::{Block, Marker, Run, heading, joined};
use crate::facts::PacketFacts;
use crate::layout::Ink;
use crate::words::Words;

/// Entries of each list; what else there is stands in the packet.
const PICKS: usize = 3;
const LINES: usize = 5;
const TOPICS: usize = 5;
const PROMISES: usize = 5;

/// When and where, what to decide, what to say, who will bring what up, what was promised.
pub(crate) fn card(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let visit = &facts.visit;
    let when = if visit.planned {
        format!("{} {}", words.date(visit.date), words.hours(visit.starts, visit.ends))
    } else {
        words.unplanned.to_owned()
    };
    let mut blocks =
        vec![heading(1, &facts.neighborhood, Some("page-one")), Block::Text(vec![Run::bold(when)])];
    let place = joined([visit.desk_place.as_str(), &visit.desk_address]);
    if !place.is_empty() {
        blocks.push(Block::Text(vec![Run::small(place)]));
    }
    if !visit.purpose.trim().is_empty() {
        blocks.push(Block::Text(vec![Run::small(&visit.purpose)]));
    }
    let picks = facts.picks.iter().take(PICKS).zip(1..).map(|(pick, number)| {
        let mut runs = vec![Run::bold(&pick.title)];
        if !pick.to_decide.trim().is_empty() {
            runs.push(Run::plain(format!(" → {}", pick.to_decide)));
        }
        (Marker::Number(format!("{number}")), runs)
    });
    section(&mut blocks, words.picks_and_decisions, picks);
    let lines = facts.lines_to_take.iter().take(LINES);
    section(&mut blocks, words.lines_to_take, lines.map(|line| (Marker::Circle, vec![Run::plain(line)])));
    let topics = facts.expected_topics.iter().take(TOPICS).map(|topic| {
        let role = Run::muted(format!(" {}", topic.role).trim_end().to_owned());
        let said = Run::small(format!(": {}", topic.topic));
        (Marker::Circle, vec![Run { small: true, ..Run::bold(&topic.name.0) }, role, said])
    });
    section(&mut blocks, words.expected_topics, topics);
    let promises = facts.last_promises.iter().take(PROMISES).map(|promise| {
        let state = Run::small(format!(" {}", words.state(promise.state))).ink(Ink::Accent);
        (Marker::Circle, vec![Run::small(&promise.what), state])
    });
    section(&mut blocks, words.last_promises, promises);
    blocks
}

/// A heading with its items; nothing where there are none.
fn section(blocks: &mut Vec<Block>, title: &str, items: impl Iterator<Item = (Marker, Vec<Run>)>) {
    let items: Vec<Block> = items.map(|(marker, runs)| Block::Item { marker, runs }).collect();
    if !items.is_empty() {
        blocks.push(heading(2, title, None));
        blocks.extend(items);
    }
}
