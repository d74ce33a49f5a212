//! Page one: always one page.

use super::YieldedPart;
use crate::content::PageOne;
use crate::facts::PacketFacts;
use crate::layout::{Composer, Slab, TagTree, stack_height};
use crate::options::PacketOptions;

/// Lays page one out, shortened step by step until it is one page, then opened up to fill it.
///
/// With large type, page one rather takes a smaller size than lose what it is for.
pub(super) fn lay_out(
    facts: &PacketFacts,
    options: &PacketOptions,
    composer: &mut Composer<'_, '_>,
    width: f32,
) -> (Vec<Slab>, Vec<YieldedPart>) {
    let wanted = composer.theme;
    let mut page = PageOne::new();
    let room = composer.theme.height();
    let (nodes, heads) = (composer.tags.mark(), composer.heads.len());
    let (slabs, mut yielded) = loop {
        let mut slabs = composer.stack(&page.blocks(facts, options, composer.words), TagTree::ROOT, width);
        let height = stack_height(&slabs);
        if height <= room || draw_in(&mut slabs, height - room) {
            open_up(&mut slabs, (room - height).max(0.0));
            break (slabs, page.yielded(facts));
        }
        if !page.yield_next() {
            break cut_off(slabs, room, page.yielded(facts));
        }
        if let (false, Some(smaller)) =
            (page.is_whole(composer.theme.percent() > 100), composer.theme.smaller())
        {
            composer.theme = smaller;
            page = PageOne::new();
        }
        composer.tags.forget_after(nodes);
        composer.heads.truncate(heads);
    };
    let (kept, of) = (composer.theme.percent(), wanted.percent());
    if kept < of {
        yielded.push(YieldedPart { part: "type-size".to_owned(), kept, of });
    }
    composer.theme = wanted;
    (slabs, yielded)
}

/// Nothing is left to shorten: what does not fit is dropped, and the receipt says so.
fn cut_off(mut slabs: Vec<Slab>, room: f32, mut yielded: Vec<YieldedPart>) -> (Vec<Slab>, Vec<YieldedPart>) {
    let (mut used, of) = (0.0, slabs.len());
    slabs.retain(|slab| {
        used += slab.before + slab.height;
        used <= room
    });
    yielded.push(YieldedPart { part: "strips".to_owned(), kept: slabs.len(), of });
    (slabs, yielded)
}

/// Most of a gap above a section that page one gives up before it leaves anything out.
const MOST_DRAWN_IN: f32 = 0.35;

/// Makes the gaps above the sections smaller by what is too much for page one; false, and nothing changed, where they
/// have not that much to give.
fn draw_in(slabs: &mut [Slab], too_much: f32) -> bool {
    let gaps: f32 = gaps(slabs).into_iter().filter_map(|at| Some(slabs.get(at)?.before)).sum();
    if too_much > gaps * MOST_DRAWN_IN {
        return false;
    }
    for at in self::gaps(slabs) {
        if let Some(slab) = slabs.get_mut(at) {
            slab.before *= 1.0 - too_much / gaps;
        }
    }
    true
}

/// Spreads what is left of page one over the gaps above its sections.
fn open_up(slabs: &mut [Slab], left: f32) {
    let gaps = gaps(slabs);
    let each = (left / gaps.len().max(1) as f32).clamp(0.0, 14.0);
    for at in gaps {
        if let Some(slab) = slabs.get_mut(at) {
            slab.before += each;
        }
    }
}

/// Which slabs have a gap above that may grow or shrink: what a heading opens stays as near to it as it is.
fn gaps(slabs: &[Slab]) -> Vec<usize> {
    let pairs = slabs.windows(2).enumerate();
    pairs
        .filter_map(|(at, pair)| match pair {
            [above, below] if below.elastic && !above.keep_with_next => Some(at + 1),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{MOST_DRAWN_IN, draw_in, open_up};
    use crate::layout::{Slab, stack_height};

    fn page() -> Vec<Slab> {
        let part = |keep_with_next| Slab {
            before: 10.0,
            height: 50.0,
            elastic: true,
            keep_with_next,
            ..Slab::default()
        };
        vec![part(false), part(true), part(false), part(false)]
    }

    #[test]
    fn gaps_open_up_but_not_the_one_below_a_heading() {
        let mut slabs = page();
        open_up(&mut slabs, 20.0);
        assert_eq!(slabs.iter().map(|slab| slab.before).collect::<Vec<_>>(), [10.0, 20.0, 10.0, 20.0]);
    }

    #[test]
    fn gaps_are_drawn_in_by_what_is_too_much_and_no_further_than_they_may() {
        let mut slabs = page();
        let whole = stack_height(&slabs);
        assert!(draw_in(&mut slabs, 20.0 * MOST_DRAWN_IN));
        assert!((whole - stack_height(&slabs) - 20.0 * MOST_DRAWN_IN).abs() < 0.01);
        let mut slabs = page();
        assert!(!draw_in(&mut slabs, 20.0 * MOST_DRAWN_IN + 0.1));
        assert!((whole - stack_height(&slabs)).abs() < 0.01, "nothing changed");
    }
}
