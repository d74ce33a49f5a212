//! 약속 관리대장: how far the promises are, and each of them as a row.

use std::collections::HashMap;

use alley_core::{entity::PromiseState, id::PromiseId, statement::Statement};
use alley_packet::facts::{
    ReportAlign, ReportBlock, ReportCell, ReportPart, ReportShape, ReportTable, ReportWeight,
};

use super::{
    super::blocks::{column, table, wide},
    desk::{Desk, Draft, joined, short},
};
use crate::{
    error::Result,
    host::Host,
    promises::{self, PromiseLine, PromiseListRequest},
};

pub(super) async fn ledger<H: Host>(
    desk: &Desk<'_, H>,
    filter: PromiseListRequest,
    only: Option<Vec<PromiseId>>,
) -> Result<Draft> {
    let about = about(desk, &filter, only.is_some());
    // Of those that are chosen by how far they are, a share that is done says nothing.
    let shared = !(filter.open || filter.overdue || filter.state.is_some() || only.is_some());
    let lines = match only {
        Some(only) => these(promises::list(desk.office, PromiseListRequest::default()).await?, &only),
        None => promises::list(desk.office, filter).await?,
    };
    Ok(Draft {
        kind: "paper-kind-ledger",
        title: desk.get("paper-kind-ledger"),
        about,
        shape: ReportShape::Filed,
        parts: vec![
            ReportPart {
                title: desk.get("paper-part-progress"),
                blocks: vec![counted(desk, &lines, shared)],
            },
            ReportPart { title: desk.get("paper-part-list"), blocks: vec![rows(desk, &lines)] },
        ],
        people: Vec::new(),
    })
}

/// The lines that were asked for by name, in that order.
fn these(lines: Vec<PromiseLine>, only: &[PromiseId]) -> Vec<PromiseLine> {
    let mut known: HashMap<PromiseId, PromiseLine> =
        lines.into_iter().map(|line| (line.promise.id, line)).collect();
    only.iter().filter_map(|id| known.remove(id)).collect()
}

/// Which promises they are, and of which day.
fn about<H: Host>(desk: &Desk<'_, H>, filter: &PromiseListRequest, chosen: bool) -> String {
    let dong = filter.neighborhood.map(|dong| desk.office.pack.name_of(dong));
    let department = filter.department.map(|id| desk.department(Some(id)));
    let state = filter.state.map(|state| desk.get(&format!("promise-state-{}", state.word())));
    let open = filter.open.then(|| desk.get("paper-ledger-open"));
    let overdue = filter.overdue.then(|| desk.get("report-overdue"));
    let parts: Vec<String> = if chosen {
        vec![desk.get("paper-ledger-chosen")]
    } else {
        [dong, department, state, open, overdue].into_iter().flatten().collect()
    };
    let which = if parts.is_empty() { desk.get("paper-ledger-all") } else { parts.join(", ") };
    let day = desk.say(Statement::new("report-as-of").with("date", desk.day(desk.office.today())));
    joined([which.as_str(), &day])
}

/// How many there are in each state, and how many of them are late or kept.
fn counted<H: Host>(desk: &Desk<'_, H>, lines: &[PromiseLine], shared: bool) -> ReportBlock {
    let of = |state: PromiseState| lines.iter().filter(|line| line.promise.state == state).count();
    let late = lines.iter().filter(|line| line.days_over.is_some_and(|days| days > 0)).count();
    let share = match (of(PromiseState::Done), lines.len()) {
        (_, 0) => "-".to_owned(),
        (done, all) => format!("{:.1}%", done as f64 * 100.0 / all as f64),
    };
    let mut columns = vec![wide(desk.get("report-total"))];
    columns.extend(
        PromiseState::ALL.iter().map(|state| wide(desk.get(&format!("promise-state-{}", state.word())))),
    );
    columns.push(wide(desk.get("report-overdue")));
    columns.extend(shared.then(|| wide(desk.get("report-done"))));
    for column in &mut columns {
        column.align = ReportAlign::Center;
    }
    let mut row = vec![ReportCell::bold(lines.len().to_string())];
    row.extend(PromiseState::ALL.iter().map(|state| ReportCell::of(of(*state).to_string())));
    let weight = if late > 0 { ReportWeight::Alarm } else { ReportWeight::Plain };
    row.push(ReportCell { weight, ..ReportCell::of(late.to_string()) });
    row.extend(shared.then(|| ReportCell::bold(share)));
    ReportBlock::Table(ReportTable { columns, rows: vec![row], note: desk.get("report-unit-promises") })
}

fn rows<H: Host>(desk: &Desk<'_, H>, lines: &[PromiseLine]) -> ReportBlock {
    let rows = lines.iter().map(|line| {
        let promise = &line.promise;
        let said = if promise.state.needs_reason() { promise.reason.as_deref() } else { None };
        let report = line.progress.as_ref().map(|report| report.text.as_str());
        let said = said.or(report).or(promise.proof.as_deref()).unwrap_or_default();
        vec![
            ReportCell::of(&promise.number).and(desk.day(promise.made_on)),
            ReportCell::of(desk.office.pack.name_of(promise.neighborhood)),
            ReportCell::of(short(&promise.text)).and(short(said)),
            desk.in_charge(promise),
            desk.due(promise),
            desk.state(promise),
        ]
    });
    let columns = vec![
        column(desk.get("paper-column-number-day"), 66.0, ReportAlign::Center),
        column(desk.get("report-column-dong"), 44.0, ReportAlign::Center),
        wide(desk.get("report-column-promise")),
        column(desk.get("paper-column-in-charge"), 74.0, ReportAlign::Left),
        column(desk.get("report-column-deadline"), 76.0, ReportAlign::Center),
        column(desk.get("report-column-state"), 62.0, ReportAlign::Center),
    ];
    table(columns, rows.collect(), desk.cases(lines.len()), desk.get("paper-ledger-empty"))
}
