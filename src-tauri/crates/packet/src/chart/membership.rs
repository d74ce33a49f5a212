//! The membership rate over time, with the day of designation.

use chrono::{Datelike, NaiveDate};

use super::seats::Seats;
use super::{Drawn, Hold, label, rule};
use crate::content::MembershipChart;
use crate::facts::MembershipPoint;
use crate::layout::{Composer, Ink, Mark};

/// The earliest count that is drawn, in days before the series begins: an older one would crush the rest.
const DRAWN_BEFORE: i64 = 1500;

pub(super) fn draw(
    chart: &MembershipChart,
    width: f32,
    height: f32,
    composer: &mut Composer<'_, '_>,
) -> Drawn {
    let mut marks = Vec::new();
    let series = one_a_month(&chart.series);
    let (Some(first), Some(last)) = (series.first(), series.last()) else {
        return Drawn { marks, height: 0.0 };
    };
    let before = chart.before.as_ref().filter(|before| is_drawn(before, first));
    let from = before.map_or(first.date, |before| before.date);
    let to = last
        .date
        .max(chart.designated.filter(|day| (*day - last.date).num_days() < 900).unwrap_or(last.date));
    let points: Vec<(&MembershipPoint, f32)> = before
        .into_iter()
        .chain(series)
        .map(|point| (point, point.rate_percent().min(100.0) as f32))
        .collect();
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
    let path: Vec<(f32, f32)> = points.iter().map(|(point, rate)| (at_x(point.date), at_y(*rate))).collect();
    let mut seats = Seats::default();
    seats.path(&path);
    for (x, y) in &path {
        seats.taken(&Mark::disc(*x, *y, 2.2, None, None));
    }
    if let Some(day) = chart.designated {
        let text = format!("{} {}", chart.designated_word, composer.words.month(day));
        // A day before the first count is told at the left end, without a line.
        let (x, hold) = if day < from || day > to {
            (left + 4.0, Hold::Left)
        } else {
            let x = at_x(day);
            let ends = [(x, top - 6.0), (x, bottom)];
            marks.push(dotted(ends));
            seats.line(ends[0], ends[1]);
            if x > width * 0.6 { (x - 4.0, Hold::Right) } else { (x + 4.0, Hold::Left) }
        };
        let told = label(composer, &text, small.bold(), (x, top - 2.0), hold);
        seats.taken(&told);
        marks.push(told);
    }
    // What lies between the count before designation and the series is not known.
    let known = usize::from(before.is_some());
    if let (Some(from), Some(to), 1) = (path.first(), path.get(1), known) {
        let points = vec![*from, *to];
        marks.push(Mark::Path { points, width: 1.0, ink: Ink::Accent, dash: Some((1.2, 1.8)) });
    }
    let drawn = path.get(known..).unwrap_or_default().to_vec();
    marks.push(Mark::Path { points: drawn, width: 1.6, ink: Ink::Accent, dash: None });
    let labelled = labelled(&path, known, least_apart);
    for (index, ((point, rate), (x, y))) in points.iter().zip(path).enumerate() {
        marks.push(Mark::disc(x, y, 2.6, Some(Ink::White), Some((Ink::Accent, 1.4))));
        if !labelled.contains(&index) {
            continue;
        }
        let said = (format!("{rate:.1}%"), small.bold());
        marks.extend(seats.figure(composer, (&said.0, said.1), (x, y), [left, 0.0, width, bottom]));
        let date = composer.words.month(point.date);
        marks.push(label(composer, &date, small.ink(Ink::Muted), (x, dates), Hold::Middle));
        let base = format!("{}/{}", point.members, point.eligible);
        marks.push(label(composer, &base, small.ink(Ink::Muted), (x, counts), Hold::Middle));
    }
    Drawn { marks, height }
}

