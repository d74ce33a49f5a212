//! Some pages of a document instead of all.

use std::collections::BTreeSet;

use super::tags::Role;
use super::{Belongs, Layout, Mark};

impl Layout {
    /// Keeps these pages (from 0) in this order; what leads to another page no longer leads anywhere.
    pub(crate) fn keep(&mut self, pages: &[usize]) {
        let place = |page: usize| pages.iter().position(|kept| *kept == page);
        let mut all: Vec<Option<super::Page>> =
            std::mem::take(&mut self.pages).into_iter().map(Some).collect();
        self.pages = pages.iter().filter_map(|page| all.get_mut(*page).and_then(Option::take)).collect();
        self.anchors.retain(|_, (page, _)| match place(*page) {
            Some(now) => {
                *page = now;
                true
            }
            None => false,
        });
        self.outline.retain_mut(|(_, page, _)| match place(*page) {
            Some(now) => {
                *page = now;
                true
            }
            None => false,
        });
        self.outline.sort_by(|(_, page, y), (_, other, below)| page.cmp(other).then(y.total_cmp(below)));
        self.cut_links();
        self.head_tables();
    }

    fn cut_links(&mut self) {
        let mut cut = Vec::new();
        for group in self.pages.iter_mut().flat_map(|page| &mut page.groups) {
            let before = group.marks.len();
            let anchors = &self.anchors;
            group
                .marks
                .retain(|mark| !matches!(mark, Mark::Link { anchor, .. } if !anchors.contains_key(anchor)));
            if group.marks.len() < before {
                cut.extend(group.node());
            }
        }
        for node in cut {
            self.tags.set_role(node, Role::Paragraph);
        }
    }

    /// The head of a table that began on a page which is not there is told where it stands again.
    fn head_tables(&mut self) {
        let told = self.pages.iter().flat_map(|page| &page.groups).filter_map(super::Group::node);
        let mut told: BTreeSet<_> = told.collect();
        for group in self.pages.iter_mut().flat_map(|page| &mut page.groups) {
            if let Belongs::Repeated(Some(node)) = group.belongs
                && told.insert(node)
            {
                group.belongs = Belongs::Node(node);
            }
        }
    }
}
