//! Promises: by state and department, one by one, what was refused and why, what carries over.

use std::collections::BTreeMap;

use alley_core::{
    entity::{Promise, PromiseState},
    statement::Statement,
};
use alley_packet::facts::{
    ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportPart, ReportWeight,
};

use super::super::blocks::{column, count, table, wide};
use super::year::{Reply, STATES, Year};

/// Letters of a promise and of what is said of it in a row.
const LETTERS: usize = 220;

/// By state and department, as bars and as a table.
pub(super) fn by_state(year: &Year) -> ReportPart {
    let states = |promises: &[&Promise]| -> Vec<u32> {
        STATES.iter().map(|state| count(promises.iter().filter(|one| one.state == *state))).collect()
    };
    let all: Vec<&Promise> = year.promises.iter().collect();
    let departments = year.by_department();
    let bar = |label: String, promises: &[&Promise]| ReportBar {
        label,
        values: states(promises),
        said: year.cases(count(promises.iter())),
    };
    let bars: Vec<ReportBar> =
        departments.iter().map(|(name, promises)| bar(name.clone(), promises)).collect();
    let told = |bar: &ReportBar| {
        let parts: Vec<String> = STATES
            .iter()
            .zip(&bar.values)
            .filter(|(_, value)| **value > 0)
            .map(|(state, value)| format!("{} {value}", year.state(*state)))
            .collect();
        format!("{}: {}", bar.label, parts.join(", "))
    };
    let alternative = bars.iter().map(told).collect::<Vec<_>>().join("; ");
    let row = |name: String, promises: &[&Promise]| {
        let values = states(promises);
        let done = values.first().copied().unwrap_or(0);
        let total = count(promises.iter());
        let mut cells = vec![ReportCell::bold(name)];
        cells.extend(values.iter().map(|value| ReportCell::of(value.to_string())));
        cells.push(ReportCell::bold(total.to_string()));
        cells.push(ReportCell::of(year.percent(done, total)));
        cells
    };
    let mut rows: Vec<_> = departments.iter().map(|(name, promises)| row(name.clone(), promises)).collect();
    if !rows.is_empty() {
        rows.push(row(year.get("report-total"), &all));
    }
    let mut columns = vec![wide(year.get("report-column-department"))];
    columns.extend(STATES.iter().map(|state| column(year.state(*state), 49.0, ReportAlign::Right)));
    columns.push(column(year.get("report-total"), 36.0, ReportAlign::Right));
    columns.push(column(year.get("report-column-share"), 46.0, ReportAlign::Right));
    let mut blocks = Vec::new();
    if !bars.is_empty() {
        blocks.push(ReportBlock::Bars(ReportBars {
            caption: year.get("report-promises-by-department"),
            alternative,
            series: STATES.iter().map(|state| year.state(*state)).collect(),
            bars,
        }));
    }
    blocks.push(table(columns, rows, year.get("report-unit-promises"), year.get("report-no-promises")));
    ReportPart { title: year.get("report-part-states"), blocks }
}

/// Every promise of the year.
pub(super) fn one_by_one(year: &Year) -> ReportPart {
    let rows = year
        .promises
        .iter()
        .map(|promise| {
            let said = if promise.state.needs_reason() {
                promise.reason.clone().unwrap_or_default()
            } else {
                year.report(promise)
            };
            vec![
                ReportCell::of(&promise.number).and(year.day(promise.made_on)),
                ReportCell::of(short(&promise.text)).and(short(&said)),
                ReportCell::of(year.dong(Some(promise.neighborhood))),
                state(year, promise),
                ReportCell::of(year.department(promise.department)).and(due(year, promise)),
            ]
        })
        .collect();
    let columns = vec![
        column(year.get("report-column-number"), 66.0, ReportAlign::Left),
        wide(year.get("report-column-promise")),
        column(year.get("report-column-dong"), 50.0, ReportAlign::Left),
        column(year.get("report-column-state"), 60.0, ReportAlign::Center),
        column(year.get("report-column-who"), 92.0, ReportAlign::Left),
    ];
    let note = year.cases(count(year.promises.iter()));
    ReportPart {
        title: year.get("report-part-promises"),
        blocks: vec![table(columns, rows, note, year.get("report-no-promises"))],
    }
}