/// Counts that have a base, the last one of each month: two of one month would lie on each other. The table behind the
/// chart has all of them.
pub(super) fn one_a_month(series: &[MembershipPoint]) -> Vec<&MembershipPoint> {
    let counted: Vec<&MembershipPoint> = series.iter().filter(|point| point.eligible > 0).collect();
    let month = |point: &MembershipPoint| (point.date.year(), point.date.month());
    counted
        .chunk_by(|one, next| month(one) == month(next))
        .filter_map(|counts| counts.iter().max_by_key(|point| point.date).copied())
        .collect()
}

/// Whether a count before designation has a place of its own in front of a series.
fn is_drawn(before: &MembershipPoint, first: &MembershipPoint) -> bool {
    let days = (first.date - before.date).num_days();
    before.eligible > 0 && days > 0 && days < DRAWN_BEFORE
}

/// The points whose figures are told: the last one, others in equal steps back from it, and the count before designation,
/// which takes its neighbours' room.
fn labelled(path: &[(f32, f32)], known: usize, least_apart: f32) -> Vec<usize> {
    let x = |at: usize| path.get(at).map_or(0.0, |(x, _)| *x);
    let last = path.len().saturating_sub(1);
    let back = |step: usize| (known..=last).rev().step_by(step);
    let wide = |step: &usize| {
        back(*step).zip(back(*step).skip(1)).all(|(at, before)| x(at) - x(before) >= least_apart)
    };
    // Quarters, halves of a year and years, where counts are a quarter apart.
    let step = [1usize, 2, 4, 8, 16, 32].into_iter().find(wide).unwrap_or(last.max(1));
    let mut told: Vec<usize> = back(step).filter(|at| known == 0 || x(*at) - x(0) >= least_apart).collect();
    told.extend((0..known).filter(|_| last >= known));
    told
}

/// The line of a designation.
pub(super) fn dotted([from, to]: [(f32, f32); 2]) -> Mark {
    Mark::Rule { from, to, width: 0.8, ink: Ink::Strong, dash: Some((2.4, 1.8)) }
}

/// A round upper end of the scale, a little above the highest value.
pub(super) fn ceiling(highest: f32) -> f32 {
    [20.0, 40.0, 60.0, 80.0].into_iter().find(|step| highest <= step * 0.86).unwrap_or(100.0)
}

#[cfg(test)]
mod tests {
    use super::{labelled, one_a_month};
    use crate::facts::MembershipPoint;
    use chrono::NaiveDate;

    #[test]
    fn of_two_counts_in_one_month_the_later_is_drawn() {
        let count = |(month, day, members)| MembershipPoint {
            date: NaiveDate::from_ymd_opt(2026, month, day).expect("a day"),
            members,
            eligible: 40,
        };
        let series = [(9, 1, 10), (11, 2, 12), (11, 30, 14), (12, 1, 15)].map(count);
        let drawn: Vec<u32> = one_a_month(&series).iter().map(|point| point.members).collect();
        assert_eq!(drawn, [10, 14, 15]);
    }

    #[test]
    fn figures_are_told_in_equal_steps_back_from_the_last() {
        for width in [200.0f32, 300.0, 480.0, 900.0] {
            let series: Vec<(f32, f32)> = (0..13u8).map(|at| (f32::from(at) * width / 12.0, 0.0)).collect();
            let told = labelled(&series, 0, 46.0);
            assert_eq!(told.first(), Some(&12), "{width}");
            assert!(told.windows(3).all(|at| at[0] - at[1] == at[1] - at[2]), "{width}: {told:?}");
            assert!(told.windows(2).all(|at| series[at[0]].0 - series[at[1]].0 >= 46.0), "{width}: {told:?}");
        }
        // The count before designation is always told, and none so near to it that both would be read as one.
        let path: Vec<(f32, f32)> = [0.0, 20.0]
            .into_iter()
            .chain((1..9u8).map(|at| 20.0 + f32::from(at) * 50.0))
            .map(|x| (x, 0.0))
            .collect();
        let told = labelled(&path, 1, 46.0);
        assert!(told.contains(&0) && !told.contains(&1) && told.contains(&9), "{told:?}");
    }
}
