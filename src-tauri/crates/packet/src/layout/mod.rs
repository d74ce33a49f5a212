//! Blocks to pages: boxes of glyphs at their places, and a tree of tags beside them.
//!
//! All lengths are points (1/72 inch); x grows to the right, y grows downwards from the upper edge of whatever a
//! thing stands in.

mod compose;
mod cover;
mod figure;
mod furniture;
mod heading;
mod keep;
mod letterhead;
mod masthead;
mod paginate;
mod paragraph;
mod table;
mod tags;
mod theme;
mod title;

use std::collections::BTreeMap;

pub(crate) use compose::{Composer, stack_height};
pub(crate) use furniture::Furniture;
pub(crate) use paginate::{PlacedSlab, paginate};
pub(crate) use tags::{Node, NodeId, Numbering, Role, TagTree};
pub(crate) use theme::{Ink, Sheet, Theme, leading};

use crate::text::{Line, TextStyle};

/// Something drawn.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// A line of text; `y` is its baseline.
    Text { x: f32, y: f32, line: Line },
    /// A straight line.
    Rule { from: (f32, f32), to: (f32, f32), width: f32, ink: Ink, dash: Option<(f32, f32)> },
    /// A closed shape.
    Shape { rings: Vec<Vec<Corner>>, fill: Option<Ink>, stroke: Option<(Ink, f32)> },
    /// A closed shape of a logo, in a colour that is the office's own.
    Emblem { rings: Vec<Vec<Corner>>, color: [u8; 3], even_odd: bool },
    /// An open line through points.
    Path { points: Vec<(f32, f32)>, width: f32, ink: Ink, dash: Option<(f32, f32)> },
    /// The number of the page an anchor stands on, ending at `right`; becomes text once pages are known.
    PageOf { anchor: String, right: f32, y: f32, style: TextStyle },
    /// A region that leads to an anchor.
    Link { x: f32, y: f32, width: f32, height: f32, anchor: String },
}

/// A corner of a shape, or a control point of a curve between two corners.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Corner {
    pub x: f32,
    pub y: f32,
    pub control: bool,
}

impl Corner {
    pub(crate) fn at(x: f32, y: f32) -> Self {
        Self { x, y, control: false }
    }
}

impl Mark {
    /// A rectangle.
    pub(crate) fn rectangle(
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        fill: Option<Ink>,
        stroke: Option<(Ink, f32)>,
    ) -> Self {
        let ring = vec![
            Corner::at(x, y),
            Corner::at(x + width, y),
            Corner::at(x + width, y + height),
            Corner::at(x, y + height),
        ];
        Self::Shape { rings: vec![ring], fill, stroke }
    }

    /// A circle.
    pub(crate) fn disc(x: f32, y: f32, radius: f32, fill: Option<Ink>, stroke: Option<(Ink, f32)>) -> Self {
        // Control points for a quarter circle as a cubic curve.
        let k = radius * 0.552_285;
        let control = |x: f32, y: f32| Corner { x, y, control: true };
        let ring = vec![
            Corner::at(x + radius, y),
            control(x + radius, y + k),
            control(x + k, y + radius),
            Corner::at(x, y + radius),
            control(x - k, y + radius),
            control(x - radius, y + k),
            Corner::at(x - radius, y),
            control(x - radius, y - k),
            control(x - k, y - radius),
            Corner::at(x, y - radius),
            control(x + k, y - radius),
            control(x + radius, y - k),
            Corner::at(x + radius, y),
        ];
        Self::Shape { rings: vec![ring], fill, stroke }
    }

    /// A hairline from left to right.
    pub(crate) fn hairline(x: f32, y: f32, width: f32, ink: Ink) -> Self {
        Self::Rule { from: (x, y), to: (x + width, y), width: 0.5, ink, dash: None }
    }

