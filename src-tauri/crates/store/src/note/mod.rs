//! Meeting notes: their updates as they came, their lines drawn out for search, packets and links.

mod document;

use alley_core::{
    entity::Entity,
    id::{LeaderId, MeetingId, NoteLineId, Uuid},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    record::Value,
};
use sqlx::{Row, sqlite::SqliteRow};

use self::document::NoteDocument;
use crate::{
    Workspace,
    apply::{LogRow, NOTE, Step, Touch},
    error::{Result, StoreError},
    search,
};

/// The lines of a meeting's note, as a statement; the meeting's key is its one argument.
const LINES: &str = include_str!("../../sql/note_lines.sql");

/// Edits a meeting's note inside a step.
pub(crate) async fn edit(step: &mut Step<'_>, meeting: MeetingId, edit: &NoteEdit) -> Result<()> {
    let known: Option<i64> = sqlx::query_scalar("SELECT 1 FROM meeting WHERE id = ? AND deleted = 0")
        .bind(meeting.0)
        .fetch_optional(step.connection()?)
        .await?;
    if known.is_none() {
        return Err(StoreError::NoSuchRow { entity: "meeting" });
    }
    let updates = updates_until(step, meeting, i64::MAX).await?;
    let document = NoteDocument::from_updates(updates.iter().map(Vec::as_slice))?;
    let before = document.lines();
    let update = document.edit(edit)?;
    if update.is_empty() {
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
    step.log(LogRow {
        entity: Entity::Meeting,
        row: meeting.0,
        kind: "note",
        field: NOTE,
        old: Value::Null,
        new: Value::Integer(n),
        stamp,
    })
    .await?;
    step.touch(Entity::Meeting, meeting.0, Touch::Updated);
    draw_lines(step, meeting, &before, &document.lines()).await
}

/// Takes back what update `n` did to a meeting's note: what it added goes, what it took out returns. Letters are
/// compared only between the two versions around that one update, which are exact; where a line was edited again
/// since, the line is left as it is.
pub(crate) async fn revert(step: &mut Step<'_>, meeting: MeetingId, n: i64) -> Result<()> {
    let (before, after) = (lines_until(step, meeting, n - 1).await?, lines_until(step, meeting, n).await?);
    let now = lines_until(step, meeting, i64::MAX).await?;
    let at = |lines: &[NoteLine], id: NoteLineId| lines.iter().find(|line| line.id == id).cloned();
    let mut edits = Vec::new();
    for line in &after {
        match at(&before, line.id) {
            None if at(&now, line.id).is_some() => edits.push(NoteEdit::Remove { lines: vec![line.id] }),
            Some(old) if old != *line => match at(&now, line.id) {
                Some(current) if current == *line => edits.extend(back_to(&current, &old)),
                Some(_) | None => step.leave_alone(Entity::Meeting, meeting.0, line.id.to_string()),
            },
            None | Some(_) => {}
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

async fn updates_until(step: &mut Step<'_>, meeting: MeetingId, n: i64) -> Result<Vec<Vec<u8>>> {
    Ok(sqlx::query_scalar("SELECT content FROM note_update WHERE meeting = ? AND n <= ? ORDER BY n")
        .bind(meeting.0)
        .bind(n)
        .fetch_all(step.connection()?)
        .await?)
}

async fn lines_until(step: &mut Step<'_>, meeting: MeetingId, n: i64) -> Result<Vec<NoteLine>> {
    let updates = updates_until(step, meeting, n).await?;
    Ok(NoteDocument::from_updates(updates.iter().map(Vec::as_slice))?.lines())
}

/// Writes the lines that differ into their table and into the search index.
async fn draw_lines(
    step: &mut Step<'_>,
    meeting: MeetingId,
    before: &[NoteLine],
    after: &[NoteLine],
) -> Result<()> {
    for line in before {
        if !after.iter().any(|other| other.id == line.id) {
            sqlx::query("DELETE FROM note_line WHERE id = ?")
                .bind(line.id.0)
                .execute(step.connection()?)
                .await?;
            search::forget_line(step, line.id).await?;
        }
    }
    for (position, line) in (0i64..).zip(after) {
        let unchanged = usize::try_from(position).ok().and_then(|at| before.get(at)) == Some(line);
        if unchanged {
            continue;
        }
        sqlx::query(include_str!("../../sql/note_line_put.sql"))
            .bind(line.id.0)
            .bind(meeting.0)
            .bind(position)
            .bind(line.kind.word())
            .bind(line.speaker.map(|speaker| speaker.0))
            .bind(&line.speaker_name)
            .bind(line.indent)
            .bind(&line.text)
            .execute(step.connection()?)
            .await?;
        if !before.contains(line) {
            search::index_line(step, line).await?;
        }
    }
    Ok(())
}

impl Workspace {
    /// The lines of a meeting's note in order, private remarks among them.
    pub async fn note_lines(&self, meeting: MeetingId) -> Result<Vec<NoteLine>> {
        let rows = sqlx::query(LINES).bind(meeting.0).fetch_all(self.readers()).await?;
        rows.iter().map(read_line).collect()
    }

    /// The whole note as one Yjs update, for an editor.
    pub async fn note_document(&self, meeting: MeetingId) -> Result<Vec<u8>> {
        let updates: Vec<Vec<u8>> =
            sqlx::query_scalar("SELECT content FROM note_update WHERE meeting = ? ORDER BY n")
                .bind(meeting.0)
                .fetch_all(self.readers())
                .await?;
        Ok(NoteDocument::from_updates(updates.iter().map(Vec::as_slice))?.whole())
    }

    /// The meeting that a note line stands in, and the line.
    pub async fn note_line(&self, line: NoteLineId) -> Result<(MeetingId, NoteLine)> {
        let row = sqlx::query(include_str!("../../sql/note_line.sql"))
            .bind(line.0)
            .fetch_optional(self.readers())
            .await?
            .ok_or(StoreError::NoSuchLine)?;
        Ok((MeetingId(row.try_get::<Uuid, _>("meeting")?), read_line(&row)?))
    }
}

fn read_line(row: &SqliteRow) -> Result<NoteLine> {
    let kind: String = row.try_get("kind")?;
    Ok(NoteLine {
        id: NoteLineId(row.try_get("id")?),
        kind: kind.parse().unwrap_or(LineKind::Remark),
        speaker: row.try_get::<Option<Uuid>, _>("speaker")?.map(LeaderId),
        speaker_name: row.try_get("speaker_name")?,
        indent: row.try_get("indent")?,
        text: row.try_get("text")?,
    })
}
