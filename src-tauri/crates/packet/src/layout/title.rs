//! The head of page one.

use super::compose::Composer;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, OutlineEntry, Slab};
use crate::chart;
use crate::content::{Run, TitleBlock};

/// Size of the inset map.
const LOCATOR: (f32, f32) = (112.0, 96.0);

impl Composer<'_, '_> {
    /// District and kind of document between rules, the dong's name large, when and where, the locator beside them,
    /// and the purpose below.
    pub(super) fn title(&mut self, title: &TitleBlock, parent: NodeId, width: f32) -> Vec<Slab> {
        let mut slab = Slab::default();
        let node = self.tags.add(parent, Role::Paragraph);
        let band = self.theme.style(10.0);
        let district = self.letterhead(&title.district, band.bold().ink(Ink::Accent), 9.0, width * 0.4);
        let kind = self.single(&title.kind, band.bold().ink(Ink::Black));
        let kind_x = width - kind.width;
        let mut marks = vec![
            Mark::Text { x: district.x, y: 9.0, line: district.name.clone() },
            Mark::Text { x: kind_x, y: 9.0, line: kind },
        ];
        if !title.mark.is_empty() {
            let mark = self.single(&title.mark, self.theme.style(8.2).bold().ink(Ink::Alarm));
            let x = kind_x - mark.width - 18.0;
            if x > district.right() + 12.0 {
                let frame =
                    Mark::rectangle(x - 5.0, -1.2, mark.width + 10.0, 13.6, None, Some((Ink::Alarm, 0.7)));
                slab.groups.push(Group::ornament(vec![frame]));
                marks.push(Mark::Text { x, y: 8.8, line: mark });
            }
        }
        slab.groups.push(Group::of(node, marks));
        slab.groups.push(Group::ornament(district.logo));
        let rules = vec![
            Mark::Rule { from: (0.0, 16.5), to: (width, 16.5), width: 2.2, ink: Ink::Accent, dash: None },
            Mark::Rule { from: (0.0, 19.6), to: (width, 19.6), width: 0.5, ink: Ink::Accent, dash: None },
        ];
        slab.groups.push(Group::ornament(rules));

        let inset = if title.locator.is_some() { LOCATOR.0 + 16.0 } else { 0.0 };
        let column = width - inset;
        let mut y = 27.0;
        let heading = self.tags.add(parent, Role::Heading(1));
        let name = self.fitted(&title.title, column);
        let name_size = name.fragments.first().map_or(36.0, |fragment| fragment.style.size);
        y += name_size * 0.9;
        slab.groups.push(Group::of(heading, vec![Mark::Text { x: -1.0, y, line: name }]));
        y += name_size * 0.34;
        for (text, style) in [
            (&title.when, self.theme.style(13.0).bold()),
            (&title.place, self.theme.style(10.5).ink(Ink::Black)),
        ] {
            let node = self.tags.add(parent, Role::Paragraph);
            let height = leading(style.size) + 1.0;
            let mut marks = Vec::new();
            for line in self.lines(&[Run::plain(text)], style, column).into_iter().take(2) {
                marks.push(Mark::Text { x: 0.0, y: y + baseline(style.size, height), line });
                y += height;
            }
            slab.groups.push(Group::of(node, marks));
        }
        if let Some(locator) = &title.locator {
            let node = self.tags.add_figure(parent, locator.alternative.clone());
            let mut marks = chart::draw(&locator.drawing, LOCATOR.0, LOCATOR.1, self).marks;
            for mark in &mut marks {
                mark.shift(width - LOCATOR.0, 26.0);
            }
            slab.groups.push(Group::of(node, marks));
            y = y.max(26.0 + LOCATOR.1);
        }
        y += 7.0;
        if !title.purpose.is_empty() {
            y = self.purpose(&title.purpose, parent, width, y, &mut slab);
        }
        slab.height = y;
        slab.anchors.push("page-one".to_owned());
        slab.outline = Some(OutlineEntry { level: 1, title: crate::text::printable(&title.title) });
        vec![slab]
    }

    /// The purpose in a tinted band; answers the y below it.
    fn purpose(&mut self, purpose: &str, parent: NodeId, width: f32, top: f32, slab: &mut Slab) -> f32 {
        let style = self.theme.style(11.0).bold();
        let label_style = self.theme.style(8.6).bold().ink(Ink::Accent);
        let label = self.single(self.words.purpose, label_style);
        let indent = 12.0 + label.width + 12.0;
        let lines = self.lines(&[Run::plain(purpose)], style, width - indent - 10.0);
        let line_height = leading(style.size);
        let pad = 7.0;
        let height = lines.len() as f32 * line_height + 2.0 * pad;
        let node = self.tags.add(parent, Role::Paragraph);
        let ground = Mark::rectangle(0.0, top, width, height, Some(Ink::AccentTint), None);
        let edge = Mark::rectangle(0.0, top, 2.4, height, Some(Ink::Accent), None);
        slab.groups.push(Group::ornament(vec![ground, edge]));
        let mut y = top + pad;
        let mut marks = vec![Mark::Text { x: 12.0, y: y + baseline(style.size, line_height), line: label }];
        for line in lines {
            marks.push(Mark::Text { x: indent, y: y + baseline(style.size, line_height), line });
            y += line_height;
        }
        slab.groups.push(Group::of(node, marks));
        y + pad
    }

    /// A line in the largest size up to that of a neighbourhood's name that fits the width. Large enough already, it
    /// grows less than other type.
    pub(super) fn fitted(&mut self, text: &str, width: f32) -> crate::text::Line {
        let style = self.theme.style(36.0).size(self.theme.scaled(36.0).min(39.6)).bold();
        let line = self.single(text, style);
        if line.width <= width {
            return line;
        }
        let smaller = (style.size * width / line.width).max(9.0);
        let style = style.size(smaller);
        let mut lines = self.lines(&[Run::plain(text)], style, width);
        if lines.is_empty() { crate::text::Line::default() } else { lines.swap_remove(0) }
    }
}
