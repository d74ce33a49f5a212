//! Tables and outlines of a report, from words that are already said.

use alley_packet::facts::{ReportAlign, ReportBlock, ReportCell, ReportColumn, ReportItem, ReportTable};

/// A column that takes what is left.
pub(super) fn wide(title: String) -> ReportColumn {
    ReportColumn { title, points: None, align: ReportAlign::Left }
}

/// A column of a fixed width in points.
pub(super) fn column(title: String, points: f32, align: ReportAlign) -> ReportColumn {
    ReportColumn { title, points: Some(points), align }
}

/// A table, or what stands in its place where it has no rows.
pub(super) fn table(
    columns: Vec<ReportColumn>,
    rows: Vec<Vec<ReportCell>>,
    note: String,
    nothing: String,
) -> ReportBlock {
    if rows.is_empty() {
        return ReportBlock::Nothing(nothing);
    }
    ReportBlock::Table(ReportTable { columns, rows, note })
}

/// An entry of a numbered part: 가. 나. 다.
pub(super) fn entry(text: impl Into<String>) -> ReportBlock {
    ReportBlock::Outline(ReportItem { level: 1, text: text.into(), numbered: true })
}

/// What stands below an entry.
pub(super) fn under(text: impl Into<String>) -> ReportBlock {
    ReportBlock::Outline(ReportItem { level: 2, text: text.into(), numbered: false })
}

/// How many there are.
pub(super) fn count<T>(rows: impl Iterator<Item = T>) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}
