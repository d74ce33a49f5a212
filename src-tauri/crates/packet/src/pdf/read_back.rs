//! Reads a finished file again: everything in it that can be read, seen, heard, searched or taken out of it.
//!
//! Nothing is taken from the layout. The file is opened as anybody's reader opens it, page texts come through its own
//! tables from codes to characters, and of all other objects every string, name and stream is looked at, so that no
//! place is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::{Document, Object, ObjectId, Stream};

use super::content::{Letters, read_page};
use crate::PacketError;

/// All the text of a file.
#[derive(Debug, Default)]
pub(crate) struct FileText {
    /// The pages in order.
    pub pages: Vec<PageText>,
    /// Whatever is said elsewhere: title, outline, alternatives, links, attachments.
    pub besides: Vec<String>,
    /// What is rather for programs than for people, and would look like numbers of persons: markup, names of things.
    pub marks: BTreeSet<String>,
}

/// The text of a page.
#[derive(Debug, Default)]
pub(crate) struct PageText {
    /// The text of each part, a line per line, as a reader hears and copies it.
    pub said: Vec<String>,
    /// The same as its glyphs alone show it, where that is not what is said.
    pub shown: Vec<String>,
}

/// Reads a file.
///
/// # Errors
/// [`PacketError::Write`] when it cannot be read again, which no file of ours may be.
pub(crate) fn read(bytes: &[u8]) -> Result<FileText, PacketError> {
    let file = Document::load_mem(bytes).map_err(|_| PacketError::Write)?;
    let mut text = FileText::default();
    let mut known: BTreeMap<ObjectId, Rc<Letters>> = BTreeMap::new();
    let mut skipped = skipped(&file);
    for page in file.get_pages().into_values() {
        let mut fonts = BTreeMap::new();
        for (name, font) in file.get_page_fonts(page).map_err(|_| PacketError::Write)? {
            let Ok(id) = font.get(b"ToUnicode").and_then(Object::as_reference) else { continue };
            let letters = match known.get(&id) {
                Some(letters) => Rc::clone(letters),
                None => {
                    let map = file.get_object(id).and_then(Object::as_stream).map(content_of);
                    let letters = Rc::new(Letters::new(&map.map_err(|_| PacketError::Write)?));
                    known.insert(id, Rc::clone(&letters));
                    letters
                }
            };
            fonts.insert(name, letters);
        }
        skipped.extend(file.get_page_contents(page));
        let page = read_page(&file.get_page_content(page), &fonts, &mut text.besides);
        text.pages.push(page);
    }
    skipped.extend(known.keys());
    for (id, object) in &file.objects {
        text.object(object, skipped.contains(id));
    }
    Ok(text)
}

/// Streams in which no text stands: programs of fonts, their tables of glyphs, the colour profile.
fn skipped(file: &Document) -> BTreeSet<ObjectId> {
    let mut skipped = BTreeSet::new();
    for dictionary in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        for key in [&b"FontFile2"[..], b"CIDToGIDMap", b"DestOutputProfile"] {
            skipped.extend(dictionary.get(key).and_then(Object::as_reference));
        }
        let below = dictionary.get(b"DescendantFonts").and_then(Object::as_array);
        for font in below.map(Vec::as_slice).unwrap_or_default().iter().filter_map(|font| font.as_dict().ok())
        {
            skipped.extend(font.get(b"CIDToGIDMap").and_then(Object::as_reference));
        }
        let intents = dictionary.get(b"OutputIntents").and_then(Object::as_array);
        for intent in intents.map(Vec::as_slice).unwrap_or_default().iter().filter_map(|i| i.as_dict().ok()) {
            skipped.extend(intent.get(b"DestOutputProfile").and_then(Object::as_reference));
        }
    }
    skipped
}

impl FileText {
    fn object(&mut self, object: &Object, skipped: bool) {
        match object {
            Object::String(bytes, _) => self.besides.push(text_of(bytes)),
            Object::Name(name) => {
                let name = String::from_utf8_lossy(name);
                if !self.marks.contains(name.as_ref()) {
                    self.marks.insert(name.into_owned());
                }
            }
            Object::Array(objects) => objects.iter().for_each(|object| self.object(object, false)),
            Object::Dictionary(dictionary) => {
                dictionary.iter().for_each(|(_, object)| self.object(object, false));
            }
            Object::Stream(stream) => {
                let kind = stream.dict.get(b"Type").and_then(Object::as_name).unwrap_or_default();
                // The file's own identity is a sum over its content: bytes that read as anything, and tell nobody.
                let telling =
                    stream.dict.iter().filter(|(key, _)| kind != b"XRef" || key.as_slice() != b"ID");
                telling.for_each(|(_, object)| self.object(object, false));
                if !skipped && kind != b"ObjStm" && kind != b"XRef" {
                    self.stream(stream);
                }
            }
            _ => {}
        }
    }

    /// A stream as text, and where it is markup, each piece between two marks.
    fn stream(&mut self, stream: &Stream) {
        let text = text_of(&content_of(stream));
        if text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<') {
            let pieces = text.split('<').filter_map(|tag| tag.split_once('>'));
            self.besides
                .extend(pieces.map(|(_, said)| unescaped(said)).filter(|said| !said.trim().is_empty()));
            self.marks.insert(unescaped(&text));
        } else {
            self.besides.push(text);
        }
    }
}

/// What a stream holds; as it stands where it is not compressed or in a way nobody knows.
fn content_of(stream: &Stream) -> Vec<u8> {
    if stream.dict.get(b"Filter").is_err() {
        return stream.content.clone();
    }
    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
}

/// A text string: UTF-16 or UTF-8 with their marks, else a byte a character where it is not UTF-8 anyway.
pub(super) fn text_of(bytes: &[u8]) -> String {
    if let Some(units) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let units = units.chunks_exact(2).map(|pair| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            _ => 0,
        });
        return char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    }
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Text of XML without its escapes.
fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (escape, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
    {
        text = text.replace(escape, letter);
    }
    text
}
