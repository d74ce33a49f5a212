//! Widths of columns, found from what stands in them. They are found once for a whole table, so that its pages align.

use super::PAD_X;
use super::figures::Figures;
use crate::content::{RowKind, Table, Width};
use crate::layout::compose::{Composer, spans};
use crate::text::measure;

/// The least part of a table's width that columns of fixed width leave to those that hold the texts.
const LEFT_TO_TEXTS: f32 = 0.34;
/// The most of a table's width that one column takes for its content alone, and for its longest word.
const MOST_OF_ONE: f32 = 0.3;

/// By how much columns grow at most where none of them holds texts: a few that take what their content takes, and others.
const AIRY: f32 = 1.25;
const WIDE: f32 = 1.6;

/// What the content of a column asks for, in points with the room at its sides.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Wish {
    /// No word is divided.
    least: f32,
    /// No line is broken.
    most: f32,
    /// Of a row, on average; nothing where the column is left to the pen.
    usual: Option<f32>,
}

impl Composer<'_, '_> {
    /// Left edges of the columns and the right end of the last.
    pub(super) fn edges(
        &mut self,
        table: &Table,
        places: &[Vec<usize>],
        figures: &[Figures],
        width: f32,
    ) -> Vec<f32> {
        let wishes = self.wishes(table, places, figures, width);
        let columns: Vec<(Width, Wish)> = table
            .columns
            .iter()
            .map(|column| match column.width {
                Width::Fixed(points) => Width::Fixed(self.theme.scaled(points)),
                other => other,
            })
            .zip(wishes)
            .collect();
        let mut x = 0.0;
        let mut edges = vec![0.0];
        for column in shares(&columns, width) {
            x += column;
            edges.push(x);
        }
        edges
    }

    fn wishes(&mut self, table: &Table, places: &[Vec<usize>], figures: &[Figures], width: f32) -> Vec<Wish> {
        let head = self.theme.cell().size(self.theme.scaled(super::HEAD)).bold();
        let parts = table.columns.iter().filter(|column| matches!(column.width, Width::Part(_))).count();
        let mut wishes = Vec::with_capacity(table.columns.len());
        for (at, column) in table.columns.iter().enumerate() {
            // One column of texts takes what the others leave, whatever it says.
            let measured = match column.width {
                Width::Fit => true,
                Width::Part(_) => parts > 1,
                Width::Fixed(_) => false,
            };
            let mut wish = Wish::default();
            if table.has_head {
                let title = [crate::content::Run::plain(&column.title)];
                let (least, most) = measure(self.shaper, &spans(&title, head));
                (wish.least, wish.most) = (least, most);
            }
            let (mut sum, mut count) = (0.0, 0.0);
            for (row, places) in table.rows.iter().zip(places).filter(|(row, _)| row.kind != RowKind::Between)
            {
                let cells =
                    row.cells.iter().zip(places).filter(|(cell, place)| {
                        **place == at && cell.columns <= 1 && (measured || cell.header)
                    });
                for (cell, _) in cells {
                    let before = sum;
                    let style = super::row_style(&self.theme, row.kind, table.dense);
                    let style = if cell.align.unwrap_or(column.align) == crate::content::Align::Left {
                        style
                    } else {
                        style.tabular()
                    };
                    for runs in &cell.paragraphs {
                        let (least, most) = measure(self.shaper, &spans(runs, style));
                        wish.least = wish.least.max(least);
                        wish.most = wish.most.max(most);
                        sum += most;
                    }
                    // Rows that say nothing here do not make the others' room smaller.
                    if sum > before && !cell.is_empty() {
                        count += 1.0;
                    } else {
                        sum = before;
                    }
                }
            }
            if let Some(figures) = figures.get(at) {
                wish.most = wish.most.max(figures.width());
            }
            wish.least = (wish.least + 2.0 * PAD_X).min(width * MOST_OF_ONE);
            wish.most = (wish.most + 2.0 * PAD_X).max(wish.least);
            wish.usual = (!column.by_hand && count > 0.0).then(|| sum / count);
            wishes.push(wish);
        }
        wishes
    }
}

/// Widths that add up to the whole.
fn shares(columns: &[(Width, Wish)], width: f32) -> Vec<f32> {
    let has_parts = columns.iter().any(|(kind, _)| matches!(kind, Width::Part(_)));
    let least_of_parts: f32 =
        columns.iter().filter(|(kind, _)| matches!(kind, Width::Part(_))).map(|(_, wish)| wish.least).sum();
    let reserved = if has_parts { (width * LEFT_TO_TEXTS).max(least_of_parts.min(width * 0.7)) } else { 0.0 };
    let mut widths: Vec<f32> = columns
        .iter()
        .map(|(kind, wish)| match kind {
            Width::Fixed(points) => points.max(wish.least),
            Width::Fit => wish.most.min(wish.least.max(width * MOST_OF_ONE)),
            Width::Part(_) => 0.0,
        })
        .collect();
    shrink(columns, &mut widths, width - reserved);
    let rest = width - widths.iter().sum::<f32>();
    if has_parts {
        for (own, part) in widths.iter_mut().zip(parts(columns, rest)) {
            *own += part;
        }
    } else {
        // A few short entries stand near each other rather than at both ends of the line.
        let few = columns.len() <= 3 && columns.iter().all(|(kind, _)| matches!(kind, Width::Fit));
        let most = if few { AIRY } else { WIDE };
        let stretch = (width / widths.iter().sum::<f32>().max(1.0)).min(most);
        widths.iter_mut().for_each(|own| *own *= stretch);
    }
    widths
}

