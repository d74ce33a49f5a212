//! The committed fonts, parsed once and shared by every thread.
//!
//! Pretendard carries text, Noto Sans KR adds Hanja and conjoining jamo, Noto Emoji the rest. All are under the
//! SIL Open Font License 1.1; the texts lie beside the files in `fonts/`.

use harfrust::{Font, GlyphId};

use crate::PacketError;

/// Every face a packet may use.
#[derive(Clone)]
pub struct Fonts {
    faces: Vec<Face>,
}

/// One font file.
#[derive(Clone)]
pub(crate) struct Face {
    /// PostScript name, as the PDF names it.
    pub name: &'static str,
    /// The whole file.
    pub bytes: &'static [u8],
    /// The parsed file.
    pub font: Font,
    /// Units of the em square.
    pub units_per_em: f32,
    /// Metrics a PDF font descriptor wants.
    pub metrics: FaceMetrics,
}

/// Metrics in font units, from the files' `hhea`, `OS/2` and `head` tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FaceMetrics {
    pub ascent: i16,
    pub descent: i16,
    pub weight: u16,
    pub bounds: [i16; 4],
}

/// Index of a face in [`Fonts`].
pub(crate) type FaceIndex = usize;

const REGULAR: FaceIndex = 0;
const BOLD: FaceIndex = 1;
const HANJA: FaceIndex = 2;
const EMOJI: FaceIndex = 3;

impl Fonts {
    /// Parses the fonts inside the program. Takes some ten milliseconds; do it once.
    ///
    /// # Errors
    /// [`PacketError::Font`] when a committed file cannot be read, which a test rules out.
    pub fn load() -> Result<Self, PacketError> {
        let files: [(&'static str, &'static [u8], FaceMetrics); 4] = [
            (
                "Pretendard-Regular",
                include_bytes!("../../fonts/Pretendard-Regular.ttf"),
                FaceMetrics { ascent: 1950, descent: -494, weight: 400, bounds: [-1494, -602, 5460, 2172] },
            ),
            (
                "Pretendard-Bold",
                include_bytes!("../../fonts/Pretendard-Bold.ttf"),
                FaceMetrics { ascent: 1950, descent: -494, weight: 700, bounds: [-1661, -634, 5798, 2214] },
            ),
            (
                "NotoSansKR-Regular",
                include_bytes!("../../fonts/NotoSansKR-Regular.ttf"),
                FaceMetrics { ascent: 1160, descent: -288, weight: 400, bounds: [-1002, -1048, 2928, 1808] },
            ),
            (
                "NotoEmoji-Regular",
                include_bytes!("../../fonts/NotoEmoji-Regular.ttf"),
                FaceMetrics { ascent: 1900, descent: -500, weight: 400, bounds: [15, -415, 2585, 1815] },
            ),
        ];
        let mut faces = Vec::with_capacity(files.len());
        for (name, bytes, metrics) in files {
            let font = Font::new(bytes, 0).ok_or(PacketError::Font { name })?;
            let units_per_em = f32::from(font.units_per_em().max(1));
            faces.push(Face { name, bytes, font, units_per_em, metrics });
        }
        Ok(Self { faces })
    }

    pub(crate) fn face(&self, index: FaceIndex) -> Option<&Face> {
        self.faces.get(index)
    }

    pub(crate) fn len(&self) -> usize {
        self.faces.len()
    }

    /// Faces to try for a weight, in order.
    pub(crate) fn order(bold: bool) -> [FaceIndex; 3] {
        [if bold { BOLD } else { REGULAR }, HANJA, EMOJI]
    }

    /// Whether a face has a glyph of its own for every character of a grapheme.
    pub(crate) fn covers(&self, index: FaceIndex, grapheme: &str) -> bool {
        let Some(face) = self.faces.get(index) else { return false };
        let charmap = face.font.charmap();
        grapheme.chars().all(|c| {
            is_joiner_or_selector(c)
                || charmap.map_unicode(c as u32).is_some_and(|gid| gid != GlyphId::new(0))
        })
    }
}

fn is_joiner_or_selector(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_fonts_carry_the_marks_of_a_korean_government_document() {
        let fonts = Fonts::load().expect("fonts");
        for grapheme in ["가", "힣", "A", "7", "□", "○", "·", "※", "◐", "→", "▲", "望", "ᄒ", "😀"]
        {
            assert!(
                Fonts::order(false).iter().any(|face| fonts.covers(*face, grapheme)),
                "no face covers {grapheme}"
            );
        }
    }
}
