//! The cover of a report: a page of its own.

use super::compose::Composer;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Group, Mark, OutlineEntry, Slab};
use crate::content::{CoverBlock, Run};

/// Where the title stands, as a part of the page's height.
const TITLE_AT: f32 = 0.27;

impl Composer<'_, '_> {
    /// District above, kind and title in the upper half, the time covered below them, the office at the foot.
    pub(super) fn cover(&mut self, cover: &CoverBlock, parent: NodeId, width: f32) -> Vec<Slab> {
        let height = self.theme.height();
        let mut slab = Slab { height, ..Slab::default() };
        let band = self.theme.style(11.0).bold();
        let district = self.letterhead(&cover.district, band.ink(Ink::Accent), 9.0, width * 0.6);
        let node = self.tags.add(parent, Role::Paragraph);
        let name = Mark::Text { x: district.x, y: 9.0, line: district.name };
        slab.groups.push(Group::of(node, vec![name]));
        slab.groups.push(Group::ornament(district.logo));
        if !cover.mark.is_empty() {
            let mark = self.single(&cover.mark, self.theme.style(9.0).bold().ink(Ink::Alarm));
            let x = width - mark.width - 6.0;
            let frame =
                Mark::rectangle(x - 6.0, -2.6, mark.width + 12.0, 15.6, None, Some((Ink::Alarm, 0.8)));
            slab.groups.push(Group::ornament(vec![frame]));
            let node = self.tags.add(parent, Role::Paragraph);
            slab.groups.push(Group::of(node, vec![Mark::Text { x, y: 8.6, line: mark }]));
        }
        let line = |y: f32, width_of: f32| Mark::Rule {
            from: (0.0, y),
            to: (width, y),
            width: width_of,
            ink: Ink::Accent,
            dash: None,
        };
        slab.groups.push(Group::ornament(vec![line(18.5, 3.0), line(22.4, 0.6)]));

        let mut y = height * TITLE_AT;
        y = self.cover_text(&cover.kind, 14.0, true, Ink::Accent, y, parent, width, &mut slab) + 8.0;
        let heading = self.tags.add(parent, Role::Heading(1));
        let title = self.fitted(&cover.title, width);
        let size = title.fragments.first().map_or(36.0, |fragment| fragment.style.size);
        y += size * 0.95;
        slab.groups.push(Group::of(heading, vec![Mark::Text { x: -1.0, y, line: title }]));
        y += size * 0.55;
        slab.groups.push(Group::ornament(vec![Mark::rectangle(0.0, y, 64.0, 3.2, Some(Ink::Accent), None)]));
        y += 20.0;
        y = self.cover_text(&cover.when, 13.0, true, Ink::Black, y, parent, width, &mut slab) + 3.0;
        self.cover_text(&cover.note, 10.5, false, Ink::Muted, y, parent, width, &mut slab);

        let foot = height - leading(self.theme.style(15.0).size) - 14.0;
        slab.groups.push(Group::ornament(vec![line(foot - 6.0, 0.6)]));
        self.cover_text(&cover.office, 15.0, true, Ink::Black, foot, parent, width, &mut slab);
        slab.anchors.push("cover".to_owned());
        slab.outline = Some(OutlineEntry { level: 1, title: crate::text::printable(&cover.title) });
        vec![slab]
    }

    /// At most three lines of a text from `y` on; answers the y below them.
    #[expect(clippy::too_many_arguments, reason = "how and where a text stands")]
    fn cover_text(
        &mut self,
        text: &str,
        size: f32,
        bold: bool,
        ink: Ink,
        mut y: f32,
        parent: NodeId,
        width: f32,
        slab: &mut Slab,
    ) -> f32 {
        if text.trim().is_empty() {
            return y;
        }
        let style = self.theme.style(size).ink(ink);
        let style = if bold { style.bold() } else { style };
        let height = leading(style.size);
        let node = self.tags.add(parent, Role::Paragraph);
        let mut marks = Vec::new();
        for line in self.lines(&[Run::plain(text)], style, width).into_iter().take(3) {
            marks.push(Mark::Text { x: 0.0, y: y + baseline(style.size, height), line });
            y += height;
        }
        slab.groups.push(Group::of(node, marks));
        y
    }
}
