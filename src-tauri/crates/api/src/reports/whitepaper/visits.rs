//! Visits by dong, beside what came of the dong.

use alley_core::{
    entity::{PromiseState, Visit},
    id::NeighborhoodId,
    statement::Statement,
};
use alley_packet::facts::{ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportPart};

use super::super::blocks::{column, count, table, wide};
use super::year::Year;

pub(super) fn part(year: &Year) -> ReportPart {
    let of = |dong: NeighborhoodId| -> Vec<&Visit> {
        year.visits.iter().filter(|visit| visit.neighborhood == dong).collect()
    };
    let bars: Vec<ReportBar> = year
        .dongs
        .iter()
        .map(|(id, name)| {
            let visits = count(of(*id).iter());
            ReportBar { label: name.clone(), values: vec![visits], said: visits.to_string() }
        })
        .collect();
    let told: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.said)).collect();
    let alternative = year.say(&Statement::new("report-visits-alternative").with("dongs", told.join(", ")));
    let caption = year.get("report-visits-by-dong");
    let rows = year.dongs.iter().map(|(id, name)| row(year, *id, name, &of(*id))).collect();
    let figure = |key: &str| column(year.get(key), 48.0, ReportAlign::Right);
    let columns = vec![
        column(year.get("report-column-dong"), 62.0, ReportAlign::Left),
        figure("report-column-visits"),
        wide(year.get("report-column-days")),
        figure("report-column-alleys"),
        figure("report-column-suggestions"),
        figure("report-column-promises"),
        figure("report-column-done"),
    ];
    ReportPart {
        title: year.get("report-part-visits"),
        blocks: vec![
            ReportBlock::Bars(ReportBars { caption, alternative, series: vec![String::new()], bars }),
            table(columns, rows, year.get("report-unit-visits"), String::new()),
        ],
    }
}

fn row(year: &Year, dong: NeighborhoodId, name: &str, visits: &[&Visit]) -> Vec<ReportCell> {
    let days: Vec<String> = visits.iter().map(|visit| year.day(visit.date)).collect();
    let alleys: u32 = visits.iter().filter_map(|visit| year.visited_alleys.get(&visit.id)).sum();
    let suggestions = count(year.suggestions.iter().filter(|one| one.suggestion.neighborhood == Some(dong)));
    let promises: Vec<_> = year.promises.iter().filter(|one| one.neighborhood == dong).collect();
    let done = count(promises.iter().filter(|one| one.state == PromiseState::Done));
    let figure = |number: u32| ReportCell::of(number.to_string());
    vec![
        ReportCell::bold(name),
        figure(count(visits.iter())),
        ReportCell::of(days.join(", ")),
        figure(alleys),
        figure(suggestions),
        figure(count(promises.iter())),
        figure(done),
    ]
}
