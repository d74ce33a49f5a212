//! Tables: rows are never divided, heads repeat at the top of each page.

use super::compose::{Composer, spans};
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Belongs, Group, Mark, Slab};
use crate::content::{Align, Cell, Row, Run, Table, Width};
use crate::text::{Line, TextStyle, break_lines};

/// Room between a cell's text and its borders.
const PAD_X: f32 = 5.0;
const PAD_Y: f32 = 2.9;

/// A cell with its lines.
struct SetCell {
    x: f32,
    width: f32,
    lines: Vec<(Line, f32)>,
    align: Align,
    header: bool,
    columns: usize,
}

impl SetCell {
    fn height(&self) -> f32 {
        self.lines.iter().map(|(_, size)| leading(*size)).sum::<f32>() + 2.0 * PAD_Y
    }
}

impl Composer<'_, '_> {
    /// A table.
    pub(super) fn table(&mut self, table: &Table, parent: NodeId, width: f32) -> Vec<Slab> {
        let edges = self.edges(table, width);
        let node = self.tags.add(parent, Role::Table);
        let mut slabs = Vec::new();
        if !table.note.is_empty() {
            slabs.push(self.table_note(&table.note, parent, width));
        }
        // Rows go into a body where a head stands before them, as the standard has it.
        let (head_node, body) = if table.has_head && !table.rows.is_empty() {
            (self.tags.add(node, Role::TableHead), self.tags.add(node, Role::TableBody))
        } else {
            (node, node)
        };
        let head = table.has_head.then(|| self.table_head(table, &edges, head_node, width));
        let head_height = head.as_ref().map_or(0.0, |slab| slab.height);
        let head_index = head.map(|slab| {
            let mut repeated = slab.clone();
            for group in &mut repeated.groups {
                group.belongs = Belongs::Repeated;
            }
            self.heads.push(repeated);
            slabs.push(slab);
            self.heads.len() - 1
        });
        // A part of a row leaves room for the heading above it.
        let tallest = self.theme.height() * 0.8 - head_height;
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            let tag = self.tags.add(body, Role::Row);
            let cells = self.set_row(table, row, &edges);
            let nodes: Vec<NodeId> = cells
                .iter()
                .map(|cell| {
                    let role = if cell.header { Role::RowHeader } else { Role::Cell };
                    self.tags.add_cell(tag, role, cell.columns)
                })
                .collect();
            let last = index + 1 == count;
            let joined = row.between || table.rows.get(index + 1).is_some_and(|next| next.between);
            for cells in divide(cells, tallest) {
                let mut slab = row_slab(cells, row, &edges, &nodes, width, last);
                slab.head = head_index;
                slab.keep_with_next = joined && !last;
                slabs.push(slab);
            }
        }
        keep_short_tables_whole(&mut slabs, self.theme.height());
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(4.0);
            if !table.has_head {
                first.groups.push(Group::ornament(vec![strong(0.0, width)]));
            }
        }
        slabs
    }

    /// Left edges of the columns and the right end of the last.
    fn edges(&self, table: &Table, width: f32) -> Vec<f32> {
        let fixed: f32 = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(points) => self.theme.scaled(points),
                Width::Part(_) => 0.0,
            })
            .sum();
        // In large type, columns of fixed width leave at least a third to those that hold the texts.
        let has_parts = table.columns.iter().any(|column| matches!(column.width, Width::Part(_)));
        let shrunk = if has_parts { (width * 0.66 / fixed.max(1.0)).min(1.0) } else { 1.0 };
        let fixed = fixed * shrunk;
        let parts: f32 = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(_) => 0.0,
                Width::Part(part) => part,
            })
            .sum();
        let rest = width - fixed;
        let natural: Vec<f32> = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(points) => self.theme.scaled(points) * shrunk,
                Width::Part(part) => rest * part / parts.max(0.001),
            })
            .collect();
        let stretch = width / natural.iter().sum::<f32>().max(1.0);
        let mut edges = vec![0.0];
        let mut x = 0.0;
        for column in natural {
            x += column * stretch;
            edges.push(x);
        }
        edges
    }

    fn table_note(&mut self, note: &str, parent: NodeId, width: f32) -> Slab {
        let style = self.theme.small();
        let line = self.single(note, style);
        let height = leading(style.size);
        let node = self.tags.add(parent, Role::Paragraph);
        let mark = Mark::Text { x: width - line.width, y: baseline(style.size, height), line };
        Slab { height, groups: vec![Group::of(node, vec![mark])], keep_with_next: true, ..Slab::default() }
    }

    fn table_head(&mut self, table: &Table, edges: &[f32], parent: NodeId, width: f32) -> Slab {
        let row = self.tags.add(parent, Role::Row);
        let style = self.theme.cell().size(self.theme.scaled(8.6)).bold();
        let mut cells = Vec::new();
        for (column, edge) in table.columns.iter().zip(edges.windows(2)) {
            let [left, right] = edge else { continue };
            cells.push(self.set_cell(
                &Cell::runs(vec![Run::plain(&column.title)]),
                *left,
                *right,
                Align::Center,
                style,
            ));
        }
        let height = cells.iter().map(SetCell::height).fold(0.0, f32::max);
        let ground = Mark::rectangle(0.0, 0.0, width, height, Some(Ink::Tint), None);
        let mut groups = vec![Group::ornament(vec![ground, strong(0.0, width)])];
        groups.push(Group::ornament(verticals(edges, height)));
        for cell in cells {
            let node = self.tags.add_cell(row, Role::ColumnHeader, 1);
            groups.push(Group::of(node, place(cell, height)));
        }
        let rule =
            Mark::Rule { from: (0.0, height), to: (width, height), width: 0.6, ink: Ink::Strong, dash: None };
        groups.push(Group::ornament(vec![rule]));
        Slab { height, groups, keep_with_next: true, ..Slab::default() }
    }

    fn set_row(&mut self, table: &Table, row: &Row, edges: &[f32]) -> Vec<SetCell> {
        let style = self.theme.cell();
        let style = if row.between { style.size(self.theme.scaled(7.8)).ink(Ink::Muted) } else { style };
        let mut column = 0;
        let mut cells = Vec::new();
        for cell in &row.cells {
            let end = (column + cell.columns.max(1)).min(edges.len().saturating_sub(1));
            let (Some(left), Some(right)) = (edges.get(column), edges.get(end)) else { break };
            let align = table.columns.get(column).map_or(Align::Left, |column| column.align);
            cells.push(self.set_cell(cell, *left, *right, align, style));
            column = end;
        }
        cells
    }

    fn set_cell(&mut self, cell: &Cell, left: f32, right: f32, align: Align, style: TextStyle) -> SetCell {
        let align = cell.align.unwrap_or(align);
        let style = if align == Align::Left { style } else { style.tabular() };
        let width = right - left;
        let mut lines = Vec::new();
        for runs in &cell.paragraphs {
            let spans = spans(runs, style);
            let size = spans.iter().map(|span| span.style.size).fold(0.0, f32::max);
            let size = if size > 0.0 { size } else { style.size };
            let broken = break_lines(self.shaper, &spans, (width - 2.0 * PAD_X).max(8.0), 0.0);
            lines.extend(broken.into_iter().map(|line| (line, size)));
        }
        SetCell { x: left, width, lines, align, header: cell.header, columns: cell.columns }
    }
}

