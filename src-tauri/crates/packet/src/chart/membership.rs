//! The membership rate over time, with the day of designation.

use chrono::NaiveDate;

use super::{Drawn, Hold, label, rule};
use crate::content::MembershipChart;
use crate::facts::MembershipPoint;
use crate::layout::{Composer, Ink, Mark};
use crate::text::TextStyle;

pub(super) fn draw(
    chart: &MembershipChart,
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let mut marks = Vec::new();
    let points: Vec<(&MembershipPoint, f32)> = chart
        .series
        .iter()
        .filter(|point| point.eligible > 0)
        .map(|point| (point, point.rate_percent().min(100.0) as f32))
        .collect();
    let (Some((first, _)), Some((last, _))) = (points.first(), points.last()) else {
        return Drawn { marks, height: 0.0 };
    };
    let (from, to) = span(first.date, last.date, chart.designated);
    let ceiling = ceiling(points.iter().map(|(_, rate)| *rate).fold(0.0, f32::max));
    // Lengths that grow with the type.
    let grown = |points: f32| composer.theme.scaled(points);
    let (left, right, top, bottom) = (grown(26.0), width - grown(20.0), grown(16.0), height - grown(28.0));
    let (dates, counts, least_apart) = (bottom + grown(11.5), bottom + grown(21.5), grown(46.0));
    let at_x = |date: NaiveDate| {
        let days = (to - from).num_days().max(1) as f32;
        left + 16.0 + (right - left - 32.0) * ((date - from).num_days() as f32 / days)
    };
    let at_y = |rate: f32| bottom - (bottom - top) * (rate / ceiling);
    let small = composer.theme.style(7.6).tabular();

    for step in 0..=2u8 {
        let value = ceiling * f32::from(step) / 2.0;
        let y = at_y(value);
        let ink = if step == 0 { Ink::Strong } else { Ink::Line };
        marks.push(rule((left, y), (right, y), if step == 0 { 0.8 } else { 0.4 }, ink));
        marks.push(label(
            composer,
            &format!("{value:.0}%"),
            small.ink(Ink::Muted),
            (left - 4.0, y + 2.6),
            Hold::Right,
        ));
    }
    if let Some(day) = chart.designated.filter(|day| *day >= from && *day <= to) {
        let x = at_x(day);
        let dash = Some((2.4, 1.8));
        marks.push(Mark::Rule { from: (x, top - 6.0), to: (x, bottom), width: 0.8, ink: Ink::Strong, dash });
        let text = format!("{} {}", chart.designated_word, composer.words.month(day));
        let hold = if x > width * 0.6 { Hold::Right } else { Hold::Left };
        let x = if hold == Hold::Right { x - 4.0 } else { x + 4.0 };
        marks.push(label(composer, &text, small.bold(), (x, top - 2.0), hold));
    }
    let path: Vec<(f32, f32)> = points.iter().map(|(point, rate)| (at_x(point.date), at_y(*rate))).collect();
    marks.push(Mark::Path { points: path.clone(), width: 1.6, ink: Ink::Accent, dash: None });
    let mut last_label = f32::MIN;
    for (index, ((point, rate), (x, y))) in points.iter().zip(path).enumerate() {
        marks.push(Mark::disc(x, y, 2.6, Some(Ink::White), Some((Ink::Accent, 1.4))));
        let is_last = index + 1 == points.len();
        if x - last_label < least_apart && !is_last {
            continue;
        }
        last_label = x;
        marks.extend(above_lines(composer, &format!("{rate:.1}%"), small.bold(), (x, y - 5.6)));
        marks.push(label(
            composer,
            &composer.words.month(point.date),
            small.ink(Ink::Muted),
            (x, dates),
            Hold::Middle,
        ));
        let base = format!("{}/{}", point.members, point.eligible);
        marks.push(label(composer, &base, small.ink(Ink::Muted), (x, counts), Hold::Middle));
    }
    Drawn { marks, height }
}

/// A figure on a ground of paper, so that no line runs through it.
pub(super) fn above_lines(
    composer: &mut Composer<'_, '_>,
    text: &str,
    style: TextStyle,
    (x, y): (f32, f32),
) -> [Mark; 2] {
    let line = composer.single(text, style);
    let (left, width) = (x - line.width / 2.0, line.width);
    let ground = Mark::rectangle(
        left - 0.8,
        y - style.size * 0.78,
        width + 1.6,
        style.size * 0.86,
        Some(Ink::White),
        None,
    );
    [ground, Mark::Text { x: left, y, line }]
}

/// A round upper end of the scale, a little above the highest value.
pub(super) fn ceiling(highest: f32) -> f32 {
    [20.0, 40.0, 60.0, 80.0].into_iter().find(|step| highest <= step * 0.86).unwrap_or(100.0)
}

fn span(first: NaiveDate, last: NaiveDate, designated: Option<NaiveDate>) -> (NaiveDate, NaiveDate) {
    let designated =
        designated.filter(|day| (first - *day).num_days() < 900 && (*day - last).num_days() < 900);
    (first.min(designated.unwrap_or(first)), last.max(designated.unwrap_or(last)))
}
