//! Tables: ledgers, the figures of bars, and a few large numbers side by side.

use alley_core::text::show::grouped;
use alley_packet::ReportWords;
use alley_packet::facts::{
    ReportAlign, ReportBars, ReportCell, ReportColumn, ReportNumber, ReportTable, ReportWeight,
};
use docx_rs::{
    AlignmentType, BorderType, Docx, Paragraph, Shading, ShdType, Table, TableBorder, TableBorderPosition,
    TableBorders, TableCell, TableCellMargins, TableLayoutType, TableRow, VAlignType, VMergeType, WidthType,
};

use super::WIDTH;
use super::blocks::{said, styled};
use super::style::{ACCENT, ACCENT_TINT, ALARM, LINE, MUTED, STRONG, TINT, id, twips};

/// Columns of fixed width leave at least a third to those that hold the texts, as on the PDF.
const FIXED_AT_MOST: f32 = 0.66;

/// Points of a column of figures beside bars' names.
const FIGURE: f32 = 86.0;

/// Numbers that stand side by side; more go into a further row.
const TILES: usize = 4;

/// A table with what stands above its right end.
pub(super) fn ledger(docx: Docx, shown: &ReportTable) -> Docx {
    let count = shown.rows.iter().map(Vec::len).chain([shown.columns.len()]).max().unwrap_or_default();
    if count == 0 {
        return docx;
    }
    let lacking = ReportColumn { title: String::new(), points: None, align: ReportAlign::Left };
    let columns: Vec<&ReportColumn> =
        (0..count).map(|at| shown.columns.get(at).unwrap_or(&lacking)).collect();
    let widths = widths(&columns);
    let head = columns.iter().zip(&widths).map(|(column, width)| {
        let text = styled(id::CELL_HEAD, &column.title).align(aligned(column.align));
        TableCell::new()
            .width(*width, WidthType::Dxa)
            .vertical_align(VAlignType::Center)
            .shading(ground(TINT))
            .add_paragraph(text)
    });
    let head = TableRow::new(head.collect()).cant_split();
    let mut above = vec![Above::default(); count];
    let rows =
        shown.rows.iter().map(|row| TableRow::new(cells(row, &columns, &widths, &mut above)).cant_split());
    let rows: Vec<TableRow> = rows.collect();
    let table = framed(Table::new(std::iter::once(head).chain(rows).collect()), &widths)
        .style(id::LEDGER)
        .set_borders(lines());
    let docx = if shown.note.is_empty() { docx } else { docx.add_paragraph(styled(id::UNITS, &shown.note)) };
    docx.add_table(table).add_paragraph(Paragraph::new().style(id::AFTER_TABLE))
}

/// Bars as the table of their figures. Where they are divided by named series, each has its column.
pub(super) fn bars(docx: Docx, bars: &ReportBars, words: &ReportWords) -> Docx {
    let divided = bars.series.iter().any(|name| !name.trim().is_empty());
    let series: &[String] = if divided { &bars.series } else { &[] };
    let column = |title: &str, points, align| ReportColumn { title: title.to_owned(), points, align };
    let figures = series.iter().map(|name| column(name, Some(FIGURE), ReportAlign::Right));
    let columns = std::iter::once(column(&words.kind, None, ReportAlign::Left))
        .chain(figures)
        .chain([column(&words.figure, Some(FIGURE), ReportAlign::Right)])
        .collect();
    let rows = bars.bars.iter().map(|bar| {
        let values = (0..series.len()).map(|at| {
            let value = bar.values.get(at).copied().unwrap_or_default();
            ReportCell::of(grouped(i64::from(value)))
        });
        std::iter::once(ReportCell::of(bar.label.as_str()))
            .chain(values)
            .chain([ReportCell::bold(bar.said.as_str())])
            .collect()
    });
    let table = ReportTable { columns, rows: rows.collect(), note: String::new() };
    let docx =
        if bars.caption.is_empty() { docx } else { docx.add_paragraph(styled(id::CAPTION, &bars.caption)) };
    ledger(docx, &table)
}

/// A few figures, large, side by side.
pub(super) fn numbers(docx: Docx, numbers: &[ReportNumber]) -> Docx {
    if numbers.is_empty() {
        return docx;
    }
    let across = numbers.len().min(TILES);
    let width = twips(WIDTH / across as f32);
    let rows = numbers.chunks(TILES).map(|row| {
        let tile = |number: &ReportNumber| {
            TableCell::new()
                .width(width, WidthType::Dxa)
                .shading(ground(ACCENT_TINT))
                .add_paragraph(styled(id::CELL, &number.label).bold())
                .add_paragraph(styled(id::NUMBER, &number.value))
                .add_paragraph(styled(id::CELL_BELOW, &number.below))
        };
        let empty = (row.len()..across).map(|_| TableCell::new().width(width, WidthType::Dxa));
        TableRow::new(row.iter().map(tile).chain(empty).collect()).cant_split()
    });
    let line = |position, color: &str, size| {
        TableBorder::new(position).border_type(BorderType::Single).color(color).size(size)
    };
    let borders = TableBorders::with_empty()
        .set(line(TableBorderPosition::Top, ACCENT, 18))
        .set(line(TableBorderPosition::InsideH, "FFFFFF", 48))
        .set(line(TableBorderPosition::InsideV, "FFFFFF", 48));
    let table =
        framed(Table::new(rows.collect()), &vec![width; across]).style(id::TILES).set_borders(borders);
    docx.add_table(table).add_paragraph(Paragraph::new().style(id::AFTER_TABLE))
}

