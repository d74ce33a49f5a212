//! Earlier versions of a note: looked through, compared word by word, brought back.

use alley_core::{
    change::Change,
    entity::Meeting,
    id::MeetingId,
    note::{NoteEdit, NoteLine},
    note_compare::{LineCompared, LineFate, compare},
    statement::Statement,
    time::Instant,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::{Done, Office, short},
    rows::ById,
};

/// A version of a note: what one person wrote in one sitting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteVersionLine {
    /// The version's number, by which it is asked for.
    #[ts(type = "number")]
    pub version: i64,
    /// Its place among the versions, the oldest is 1.
    pub place: u32,
    /// When the sitting began.
    pub from: Instant,
    /// Its last letter.
    pub until: Instant,
    /// Who wrote.
    pub person: String,
    /// What was done last.
    pub label: Statement,
    /// Whether it is the note as it stands.
    pub now: bool,
}

/// Compares two versions of a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteCompareRequest {
    /// The meeting.
    pub meeting: MeetingId,
    /// The earlier version; the empty note when absent.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// The later version; the note as it stands when absent.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub after: Option<i64>,
}

/// Two versions of a note side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NoteComparison {
    /// Line by line.
    pub lines: Vec<LineCompared>,
    /// Lines that are new in the later one.
    pub added: u32,
    /// Lines that are gone in it.
    pub removed: u32,
    /// Lines that were rewritten or moved.
    pub changed: u32,
}

/// Brings a version of a note back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NoteRestoreRequest {
    /// The meeting.
    pub meeting: MeetingId,
    /// The version.
    #[ts(type = "number")]
    pub version: i64,
}

/// The versions of a note, the newest first.
pub async fn versions<H: Host>(office: &Office<H>, request: ById<MeetingId>) -> Result<Vec<NoteVersionLine>> {
    let meeting: Meeting = office.store.get(request.id).await?;
    let versions = office.store.note_versions(meeting.id).await?;
    let newest = versions.len();
    let placed = (1..).zip(versions).map(|(place, version)| NoteVersionLine {
        version: version.n,
        place,
        from: version.from,
        until: version.until,
        person: version.person,
        label: version.label,
        now: place as usize == newest,
    });
    let mut lines: Vec<NoteVersionLine> = placed.collect();
    lines.reverse();
    Ok(lines)
}

/// Compares two versions of a note.
pub async fn compare_versions<H: Host>(
    office: &Office<H>,
    request: NoteCompareRequest,
) -> Result<NoteComparison> {
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let before = match request.before {
        Some(version) => lines_of(office, meeting.id, version).await?,
        None => Vec::new(),
    };
    let after = match request.after {
        Some(version) => lines_of(office, meeting.id, version).await?,
        None => office.store.note_lines(meeting.id).await?,
    };
    let lines = compare(&before, &after);
    let count = |fates: &[LineFate]| {
        let found = lines.iter().filter(|line| fates.contains(&line.fate)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    Ok(NoteComparison {
        added: count(&[LineFate::Added]),
        removed: count(&[LineFate::Removed]),
        changed: count(&[LineFate::Changed, LineFate::Moved]),
        lines,
    })
}

/// Makes the note read as a version again: a new edit, so that what stood there until now is a version itself, and
/// one undo takes it back.
pub async fn restore<H: Host>(office: &Office<H>, request: NoteRestoreRequest) -> Result<Done> {
    let meeting: Meeting = office.store.get(request.meeting).await?;
    let lines = lines_of(office, meeting.id, request.version).await?;
    let mut change = Change::new(Statement::new("step-note-restore").with("name", short(&meeting.title)));
    change.note(meeting.id, NoteEdit::Replace { lines });
    office.apply(change).await
}

async fn lines_of<H: Host>(office: &Office<H>, meeting: MeetingId, version: i64) -> Result<Vec<NoteLine>> {
    let lines = office.store.note_version(meeting, version).await?;
    lines.ok_or_else(|| ApiError::not_found("note-version-unknown", version))
}
