//! Lists as Word numbers them: whoever adds an item finds the next mark in front of it.

use alley_packet::{Language, MaskedReport};
use docx_rs::{
    AbstractNumbering, Docx, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering, RunFonts,
    SpecialIndentType, Start,
};

use super::style::{FONT, half_points, signed_twips};

/// The list of items, ○.
pub(super) const ITEMS: usize = 2;

/// The list of remarks, ※.
pub(super) const REMARKS: usize = 3;

/// The outline without numbers, as on the PDF: □ ○ - ·.
pub(super) const SIGNS: usize = 4;

/// The form of the numbered outline, 1. 가. 1) 가); every part has a list of its own, so that it begins anew.
const NUMBERED: usize = 5;

/// The numbered outline of a part.
pub(super) fn numbered(part: usize) -> usize {
    NUMBERED + 1 + part
}

/// The document with the lists of a report.
pub(super) fn added(docx: Docx, report: &MaskedReport, factor: f32) -> Docx {
    let letters = match report.words.language {
        Language::Korean => "ganada",
        Language::English => "lowerLetter",
    };
    let size = 10.0 * factor;
    let sign = |level, sign, left| made(level, "bullet", sign, left, size);
    let forms = [
        AbstractNumbering::new(ITEMS).add_level(sign(0, "○", 15.0)),
        AbstractNumbering::new(REMARKS).add_level(made(0, "bullet", "※", 15.0, 8.8 * factor)),
        AbstractNumbering::new(SIGNS)
            .add_level(sign(0, "□", 15.0))
            .add_level(sign(1, "○", 15.0))
            .add_level(sign(2, "-", 30.0))
            .add_level(sign(3, "·", 42.0)),
        AbstractNumbering::new(NUMBERED)
            .add_level(made(0, "decimal", "%1.", 18.0, size))
            .add_level(made(1, letters, "%2.", 18.0, size))
            .add_level(made(2, "decimal", "%3)", 36.0, size))
            .add_level(made(3, letters, "%4)", 54.0, size)),
    ];
    let docx = forms.into_iter().fold(docx, Docx::add_abstract_numbering);
    let fixed = [ITEMS, REMARKS, SIGNS].map(|id| Numbering::new(id, id));
    let own = (0..report.facts.parts.len()).map(|part| {
        let anew = (0..4).map(|level| LevelOverride::new(level).start(1)).collect();
        Numbering::new(numbered(part), NUMBERED).overrides(anew)
    });
    fixed.into_iter().chain(own).fold(docx, Docx::add_numbering)
}

/// A level whose mark hangs in front of its lines.
fn made(level: usize, format: &str, text: &str, left: f32, size: f32) -> Level {
    let hang = if matches!(text, "-" | "·") { 12.0 } else { left.min(18.0) };
    Level::new(level, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
        .indent(Some(signed_twips(left)), Some(SpecialIndentType::Hanging(signed_twips(hang))), None, None)
        .size(half_points(size))
        .fonts(RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT))
}
