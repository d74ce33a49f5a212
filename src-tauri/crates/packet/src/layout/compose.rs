//! Blocks to slabs.

use super::paragraph::Lists;
use super::tags::{NodeId, Role, TagTree};
use super::theme::Theme;
use super::{Group, Mark, Slab};
use crate::content::{Block, Run};
use crate::logo::Logo;
use crate::text::{Line, Shaper, Span, TextStyle, break_lines, printable};
use crate::words::Words;

/// Lays out blocks, remembering the tag tree and the heads that repeat.
pub(crate) struct Composer<'c, 'f> {
    pub shaper: &'c mut Shaper<'f>,
    pub theme: Theme,
    pub words: &'static Words,
    pub tags: TagTree,
    /// Table heads, to be repeated at the top of pages.
    pub heads: Vec<Slab>,
    /// Entries of the contents page: title and anchor.
    pub contents: Vec<(String, String)>,
    /// What stands beside the district's name.
    pub logo: Option<Logo>,
}

impl<'c, 'f> Composer<'c, 'f> {
    pub(crate) fn new(shaper: &'c mut Shaper<'f>, theme: Theme, words: &'static Words) -> Self {
        Self {
            shaper,
            theme,
            words,
            tags: TagTree::new(),
            heads: Vec::new(),
            contents: Vec::new(),
            logo: None,
        }
    }

    /// Slabs for a stack of blocks.
    pub(crate) fn stack(&mut self, blocks: &[Block], parent: NodeId, width: f32) -> Vec<Slab> {
        let mut slabs: Vec<Slab> = Vec::new();
        let mut gap = 0.0;
        let mut new_page = false;
        let mut lists = Lists::default();
        for (at, block) in blocks.iter().enumerate() {
            if !matches!(block, Block::Item { .. } | Block::Gap(_)) {
                lists.close();
            }
            let mut made = match block {
                Block::Gap(points) => {
                    gap += self.theme.scaled(*points);
                    continue;
                }
                Block::NewPage => {
                    new_page = true;
                    continue;
                }
                Block::Title(title) => self.title(title, parent, width),
                Block::Cover(cover) => self.cover(cover, parent, width),
                Block::Masthead(head) => self.masthead(head, parent, width),
                Block::Heading { level, text, anchor } => {
                    self.heading(*level, text, anchor.as_deref(), parent, width)
                }
                Block::Text(runs) => self.text(runs, parent, width),
                Block::Item { marker, runs } => self.item(marker, runs, &mut lists, parent, width),
                Block::Table(table) => self.table(table, parent, width),
                Block::Panel { title, blocks } => self.panel(title, blocks, parent, width),
                Block::Columns { left_part, left, right } => {
                    self.columns(*left_part, left, right, parent, width)
                }
                Block::Together { most, blocks } => {
                    let mut made = self.stack(blocks, parent, width);
                    keep_together(&mut made, self.theme.height() * most);
                    made
                }
                Block::Card(blocks) => {
                    let mut made = self.stack(blocks, parent, width);
                    keep_as_card(&mut made, self.theme.height());
                    made
                }
                Block::Named { name, blocks } => {
                    let mut made = self.stack(blocks, parent, width);
                    self.name_again(name, &mut made, width);
                    made
                }
                Block::Figure(figure) => self.figure(figure, parent, width),
                Block::Contents { title } => self.contents_list(title, parent, width),
                Block::HandNotes => {
                    // A page with little room left is none for notes.
                    if let Some(heading) = slabs.last_mut() {
                        heading.needs = self.theme.height() * LEAST_NOTES;
                    }
                    self.hand_notes(width)
                }
            };
            if let Some(first) = made.first_mut() {
                first.before += std::mem::take(&mut gap);
                first.new_page |= std::mem::take(&mut new_page);
            }
            // What heads the items below it is not left behind by them.
            if let (Block::Item { marker, .. }, Some(Block::Item { marker: next, .. })) =
                (block, blocks.get(at + 1))
                && next.level() > marker.level()
                && let Some(last) = made.last_mut()
            {
                last.keep_with_next = true;
            }
            slabs.append(&mut made);
        }
        slabs
    }

