//! Subsets of the faces, as `printpdf` wants them and as the file needs them.

use std::collections::BTreeMap;
use std::fmt::Write;

use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::PacketError;
use crate::font::{FaceIndex, Fonts};
use crate::text::UsedGlyphs;

/// A character of this plane stands for each code while `printpdf` encodes text: it looks characters up, and so
/// writes one string for a whole run.
pub(super) const CODE_PLANE: u32 = 0xF_0000;

/// One subset face.
pub(super) struct SubsetFace {
    pub face: FaceIndex,
    /// The font program with only the used glyphs.
    program: Vec<u8>,
    /// Advance of each code, thousandths of the em.
    widths: BTreeMap<u16, u16>,
    /// Name in the file, with its subset tag.
    pub name: String,
    /// What each code stands for.
    pub to_unicode: String,
    /// Whether every code means the same everywhere.
    pub spelled_out: bool,
    /// Glyph of each code from 0 on, when that is not the code itself.
    pub glyphs: Option<Vec<u8>>,
}

/// Name of a face in the resources of every page.
pub(super) fn font_id(face: FaceIndex) -> FontId {
    FontId(format!("F{face}"))
}

/// Subsets every face that is used.
pub(super) fn subset_all(used: &[UsedGlyphs], fonts: &Fonts) -> Result<Vec<SubsetFace>, PacketError> {
    let faces = used.iter().enumerate().filter(|(_, used)| !used.is_empty());
    faces.map(|(face, used)| SubsetFace::new(face, used, fonts)).collect()
}

impl SubsetFace {
    fn new(face: FaceIndex, used: &UsedGlyphs, fonts: &Fonts) -> Result<Self, PacketError> {
        let file = fonts.face(face).ok_or(PacketError::Font { name: "unknown" })?;
        let mut remapper = GlyphRemapper::new();
        let mut widths = BTreeMap::new();
        let mut glyphs = vec![0, 0];
        let mut identical = true;
        for (code, entry) in used.iter() {
            let glyph = remapper.remap(entry.glyph);
            identical &= glyph == code;
            glyphs.extend(glyph.to_be_bytes());
            widths.insert(code, u16::try_from(entry.advance).unwrap_or(0));
        }
        let program =
            subsetter::subset(file.bytes, 0, &remapper).map_err(|_| PacketError::Font { name: file.name })?;
        Ok(Self {
            face,
            program,
            widths,
            name: format!("{}+{}", subset_tag(used, face), file.name),
            to_unicode: to_unicode(used),
            spelled_out: used.is_spelled_out(),
            glyphs: (!identical).then_some(glyphs),
        })
    }

    pub(super) fn id(&self) -> FontId {
        font_id(self.face)
    }

    /// The face as `printpdf` describes fonts it has not parsed itself.
    pub(super) fn for_printpdf(&self, fonts: &Fonts) -> PdfFont {
        let units = fonts.face(self.face).map_or(1000.0, |face| face.units_per_em);
        let metrics = fonts.face(self.face).map(|face| face.metrics);
        let scaled = |value: i16| (f32::from(value) * 1000.0 / units).round() as i16;
        let bounds = metrics.map_or([0, -200, 1000, 800], |metrics| metrics.bounds).map(scaled);
        PdfFont::new(ParsedFont {
            original_bytes: self.program.clone(),
            font_index: 0,
            font_name: Some(self.name.clone()),
            codepoint_to_glyph: self
                .widths
                .keys()
                .map(|code| (CODE_PLANE + u32::from(*code), *code))
                .collect(),
            glyph_widths: self.widths.clone(),
            units_per_em: 1000,
            font_metrics: FontMetrics {
                ascent: scaled(metrics.map_or(800, |metrics| metrics.ascent)),
                descent: scaled(metrics.map_or(-200, |metrics| metrics.descent)),
            },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: 1000,
                x_min: bounds[0],
                y_min: bounds[1],
                x_max: bounds[2],
                y_max: bounds[3],
                us_weight_class: metrics.map_or(400, |metrics| metrics.weight),
                ..PdfFontMetricsStub::default()
            },
        })
    }
}

/// Six capitals made from the glyphs themselves (ISO 32000-1, 9.6.4), so that the same subset has the same name.
fn subset_tag(used: &UsedGlyphs, face: FaceIndex) -> String {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325 ^ face as u64;
    for (_, entry) in used.iter() {
        for byte in entry.glyph.to_be_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
    (0..6u32).map(|at| char::from(b'A' + u8::try_from((hash >> (at * 9)) % 26).unwrap_or(0))).collect()
}

/// A CMap from codes to the text they stand for (ISO 32000-1, 9.10.3).
fn to_unicode(used: &UsedGlyphs) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
         /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 \
         begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<(u16, &str)> = used
        .iter()
        .filter(|(_, entry)| !entry.text.is_empty())
        .map(|(code, entry)| (code, &*entry.text))
        .collect();
    for chunk in entries.chunks(100) {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", chunk.len());
        for (code, text) in chunk {
            let _ = write!(map, "<{code:04X}> <");
            for unit in text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
