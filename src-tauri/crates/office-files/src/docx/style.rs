//! Type, colours and the named styles that whoever goes on writing finds in Word.

use docx_rs::{
    AbstractNumbering, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing, LineSpacingType,
    NumberFormat, Numbering, NumberingId, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders,
    RunFonts, SpecialIndentType, Start, Style, StyleType, Tab, TabValueType,
};

use super::WIDTH;

/// The font of every text, in each of Word's four slots. What stands in for it where it is lacking is named in the font
/// table (`package.rs`).
pub(super) const FONT: &str = "맑은 고딕";

/// Colours of the PDF.
pub(super) const ACCENT: &str = "123F73";
pub(super) const ACCENT_TINT: &str = "ECF1F8";
pub(super) const ALARM: &str = "A61E22";
pub(super) const LINE: &str = "C4CAD1";
pub(super) const MUTED: &str = "5A626B";
pub(super) const STRONG: &str = "2B333D";
pub(super) const TINT: &str = "F1F3F6";

/// Names of styles as paragraphs refer to them.
pub(super) mod id {
    pub const TITLE: &str = "Title";
    pub const HEADING: [&str; 2] = ["Heading1", "Heading2"];
    pub const BAND: &str = "ReportBand";
    pub const COVER_KIND: &str = "ReportCoverKind";
    pub const WHEN: &str = "ReportWhen";
    pub const BESIDE: &str = "ReportBeside";
    pub const ISSUER: &str = "ReportIssuer";
    pub const CONTENTS_HEAD: &str = "ReportContents";
    pub const CONTENTS_LINE: &str = "TOC1";
    pub const TEXT: &str = "BodyText";
    pub const ITEM: &str = "ListBullet";
    pub const REMARK: &str = "ReportRemark";
    pub const NOTHING: &str = "ReportNothing";
    pub const CAPTION: &str = "Caption";
    pub const UNITS: &str = "ReportUnits";
    pub const CELL: &str = "ReportCell";
    pub const CELL_BELOW: &str = "ReportCellBelow";
    pub const CELL_HEAD: &str = "ReportCellHead";
    pub const NUMBER: &str = "ReportNumber";
    pub const AFTER_TABLE: &str = "ReportAfterTable";
    pub const HEADER: &str = "Header";
    pub const FOOTER: &str = "Footer";
    pub const END: &str = "ReportEnd";
    pub const LEDGER: &str = "ReportLedger";
    pub const TILES: &str = "ReportTiles";
}

/// Twentieths of a point.
pub(super) fn twips(points: f32) -> usize {
    let twips = (points * 20.0).round();
    if twips > 0.0 { twips as usize } else { 0 }
}

/// Half points, as Word counts sizes of type.
pub(super) fn half_points(points: f32) -> usize {
    (points * 2.0).round().max(2.0) as usize
}

/// The document with all its styles and lists.
pub(super) fn styled(docx: Docx) -> Docx {
    let docx = docx
        .default_fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT))
        .default_size(half_points(10.0))
        .default_line_spacing(spacing(0.0, 0.0, 1.08));
    let docx = paragraph_styles().into_iter().fold(docx, Docx::add_style);
    let docx = [table_style(id::LEDGER, "Report Ledger"), table_style(id::TILES, "Report Tiles")]
        .into_iter()
        .fold(docx, Docx::add_style);
    lists()
        .into_iter()
        .fold(docx, |docx, (list, numbering)| docx.add_abstract_numbering(list).add_numbering(numbering))
}

