//! What a file may claim about itself: a standard is named only when what it asks for is there.
//!
//! Read on the finished objects, not on what was meant to be written. What cannot go wrong in a file of ours (no scripts,
//! no transparency, no colours but sRGB) is left to the independent validator that looks at the sample packets.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// The standards that a file may name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Claims {
    /// PDF/A-2a (ISO 19005-2, level A).
    pub archival: bool,
    /// PDF/UA-1 (ISO 14289-1).
    pub accessible: bool,
}

/// What may be claimed. `spelled_out` is whether every code of every font means the same everywhere.
pub(super) fn claims(file: &Document, spelled_out: bool) -> Claims {
    let told = spelled_out && is_tagged(file) && fonts_are_whole(file) && is_structured(file);
    Claims {
        archival: told && has_output_intent(file) && file.trailer.get(b"ID").is_ok(),
        accessible: told && is_titled(file) && annotations_are_told(file),
    }
}

fn is_tagged(file: &Document) -> bool {
    let Ok(catalog) = file.catalog() else { return false };
    let marked = dictionary(file, catalog.get(b"MarkInfo").ok()).and_then(|info| info.get(b"Marked").ok());
    matches!(marked, Some(Object::Boolean(true)))
        && says_something(catalog.get(b"Lang").ok())
        && file.get_pages().values().all(|page| {
            let page = file.get_dictionary(*page);
            page.is_ok_and(|page| page.get(b"StructParents").is_ok() && name(page, b"Tabs") == Some(b"S"))
        })
}

fn is_titled(file: &Document) -> bool {
    let title = dictionary(file, file.trailer.get(b"Info").ok()).and_then(|info| info.get(b"Title").ok());
    let shown = file.catalog().ok().and_then(|catalog| {
        let preferences = dictionary(file, catalog.get(b"ViewerPreferences").ok())?;
        preferences.get(b"DisplayDocTitle").and_then(Object::as_bool).ok()
    });
    says_something(title) && shown == Some(true)
}

fn has_output_intent(file: &Document) -> bool {
    let intents = file.catalog().ok().and_then(|catalog| catalog.get(b"OutputIntents").ok()?.as_array().ok());
    let Some([intent]) = intents.map(Vec::as_slice) else { return false };
    let profile = dictionary(file, Some(intent)).and_then(|intent| intent.get(b"DestOutputProfile").ok());
    profile.and_then(|profile| profile.as_reference().ok()).is_some_and(|id| file.objects.contains_key(&id))
}

/// Every font lies in the file, with the text that its codes stand for.
fn fonts_are_whole(file: &Document) -> bool {
    let fonts = file.objects.values().filter_map(|object| object.as_dict().ok());
    fonts.filter(|font| name(font, b"Type") == Some(b"Font")).all(|font| match name(font, b"Subtype") {
        Some(b"Type0") => {
            let below = font.get(b"DescendantFonts").and_then(Object::as_array);
            font.get(b"ToUnicode").is_ok()
                && below.is_ok_and(|below| below.iter().all(|below| is_embedded(file, below)))
        }
        Some(b"CIDFontType2") => is_embedded(file, &Object::Dictionary(font.clone())),
        _ => false,
    })
}

fn is_embedded(file: &Document, font: &Object) -> bool {
    let Some(font) = dictionary(file, Some(font)) else { return false };
    let program = dictionary(file, font.get(b"FontDescriptor").ok());
    font.get(b"CIDToGIDMap").is_ok() && program.is_some_and(|program| program.get(b"FontFile2").is_ok())
}

/// Every annotation is a link that says where it leads, stands in the structure and is printed.
fn annotations_are_told(file: &Document) -> bool {
    file.get_pages().values().all(|page| {
        let Ok(page) = file.get_dictionary(*page) else { return false };
        let Ok(annotations) = page.get(b"Annots").and_then(Object::as_array) else { return true };
        annotations.iter().all(|annotation| {
            dictionary(file, Some(annotation)).is_some_and(|annotation| {
                says_something(annotation.get(b"Contents").ok())
                    && annotation.get(b"StructParent").is_ok()
                    && annotation.get(b"F").and_then(Object::as_i64).ok() == Some(4)
            })
        })
    })
}

fn is_structured(file: &Document) -> bool {
    let root = file.catalog().ok().and_then(|catalog| dictionary(file, catalog.get(b"StructTreeRoot").ok()));
    let Some(top) = root.and_then(|root| root.get(b"K").ok()?.as_array().ok()) else { return false };
    let mut walk = Walk { file, heading: 0 };
    !top.is_empty() && top.iter().all(|top| top.as_reference().is_ok_and(|top| walk.is_sound(top)))
}

/// A walk through the elements in the order in which they are read.
struct Walk<'f> {
    file: &'f Document,
    /// Level of the last heading.
    heading: u8,
}

