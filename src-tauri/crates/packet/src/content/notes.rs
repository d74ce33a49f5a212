//! Notes of the last meetings.

use super::{Align, Block, Cell, Row, Run, Width, column, heading, joined, nothing, table};
use crate::facts::{MeetingFacts, NoteKind, NoteLineFacts, PacketFacts};
use crate::layout::Ink;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.meetings.is_empty() {
        return vec![nothing(words.no_meetings)];
    }
    let unnoted = facts.unnoted.map(|day| nothing(&fill(words.unnoted, &[("date", &words.date(day))])));
    let meetings = facts.meetings.iter().map(|meeting| one(meeting, words));
    unnoted.into_iter().chain(meetings).collect()
}

/// A meeting, whose name stands again where its note goes on.
fn one(meeting: &MeetingFacts, words: &Words) -> Block {
    let name = joined([words.date(meeting.date).as_str(), &meeting.title, &meeting.place]);
    let blocks = noted(meeting, &name, words);
    Block::Named { name, blocks }
}

fn noted(meeting: &MeetingFacts, name: &str, words: &Words) -> Vec<Block> {
    let mut blocks = vec![heading(2, name, None)];
    if meeting.lines.is_empty() {
        blocks.push(nothing(words.empty_note));
        return blocks;
    }
    let columns = vec![
        column(words.kind, Width::Fixed(56.0), Align::Center),
        column(words.speaker, Width::Fixed(92.0), Align::Left),
        column(words.noted, Width::Part(1.0), Align::Left),
    ];
    let speakers: Vec<&[NoteLineFacts]> = meeting.lines.chunk_by(same_speaker).collect();
    let rows = speakers.iter().flat_map(|lines| said_by_one(lines, words)).collect();
    blocks.push(table(columns, rows, String::new()));
    blocks
}

/// Whether both lines were said by one person, whose name then stands beside them once.
fn same_speaker(one: &NoteLineFacts, next: &NoteLineFacts) -> bool {
    one.speaker.is_some() && one.speaker == next.speaker
}

fn said_by_one<'l>(lines: &'l [NoteLineFacts], words: &'l Words) -> impl Iterator<Item = Row> + use<'l> {
    lines.iter().enumerate().map(|(at, line)| row(line, (at == 0).then_some(lines.len()), words))
}

/// A line; `over` tells over how many lines the speaker's name stands, if it stands in this one.
fn row(line: &NoteLineFacts, over: Option<usize>, words: &Words) -> Row {
    let kind = words.note_kind(line.kind);
    let binding = matches!(line.kind, NoteKind::Promise | NoteKind::Decision);
    let kind = if binding { Run::bold(kind).ink(Ink::Accent) } else { Run::plain(kind) };
    let speaker = line.speaker.as_ref().map_or_else(
        || vec![Run::plain("")],
        |speaker| vec![Run::bold(speaker.name.as_str()), Run::muted(format!(" {}", speaker.title))],
    );
    let text = if binding { Run::bold(&line.text) } else { Run::plain(&line.text) };
    let mut cells = vec![Cell::runs(vec![kind])];
    cells.extend(over.map(|rows| Cell::runs(speaker).over_rows(rows)));
    cells.push(Cell::runs(vec![text]));
    Row::of(cells)
}
