//! Marks of a page to operations of a content stream.

use std::ops::Range;

use printpdf::{
    Color, CurTransMat, DictItem, Line as PdfLine, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle,
    Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::fonts::{CODE_PLANE, font_id};
use super::imposition::Imposition;
use super::structure::role_name;
use crate::font::FaceIndex;
use crate::layout::{Belongs, Corner, Group, Ink, Layout, Mark, NodeId, Page};
use crate::text::{Fragment, GlyphRun, Line, MISSING_LABEL_SCALE, Piece, TextStyle, UsedGlyphs, foreign};

/// A page's operations and which nodes its marked contents belong to.
pub(super) struct WrittenPage {
    pub operations: Vec<Op>,
    /// Node of each marked content, in order of their numbers.
    pub contents: Vec<NodeId>,
}

/// Writes the marks of the pages that stand on one page of the file, of a document in a language.
pub(super) fn operations(
    side: &[usize],
    layout: &Layout,
    imposition: &Imposition,
    used: &[UsedGlyphs],
    language: &str,
) -> WrittenPage {
    let mut written = WrittenPage { operations: Vec::new(), contents: Vec::new() };
    for number in side {
        let (Some(page), Some(place)) = (layout.pages.get(*number), imposition.places.get(*number)) else {
            continue;
        };
        if place.scale == 1.0 {
            add_page(page, layout, used, language, &mut written);
            continue;
        }
        written.operations.push(Op::SaveGraphicsState);
        let matrix = [place.scale, 0.0, 0.0, place.scale, place.left, 0.0];
        written.operations.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
        add_page(page, layout, used, language, &mut written);
        written.operations.push(Op::RestoreGraphicsState);
    }
    written
}

fn add_page(page: &Page, layout: &Layout, used: &[UsedGlyphs], language: &str, written: &mut WrittenPage) {
    let tags = &layout.tags;
    let mut pen = Pen {
        operations: std::mem::take(&mut written.operations),
        height: layout.sheet.height,
        used,
        korean: language == "ko",
        tagged: false,
        fill: None,
        stroke: None,
        width: None,
        dash: None,
    };
    let contents = &mut written.contents;
    for group in page.groups.iter().filter(|group| !group.marks.is_empty()) {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let (tag, properties) = match group.belongs {
            Belongs::Node(node) => {
                let number = DictItem::Int(contents.len() as i64);
                contents.push(node);
                (tags.nodes().get(node).map_or("P", |node| role_name(node.role)), vec![("MCID", number)])
            }
            Belongs::Ornament => ("Artifact", vec![("Type", name("Layout"))]),
            Belongs::Head => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Header"))]),
            Belongs::Foot => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Footer"))]),
            Belongs::Repeated(_) => ("Artifact", vec![("Type", name("Pagination"))]),
        };
        pen.begin(tag, properties);
        pen.tagged = group.node().is_some();
        pen.group(group);
        pen.operations.push(Op::EndMarkedContent);
    }
    written.operations = pen.operations;
}

struct Pen<'u> {
    operations: Vec<Op>,
    /// Height of the page.
    height: f32,
    used: &'u [UsedGlyphs],
    /// Whether the document is in Korean.
    korean: bool,
    /// Whether what is drawn is a part of the text.
    tagged: bool,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    width: Option<f32>,
    dash: Option<(f32, f32)>,
}

/// Glyphs of one face waiting to be shown.
struct Pending {
    face: FaceIndex,
    style: TextStyle,
    x: f32,
    y: f32,
    items: Vec<TextItem>,
    codes: String,
}

