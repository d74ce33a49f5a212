//! Rows with the cells that stand in them and those that reach into them from above.

use super::{PAD_X, PAD_Y, strong, verticals};
use crate::content::{Align, RowKind};
use crate::layout::tags::NodeId;
use crate::layout::theme::{Ink, baseline, leading};
use crate::layout::{Group, Mark, Slab};
use crate::text::Line;

/// A cell with its lines.
#[derive(Debug, Clone)]
pub(super) struct SetCell {
    pub x: f32,
    pub width: f32,
    /// Lines with the size each is spaced by.
    pub lines: Vec<(Line, f32)>,
    pub align: Align,
    pub header: bool,
    /// Stands on a ground of its own.
    pub tinted: bool,
    pub columns: usize,
    pub rows: usize,
    /// Room at the right end of the first line, so that decimal points stand under each other.
    pub fraction_left: f32,
}

impl SetCell {
    pub(super) fn height(&self) -> f32 {
        self.lines.iter().map(|(_, size)| leading(*size)).sum::<f32>() + 2.0 * PAD_Y
    }
}

/// A row with its cells.
#[derive(Debug)]
pub(super) struct SetRow {
    pub kind: RowKind,
    pub cells: Vec<SetCell>,
    pub height: f32,
}

impl SetRow {
    /// A row as high as the cells that stand in it alone.
    pub(super) fn of(kind: RowKind, cells: Vec<SetCell>, dense: bool) -> Self {
        let own = cells.iter().filter(|cell| cell.rows <= 1).map(SetCell::height).fold(0.0, f32::max);
        let height = if own > 0.0 { own } else { cells.iter().map(SetCell::height).fold(0.0, f32::max) };
        let less = match kind {
            RowKind::Between => PAD_Y,
            _ if dense => PAD_Y,
            _ => 0.0,
        };
        Self { kind, height: height - less, cells }
    }
}

/// Gives cells over several rows their room. Rows that such a cell joins stand on one page: a cell over more than
/// `most` points is told again in rows further down.
pub(super) fn spread(rows: &mut [SetRow], most: f32) {
    let count = rows.len();
    for at in 0..count {
        let wide: Vec<(usize, usize)> = rows
            .get(at)
            .map(|row| {
                row.cells.iter().enumerate().filter(|(_, cell)| cell.rows > 1).map(|(n, cell)| (n, cell.rows))
            })
            .into_iter()
            .flatten()
            .collect();
        for (number, over) in wide {
            let over = over.min(count - at);
            let heights: Vec<f32> = rows.iter().skip(at).take(over).map(|row| row.height).collect();
            let mut fitting = 1;
            let mut height = heights.first().copied().unwrap_or_default();
            for next in heights.iter().skip(1) {
                if height + next > most {
                    break;
                }
                height += next;
                fitting += 1;
            }
            let Some(cell) = rows.get_mut(at).and_then(|row| row.cells.get_mut(number)) else { continue };
            cell.rows = fitting;
            let again = SetCell { rows: over - fitting, ..cell.clone() };
            let lacking = cell.height() - height;
            if over > fitting
                && let Some(row) = rows.get_mut(at + fitting)
            {
                let before = row.cells.iter().filter(|other| other.x < again.x).count();
                row.cells.insert(before, again);
            }
            if lacking > 0.0
                && let Some(last) = rows.get_mut(at + fitting - 1)
            {
                last.height += lacking;
            }
        }
    }
}

/// What reaches into a row from above.
#[derive(Debug, Clone, Default)]
pub(super) struct Reach {
    /// Left edge, width and rows still to come, this one included.
    cells: Vec<(f32, f32, usize)>,
    /// Left edges and widths of cells, begun here or above, that go on below.
    on: Vec<(f32, f32)>,
}

impl Reach {
    /// Whether a cell of this row goes on in the next.
    pub(super) fn goes_on(&self) -> bool {
        !self.on.is_empty()
    }
}

/// What reaches into each row.
pub(super) fn reach(rows: &[SetRow]) -> Vec<Reach> {
    let mut open: Vec<(f32, f32, usize)> = Vec::new();
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let cells = open.clone();
        let mut next: Vec<(f32, f32, usize)> =
            cells.iter().map(|(x, width, rows)| (*x, *width, rows - 1)).collect();
        next.extend(row.cells.iter().map(|cell| (cell.x, cell.width, cell.rows.saturating_sub(1))));
        next.retain(|(_, _, rows)| *rows > 0);
        all.push(Reach { cells, on: next.iter().map(|(x, width, _)| (*x, *width)).collect() });
        open = next;
    }
    all
}

