//! Turning a note into another version of itself with the fewest edits: lines that both have stay where they are, so
//! that what somebody else writes into them meanwhile is kept.

use std::collections::{HashMap, HashSet};

use alley_core::{
    id::NoteLineId,
    note::{LinePlace, NoteEdit, NoteLine},
};

use super::back_to;

/// The edits that make the lines `now` read as `wanted`.
pub(super) fn edits_to(now: &[NoteLine], wanted: &[NoteLine]) -> Vec<NoteEdit> {
    let staying = staying(now, wanted);
    let mut edits = Vec::new();
    let gone: Vec<NoteLineId> = now.iter().map(|line| line.id).filter(|id| !staying.contains(id)).collect();
    if !gone.is_empty() {
        edits.push(NoteEdit::Remove { lines: gone });
    }
    let current: HashMap<NoteLineId, &NoteLine> = now.iter().map(|line| (line.id, line)).collect();
    let mut place = LinePlace::Start;
    let mut coming: Vec<NoteLine> = Vec::new();
    for line in wanted {
        match current.get(&line.id).filter(|_| staying.contains(&line.id)) {
            None => coming.push(line.clone()),
            Some(was) => {
                inserted(&mut edits, place, &mut coming);
                if *was != line {
                    edits.extend(back_to(was, line));
                }
                place = LinePlace::After(line.id);
            }
        }
    }
    inserted(&mut edits, place, &mut coming);
    edits
}

/// Puts the waiting lines in, if there are any.
fn inserted(edits: &mut Vec<NoteEdit>, place: LinePlace, coming: &mut Vec<NoteLine>) {
    if !coming.is_empty() {
        edits.push(NoteEdit::Insert { place, lines: std::mem::take(coming) });
    }
}

/// The most lines that stand in the same order in both: the longest growing run of their places in `wanted`.
fn staying(now: &[NoteLine], wanted: &[NoteLine]) -> HashSet<NoteLineId> {
    let places: HashMap<NoteLineId, usize> = wanted.iter().map(|line| line.id).zip(0..).collect();
    let common: Vec<(NoteLineId, usize)> =
        now.iter().filter_map(|line| Some((line.id, *places.get(&line.id)?))).collect();
    // `ends[k]` is the line that ends the best run of k + 1 lines so far; `before` leads back along each run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(common.len());
    for (at, (_, place)) in common.iter().enumerate() {
        let length = ends.partition_point(|end| common.get(*end).is_some_and(|(_, other)| other < place));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut staying = HashSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        staying.extend(common.get(at).map(|(id, _)| *id));
        next = before.get(at).copied().flatten();
    }
    staying
}
