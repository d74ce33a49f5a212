//! The glyphs of one face a document uses, each with the text it stands for.

use std::collections::HashMap;

/// Glyphs in the order of their first use. A glyph that stands for two texts gets two codes, so that copied text is
/// always what was typed.
#[derive(Debug, Default)]
pub(crate) struct UsedGlyphs {
    entries: Vec<UsedGlyph>,
    /// Codes of each glyph of the font.
    by_glyph: HashMap<u16, Vec<u16>>,
}

/// One code.
#[derive(Debug)]
pub(crate) struct UsedGlyph {
    /// Glyph in the font file.
    pub glyph: u16,
    /// What it stands for; empty when a glyph before it stands for the whole cluster.
    pub text: Box<str>,
    /// Advance in thousandths of the em.
    pub advance: i32,
}

impl UsedGlyphs {
    /// The code of a glyph with a text; codes begin at 1. Code 0, the missing glyph, answers when the table is full.
    pub(crate) fn code(&mut self, glyph: u16, text: &str, advance: i32) -> u16 {
        let codes = self.by_glyph.entry(glyph).or_default();
        let known = codes
            .iter()
            .find(|code| self.entries.get(usize::from(**code) - 1).is_some_and(|entry| &*entry.text == text));
        if let Some(code) = known {
            return *code;
        }
        let Ok(code) = u16::try_from(self.entries.len() + 1) else { return 0 };
        self.entries.push(UsedGlyph { glyph, text: text.into(), advance });
        codes.push(code);
        code
    }

    /// Advance of a code in thousandths of the em.
    pub(crate) fn advance(&self, code: u16) -> i32 {
        usize::from(code).checked_sub(1).and_then(|at| self.entries.get(at)).map_or(0, |entry| entry.advance)
    }

    /// What a code stands for.
    pub(crate) fn text(&self, code: u16) -> &str {
        let entry = usize::from(code).checked_sub(1).and_then(|at| self.entries.get(at));
        entry.map_or("", |entry| &entry.text)
    }

    /// Whether every code stands for characters that mean the same everywhere: none for nothing, for the missing glyph,
    /// or for a character of private use.
    pub(crate) fn is_spelled_out(&self) -> bool {
        let private =
            |c: char| matches!(c as u32, 0 | 0xE000..=0xF8FF | 0xFEFF | 0xFFFE | 0xF_0000..=0x10_FFFF);
        let sound = |entry: &UsedGlyph| {
            entry.glyph != 0 && !entry.text.is_empty() && !entry.text.chars().any(private)
        };
        self.entries.len() < usize::from(u16::MAX) && self.entries.iter().all(sound)
    }

    /// Every code with its glyph, in order of the codes.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u16, &UsedGlyph)> {
        (1..=u16::MAX).zip(&self.entries)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_means_nothing_on_its_own_is_told() {
        let used = |glyphs: &[(u16, &str)]| {
            let mut used = UsedGlyphs::default();
            for (glyph, text) in glyphs {
                used.code(*glyph, text, 500);
            }
            used.is_spelled_out()
        };
        assert!(used(&[(3, "가"), (4, "ᄒᆞᆫ")]));
        // The second glyph of a cluster, the missing glyph, a character of private use.
        assert!(!used(&[(3, "가"), (4, "")]));
        assert!(!used(&[(0, "가")]));
        assert!(!used(&[(3, "\u{E001}")]));
    }
}
