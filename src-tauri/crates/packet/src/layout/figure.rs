//! Drawings with their captions.

use super::compose::Composer;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, Slab};
use crate::chart::{self, Drawn};
use crate::content::{Drawing, Figure, Run};

/// Heights of what is drawn into a box: as usual, and lower for a page that has no room for it so.
const ROUTE: [f32; 2] = [318.0, 196.0];
const AREAS: [f32; 2] = [226.0, 176.0];
const MEMBERSHIP: [f32; 2] = [118.0, 94.0];
/// The same of one of the small ones that stand beside each other.
const SMALL: [f32; 2] = [52.0, 38.0];

impl Composer<'_, '_> {
    /// A figure and its caption as one slab. What is drawn into a box is drawn lower too, for a page that has little room
    /// left.
    pub(super) fn figure(&mut self, figure: &Figure, parent: NodeId, width: f32) -> Vec<Slab> {
        let [height, low] = match figure.drawing {
            Drawing::Membership(_) => MEMBERSHIP.map(|height| self.theme.scaled(height)),
            Drawing::Multiples(_) => SMALL.map(|height| self.theme.scaled(height)),
            Drawing::Locator(_) | Drawing::Alleys(_) => AREAS,
            Drawing::Route { .. } => ROUTE,
            Drawing::Trades(_) | Drawing::Seating(_) | Drawing::Numbers(_) | Drawing::Bars(_) => [0.0; 2],
        };
        let drawn = chart::draw(&figure.drawing, width, height, self);
        let lower = (low > 0.0).then(|| chart::draw(&figure.drawing, width, low, self));
        let node = self.tags.add_figure(parent, figure.alternative.clone());
        let mut slab = Slab { before: self.theme.scaled(4.0), ..Slab::default() };
        let mut top = 0.0;
        if !figure.caption.is_empty() {
            let style = self.theme.style(8.6).bold().ink(Ink::Black);
            let height = leading(style.size);
            let mut marks = Vec::new();
            for line in self.lines(&[Run::plain(&figure.caption)], style, width) {
                marks.push(Mark::Text { x: 0.0, y: top + baseline(style.size, height + 1.0), line });
                top += height;
            }
            top += 1.0;
            let caption = self.tags.add(node, Role::Caption);
            slab.groups.push(Group::of(caption, marks));
        }
        if let Some(lower) = lower.filter(|lower| lower.height < drawn.height) {
            let mut low = slab.clone();
            add(&mut low, node, lower, top);
            slab.lower = Some(Box::new(low));
        }
        add(&mut slab, node, drawn, top);
        vec![slab]
    }
}

/// Puts a drawing below its caption.
fn add(slab: &mut Slab, node: NodeId, drawn: Drawn, top: f32) {
    let mut marks = drawn.marks;
    for mark in &mut marks {
        mark.shift(0.0, top);
    }
    slab.groups.push(Group::of(node, marks));
    slab.height = top + drawn.height;
}
