//! Headings, the table of contents and the page for hand notes.

use std::collections::BTreeMap;

use super::compose::{Composer, overlay, spans};
use super::paragraph::line_slabs;
use super::tags::{NodeId, Role};
use super::theme::{Ink, baseline, leading};
use super::{Belongs, Group, Mark, OutlineEntry, Slab};
use crate::content::Run;
use crate::text::break_lines;
use crate::words::fill;

impl Composer<'_, '_> {
    /// A heading that stays with what follows.
    ///
    /// Level 1 opens a part of the packet, 2 a section (□), 3 a paragraph, 4 a panel.
    pub(super) fn heading(
        &mut self,
        level: u8,
        text: &str,
        anchor: Option<&str>,
        parent: NodeId,
        width: f32,
    ) -> Vec<Slab> {
        let (size, before, after, needs) = match level {
            1 => (15.0, 20.0, 6.0, 150.0),
            2 => (11.5, 11.0, 1.5, 46.0),
            3 => (10.2, 6.5, 0.5, 50.0),
            _ => (10.6, 0.0, 2.0, 40.0),
        };
        let style = self.theme.style(size).bold();
        let style = if level == 3 { style } else { style.ink(Ink::Accent) };
        let sign = if level == 2 && !is_numbered_part(anchor) { "□ " } else { "" };
        let runs = [Run::plain(format!("{sign}{text}"))];
        // The sign hangs: further lines begin below the text, not below the sign.
        let hang = if sign.is_empty() {
            0.0
        } else {
            self.single("□ 가", style).width - self.single("가", style).width
        };
        let lines = break_lines(self.shaper, &spans(&runs, style), width - hang, -hang);
        let node = self.tags.add(parent, Role::Heading(level.min(3)));
        let mut slabs = line_slabs(lines, style, 0.0, node);
        for (index, slab) in slabs.iter_mut().enumerate() {
            slab.keep_with_next = true;
            let marks = slab.groups.iter_mut().flat_map(|group| &mut group.marks);
            marks.filter(|_| index > 0).for_each(|mark| mark.shift(hang, 0.0));
        }
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(before);
            first.needs = self.theme.scaled(needs);
            first.elastic = level == 2;
            first.anchors.extend(anchor.map(str::to_owned));
            if level <= 2 && anchor.is_some() {
                first.outline = Some(OutlineEntry { level, title: crate::text::printable(text) });
            }
        }
        if let Some(last) = slabs.last_mut() {
            if level == 1 {
                let y = last.height + 2.5;
                let rules = vec![Mark::Rule {
                    from: (0.0, y),
                    to: (width, y),
                    width: 1.4,
                    ink: Ink::Accent,
                    dash: None,
                }];
                last.groups.push(Group::ornament(rules));
                last.height += 4.0;
            }
            last.height += self.theme.scaled(after);
        }
        if let (1, Some(anchor)) = (level, anchor) {
            self.contents.push((crate::text::printable(text), anchor.to_owned()));
        }
        slabs
    }

    /// Lets the name of what slabs belong to stand again above those that begin a page; the first one says it itself.
    pub(super) fn name_again(&mut self, name: &str, slabs: &mut [Slab], width: f32) {
        let said = fill(self.words.continued, &[("name", name)]);
        let style = self.theme.style(8.6).bold().ink(Ink::Muted);
        let line = self.shortened(&said, style, width);
        let height = leading(style.size) + self.theme.scaled(3.0);
        let mark = Mark::Text { x: 0.0, y: baseline(style.size, leading(style.size)), line };
        let node = slabs.first().and_then(|slab| slab.groups.iter().find_map(Group::node));
        let own = Slab {
            height,
            groups: vec![Group { belongs: Belongs::Repeated(node), marks: vec![mark] }],
            ..Slab::default()
        };
        let mut known: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for slab in slabs.iter_mut().skip(1) {
            let head = known.entry(slab.head).or_insert_with(|| {
                let mut head = own.clone();
                if let Some(below) = slab.head.and_then(|head| self.heads.get(head)).cloned() {
                    let stack = vec![head, below];
                    head = Slab::default();
                    head.height = overlay(&mut head, stack, 0.0, 0.0);
                }
                self.heads.push(head);
                self.heads.len() - 1
            });
            slab.head = Some(*head);
        }
    }

    /// The table of contents. Its titles are filled in by [`Composer::fill_contents`], its page numbers when pages
    /// are known; only its place is fixed here.
    pub(super) fn contents_list(&mut self, title: &str, parent: NodeId, width: f32) -> Vec<Slab> {
        let mut slabs = self.heading(1, title, None, parent, width);
        let node = self.tags.add(parent, Role::Contents);
        slabs.push(Slab { anchors: vec![format!("{CONTENTS}{node}")], ..Slab::default() });
        slabs
    }

    /// Replaces the placeholder of the contents by one slab per entry, now that all headings are known.
    pub(crate) fn fill_contents(&mut self, slabs: Vec<Slab>, width: f32) -> Vec<Slab> {
        let mut filled = Vec::with_capacity(slabs.len() + self.contents.len());
        for slab in slabs {
            let node = slab.anchors.first().and_then(|anchor| anchor.strip_prefix(CONTENTS)?.parse().ok());
            match node {
                Some(node) => filled.extend(self.contents_entries(node, width)),
                None => filled.push(slab),
            }
        }
        filled
    }

    fn contents_entries(&mut self, parent: NodeId, width: f32) -> Vec<Slab> {
        let style = self.theme.style(10.0);
        let height = leading(style.size) + self.theme.scaled(1.5);
        let entries = self.contents.clone();
        let mut slabs: Vec<Slab> = Vec::with_capacity(entries.len());
        for (title, anchor) in entries {
            let item = self.tags.add(parent, Role::ContentsItem);
            let node = self.tags.add(item, Role::Link);
            let y = baseline(style.size, height);
            let line = self.single(&title, style);
            let dots_from = line.width + 8.0;
            let mut marks = vec![
                Mark::Text { x: 0.0, y, line },
                Mark::PageOf { anchor: anchor.clone(), right: width, y, style: style.tabular() },
                Mark::Link { x: 0.0, y: 0.0, width, height, anchor },
            ];
            if dots_from < width - 30.0 {
                marks.push(Mark::Rule {
                    from: (dots_from, y - 1.5),
                    to: (width - 22.0, y - 1.5),
                    width: 0.6,
                    ink: Ink::Line,
                    dash: Some((0.6, 2.4)),
                });
            }
            slabs.push(Slab { height, groups: vec![Group::of(node, marks)], ..Slab::default() });
        }
        slabs
    }

    /// Ruled lines down to the end of the page.
    pub(super) fn hand_notes(&mut self, width: f32) -> Vec<Slab> {
        let step = 25.5;
        let room = self.theme.height() - 60.0;
        let line = |_| Slab {
            height: step,
            groups: vec![Group::ornament(vec![Mark::hairline(0.0, step, width, Ink::Line)])],
            filler: true,
            ..Slab::default()
        };
        (0..(room / step) as usize).map(line).collect()
    }
}

/// Whether a heading is that of a numbered part of a report.
fn is_numbered_part(anchor: Option<&str>) -> bool {
    anchor.is_some_and(|anchor| anchor.starts_with("part-"))
}

/// Marks the place of the contents entries.
const CONTENTS: &str = "\u{0}contents ";
