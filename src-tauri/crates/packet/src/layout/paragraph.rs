//! Paragraphs and the items of a government outline.

use super::compose::{Composer, SMALL};
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, Slab};
use crate::content::{Marker, Run};
use crate::text::{Line, TextStyle};

impl Composer<'_, '_> {
    /// A paragraph.
    pub(super) fn text(&mut self, runs: &[Run], parent: NodeId, width: f32) -> Vec<Slab> {
        let style = self.theme.body();
        let lines = self.lines(runs, style, width);
        let style = line_style(style, runs);
        let node = self.tags.add(parent, Role::Paragraph);
        let mut slabs = line_slabs(lines, style, 0.0, node);
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(3.0);
        }
        slabs
    }

    /// An item: its marker hangs in front of its lines.
    pub(super) fn item(&mut self, marker: &Marker, runs: &[Run], parent: NodeId, width: f32) -> Vec<Slab> {
        let style = self.theme.body();
        let (sign, level, before): (&str, f32, f32) = match marker {
            Marker::Circle => ("○", 0.0, 4.0),
            Marker::Dash => ("-", 1.0, 1.0),
            Marker::Note => ("※", 0.0, 2.0),
            Marker::Number(number) => (number, 0.0, 4.0),
            Marker::Circled(number) => (number, 0.0, 1.0),
        };
        let margin = self.theme.scaled(11.0) * level;
        let style = if matches!(marker, Marker::Note) {
            style.size(style.size * 0.88).ink(Ink::Muted)
        } else {
            style
        };
        let marker_style = if matches!(marker, Marker::Number(_) | Marker::Circled(_)) {
            style.bold().ink(Ink::Accent)
        } else {
            style
        };
        let sign = self.single(sign, line_style(marker_style, runs));
        let hang = margin + (sign.width + self.theme.scaled(4.5)).max(self.theme.scaled(11.0));
        let lines = self.lines(runs, style, width - hang);
        let style = line_style(style, runs);
        let node = self.tags.add(parent, Role::Paragraph);
        let mut slabs = line_slabs(lines, style, hang, node);
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(before);
            let y = baseline(style.size, first.height);
            if let Some(group) = first.groups.first_mut() {
                group.marks.insert(0, Mark::Text { x: margin, y, line: sign });
            }
        }
        slabs
    }
}

/// The style that lines of runs are spaced by: the smaller one where all of them are small.
fn line_style(style: TextStyle, runs: &[Run]) -> TextStyle {
    if runs.iter().all(|run| run.small) { style.size(style.size * SMALL) } else { style }
}

/// One slab per line; the first two lines stay together, and so do the last two.
pub(super) fn line_slabs(lines: Vec<Line>, style: TextStyle, x: f32, node: NodeId) -> Vec<Slab> {
    let height = leading(style.size);
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| Slab {
            height,
            groups: vec![Group {
                node: Some(node),
                marks: vec![Mark::Text { x, y: baseline(style.size, height), line }],
            }],
            keep_with_next: count > 1 && (index == 0 || index + 2 == count),
            ..Slab::default()
        })
        .collect()
}
