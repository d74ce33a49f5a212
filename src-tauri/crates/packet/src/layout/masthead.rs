//! The head of a paper that is filed or carried: its title between rules, as official reports have it.

use super::compose::Composer;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, OutlineEntry, Slab};
use crate::content::{MastheadBlock, Run};
use crate::text::TextStyle;

/// Lines of a title; what is longer is set smaller.
const TITLE_LINES: usize = 2;

impl Composer<'_, '_> {
    /// District and mark above, the title centred between rules, what it is about below it, who made it and when at
    /// the right end.
    pub(super) fn masthead(&mut self, head: &MastheadBlock, parent: NodeId, width: f32) -> Vec<Slab> {
        let mut slab = Slab::default();
        let band = self.theme.style(9.4).bold();
        let mut y = band.size;
        let mark = self.single(&head.mark, self.theme.style(8.2).bold().ink(Ink::Alarm));
        let room = width - if head.mark.is_empty() { 0.0 } else { mark.width + 22.0 };
        let district = self.letterhead(&head.district, band.ink(Ink::Accent), y, room);
        let node = self.tags.add(parent, Role::Paragraph);
        let mut marks = vec![Mark::Text { x: district.x, y, line: district.name }];
        slab.groups.push(Group::ornament(district.logo));
        if !head.mark.is_empty() {
            let (x, height) = (width - mark.width - 5.0, self.theme.scaled(13.0));
            let frame = Mark::rectangle(
                x - 5.0,
                y - height + 3.2,
                mark.width + 10.0,
                height,
                None,
                Some((Ink::Alarm, 0.7)),
            );
            slab.groups.push(Group::ornament(vec![frame]));
            marks.push(Mark::Text { x, y: y - 0.4, line: mark });
        }
        slab.groups.push(Group::of(node, marks));
        y += self.theme.scaled(7.0);
        slab.groups.push(Group::ornament(vec![rule(y, width, 2.2), rule(y + 3.1, width, 0.5)]));
        y += self.theme.scaled(9.0);
        y = self.centred_title(&head.title, parent, width, y, &mut slab);
        if !head.about.trim().is_empty() {
            let style = self.theme.style(10.2);
            y = self.aligned(&head.about, style, 0.5, parent, width, y, &mut slab);
        }
        y += self.theme.scaled(7.0);
        slab.groups.push(Group::ornament(vec![rule(y, width, 0.5), rule(y + 3.1, width, 2.2)]));
        y += self.theme.scaled(8.0);
        let style = self.theme.style(9.0).ink(Ink::Muted);
        y = self.aligned(&head.made, style, 1.0, parent, width, y, &mut slab);
        slab.height = y + self.theme.scaled(1.0);
        slab.anchors.push("page-one".to_owned());
        slab.outline = Some(OutlineEntry { level: 1, title: crate::text::printable(&head.title) });
        vec![slab]
    }

    /// The title in the largest size in which it takes no more than two lines; answers the y below it.
    fn centred_title(&mut self, title: &str, parent: NodeId, width: f32, mut y: f32, slab: &mut Slab) -> f32 {
        let runs = [Run::plain(title)];
        let mut style = self.theme.style(20.0).bold();
        // A narrow page begins with smaller type, so that a title of usual length takes one line.
        style = style.size(style.size.min(width / 14.0));
        let mut lines = self.lines(&runs, style, width);
        while lines.len() > TITLE_LINES && style.size > 9.0 {
            style = style.size(style.size * 0.9);
            lines = self.lines(&runs, style, width);
        }
        let node = self.tags.add(parent, Role::Heading(1));
        let height = leading(style.size);
        let mut marks = Vec::new();
        for line in lines.into_iter().take(TITLE_LINES) {
            let x = (width - line.width).max(0.0) / 2.0;
            marks.push(Mark::Text { x, y: y + baseline(style.size, height), line });
            y += height;
        }
        slab.groups.push(Group::of(node, marks));
        y
    }

    /// At most two lines of a text, from the left (0), in the middle (0.5) or to the right (1); answers the y below.
    #[expect(clippy::too_many_arguments, reason = "how and where a text stands")]
    fn aligned(
        &mut self,
        text: &str,
        style: TextStyle,
        along: f32,
        parent: NodeId,
        width: f32,
        mut y: f32,
        slab: &mut Slab,
    ) -> f32 {
        let node = self.tags.add(parent, Role::Paragraph);
        let height = leading(style.size);
        let mut marks = Vec::new();
        for line in self.lines(&[Run::plain(text)], style, width).into_iter().take(2) {
            let x = (width - line.width).max(0.0) * along;
            marks.push(Mark::Text { x, y: y + baseline(style.size, height), line });
            y += height;
        }
        slab.groups.push(Group::of(node, marks));
        y
    }
}

/// A line over the whole width.
fn rule(y: f32, width: f32, thick: f32) -> Mark {
    Mark::Rule { from: (0.0, y), to: (width, y), width: thick, ink: Ink::Accent, dash: None }
}
