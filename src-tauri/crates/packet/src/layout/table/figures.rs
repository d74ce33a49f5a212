//! Figures that stand under each other with their decimal points.

use super::row_style;
use crate::content::{Align, Cell, RowKind, Table};
use crate::layout::compose::{Composer, spans};
use crate::text::{Span, measure};

/// The figures of a column whose decimal points are to stand under each other.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Figures {
    /// The widest whole part, in points.
    whole: f32,
    /// The widest part from the point on, with its unit.
    fraction: f32,
}

impl Figures {
    /// What all of them take together.
    pub(super) fn width(&self) -> f32 {
        self.whole + self.fraction
    }
}

impl Composer<'_, '_> {
    /// The figures of each column; nothing where no figure has a fraction, so that all of them end alike anyway.
    pub(super) fn figures(&mut self, table: &Table, places: &[Vec<usize>]) -> Vec<Figures> {
        let mut found = vec![Figures::default(); table.columns.len()];
        for (at, (column, figures)) in table.columns.iter().zip(&mut found).enumerate() {
            if column.align != Align::Right {
                continue;
            }
            let cells = || {
                let rows = table.rows.iter().zip(places);
                rows.flat_map(|(row, places)| {
                    row.cells.iter().zip(places).map(move |(cell, place)| (row.kind, cell, *place))
                })
                .filter(move |(_, cell, place)| *place == at && cell.columns <= 1)
            };
            if !cells().any(|(_, cell, _)| tail_of(cell).is_some_and(|(_, tail)| tail.starts_with('.'))) {
                continue;
            }
            for (kind, cell, _) in cells() {
                let Some((whole, fraction)) = self.parts_of(cell, (kind, table.dense)) else { continue };
                figures.whole = figures.whole.max(whole);
                figures.fraction = figures.fraction.max(fraction);
            }
        }
        found
    }

    /// By how much a cell's first line ends before the right end of its column.
    pub(super) fn fraction_left(&mut self, cell: &Cell, type_of: (RowKind, bool), figures: &Figures) -> f32 {
        if figures.fraction == 0.0 {
            return 0.0;
        }
        self.parts_of(cell, type_of).map_or(0.0, |(_, fraction)| figures.fraction - fraction)
    }

    /// Widths of the whole part and of what follows it.
    fn parts_of(&mut self, cell: &Cell, (kind, dense): (RowKind, bool)) -> Option<(f32, f32)> {
        let (whole, tail) = tail_of(cell)?;
        let run = cell.paragraphs.first()?.first()?;
        let style =
            spans(std::slice::from_ref(run), row_style(&self.theme, kind, dense)).first()?.style.tabular();
        let mut width = |text: &str| measure(self.shaper, &[Span { text: text.to_owned(), style }]).1;
        Some((width(&whole), width(&tail)))
    }
}

/// The figure of a cell, parted in front of its decimal point.
fn tail_of(cell: &Cell) -> Option<(String, String)> {
    let [run] = cell.paragraphs.first()?.as_slice() else { return None };
    let text = crate::text::printable(&run.text);
    parted(text.trim()).map(|(whole, tail)| (whole.to_owned(), tail.to_owned()))
}

/// A text that is one figure with a unit at most, parted behind its whole part; a dash that stands for none is whole.
fn parted(text: &str) -> Option<(&str, &str)> {
    if matches!(text, "-" | "–" | "−") {
        return Some((text, ""));
    }
    let digits = text.trim_start_matches(['+', '-', '−', '△', '▲', '▽', '▼', ' ']);
    let whole = digits.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ',');
    if whole.len() == digits.len() {
        return None;
    }
    let unit =
        whole.strip_prefix('.').map_or(whole, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    // `16. 7.` is a date, `3 of 9` are two figures.
    if unit.contains(|letter: char| letter.is_ascii_digit() || letter == '.') || whole.starts_with(". ") {
        return None;
    }
    text.split_at_checked(text.len() - whole.len())
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn a_figure_is_parted_at_its_point_and_nothing_else_is() {
        assert_eq!(parted("12.5%"), Some(("12", ".5%")));
        assert_eq!(parted("1,204"), Some(("1,204", "")));
        assert_eq!(parted("−3.25 %p"), Some(("−3", ".25 %p")));
        assert_eq!(parted("40명"), Some(("40", "명")));
        assert_eq!(parted("-"), Some(("-", "")));
        for other in ["2026. 7. 16.", "3 / 9", "1억 2,000만 원", "약 3건", "", "가", "1.2.3"] {
            assert_eq!(parted(other), None, "{other}");
        }
    }
}
