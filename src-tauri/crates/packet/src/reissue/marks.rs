//! Bars in the margin beside what changed.

use super::{Compared, Units};
use crate::layout::{Group, Ink, Mark, Slab, Theme};

/// Distance of a bar from the text column, and its width.
const APART: f32 = 9.0;
const THICK: f32 = 2.2;

/// Draws a bar at the outer margin beside every block that is new.
pub(crate) fn mark(slabs: &mut [Slab], units: &Units, compared: &Compared, theme: &Theme) {
    for (at, slab) in slabs.iter_mut().enumerate() {
        let Some(page) = units.page.get(&at) else { continue };
        let states: Vec<Option<bool>> = (0..slab.groups.len())
            .map(|number| units.of.get(&(at, number)).and_then(|unit| compared.changed.get(*unit).copied()))
            .collect();
        if !states.contains(&Some(true)) {
            continue;
        }
        let x = if theme.outer_is_right(*page) { theme.width() + APART } else { -APART };
        let spans: Vec<(f32, f32)> = if states.contains(&Some(false)) {
            let new = slab.groups.iter().zip(&states).filter(|(_, state)| **state == Some(true));
            new.filter_map(|(group, _)| reach(group)).collect()
        } else {
            vec![(0.0, slab.height)]
        };
        let bars = spans.into_iter().map(|(top, bottom)| Mark::Rule {
            from: (x, top),
            to: (x, bottom),
            width: THICK,
            ink: Ink::Strong,
            dash: None,
        });
        let bars = bars.collect();
        slab.groups.push(Group::ornament(bars));
    }
}

/// From where to where the marks of a group reach.
fn reach(group: &Group) -> Option<(f32, f32)> {
    let bounds = group.marks.iter().filter_map(Mark::bounds);
    bounds.fold(None, |reach: Option<(f32, f32)>, [_, top, _, bottom]| {
        let (from, to) = reach.unwrap_or((top, bottom));
        Some((from.min(top), to.max(bottom)))
    })
}
