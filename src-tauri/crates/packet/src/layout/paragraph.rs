//! Paragraphs and the items of a government outline.

use super::compose::{Composer, SMALL};
use super::tags::{NodeId, Numbering, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, Slab};
use crate::content::{Marker, Run};
use crate::text::{Line, TextStyle};

impl Composer<'_, '_> {
    /// A paragraph.
    pub(super) fn text(&mut self, runs: &[Run], parent: NodeId, width: f32) -> Vec<Slab> {
        let style = self.theme.body();
        let lines = self.lines(runs, style, width);
        let style = line_style(style, runs);
        let node = self.tags.add(parent, Role::Paragraph);
        let mut slabs = line_slabs(lines, style, 0.0, node);
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(3.0);
        }
        slabs
    }

    /// An item: its marker hangs in front of its lines. Items that follow each other are one list, those of a lower
    /// level a list inside the item before them; a note (※) is a paragraph.
    pub(super) fn item(
        &mut self,
        marker: &Marker,
        runs: &[Run],
        lists: &mut Lists,
        parent: NodeId,
        width: f32,
    ) -> Vec<Slab> {
        let style = self.theme.body();
        let level = marker.level();
        let (sign, before): (&str, f32) = match marker {
            Marker::Circle => ("○", 4.0),
            Marker::Dash => ("-", 1.0),
            Marker::Note => ("※", 2.0),
            Marker::Number(number) => (number, 4.0),
            Marker::Circled(number) => (number, 1.0),
            Marker::Outline { sign, .. } => (sign, if level == 0 { 4.0 } else { 1.5 }),
        };
        let margin = self.theme.scaled(11.0) * f32::from(level);
        let style = if matches!(marker, Marker::Note) {
            style.size(style.size * 0.88).ink(Ink::Muted)
        } else {
            style
        };
        let marker_style = if matches!(marker, Marker::Number(_) | Marker::Circled(_)) {
            style.bold().ink(Ink::Accent)
        } else {
            style
        };
        let sign = self.single(sign, line_style(marker_style, runs));
        let hang = margin + (sign.width + self.theme.scaled(4.5)).max(self.theme.scaled(11.0));
        let lines = self.lines(runs, style, width - hang);
        let style = line_style(style, runs);
        let (label, node) = if matches!(marker, Marker::Note) {
            lists.close();
            (None, self.tags.add(parent, Role::Paragraph))
        } else {
            let item = lists.item(marker, self, parent);
            let label = self.tags.add(item, Role::Label);
            let body = self.tags.add(item, Role::ItemBody);
            lists.body(body);
            (Some(label), body)
        };
        let mut slabs = line_slabs(lines, style, hang, node);
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(before);
            let mark = Mark::Text { x: margin, y: baseline(style.size, first.height), line: sign };
            match label {
                Some(label) => first.groups.insert(0, Group::of(label, vec![mark])),
                None => {
                    if let Some(group) = first.groups.first_mut() {
                        group.marks.insert(0, mark);
                    }
                }
            }
        }
        slabs
    }
}

/// The lists that the items of a stack of blocks make up, outermost first.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<OpenList>,
}

/// A list that further items may belong to.
#[derive(Debug)]
struct OpenList {
    level: u8,
    node: NodeId,
    numbering: Numbering,
    /// What its last item says: the place of a list of a deeper level.
    last: Option<NodeId>,
}

impl Lists {
    /// Something else than an item follows.
    pub(super) fn close(&mut self) {
        self.open.clear();
    }

    /// A new item in the list it belongs to.
    fn item(&mut self, marker: &Marker, composer: &mut Composer<'_, '_>, parent: NodeId) -> NodeId {
        let (level, numbering) = (marker.level(), numbering(marker));
        while self
            .open
            .last()
            .is_some_and(|list| list.level > level || (list.level == level && list.numbering != numbering))
        {
            self.open.pop();
        }
        let list = match self.open.last() {
            Some(list) if list.level == level => list.node,
            above => {
                let parent = above.and_then(|list| list.last).unwrap_or(parent);
                let node = composer.tags.add(parent, Role::List(numbering));
                self.open.push(OpenList { level, node, numbering, last: None });
                node
            }
        };
        composer.tags.add(list, Role::ListItem)
    }

    /// Remembers what an item says, for the items below it.
    fn body(&mut self, body: NodeId) {
        if let Some(list) = self.open.last_mut() {
            list.last = Some(body);
        }
    }
}

/// How the items of a marker's list are numbered.
fn numbering(marker: &Marker) -> Numbering {
    let sign = match marker {
        Marker::Circle => return Numbering::Circle,
        Marker::Circled(_) => return Numbering::Decimal,
        Marker::Dash | Marker::Note => return Numbering::Other,
        Marker::Number(sign) | Marker::Outline { sign, .. } => sign,
    };
    match sign.chars().next() {
        Some('0'..='9') => Numbering::Decimal,
        Some('a'..='z') => Numbering::Letters,
        Some('○') => Numbering::Circle,
        Some('□') => Numbering::Square,
        _ => Numbering::Other,
    }
}

/// The style that lines of runs are spaced by: the smaller one where all of them are small.
fn line_style(style: TextStyle, runs: &[Run]) -> TextStyle {
    if runs.iter().all(|run| run.small) { style.size(style.size * SMALL) } else { style }
}

/// One slab per line; the first two lines stay together, and so do the last two.
pub(super) fn line_slabs(lines: Vec<Line>, style: TextStyle, x: f32, node: NodeId) -> Vec<Slab> {
    let height = leading(style.size);
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| Slab {
            height,
            groups: vec![Group::of(node, vec![Mark::Text { x, y: baseline(style.size, height), line }])],
            keep_with_next: count > 1 && (index == 0 || index + 2 == count),
            ..Slab::default()
        })
        .collect()
}
