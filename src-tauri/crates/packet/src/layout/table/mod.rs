//! Tables: rows are never divided, heads repeat at the top of each page, cells may cover columns and rows.

mod figures;
mod rows;
#[cfg(test)]
mod tests;
mod widths;

use self::figures::Figures;
use self::rows::{SetCell, SetRow};
use super::compose::{Composer, overlay, spans};
use super::tags::{NodeId, Role};
use super::theme::{Ink, Theme, baseline, leading};
use super::{Belongs, Group, Mark, Slab};
use crate::content::{Align, Cell, Row, RowKind, Run, Table};
use crate::text::{TextStyle, break_lines};

/// Room between a cell's text and its borders.
const PAD_X: f32 = 5.0;
const PAD_Y: f32 = 2.9;
/// Size of a head's type.
const HEAD: f32 = 8.6;

impl Composer<'_, '_> {
    /// A table.
    pub(super) fn table(&mut self, table: &Table, parent: NodeId, width: f32) -> Vec<Slab> {
        let places = table.places();
        let figures = self.figures(table, &places);
        let edges = self.edges(table, &places, &figures, width);
        let width = edges.last().copied().unwrap_or(width);
        let node = self.tags.add(parent, Role::Table);
        let mut slabs = Vec::new();
        let note = (!table.note.is_empty()).then(|| self.table_note(&table.note, parent, width));
        slabs.extend(note.clone());
        // Rows go into a body where a head stands before them, as the standard has it.
        let (head_node, body) = if table.has_head && !table.rows.is_empty() {
            (self.tags.add(node, Role::TableHead), self.tags.add(node, Role::TableBody))
        } else {
            (node, node)
        };
        let head = table.has_head.then(|| self.table_head(table, &edges, head_node, width));
        let head_height = head.as_ref().map_or(0.0, |slab| slab.height);
        let head_index = head.map(|slab| {
            let stands = note.into_iter().chain([slab.clone()]).collect();
            self.heads.push(repeated(stands));
            slabs.push(slab);
            self.heads.len() - 1
        });
        let opening = slabs.len();
        // A part of a row leaves room for the heading above it.
        let tallest = self.theme.height() * 0.8 - head_height;
        let mut rows: Vec<SetRow> = table
            .rows
            .iter()
            .zip(&places)
            .map(|(row, places)| {
                SetRow::of(row.kind, self.set_row(table, row, places, &figures, &edges), table.dense)
            })
            .collect();
        rows::spread(&mut rows, (self.theme.height() * 0.4).min(tallest));
        let reach = rows::reach(&rows);
        let count = rows.len();
        let heights: Vec<f32> = rows.iter().map(|row| row.height).collect();
        let next: Vec<Option<RowKind>> =
            rows.iter().skip(1).map(|row| Some(row.kind)).chain([None]).collect();
        for (index, ((row, next), covered)) in rows.into_iter().zip(next).zip(&reach).enumerate() {
            let tag = self.tags.add(body, Role::Row);
            let nodes: Vec<NodeId> = row
                .cells
                .iter()
                .map(|cell| {
                    let role = if cell.header { Role::RowHeader } else { Role::Cell };
                    self.tags.add_cell(tag, role, cell.columns, cell.rows)
                })
                .collect();
            let last = index + 1 == count;
            let joined = row.kind == RowKind::Between
                || row.kind == RowKind::Group
                || matches!(next, Some(RowKind::Between | RowKind::Total))
                || covered.goes_on();
            let below = heights.get(index..).unwrap_or_default();
            let parts = rows::divide(row.cells, tallest);
            let whole = parts.len() == 1;
            for cells in parts {
                let lines = cells.iter().map(SetCell::height).fold(0.0, f32::max);
                let height = if whole { row.height } else { lines };
                let mut slab = rows::slab(cells, row.kind, height, below, &edges, covered, &nodes, last);
                slab.head = head_index;
                slab.keep_with_next = joined && !last;
                slabs.push(slab);
            }
        }
        keep_rows(&mut slabs, opening, self.theme.height());
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(4.0);
            if !table.has_head {
                first.groups.push(Group::ornament(vec![strong(0.0, width)]));
            }
        }
        slabs
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
        let style = self.theme.cell().size(self.theme.scaled(HEAD)).bold();
        let mut cells = Vec::new();
        for (column, edge) in table.columns.iter().zip(edges.windows(2)) {
            let [left, right] = edge else { continue };
            let title = Cell::runs(vec![Run::plain(&column.title)]);
            cells.push(self.set_cell(&title, *left, *right, Align::Center, style));
        }
        let height = cells.iter().map(SetCell::height).fold(0.0, f32::max);
        let ground = Mark::rectangle(0.0, 0.0, width, height, Some(Ink::Tint), None);
        let mut groups = vec![Group::ornament(vec![ground, strong(0.0, width)])];
        groups.push(Group::ornament(verticals(edges, height)));
        for cell in cells {
            let node = self.tags.add_cell(row, Role::ColumnHeader, 1, 1);
            groups.push(Group::of(node, rows::place(cell, height)));
        }
        let rule =
            Mark::Rule { from: (0.0, height), to: (width, height), width: 0.6, ink: Ink::Strong, dash: None };
        groups.push(Group::ornament(vec![rule]));
        Slab { height, groups, keep_with_next: true, ..Slab::default() }
    }

    fn set_row(
        &mut self,
        table: &Table,
        row: &Row,
        places: &[usize],
        figures: &[Figures],
        edges: &[f32],
    ) -> Vec<SetCell> {
        let style = row_style(&self.theme, row.kind, table.dense);
        let mut cells = Vec::new();
        for (cell, column) in row.cells.iter().zip(places) {
            let end = (column + cell.columns.max(1)).min(edges.len().saturating_sub(1));
            let (Some(left), Some(right)) = (edges.get(*column), edges.get(end)) else { break };
            if right <= left {
                break;
            }
            let align = table.columns.get(*column).map_or(Align::Left, |column| column.align);
            let mut set = self.set_cell(cell, *left, *right, align, style);
            if let (Some(figures), true) = (figures.get(*column), cell.columns <= 1) {
                set.fraction_left = self.fraction_left(cell, (row.kind, table.dense), figures);
            }
            // The name of a group and what a sum is of head their rows.
            set.header |= matches!(row.kind, RowKind::Group | RowKind::Total) && cells.is_empty();
            cells.push(set);
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
        SetCell {
            x: left,
            width,
            lines,
            align,
            header: cell.header,
            tinted: cell.header,
            columns: cell.columns,
            rows: cell.rows,
            fraction_left: 0.0,
        }
    }
}

