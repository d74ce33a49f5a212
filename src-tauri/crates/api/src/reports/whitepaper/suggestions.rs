//! Suggestions by category, and how many merchants were told within 48 hours.

use std::collections::BTreeMap;

use alley_core::statement::Statement;
use alley_packet::facts::{ReportAlign, ReportBar, ReportBars, ReportBlock, ReportCell, ReportPart};
use chrono::Datelike;

use super::super::blocks::{column, count, table, wide};
use super::year::{Counted, Reply, Year};

pub(super) fn by_category(year: &Year) -> ReportPart {
    let mut by: BTreeMap<String, Vec<&Counted>> = BTreeMap::new();
    for one in &year.suggestions {
        let category = one.suggestion.category.clone().filter(|word| !word.trim().is_empty());
        by.entry(category.unwrap_or_else(|| year.get("report-no-category"))).or_default().push(one);
    }
    let mut by: Vec<_> = by.into_iter().collect();
    by.sort_by(|one, other| other.1.len().cmp(&one.1.len()).then_with(|| one.0.cmp(&other.0)));
    let bars: Vec<ReportBar> = by
        .iter()
        .map(|(category, own)| ReportBar {
            label: category.clone(),
            values: vec![count(own.iter())],
            said: year.cases(count(own.iter())),
        })
        .collect();
    let told: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.said)).collect();
    let row = |name: String, own: &[&Counted]| {
        let of = |what: &dyn Fn(&Counted) -> bool| {
            ReportCell::of(count(own.iter().filter(|one| what(one))).to_string())
        };
        vec![
            ReportCell::bold(name),
            ReportCell::bold(count(own.iter()).to_string()),
            ReportCell::of(year.percent(count(own.iter()), count(year.suggestions.iter()))),
            of(&|one| matches!(one.reply, Reply::Kept | Reply::Late)),
            of(&|one| one.reply == Reply::Kept),
            of(&|one| one.picked),
        ]
    };
    let all: Vec<&Counted> = year.suggestions.iter().collect();
    let mut rows: Vec<_> = by.iter().map(|(name, own)| row(name.clone(), own)).collect();
    if !rows.is_empty() {
        rows.push(row(year.get("report-total"), &all));
    }
    let figure = |key: &str| column(year.get(key), 62.0, ReportAlign::Right);
    let columns = vec![
        wide(year.get("report-column-category")),
        figure("report-column-received"),
        figure("report-column-part"),
        figure("report-column-answered"),
        figure("report-column-within"),
        figure("report-column-picked"),
    ];
    let mut blocks = Vec::new();
    if !bars.is_empty() {
        blocks.push(ReportBlock::Bars(ReportBars {
            caption: year.get("report-suggestions-by-category"),
            alternative: told.join(", "),
            series: vec![String::new()],
            bars,
        }));
    }
    blocks.push(table(columns, rows, year.get("report-unit-suggestions"), year.get("report-no-suggestions")));
    ReportPart { title: year.get("report-part-suggestions"), blocks }
}

/// Month by month, how many were told in time.
pub(super) fn replies(year: &Year) -> ReportPart {
    let month = |number: u32| -> Vec<&Counted> {
        year.suggestions
            .iter()
            .filter(|one| one.suggestion.received_at.seoul_date().month() == number)
            .collect()
    };
    let row = |name: String, own: &[&Counted]| {
        let of = |reply: Reply| count(own.iter().filter(|one| one.reply == reply));
        let (kept, late, overdue) = (of(Reply::Kept), of(Reply::Late), of(Reply::Overdue));
        let figure = |number: u32| ReportCell::of(number.to_string());
        vec![
            ReportCell::bold(name),
            figure(count(own.iter())),
            ReportCell::bold(kept.to_string()),
            figure(late),
            figure(overdue),
            figure(of(Reply::Open)),
            figure(of(Reply::Closed)),
            ReportCell::of(year.percent(kept, kept + late + overdue)),
        ]
    };
    let mut rows: Vec<_> = year
        .months()
        .map(|number| row(year.say(&Statement::new("report-month").with("month", number)), &month(number)))
        .collect();
    rows.push(row(year.get("report-total"), &year.suggestions.iter().collect::<Vec<_>>()));
    let figure = |key: &str| column(year.get(key), 58.0, ReportAlign::Right);
    let columns = vec![
        wide(year.get("report-column-month")),
        figure("report-column-received"),
        figure("report-column-within"),
        figure("report-column-late"),
        figure("report-column-overdue"),
        figure("report-column-open"),
        figure("report-column-closed"),
        figure("report-column-share"),
    ];
    ReportPart {
        title: year.get("report-part-replies"),
        blocks: vec![
            table(columns, rows, year.get("report-unit-suggestions"), year.get("report-no-suggestions")),
            ReportBlock::Note(year.get("report-basis-within")),
        ],
    }
}
