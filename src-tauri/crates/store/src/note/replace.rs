//! Turning a note into another version of itself with the fewest edits: lines that both have stay where they are, so
//! that what somebody else writes into them meanwhile is kept.

use std::collections::{HashMap, HashSet};

use alley_core::{
    id::NoteLineId,
    note::{LinePlace, NoteEdit, NoteLine},
};
use similar::{Algorithm, DiffOp, capture_diff_slices};

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

/// The most lines that stand in the same order in both.
fn staying(now: &[NoteLine], wanted: &[NoteLine]) -> HashSet<NoteLineId> {
    let ids = |lines: &[NoteLine]| lines.iter().map(|line| line.id).collect::<Vec<_>>();
    let now = ids(now);
    capture_diff_slices(Algorithm::Myers, &now, &ids(wanted))
        .into_iter()
        .filter(|op| matches!(op, DiffOp::Equal { .. }))
        .flat_map(|op| now.get(op.old_range()).unwrap_or_default().to_vec())
        .collect()
}
