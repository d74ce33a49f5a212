//! XML of our own making as a tree: to put it in the order of a schema, and to read back what it says.

use std::borrow::Cow;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};

/// Deeper documents are not read. What we write is about a dozen deep.
const DEEPEST: usize = 64;

/// Something in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// An element.
    Element(Element),
    /// Text as it stands in the file, with its escapes.
    Text(String),
}

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Element {
    /// Its name with its prefix.
    pub name: String,
    /// Its attributes as they stand in the file, with the space before the first.
    pub attributes: String,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An empty element.
    pub(crate) fn new(name: &str, attributes: &str) -> Self {
        Self { name: name.to_owned(), attributes: attributes.to_owned(), children: Vec::new() }
    }

    /// The elements in it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The same to change.
    pub(crate) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name in it.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The same to change.
    pub(crate) fn child_mut(&mut self, name: &str) -> Option<&mut Self> {
        self.elements_mut().find(|element| element.name == name)
    }

    /// Puts an element behind the others.
    pub(crate) fn push(&mut self, element: Self) {
        self.children.push(Node::Element(element));
    }

    /// The value of an attribute without its escapes.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.values().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// All attributes, their values without escapes.
    pub(crate) fn values(&self) -> impl Iterator<Item = (String, String)> {
        let start: BytesStart<'_> =
            BytesStart::from_content(format!("{}{}", self.name, self.attributes), self.name.len());
        let values: Vec<(String, String)> = start
            .attributes()
            .filter_map(Result::ok)
            .map(|attribute| {
                let raw = attribute.value.into_owned();
                let value = unescape(&raw).map(Cow::into_owned).unwrap_or(raw);
                (attribute.key.as_ref().to_owned(), value)
            })
            .collect();
        values.into_iter()
    }

    /// Its text and that of everything in it.
    pub(crate) fn text(&self) -> String {
        self.children
            .iter()
            .map(|node| match node {
                Node::Element(element) => element.text(),
                Node::Text(text) => unescape(text).map(Cow::into_owned).unwrap_or_else(|_| text.clone()),
            })
            .collect()
    }

    fn write(&self, out: &mut String) {
        if self.children.is_empty() {
            let _ = write!(out, "<{}{}/>", self.name, self.attributes);
            return;
        }
        let _ = write!(out, "<{}{}>", self.name, self.attributes);
        for node in &self.children {
            match node {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        let _ = write!(out, "</{}>", self.name);
    }
}

/// The root of a document; `None` when it is not well-formed or too deep.
pub(crate) fn parse(bytes: &[u8]) -> Option<Element> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let finished = match reader.read_event().ok()? {
            Event::Start(start) => {
                if open.len() >= DEEPEST {
                    return None;
                }
                open.push(element(&start));
                continue;
            }
            Event::Empty(start) => element(&start),
            Event::End(_) => open.pop()?,
            Event::Text(text) => {
                add_text(&mut open, &text);
                continue;
            }
            Event::GeneralRef(name) => {
                if !name.starts_with('#') {
                    resolve_xml_entity(&name)?;
                }
                add_text(&mut open, &format!("&{};", &*name));
                continue;
            }
            Event::Decl(_) => continue,
            Event::Eof | Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {
                return None;
            }
        };
        match open.last_mut() {
            Some(parent) => parent.push(finished),
            None => return Some(finished),
        }
    }
}

/// A document with its declaration.
pub(crate) fn document(root: &Element) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    root.write(&mut out);
    out
}

fn element(start: &BytesStart<'_>) -> Element {
    Element::new(start.name().as_ref(), start.attributes_raw().trim_end())
}

/// Adds text to the innermost open element; pieces that follow each other become one.
fn add_text(open: &mut [Element], text: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => element.children.push(Node::Text(text.to_owned())),
    }
}
