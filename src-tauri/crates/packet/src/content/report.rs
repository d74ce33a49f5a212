//! A report to blocks.

use super::{
    Align, Block, Cell, Column, CoverBlock, Drawing, Figure, Marker, MastheadBlock, Outline, Row, RowKind,
    Run, Table, TitleBlock, Width, heading, joined, nothing,
};
use crate::facts::{
    ReportAlign, ReportBars, ReportBlock, ReportCell, ReportColumn, ReportFacts, ReportShape, ReportTable,
    ReportWeight,
};
use crate::layout::Ink;
use crate::words::Words;

/// Bars of one drawing, which is never divided: what a page holds with its heading.
const BARS: usize = 36;

/// Part of a page that a table with its name may take and still stand on one.
const NAMED_TABLE: f32 = 0.4;

/// The whole report.
pub(crate) fn report(facts: &ReportFacts, words: &Words) -> Vec<Block> {
    let mark = if facts.sample { words.sample_mark.to_owned() } else { String::new() };
    let mut blocks = Vec::new();
    if facts.cover {
        blocks.push(Block::Cover(CoverBlock {
            district: facts.district.clone(),
            kind: facts.kind.clone(),
            title: facts.title.clone(),
            when: facts.when.clone(),
            note: facts.note.clone(),
            office: facts.office.clone(),
            mark,
        }));
        blocks.push(Block::NewPage);
        blocks.push(Block::Contents { title: words.contents.to_owned() });
    } else {
        blocks.push(head(facts, words, mark));
    }
    let lettered = matches!(facts.shape, ReportShape::Filed | ReportShape::Spoken);
    for (number, part) in (1..).zip(&facts.parts) {
        let anchor = format!("part-{number}");
        if facts.cover {
            blocks.push(heading(1, format!("{number}. {}", part.title), Some(&anchor)));
        } else if lettered {
            blocks.push(heading(2, format!("{number}. {}", part.title), Some(&anchor)));
        } else if !part.title.is_empty() {
            blocks.push(heading(2, part.title.clone(), None));
        }
        let mut outline = Outline::new(words);
        let mut rest = part.blocks.iter().peekable();
        while let Some(one) = rest.next() {
            let mut made = block(one, &mut outline);
            // What names a table stands with it.
            if let (ReportBlock::Outline(_), Some(table @ ReportBlock::Table(_))) = (one, rest.peek()) {
                made.extend(block(table, &mut outline));
                made = vec![Block::Together { most: NAMED_TABLE, blocks: made }];
                rest.next();
            }
            blocks.extend(made);
        }
    }
    if ends(facts, words) {
        close(&mut blocks, words);
    }
    blocks
}

/// Whether `끝.` closes a report: not what is spoken from or carried in a pocket.
pub(crate) fn ends(facts: &ReportFacts, words: &Words) -> bool {
    !words.end.is_empty() && matches!(facts.shape, ReportShape::Listed | ReportShape::Filed)
}

/// `끝.`, behind the last sentence where there is one, as in `붙임  참석자 명단 1부.  끝.`.
fn close(blocks: &mut Vec<Block>, words: &Words) {
    if let Some(Block::Text(runs)) = blocks.last_mut()
        && runs.iter().all(|run| run.ink.is_none())
    {
        runs.push(Run::plain(format!("  {}", words.end)));
        return;
    }
    blocks.push(Block::Gap(4.0));
    blocks.push(Block::Text(vec![Run::plain(words.end)]));
}

/// The head of a report without a cover.
fn head(facts: &ReportFacts, words: &Words, mark: String) -> Block {
    match facts.shape {
        ReportShape::Listed => Block::Title(TitleBlock {
            district: facts.district.clone(),
            kind: facts.kind.clone(),
            title: facts.title.clone(),
            when: facts.when.clone(),
            place: facts.note.clone(),
            purpose: String::new(),
            mark,
            locator: None,
        }),
        ReportShape::Filed | ReportShape::Spoken | ReportShape::Card => Block::Masthead(MastheadBlock {
            district: facts.district.clone(),
            title: facts.title.clone(),
            about: joined([facts.when.as_str(), &facts.note]),
            made: joined([words.date(facts.day).as_str(), &facts.office]),
            mark,
        }),
    }
}

