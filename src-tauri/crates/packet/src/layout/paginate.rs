//! Slabs to pages.

use super::Slab;
use super::theme::Theme;

/// A slab at its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlacedSlab {
    /// Index of the slab, or of the head when `repeated`.
    pub index: usize,
    /// Points from the top of the text column.
    pub y: f32,
    /// True for a table head that stands here again.
    pub repeated: bool,
}

/// Fills pages from the top. What is kept together moves together, and only what is taller than a page overflows. A slab
/// that fits nowhere but on the next page, unless it is made lower, becomes so.
pub(crate) fn paginate(slabs: &mut [Slab], heads: &[Slab], theme: &Theme) -> Vec<Vec<PlacedSlab>> {
    let bottom = theme.height() + 0.01;
    let mut pages: Vec<Vec<PlacedSlab>> = Vec::new();
    let mut page: Vec<PlacedSlab> = Vec::new();
    let mut y = 0.0;
    // Up to where it is settled what stands on the page.
    let mut settled = 0;
    for index in 0..slabs.len() {
        if !page.is_empty() && index >= settled {
            lower(slabs, index, bottom - y);
        }
        let together = if index < settled { 1 } else { kept(slabs, index, bottom, bottom - y) };
        settled = settled.max(index + together);
        let together = chain_height(slabs, index, together);
        let Some(slab) = slabs.get(index) else { break };
        let needs = together.max(slab.needs.min(theme.height() / 2.0));
        let moves = slab.new_page
            || (y + slab.before + needs > bottom && needs <= bottom)
            || y + slab.before + slab.height > bottom;
        if slab.filler && y + slab.before + slab.height > bottom {
            continue;
        }
        if moves && !page.is_empty() {
            pages.push(std::mem::take(&mut page));
            y = 0.0;
        }
        if page.is_empty() {
            if let Some((head_index, head)) = slab.head.and_then(|index| Some((index, heads.get(index)?))) {
                page.push(PlacedSlab { index: head_index, y, repeated: true });
                y += head.height;
            }
        } else {
            y += slab.before;
        }
        page.push(PlacedSlab { index, y, repeated: false });
        y += slab.height;
    }
    if !page.is_empty() {
        pages.push(page);
    }
    pages
}

/// Makes the slabs kept together from one on lower, where that is what it takes for them to fit into a room.
fn lower(slabs: &mut [Slab], from: usize, room: f32) {
    let chain = 1 + slabs.iter().skip(from).take_while(|slab| slab.keep_with_next).count();
    let Some(kept) = slabs.get_mut(from..(from + chain).min(slabs.len())) else { return };
    let before = kept.first().map_or(0.0, |slab| slab.before);
    let opens = kept.iter().any(|slab| slab.new_page);
    let needs = before + chain_height(kept, 0, usize::MAX);
    let won: f32 = kept.iter().filter_map(|slab| Some(slab.height - slab.lower.as_ref()?.height)).sum();
    if opens || needs <= room || needs - won > room {
        return;
    }
    for slab in kept {
        if let Some(mut lower) = slab.lower.take() {
            // Where it stands and what stands with it are as before.
            std::mem::swap(&mut lower.groups, &mut slab.groups);
            slab.height = lower.height;
        }
    }
}

/// Part of a page that is rather used than left empty for the sake of what gives way.
const MUCH: f32 = 0.2;

/// How many slabs must stand on the same page from one on. Where they take more than a page, the first three: a heading
/// is not left behind by the long table it opens. Where they take more than the room left on the page, and that room is
/// much, those before the first that gives way, and that one.
fn kept(slabs: &[Slab], from: usize, page: f32, room: f32) -> usize {
    let chain = |keeps: fn(&&Slab) -> bool| 1 + slabs.iter().skip(from).take_while(keeps).count();
    let all = chain(|slab| slab.keep_with_next);
    match chain_height(slabs, from, all) {
        height if height > page => all.min(3),
        height if height > room && room > page * MUCH => chain(|slab| slab.keep_with_next && !slab.gives_way),
        _ => all,
    }
}

