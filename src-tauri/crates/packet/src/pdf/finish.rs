//! Finishes the file on its objects: fonts, structure, outline, links, colours, metadata, identity.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::fonts::SubsetFace;
use super::imposition::Imposition;
use super::metadata::{Metadata, text_string};
use super::save::save;
use super::{check, srgb, structure};
use crate::PacketError;
use crate::layout::{Layout, Mark, NodeId};

pub(super) fn finish(
    mut file: Document,
    layout: &Layout,
    imposition: &Imposition,
    contents: &[Vec<NodeId>],
    subsets: &[SubsetFace],
    metadata: &Metadata,
) -> Result<Vec<u8>, PacketError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    finish_fonts(&mut file, &pages, subsets)?;
    let links = add_links(&mut file, layout, imposition, &pages);
    for (number, page) in (0i64..).zip(&pages) {
        let dictionary = file.get_dictionary_mut(*page).map_err(|_| PacketError::Write)?;
        for key in [&b"TrimBox"[..], b"CropBox", b"Annots"] {
            dictionary.remove(key);
        }
        let size = [0.0, 0.0, imposition.size.0, imposition.size.1].map(Object::Real).to_vec();
        dictionary.set("MediaBox", size);
        dictionary.set("StructParents", number);
        dictionary.set("Tabs", Object::Name(b"S".to_vec()));
        let own: Vec<Object> =
            links.iter().filter(|link| link.page == *page).map(|link| Object::Reference(link.id)).collect();
        if !own.is_empty() {
            dictionary.set("Annots", own);
        }
    }
    let annotations: Vec<(ObjectId, NodeId, usize)> =
        links.iter().filter_map(|link| Some((link.id, link.node?, link.key))).collect();
    let tree = structure::write(&mut file, layout, imposition, &pages, contents, &annotations);
    let outline = add_outline(&mut file, layout, imposition, &pages);
    let colours = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
    let catalog = file.catalog_mut().map_err(|_| PacketError::Write)?;
    catalog.remove(b"PageLayout");
    catalog.set(
        "PageMode",
        Object::Name(if outline.is_some() { b"UseOutlines".to_vec() } else { b"UseNone".to_vec() }),
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    catalog.set("Lang", Object::string_literal(metadata.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set("OutputIntents", vec![output_intent(colours)]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let labels = vec![Object::Integer(0), dictionary! { "S" => "D" }.into()];
    catalog.set("PageLabels", dictionary! { "Nums" => labels });
    set_identity(&mut file, metadata);
    // Only now is everything there that a claim rests on.
    let claims = check::claims(&file, subsets.iter().all(|subset| subset.spelled_out));
    let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata.xmp(claims));
    let xmp = file.add_object(xmp.with_compression(false));
    file.catalog_mut().map_err(|_| PacketError::Write)?.set("Metadata", xmp);
    save(file)
}

/// What the colours of the file mean (ISO 19005-2, 6.2.3).
fn output_intent(profile: ObjectId) -> Object {
    dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1", "DestOutputProfile" => profile,
        "OutputConditionIdentifier" => Object::string_literal(srgb::NAME),
        "Info" => Object::string_literal(srgb::NAME),
    }
    .into()
}

/// A link annotation.
struct Link {
    id: ObjectId,
    page: ObjectId,
    node: Option<NodeId>,
    /// Key in the parent tree.
    key: usize,
}

fn add_links(file: &mut Document, layout: &Layout, imposition: &Imposition, pages: &[ObjectId]) -> Vec<Link> {
    let mut links = Vec::new();
    for (page, place) in layout.pages.iter().zip(&imposition.places) {
        let Some(id) = pages.get(place.side) else { continue };
        for group in &page.groups {
            for mark in &group.marks {
                let Mark::Link { x, y, width, height, anchor } = mark else { continue };
                let Some((target, target_y)) = layout.anchors.get(anchor) else { continue };
                let Some(target) = destination(imposition, pages, *target, *target_y) else { continue };
                let key = pages.len() + links.len();
                let rectangle = place.rectangle([*x, *y, x + width, y + height]);
                let annotation = file.add_object(dictionary! {
                    "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Border" => vec![0.into(), 0.into(), 0.into()],
                    "Rect" => rectangle.map(Object::Real).to_vec(),
                    "Dest" => target,
                    "StructParent" => key as i64,
                    "Contents" => text_string(&text_of(&group.marks)),
                });
                links.push(Link { id: annotation, page: *id, node: group.node(), key });
            }
        }
    }
    links
}

fn text_of(marks: &[Mark]) -> String {
    let texts: Vec<String> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text { line, .. } => Some(line.text()),
            _ => None,
        })
        .collect();
    texts.join(" ")
}

