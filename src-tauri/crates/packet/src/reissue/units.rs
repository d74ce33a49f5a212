//! The blocks of a packet as they stand on its pages.

use std::collections::BTreeMap;

use super::digest::digest_of;
use crate::layout::{Group, Mark, NodeId, PlacedSlab, Role, Slab, TagTree};
use crate::words::Words;

/// A block: a paragraph, an item, a row, a drawing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unit {
    /// Key of the part of the packet.
    pub part: String,
    /// Its title.
    pub title: String,
    /// Pages it stands on, from 0.
    pub pages: Vec<usize>,
    /// What it says.
    pub text: String,
    pub digest: String,
}

/// All blocks in reading order.
#[derive(Debug, Default)]
pub(crate) struct Units {
    pub all: Vec<Unit>,
    /// The block of each group of each slab.
    pub of: BTreeMap<(usize, usize), usize>,
    /// The page of each slab.
    pub page: BTreeMap<usize, usize>,
}

impl Units {
    /// The blocks of slabs at their places.
    pub(crate) fn of(slabs: &[Slab], places: &[Vec<PlacedSlab>], tags: &TagTree, words: &Words) -> Self {
        let mut units = Self::default();
        let mut known: BTreeMap<NodeId, (usize, NodeId)> = BTreeMap::new();
        let (mut part, mut title) = (String::new(), String::new());
        let placed = (0..).zip(places).flat_map(|(page, places)| places.iter().map(move |at| (page, at)));
        for (page, at) in placed.filter(|(_, at)| !at.repeated) {
            let Some(slab) = slabs.get(at.index) else { continue };
            units.page.insert(at.index, page);
            if let (Some(anchor), Some(1)) =
                (slab.anchors.first(), slab.outline.as_ref().map(|entry| entry.level))
            {
                part.clone_from(anchor);
                title = slab.outline.as_ref().map(|entry| entry.title.clone()).unwrap_or_default();
                if part == "page-one" {
                    title = words.page_one.to_owned();
                }
            }
            for (number, group) in slab.groups.iter().enumerate() {
                let Some(node) = group.node() else { continue };
                let Some(block) = block_of(tags, node) else { continue };
                let said = text_of(group);
                let (unit, last) = known.entry(block).or_insert_with(|| {
                    let text = tags.nodes().get(block).and_then(|node| node.alternative.clone());
                    let (part, title) = (part.clone(), title.clone());
                    let text = text.unwrap_or_default();
                    units.all.push(Unit { part, title, text, ..Unit::default() });
                    (units.all.len() - 1, node)
                });
                if let Some(unit) = units.all.get_mut(*unit) {
                    if *last != node && !unit.text.is_empty() && !said.is_empty() {
                        unit.text.push_str(" · ");
                    }
                    unit.text.push_str(&said);
                    if !unit.pages.contains(&page) {
                        unit.pages.push(page);
                    }
                }
                *last = node;
                units.of.insert((at.index, number), *unit);
            }
        }
        for unit in &mut units.all {
            // A number in front of a title says where the part stands, not what it is.
            let said = match unit.text.split_once(". ") {
                Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => rest,
                _ => unit.text.as_str(),
            };
            unit.digest = digest_of(said);
        }
        units
    }
}

/// The block that a node is a part of; none for entries of the contents, which follow from the headings.
fn block_of(tags: &TagTree, node: NodeId) -> Option<NodeId> {
    let mut at = node;
    loop {
        let node = tags.nodes().get(at)?;
        match node.role {
            Role::Row | Role::ListItem | Role::Heading(_) | Role::Paragraph | Role::Figure => {
                return Some(at);
            }
            Role::Cell
            | Role::ColumnHeader
            | Role::RowHeader
            | Role::ItemBody
            | Role::Label
            | Role::Caption => at = node.parent?,
            _ => return None,
        }
    }
}

fn text_of(group: &Group) -> String {
    let lines = group.marks.iter().filter_map(|mark| match mark {
        Mark::Text { line, .. } => Some(line.text()),
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}
