//! Small drawings of one kind side by side on one scale, so that they can be compared at a glance.

use chrono::NaiveDate;

use super::{Drawn, Hold, label, rule};
use crate::content::MembershipChart;
use crate::layout::{Composer, Ink, Mark};

/// Drawings beside each other.
const ACROSS: usize = 3;

pub(super) fn draw(
    charts: &[(String, MembershipChart)],
    width: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let mut marks = Vec::new();
    let grown = |points: f32| composer.theme.scaled(points);
    let (gap, title, room, foot, below) = (grown(16.0), grown(13.0), grown(52.0), grown(13.0), grown(8.0));
    let each = (width - gap * (ACROSS as f32 - 1.0)) / ACROSS as f32;
    let days = charts.iter().flat_map(|(_, chart)| chart.series.iter().map(|point| point.date));
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
        return Drawn { marks, height: 0.0 };
    };
    let rates =
        charts.iter().flat_map(|(_, chart)| chart.series.iter().map(|point| point.rate_percent() as f32));
    let ceiling = super::membership::ceiling(rates.fold(0.0, f32::max).min(100.0));
    let (above, step) = (grown(3.0), title + room + foot + below);
    for (at, (name, chart)) in charts.iter().enumerate() {
        let (x, y) = ((at % ACROSS) as f32 * (each + gap), above + (at / ACROSS) as f32 * step);
        one(name, chart, (from, to, ceiling), [x, y, each, room], title, composer, &mut marks);
    }
    let rows = charts.len().div_ceil(ACROSS) as f32;
    Drawn { marks, height: (above + rows * step - below).max(0.0) }
}

/// One of them: its name, the line over the whole time and scale, the day of designation, the first and the last rate.
fn one(
    name: &str,
    chart: &MembershipChart,
    (from, to, ceiling): (NaiveDate, NaiveDate, f32),
    [x, y, width, height]: [f32; 4],
    title: f32,
    composer: &mut Composer<'_, '_>,
    marks: &mut Vec<Mark>,
) {
    let small = composer.theme.style(7.6).tabular();
    let heading = composer.shortened(name, composer.theme.style(8.4).bold(), width);
    marks.push(Mark::Text { x, y: y + title * 0.62, line: heading });
    let (top, bottom) = (y + title, y + title + height);
    let inset = composer.theme.scaled(15.0);
    let days = (to - from).num_days().max(1) as f32;
    let at_x = |day: NaiveDate| x + inset + (width - 2.0 * inset) * ((day - from).num_days() as f32 / days);
    let at_y = |rate: f32| bottom - height * (rate / ceiling).clamp(0.0, 1.0);
    marks.push(rule((x, bottom), (x + width, bottom), 0.8, Ink::Strong));
    marks.push(rule((x, at_y(ceiling / 2.0)), (x + width, at_y(ceiling / 2.0)), 0.4, Ink::Line));
    marks.push(rule((x, top), (x + width, top), 0.4, Ink::Line));
    if let Some(day) = chart.designated.filter(|day| *day >= from && *day <= to) {
        let at = at_x(day);
        let dash = Some((2.4, 1.8));
        marks.push(Mark::Rule { from: (at, top), to: (at, bottom), width: 0.8, ink: Ink::Strong, dash });
    }
    let points: Vec<(f32, f32, f32)> = chart
        .series
        .iter()
        .map(|point| (point.date, point.rate_percent().min(100.0) as f32))
        .map(|(day, rate)| (at_x(day), at_y(rate), rate))
        .collect();
    let path = points.iter().map(|(x, y, _)| (*x, *y)).collect();
    marks.push(Mark::Path { points: path, width: 1.4, ink: Ink::Accent, dash: None });
    let ends = [points.first(), points.last().filter(|_| points.len() > 1)];
    for (x, y, rate) in ends.into_iter().flatten() {
        marks.push(Mark::disc(*x, *y, 2.2, Some(Ink::White), Some((Ink::Accent, 1.2))));
        let above = if *y - top > small.size * 1.4 { *y - 5.0 } else { *y + small.size + 4.0 };
        marks.extend(super::membership::above_lines(
            composer,
            &format!("{rate:.1}%"),
            small.bold(),
            (*x, above),
        ));
    }
    let foot = bottom + small.size + 2.0;
    let (first, last) = (composer.words.month(from), composer.words.month(to));
    marks.push(label(composer, &first, small.ink(Ink::Muted), (x, foot), Hold::Left));
    marks.push(label(composer, &last, small.ink(Ink::Muted), (x + width, foot), Hold::Right));
}
