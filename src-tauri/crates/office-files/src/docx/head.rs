//! What stands above, below and in front of the parts: title block or cover, contents, running head, page numbers.

use alley_packet::MaskedReport;
use docx_rs::{
    BorderType, BreakType, Docx, FieldCharType, Footer, Header, Hyperlink, HyperlinkType, InstrText,
    InstrToC, NumPages, PageNum, Paragraph, Run, TextBorder,
};

use super::WIDTH;
use super::blocks::{anchor, numbered, said, styled};
use super::style::{ACCENT, ALARM, id, spacing, twips};

/// The running head of every page but the first, and the page number of every one.
pub(super) fn furniture(docx: Docx, report: &MaskedReport) -> Docx {
    let facts = &report.facts;
    let right = [report.words.sample.as_str(), &facts.district, &report.words.day]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let head = Paragraph::new()
        .style(id::HEADER)
        .add_run(said(&one_line(&facts.title)))
        .add_run(Run::new().add_tab())
        .add_run(said(&one_line(&right)));
    let foot = || {
        let line = Paragraph::new()
            .style(id::FOOTER)
            .add_run(said(&report.words.outside))
            .add_run(Run::new().add_tab())
            .add_page_num(PageNum::new())
            .add_run(Run::new().add_text(" / "))
            .add_num_pages(NumPages::new());
        Footer::new().add_paragraph(line)
    };
    docx.header(Header::new().add_paragraph(head))
        .first_header(Header::new().add_paragraph(Paragraph::new().style(id::HEADER)))
        .footer(foot())
        .first_footer(foot())
}

/// A title block, or a cover and the contents.
pub(super) fn opening(docx: Docx, report: &MaskedReport) -> Docx {
    if report.facts.cover { contents(cover(docx, report), report) } else { title_block(docx, report) }
}

/// District and kind above a rule, the title large, when and what else below it.
fn title_block(docx: Docx, report: &MaskedReport) -> Docx {
    title(docx.add_paragraph(band(report, &report.facts.kind)), report)
}

/// A page of its own: district above, kind and title in its upper half, the office at its foot.
fn cover(docx: Docx, report: &MaskedReport) -> Docx {
    let facts = &report.facts;
    let docx = docx.add_paragraph(band(report, ""));
    // A frame at the foot of the page; it belongs to the paragraph behind it.
    let issuer = Paragraph::new()
        .style(id::ISSUER)
        .wrap("around")
        .h_anchor("margin")
        .v_anchor("margin")
        .x_align("left")
        .y_align("bottom")
        .frame_width(u32::try_from(twips(WIDTH)).unwrap_or_default())
        .add_run(said(&facts.office));
    let kind = Paragraph::new()
        .style(id::COVER_KIND)
        .line_spacing(spacing(150.0, 4.0, 1.0))
        .add_run(said(&facts.kind));
    title(docx.add_paragraph(issuer).add_paragraph(kind), report)
}

/// The title, when, and what else stands below it.
fn title(docx: Docx, report: &MaskedReport) -> Docx {
    let facts = &report.facts;
    [(id::TITLE, &facts.title), (id::WHEN, &facts.when), (id::BESIDE, &facts.note)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .fold(docx, |docx, (style, text)| docx.add_paragraph(styled(style, text)))
}

/// The titles of the parts. It is a field of Word's: updated there, it shows the page numbers too.
fn contents(docx: Docx, report: &MaskedReport) -> Docx {
    let head = Paragraph::new()
        .style(id::CONTENTS_HEAD)
        .page_break_before(true)
        .add_run(said(&report.words.contents));
    let docx = docx.add_paragraph(head);
    let count = report.facts.parts.len();
    let docx = report.facts.parts.iter().enumerate().fold(docx, |docx, (at, part)| {
        let mut line = Paragraph::new().style(id::CONTENTS_LINE);
        if at == 0 {
            line = line.add_run(
                Run::new()
                    .add_field_char(FieldCharType::Begin, false)
                    .add_instr_text(InstrText::TOC(InstrToC::new().heading_styles_range(1, 1).hyperlink()))
                    .add_field_char(FieldCharType::Separate, false),
            );
        }
        let link =
            Hyperlink::new(anchor(at), HyperlinkType::Anchor).add_run(said(&numbered(at, &part.title)));
        line = line.add_hyperlink(link);
        if at + 1 == count {
            line = line.add_run(Run::new().add_field_char(FieldCharType::End, false));
        }
        docx.add_paragraph(line)
    });
    // The first part begins on a page of its own.
    docx.add_paragraph(Paragraph::new().style(id::AFTER_TABLE).add_run(Run::new().add_break(BreakType::Page)))
}

/// The line at the very top: the district, and at its other end the mark of sample data and the kind of document.
fn band(report: &MaskedReport, kind: &str) -> Paragraph {
    let mut line = Paragraph::new()
        .style(id::BAND)
        .add_run(said(&one_line(&report.facts.district)).color(ACCENT))
        .add_run(Run::new().add_tab());
    if !report.words.sample.is_empty() {
        let border = TextBorder::new().border_type(BorderType::Single).size(6).space(2).color(ALARM);
        let mark = Run::new().add_text(&report.words.sample).color(ALARM).text_border(border);
        line = line.add_run(mark);
        if !kind.is_empty() {
            line = line.add_run(Run::new().add_text("   "));
        }
    }
    line.add_run(said(&one_line(kind)))
}

/// A text that stands in one line, however it was typed.
fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
