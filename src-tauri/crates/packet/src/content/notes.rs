//! Notes of the last meetings.

use super::{Align, Block, Cell, Row, Run, Width, column, heading, joined, nothing, table};
use crate::facts::{MeetingFacts, NoteKind, NoteLineFacts, PacketFacts};
use crate::layout::Ink;
use crate::words::Words;

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    if facts.meetings.is_empty() {
        return vec![nothing(words.no_meetings)];
    }
    facts.meetings.iter().flat_map(|meeting| one(meeting, words)).collect()
}

fn one(meeting: &MeetingFacts, words: &Words) -> Vec<Block> {
    let title = joined([words.date(meeting.date).as_str(), &meeting.title, &meeting.place]);
    let mut blocks = vec![heading(2, title, None)];
    if meeting.lines.is_empty() {
        blocks.push(nothing(words.empty_note));
        return blocks;
    }
    let columns = vec![
        column(words.kind, Width::Fixed(56.0), Align::Center),
        column(words.speaker, Width::Fixed(92.0), Align::Left),
        column(words.what, Width::Part(1.0), Align::Left),
    ];
    let rows = meeting.lines.iter().map(|line| row(line, words)).collect();
    blocks.push(table(columns, rows, String::new()));
    blocks
}

fn row(line: &NoteLineFacts, words: &Words) -> Row {
    let kind = words.note_kind(line.kind);
    let binding = matches!(line.kind, NoteKind::Promise | NoteKind::Decision);
    let kind = if binding { Run::bold(kind).ink(Ink::Accent) } else { Run::plain(kind) };
    let speaker = line.speaker.as_ref().map_or_else(
        || vec![Run::plain("-")],
        |speaker| vec![Run::bold(speaker.name.as_str()), Run::muted(format!(" {}", speaker.title))],
    );
    let text = if binding { Run::bold(&line.text) } else { Run::plain(&line.text) };
    Row::of(vec![Cell::runs(vec![kind]), Cell::runs(speaker), Cell::runs(vec![text])])
}
