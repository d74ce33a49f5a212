//! Running heads and footers, and the last step: slabs at their places become pages.

use std::collections::BTreeMap;

use super::compose::Composer;
use super::theme::Ink;
use super::{Belongs, Group, Layout, Mark, Page, PlacedSlab, Slab};
use crate::text::TextStyle;

/// What stands outside the text column.
#[derive(Debug, Clone)]
pub(crate) struct Furniture {
    /// Left end of the running head, from page 2 on.
    pub head_left: String,
    /// Right end of the running head, from page 2 on.
    pub head_right: String,
    /// Left end of the footer: the copy's mark or the variant.
    pub foot_left: String,
    /// Right end of the footer, may be empty.
    pub foot_right: String,
}

impl Composer<'_, '_> {
    /// Puts every slab at its place and writes heads, footers and page numbers.
    pub(crate) fn finish(
        mut self,
        slabs: Vec<Slab>,
        places: &[Vec<PlacedSlab>],
        furniture: &Furniture,
    ) -> Layout {
        let count = places.len();
        let mut pages = Vec::with_capacity(count);
        let mut anchors = BTreeMap::new();
        let mut outline = Vec::new();
        let top = self.theme.top();
        let mut slabs: Vec<Option<Slab>> = slabs.into_iter().map(Some).collect();
        for (number, places) in places.iter().enumerate() {
            let mut page = Page::default();
            let left = self.theme.left(number);
            for placed in places {
                let slab = if placed.repeated {
                    self.heads.get(placed.index).cloned()
                } else {
                    slabs.get_mut(placed.index).and_then(Option::take)
                };
                let Some(slab) = slab else { continue };
                let y = top + placed.y;
                for anchor in slab.anchors {
                    anchors.entry(anchor).or_insert((number, y));
                }
                outline.extend(slab.outline.map(|entry| (entry, number, y)));
                page.groups.extend(slab.groups.into_iter().map(|mut group| {
                    for mark in &mut group.marks {
                        mark.shift(left, y);
                    }
                    group
                }));
            }
            if let (true, Some(y)) = (number > 0, self.theme.sheet.head) {
                let marks = self.head(furniture, left, y);
                page.groups.push(Group { belongs: Belongs::Head, marks });
            }
            let marks = self.foot(furniture, number, count);
            page.groups.push(Group { belongs: Belongs::Foot, marks });
            pages.push(page);
        }
        self.number_pages(&mut pages, &anchors);
        Layout { sheet: self.theme.sheet, pages, tags: self.tags, anchors, outline }
    }

    fn head(&mut self, furniture: &Furniture, left: f32, y: f32) -> Vec<Mark> {
        let style = self.theme.small().size(7.6);
        let width = self.theme.width();
        let first = self.shortened(&furniture.head_left, style.bold(), width * 0.46);
        let second = self.shortened(&furniture.head_right, style, width * 0.52);
        vec![
            Mark::Text { x: left, y, line: first },
            Mark::Text { x: left + width - second.width, y, line: second },
            Mark::hairline(left, y + 5.5, width, Ink::Line),
        ]
    }

    fn foot(&mut self, furniture: &Furniture, number: usize, count: usize) -> Vec<Mark> {
        let style = self.theme.small().size(7.6);
        let (left, width) = (self.theme.left(number), self.theme.width());
        let right = left + width;
        let y = self.theme.sheet.height - self.theme.sheet.foot;
        let mut marks = vec![Mark::hairline(left, y - 12.0, width, Ink::Line)];
        let page = self
            .single(&format!("{} / {count}", number + 1), style.size(8.6).bold().tabular().ink(Ink::Black));
        marks.push(Mark::Text { x: left + (width - page.width) / 2.0, y, line: page });
        let mark = self.shortened(&furniture.foot_left, style, width * 0.44);
        marks.push(Mark::Text { x: left, y, line: mark });
        let mark = self.shortened(&furniture.foot_right, style, width * 0.44);
        marks.push(Mark::Text { x: right - mark.width, y, line: mark });
        marks
    }

    /// A line cut at a width; the cut shows.
    pub(crate) fn shortened(&mut self, text: &str, style: TextStyle, width: f32) -> crate::text::Line {
        let text = crate::text::printable(text);
        let mut line = self.single(&text, style);
        let mut letters = text.chars().count().min(200);
        while line.width > width && letters > 1 {
            letters = letters * 9 / 10;
            let cut: String = text.chars().take(letters).collect();
            line = self.single(&format!("{}…", cut.trim_end()), style);
        }
        line
    }

    /// Page numbers of the contents, now that every anchor has its page.
    fn number_pages(&mut self, pages: &mut [Page], anchors: &BTreeMap<String, (usize, f32)>) {
        for mark in pages.iter_mut().flat_map(|page| &mut page.groups).flat_map(|group| &mut group.marks) {
            if let Mark::PageOf { anchor, right, y, style } = mark {
                let number =
                    anchors.get(anchor.as_str()).map(|(page, _)| (page + 1).to_string()).unwrap_or_default();
                let line = self.single(&number, *style);
                *mark = Mark::Text { x: *right - line.width, y: *y, line };
            }
        }
    }
}
