//! Drawing a note's lines out of its document into their table and into the search index.

use std::collections::{HashMap, HashSet};

use alley_core::{
    id::{LeaderId, MeetingId, NoteLineId},
    note::NoteLine,
};
use sqlx::Row;

use super::{open::OpenNote, positions::placed, query::read_line};
use crate::{apply::Step, error::Result, search};

/// A line and its place in the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    /// The place.
    pub position: i64,
    /// The line.
    pub line: NoteLine,
}

/// Writes the lines that differ from those in the table.
pub(super) async fn draw(step: &mut Step<'_>, meeting: MeetingId, note: &mut OpenNote) -> Result<()> {
    find_elsewhere(step, note).await?;
    let after = note.document.lines(&note.elsewhere);
    let before: HashMap<NoteLineId, &Placed> =
        note.lines.iter().map(|placed| (placed.line.id, placed)).collect();
    let staying: HashSet<NoteLineId> = after.iter().map(|line| line.id).collect();
    for gone in note.lines.iter().filter(|placed| !staying.contains(&placed.line.id)) {
        sqlx::query("DELETE FROM note_line WHERE id = ?")
            .bind(gone.line.id.0)
            .execute(step.connection()?)
            .await?;
        search::forget_line(step, gone.line.id).await?;
    }
    let standing: Vec<Option<i64>> =
        after.iter().map(|line| before.get(&line.id).map(|placed| placed.position)).collect();
    let mut lines = Vec::with_capacity(after.len());
    for (position, line) in placed(&standing).into_iter().zip(after) {
        let old = before.get(&line.id);
        if old.is_none_or(|old| old.position != position || old.line != line) {
            put(step, meeting, position, &line).await?;
            let found_as = |line: &NoteLine| (line.text.clone(), line.speaker_name.clone());
            if old.is_none_or(|old| found_as(&old.line) != found_as(&line)) {
                search::index_line(step, &line).await?;
            }
        }
        lines.push(Placed { position, line });
    }
    note.lines = lines;
    Ok(())
}

/// Draws a note anew from nothing, after its document was replaced.
pub(crate) async fn redraw(step: &mut Step<'_>, meeting: MeetingId) -> Result<()> {
    let mut note = super::open::take(step, meeting).await?;
    draw(step, meeting, &mut note).await?;
    step.notes().put_back(meeting, note);
    Ok(())
}

async fn put(step: &mut Step<'_>, meeting: MeetingId, position: i64, line: &NoteLine) -> Result<()> {
    sqlx::query(include_str!("../../sql/note_line_put.sql"))
        .bind(line.id.0)
        .bind(meeting.0)
        .bind(position)
        .bind(line.kind.word())
        .bind(line.speaker.map(|speaker: LeaderId| speaker.0))
        .bind(&line.speaker_name)
        .bind(line.indent)
        .bind(&line.text)
        .execute(step.connection()?)
        .await?;
    Ok(())
}

/// The lines in the table, without their places.
pub(crate) async fn drawn_lines(step: &mut Step<'_>, meeting: MeetingId) -> Result<Vec<NoteLine>> {
    Ok(drawn(step, meeting).await?.into_iter().map(|placed| placed.line).collect())
}

/// The lines in the table.
pub(super) async fn drawn(step: &mut Step<'_>, meeting: MeetingId) -> Result<Vec<Placed>> {
    let rows = sqlx::query(include_str!("../../sql/note_lines_placed.sql"))
        .bind(meeting.0)
        .fetch_all(step.connection()?)
        .await?;
    rows.iter().map(|row| Ok(Placed { position: row.try_get("position")?, line: read_line(row)? })).collect()
}

/// Finds out which keys in the document stand in another note: a line that was copied there brought its key along.
pub(super) async fn find_elsewhere(step: &mut Step<'_>, note: &mut OpenNote) -> Result<()> {
    let here: HashSet<NoteLineId> = note.lines.iter().map(|placed| placed.line.id).collect();
    for (id, made) in note.document.keys() {
        if here.contains(&id) || note.elsewhere.contains(&id) {
            continue;
        }
        // A line that got another key keeps it, also when the line that it was copied from is gone.
        if here.contains(&made) || stands_elsewhere(step, id).await? {
            note.elsewhere.insert(id);
        }
    }
    Ok(())
}

/// Whether a line's key stands in the table.
pub(super) async fn stands_elsewhere(step: &mut Step<'_>, id: NoteLineId) -> Result<bool> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM note_line WHERE id = ?)")
        .bind(id.0)
        .fetch_one(step.connection()?)
        .await?)
}