fn chain_height(slabs: &[Slab], from: usize, most: usize) -> f32 {
    let mut height = 0.0;
    for (offset, slab) in slabs.iter().skip(from).take(most).enumerate() {
        if offset > 0 {
            if slab.new_page {
                break;
            }
            height += slab.before;
        }
        height += slab.height;
        if !slab.keep_with_next {
            break;
        }
    }
    height
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_goes_along_with_a_table_longer_than_a_page() {
        let theme = Theme::new(1.0);
        let page = theme.height();
        let kept = |height: f32| Slab { height, keep_with_next: true, ..Slab::default() };
        let mut slabs =
            [slab(page * 0.5), kept(30.0), kept(20.0), kept(page * 0.8), kept(page * 0.8), slab(40.0)];
        let pages = paginate(&mut slabs, &[], &theme);
        let places: Vec<Vec<usize>> =
            pages.iter().map(|page| page.iter().map(|placed| placed.index).collect()).collect();
        assert_eq!(places, [vec![0], vec![1, 2, 3], vec![4, 5]]);
    }

    fn slab(height: f32) -> Slab {
        Slab { height, ..Slab::default() }
    }

    #[test]
    fn a_drawing_is_made_lower_where_only_that_brings_it_onto_the_page() {
        let theme = Theme::new(1.0);
        let page = theme.height();
        for (above, lowered, pages) in [(0.4, false, 1), (0.6, true, 1), (0.8, false, 2)] {
            let heading = Slab { height: 20.0, keep_with_next: true, ..Slab::default() };
            let lower = Some(Box::new(slab(page * 0.3)));
            let drawing = Slab { height: page * 0.5, lower, ..Slab::default() };
            let mut slabs = [slab(page * above), heading, drawing];
            let found = paginate(&mut slabs, &[], &theme);
            assert_eq!(found.len(), pages, "{above}");
            assert_eq!(slabs[2].height < page * 0.4, lowered, "{above}");
        }
    }

    #[test]
    fn a_short_table_is_parted_rather_than_leave_much_of_a_page_empty() {
        let theme = Theme::new(1.0);
        let page = theme.height();
        for (above, first) in [(0.5, 6), (0.7, 4), (0.9, 1)] {
            let kept =
                |gives_way| Slab { height: page * 0.08, keep_with_next: true, gives_way, ..Slab::default() };
            // Two rows stay with the heading, and two with the end.
            let mut slabs =
                [slab(page * above), kept(false), kept(false), kept(true), kept(false), slab(page * 0.08)];
            let pages = paginate(&mut slabs, &[], &theme);
            assert_eq!(pages[0].len(), first, "{above}");
        }
    }

    #[test]
    fn lines_for_notes_fill_a_page_and_begin_none() {
        let theme = Theme::new(1.0);
        let line = Slab { height: 25.0, filler: true, ..Slab::default() };
        let mut slabs = vec![slab(theme.height() - 60.0)];
        slabs.extend(std::iter::repeat_n(line, 9));
        let pages = paginate(&mut slabs, &[], &theme);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_heading_moves_with_its_text_and_a_row_brings_its_head() {
        let theme = Theme::new(1.0);
        let full = theme.height() - 30.0;
        let heading = Slab { height: 20.0, keep_with_next: true, ..Slab::default() };
        let row = Slab { height: 40.0, head: Some(0), ..Slab::default() };
        let pages =
            paginate(&mut [slab(full), heading, slab(20.0), slab(full - 40.0), row], &[slab(15.0)], &theme);
        let places: Vec<Vec<(usize, bool)>> = pages
            .iter()
            .map(|page| page.iter().map(|placed| (placed.index, placed.repeated)).collect())
            .collect();
        assert_eq!(
            places,
            [vec![(0, false)], vec![(1, false), (2, false), (3, false)], vec![(0, true), (4, false)]]
        );
    }
}