    /// Lines of runs in a base style.
    pub(crate) fn lines(&mut self, runs: &[Run], base: TextStyle, width: f32) -> Vec<Line> {
        break_lines(self.shaper, &spans(runs, base), width, 0.0)
    }

    /// One line of a text that is known to be short; longer text is cut at the first line.
    pub(crate) fn single(&mut self, text: &str, style: TextStyle) -> Line {
        let one_line = printable(text).replace('\n', " ");
        let lines = break_lines(self.shaper, &[Span { text: one_line, style }], f32::MAX, 0.0);
        lines.into_iter().next().unwrap_or_default()
    }

    /// Both stacks beside each other as one slab, or one below the other when that slab would be too tall to place.
    fn columns(
        &mut self,
        left_part: f32,
        left: &[Block],
        right: &[Block],
        parent: NodeId,
        width: f32,
    ) -> Vec<Slab> {
        let gutter = 18.0;
        let left_width = (width - gutter) * left_part;
        let sides = [(0.0, left_width, left), (left_width + gutter, width - gutter - left_width, right)];
        let (nodes, heads) = (self.tags.mark(), self.heads.len());
        let mut slab = Slab { before: self.theme.scaled(7.0), elastic: true, ..Slab::default() };
        let mut low = slab.clone();
        for (x, width, blocks) in sides {
            let node = self.tags.add(parent, Role::Section);
            let stack = self.stack(blocks, node, width);
            low.height = low.height.max(overlay(&mut low, lowered(&stack), x, 0.0));
            slab.height = slab.height.max(overlay(&mut slab, stack, x, 0.0));
        }
        slab.lower = Some(Box::new(low)).filter(|low| low.height < slab.height);
        if slab.height <= self.theme.height() * 0.45 {
            return vec![slab];
        }
        self.tags.forget_after(nodes);
        self.heads.truncate(heads);
        self.stack(&[left, right].concat(), parent, width)
    }

    /// A tinted panel, with a title unless that is empty: each slab of its inside carries its part of the ground.
    fn panel(&mut self, title: &str, blocks: &[Block], parent: NodeId, width: f32) -> Vec<Slab> {
        let (inset, rim) = (self.theme.scaled(10.0), self.theme.scaled(6.0));
        let node = self.tags.add(parent, Role::Section);
        let mut inside = Vec::with_capacity(blocks.len() + 1);
        if !title.is_empty() {
            inside.push(Block::Heading { level: 4, text: title.to_owned(), anchor: None });
        }
        inside.extend_from_slice(blocks);
        let mut slabs = self.stack(&inside, node, width - 2.0 * inset);
        let last = slabs.len().saturating_sub(1);
        for (index, slab) in slabs.iter_mut().enumerate() {
            let above = if index == 0 { rim } else { std::mem::take(&mut slab.before) };
            let below = if index == last { rim } else { 0.0 };
            for mark in slab.groups.iter_mut().flat_map(|group| &mut group.marks) {
                mark.shift(inset, above);
            }
            slab.height += above + below;
            let ground = vec![
                Mark::rectangle(0.0, -0.2, width, slab.height + 0.2, Some(super::Ink::AccentTint), None),
                Mark::rectangle(0.0, -0.2, 2.4, slab.height + 0.2, Some(super::Ink::Accent), None),
            ];
            slab.groups.insert(0, Group::ornament(ground));
            slab.keep_with_next |= index == 0;
        }
        // A short panel stands on one page.
        if slabs.iter().map(|slab| slab.height).sum::<f32>() < self.theme.height() / 4.0 {
            for slab in slabs.iter_mut().take(last) {
                slab.keep_with_next = true;
            }
        }
        if let Some(first) = slabs.first_mut() {
            first.before = self.theme.scaled(6.0);
        }
        slabs
    }
}

/// Slabs that are no taller than that stand on one page; of taller ones the first is not left behind.
fn keep_together(slabs: &mut [Slab], most: f32) {
    if stack_height(slabs) > most {
        if let [first, _, ..] = slabs {
            first.keep_with_next = true;
        }
        return;
    }
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last) {
        slab.keep_with_next = true;
    }
}

