//! The tag tree as PDF objects (ISO 32000-1, 14.7).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::imposition::Imposition;
use crate::layout::{Layout, Mark, Node, NodeId, Numbering, Role};

/// Name of a role among the standard structure types.
pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Table => "Table",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ItemBody => "LBody",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Link => "Link",
    }
}

/// What a node of the tree holds beside other nodes.
enum Kid {
    /// Marked content of a page.
    Content { page: usize, number: i64 },
    /// An annotation.
    Annotation(ObjectId),
}

/// Writes the structure tree; answers its root.
///
/// `contents` names the node of each marked content of each page. `links` are annotations with the node they belong
/// to, in the order of their keys in the parent tree, which follow the pages' keys.
pub(super) fn write(
    file: &mut Document,
    layout: &Layout,
    imposition: &Imposition,
    pages: &[ObjectId],
    contents: &[Vec<NodeId>],
    links: &[(ObjectId, NodeId, usize)],
) -> ObjectId {
    let nodes = layout.tags.nodes();
    let boxes = figure_boxes(layout, imposition);
    let mut own: Vec<Vec<Kid>> = nodes.iter().map(|_| Vec::new()).collect();
    for (page, numbers) in contents.iter().enumerate() {
        for (number, node) in (0i64..).zip(numbers) {
            if let Some(kids) = own.get_mut(*node) {
                kids.push(Kid::Content { page, number });
            }
        }
    }
    for (annotation, node, _) in links {
        if let Some(kids) = own.get_mut(*node) {
            kids.push(Kid::Annotation(*annotation));
        }
    }
    // A node counts when something of it is on paper; parents stand before their children.
    let mut alive: Vec<bool> = own.iter().map(|kids| !kids.is_empty()).collect();
    for (index, node) in nodes.iter().enumerate().rev() {
        if let (Some(true), Some(parent)) = (alive.get(index).copied(), node.parent)
            && let Some(parent) = alive.get_mut(parent)
        {
            *parent = true;
        }
    }
    // A row has all of its cells, also those in which nothing stands.
    for (index, node) in nodes.iter().enumerate() {
        let cell = matches!(node.role, Role::ColumnHeader | Role::RowHeader | Role::Cell);
        if cell
            && node.parent.and_then(|row| alive.get(row).copied()) == Some(true)
            && let Some(cell) = alive.get_mut(index)
        {
            *cell = true;
        }
    }
    let ids: Vec<Option<ObjectId>> = alive.iter().map(|alive| alive.then(|| file.new_object_id())).collect();
    let mut children: Vec<Vec<Object>> = nodes.iter().map(|_| Vec::new()).collect();
    for (index, node) in nodes.iter().enumerate() {
        if let (Some(Some(id)), Some(parent)) = (ids.get(index), node.parent)
            && let Some(siblings) = children.get_mut(parent)
        {
            siblings.push(Object::Reference(*id));
        }
    }
    let root = file.new_object_id();
    for (index, node) in nodes.iter().enumerate() {
        let Some(Some(id)) = ids.get(index) else { continue };
        let parent = node.parent.and_then(|parent| ids.get(parent).copied().flatten()).unwrap_or(root);
        let mut kids: Vec<Object> = own
            .get(index)
            .map(|kids| kids.iter().filter_map(|kid| kid_object(kid, pages)).collect())
            .unwrap_or_default();
        let below = children.get_mut(index).map(std::mem::take).unwrap_or_default();
        // A caption stands above its drawing; a list inside an item comes after the item's own text.
        let at = if node.role == Role::Figure { 0 } else { kids.len() };
        drop(kids.splice(at..at, below));
        let mut element = dictionary! {
            "Type" => "StructElem", "S" => role_name(node.role), "P" => parent, "K" => kids,
        };
        if let Some(alternative) = &node.alternative {
            element.set("Alt", super::metadata::text_string(alternative));
        }
        if let Some(attributes) = attributes(node, boxes.get(&index)) {
            element.set("A", attributes);
        }
        file.objects.insert(*id, element.into());
    }
    let parent_tree = parent_tree(file, &ids, contents, links);
    let top: Vec<Object> = ids.first().copied().flatten().map(Object::Reference).into_iter().collect();
    let next_key = contents.len() + links.len();
    file.objects.insert(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => top, "ParentTree" => parent_tree, "ParentTreeNextKey" => next_key as i64,
        }
        .into(),
    );
    root
}

