//! Puts a part into the order of the standard's schema, and says in it what docx-rs cannot say: that heads of tables
//! repeat, in which language the text is, that a line never ends inside a Korean word.
//!
//! Sequences: ISO/IEC 29500-1:2016, annex A (`wml.xsd`).

use alley_packet::Language;

use super::style::id;
use crate::xml::{Element, Node};

/// Children of an element in the order of its schema. Those that are not named keep their place behind the others.
const SEQUENCES: [(&str, &[&str]); 12] = [
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:wordWrap",
            "w:autoSpaceDE",
            "w:autoSpaceDN",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:textAlignment",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:strike",
            "w:dstrike",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:bdr",
            "w:shd",
            "w:fitText",
            "w:vertAlign",
            "w:lang",
            "w:specVanish",
        ],
    ),
    (
        "w:style",
        &[
            "w:name",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
        ],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblpPr",
            "w:tblW",
            "w:jc",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
        ],
    ),
    ("w:tblBorders", BORDERS),
    ("w:tcBorders", BORDERS),
    ("w:pBdr", BORDERS),
    ("w:tblCellMar", BORDERS),
    (
        "w:tcPr",
        &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:textDirection",
            "w:vAlign",
        ],
    ),
    (
        "w:lvl",
        &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:isLgl",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
    ),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:footerReference",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgNumType",
            "w:cols",
            "w:titlePg",
            "w:textDirection",
            "w:docGrid",
        ],
    ),
    (
        "w:settings",
        &[
            "w:zoom",
            "w:defaultTabStop",
            "w:evenAndOddHeaders",
            "w:characterSpacingControl",
            "w:compat",
            "w:docVars",
            "w:themeFontLang",
        ],
    ),
];

const BORDERS: &[&str] =
    &["w:top", "w:left", "w:start", "w:bottom", "w:right", "w:end", "w:insideH", "w:insideV", "w:between"];

/// Completes an element and everything in it.
pub(super) fn complete(element: &mut Element, language: Language) {
    add_what_is_lacking(element, language);
    for inner in element.elements_mut() {
        complete(inner, language);
    }
    // Properties that say nothing are left out.
    element.children.retain(|node| match node {
        Node::Element(inner) => {
            !(inner.children.is_empty() && matches!(inner.name.as_str(), "w:rPr" | "w:pPr" | "w:tblBorders"))
        }
        Node::Text(_) => true,
    });
    if let Some((_, sequence)) = SEQUENCES.iter().find(|(name, _)| *name == element.name) {
        let place = |node: &Node| match node {
            Node::Element(inner) => {
                sequence.iter().position(|name| *name == inner.name).unwrap_or(sequence.len())
            }
            Node::Text(_) => sequence.len(),
        };
        element.children.sort_by_key(place);
    }
}

fn add_what_is_lacking(element: &mut Element, language: Language) {
    match element.name.as_str() {
        // Its number counts what the thread made before; nothing refers to it.
        "w:p" => element.attributes.clear(),
        "w:tbl" => repeat_head(element),
        "w:rPrDefault" => add_within(element, "w:rPr", Element::new("w:lang", &language_of(language))),
        // In Korean, Word divides a word at any syllable unless the first is off, and parts figures from the letters
        // behind them (`17 건`) unless the others are.
        "w:pPrDefault" => {
            for name in ["w:wordWrap", "w:autoSpaceDE", "w:autoSpaceDN"] {
                add_within(element, "w:pPr", Element::new(name, " w:val=\"0\""));
            }
        }
        "w:settings" => element.push(Element::new("w:themeFontLang", &language_of(language))),
        "w:style" if element.attribute("w:styleId").as_deref() == Some("Normal") => {
            element.attributes.push_str(" w:default=\"1\"");
        }
        "w:gridCol" => {
            let width = element.attribute("w:w").unwrap_or_default();
            element.attributes = format!(" w:w=\"{width}\"");
        }
        _ => {}
    }
}

/// The first row of a ledger is its head.
fn repeat_head(table: &mut Element) {
    let style = table.child("w:tblPr").and_then(|properties| properties.child("w:tblStyle"));
    if style.and_then(|style| style.attribute("w:val")).as_deref() != Some(id::LEDGER) {
        return;
    }
    if let Some(row) = table.child_mut("w:tr") {
        add_within(row, "w:trPr", Element::new("w:tblHeader", ""));
    }
}

/// Adds to the properties of an element, which stand in front of everything else in it.
fn add_within(element: &mut Element, name: &str, added: Element) {
    if let Some(properties) = element.child_mut(name) {
        properties.push(added);
        return;
    }
    let mut properties = Element::new(name, "");
    properties.push(added);
    element.children.insert(0, Node::Element(properties));
}

/// Languages of the text: of Latin letters the document's own, of Korean ones always Korean.
fn language_of(language: Language) -> String {
    format!(" w:val=\"{}\" w:eastAsia=\"ko-KR\"", tag(language))
}

/// The language as BCP 47 writes it.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Korean => "ko-KR",
        Language::English => "en-US",
    }
}
