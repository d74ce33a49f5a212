//! One paragraph of a form: finds the places in its text, over the runs that Hangul divided it into, and fills them.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::BytesStart;

use super::section::Edit;
use super::{Fields, HwpxError};

/// Stands for whatever in a text is no letter. No name of a place holds it.
const GAP: char = '\u{FFFC}';

/// Letters of a name in braces at most.
const LONGEST_NAME: usize = 100;

/// A paragraph as far as it was read.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    /// Its start tag.
    start: Range<usize>,
    /// Its text.
    pub pieces: Vec<Piece>,
    /// Where Hangul broke its lines.
    pub line_caches: Vec<Range<usize>>,
}

/// A piece of a paragraph's text.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Where it stands.
    pub at: Range<usize>,
    /// What it says.
    pub said: Said,
    /// Start tag of its run.
    pub run: Range<usize>,
    /// Start tag of its text.
    pub text: Range<usize>,
}

/// What a piece of text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// What stands in the file.
    AsItStands,
    /// A letter that is written by its name.
    Letter(char),
    /// No letter.
    Other,
}

/// What becomes of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Change {
    pub edits: Vec<Edit>,
    /// Names of the places filled, and where they stood.
    pub places: Vec<(usize, String)>,
}

/// A place in the paragraph's text.
struct Place {
    /// From its first brace to its last.
    at: Range<usize>,
    name: String,
}

impl Paragraph {
    /// One whose start tag was read.
    pub(super) fn begun(start: Range<usize>) -> Self {
        Self { start, pieces: Vec::new(), line_caches: Vec::new() }
    }

    /// Fills its places. `end` is its end tag.
    pub(super) fn fill(
        &self,
        end: Range<usize>,
        part: &str,
        xml: &str,
        fields: &Fields,
    ) -> Result<Change, HwpxError> {
        let mut text = String::new();
        // Where in the text each piece begins and ends.
        let mut spans: Vec<(Range<usize>, &Piece)> = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            let from = text.len();
            match piece.said {
                Said::AsItStands => text.push_str(xml.get(piece.at.clone()).unwrap_or_default()),
                Said::Letter(letter) => text.push(letter),
                Said::Other => text.push(GAP),
            }
            spans.push((from..text.len(), piece));
        }
        let places = places(&text, part)?;
        let mut change = Change::default();
        let alone = match places.as_slice() {
            [] => return Ok(change),
            [only] => text.trim() == text.get(only.at.clone()).unwrap_or_default(),
            _ => false,
        };
        for place in places {
            let Some(lines) = fields.lines(&place.name) else {
                let name = place.name;
                return Err(HwpxError::UnknownPlace { part: part.to_owned(), name, known: fields.names() });
            };
            let mut touched = spans.iter().filter(|(span, _)| overlap(span, &place.at).is_some());
            let Some((span, first)) = touched.next() else { continue };
            let with = if alone {
                lines.first().map(|line| escaped(line)).unwrap_or_default()
            } else {
                let line_break = format!("<{}lineBreak/>", prefix(first.text.clone(), xml));
                lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join(&line_break)
            };
            let at = in_file(span, first, &place.at);
            change.places.push((at.start, place.name));
            change.edits.push(Edit { at, with });
            for (span, piece) in touched {
                change.edits.push(Edit { at: in_file(span, piece, &place.at), with: String::new() });
            }
            if alone && lines.len() > 1 {
                let copy = |line: &String| self.copy(first, line, xml);
                let with = lines.iter().skip(1).map(copy).collect();
                change.edits.push(Edit { at: end.end..end.end, with });
            }
        }
        let caches = self.line_caches.iter().map(|at| Edit { at: at.clone(), with: String::new() });
        change.edits.extend(caches);
        Ok(change)
    }

    /// The paragraph once more with another text: its style and that of the run where the place stood, nothing else.
    fn copy(&self, piece: &Piece, line: &str, xml: &str) -> String {
        let tag = |at: &Range<usize>| xml.get(at.clone()).unwrap_or_default();
        let (run, text) = (tag(&piece.run), tag(&piece.text));
        let start = tag(&self.start);
        format!(
            "{}{run}{text}{}</{}></{}></{}>",
            repeated(start),
            escaped(line),
            name(text),
            name(run),
            name(start)
        )
    }
}

/// Everything in double braces.
fn places(text: &str, part: &str) -> Result<Vec<Place>, HwpxError> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text.get(from..).and_then(|rest| rest.find("{{")).map(|at| from + at) {
        let inside = text.get(open + 2..).unwrap_or_default();
        let name = inside.find("}}").and_then(|close| inside.get(..close)).filter(|name| {
            !name.contains(['{', '}', GAP]) && name.chars().count() <= LONGEST_NAME && !name.trim().is_empty()
        });
        let Some(name) = name else {
            let text = inside.chars().take_while(|c| *c != GAP).take(20).collect();
            return Err(HwpxError::OpenPlace { part: part.to_owned(), text });
        };
        from = open + 2 + name.len() + 2;
        found.push(Place { at: open..from, name: Fields::name(name) });
    }
    Ok(found)
}

/// What two ranges share.
fn overlap(one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
    let shared = one.start.max(other.start)..one.end.min(other.end);
    (shared.start < shared.end).then_some(shared)
}

/// Where that part of a place which a piece holds stands in the file.
fn in_file(span: &Range<usize>, piece: &Piece, place: &Range<usize>) -> Range<usize> {
    match (piece.said, overlap(span, place)) {
        (Said::AsItStands, Some(shared)) => {
            piece.at.start + (shared.start - span.start)..piece.at.start + (shared.end - span.start)
        }
        _ => piece.at.clone(),
    }
}

/// A start tag for a repetition: no new page or column, and no number that only one paragraph may have.
fn repeated(tag: &str) -> String {
    let inside = tag.trim_start_matches('<').trim_end_matches('>');
    let start = BytesStart::from_content(inside, name(tag).len());
    let mut out = format!("<{}", name(tag));
    for attribute in start.attributes().with_checks(false).filter_map(Result::ok) {
        let key = attribute.key.as_ref();
        let value = match key {
            "pageBreak" | "columnBreak" | "id" => Cow::Borrowed("0"),
            _ => Cow::Owned(attribute.value.replace('"', "&quot;")),
        };
        out.push_str(&format!(" {key}=\"{value}\""));
    }
    out.push('>');
    out
}

/// The name in a start tag, with its prefix.
fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches('<');
    let end = inside.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(inside.len());
    inside.get(..end).unwrap_or_default()
}

/// The prefix of a start tag with its colon.
fn prefix(tag: Range<usize>, xml: &str) -> &str {
    let name = name(xml.get(tag).unwrap_or_default());
    name.find(':').and_then(|colon| name.get(..=colon)).unwrap_or_default()
}

/// A text as XML writes it, without what XML cannot hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => out.push(letter),
        }
    }
    out
}
