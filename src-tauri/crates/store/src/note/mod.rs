//! Meeting notes: their updates as they came, their lines drawn out for search, packets and links.

mod document;
mod draw;
mod open;
mod positions;
mod query;
mod replace;
mod versions;

use alley_core::{
    entity::Entity,
    id::{MeetingId, NoteLineId, Uuid},
    note::{LinePlace, NoteEdit, NoteLine},
    record::Value,
};

pub use self::versions::NoteVersion;
pub(crate) use self::{
    document::NoteDocument,
    draw::{drawn_lines, redraw},
    open::{OpenNotes, stored_updates},
    query::read_line,
};
use crate::{
    apply::{LogRow, NOTE, Step, Touch},
    error::{Result, StoreError},
};

/// Edits a meeting's note inside a step.
pub(crate) async fn edit(step: &mut Step<'_>, meeting: MeetingId, edit: &NoteEdit) -> Result<()> {
    let world = step.world(Entity::Meeting);
    let known: Option<i64> =
        sqlx::query_scalar("SELECT 1 FROM meeting WHERE id = ? AND deleted = 0 AND sample = ?")
            .bind(meeting.0)
            .bind(world)
            .fetch_optional(step.connection()?)
            .await?;
    if known.is_none() {
        return Err(StoreError::NoSuchRow { entity: "meeting" });
    }
    // A note that an edit fails on is not put back: what it holds may be half an edit.
    let mut note = open::take(step, meeting).await?;
    if let NoteEdit::Insert { lines, .. } = edit {
        refuse_known(step, &note.lines, lines).await?;
    }
    let update = match edit {
        NoteEdit::Replace { lines } => {
            let now: Vec<NoteLine> = note.lines.iter().map(|placed| placed.line.clone()).collect();
            let edits = replace::edits_to(&now, lines);
            refuse_foreign(step, meeting, &edits).await?;
            note.document.edit_together(&edits)?
        }
        NoteEdit::Insert { .. }
        | NoteEdit::Remove { .. }
        | NoteEdit::Splice { .. }
        | NoteEdit::Mark { .. }
        | NoteEdit::Update(_) => note.document.edit(edit)?,
    };
    if update.is_empty() {
        step.notes().put_back(meeting, note);
        return Ok(());
    }
    let number = step.number();
    let n = sqlx::query("INSERT INTO note_update (meeting, step, content) VALUES (?, ?, ?)")
        .bind(meeting.0)
        .bind(number)
        .bind(update)
        .execute(step.connection()?)
        .await?
        .last_insert_rowid();
    let stamp = step.tick();
    let (entity, row) = (Entity::Meeting, meeting.0);
    let (old, new) = (Value::Null, Value::Integer(n));
    step.log(LogRow { entity, row, kind: "note", field: NOTE, old, new, stamp }).await?;
    step.touch(entity, row, Touch::Updated);
    note.took(n);
    draw::draw(step, meeting, &mut note).await?;
    open::keep_state(step, meeting, &mut note).await?;
    step.notes().put_back(meeting, note);
    Ok(())
}

/// Draws every note anew from its updates alone.
pub(crate) async fn draw_all_anew(step: &mut Step<'_>) -> Result<()> {
    step.notes().clear();
    sqlx::query("DELETE FROM note_state").execute(step.connection()?).await?;
    let meetings: Vec<Uuid> =
        sqlx::query_scalar("SELECT meeting FROM note_update UNION SELECT meeting FROM note_line")
            .fetch_all(step.connection()?)
            .await?;
    for meeting in meetings {
        redraw(step, MeetingId(meeting)).await?;
    }
    Ok(())
}

/// A line's key stands for one line, in this note and in all others.
async fn refuse_known(step: &mut Step<'_>, there: &[draw::Placed], lines: &[NoteLine]) -> Result<()> {
    for (at, line) in lines.iter().enumerate() {
        let twice = lines.iter().skip(at + 1).any(|other| other.id == line.id)
            || there.iter().any(|other| other.line.id == line.id)
            || draw::stands_elsewhere(step, line.id).await?;
        if twice {
            return Err(StoreError::Refused { rule: "only-once".to_owned() });
        }
    }
    Ok(())
}

