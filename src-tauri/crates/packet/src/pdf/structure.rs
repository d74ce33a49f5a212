//! The tag tree as PDF objects (ISO 32000-1, 14.7).

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::layout::{NodeId, Role, TagTree};

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
        Role::Row => "TR",
        Role::HeaderCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
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
    tags: &TagTree,
    pages: &[ObjectId],
    contents: &[Vec<NodeId>],
    links: &[(ObjectId, NodeId, usize)],
) -> ObjectId {
    let nodes = tags.nodes();
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
        kids.extend(children.get_mut(index).map(std::mem::take).unwrap_or_default());
        let mut element = dictionary! {
            "Type" => "StructElem", "S" => role_name(node.role), "P" => parent, "K" => kids,
        };
        if let Some(alternative) = &node.alternative {
            element.set("Alt", super::metadata::text_string(alternative));
        }
        if let Some(attributes) = attributes(node.role, node.columns) {
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

fn attributes(role: Role, columns: usize) -> Option<Object> {
    if !matches!(role, Role::HeaderCell | Role::Cell) {
        return None;
    }
    let mut table = Dictionary::new();
    if role == Role::HeaderCell {
        table.set("Scope", Object::Name(b"Column".to_vec()));
    }
    if columns > 1 {
        table.set("ColSpan", columns as i64);
    }
    if table.is_empty() {
        return None;
    }
    table.set("O", Object::Name(b"Table".to_vec()));
    Some(table.into())
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