/// A row, or a part of one that is taller than a page: each part's text goes on in the cells that the first began.
/// `below` are the heights of this row and those after it.
#[expect(clippy::too_many_arguments, reason = "a row and what stands around it")]
pub(super) fn slab(
    cells: Vec<SetCell>,
    kind: RowKind,
    height: f32,
    below: &[f32],
    edges: &[f32],
    reach: &Reach,
    nodes: &[NodeId],
    last: bool,
) -> Slab {
    let width = edges.last().copied().unwrap_or_default();
    let over = |rows: usize| if rows > 1 { below.iter().take(rows).sum::<f32>() } else { height };
    let mut ground: Vec<Mark> = Vec::new();
    if kind == RowKind::Group {
        ground.push(Mark::rectangle(0.0, 0.3, width, height - 0.3, Some(Ink::AccentTint), None));
    }
    for cell in cells.iter().filter(|cell| cell.tinted) {
        // The line above the row stays free of the ground.
        ground.push(Mark::rectangle(cell.x, 0.3, cell.width, over(cell.rows) - 0.3, Some(Ink::Tint), None));
    }
    let begins: Vec<f32> =
        cells.iter().map(|cell| cell.x).chain(reach.cells.iter().map(|(x, ..)| *x)).collect();
    let inner: Vec<f32> =
        edges.iter().copied().filter(|edge| begins.contains(edge) || *edge >= width).collect();
    ground.extend(verticals(&inner, height));
    if kind == RowKind::Total {
        ground.push(Mark::hairline(0.0, 0.0, width, Ink::Strong));
    }
    if last {
        ground.push(strong(height, width));
    } else {
        ground.extend(
            open_parts(edges, reach)
                .into_iter()
                .map(|(from, to)| Mark::hairline(from, height, to - from, Ink::Line)),
        );
    }
    let mut groups = vec![Group::ornament(ground)];
    groups.extend(cells.into_iter().zip(nodes).map(|(cell, node)| {
        let height = over(cell.rows);
        Group::of(*node, place(cell, height))
    }));
    Slab { height, groups, ..Slab::default() }
}

/// From where to where a line is drawn below a row: not through the cells that go on.
fn open_parts(edges: &[f32], reach: &Reach) -> Vec<(f32, f32)> {
    let mut parts: Vec<(f32, f32)> = Vec::new();
    for edge in edges.windows(2) {
        let [from, to] = edge else { continue };
        let through = reach.on.iter().any(|(x, width)| *x < to - 0.1 && *from + 0.1 < x + width);
        match parts.last_mut() {
            _ if through => {}
            Some((_, end)) if (*end - from).abs() < 0.1 => *end = *to,
            _ => parts.push((*from, *to)),
        }
    }
    parts
}

/// Lines of a cell at their places.
pub(super) fn place(cell: SetCell, height: f32) -> Vec<Mark> {
    let mut y = (height - cell.height()) / 2.0 + PAD_Y;
    let mut marks = Vec::new();
    for (number, (line, size)) in cell.lines.into_iter().enumerate() {
        let line_height = leading(size);
        let room = cell.width - 2.0 * PAD_X;
        let left = if number == 0 { cell.fraction_left } else { 0.0 };
        let x = cell.x
            + PAD_X
            + match cell.align {
                Align::Left => 0.0,
                Align::Center => (room - line.width) / 2.0,
                Align::Right => (room - line.width - left).max((room - line.width).min(0.0)),
            };
        marks.push(Mark::Text { x, y: y + baseline(size, line_height), line });
        y += line_height;
    }
    marks
}

/// A row taller than a page, in parts that are not. Any other row stays whole.
pub(super) fn divide(cells: Vec<SetCell>, tallest: f32) -> Vec<Vec<SetCell>> {
    if cells.iter().all(|cell| cell.height() <= tallest) {
        return vec![cells];
    }
    let mut parts: Vec<Vec<SetCell>> = Vec::new();
    for (column, cell) in cells.iter().enumerate() {
        let mut rest = cell.lines.as_slice();
        let mut index = 0;
        while !rest.is_empty() || index == 0 {
            let mut room = tallest - 2.0 * PAD_Y;
            let fitting = rest
                .iter()
                .take_while(|(_, size)| {
                    room -= leading(*size);
                    room >= 0.0
                })
                .count()
                .max(1)
                .min(rest.len());
            let (now, later) = rest.split_at(fitting);
            if parts.len() <= index {
                // A new part has every cell, empty where the text has ended.
                parts.push(cells.iter().map(|cell| SetCell { lines: Vec::new(), ..cell.clone() }).collect());
            }
            if let Some(target) = parts.get_mut(index).and_then(|part| part.get_mut(column)) {
                target.lines = now.to_vec();
            }
            rest = later;
            index += 1;
        }
    }
    parts
}
