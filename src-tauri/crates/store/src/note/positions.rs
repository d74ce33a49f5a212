//! Places of lines as numbers with room between them, so that a new line at the top does not renumber all below it.

/// Room between two lines that were never parted.
const ROOM: i64 = 1 << 20;

/// Places for lines in their order, given the place that each has now: places that still grow from line to line stay.
pub(super) fn placed(standing: &[Option<i64>]) -> Vec<i64> {
    let mut highest = 0;
    let kept: Vec<Option<i64>> = standing
        .iter()
        .map(|place| {
            let kept = place.filter(|place| *place > highest);
            highest = kept.unwrap_or(highest);
            kept
        })
        .collect();
    let mut places = Vec::with_capacity(kept.len());
    let mut low = 0;
    let mut rest = kept.as_slice();
    while let Some((first, others)) = rest.split_first() {
        if let Some(place) = first {
            places.push(*place);
            (low, rest) = (*place, others);
            continue;
        }
        let run = rest.iter().take_while(|place| place.is_none()).count();
        let count = i64::try_from(run).unwrap_or(i64::MAX);
        let high = rest.get(run).copied().flatten();
        let gap = high.map_or(ROOM, |high| (high - low) / (count + 1));
        if gap == 0 || low > i64::MAX / 2 {
            return (1..).take(standing.len()).map(|at: i64| at * ROOM).collect();
        }
        places.extend((1..=count).map(|at| low + at * gap));
        low += count * gap;
        rest = rest.get(run..).unwrap_or_default();
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_at_the_top_or_between_moves_no_other() {
        let three = placed(&[None, None, None]);
        let at_top = placed(&[None, Some(three[0]), Some(three[1]), Some(three[2])]);
        assert_eq!(at_top[1..], three[..]);
        let between = placed(&[Some(three[0]), None, Some(three[1]), Some(three[2])]);
        assert_eq!([between[0], between[2], between[3]], three[..]);
    }

    proptest! {
        #[test]
        fn places_always_grow(standing in proptest::collection::vec(proptest::option::of(1i64..40), 0..20)) {
            let places = placed(&standing);
            prop_assert_eq!(places.len(), standing.len());
            prop_assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", places);
        }
    }
}