impl Pen<'_> {
    fn group(&mut self, group: &Group) {
        for mark in &group.marks {
            match mark {
                Mark::Text { x, y, line } => self.text(*x, *y, line),
                Mark::Rule { from, to, width, ink, dash } => self.path(&[*from, *to], *width, *ink, *dash),
                Mark::Path { points, width, ink, dash } => self.path(points, *width, *ink, *dash),
                Mark::Shape { rings, fill, stroke } => self.shape(rings, *fill, *stroke),
                Mark::Emblem { rings, color, even_odd } => self.emblem(rings, *color, *even_odd),
                // Page numbers have become text, links become annotations.
                Mark::PageOf { .. } | Mark::Link { .. } => {}
            }
        }
    }

    fn text(&mut self, x: f32, y: f32, line: &Line) {
        if line.fragments.is_empty() {
            return;
        }
        let mut pending: Option<Pending> = None;
        let mut boxes = Vec::new();
        self.operations.push(Op::StartTextSection);
        let other = if self.korean { "en" } else { "ko" };
        let stretches: Vec<Range<usize>> = if self.tagged { foreign(line, self.korean) } else { Vec::new() };
        let mut stretches = stretches.into_iter().peekable();
        for (at, fragment) in line.fragments.iter().enumerate() {
            if stretches.peek().is_some_and(|stretch| stretch.start == at) {
                self.show(pending.take());
                self.begin("Span", vec![("Lang", DictItem::Bytes(other.as_bytes().to_vec()))]);
            }
            let word = &fragment.word;
            if !word.as_typed {
                self.show(pending.take());
                self.begin("Span", vec![("ActualText", DictItem::Bytes(utf16(&word.text)))]);
            }
            self.fragment(fragment, x, y, &mut pending, &mut boxes);
            if !word.as_typed {
                self.show(pending.take());
                self.operations.push(Op::EndMarkedContent);
            }
            if stretches.peek().is_some_and(|stretch| stretch.end == at + 1) {
                stretches.next();
                self.show(pending.take());
                self.operations.push(Op::EndMarkedContent);
            }
        }
        self.show(pending.take());
        self.operations.push(Op::EndTextSection);
        for (x, y, width, style) in boxes {
            let frame =
                Mark::rectangle(x, y - style.size * 0.78, width, style.size, None, Some((style.ink, 0.5)));
            if let Mark::Shape { rings, fill, stroke } = frame {
                self.shape(&rings, fill, stroke);
            }
        }
    }

    /// Draws a word, or keeps its glyphs until the next one; answers the boxes of missing characters.
    fn fragment(
        &mut self,
        fragment: &Fragment,
        x: f32,
        y: f32,
        pending: &mut Option<Pending>,
        boxes: &mut Vec<(f32, f32, f32, TextStyle)>,
    ) {
        let style = fragment.style;
        let mut at = x + fragment.x;
        for piece in &fragment.word.pieces {
            match piece {
                Piece::Glyphs(run) => {
                    // Marks above and below their base are rare: such a run is set glyph by glyph.
                    if run.glyphs.iter().any(|glyph| glyph.dy != 0) {
                        self.show(pending.take());
                        self.glyph_by_glyph(run, style, at, y);
                    } else {
                        let joins = pending
                            .as_ref()
                            .is_some_and(|pending| pending.face == run.face && pending.style == style);
                        if !joins {
                            self.show(pending.take());
                        }
                        pending.get_or_insert_with(|| Pending::new(run.face, style, at, y)).add(run);
                    }
                }
                Piece::Missing { label, advance } => {
                    self.show(pending.take());
                    let width = *advance as f32 * style.size / 1000.0;
                    boxes.push((at + style.size * 0.04, y, width - style.size * 0.08, style));
                    let small = style.size(style.size * MISSING_LABEL_SCALE);
                    let inset = (width - label.advance as f32 * small.size / 1000.0) / 2.0;
                    let mut run = Pending::new(label.face, small, at + inset, y + style.size * -0.06);
                    run.add(label);
                    self.show(Some(run));
                }
            }
            at += piece.advance() as f32 * style.size / 1000.0;
        }
    }

    fn begin(&mut self, tag: &str, properties: Vec<(&str, DictItem)>) {
        let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.operations.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn glyph_by_glyph(&mut self, run: &GlyphRun, style: TextStyle, x: f32, y: f32) {
        let mut x = x;
        for glyph in &run.glyphs {
            let em = style.size / 1000.0;
            let advance = self.used.get(run.face).map_or(0, |used| used.advance(glyph.code)) + glyph.kern;
            let mut single =
                Pending::new(run.face, style, x + glyph.dx as f32 * em, y - glyph.dy as f32 * em);
            single.code(glyph.code);
            self.show(Some(single));
            x += advance as f32 * em;
        }
    }

    fn show(&mut self, pending: Option<Pending>) {
        let Some(mut pending) = pending else { return };
        pending.flush_codes();
        if pending.items.is_empty() {
            return;
        }
        self.fill(pending.style.ink);
        self.operations.push(Op::SetFont {
            font: PdfFontHandle::External(font_id(pending.face)),
            size: Pt(rounded(pending.style.size)),
        });
        let at = [1.0, 0.0, 0.0, 1.0, rounded(pending.x), rounded(self.height - pending.y)];
        self.operations.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(at) });
        self.operations.push(Op::ShowText { items: pending.items });
    }

    fn path(&mut self, points: &[(f32, f32)], width: f32, ink: Ink, dash: Option<(f32, f32)>) {
        self.stroke(ink, width, dash);
        let points = points.iter().map(|(x, y)| self.line_point(*x, *y, false)).collect();
        self.operations.push(Op::DrawLine { line: PdfLine { points, is_closed: false } });
    }

    fn shape(&mut self, rings: &[Vec<Corner>], fill: Option<Ink>, stroke: Option<(Ink, f32)>) {
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        if let Some(ink) = fill {
            self.fill(ink);
        }
        if let Some((ink, width)) = stroke {
            self.stroke(ink, width, None);
        }
        self.polygon(rings, mode, WindingOrder::EvenOdd);
    }

    /// A shape in a colour that is not the packet's own.
    fn emblem(&mut self, rings: &[Vec<Corner>], color: [u8; 3], even_odd: bool) {
        self.fill = None;
        self.operations.push(Op::SetFillColor { col: device(color.map(|part| f32::from(part) / 255.0)) });
        let order = if even_odd { WindingOrder::EvenOdd } else { WindingOrder::NonZero };
        self.polygon(rings, PaintMode::Fill, order);
    }

    fn polygon(&mut self, rings: &[Vec<Corner>], mode: PaintMode, winding_order: WindingOrder) {
        let rings = rings
            .iter()
            .filter(|ring| ring.len() >= 3)
            .map(|ring| PolygonRing {
                points: ring
                    .iter()
                    .map(|corner| self.line_point(corner.x, corner.y, corner.control))
                    .collect(),
            })
            .collect::<Vec<_>>();
        if !rings.is_empty() {
            let polygon = Polygon { rings, mode, winding_order };
            self.operations.push(Op::DrawPolygon { polygon });
        }
    }

    fn line_point(&self, x: f32, y: f32, control: bool) -> LinePoint {
        LinePoint { p: Point { x: Pt(rounded(x)), y: Pt(rounded(self.height - y)) }, bezier: control }
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.operations.push(Op::SetFillColor { col: color(ink) });
        }
    }

    fn stroke(&mut self, ink: Ink, width: f32, dash: Option<(f32, f32)>) {
        if self.stroke != Some(ink) {
            self.stroke = Some(ink);
            self.operations.push(Op::SetOutlineColor { col: color(ink) });
        }
        if self.width != Some(width) {
            self.width = Some(width);
            self.operations.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
        if self.dash != dash {
            self.dash = dash;
            let dash = match dash {
                Some((on, off)) => LineDashPattern::new(0.0, &[on, off]),
                None => LineDashPattern::solid(),
            };
            self.operations.push(Op::SetLineDashPattern { dash });
        }
    }
}