/// The type of a row.
fn row_style(theme: &Theme, kind: RowKind, dense: bool) -> TextStyle {
    let style = if dense { theme.cell().size(theme.scaled(8.2)) } else { theme.cell() };
    match kind {
        RowKind::Usual => style,
        RowKind::Between => style.size(theme.scaled(7.8)).ink(Ink::Muted),
        RowKind::Group | RowKind::Total => style.bold(),
    }
}

/// Rows of a table that is not parted, if it is short.
const FEW_ROWS: usize = 6;
/// Rows that stand before a part of a table goes on, and those that go on at least.
const ROWS_BEFORE: usize = 3;
const ROWS_AFTER: usize = 4;

/// A short table of few rows stands on one page, unless that leaves much of one empty. Any other leaves no few rows behind or ahead, as long as keeping them
/// does not leave much of a page empty. `opening` slabs stand above the rows.
fn keep_rows(slabs: &mut [Slab], opening: usize, page: f32) {
    let height = |slabs: &[Slab]| slabs.iter().map(|slab| slab.height).sum::<f32>();
    let (count, rows) = (slabs.len(), slabs.len().saturating_sub(opening));
    let joined: Vec<bool> = slabs.iter().map(|slab| slab.keep_with_next).collect();
    if rows <= FEW_ROWS && height(slabs) <= page / 4.0 || rows < 2 {
        slabs.iter_mut().take(count.saturating_sub(1)).for_each(|slab| slab.keep_with_next = true);
        give_way(slabs, opening, &joined);
        return;
    }
    // Rows a part of which stands elsewhere anyway are not bound to others.
    let bound = |slabs: &[Slab], most: usize, from_end: bool| {
        let mut room = page / 5.0;
        let fits = |slab: &&Slab| {
            room -= slab.height;
            slab.height < page / 6.0 && room >= 0.0
        };
        let rows = slabs.get(opening..).unwrap_or_default();
        if from_end {
            rows.iter().rev().take(most).take_while(fits).count()
        } else {
            rows.iter().take(most).take_while(fits).count()
        }
    };
    let (early, late) = (bound(slabs, ROWS_BEFORE, false).max(1), bound(slabs, ROWS_AFTER, true).max(1));
    for slab in slabs.iter_mut().take(opening + early - 1) {
        slab.keep_with_next = true;
    }
    for slab in slabs.iter_mut().take(count - 1).skip(count - late) {
        slab.keep_with_next = true;
    }
    give_way(slabs, opening, &joined);
}

/// Of rows that keep together two stay behind with the head all the same, and two go on. Rows that are joined by what they
/// say stay so, and a card, which has no head, stays whole.
fn give_way(slabs: &mut [Slab], opening: usize, joined: &[bool]) {
    if opening == 0 {
        return;
    }
    let count = slabs.len();
    for (slab, joined) in slabs.iter_mut().zip(joined).take(count.saturating_sub(2)).skip(opening + 1) {
        slab.gives_way = !joined;
    }
}

/// Slabs that stand one below the other, as they stand again at the top of a page.
fn repeated(slabs: Vec<Slab>) -> Slab {
    let mut head = Slab::default();
    head.height = overlay(&mut head, slabs, 0.0, 0.0);
    for group in &mut head.groups {
        group.belongs = Belongs::Repeated(group.node());
    }
    head
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