/// What could not be done or went to others, with the reason of each.
pub(super) fn refused(year: &Year) -> ReportPart {
    let ended: Vec<&Promise> = year.promises.iter().filter(|one| one.state.needs_reason()).collect();
    let rows = ended
        .iter()
        .map(|promise| {
            vec![
                ReportCell::of(&promise.number),
                ReportCell::of(short(&promise.text)).and(year.dong(Some(promise.neighborhood))),
                state(year, promise),
                ReportCell::of(short(promise.reason.as_deref().unwrap_or_default())),
            ]
        })
        .collect();
    let columns = vec![
        column(year.get("report-column-number"), 66.0, ReportAlign::Left),
        wide(year.get("report-column-promise")),
        column(year.get("report-column-state"), 62.0, ReportAlign::Center),
        wide(year.get("report-column-reason")),
    ];
    // The texts of what was closed stand in the intake book; here the reasons count.
    let mut closed: BTreeMap<&str, u32> = BTreeMap::new();
    let unsaid = year.get("report-no-reason");
    for one in year.suggestions.iter().filter(|one| one.reply == Reply::Closed) {
        let reason = one.suggestion.closed_reason.as_deref().unwrap_or_default().trim();
        *closed.entry(if reason.is_empty() { &unsaid } else { reason }).or_default() += 1;
    }
    let total: u32 = closed.values().sum();
    let mut closed: Vec<(&str, u32)> = closed.into_iter().collect();
    closed.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let closed_rows = closed
        .iter()
        .map(|(reason, count)| vec![ReportCell::of(short(reason)), ReportCell::bold(count.to_string())])
        .collect();
    let closed_columns = vec![
        wide(year.get("report-column-reason")),
        column(year.get("report-column-suggestions"), 62.0, ReportAlign::Right),
    ];
    ReportPart {
        title: year.get("report-part-refused"),
        blocks: vec![
            ReportBlock::Section(year.get("report-promises-ended")),
            table(columns, rows, year.cases(count(ended.iter())), year.get("report-none-refused")),
            ReportBlock::Section(year.get("report-suggestions-closed")),
            table(closed_columns, closed_rows, year.cases(total), year.get("report-none-closed")),
        ],
    }
}

/// What is still to be done, the soonest due first.
pub(super) fn carried(year: &Year) -> ReportPart {
    let rows = year
        .open
        .iter()
        .map(|promise| {
            let late = promise.deadline.is_some_and(|day| day < year.today);
            let deadline = promise.deadline.map(|day| year.day(day)).unwrap_or_else(|| "-".to_owned());
            vec![
                ReportCell {
                    below: if late { year.get("report-overdue") } else { String::new() },
                    ..ReportCell::of(deadline)
                },
                ReportCell::of(short(&promise.text)).and(short(&year.report(promise))),
                ReportCell::of(year.dong(Some(promise.neighborhood))),
                state(year, promise),
                ReportCell::of(year.department(promise.department)).and(&promise.number),
            ]
        })
        .collect();
    let columns = vec![
        column(year.get("report-column-deadline"), 70.0, ReportAlign::Left),
        wide(year.get("report-column-promise")),
        column(year.get("report-column-dong"), 50.0, ReportAlign::Left),
        column(year.get("report-column-state"), 60.0, ReportAlign::Center),
        column(year.get("report-column-who"), 92.0, ReportAlign::Left),
    ];
    let open = count(year.suggestions.iter().filter(|one| one.untold));
    let said = Statement::new("report-open-suggestions").with("count", open);
    ReportPart {
        title: year.get("report-part-carried"),
        blocks: vec![
            table(columns, rows, year.cases(count(year.open.iter())), year.get("report-none-carried")),
            ReportBlock::Item(year.say(&said)),
        ],
    }
}

fn state(year: &Year, promise: &Promise) -> ReportCell {
    let late = promise.state.open() && promise.deadline.is_some_and(|day| day < year.today);
    let weight = if promise.state == PromiseState::Done { ReportWeight::Bold } else { ReportWeight::Plain };
    let below = if late { year.get("report-overdue") } else { String::new() };
    ReportCell { text: year.state(promise.state), below, weight, ..ReportCell::default() }
}

/// The day it was done, or is due.
fn due(year: &Year, promise: &Promise) -> String {
    match (promise.state, promise.done_on, promise.deadline) {
        (PromiseState::Done, Some(day), _) => {
            year.say(&Statement::new("report-done-on").with("date", year.day(day)))
        }
        (_, _, Some(day)) => year.say(&Statement::new("report-due-on").with("date", year.day(day))),
        _ => String::new(),
    }
}

/// A text for a row.
fn short(text: &str) -> String {
    alley_core::suggestion::shortened(text, LETTERS)
}