/// A row, or a part of one that is taller than a page: each part's text goes on in the cells that the first began.
fn row_slab(cells: Vec<SetCell>, row: &Row, edges: &[f32], nodes: &[NodeId], width: f32, last: bool) -> Slab {
    let height = cells.iter().map(SetCell::height).fold(0.0, f32::max);
    let height = if row.between { height - PAD_Y } else { height };
    let mut ground: Vec<Mark> = Vec::new();
    let covered: Vec<f32> = cells.iter().map(|cell| cell.x).collect();
    for cell in &cells {
        if cell.header {
            // The line above the row stays free of the ground.
            ground.push(Mark::rectangle(cell.x, 0.3, cell.width, height - 0.3, Some(Ink::Tint), None));
        }
    }
    let inner: Vec<f32> =
        edges.iter().copied().filter(|edge| covered.contains(edge) || *edge >= width).collect();
    ground.extend(verticals(&inner, height));
    ground.push(if last { strong(height, width) } else { Mark::hairline(0.0, height, width, Ink::Line) });
    let mut groups = vec![Group::ornament(ground)];
    groups.extend(cells.into_iter().zip(nodes).map(|(cell, node)| Group::of(*node, place(cell, height))));
    Slab { height, groups, ..Slab::default() }
}

/// Lines of a cell at their places.
fn place(cell: SetCell, height: f32) -> Vec<Mark> {
    let mut y = (height - cell.height()) / 2.0 + PAD_Y;
    let mut marks = Vec::new();
    for (line, size) in cell.lines {
        let line_height = leading(size);
        let room = cell.width - 2.0 * PAD_X;
        let x = cell.x
            + PAD_X
            + match cell.align {
                Align::Left => 0.0,
                Align::Center => (room - line.width) / 2.0,
                Align::Right => room - line.width,
            };
        marks.push(Mark::Text { x, y: y + baseline(size, line_height), line });
        y += line_height;
    }
    marks
}

/// A row taller than a page, in parts that are not. Any other row stays whole.
fn divide(cells: Vec<SetCell>, tallest: f32) -> Vec<Vec<SetCell>> {
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
                parts.push(cells.iter().map(|cell| SetCell { lines: Vec::new(), ..*cell }).collect());
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

/// A table of up to a third of a page stands on one page; a longer one leaves no single row behind or ahead.
fn keep_short_tables_whole(slabs: &mut [Slab], page: f32) {
    let height: f32 = slabs.iter().map(|slab| slab.height).sum();
    let count = slabs.len();
    let whole = height <= page / 3.0;
    for (index, slab) in slabs.iter_mut().enumerate() {
        let early = index < 3 && slab.height < page / 6.0;
        let late = index + 2 == count && slab.height < page / 6.0;
        slab.keep_with_next |= index + 1 < count && (whole || early || late);
    }
}

fn strong(y: f32, width: f32) -> Mark {
    Mark::Rule { from: (0.0, y), to: (width, y), width: 1.0, ink: Ink::Strong, dash: None }
}

/// Lines between columns; the outer sides stay open.
fn verticals(edges: &[f32], height: f32) -> Vec<Mark> {
    let inner = edges.get(1..edges.len().saturating_sub(1)).unwrap_or_default();
    inner
        .iter()
        .map(|x| Mark::Rule { from: (*x, 0.0), to: (*x, height), width: 0.4, ink: Ink::Line, dash: None })
        .collect()
}
