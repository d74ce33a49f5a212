//! Reading notes.

use alley_core::{
    id::{LeaderId, MeetingId, NoteLineId, Uuid},
    note::{LineKind, NoteLine},
};
use sqlx::{Row, sqlite::SqliteRow};

use super::{document::NoteDocument, open::stored_updates};
use crate::{
    Workspace,
    error::{Result, StoreError},
};

impl Workspace {
    /// The lines of a meeting's note in order, private remarks among them.
    pub async fn note_lines(&self, meeting: MeetingId) -> Result<Vec<NoteLine>> {
        let rows = sqlx::query(include_str!("../../sql/note_lines.sql"))
            .bind(meeting.0)
            .fetch_all(self.readers())
            .await?;
        rows.iter().map(read_line).collect()
    }

    /// What a leader said at all meetings, or somebody of this name who has no card; private remarks among it.
    pub async fn lines_said(
        &self,
        leader: Option<LeaderId>,
        name: &str,
    ) -> Result<Vec<(MeetingId, NoteLine)>> {
        let rows = sqlx::query(include_str!("../../sql/lines_said.sql"))
            .bind(leader.map(|leader| leader.0))
            .bind(name.trim())
            .fetch_all(self.readers())
            .await?;
        rows.iter().map(|row| Ok((MeetingId(row.try_get::<Uuid, _>("meeting")?), read_line(row)?))).collect()
    }

    /// The whole note as one Yjs update, for an editor.
    pub async fn note_document(&self, meeting: MeetingId) -> Result<Vec<u8>> {
        let mut connection = self.readers().acquire().await?;
        let updates = stored_updates(&mut connection, meeting.0).await?;
        drop(connection);
        Ok(NoteDocument::from_updates(updates)?.whole())
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

/// A line from its row.
pub(crate) fn read_line(row: &SqliteRow) -> Result<NoteLine> {
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
