//! One part of a form: finds its paragraphs and their texts by position, and puts the changes in.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, Event};

use super::paragraph::{Paragraph, Piece, Said};
use super::{Fields, HwpxError, package};

/// Elements in elements beyond this are no document of Hangul's.
const DEEPEST: usize = 512;

/// A place in the part and what is to stand there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// From, up to.
    pub at: Range<usize>,
    /// The new bytes.
    pub with: String,
}

/// What the walk is inside of. Names carry their prefix.
enum Open {
    /// `hp:p`.
    Paragraph(Paragraph),
    /// `hp:run`.
    Run(Range<usize>),
    /// `hp:t`.
    Text(Range<usize>),
    /// `hp:linesegarray`, from where on.
    LineCache(usize),
    /// Anything else.
    Other,
}

/// A part with its places filled, and the names of those places.
pub(super) fn fill(part: &str, xml: &str, fields: &Fields) -> Result<(String, Vec<String>), HwpxError> {
    let mut walk =
        Walk { part, xml, fields, open: Vec::new(), edits: Vec::new(), places: Vec::new(), added: 0 };
    walk.all()?;
    let Walk { mut edits, mut places, .. } = walk;
    edits.sort_by_key(|edit| (edit.at.start, edit.at.end));
    places.sort_by_key(|(at, _)| *at);
    let mut filled = String::with_capacity(xml.len());
    let mut from = 0;
    for edit in &edits {
        filled.push_str(xml.get(from..edit.at.start).unwrap_or_default());
        filled.push_str(&edit.with);
        from = edit.at.end;
    }
    filled.push_str(xml.get(from..).unwrap_or_default());
    Ok((filled, places.into_iter().map(|(_, name)| name).collect()))
}

struct Walk<'w> {
    part: &'w str,
    xml: &'w str,
    fields: &'w Fields,
    open: Vec<Open>,
    edits: Vec<Edit>,
    /// Names of filled places and where they stood.
    places: Vec<(usize, String)>,
    /// Bytes of all new texts.
    added: usize,
}

impl Walk<'_> {
    fn all(&mut self) -> Result<(), HwpxError> {
        // The reader leaves a mark of byte order out of its count.
        let skipped = self.xml.len() - self.xml.trim_start_matches('\u{FEFF}').len();
        let mut reader = Reader::from_str(self.xml.get(skipped..).unwrap_or_default());
        let mut rooted = false;
        loop {
            let from = position(&reader, skipped);
            let event = reader.read_event().map_err(|_| self.broken())?;
            let at = from..position(&reader, skipped);
            match event {
                Event::Start(start) => {
                    rooted = true;
                    self.enter(start.local_name().as_ref(), at)?;
                }
                Event::Empty(start) => {
                    rooted = true;
                    self.between(start.local_name().as_ref(), at);
                }
                Event::End(_) => self.leave(at)?,
                Event::Text(_) => self.text(Said::AsItStands, at),
                Event::GeneralRef(reference) => {
                    let letter = letter_of(&reference).ok_or_else(|| self.broken())?;
                    self.text(Said::Letter(letter), at);
                }
                Event::CData(_) => self.text(Said::Other, at),
                // A document type could name texts of its own; Hangul writes none.
                Event::DocType(_) => return Err(self.broken()),
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof if self.open.is_empty() && rooted => return Ok(()),
                Event::Eof => return Err(self.broken()),
            }
        }
    }

    fn enter(&mut self, name: &str, at: Range<usize>) -> Result<(), HwpxError> {
        if self.open.len() >= DEEPEST {
            return Err(self.broken());
        }
        let inside_text = matches!(self.open.last(), Some(Open::Text(_)));
        let opened = match name {
            "p" => Open::Paragraph(Paragraph::begun(at)),
            "run" => Open::Run(at),
            "t" => Open::Text(at),
            "linesegarray" => Open::LineCache(at.start),
            _ => {
                if inside_text {
                    self.text(Said::Other, at);
                }
                Open::Other
            }
        };
        self.open.push(opened);
        Ok(())
    }

    /// An element with nothing in it. In a text, tabs, line ends and special spaces divide words; marks do not.
    fn between(&mut self, name: &str, at: Range<usize>) {
        if name == "linesegarray" {
            self.cache(at);
        } else if matches!(name, "lineBreak" | "tab" | "nbSpace" | "fwSpace" | "hyphen") {
            self.text(Said::Other, at);
        }
    }

    fn leave(&mut self, at: Range<usize>) -> Result<(), HwpxError> {
        match self.open.pop() {
            Some(Open::Paragraph(paragraph)) => {
                let change = paragraph.fill(at, self.part, self.xml, self.fields)?;
                self.added =
                    change.edits.iter().fold(self.added, |sum, edit| sum.saturating_add(edit.with.len()));
                if self.added > package::LARGEST {
                    return Err(package::too_large());
                }
                self.edits.extend(change.edits);
                self.places.extend(change.places);
            }
            Some(Open::LineCache(from)) => self.cache(from..at.end),
            Some(Open::Run(_) | Open::Text(_) | Open::Other) => {}
            None => return Err(self.broken()),
        }
        Ok(())
    }

    /// A piece of the innermost paragraph's text, if it stands in one.
    fn text(&mut self, said: Said, at: Range<usize>) {
        let mut around = self.open.iter_mut().rev();
        let Some(Open::Text(text)) = around.next() else { return };
        let text = text.clone();
        let Some(Open::Run(run)) = around.next() else { return };
        let run = run.clone();
        if let Some(Open::Paragraph(paragraph)) = around.next() {
            paragraph.pieces.push(Piece { at, said, run, text });
        }
    }

    /// Where Hangul broke the lines of the innermost paragraph.
    fn cache(&mut self, at: Range<usize>) {
        if let Some(Open::Paragraph(paragraph)) = self.open.last_mut() {
            paragraph.line_caches.push(at);
        }
    }

    fn broken(&self) -> HwpxError {
        HwpxError::Broken { part: self.part.to_owned() }
    }
}

fn position(reader: &Reader<&[u8]>, skipped: usize) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).saturating_add(skipped)
}

/// The letter that `&amp;` or `&#xAC00;` stands for.
fn letter_of(reference: &BytesRef<'_>) -> Option<char> {
    match reference.resolve_char_ref().ok()? {
        Some(letter) => Some(letter),
        None => resolve_xml_entity(reference).and_then(|text| text.chars().next()),
    }
}