    /// Left, upper, right and lower edge; of a text as far as its glyphs usually reach.
    pub(crate) fn bounds(&self) -> Option<[f32; 4]> {
        let around = |points: &mut dyn Iterator<Item = (f32, f32)>| {
            points.fold(None, |bounds: Option<[f32; 4]>, (x, y)| {
                let [left, top, right, bottom] = bounds.unwrap_or([x, y, x, y]);
                Some([left.min(x), top.min(y), right.max(x), bottom.max(y)])
            })
        };
        match self {
            Self::Text { x, y, line } => {
                let size = line.fragments.iter().map(|fragment| fragment.style.size).fold(0.0, f32::max);
                Some([*x, y - size * 0.95, x + line.width, y + size * 0.25])
            }
            Self::Rule { from, to, .. } => around(&mut [*from, *to].into_iter()),
            Self::Shape { rings, .. } | Self::Emblem { rings, .. } => {
                around(&mut rings.iter().flatten().map(|at| (at.x, at.y)))
            }
            Self::Path { points, .. } => around(&mut points.iter().copied()),
            Self::PageOf { .. } | Self::Link { .. } => None,
        }
    }

    /// Moves the mark.
    pub(crate) fn shift(&mut self, by_x: f32, by_y: f32) {
        match self {
            Self::Text { x, y, .. } | Self::Link { x, y, .. } => {
                *x += by_x;
                *y += by_y;
            }
            Self::PageOf { right, y, .. } => {
                *right += by_x;
                *y += by_y;
            }
            Self::Rule { from, to, .. } => {
                for end in [from, to] {
                    end.0 += by_x;
                    end.1 += by_y;
                }
            }
            Self::Shape { rings, .. } | Self::Emblem { rings, .. } => {
                for corner in rings.iter_mut().flatten() {
                    corner.x += by_x;
                    corner.y += by_y;
                }
            }
            Self::Path { points, .. } => {
                for point in points {
                    point.0 += by_x;
                    point.1 += by_y;
                }
            }
        }
    }
}

/// Marks that belong together.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub belongs: Belongs,
    pub marks: Vec<Mark>,
}

/// What marks are to somebody who hears the document instead of seeing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Belongs {
    /// A part of the text: a node of the tag tree.
    Node(NodeId),
    /// Grounds, frames and lines.
    Ornament,
    /// The running head.
    Head,
    /// The footer.
    Foot,
    /// What stands here again, such as the head of a table that goes on, with the node it belongs to where it stood
    /// first.
    Repeated(Option<NodeId>),
}

impl Group {
    /// Marks of a node.
    pub(crate) fn of(node: NodeId, marks: Vec<Mark>) -> Self {
        Self { belongs: Belongs::Node(node), marks }
    }

    /// Marks that say nothing.
    pub(crate) fn ornament(marks: Vec<Mark>) -> Self {
        Self { belongs: Belongs::Ornament, marks }
    }

    /// The node they are a part of.
    pub(crate) fn node(&self) -> Option<NodeId> {
        match self.belongs {
            Belongs::Node(node) => Some(node),
            _ => None,
        }
    }
}

/// A horizontal strip of the text column that is never divided.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slab {
    /// Room above, dropped at the top of a page.
    pub before: f32,
    pub height: f32,
    pub groups: Vec<Group>,
    /// The next slab must stand on the same page.
    pub keep_with_next: bool,
    /// The same, but it gives way where keeping to it would leave much of a page empty.
    pub gives_way: bool,
    /// Begins a new page.
    pub new_page: bool,
    /// Room that must be left on the page, this slab included, or it begins a new one.
    pub needs: f32,
    /// Index in [`Composer::heads`] of what is repeated above when the slab begins a page.
    pub head: Option<usize>,
    /// Anchors that stand here.
    pub anchors: Vec<String>,
    /// Entry of the outline.
    pub outline: Option<OutlineEntry>,
    /// Gap that may grow so that page one fills its page.
    pub elastic: bool,
    /// The same lower, for a page that has no room for it as it is.
    pub lower: Option<Box<Slab>>,
    /// Stands only where the page has room left for it.
    pub filler: bool,
}

/// An entry of the outline.
#[derive(Debug, Clone)]
pub(crate) struct OutlineEntry {
    pub level: u8,
    pub title: String,
}

/// A page, finished.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub groups: Vec<Group>,
}

/// A document, laid out.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The paper of every page.
    pub sheet: Sheet,
    pub pages: Vec<Page>,
    pub tags: TagTree,
    /// Page (from 0) and y of every anchor.
    pub anchors: BTreeMap<String, (usize, f32)>,
    /// Outline in reading order with page (from 0) and y.
    pub outline: Vec<(OutlineEntry, usize, f32)>,
}