fn paragraph_styles() -> Vec<Style> {
    let kept = |mut style: Style| {
        style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
        style
    };
    let under = |mut style: Style, size: usize, space: usize| {
        let border =
            ParagraphBorder::new(ParagraphBorderPosition::Bottom).color(ACCENT).size(size).space(space);
        style.paragraph_property =
            style.paragraph_property.set_borders(ParagraphBorders::with_empty().set(border));
        style
    };
    let both_ends = |mut style: Style| {
        style.paragraph_property =
            style.paragraph_property.add_tab(Tab::new().val(TabValueType::Right).pos(twips(WIDTH)));
        style
    };
    let listed = |mut style: Style, list: usize| {
        style.paragraph_property =
            style.paragraph_property.numbering(NumberingId::new(list), IndentLevel::new(0));
        style
    };
    let [heading_1, heading_2] = id::HEADING;
    vec![
        both_ends(under(kept(named(id::BAND, "Report Band", 10.0).bold()), 18, 4)),
        kept(named(id::COVER_KIND, "Report Cover Kind", 14.0).bold().color(ACCENT)),
        kept(named(id::TITLE, "Title", 26.0).bold().line_spacing(spacing(8.0, 6.0, 1.0))),
        kept(named(id::WHEN, "Report When", 13.0).bold().line_spacing(spacing(0.0, 2.0, 1.05))),
        named(id::BESIDE, "Report Beside", 10.5).line_spacing(spacing(0.0, 4.0, 1.08)),
        named(id::ISSUER, "Report Issuer", 15.0).bold(),
        kept(under(
            named(id::CONTENTS_HEAD, "Report Contents", 16.0).bold().line_spacing(spacing(0.0, 8.0, 1.0)),
            6,
            4,
        )),
        both_ends(named(id::CONTENTS_LINE, "toc 1", 11.0).line_spacing(spacing(0.0, 5.0, 1.08))),
        kept(under(
            named(heading_1, "heading 1", 15.0)
                .bold()
                .color(ACCENT)
                .outline_lvl(0)
                .next(id::TEXT)
                .line_spacing(spacing(20.0, 7.0, 1.0)),
            6,
            3,
        )),
        kept(
            named(heading_2, "heading 2", 12.0)
                .bold()
                .outline_lvl(1)
                .next(id::TEXT)
                .line_spacing(spacing(13.0, 4.0, 1.0)),
        ),
        named(id::TEXT, "Body Text", 10.0).line_spacing(spacing(0.0, 5.0, 1.15)),
        listed(named(id::ITEM, "List Bullet", 10.0).line_spacing(spacing(0.0, 3.0, 1.15)), list::ITEM),
        listed(
            named(id::REMARK, "Report Remark", 8.8).color(MUTED).line_spacing(spacing(1.0, 3.0, 1.1)),
            list::REMARK,
        ),
        named(id::NOTHING, "Report Nothing", 10.0).color(MUTED).line_spacing(spacing(0.0, 5.0, 1.1)),
        kept(named(id::CAPTION, "caption", 9.0).bold().line_spacing(spacing(6.0, 3.0, 1.0))),
        kept(
            named(id::UNITS, "Report Units", 8.0)
                .color(MUTED)
                .align(docx_rs::AlignmentType::Right)
                .line_spacing(spacing(4.0, 2.0, 1.0)),
        ),
        named(id::CELL, "Report Cell", 9.0).line_spacing(spacing(1.5, 1.5, 1.05)),
        named(id::CELL_BELOW, "Report Cell Below", 8.0).color(MUTED).line_spacing(spacing(0.0, 1.5, 1.05)),
        named(id::CELL_HEAD, "Report Cell Head", 9.0).bold().line_spacing(spacing(2.0, 2.0, 1.0)),
        named(id::NUMBER, "Report Number", 19.0).bold().color(ACCENT).line_spacing(spacing(0.0, 0.0, 1.0)),
        named(id::AFTER_TABLE, "Report After Table", 4.0).line_spacing(
            LineSpacing::new().line(signed_twips(6.0)).line_rule(LineSpacingType::Exact).before(0).after(0),
        ),
        both_ends(named(id::HEADER, "header", 8.0).color(MUTED)),
        both_ends(named(id::FOOTER, "footer", 8.0).color(MUTED)),
        named(id::END, "Report End", 10.0).line_spacing(spacing(6.0, 0.0, 1.1)),
    ]
}

fn named(id: &str, name: &str, size: f32) -> Style {
    let style = Style::new(id, StyleType::Paragraph).name(name).size(half_points(size));
    if id == "Normal" { style } else { style.based_on("Normal") }
}

/// Tables take their lines and margins from their own properties; the style is what one finds them by in Word.
fn table_style(id: &str, name: &str) -> Style {
    let mut style = Style::new(id, StyleType::Table).name(name);
    style.table_property = style.table_property.clear_all_border();
    style
}

/// Room above and below in points, and the height of a line as a part of the font's own.
pub(super) fn spacing(before: f32, after: f32, line: f32) -> LineSpacing {
    let whole = |points: f32| u32::try_from(twips(points)).unwrap_or_default();
    LineSpacing::new()
        .before(whole(before))
        .after(whole(after))
        .line((line * 240.0).round() as i32)
        .line_rule(LineSpacingType::Auto)
}

fn signed_twips(points: f32) -> i32 {
    i32::try_from(twips(points)).unwrap_or_default()
}

/// Numbers of the lists.
pub(super) mod list {
    pub const ITEM: usize = 2;
    pub const REMARK: usize = 3;
}

/// ○ for items and ※ for remarks, hanging in front of their lines.
fn lists() -> [(AbstractNumbering, Numbering); 2] {
    [(list::ITEM, "○", 10.0), (list::REMARK, "※", 8.8)].map(|(id, sign, size)| {
        let level = Level::new(
            0,
            Start::new(1),
            NumberFormat::new("bullet"),
            LevelText::new(sign),
            LevelJc::new("left"),
        )
        .indent(Some(signed_twips(15.0)), Some(SpecialIndentType::Hanging(signed_twips(15.0))), None, None)
        .size(half_points(size))
        .fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT));
        (AbstractNumbering::new(id).add_level(level), Numbering::new(id, id))
    })
}