/// The same slabs, those that can be lower so.
fn lowered(slabs: &[Slab]) -> Vec<Slab> {
    let low = |slab: &Slab| match &slab.lower {
        Some(low) => Slab { height: low.height, groups: low.groups.clone(), lower: None, ..slab.clone() },
        None => slab.clone(),
    };
    slabs.iter().map(low).collect()
}

/// Slabs that fit on a page stand on one, but what is not kept together already gives way.
fn keep_as_card(slabs: &mut [Slab], page: f32) {
    if stack_height(slabs) > page {
        return;
    }
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last).filter(|slab| !slab.keep_with_next) {
        slab.keep_with_next = true;
        slab.gives_way = true;
    }
}

/// Height of slabs one below the other at the top of a page.
pub(crate) fn stack_height(slabs: &[Slab]) -> f32 {
    slabs.iter().enumerate().map(|(at, slab)| slab.height + if at > 0 { slab.before } else { 0.0 }).sum()
}

/// Puts a stack of slabs into one slab at an offset; answers its height.
pub(crate) fn overlay(into: &mut Slab, stack: Vec<Slab>, x: f32, top: f32) -> f32 {
    let mut y = top;
    for (index, slab) in stack.into_iter().enumerate() {
        if index > 0 {
            y += slab.before;
        }
        for mut group in slab.groups {
            for mark in &mut group.marks {
                mark.shift(x, y);
            }
            into.groups.push(group);
        }
        into.anchors.extend(slab.anchors);
        y += slab.height;
    }
    y
}

/// The part of a page that is left for notes by hand at least.
const LEAST_NOTES: f32 = 0.34;

/// Size of small runs as a part of what they stand in.
pub(crate) const SMALL: f32 = 0.9;

/// Runs as printable spans in a base style.
pub(crate) fn spans(runs: &[Run], base: TextStyle) -> Vec<Span> {
    runs.iter()
        .map(|run| {
            let mut style = base;
            style.bold |= run.bold;
            style.ink = run.ink.unwrap_or(style.ink);
            if run.small {
                style.size *= SMALL;
            }
            Span { text: printable(&run.text), style }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Fonts;
    use crate::content::Table;
    use crate::content::{Align, Cell, Column, Row, Width};
    use crate::layout::paginate;
    use crate::options::Language;

    fn said(slab: &Slab) -> Vec<String> {
        let marks = slab.groups.iter().flat_map(|group| &group.marks);
        marks
            .filter_map(|mark| if let Mark::Text { line, .. } = mark { Some(line.text()) } else { None })
            .collect()
    }

    #[test]
    fn the_name_of_what_goes_on_stands_above_every_page_of_it() {
        let fonts = Fonts::load().expect("the committed fonts");
        let mut shaper = Shaper::new(&fonts);
        let theme = Theme::new(1.0);
        let mut composer = Composer::new(&mut shaper, theme, Words::of(Language::Korean));
        let column =
            Column {
                title: "머리".to_owned(), width: Width::Part(1.0), align: Align::Left, by_hand: false
            };
        let rows = (0..60).map(|number| Row::of(vec![Cell::text(format!("줄 {number}"))])).collect();
        let table = Table { columns: vec![column], has_head: true, rows, note: String::new(), dense: false };
        let name = "광천 터미널뒷길".to_owned();
        let heading = Block::Heading { level: 2, text: name.clone(), anchor: None };
        let mut blocks = vec![heading, Block::Table(table)];
        blocks.extend((0..60).map(|_| Block::Text(vec![Run::plain("글")])));
        let mut slabs = composer.stack(&[Block::Named { name, blocks }], TagTree::ROOT, theme.width());
        let places = paginate(&mut slabs, &composer.heads, &theme);
        assert!(places.len() > 2);
        let heads: Vec<Vec<String>> = places
            .iter()
            .map(|page| {
                page.iter()
                    .filter(|placed| placed.repeated)
                    .flat_map(|placed| said(&composer.heads[placed.index]))
                    .collect()
            })
            .collect();
        let (first, others) = heads.split_first().expect("pages");
        assert!(first.is_empty(), "{first:?}");
        assert!(
            others.iter().all(|head| head.first().is_some_and(|name| name == "광천 터미널뒷길(이어서)")),
            "{heads:?}"
        );
        assert_eq!(others.first().and_then(|head| head.get(1)).map(String::as_str), Some("머리"));
    }
}
