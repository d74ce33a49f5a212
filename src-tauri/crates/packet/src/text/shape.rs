//! Shapes words with the first face that covers each grapheme, once per document and word.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::str::FromStr;

use harfrust::{Buffer, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag, shape};
use unicode_script::UnicodeScript;
use unicode_segmentation::UnicodeSegmentation;

use super::subset::UsedGlyphs;
use crate::font::{FaceIndex, Fonts};

/// A word ready to be placed, in thousandths of the em.
#[derive(Debug)]
pub(crate) struct Word {
    pub pieces: Vec<Piece>,
    pub advance: i32,
    pub text: Box<str>,
    /// Whether its glyphs, read from left to right, give back its text. Those of a word from right to left do not, nor
    /// does the box of a character that no face has.
    pub as_typed: bool,
}

/// A part of a word.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Glyphs of one face.
    Glyphs(GlyphRun),
    /// A character no face covers: a box around its code, set in `label` at [`MISSING_LABEL_SCALE`].
    Missing { label: GlyphRun, advance: i32 },
}

/// Glyphs of one face, left to right.
#[derive(Debug)]
pub(crate) struct GlyphRun {
    pub face: FaceIndex,
    pub glyphs: Vec<Glyph>,
    pub advance: i32,
}

/// A placed glyph. Offsets and advances are in thousandths of the em.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    /// Code in [`UsedGlyphs`], 0 for the missing glyph.
    pub code: u16,
    /// What the pen moves beyond the glyph's own advance.
    pub kern: i32,
    pub dx: i32,
    pub dy: i32,
}

/// Size of the code inside the box of a missing character, as a part of the text's size.
pub(crate) const MISSING_LABEL_SCALE: f32 = 0.6;
/// Room left and right of that code, thousandths of the em.
const MISSING_MARGIN: i32 = 120;

/// Kerning below this many thousandths of the em is not worth an operator in the file.
const SMALLEST_KERN: i32 = 3;

/// Shapes the words of one document and remembers them.
pub(crate) struct Shaper<'f> {
    fonts: &'f Fonts,
    prepared: Vec<ShaperFont<'f, 'f>>,
    buffer: Option<Buffer>,
    plans: HashMap<(FaceIndex, u32, bool, bool), ShapePlan>,
    words: [HashMap<Box<str>, Rc<Word>>; 8],
    used: Vec<UsedGlyphs>,
    missing: BTreeMap<char, u32>,
}

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        let faces = (0..fonts.len()).filter_map(|index| fonts.face(index));
        Self {
            fonts,
            prepared: faces.map(|face| ShaperFont::new(&face.font)).collect(),
            buffer: Some(Buffer::new()),
            plans: HashMap::new(),
            words: Default::default(),
            used: (0..fonts.len()).map(|_| UsedGlyphs::default()).collect(),
            missing: BTreeMap::new(),
        }
    }

    /// The word in glyphs. `text` is already printable and holds no line feed.
    pub(crate) fn word(&mut self, text: &str, bold: bool, tabular: bool, right_to_left: bool) -> Rc<Word> {
        let slot = usize::from(bold) | usize::from(tabular) << 1 | usize::from(right_to_left) << 2;
        if let Some(word) = self.words.get(slot).and_then(|words| words.get(text)) {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape_word(text, bold, tabular, right_to_left));
        if let Some(words) = self.words.get_mut(slot) {
            words.insert(text.into(), Rc::clone(&word));
        }
        word
    }

    /// Glyphs used of each face, and how often each character was missing from all of them.
    pub(crate) fn finish(self) -> (Vec<UsedGlyphs>, BTreeMap<char, u32>) {
        (self.used, self.missing)
    }

    fn shape_word(&mut self, text: &str, bold: bool, tabular: bool, right_to_left: bool) -> Word {
        let mut pieces = Vec::new();
        for run in self.itemize(text, bold) {
            match run {
                Item::Covered { face, script, start, end } => {
                    let run = text.get(start..end).unwrap_or_default();
                    pieces.push(Piece::Glyphs(self.shape_run(run, face, script, tabular, right_to_left)));
                }
                Item::Missing(c) => {
                    *self.missing.entry(c).or_default() += 1;
                    let [face, ..] = Fonts::order(false);
                    let label =
                        self.shape_run(&format!("{:04X}", c as u32), face, Script::LATIN, true, false);
                    let scaled = (label.advance as f32 * MISSING_LABEL_SCALE).round() as i32;
                    pieces.push(Piece::Missing { label, advance: scaled + 2 * MISSING_MARGIN });
                }
            }
        }
        if right_to_left {
            pieces.reverse();
        }
        let advance = pieces.iter().map(Piece::advance).sum();
        let as_typed = self.read(&pieces).is_some_and(|read| read == text);
        Word { pieces, advance, text: text.into(), as_typed }
    }

    /// What somebody copies out of the file where these pieces stand; nothing where a character is missing.
    fn read(&self, pieces: &[Piece]) -> Option<String> {
        let mut read = String::new();
        for piece in pieces {
            let Piece::Glyphs(run) = piece else { return None };
            let used = self.used.get(run.face)?;
            read.extend(run.glyphs.iter().map(|glyph| used.text(glyph.code)));
        }
        Some(read)
    }

    /// Splits a word where the face or the script changes.
    fn itemize(&self, text: &str, bold: bool) -> Vec<Item> {
        let order = Fonts::order(bold);
        let mut items: Vec<Item> = Vec::new();
        for (start, grapheme) in text.grapheme_indices(true) {
            let end = start + grapheme.len();
            let Some(face) = order.into_iter().find(|face| self.fonts.covers(*face, grapheme)) else {
                items.extend(grapheme.chars().map(Item::Missing));
                continue;
            };
            let script = script_of(grapheme);
            if let Some(Item::Covered { face: last_face, script: last_script, end: last_end, .. }) =
                items.last_mut()
                && *last_face == face
                && (script.is_none() || last_script.is_none() || script == *last_script)
            {
                *last_end = end;
                *last_script = last_script.or(script);
            } else {
                items.push(Item::Covered { face, script, start, end });
            }
        }
        items.into_iter().map(Item::with_script).collect()
    }

    fn shape_run(
        &mut self,
        text: &str,
        face: FaceIndex,
        script: impl Into<Option<Script>>,
        tabular: bool,
        right_to_left: bool,
    ) -> GlyphRun {
        let script = script.into().unwrap_or(Script::LATIN);
        let mut run = GlyphRun { face, glyphs: Vec::new(), advance: 0 };
        let (Some(font), Some(file)) = (self.prepared.get(face), self.fonts.face(face)) else { return run };
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        let tag = u32::from_be_bytes(script.tag().to_be_bytes());
        let features: &[Feature] = if tabular {
            &[Feature { tag: Tag::new(b"tnum"), value: 1, start: 0, end: u32::MAX }]
        } else {
            &[]
        };
        let plan = self
            .plans
            .entry((face, tag, tabular, right_to_left))
            .or_insert_with(|| ShapePlan::new(&file.font, direction, Some(script), None, features));
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.clear();
        buffer.push_str(text);
        buffer.set_direction(direction);
        buffer.set_script(Some(script));
        // A plan made for this font, script and direction cannot be refused; should it be, nothing is drawn here.
        if shape(font, &mut buffer, ShapeOptions::new().plan(Some(plan)).features(features)).is_ok()
            && let Some(used) = self.used.get_mut(face)
        {
            collect(&buffer, text, file.units_per_em, font, used, &mut run);
        }
        self.buffer = Some(buffer);
        run
    }
}

