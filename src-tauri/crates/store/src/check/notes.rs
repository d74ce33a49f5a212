//! Whether the lines of each note are those that its updates make, all of them read anew.

use std::collections::HashSet;

use alley_core::{
    id::{MeetingId, NoteLineId, Uuid},
    note::NoteLine,
};
use sqlx::SqliteConnection;

use crate::{
    error::Result,
    note::{NoteDocument, read_line, stored_updates},
};

/// The meetings whose notes disagree.
pub(super) async fn out_of_step(connection: &mut SqliteConnection) -> Result<Vec<MeetingId>> {
    let meetings: Vec<Uuid> =
        sqlx::query_scalar("SELECT meeting FROM note_update UNION SELECT meeting FROM note_line")
            .fetch_all(&mut *connection)
            .await?;
    let mut off = Vec::new();
    for meeting in meetings {
        let rows = sqlx::query(include_str!("../../sql/note_lines_placed.sql"))
            .bind(meeting)
            .fetch_all(&mut *connection)
            .await?;
        let drawn: Vec<NoteLine> = rows.iter().map(read_line).collect::<Result<_>>()?;
        let here: HashSet<NoteLineId> = drawn.iter().map(|line| line.id).collect();
        let updates: Vec<Vec<u8>> =
            sqlx::query_scalar("SELECT content FROM note_update WHERE meeting = ? ORDER BY n")
                .bind(meeting)
                .fetch_all(&mut *connection)
                .await?;
        let stored = stored_updates(connection, meeting).await?;
        let says = |updates| {
            let note = NoteDocument::from_updates(updates).ok()?;
            // A line whose own key is not here was copied: it must be here under the key made for it.
            let elsewhere = note.keys().into_iter().map(|(own, _)| own).filter(|own| !here.contains(own));
            Some(note.lines(&elsewhere.collect()))
        };
        if [updates, stored].into_iter().any(|updates| says(updates).as_ref() != Some(&drawn)) {
            off.push(MeetingId(meeting));
        }
    }
    Ok(off)
}
