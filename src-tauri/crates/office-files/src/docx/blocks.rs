//! The parts of a report as paragraphs.

use alley_packet::facts::{ReportBlock, ReportItem, ReportPart, ReportShape};
use alley_packet::{MaskedReport, Outline};
use docx_rs::{BreakType, Docx, IndentLevel, NumberingId, Paragraph, Run};

use super::style::id;
use super::{list, table};

/// The parts, and the word that ends the document.
pub(super) fn body(docx: Docx, report: &MaskedReport) -> Docx {
    let docx =
        report.facts.parts.iter().enumerate().fold(docx, |docx, (at, shown)| part(docx, at, shown, report));
    if ends(report) && !ends_in_its_text(report) {
        docx.add_paragraph(styled(id::END, &report.words.end))
    } else {
        docx
    }
}

/// Whether `끝.` closes a report: not what is spoken from or carried in a pocket.
fn ends(report: &MaskedReport) -> bool {
    matches!(report.facts.shape, ReportShape::Listed | ReportShape::Filed) && !report.words.end.is_empty()
}

/// Whether it stands behind the last sentence, as in `붙임  참석자 명단 1부.  끝.`.
fn ends_in_its_text(report: &MaskedReport) -> bool {
    let last = report.facts.parts.last().and_then(|part| part.blocks.last());
    ends(report) && matches!(last, Some(ReportBlock::Text(_)))
}

fn part(docx: Docx, at: usize, part: &ReportPart, report: &MaskedReport) -> Docx {
    let [heading, _] = id::HEADING;
    let lettered = matches!(report.facts.shape, ReportShape::Filed | ReportShape::Spoken);
    let docx = if report.facts.cover || lettered {
        let marked = Paragraph::new()
            .style(heading)
            .add_bookmark_start(at, anchor(at))
            .add_run(said(&numbered(at, &part.title)))
            .add_bookmark_end(at);
        docx.add_paragraph(marked)
    } else if part.title.is_empty() {
        docx
    } else {
        docx.add_paragraph(styled(heading, &part.title))
    };
    let closed = at + 1 == report.facts.parts.len() && ends_in_its_text(report);
    (1..).zip(&part.blocks).fold(docx, |docx, (number, shown)| match shown {
        ReportBlock::Text(text) if closed && number == part.blocks.len() => {
            docx.add_paragraph(styled(id::TEXT, &format!("{text}  {}", report.words.end)))
        }
        // What names a table stands with it, as on the PDF.
        ReportBlock::Outline(item) if matches!(part.blocks.get(number), Some(ReportBlock::Table(_))) => {
            docx.add_paragraph(entry(at, item).keep_next(true))
        }
        _ => block(docx, at, shown, report),
    })
}

fn block(docx: Docx, part: usize, block: &ReportBlock, report: &MaskedReport) -> Docx {
    let [_, section] = id::HEADING;
    match block {
        ReportBlock::Section(text) => docx.add_paragraph(styled(section, text)),
        ReportBlock::Text(text) => docx.add_paragraph(styled(id::TEXT, text)),
        ReportBlock::Item(text) => docx.add_paragraph(listed(id::ITEM, list::ITEMS, 0, text)),
        ReportBlock::Outline(item) => docx.add_paragraph(entry(part, item)),
        ReportBlock::Note(text) => docx.add_paragraph(listed(id::REMARK, list::REMARKS, 0, text)),
        ReportBlock::Nothing(text) => docx.add_paragraph(styled(id::NOTHING, text)),
        ReportBlock::Numbers(numbers) => table::numbers(docx, numbers),
        ReportBlock::Bars(bars) => table::bars(docx, bars, &report.words),
        ReportBlock::Table(shown) => table::ledger(docx, shown),
    }
}

/// An item of an outline, numbered within its part.
fn entry(part: usize, item: &ReportItem) -> Paragraph {
    let list = if item.numbered { list::numbered(part) } else { list::SIGNS };
    listed(id::OUTLINE, list, Outline::level(item), &item.text)
}

/// A paragraph of a style that says something.
pub(super) fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(said(text))
}

/// The same in a list. The style says so too, but Word's package names its lists only where a paragraph does.
fn listed(style: &str, list: usize, level: usize, text: &str) -> Paragraph {
    styled(style, text).numbering(NumberingId::new(list), IndentLevel::new(level))
}

/// A text with its line ends.
pub(super) fn said(text: &str) -> Run {
    text.split('\n').enumerate().fold(Run::new(), |run, (at, line)| {
        let run = if at > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        if line.is_empty() { run } else { run.add_text(line) }
    })
}

/// The title of a part with its number, from 1.
pub(super) fn numbered(at: usize, title: &str) -> String {
    format!("{}. {title}", at + 1)
}

/// The name by which the contents lead to a part.
pub(super) fn anchor(at: usize) -> String {
    format!("part_{}", at + 1)
}