/// Brings columns together into a room: first those that can break their lines, then all of them alike.
fn shrink(columns: &[(Width, Wish)], widths: &mut [f32], room: f32) {
    let over = widths.iter().sum::<f32>() - room;
    if over <= 0.0 {
        return;
    }
    let slack = |(kind, wish): &(Width, Wish), own: f32| match kind {
        Width::Fit => (own - wish.least).max(0.0),
        _ => 0.0,
    };
    let all: f32 = columns.iter().zip(widths.iter()).map(|(column, own)| slack(column, *own)).sum();
    let taken = (over / all.max(0.001)).min(1.0);
    for (column, own) in columns.iter().zip(widths.iter_mut()) {
        *own -= slack(column, *own) * taken;
    }
    let sum = widths.iter().sum::<f32>();
    if sum > room {
        widths.iter_mut().for_each(|own| *own *= room / sum);
    }
}

/// What is left, by halves as the author of the table wants it and as the texts ask for; no word is divided if that
/// can be had.
fn parts(columns: &[(Width, Wish)], rest: f32) -> Vec<f32> {
    let by_author: Vec<f32> = columns
        .iter()
        .map(|(kind, _)| match kind {
            Width::Part(part) => part.max(0.001),
            _ => 0.0,
        })
        .collect();
    let sum = by_author.iter().sum::<f32>().max(0.001);
    let by_author: Vec<f32> = by_author.iter().map(|part| part / sum).collect();
    let asking = || columns.iter().zip(&by_author).filter(|((kind, _), _)| matches!(kind, Width::Part(_)));
    let asked: f32 = asking().filter_map(|((_, wish), _)| wish.usual).sum();
    let told: f32 = asking().filter(|((_, wish), _)| wish.usual.is_some()).map(|(_, part)| part).sum();
    let mut widths: Vec<f32> = columns
        .iter()
        .zip(&by_author)
        .map(|((kind, wish), part)| match (kind, wish.usual) {
            (Width::Part(_), Some(usual)) if asked > 0.0 => rest * (part + told * usual / asked) / 2.0,
            _ => rest * part,
        })
        .collect();
    let lacking = |(kind, wish): &(Width, Wish), own: f32| match kind {
        Width::Part(_) => (wish.least - own).max(0.0),
        _ => 0.0,
    };
    let missing: f32 = columns.iter().zip(&widths).map(|(column, own)| lacking(column, *own)).sum();
    let spare = |(kind, wish): &(Width, Wish), own: f32| match kind {
        Width::Part(_) => (own - wish.least).max(0.0),
        _ => 0.0,
    };
    let to_spare: f32 = columns.iter().zip(&widths).map(|(column, own)| spare(column, *own)).sum();
    if missing > 0.0 && missing <= to_spare {
        for (column, own) in columns.iter().zip(widths.iter_mut()) {
            *own += lacking(column, *own) - spare(column, *own) * missing / to_spare;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(least: f32, most: f32, usual: f32) -> Wish {
        Wish { least, most, usual: Some(usual) }
    }

    fn close(found: &[f32], expected: &[f32]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 0.01, "{found} instead of {expected}");
        }
    }

    #[test]
    fn a_column_takes_what_its_content_takes_and_the_texts_share_the_rest() {
        let columns = [(Width::Fit, wish(30.0, 60.0, 50.0)), (Width::Part(1.0), wish(40.0, 900.0, 300.0))];
        close(&shares(&columns, 400.0), &[60.0, 340.0]);
        let even =
            [(Width::Part(1.0), wish(40.0, 900.0, 300.0)), (Width::Part(1.0), wish(40.0, 300.0, 100.0))];
        close(&shares(&even, 400.0), &[250.0, 150.0]);
    }

    #[test]
    fn no_word_is_divided_while_another_column_has_room() {
        let columns =
            [(Width::Part(1.0), wish(40.0, 900.0, 800.0)), (Width::Part(0.2), wish(90.0, 90.0, 10.0))];
        let found = shares(&columns, 300.0);
        close(&found, &[210.0, 90.0]);
        // In large type a column breaks its lines before it takes the texts' room.
        let large = [(Width::Fit, wish(60.0, 400.0, 390.0)), (Width::Part(1.0), wish(120.0, 900.0, 800.0))];
        close(&shares(&large, 300.0), &[90.0, 210.0]);
        let crowded = [(Width::Fit, wish(80.0, 90.0, 80.0)); 6];
        let sum: f32 = shares(&crowded, 300.0).iter().sum();
        assert!((sum - 300.0).abs() < 0.01);
    }

    #[test]
    fn a_column_for_the_pen_is_as_wide_as_it_was_meant() {
        let pen = Wish { least: 20.0, most: 20.0, usual: None };
        let columns = [(Width::Part(1.0), wish(40.0, 900.0, 300.0)), (Width::Part(1.0), pen)];
        close(&shares(&columns, 400.0), &[200.0, 200.0]);
    }
}
