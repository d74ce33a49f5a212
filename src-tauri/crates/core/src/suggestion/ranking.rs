//! The order of a visit's candidates: by urgency, except for those that a person put somewhere.

/// The candidates in their order: one with a place stands exactly there, counted from 1, the others fill what is left in
/// the order they come in. Of two for one place the one that comes first has it.
pub fn in_order<T>(by_urgency: impl IntoIterator<Item = (T, Option<u32>)>) -> Vec<T> {
    let mut order = Vec::new();
    let mut placed = Vec::new();
    for (candidate, rank) in by_urgency {
        match rank {
            Some(rank) => placed.push((rank.max(1), candidate)),
            None => order.push(candidate),
        }
    }
    // What is put in later stands before what had the place.
    placed.reverse();
    placed.sort_by_key(|(rank, _)| *rank);
    for (rank, candidate) in placed {
        let at = (rank as usize - 1).min(order.len());
        order.insert(at, candidate);
    }
    order
}

/// The places that change when a candidate goes from one place to another, both from 1: its own, and those of the ones
/// that stood there by hand and make room towards where it came from.
pub fn moved<K: Copy + PartialEq>(standing: &[(K, u32)], candidate: K, from: u32, to: u32) -> Vec<(K, u32)> {
    let to = to.max(1);
    let mut changed = vec![(candidate, to)];
    let mut at = to;
    while let Some((other, _)) = standing
        .iter()
        .find(|(key, rank)| *rank == at && *key != candidate && changed.iter().all(|(known, _)| known != key))
    {
        // From above one makes room upwards, where the moved one stood, else downwards.
        at = if from < to { at.saturating_sub(1).max(1) } else { at.saturating_add(1) };
        changed.push((*other, at));
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_put_somewhere_stands_there_whatever_the_others_score() {
        let order =
            |places: [Option<u32>; 5]| in_order(["a", "b", "c", "d", "e"].into_iter().zip(places)).concat();
        assert_eq!(order([None; 5]), "abcde");
        assert_eq!(order([None, None, None, None, Some(1)]), "eabcd");
        assert_eq!(order([Some(4), None, None, None, Some(2)]), "becad");
        assert_eq!(order([Some(99), None, None, None, None]), "bcdea");
        assert_eq!(order([None, None, Some(1), Some(0), None]), "cdabe");
    }

    #[test]
    fn who_makes_room_goes_where_the_moved_one_came_from() {
        let standing = [("b", 2), ("c", 3)];
        assert_eq!(moved(&standing, "e", 5, 2), [("e", 2), ("b", 3), ("c", 4)]);
        assert_eq!(moved(&standing, "a", 1, 3), [("a", 3), ("c", 2), ("b", 1)]);
        assert_eq!(moved(&standing, "b", 2, 3), [("b", 3), ("c", 2)]);
        assert_eq!(moved(&standing, "d", 4, 1), [("d", 1)]);
    }
}