impl Walk<'_> {
    /// Whether an element and all below it are what the standards ask of them.
    fn is_sound(&mut self, id: ObjectId) -> bool {
        let file = self.file;
        let Ok(element) = file.get_dictionary(id) else { return false };
        let Some(role) = name(element, b"S") else { return false };
        let Ok(kids) = element.get(b"K").and_then(Object::as_array) else { return false };
        let below: Vec<ObjectId> = kids.iter().filter_map(|kid| kid.as_reference().ok()).collect();
        let roles: Vec<&[u8]> = below.iter().filter_map(|kid| role_of(file, *kid)).collect();
        let of = |allowed: &[&[u8]]| {
            below.len() == kids.len()
                && roles.len() == below.len()
                && roles.iter().all(|r| allowed.contains(r))
        };
        let sound = match role {
            b"H1" | b"H2" | b"H3" => {
                let level = role.last().map_or(0, |digit| digit - b'0');
                let follows = level <= self.heading + 1;
                self.heading = level;
                follows
            }
            // A figure of which nothing but the caption is drawn has no box.
            b"Figure" => {
                says_something(element.get(b"Alt").ok())
                    && (below.len() == kids.len() || has_attribute(file, element, b"BBox"))
            }
            b"L" => of(&[b"LI"]) && has_attribute(file, element, b"ListNumbering"),
            b"LI" => of(&[b"Lbl", b"LBody"]),
            b"Table" => of(&[b"THead", b"TBody", b"TR"]) && is_regular(file, &below),
            b"THead" | b"TBody" => of(&[b"TR"]),
            b"TR" => of(&[b"TH", b"TD"]),
            b"TH" => has_attribute(file, element, b"Scope"),
            b"TOC" => of(&[b"TOCI"]),
            b"Document" | b"Sect" => below.len() == kids.len(),
            _ => true,
        };
        sound && below.into_iter().all(|kid| self.is_sound(kid))
    }
}

/// Whether all rows of a table are of one width.
fn is_regular(file: &Document, below: &[ObjectId]) -> bool {
    let mut rows = Vec::new();
    for id in below {
        match role_of(file, *id) {
            Some(b"TR") => rows.push(*id),
            _ => rows.extend(kids(file, *id)),
        }
    }
    // Columns that cells of rows above still cover, and for how many rows.
    let mut covered: Vec<(i64, i64)> = Vec::new();
    let widths = rows.iter().map(|row| {
        let cells: Vec<(i64, i64)> = kids(file, *row)
            .iter()
            .map(|cell| (span(file, *cell, b"ColSpan"), span(file, *cell, b"RowSpan")))
            .collect();
        let from_above = covered.iter().map(|(columns, _)| columns).sum::<i64>();
        let width = from_above + cells.iter().map(|(columns, _)| columns).sum::<i64>();
        covered.iter_mut().for_each(|(_, rows)| *rows -= 1);
        covered.extend(cells.into_iter().map(|(columns, rows)| (columns, rows - 1)));
        covered.retain(|(_, rows)| *rows > 0);
        width
    });
    let widths: Vec<i64> = widths.collect();
    widths.windows(2).all(|pair| pair.first() == pair.last())
}

fn span(file: &Document, cell: ObjectId, key: &[u8]) -> i64 {
    let attributes = file.get_dictionary(cell).ok().and_then(|cell| dictionary(file, cell.get(b"A").ok()));
    attributes.and_then(|of| of.get(key).and_then(Object::as_i64).ok()).unwrap_or(1)
}

fn kids(file: &Document, id: ObjectId) -> Vec<ObjectId> {
    let kids = file.get_dictionary(id).and_then(|element| element.get(b"K")?.as_array());
    kids.map(|kids| kids.iter().filter_map(|kid| kid.as_reference().ok()).collect()).unwrap_or_default()
}

fn role_of(file: &Document, id: ObjectId) -> Option<&[u8]> {
    name(file.get_dictionary(id).ok()?, b"S")
}

fn has_attribute(file: &Document, element: &Dictionary, key: &[u8]) -> bool {
    dictionary(file, element.get(b"A").ok()).is_some_and(|attributes| attributes.get(key).is_ok())
}

fn name<'d>(of: &'d Dictionary, key: &[u8]) -> Option<&'d [u8]> {
    of.get(key).and_then(Object::as_name).ok()
}

/// A dictionary, or the one that a reference leads to.
fn dictionary<'f>(file: &'f Document, object: Option<&'f Object>) -> Option<&'f Dictionary> {
    match object? {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Reference(id) => file.get_dictionary(*id).ok(),
        _ => None,
    }
}

/// Whether it is a string with anything in it but its mark and spaces.
fn says_something(object: Option<&Object>) -> bool {
    let Some(Object::String(bytes, _)) = object else { return false };
    let said = bytes.strip_prefix(&[0xFE, 0xFF]).unwrap_or(bytes);
    said.iter().any(|byte| !matches!(byte, 0 | b' '))
}