/// Reads the shaped buffer into a run and books its glyphs as used.
fn collect(
    buffer: &Buffer,
    text: &str,
    units_per_em: f32,
    font: &ShaperFont<'_, '_>,
    used: &mut UsedGlyphs,
    run: &mut GlyphRun,
) {
    let thousandths = |units: i32| (units as f32 * 1000.0 / units_per_em).round() as i32;
    let infos = buffer.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut named: Option<u32> = None;
    for (info, position) in infos.iter().zip(buffer.glyph_positions()) {
        let glyph = u16::try_from(info.glyph_id).unwrap_or(0);
        let start = info.cluster as usize;
        let end = starts.get(starts.partition_point(|other| *other <= start)).copied().unwrap_or(text.len());
        // The first glyph of a cluster stands for the cluster's text, the others for nothing.
        let stands_for = if named == Some(info.cluster) { "" } else { text.get(start..end).unwrap_or("") };
        named = Some(info.cluster);
        let nominal = thousandths(font.glyph_h_advance(harfrust::GlyphId::new(info.glyph_id)));
        let mut kern = thousandths(position.x_advance) - nominal;
        if kern.abs() < SMALLEST_KERN {
            kern = 0;
        }
        let code = used.code(glyph, stands_for, nominal);
        let (dx, dy) = (thousandths(position.x_offset), thousandths(position.y_offset));
        run.glyphs.push(Glyph { code, kern, dx, dy });
        run.advance += nominal + kern;
    }
}

impl Piece {
    pub(crate) fn advance(&self) -> i32 {
        match self {
            Self::Glyphs(run) => run.advance,
            Self::Missing { advance, .. } => *advance,
        }
    }
}

enum Item {
    Covered { face: FaceIndex, script: Option<Script>, start: usize, end: usize },
    Missing(char),
}

impl Item {
    /// Marks and figures on their own are shaped as Latin.
    fn with_script(self) -> Self {
        match self {
            Self::Covered { face, script, start, end } => {
                Self::Covered { face, script: script.or(Some(Script::LATIN)), start, end }
            }
            Self::Missing(c) => Self::Missing(c),
        }
    }
}

/// The script a grapheme decides, if it decides one.
fn script_of(grapheme: &str) -> Option<Script> {
    let script = grapheme.chars().next()?.script();
    match script {
        unicode_script::Script::Common
        | unicode_script::Script::Inherited
        | unicode_script::Script::Unknown => None,
        unicode_script::Script::Hangul => Some(Script::HANGUL),
        unicode_script::Script::Latin => Some(Script::LATIN),
        other => Script::from_str(other.short_name()).ok(),
    }
}