impl Pending {
    fn new(face: FaceIndex, style: TextStyle, x: f32, y: f32) -> Self {
        Self { face, style, x, y, items: Vec::new(), codes: String::new() }
    }

    fn add(&mut self, run: &GlyphRun) {
        for glyph in &run.glyphs {
            self.move_by(glyph.dx);
            self.code(glyph.code);
            self.move_by(glyph.kern - glyph.dx);
        }
    }

    fn code(&mut self, code: u16) {
        self.codes.extend(char::from_u32(CODE_PLANE + u32::from(code)));
    }

    /// Moves the pen by thousandths of the em; a number in a `TJ` array moves it back.
    fn move_by(&mut self, thousandths: i32) {
        if thousandths != 0 {
            self.flush_codes();
            self.items.push(TextItem::Offset(-thousandths as f32));
        }
    }

    fn flush_codes(&mut self) {
        if !self.codes.is_empty() {
            self.items.push(TextItem::Text(std::mem::take(&mut self.codes)));
        }
    }
}

/// Text as the value of a text string.
fn utf16(text: &str) -> Vec<u8> {
    [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

fn color(ink: Ink) -> Color {
    device(ink.rgb())
}

/// Red, green and blue from 0 to 1, to a thousandth.
fn device(color: [f32; 3]) -> Color {
    let [r, g, b] = color.map(|part| (part * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// A hundredth of a point is finer than any printer.
fn rounded(value: f32) -> f32 {
    if value.is_finite() { (value * 100.0).round() / 100.0 } else { 0.0 }
}
