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
        if height <= room {
            open_up(&mut slabs, room - height);
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

/// Spreads what is left of page one over the gaps above its sections.
fn open_up(slabs: &mut [Slab], left: f32) {
    let gaps = slabs.iter().skip(1).filter(|slab| slab.elastic).count();
    if gaps == 0 {
        return;
    }
    let each = (left / gaps as f32).clamp(0.0, 14.0);
    for slab in slabs.iter_mut().skip(1).filter(|slab| slab.elastic) {
        slab.before += each;
    }
}
