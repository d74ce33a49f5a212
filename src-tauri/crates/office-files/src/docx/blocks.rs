//! The parts of a report as paragraphs.

use alley_packet::MaskedReport;
use alley_packet::facts::{ReportBlock, ReportPart, ReportShape};
use docx_rs::{BreakType, Docx, IndentLevel, NumberingId, Paragraph, Run};

use super::style::{id, list};
use super::table;

/// The parts, and the word that ends the document.
pub(super) fn body(docx: Docx, report: &MaskedReport) -> Docx {
    let docx =
        report.facts.parts.iter().enumerate().fold(docx, |docx, (at, shown)| part(docx, at, shown, report));
    docx.add_paragraph(styled(id::END, &report.words.end))
}

fn part(docx: Docx, at: usize, part: &ReportPart, report: &MaskedReport) -> Docx {
    let [heading, _] = id::HEADING;
    let docx = if report.facts.cover {
        let marked = Paragraph::new()
            .style(heading)
            .add_bookmark_start(at, anchor(at))
            .add_run(said(&numbered(at, &part.title)))
            .add_bookmark_end(at);
        docx.add_paragraph(marked)
    } else if part.title.is_empty() {
        docx
    } else if matches!(report.facts.shape, ReportShape::Filed | ReportShape::Spoken) {
        docx.add_paragraph(styled(heading, &numbered(at, &part.title)))
    } else {
        docx.add_paragraph(styled(heading, &part.title))
    };
    part.blocks.iter().fold(docx, |docx, shown| block(docx, shown, report))
}

fn block(docx: Docx, block: &ReportBlock, report: &MaskedReport) -> Docx {
    let [_, section] = id::HEADING;
    match block {
        ReportBlock::Section(text) => docx.add_paragraph(styled(section, text)),
        ReportBlock::Text(text) => docx.add_paragraph(styled(id::TEXT, text)),
        ReportBlock::Outline(item) => docx.add_paragraph(styled(id::TEXT, &item.text)),
        ReportBlock::Item(text) => docx.add_paragraph(listed(id::ITEM, list::ITEM, text)),
        ReportBlock::Note(text) => docx.add_paragraph(listed(id::REMARK, list::REMARK, text)),
        ReportBlock::Nothing(text) => docx.add_paragraph(styled(id::NOTHING, text)),
        ReportBlock::Numbers(numbers) => table::numbers(docx, numbers),
        ReportBlock::Bars(bars) => table::bars(docx, bars, &report.words),
        ReportBlock::Table(shown) => table::ledger(docx, shown),
    }
}

/// A paragraph of a style that says something.
pub(super) fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(said(text))
}

/// The same in a list. The style says so too, but Word's package names its lists only where a paragraph does.
fn listed(style: &str, list: usize, text: &str) -> Paragraph {
    styled(style, text).numbering(NumberingId::new(list), IndentLevel::new(0))
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