/// A place of the document in the file, with a little room above it.
fn destination(imposition: &Imposition, pages: &[ObjectId], page: usize, y: f32) -> Option<Vec<Object>> {
    let place = imposition.places.get(page)?;
    let top = Object::Real((place.y(y - 12.0) * 100.0).round() / 100.0);
    let page = Object::Reference(*pages.get(place.side)?);
    Some(vec![page, Object::Name(b"XYZ".to_vec()), Object::Null, top, Object::Null])
}

/// Entries of level 2 hang under the entry of level 1 before them.
fn add_outline(
    file: &mut Document,
    layout: &Layout,
    imposition: &Imposition,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    struct Item {
        id: ObjectId,
        parent: Option<usize>,
    }
    let root = file.new_object_id();
    let mut items: Vec<Item> = Vec::new();
    let mut top: Option<usize> = None;
    for (entry, _, _) in &layout.outline {
        let parent = if entry.level > 1 { top } else { None };
        if entry.level == 1 {
            top = Some(items.len());
        }
        items.push(Item { id: file.new_object_id(), parent });
    }
    let children = |parent: Option<usize>| -> Vec<usize> {
        items.iter().enumerate().filter(|(_, item)| item.parent == parent).map(|(index, _)| index).collect()
    };
    let id_of = |index: &usize| items.get(*index).map(|item| Object::Reference(item.id));
    for (index, (item, (entry, page, y))) in items.iter().zip(&layout.outline).enumerate() {
        let siblings = children(item.parent);
        let at = siblings.iter().position(|sibling| *sibling == index).unwrap_or(0);
        let parent = item.parent.and_then(|parent| items.get(parent)).map_or(root, |parent| parent.id);
        let mut dictionary = dictionary! {
            "Title" => text_string(&entry.title), "Parent" => parent,
            "Dest" => destination(imposition, pages, *page, *y)?,
        };
        if let Some(previous) = at.checked_sub(1).and_then(|at| siblings.get(at)).and_then(id_of) {
            dictionary.set("Prev", previous);
        }
        if let Some(next) = siblings.get(at + 1).and_then(id_of) {
            dictionary.set("Next", next);
        }
        let own = children(Some(index));
        if let (Some(first), Some(last)) = (own.first().and_then(id_of), own.last().and_then(id_of)) {
            dictionary.set("First", first);
            dictionary.set("Last", last);
            // Negative: closed until somebody opens it.
            dictionary.set("Count", -(own.len() as i64));
        }
        file.objects.insert(item.id, dictionary.into());
    }
    let top = children(None);
    let (first, last) = (top.first().and_then(id_of)?, top.last().and_then(id_of)?);
    let outline = dictionary! {
        "Type" => "Outlines", "First" => first, "Last" => last, "Count" => top.len() as i64,
    };
    file.objects.insert(root, outline.into());
    Some(root)
}

/// Replaces what `printpdf` guessed about the fonts by what is known about the subsets.
fn finish_fonts(file: &mut Document, pages: &[ObjectId], subsets: &[SubsetFace]) -> Result<(), PacketError> {
    let Some(first) = pages.first() else { return Ok(()) };
    let resources = file.get_dictionary(*first).and_then(|page| page.get(b"Resources")?.as_reference());
    let fonts = resources.and_then(|id| file.get_dictionary(id)?.get(b"Font")?.as_reference());
    let fonts = fonts.map_err(|_| PacketError::Write)?;
    for subset in subsets {
        let font =
            file.get_dictionary(fonts).and_then(|fonts| fonts.get(subset.id().0.as_bytes())?.as_reference());
        let Ok(font) = font else { continue };
        let map = file.add_object(Stream::new(dictionary! {}, subset.to_unicode.clone().into_bytes()));
        let glyphs = subset.glyphs.clone().map(|glyphs| file.add_object(Stream::new(dictionary! {}, glyphs)));
        let dictionary = file.get_dictionary_mut(font).map_err(|_| PacketError::Write)?;
        let guessed = dictionary.get(b"ToUnicode").and_then(Object::as_reference);
        dictionary.set("ToUnicode", map);
        if let (Some(glyphs), Ok(descendants)) =
            (glyphs, dictionary.get_mut(b"DescendantFonts").and_then(Object::as_array_mut))
            && let Some(Object::Dictionary(descendant)) = descendants.first_mut()
        {
            descendant.set("CIDToGIDMap", glyphs);
        }
        if let Ok(guessed) = guessed {
            file.objects.remove(&guessed);
        }
    }
    Ok(())
}

fn set_identity(file: &mut Document, metadata: &Metadata) {
    if let Ok(Object::Reference(guessed)) = file.trailer.get(b"Info").cloned() {
        file.objects.remove(&guessed);
    }
    let info = file.add_object(metadata.info());
    file.trailer.set("Info", info);
    let identity: Vec<u8> = metadata.identity.iter().take(16).copied().collect();
    let identity = Object::String(identity, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identity.clone(), identity]);
}
