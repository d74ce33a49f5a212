//! A table before it is laid out.

use super::model::Run;

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    /// False for tables whose first column is the header.
    pub has_head: bool,
    pub rows: Vec<Row>,
    /// Said above the table at its right end, on every page it stands on: units, number of entries.
    pub note: String,
    /// Small type and low rows, for figures that few look up.
    pub dense: bool,
}

/// A column.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub title: String,
    pub width: Width,
    pub align: Align,
    /// Left empty for the reader's pen.
    pub by_hand: bool,
}

/// Width of a column.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Width {
    /// Points at the normal type size.
    Fixed(f32),
    /// What its content takes, as long as enough is left for the others.
    Fit,
    /// A part of what is left, more or less as its content asks for.
    Part(f32),
}

/// Where text stands in its cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Center,
    Right,
}

/// A row.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub cells: Vec<Cell>,
    pub kind: RowKind,
}

/// What a row is to the rows around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// One of them.
    Usual,
    /// Stands between two others, such as the way from one stop to the next.
    Between,
    /// Names the rows below it.
    Group,
    /// Sums up the rows above it.
    Total,
}

/// A cell.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// Paragraphs.
    pub paragraphs: Vec<Vec<Run>>,
    /// Columns it covers.
    pub columns: usize,
    /// Rows it covers; those below have no cell for its columns.
    pub rows: usize,
    /// Header of its row.
    pub header: bool,
    /// Alignment, if not the column's.
    pub align: Option<Align>,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::runs(vec![Run::plain(text)])
    }

    pub(crate) fn runs(runs: Vec<Run>) -> Self {
        Self { paragraphs: vec![runs], columns: 1, rows: 1, header: false, align: None }
    }

    /// The cell with one more paragraph below, unless that says nothing.
    pub(crate) fn and(mut self, below: Run) -> Self {
        if !below.text.trim().is_empty() {
            self.paragraphs.push(vec![below]);
        }
        self
    }

    /// The cell over several rows.
    pub(crate) fn over_rows(self, rows: usize) -> Self {
        Self { rows: rows.max(1), ..self }
    }

    /// Whether it says nothing: no text, or the dash that stands for none.
    pub(crate) fn is_empty(&self) -> bool {
        self.paragraphs.iter().flatten().all(|run| matches!(run.text.trim(), "" | "-"))
    }

    pub(crate) fn header(text: impl Into<String>) -> Self {
        Self { header: true, align: Some(Align::Center), ..Self::runs(vec![Run::bold(text)]) }
    }
}

impl Table {
    /// The table without the columns in which nothing stands in any row; those meant for the pen stay.
    pub(crate) fn without_empty_columns(mut self) -> Self {
        let places = self.places();
        let mut filled: Vec<bool> = self.columns.iter().map(|column| column.by_hand).collect();
        for (row, places) in self.rows.iter().zip(&places).filter(|(row, _)| row.kind != RowKind::Between) {
            for (cell, at) in row.cells.iter().zip(places) {
                if let Some(filled) = filled.get_mut(*at) {
                    *filled |= !cell.is_empty();
                }
            }
        }
        if !filled.contains(&true) {
            return self;
        }
        for (row, places) in self.rows.iter_mut().zip(&places) {
            for (cell, at) in row.cells.iter_mut().zip(places) {
                let covered = filled.iter().skip(*at).take(cell.columns.max(1));
                cell.columns = covered.filter(|filled| **filled).count();
            }
            row.cells.retain(|cell| cell.columns > 0);
        }
        let mut stays = filled.into_iter();
        self.columns.retain(|_| stays.next().unwrap_or(true));
        self
    }

    /// The column at which each cell of each row begins: what a cell of a row above covers is not there any more.
    pub(crate) fn places(&self) -> Vec<Vec<usize>> {
        // Rows below this one that are covered, of each column.
        let mut covered = vec![0usize; self.columns.len()];
        let mut all = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let mut now = covered.clone();
            covered.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
            let mut places = Vec::with_capacity(row.cells.len());
            let mut column = 0;
            for cell in &row.cells {
                while now.get(column).is_some_and(|rows| *rows > 0) {
                    column += 1;
                }
                places.push(column);
                let wide = cell.columns.max(1);
                for rows in covered.iter_mut().skip(column).take(wide) {
                    *rows = cell.rows.max(1) - 1;
                }
                for rows in now.iter_mut().skip(column).take(wide) {
                    *rows = 0;
                }
                column += wide;
            }
            all.push(places);
        }
        all
    }
}

impl Row {
    pub(crate) fn of(cells: Vec<Cell>) -> Self {
        Self { cells, kind: RowKind::Usual }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_in_which_nothing_stands_is_dropped_and_what_covers_it_shrinks() {
        let column =
            |by_hand| Column { title: String::new(), width: Width::Part(1.0), align: Align::Left, by_hand };
        let mut way = Cell::text("way");
        way.columns = 3;
        let table = Table {
            columns: vec![column(false), column(false), column(false), column(true)],
            has_head: true,
            rows: vec![
                Row::of(vec![Cell::text("a"), Cell::text("-"), Cell::text("b"), Cell::text("")]),
                Row { cells: vec![Cell::text(""), way], kind: RowKind::Between },
                Row::of(vec![Cell::text("c"), Cell::text(" "), Cell::text("-"), Cell::text("")]),
            ],
            note: String::new(),
            dense: false,
        }
        .without_empty_columns();
        let spans: Vec<Vec<usize>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.columns).collect()).collect();
        assert_eq!(table.columns.len(), 3);
        assert_eq!(spans, [vec![1, 1, 1], vec![1, 2], vec![1, 1, 1]]);
    }

    #[test]
    fn a_cell_over_several_rows_pushes_those_below_aside() {
        let column =
            || Column { title: String::new(), width: Width::Fit, align: Align::Left, by_hand: false };
        let table = Table {
            columns: vec![column(), column(), column()],
            has_head: true,
            rows: vec![
                Row::of(vec![Cell { rows: 2, ..Cell::text("a") }, Cell::text("b"), Cell::text("c")]),
                Row::of(vec![Cell::text("d"), Cell::text("e")]),
                Row::of(vec![Cell::text("f"), Cell { rows: 9, ..Cell::text("g") }, Cell::text("h")]),
                Row::of(vec![Cell::text("i"), Cell::text("j")]),
            ],
            note: String::new(),
            dense: false,
        };
        assert_eq!(table.places(), [vec![0, 1, 2], vec![1, 2], vec![0, 1, 2], vec![0, 2]]);
    }
}
