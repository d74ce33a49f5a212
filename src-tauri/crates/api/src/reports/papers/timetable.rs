//! The timetable: as a part of the plan, and on a card for the pocket.

use alley_core::{entity::TravelMode, id::VisitId, statement::Statement, text::show};
use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportPart, ReportShape};

use super::{
    super::blocks::{column, table, wide},
    desk::{Desk, Draft, joined, or_dash},
    visit,
};
use crate::{
    error::Result,
    host::Host,
    visits::{StopLine, VisitSheet},
};

/// The timetable on a card of A6, with who goes along.
pub(super) async fn card<H: Host>(desk: &Desk<'_, H>, id: VisitId) -> Result<Draft> {
    let sheet = visit::read(desk, id).await?;
    let rows = sheet.timetable.lines.iter().map(|line| {
        let place = line.stop.place.as_deref().unwrap_or_default();
        vec![
            ReportCell::bold(show::time(line.stop.starts_at)).and(minutes(desk, line.stop.minutes)),
            ReportCell::bold(&line.stop.title).and(joined([place, &way(desk, line)])),
            ReportCell::of(or_dash(line.stop.officer.as_deref())),
        ]
    });
    let columns = vec![
        column(desk.get("paper-column-time"), 42.0, ReportAlign::Center),
        wide(desk.get("report-column-what")),
        column(desk.get("paper-column-owner"), 62.0, ReportAlign::Left),
    ];
    let rows: Vec<_> = rows.collect();
    let mut parts = vec![ReportPart {
        title: String::new(),
        blocks: vec![table(columns, rows, String::new(), desk.get("paper-no-timetable"))],
    }];
    let along: Vec<String> = visit::officials(&sheet).map(visit::called).collect();
    if !along.is_empty() {
        let blocks = vec![ReportBlock::Text(along.join(", "))];
        parts.push(ReportPart { title: desk.get("paper-part-along"), blocks });
    }
    Ok(Draft {
        kind: "paper-kind-timetable",
        title: visit::title(desk, &sheet, "paper-title-timetable"),
        about: joined([visit::when(desk, &sheet).as_str(), sheet.visit.desk.as_deref().unwrap_or_default()]),
        shape: ReportShape::Card,
        parts,
        people: Vec::new(),
    })
}

/// The whole timetable: 시간 · 소요 · 내용 · 장소 · 담당 · 비고.
pub(super) fn table_of<H: Host>(desk: &Desk<'_, H>, sheet: &VisitSheet) -> ReportBlock {
    let rows = sheet.timetable.lines.iter().map(|line| {
        let stop = &line.stop;
        let hours = format!("{}~{}", show::time(stop.starts_at), show::time(line.ends_at));
        vec![
            ReportCell::of(hours),
            ReportCell::of(stop.minutes.to_string()),
            ReportCell::bold(&stop.title),
            ReportCell::of(or_dash(stop.place.as_deref())),
            ReportCell::of(or_dash(stop.officer.as_deref())),
            with_below(stop.remarks.as_deref().unwrap_or_default(), &way(desk, line)),
        ]
    });
    let columns = vec![
        column(desk.get("paper-column-time"), 68.0, ReportAlign::Center),
        column(desk.get("paper-column-minutes"), 42.0, ReportAlign::Right),
        wide(desk.get("report-column-what")),
        wide(desk.get("paper-column-place")),
        column(desk.get("paper-column-owner"), 72.0, ReportAlign::Left),
        column(desk.get("paper-column-remarks"), 78.0, ReportAlign::Left),
    ];
    table(columns, rows.collect(), String::new(), desk.get("paper-no-timetable"))
}

/// A cell with a second line; that line alone where there is no first.
fn with_below(text: &str, below: &str) -> ReportCell {
    if text.trim().is_empty() { ReportCell::of(below) } else { ReportCell::of(text).and(below) }
}

/// How one gets there from the stop before, where there is a way to go.
fn way<H: Host>(desk: &Desk<'_, H>, line: &StopLine) -> String {
    let Some(minutes) = line.leg_minutes.filter(|minutes| *minutes > 0) else { return String::new() };
    let key = match line.stop.travel {
        TravelMode::Walk => "paper-on-foot",
        TravelMode::Drive => "paper-by-car",
    };
    desk.say(Statement::new(key).with("minutes", minutes))
}

fn minutes<H: Host>(desk: &Desk<'_, H>, minutes: u32) -> String {
    show::minutes(i64::from(minutes), desk.words.language())
}
