//! The timetable with the way between stops, the roster, the seating.

use super::{
    Align, Block, Cell, Drawing, Figure, Marker, Row, RowKind, Run, Width, column, heading, joined, nothing,
    or_dash, table,
};
use crate::facts::{Attendee, ExpectedTopic, LegFacts, PacketFacts, SeatFacts, SeatingFacts, StopFacts};
use crate::layout::Ink;
use crate::words::{Words, fill};

pub(super) fn blocks(facts: &PacketFacts, words: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    if facts.timetable.is_empty() {
        blocks.push(nothing(words.no_timetable));
    } else {
        blocks.push(timetable(&facts.timetable, words));
    }
    if !facts.visit.attendees.is_empty() {
        blocks.push(heading(2, words.roster, None));
        blocks.push(roster(&facts.visit.attendees, words));
    }
    if !facts.visit.guests.is_empty() {
        blocks.push(heading(2, words.guests, None));
        blocks.push(guests(&facts.visit.guests, words));
    }
    if let Some(seating) = &facts.seating {
        blocks.push(heading(2, words.seating, None));
        if !seating.office_side.is_empty() || !seating.merchant_side.is_empty() {
            blocks.push(Block::Figure(seats(seating, words)));
        }
        let remarks = seating.remarks.iter();
        blocks
            .extend(remarks.map(|line| Block::Item { marker: Marker::Circle, runs: vec![Run::plain(line)] }));
    }
    blocks
}

fn timetable(stops: &[StopFacts], words: &Words) -> Block {
    let mut rows = Vec::new();
    for stop in stops {
        rows.extend(stop.leg.as_ref().map(|leg| way(leg, words)));
        let remarks = joined([if stop.locked { words.fixed_time } else { "" }, &stop.remarks]);
        rows.push(Row::of(vec![
            Cell::runs(vec![Run::bold(stop.starts.format("%H:%M").to_string())]),
            Cell::text(stop.minutes.to_string()),
            Cell::runs(vec![Run::bold(&stop.what)]),
            Cell::text(or_dash(&stop.place)),
            Cell::text(or_dash(&stop.officer)),
            Cell::text(&remarks),
        ]));
    }
    let columns = vec![
        column(words.time, Width::Fit, Align::Center),
        column(words.minutes, Width::Fit, Align::Right),
        column(words.what, Width::Part(1.25), Align::Left),
        column(words.place, Width::Part(1.0), Align::Left),
        column(words.officer, Width::Fit, Align::Left),
        column(words.remarks, Width::Part(1.0), Align::Left),
    ];
    table(columns, rows, String::new())
}

/// Marks a way for which there is no time to spare.
const TIGHT: &str = "▲";

fn way(leg: &LegFacts, words: &Words) -> Row {
    let text = fill(
        match (leg.slack_minutes < 0, leg.minutes) {
            (true, 0) => words.leg_overlap,
            (true, _) => words.leg_short,
            (false, _) => words.leg,
        },
        &[
            ("mode", words.travel(leg.mode)),
            ("minutes", &leg.minutes.to_string()),
            ("slack", &leg.slack_minutes.unsigned_abs().to_string()),
        ],
    );
    // What is tight is told by more than its colour.
    let run = if leg.slack_minutes <= 0 {
        Run::bold(format!("{text}  {TIGHT}")).ink(Ink::Alarm)
    } else {
        Run::plain(text)
    };
    let mut cell = Cell::runs(vec![run]);
    cell.columns = 5;
    cell.align = Some(Align::Left);
    Row { cells: vec![Cell::text(""), cell], kind: RowKind::Between }
}

fn roster(attendees: &[Attendee], words: &Words) -> Block {
    let rows = attendees
        .iter()
        .map(|person| {
            Row::of(vec![
                Cell::text(or_dash(&person.title)),
                Cell::runs(vec![Run::bold(&person.name)]),
                Cell::text(or_dash(&person.organization)),
                Cell::text(or_dash(&person.role)),
            ])
        })
        .collect();
    let columns = vec![
        column(words.title_of_person, Width::Fit, Align::Left),
        column(words.name, Width::Fit, Align::Center),
        column(words.organization, Width::Fit, Align::Left),
        column(words.role, Width::Part(1.3), Align::Left),
    ];
    table(columns, rows, String::new())
}

fn guests(guests: &[ExpectedTopic], words: &Words) -> Block {
    let rows = guests
        .iter()
        .map(|guest| {
            Row::of(vec![
                Cell::text(or_dash(&guest.role)),
                Cell::runs(vec![Run::bold(&guest.name.0)]),
                Cell::text(or_dash(&guest.topic)),
            ])
        })
        .collect();
    let columns = vec![
        column(words.title_of_person, Width::Fit, Align::Left),
        column(words.name, Width::Fit, Align::Center),
        column(words.brings_up, Width::Part(1.3), Align::Left),
    ];
    table(columns, rows, String::new())
}

fn seats(seating: &SeatingFacts, words: &Words) -> Figure {
    let side = |name: &str, seats: &[SeatFacts]| {
        let people: Vec<String> = seats
            .iter()
            .map(|seat| format!("{} {}", seat.title, seat.name.as_str()).trim().to_owned())
            .collect();
        format!("{name}: {}", people.join(", "))
    };
    Figure {
        drawing: Drawing::Seating(seating.clone()),
        alternative: format!(
            "{}. {}",
            side(words.office_side, &seating.office_side),
            side(words.merchant_side, &seating.merchant_side)
        ),
        caption: String::new(),
    }
}