/// A line that comes back must not stand in another note by now.
async fn refuse_foreign(step: &mut Step<'_>, meeting: MeetingId, edits: &[NoteEdit]) -> Result<()> {
    for edit in edits {
        let NoteEdit::Insert { lines, .. } = edit else { continue };
        for line in lines {
            let foreign: bool =
                sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM note_line WHERE id = ? AND meeting <> ?)")
                    .bind(line.id.0)
                    .bind(meeting.0)
                    .fetch_one(step.connection()?)
                    .await?;
            if foreign {
                return Err(StoreError::Refused { rule: "only-once".to_owned() });
            }
        }
    }
    Ok(())
}

/// Takes back what update `n` did to a meeting's note: what it added goes, what it took out returns. Letters are
/// compared only between the two versions around that one update, which are exact; where a line was edited again
/// since, the line is left as it is.
pub(crate) async fn revert(step: &mut Step<'_>, meeting: MeetingId, n: i64) -> Result<()> {
    let (before, after) = open::around(step, meeting, n).await?;
    let now: Vec<NoteLine> = {
        let note = open::take(step, meeting).await?;
        let lines = note.lines.iter().map(|placed| placed.line.clone()).collect();
        step.notes().put_back(meeting, note);
        lines
    };
    if now == after {
        // Nothing was written since: the note reads as before, the order of its lines too.
        return edit(step, meeting, &NoteEdit::Replace { lines: before }).await;
    }
    let at = |lines: &[NoteLine], id: NoteLineId| lines.iter().find(|line| line.id == id).cloned();
    let mut edits = Vec::new();
    let mut left = Vec::new();
    for line in &after {
        match (at(&before, line.id), at(&now, line.id)) {
            (None, Some(current)) if current == *line => {
                edits.push(NoteEdit::Remove { lines: vec![line.id] });
            }
            (Some(old), Some(current)) if old != *line && current == *line => {
                edits.extend(back_to(&current, &old));
            }
            (None, Some(_)) => left.push(line.id),
            (Some(old), _) if old != *line => left.push(line.id),
            (None | Some(_), None | Some(_)) => {}
        }
    }
    let mut there: Vec<NoteLineId> = now.iter().map(|line| line.id).collect();
    for (at, line) in before.iter().enumerate() {
        if after.iter().any(|other| other.id == line.id) || there.contains(&line.id) {
            continue;
        }
        let neighbour = before.iter().take(at).rev().find(|earlier| there.contains(&earlier.id));
        let place = neighbour.map_or(LinePlace::Start, |earlier| LinePlace::After(earlier.id));
        edits.push(NoteEdit::Insert { place, lines: vec![line.clone()] });
        there.push(line.id);
    }
    for line in left {
        step.leave_alone(Entity::Meeting, meeting.0, line.to_string());
    }
    for change in edits {
        edit(step, meeting, &change).await?;
    }
    Ok(())
}

/// The edits that turn a line into an older form of itself.
fn back_to(current: &NoteLine, old: &NoteLine) -> Vec<NoteEdit> {
    let mut edits = Vec::new();
    if current.text != old.text {
        let (now, then): (Vec<char>, Vec<char>) =
            (current.text.chars().collect(), old.text.chars().collect());
        let head = now.iter().zip(&then).take_while(|(left, right)| left == right).count();
        let tail = now
            .iter()
            .rev()
            .zip(then.iter().rev())
            .take(now.len().min(then.len()) - head)
            .take_while(|(left, right)| left == right)
            .count();
        let units = |letters: &[char]| letters.iter().map(|letter| letter.len_utf16() as u32).sum::<u32>();
        let (gone, back) = (now.get(head..now.len() - tail), then.get(head..then.len() - tail));
        edits.push(NoteEdit::Splice {
            line: current.id,
            at: units(now.get(..head).unwrap_or_default()),
            delete: units(gone.unwrap_or_default()),
            insert: back.unwrap_or_default().iter().collect(),
        });
    }
    edits.push(NoteEdit::Mark {
        line: current.id,
        kind: old.kind,
        speaker: old.speaker,
        speaker_name: old.speaker_name.clone(),
        indent: old.indent,
    });
    edits
}
