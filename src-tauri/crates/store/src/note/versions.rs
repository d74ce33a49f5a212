//! Earlier versions of a note, drawn from its updates. Every update is kept as it came for as long as its meeting is
//! there, so every version can be read again; only an erasure takes them away.

use std::collections::HashSet;

use alley_core::{
    id::{MeetingId, NoteLineId, Uuid},
    note::NoteLine,
    statement::Statement,
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};

use super::document::NoteDocument;
use crate::{Workspace, error::Result};

/// A pause after which writing counts as another sitting, in microseconds: ten minutes.
const PAUSE: i64 = 600_000_000;

/// A version of a note: what one person wrote in one sitting, up to its last letter.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteVersion {
    /// Number of its last update, by which it is read.
    pub n: i64,
    /// When the sitting began.
    pub from: Instant,
    /// Its last letter.
    pub until: Instant,
    /// Who wrote.
    pub person: String,
    /// How many times something was kept.
    pub updates: u32,
    /// What the last step is called.
    pub label: Statement,
}

/// An update and who made it.
#[derive(Debug, Clone)]
struct Made {
    n: i64,
    at: Instant,
    person: String,
    device: Vec<u8>,
    label: Statement,
    /// Whether it is a version by itself: a version brought back, an undo.
    alone: bool,
}

impl Workspace {
    /// The versions of a note, the oldest first.
    pub async fn note_versions(&self, meeting: MeetingId) -> Result<Vec<NoteVersion>> {
        let rows = sqlx::query(include_str!("../../sql/note_versions.sql"))
            .bind(meeting.0)
            .fetch_all(self.readers())
            .await?;
        Ok(sittings(rows.iter().map(read_made).collect::<Result<Vec<_>>>()?))
    }

    /// The lines of a note as they were after update `n`; nothing when the note has no such update.
    pub async fn note_version(&self, meeting: MeetingId, n: i64) -> Result<Option<Vec<NoteLine>>> {
        let mut connection = self.readers().acquire().await?;
        let known: bool =
            sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM note_update WHERE meeting = ? AND n = ?)")
                .bind(meeting.0)
                .bind(n)
                .fetch_one(&mut *connection)
                .await?;
        if !known {
            return Ok(None);
        }
        let state: Option<(i64, Vec<u8>)> =
            sqlx::query_as("SELECT n, content FROM note_state WHERE meeting = ? AND n <= ?")
                .bind(meeting.0)
                .bind(n)
                .fetch_optional(&mut *connection)
                .await?;
        let from = state.as_ref().map_or(0, |(n, _)| *n);
        let updates: Vec<Vec<u8>> = sqlx::query_scalar(
            "SELECT content FROM note_update WHERE meeting = ? AND n > ? AND n <= ? ORDER BY n",
        )
        .bind(meeting.0)
        .bind(from)
        .bind(n)
        .fetch_all(&mut *connection)
        .await?;
        let contents = state.into_iter().map(|(_, content)| content).chain(updates);
        let document = NoteDocument::from_updates(contents)?;
        let elsewhere = elsewhere(&mut connection, meeting, &document).await?;
        Ok(Some(document.lines(&elsewhere)))
    }
}

/// Which keys in a document stand in another note, as for the note that is open.
async fn elsewhere(
    connection: &mut SqliteConnection,
    meeting: MeetingId,
    document: &NoteDocument,
) -> Result<HashSet<NoteLineId>> {
    let here: Vec<Uuid> = sqlx::query_scalar("SELECT id FROM note_line WHERE meeting = ?")
        .bind(meeting.0)
        .fetch_all(&mut *connection)
        .await?;
    let here: HashSet<NoteLineId> = here.into_iter().map(NoteLineId).collect();
    let mut elsewhere = HashSet::new();
    for (own, made) in document.keys() {
        if here.contains(&own) {
            continue;
        }
        let known: bool = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM note_line WHERE id = ?)")
            .bind(own.0)
            .fetch_one(&mut *connection)
            .await?;
        if known || here.contains(&made) {
            elsewhere.insert(own);
        }
    }
    Ok(elsewhere)
}

fn read_made(row: &SqliteRow) -> Result<Made> {
    let label: Option<String> = row.try_get("label")?;
    let kind: Option<String> = row.try_get("kind")?;
    let label = label
        .and_then(|label| serde_json::from_str(&label).ok())
        .unwrap_or_else(|| Statement::new("step-unknown"));
    Ok(Made {
        n: row.try_get("n")?,
        at: Instant(row.try_get::<Option<i64>, _>("at")?.unwrap_or_default()),
        person: row.try_get::<Option<String>, _>("person_name")?.unwrap_or_default(),
        device: row.try_get::<Option<Vec<u8>>, _>("device")?.unwrap_or_default(),
        alone: kind.as_deref() != Some("do") || label.key == "step-note-restore",
        label,
    })
}

/// Puts what one person wrote without a long pause together.
fn sittings(made: Vec<Made>) -> Vec<NoteVersion> {
    let mut versions: Vec<NoteVersion> = Vec::new();
    let mut last: Option<Made> = None;
    for update in made {
        let goes_on = last.as_ref().is_some_and(|last| {
            let close = (update.at.0 - last.at.0).abs() < PAUSE;
            let same = last.person == update.person && last.device == update.device;
            same && close && !last.alone && !update.alone
        });
        match versions.last_mut().filter(|_| goes_on) {
            Some(version) => {
                version.n = update.n;
                version.until = update.at;
                version.updates += 1;
                version.label = update.label.clone();
            }
            None => versions.push(NoteVersion {
                n: update.n,
                from: update.at,
                until: update.at,
                person: update.person.clone(),
                updates: 1,
                label: update.label.clone(),
            }),
        }
        last = Some(update);
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_another_person_and_a_restore_begin_a_version() {
        let made = |n, minute: i64, person: &str, alone| Made {
            n,
            at: Instant(minute * 60_000_000),
            person: person.to_owned(),
            device: vec![1],
            label: Statement::new("step-note-write"),
            alone,
        };
        let versions = sittings(vec![
            made(1, 0, "김보좌", false),
            made(2, 5, "김보좌", false),
            made(3, 14, "김보좌", false),
            made(4, 30, "김보좌", false),
            made(5, 31, "이보좌", false),
            made(6, 32, "이보좌", true),
            made(7, 33, "이보좌", false),
        ]);
        let found: Vec<(i64, u32)> = versions.iter().map(|version| (version.n, version.updates)).collect();
        assert_eq!(found, [(3, 3), (4, 1), (5, 1), (6, 1), (7, 1)]);
        assert_eq!(versions[0].from, Instant(0));
    }
}
