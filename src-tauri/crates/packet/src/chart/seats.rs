//! Where figures stand beside the points of a line, so that they neither cover it nor are struck by another.

use crate::layout::{Composer, Ink, Mark};
use crate::text::TextStyle;

/// What figures must not cover.
#[derive(Debug, Default)]
pub(super) struct Seats {
    /// Left, upper, right and lower edges.
    boxes: Vec<[f32; 4]>,
    lines: Vec<[(f32, f32); 2]>,
}

impl Seats {
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        self.lines.push([from, to]);
    }

    pub(super) fn path(&mut self, points: &[(f32, f32)]) {
        for pair in points.windows(2) {
            if let [from, to] = pair {
                self.line(*from, *to);
            }
        }
    }

    pub(super) fn taken(&mut self, mark: &Mark) {
        self.boxes.extend(mark.bounds());
    }

    /// A figure at a point within `[left, top, right, bottom]`: above it if that is free, else moved aside or below.
    pub(super) fn figure(
        &mut self,
        composer: &mut Composer<'_, '_>,
        (text, style): (&str, TextStyle),
        (x, y): (f32, f32),
        within: [f32; 4],
    ) -> [Mark; 2] {
        let line = composer.single(text, style);
        let (width, size) = (line.width, style.size);
        let (up, down) = (y - size * 0.74, y + size * 1.36);
        let middle = x - width / 2.0;
        let aside = [0.0, 0.3, -0.3, 0.56, -0.56, 0.8, -0.8].map(|part| part * width);
        let spots = [up, down, up - size, down + size]
            .into_iter()
            .flat_map(|base| aside.into_iter().map(move |aside| (middle + aside, base)));
        let mut best = ((middle, up), f32::MAX);
        for (at, spot) in spots.enumerate() {
            let left = spot.0.clamp(within[0], (within[2] - width).max(within[0]));
            let own = [left - 1.2, spot.1 - size * 0.78, left + width + 1.2, spot.1 + size * 0.1];
            let outside = own[1] < within[1] || own[3] > within[3];
            let struck = self.lines.iter().filter(|line| crosses(own, **line)).count();
            let covered = self.boxes.iter().filter(|other| overlaps(own, **other)).count();
            let cost = (struck + covered) as f32 * 100.0 + f32::from(outside) * 60.0 + at as f32 * 0.1;
            if cost < best.1 {
                best = ((left, spot.1), cost);
            }
        }
        let (left, base) = best.0;
        let own = [left - 0.8, base - size * 0.78, left + width + 0.8, base + size * 0.08];
        self.boxes.push(own);
        let ground =
            Mark::rectangle(own[0], own[1], own[2] - own[0], own[3] - own[1], Some(Ink::White), None);
        [ground, Mark::Text { x: left, y: base, line }]
    }
}

fn overlaps(one: [f32; 4], other: [f32; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Whether a straight line runs through a box (Liang and Barsky).
pub(crate) fn crosses([left, top, right, bottom]: [f32; 4], [from, to]: [(f32, f32); 2]) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enters, mut leaves) = (0.0f32, 1.0f32);
    for (along, room) in
        [(-dx, from.0 - left), (dx, right - from.0), (-dy, from.1 - top), (dy, bottom - from.1)]
    {
        if along == 0.0 {
            if room < 0.0 {
                return false;
            }
            continue;
        }
        let at = room / along;
        if along < 0.0 {
            enters = enters.max(at);
        } else {
            leaves = leaves.min(at);
        }
    }
    enters <= leaves
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fonts;
    use crate::layout::Theme;
    use crate::options::Language;
    use crate::text::Shaper;
    use crate::words::Words;

    #[test]
    fn a_figure_is_struck_by_no_line_and_covers_none() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let mut composer = Composer::new(&mut shaper, Theme::new(1.0), Words::of(Language::Korean));
        let style = composer.theme.style(7.6).bold();
        // A day of designation runs up near the point, and the line goes on steeply.
        for away in -30..30_i8 {
            let at = (100.0, 60.0);
            let path = [(60.0, 64.0), at, (140.0, 20.0)];
            let upright = [(100.0 + f32::from(away), 0.0), (100.0 + f32::from(away), 90.0)];
            let mut seats = Seats::default();
            seats.path(&path);
            seats.line(upright[0], upright[1]);
            let [_, text] = seats.figure(&mut composer, ("10.2%", style), at, [20.0, 0.0, 200.0, 90.0]);
            let Mark::Text { x, y, line } = text else { panic!("a text") };
            let own = [x, y - style.size * 0.74, x + line.width, y];
            let lines = [[path[0], path[1]], [path[1], path[2]], upright];
            assert!(lines.iter().all(|line| !crosses(own, *line)), "{away}: {own:?}");
        }
    }
}
