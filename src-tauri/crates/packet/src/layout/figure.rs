//! Drawings with their captions.

use super::compose::Composer;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, Slab};
use crate::chart;
use crate::content::{Drawing, Figure, Run};

impl Composer<'_, '_> {
    /// A figure and its caption as one slab.
    pub(super) fn figure(&mut self, figure: &Figure, parent: NodeId, width: f32) -> Vec<Slab> {
        let height = match figure.drawing {
            Drawing::Trades(_) => 0.0,
            Drawing::Membership(_) => self.theme.scaled(118.0),
            Drawing::Locator(_) | Drawing::Alleys(_) => 226.0,
            Drawing::Route { .. } => 318.0,
            Drawing::Seating(_) | Drawing::Numbers(_) | Drawing::Bars(_) | Drawing::Multiples(_) => 0.0,
        };
        let drawn = chart::draw(&figure.drawing, width, height, self);
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
        let mut marks = drawn.marks;
        for mark in &mut marks {
            mark.shift(0.0, top);
        }
        slab.groups.push(Group::of(node, marks));
        slab.height = top + drawn.height;
        vec![slab]
    }
}