fn block(block: &ReportBlock, outline: &mut Outline<'_>) -> Vec<Block> {
    match block {
        ReportBlock::Section(text) => {
            outline.begin_anew();
            vec![heading(2, text.clone(), None)]
        }
        ReportBlock::Outline(item) => {
            vec![Block::Item { marker: outline.marker(item), runs: vec![Run::plain(&item.text)] }]
        }
        ReportBlock::Text(text) => vec![Block::Text(vec![Run::plain(text)])],
        ReportBlock::Item(text) => vec![Block::Item { marker: Marker::Circle, runs: vec![Run::plain(text)] }],
        ReportBlock::Note(text) => vec![Block::Item { marker: Marker::Note, runs: vec![Run::plain(text)] }],
        ReportBlock::Nothing(text) => vec![nothing(text)],
        ReportBlock::Numbers(numbers) => {
            let told: Vec<String> =
                numbers.iter().map(|one| format!("{} {} ({})", one.label, one.value, one.below)).collect();
            let drawing = Drawing::Numbers(numbers.clone());
            vec![
                Block::Gap(4.0),
                Block::Figure(Figure { drawing, alternative: told.join(", "), caption: String::new() }),
            ]
        }
        ReportBlock::Bars(bars) => drawings(bars),
        ReportBlock::Table(shown) => vec![Block::Gap(3.0), table(shown), Block::Gap(4.0)],
    }
}

/// Bars as one drawing, or as many as it takes for each to fit a page.
fn drawings(bars: &ReportBars) -> Vec<Block> {
    let parts = bars.bars.chunks(BARS).enumerate().map(|(at, part)| {
        let first = at == 0;
        let shown = ReportBars {
            caption: if first { bars.caption.clone() } else { String::new() },
            bars: part.to_vec(),
            ..bars.clone()
        };
        let (alternative, caption) = (shown.alternative.clone(), shown.caption.clone());
        Block::Figure(Figure { drawing: Drawing::Bars(shown), alternative, caption })
    });
    parts.collect()
}

fn table(shown: &ReportTable) -> Block {
    let columns = shown.columns.iter().map(column).collect();
    let rows = shown.rows.iter().map(|cells| row(cells)).collect();
    Block::Table(Table { columns, has_head: true, rows, note: shown.note.clone(), dense: false })
}

fn column(column: &ReportColumn) -> Column {
    Column {
        title: column.title.clone(),
        width: match column.points {
            None => Width::Part(1.0),
            Some(points) if points > 0.0 => Width::Fixed(points),
            Some(_) => Width::Fit,
        },
        align: match column.align {
            ReportAlign::Left => Align::Left,
            ReportAlign::Center => Align::Center,
            ReportAlign::Right => Align::Right,
        },
        by_hand: false,
    }
}

fn row(cells: &[ReportCell]) -> Row {
    let kind = match cells.first().map(|first| first.weight) {
        Some(ReportWeight::Total) => RowKind::Total,
        Some(ReportWeight::Group) => RowKind::Group,
        _ => RowKind::Usual,
    };
    Row { cells: cells.iter().map(cell).collect(), kind }
}

fn cell(cell: &ReportCell) -> Cell {
    let run = match cell.weight {
        ReportWeight::Plain => Run::plain(&cell.text),
        ReportWeight::Bold | ReportWeight::Total | ReportWeight::Group => Run::bold(&cell.text),
        ReportWeight::Alarm => Run::bold(&cell.text).ink(Ink::Alarm),
        ReportWeight::Muted => Run::plain(&cell.text).ink(Ink::Muted),
    };
    let covered = |count: u32| usize::try_from(count).unwrap_or(1).max(1);
    let set = Cell::runs(vec![run]).and(Run::muted(&cell.below)).over_rows(covered(cell.rows));
    let align = (cell.weight == ReportWeight::Group).then_some(Align::Left);
    Cell { columns: covered(cell.columns), align, ..set }
}