fn kid_object(kid: &Kid, pages: &[ObjectId]) -> Option<Object> {
    Some(match kid {
        Kid::Content { page, number } => {
            dictionary! { "Type" => "MCR", "Pg" => *pages.get(*page)?, "MCID" => *number }.into()
        }
        Kid::Annotation(id) => dictionary! { "Type" => "OBJR", "Obj" => *id }.into(),
    })
}

/// Where the figures are drawn, as rectangles of their pages.
fn figure_boxes(layout: &Layout, imposition: &Imposition) -> BTreeMap<NodeId, [f32; 4]> {
    let mut boxes: BTreeMap<NodeId, [f32; 4]> = BTreeMap::new();
    let pages = layout.pages.iter().zip(&imposition.places);
    for (group, place) in pages.flat_map(|(page, place)| page.groups.iter().map(move |group| (group, place)))
    {
        let figure = |node: &NodeId| layout.tags.nodes().get(*node).is_some_and(|n| n.role == Role::Figure);
        let Some(node) = group.node().filter(figure) else { continue };
        for bounds in group.marks.iter().filter_map(Mark::bounds) {
            let drawn = place.rectangle(bounds);
            let known = boxes.entry(node).or_insert(drawn);
            let ([a, b, c, d], [left, low, right, high]) = (*known, drawn);
            *known = [a.min(left), b.min(low), c.max(right), d.max(high)];
        }
    }
    boxes
}

/// Attributes of an element (ISO 32000-1, 14.8.5).
fn attributes(node: &Node, drawn: Option<&[f32; 4]>) -> Option<Object> {
    let name = |name: &str| Object::Name(name.as_bytes().to_vec());
    let mut of = Dictionary::new();
    let owner = match node.role {
        Role::ColumnHeader | Role::RowHeader | Role::Cell => {
            match node.role {
                Role::ColumnHeader => of.set("Scope", name("Column")),
                Role::RowHeader => of.set("Scope", name("Row")),
                _ => {}
            }
            if node.columns > 1 {
                of.set("ColSpan", node.columns as i64);
            }
            if node.rows > 1 {
                of.set("RowSpan", node.rows as i64);
            }
            "Table"
        }
        Role::List(numbering) => {
            let numbering = match numbering {
                Numbering::Circle => "Circle",
                Numbering::Square => "Square",
                Numbering::Letters => "LowerAlpha",
                Numbering::Decimal => "Decimal",
                Numbering::Other => "None",
            };
            of.set("ListNumbering", name(numbering));
            "List"
        }
        Role::Figure => {
            let rounded = |value: &f32| Object::Real((value * 100.0).round() / 100.0);
            of.set("Placement", name("Block"));
            of.set("BBox", drawn?.iter().map(rounded).collect::<Vec<_>>());
            "Layout"
        }
        _ => return None,
    };
    if of.is_empty() {
        return None;
    }
    of.set("O", name(owner));
    Some(of.into())
}

fn parent_tree(
    file: &mut Document,
    ids: &[Option<ObjectId>],
    contents: &[Vec<NodeId>],
    links: &[(ObjectId, NodeId, usize)],
) -> ObjectId {
    let reference = |node: &NodeId| ids.get(*node).copied().flatten().map_or(Object::Null, Object::Reference);
    let mut numbers: Vec<Object> = Vec::new();
    for (key, nodes) in (0i64..).zip(contents) {
        let parents: Vec<Object> = nodes.iter().map(reference).collect();
        let parents = file.add_object(parents);
        numbers.extend([Object::Integer(key), Object::Reference(parents)]);
    }
    for (_, node, key) in links {
        numbers.extend([Object::Integer(*key as i64), reference(node)]);
    }
    file.add_object(dictionary! { "Nums" => numbers })
}
