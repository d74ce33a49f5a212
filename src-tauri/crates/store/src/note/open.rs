//! Notes as they are opened: from their last whole state and the updates since, and kept open while they are edited.

use std::{collections::HashSet, fmt};

use alley_core::{
    id::{MeetingId, NoteLineId, Uuid},
    note::NoteLine,
};

use super::{
    document::NoteDocument,
    draw::{self, Placed},
};
use crate::{apply::Step, error::Result};

/// How many notes stay open: one that is written, and a few that one goes back to.
const KEPT_OPEN: usize = 6;
/// After how many updates the whole state is kept anew.
const UPDATES_PER_STATE: usize = 200;

/// A note that is open.
pub(crate) struct OpenNote {
    /// The document, with every stored update in it and nothing else.
    pub document: NoteDocument,
    /// Its lines as they stand in the table.
    pub lines: Vec<Placed>,
    /// Keys of lines that stand in another meeting's note already.
    pub elsewhere: HashSet<NoteLineId>,
    last: i64,
    since_state: usize,
}

impl OpenNote {
    /// Notes that the document has taken update `n`.
    pub(super) fn took(&mut self, n: i64) {
        self.last = n;
        self.since_state += 1;
    }
}

/// The notes that were edited last, so that the next letter need not open its note anew.
#[derive(Default)]
pub(crate) struct OpenNotes(Vec<(MeetingId, OpenNote)>);

impl fmt::Debug for OpenNotes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "OpenNotes({})", self.0.len())
    }
}

impl OpenNotes {
    /// Puts a note back after an edit; the one not edited for longest is closed when there are too many.
    pub(super) fn put_back(&mut self, meeting: MeetingId, note: OpenNote) {
        self.0.push((meeting, note));
        if self.0.len() > KEPT_OPEN {
            self.0.remove(0);
        }
    }

    /// Closes all notes: what they hold may not have been stored.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    fn take(&mut self, meeting: MeetingId) -> Option<OpenNote> {
        let at = self.0.iter().position(|(other, _)| *other == meeting)?;
        Some(self.0.remove(at).1)
    }
}

/// The note of a meeting, taken from the open ones or opened.
pub(super) async fn take(step: &mut Step<'_>, meeting: MeetingId) -> Result<OpenNote> {
    if let Some(open) = step.notes().take(meeting) {
        return Ok(open);
    }
    let (state, mut updates) = stored_until(step, meeting, i64::MAX).await?;
    let last = updates.last().map_or(state, |(n, _)| *n);
    let since_state = updates.iter().filter(|(n, _)| *n > state).count();
    let document = NoteDocument::from_updates(updates.drain(..).map(|(_, content)| content))?;
    let mut note = OpenNote {
        document,
        lines: draw::drawn(step, meeting).await?,
        elsewhere: HashSet::new(),
        last,
        since_state,
    };
    draw::find_elsewhere(step, &mut note).await?;
    Ok(note)
}

/// Keeps the whole state now and then, so that opening the note stays quick however long it is edited.
pub(super) async fn keep_state(step: &mut Step<'_>, meeting: MeetingId, note: &mut OpenNote) -> Result<()> {
    // A state does not hold updates that wait for others; such a note is opened from its updates.
    if note.since_state < UPDATES_PER_STATE || note.document.waits_for_updates() {
        return Ok(());
    }
    note.since_state = 0;
    sqlx::query(include_str!("../../sql/note_state_put.sql"))
        .bind(meeting.0)
        .bind(note.last)
        .bind(note.document.whole())
        .execute(step.connection()?)
        .await?;
    Ok(())
}

/// The lines before and after update `n`.
pub(super) async fn around(
    step: &mut Step<'_>,
    meeting: MeetingId,
    n: i64,
) -> Result<(Vec<NoteLine>, Vec<NoteLine>)> {
    let elsewhere = {
        let note = take(step, meeting).await?;
        let elsewhere = note.elsewhere.clone();
        step.notes().put_back(meeting, note);
        elsewhere
    };
    let (_, updates) = stored_until(step, meeting, n).await?;
    let (last, earlier): (Vec<_>, Vec<_>) = updates.into_iter().partition(|(at, _)| *at == n);
    let document = NoteDocument::from_updates(earlier.into_iter().map(|(_, content)| content))?;
    let before = document.lines(&elsewhere);
    for (_, content) in last {
        document.take_in(&content)?;
    }
    Ok((before, document.lines(&elsewhere)))
}

/// A whole state that is older than update `until`, with the number it stands for, and the updates after it.
async fn stored_until(
    step: &mut Step<'_>,
    meeting: MeetingId,
    until: i64,
) -> Result<(i64, Vec<(i64, Vec<u8>)>)> {
    let state: Option<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT n, content FROM note_state WHERE meeting = ? AND n < ?")
            .bind(meeting.0)
            .bind(until)
            .fetch_optional(step.connection()?)
            .await?;
    let from = state.as_ref().map_or(0, |(n, _)| *n);
    let mut all: Vec<(i64, Vec<u8>)> = state.into_iter().collect();
    let updates: Vec<(i64, Vec<u8>)> = sqlx::query_as(
        "SELECT n, content FROM note_update WHERE meeting = ? AND n > ? AND n <= ? ORDER BY n",
    )
    .bind(meeting.0)
    .bind(from)
    .bind(until)
    .fetch_all(step.connection()?)
    .await?;
    all.extend(updates);
    Ok((from, all))
}

/// All stored updates of a note, read through any connection: the state and what came after it.
pub(crate) async fn stored_updates(
    connection: &mut sqlx::SqliteConnection,
    meeting: Uuid,
) -> Result<Vec<Vec<u8>>> {
    Ok(sqlx::query_scalar(include_str!("../../sql/note_updates.sql"))
        .bind(meeting)
        .fetch_all(connection)
        .await?)
}
