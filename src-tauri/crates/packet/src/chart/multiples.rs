//! Small drawings of one kind side by side on one scale, so that they can be compared at a glance.

use chrono::NaiveDate;

use super::membership::{ceiling, dotted, one_a_month};
use super::seats::Seats;
use super::{Drawn, Hold, label, rule};
use crate::content::MembershipChart;
use crate::layout::{Composer, Ink, Mark};

/// Drawings beside each other.
const ACROSS: usize = 3;

/// What all of them share: the time from and to, and the upper end of the scale.
type Scale = (NaiveDate, NaiveDate, f32);

/// `height` is that of each of them, from the foot of the scale to its upper end.
pub(super) fn draw(
    charts: &[(String, MembershipChart)],
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let mut marks = Vec::new();
    let grown = |points: f32| composer.theme.scaled(points);
    let (gap, title, room, foot, below) = (grown(14.0), grown(13.0), height, grown(13.0), grown(8.0));
    let margin = grown(22.0);
    let each = (width - margin - gap * (ACROSS as f32 - 1.0)) / ACROSS as f32;
    let days = charts.iter().flat_map(|(_, chart)| chart.series.iter().map(|point| point.date));
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
        return Drawn { marks, height: 0.0 };
    };
    let rates =
        charts.iter().flat_map(|(_, chart)| chart.series.iter().map(|point| point.rate_percent() as f32));
    let scale = (from, to, ceiling(rates.fold(0.0, f32::max).min(100.0)));
    let (above, step) = (grown(3.0), title + room + foot + below);
    for (at, (name, chart)) in charts.iter().enumerate() {
        let y = above + (at / ACROSS) as f32 * step;
        if at % ACROSS == 0 {
            marks.extend(values(scale.2, (margin - 4.0, y + title, room), composer));
        }
        let x = margin + (at % ACROSS) as f32 * (each + gap);
        one(name, chart, scale, [x, y, each, room], title, composer, &mut marks);
    }
    let rows = charts.len().div_ceil(ACROSS) as f32;
    Drawn { marks, height: (above + rows * step - below).max(0.0) }
}

/// What the lines across a row stand for, at its left end.
fn values(ceiling: f32, (right, top, height): (f32, f32, f32), composer: &mut Composer<'_, '_>) -> Vec<Mark> {
    let style = composer.theme.style(7.2).tabular().ink(Ink::Muted);
    [0.0f32, 0.5, 1.0]
        .into_iter()
        .map(|part| {
            let place = (right, top + height * (1.0 - part) + style.size * 0.34);
            label(composer, &format!("{:.0}%", ceiling * part), style, place, Hold::Right)
        })
        .collect()
}

/// One of them: its name, the line over the whole time and scale, the day of designation, the first and the last rate.
fn one(
    name: &str,
    chart: &MembershipChart,
    (from, to, ceiling): Scale,
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
    let points: Vec<(f32, f32, f32)> = one_a_month(&chart.series)
        .into_iter()
        .map(|point| (point.date, point.rate_percent().min(100.0) as f32))
        .map(|(day, rate)| (at_x(day), at_y(rate), rate))
        .collect();
    let path: Vec<(f32, f32)> = points.iter().map(|(x, y, _)| (*x, *y)).collect();
    let mut seats = Seats::default();
    seats.path(&path);
    if let Some(day) = chart.designated {
        if day >= from && day <= to {
            let ends = [(at_x(day), top), (at_x(day), bottom)];
            seats.line(ends[0], ends[1]);
            marks.push(dotted(ends));
        } else {
            // A day out of the time that is drawn has no line: it is told.
            let text = format!("{} {}", chart.designated_word, composer.words.month(day));
            let style = small.size(small.size * 0.92).ink(Ink::Muted);
            let line = composer.shortened(&text, style, width - 4.0);
            let told = Mark::Text { x: x + 2.0, y: top + style.size + 1.0, line };
            seats.taken(&told);
            marks.push(told);
        }
    }
    marks.push(Mark::Path { points: path, width: 1.4, ink: Ink::Accent, dash: None });
    let ends = [points.first(), points.last().filter(|_| points.len() > 1)];
    for (at_x, at_y, rate) in ends.into_iter().flatten() {
        marks.push(Mark::disc(*at_x, *at_y, 2.2, Some(Ink::White), Some((Ink::Accent, 1.2))));
        let said = format!("{rate:.1}%");
        let within = [x, top - 2.0, x + width, bottom];
        marks.extend(seats.figure(composer, (&said, small.bold()), (*at_x, *at_y), within));
    }
    let foot = bottom + small.size + 2.0;
    let (first, last) = (composer.words.month(from), composer.words.month(to));
    marks.push(label(composer, &first, small.ink(Ink::Muted), (x, foot), Hold::Left));
    marks.push(label(composer, &last, small.ink(Ink::Muted), (x + width, foot), Hold::Right));
}
