//! 현장방문 계획: what the visit is, its timetable, what is asked and what will be done, who prepares what.

use alley_core::{
    entity::{Promise, TaskMoment, VisitTask},
    id::VisitId,
    statement::Statement,
};
use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportPart, ReportShape};

use super::{
    super::blocks::{column, entry, table, wide},
    desk::{Desk, Draft, joined, or_dash, row_number, short},
    timetable, visit,
};
use crate::{
    error::Result,
    host::Host,
    promises::{self, PromiseLine, PromiseListRequest},
    visits::{PickedSuggestion, VisitSheet},
};

/// Promises of the dong that a plan lists; the others are counted.
const PROMISES: usize = 8;

pub(super) async fn plan<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Draft> {
    let sheet = visit::read(desk, id).await?;
    let open =
        PromiseListRequest { neighborhood: Some(sheet.visit.neighborhood), open: true, ..Default::default() };
    let open = promises::list(desk.office, open).await?;
    let mut admin = tasks(desk, &sheet);
    if !sheet.attendees.is_empty() {
        admin.blocks.push(ReportBlock::Text(desk.get("paper-plan-enclosed")));
    }
    Ok(Draft {
        kind: "paper-kind-plan",
        title: visit::title(desk, &sheet, "paper-title-plan"),
        about: visit::when(desk, &sheet),
        shape: ReportShape::Filed,
        parts: vec![
            visit::overview(desk, &sheet),
            ReportPart {
                title: desk.get("paper-part-timetable"),
                blocks: vec![timetable::table_of(desk, &sheet)],
            },
            matters(desk, &sheet, &open),
            admin,
        ],
        people: Vec::new(),
    })
}

/// 건의 및 조치계획: the picks with what the department means to do, and the promises that people will ask about.
fn matters<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet, open: &[PromiseLine]) -> ReportPart {
    let rows = visit::picked(sheet).enumerate().map(|(at, one)| {
        let PickedSuggestion { pick, suggestion } = one;
        let received = desk.day(suggestion.received_at.seoul_date());
        let about = [suggestion.category.as_deref().unwrap_or_default(), &received];
        let to_decide = pick.to_decide.as_deref().unwrap_or_default().trim();
        let decide = if to_decide.is_empty() {
            String::new()
        } else {
            desk.say(Statement::new("paper-to-decide").with("text", to_decide))
        };
        vec![
            row_number(at),
            ReportCell::bold(desk.title(&suggestion.text)).and(joined(about)),
            ReportCell::of(desk.department(suggestion.department)),
            ReportCell::of(short(&planned(desk, one))).and(short(&decide)),
        ]
    });
    let columns = vec![
        column(desk.get("paper-column-row"), 30.0, ReportAlign::Center),
        wide(desk.get("paper-column-matter")),
        column(desk.get("report-column-department"), 74.0, ReportAlign::Left),
        wide(desk.get("paper-column-measure")),
    ];
    let rows: Vec<_> = rows.collect();
    let note = desk.cases(rows.len());
    let mut blocks = vec![
        entry(desk.get("paper-plan-picks")),
        table(columns, rows, note, desk.get("paper-none-picked")),
        entry(desk.get("paper-plan-promises")),
        standing(desk, open.iter().take(PROMISES).map(|line| &line.promise)),
    ];
    if let Some(more) = open.len().checked_sub(PROMISES).filter(|more| *more > 0) {
        blocks.push(ReportBlock::Note(desk.say(Statement::new("paper-more-promises").with("count", more))));
    }
    ReportPart { title: desk.get("paper-part-matters"), blocks }
}

/// What will be done about a pick: what the department means, else what could be done, else that it is looked into.
fn planned<H: Host>(desk: &Desk<'_, H>, one: &PickedSuggestion) -> String {
    let texts = [&one.pick.department_view, &one.suggestion.answer, &one.pick.options];
    let said = texts.into_iter().flatten().map(|text| text.trim()).find(|text| !text.is_empty());
    said.map_or_else(|| desk.get("paper-looked-into"), str::to_owned)
}

/// Promises as rows: what, who, until when, how far.
pub(super) fn standing<'p, H: Host>(
    desk: &Desk<'_, H>,
    promises: impl Iterator<Item = &'p Promise>,
) -> ReportBlock {
    let rows: Vec<_> = promises
        .map(|promise| {
            vec![
                ReportCell::of(&promise.number),
                ReportCell::of(short(&promise.text)),
                desk.in_charge(promise),
                desk.due(promise),
                desk.state(promise),
            ]
        })
        .collect();
    let columns = vec![
        column(desk.get("report-column-number"), 66.0, ReportAlign::Center),
        wide(desk.get("paper-column-promise")),
        column(desk.get("paper-column-in-charge"), 88.0, ReportAlign::Left),
        column(desk.get("report-column-deadline"), 76.0, ReportAlign::Center),
        column(desk.get("report-column-state"), 58.0, ReportAlign::Center),
    ];
    table(columns, rows, String::new(), desk.get("paper-no-promises"))
}

/// 행정사항: what is to be prepared, by whom, by when.
fn tasks<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportPart {
    let mut tasks: Vec<&VisitTask> = sheet.tasks.iter().collect();
    tasks.sort_by_key(|task| order(task.moment));
    let mut before = None;
    let rows = tasks
        .into_iter()
        .map(|task| {
            // A moment says its name once.
            let said = if before == Some(task.moment) {
                ReportCell::default()
            } else {
                moment(desk, sheet, task.moment)
            };
            before = Some(task.moment);
            let done = task.done_on.map(|day| desk.day(day));
            vec![
                said,
                ReportCell::of(&task.title),
                ReportCell::of(or_dash(task.owner.as_deref())),
                ReportCell::of(done.unwrap_or_else(|| "□".to_owned())),
            ]
        })
        .collect();
    let columns = vec![
        column(desk.get("paper-column-moment"), 84.0, ReportAlign::Center),
        wide(desk.get("paper-column-task")),
        column(desk.get("paper-column-owner"), 88.0, ReportAlign::Left),
        column(desk.get("paper-column-done"), 72.0, ReportAlign::Center),
    ];
    ReportPart {
        title: desk.get("paper-part-admin"),
        blocks: vec![table(columns, rows, String::new(), desk.get("paper-no-tasks"))],
    }
}

/// When a task is due, with its day.
fn moment<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet, moment: TaskMoment) -> ReportCell {
    let (word, day) = match moment {
        TaskMoment::Recce => (desk.get("task-moment-recce"), None),
        TaskMoment::DayMinus7 => (sheet.days.label(sheet.days.before), Some(sheet.days.before)),
        TaskMoment::Day => (sheet.days.label(sheet.days.day), Some(sheet.days.day)),
        TaskMoment::DayPlus7 => (sheet.days.label(sheet.days.after), Some(sheet.days.after)),
    };
    ReportCell::bold(word).and(day.map(|day| desk.day(day)).unwrap_or_default())
}

fn order(moment: TaskMoment) -> u8 {
    match moment {
        TaskMoment::Recce => 0,
        TaskMoment::DayMinus7 => 1,
        TaskMoment::Day => 2,
        TaskMoment::DayPlus7 => 3,
    }
}