/// What a cell of a row above still covers, told at the first of its columns.
#[derive(Debug, Clone, Copy, Default)]
struct Above {
    rows: usize,
    columns: usize,
}

/// The cells of a row. Word wants one also where a cell of a row above covers it, and where the row has none.
fn cells(
    row: &[ReportCell],
    columns: &[&ReportColumn],
    widths: &[usize],
    above: &mut [Above],
) -> Vec<TableCell> {
    let covers = |count: u32| usize::try_from(count).unwrap_or(1).max(1);
    let empty = ReportCell::default();
    let mut given = row.iter();
    let mut made = Vec::new();
    let mut at = 0;
    while let (Some(column), Some(covered)) = (columns.get(at), above.get_mut(at)) {
        let (shown, across, merge) = if covered.rows > 0 {
            covered.rows -= 1;
            (&empty, covered.columns, Some(VMergeType::Continue))
        } else {
            let shown = given.next().unwrap_or(&empty);
            let (across, down) = (covers(shown.columns).min(columns.len() - at), covers(shown.rows));
            *covered = Above { rows: down - 1, columns: across };
            (shown, across, (down > 1).then_some(VMergeType::Restart))
        };
        let width = widths.iter().skip(at).take(across).sum();
        let set = cell(shown, column.align, width);
        let set = if across > 1 { set.grid_span(across) } else { set };
        made.push(if let Some(merge) = merge { set.vertical_merge(merge) } else { set });
        at += across.max(1);
    }
    made
}

fn cell(shown: &ReportCell, align: ReportAlign, width: usize) -> TableCell {
    let run = said(&shown.text);
    let run = match shown.weight {
        ReportWeight::Plain => run,
        ReportWeight::Bold | ReportWeight::Total | ReportWeight::Group => run.bold(),
        ReportWeight::Alarm => run.bold().color(ALARM),
        ReportWeight::Muted => run.color(MUTED),
    };
    let cell = TableCell::new()
        .width(width, WidthType::Dxa)
        .add_paragraph(Paragraph::new().style(id::CELL).align(aligned(align)).add_run(run));
    if shown.below.is_empty() {
        return cell;
    }
    cell.add_paragraph(styled(id::CELL_BELOW, &shown.below).align(aligned(align)))
}

/// A table over the whole width, its columns as wide as they are said to be.
fn framed(table: Table, widths: &[usize]) -> Table {
    table
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum(), WidthType::Dxa)
        .set_grid(widths.to_vec())
        .margins(TableCellMargins::new().margin(twips(1.0), twips(4.5), twips(1.0), twips(4.5)))
}

/// Twips of each column; together they are as wide as the text.
fn widths(columns: &[&ReportColumn]) -> Vec<usize> {
    let points = |column: &ReportColumn| column.points.filter(|points| points.is_finite() && *points > 0.0);
    let fixed: f32 = columns.iter().filter_map(|column| points(column)).sum();
    let parts = columns.iter().filter(|column| points(column).is_none()).count();
    let factor =
        if parts == 0 { WIDTH / fixed.max(1.0) } else { (WIDTH * FIXED_AT_MOST / fixed.max(1.0)).min(1.0) };
    let rest = (WIDTH - fixed * factor) / parts.max(1) as f32;
    columns.iter().map(|column| twips(points(column).map_or(rest, |points| points * factor)).max(1)).collect()
}

/// Strong lines above and below, fine ones between the rows, none at the sides.
fn lines() -> TableBorders {
    let line = |position, color: &str, size| {
        TableBorder::new(position).border_type(BorderType::Single).color(color).size(size)
    };
    TableBorders::with_empty()
        .set(line(TableBorderPosition::Top, STRONG, 8))
        .set(line(TableBorderPosition::Bottom, STRONG, 8))
        .set(line(TableBorderPosition::InsideH, LINE, 4))
}

fn aligned(align: ReportAlign) -> AlignmentType {
    match align {
        ReportAlign::Left => AlignmentType::Left,
        ReportAlign::Center => AlignmentType::Center,
        ReportAlign::Right => AlignmentType::Right,
    }
}

fn ground(color: &str) -> Shading {
    Shading::new().shd_type(ShdType::Clear).color("auto").fill(color)
}
