//! Erasing a person's data: the values go from the rows, the log, the notes and the search index; who erased, when and
//! which fields stays. It cannot be taken back, and backups made before still hold the values.

use std::collections::BTreeSet;

use alley_core::{
    entity::Entity,
    id::{MeetingId, NoteLineId, Uuid},
    note::{LinePlace, NoteEdit, NoteLine},
    record::{Field, FieldKind, Value},
    statement::Statement,
    time::Instant,
};
use sqlx::Row;

use crate::{
    Workspace,
    apply::{Actor, LogRow, NOTE, Receipt, Step, StepKind, Touch},
    error::{Result, StoreError},
    note::{self, NoteDocument},
    read::{StoredValue, read_any},
};

/// What stands in a field that must not be empty after its value was erased.
pub const ERASED: &str = "■■■";

/// Something to be erased.
#[derive(Debug, Clone, PartialEq)]
pub enum Erasure {
    /// The values of some fields of a row, now and in the past.
    Fields {
        /// What the row is.
        entity: Entity,
        /// Its key.
        row: Uuid,
        /// The fields.
        fields: Vec<String>,
    },
    /// The text and the speaker of a line of a note, now and in the past.
    Line {
        /// The meeting.
        meeting: MeetingId,
        /// The line.
        line: NoteLineId,
        /// What the line says from now on: the text without the person, or nothing of it.
        text: Option<String>,
    },
}

impl Workspace {
    /// Erases for good. Afterwards the words are in no page of the file and not in its log beside it.
    pub async fn erase(
        &self,
        actor: &Actor,
        now: Instant,
        label: Statement,
        what: Vec<Erasure>,
    ) -> Result<Receipt> {
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let erased = erase(&mut step, what).await;
        let receipt = step.finish(erased).await.map(|((), receipt)| receipt)?;
        let mut writer = self.writer().await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer.connection()?).await?;
        Ok(receipt)
    }
}

async fn erase(step: &mut Step<'_>, what: Vec<Erasure>) -> Result<()> {
    let mut notes: Vec<(MeetingId, NoteLineId, Option<String>)> = Vec::new();
    for erasure in what {
        match erasure {
            Erasure::Fields { entity, row, fields } => erase_fields(step, entity, row, &fields).await?,
            Erasure::Line { meeting, line, text } => notes.push((meeting, line, text)),
        }
    }
    let meetings: BTreeSet<MeetingId> = notes.iter().map(|(meeting, ..)| *meeting).collect();
    for meeting in meetings {
        let lines = notes.iter().filter(|(other, ..)| *other == meeting);
        erase_lines(step, meeting, lines.map(|(_, line, text)| (*line, text.as_deref())).collect()).await?;
    }
    // Texts taken out of the search index are only marked until its parts are put together.
    step.forget_for_good();
    Ok(())
}

async fn erase_fields(step: &mut Step<'_>, entity: Entity, row: Uuid, names: &[String]) -> Result<()> {
    for name in names {
        let wrong = || StoreError::WrongField { entity: entity.table(), field: name.clone() };
        let field = entity.fields().iter().find(|field| field.name == name).ok_or_else(wrong)?;
        let blank = blank_of(field).ok_or_else(wrong)?;
        let mut values = past_values(step, row, field).await?;
        let sql = format!("SELECT {name} FROM {} WHERE id = ?", entity.table());
        let now = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(row)
            .fetch_optional(step.connection()?)
            .await?
            .ok_or(StoreError::NoSuchRow { entity: entity.table() })?;
        values.push(read_any(&now, 0)?);
        let sql = format!("UPDATE {} SET {name} = ? WHERE id = ?", entity.table());
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(StoredValue(blank))
            .bind(row)
            .execute(step.connection()?)
            .await?;
        blank_labels(step, row, &values).await?;
        sqlx::query(
            "UPDATE change SET kind = 'erase', old = NULL, new = NULL WHERE row_id = ? AND field = ?",
        )
        .bind(row)
        .bind(name)
        .execute(step.connection()?)
        .await?;
        log_erasure(step, entity, row, field.name).await?;
    }
    Ok(())
}

/// What stands in a field whose value was erased; none where it cannot be empty.
pub(crate) fn blank_of(field: &Field) -> Option<Value> {
    match (field.optional, field.kind) {
        (true, _) => Some(Value::Null),
        (false, FieldKind::Text) => Some(Value::Text(ERASED.to_owned())),
        (false, FieldKind::Integer | FieldKind::Real | FieldKind::Key) => None,
    }
}

async fn log_erasure(step: &mut Step<'_>, entity: Entity, row: Uuid, field: &'static str) -> Result<()> {
    let stamp = step.tick();
    step.log(LogRow { entity, row, kind: "erase", field, old: Value::Null, new: Value::Null, stamp }).await?;
    step.touch(entity, row, Touch::Updated);
    Ok(())
}

async fn past_values(step: &mut Step<'_>, row: Uuid, field: &Field) -> Result<Vec<Value>> {
    let rows = sqlx::query("SELECT old, new FROM change WHERE row_id = ? AND field = ?")
        .bind(row)
        .bind(field.name)
        .fetch_all(step.connection()?)
        .await?;
    let mut values = Vec::new();
    for row in &rows {
        values.extend([read_any(row, 0)?, read_any(row, 1)?]);
    }
    Ok(values)
}

/// Takes the arguments out of the names of steps that say an erased value.
pub(crate) async fn blank_labels(step: &mut Step<'_>, row: Uuid, values: &[Value]) -> Result<()> {
    let steps =
        sqlx::query("SELECT n, label FROM step WHERE n IN (SELECT step FROM change WHERE row_id = ?)")
            .bind(row)
            .fetch_all(step.connection()?)
            .await?;
    for found in steps {
        let (n, label): (i64, String) = (found.try_get(0)?, found.try_get(1)?);
        let Ok(said) = serde_json::from_str::<Statement>(&label) else { continue };
        let says = values.iter().any(|value| match value {
            Value::Text(text) => {
                let quoted = serde_json::to_string(text).unwrap_or_default();
                let bare = quoted.trim_matches('"');
                !bare.is_empty() && label.contains(bare)
            }
            Value::Null | Value::Integer(_) | Value::Real(_) | Value::Key(_) => false,
        });
        if says {
            let blank = serde_json::to_string(&Statement::new(said.key)).unwrap_or_default();
            sqlx::query("UPDATE step SET label = ? WHERE n = ?")
                .bind(blank)
                .bind(n)
                .execute(step.connection()?)
                .await?;
        }
    }
    Ok(())
}

/// The note starts a new document from its lines as they are to stand: the old one remembers every letter.
async fn erase_lines(
    step: &mut Step<'_>,
    meeting: MeetingId,
    erased: Vec<(NoteLineId, Option<&str>)>,
) -> Result<()> {
    let mut lines: Vec<NoteLine> = note::drawn_lines(step, meeting).await?;
    for (id, text) in erased {
        let line = lines.iter_mut().find(|line| line.id == id).ok_or(StoreError::NoSuchLine)?;
        line.text = text.unwrap_or(ERASED).to_owned();
        (line.speaker, line.speaker_name) = (None, None);
    }
    let document = NoteDocument::from_updates(Vec::new())?;
    let whole = document.edit(&NoteEdit::Insert { place: LinePlace::End, lines })?;
    for sql in ["DELETE FROM note_state WHERE meeting = ?", "DELETE FROM note_update WHERE meeting = ?"] {
        sqlx::query(sql).bind(meeting.0).execute(step.connection()?).await?;
    }
    sqlx::query("UPDATE change SET kind = 'erase', new = NULL WHERE row_id = ? AND field = ?")
        .bind(meeting.0)
        .bind(NOTE)
        .execute(step.connection()?)
        .await?;
    let number = step.number();
    sqlx::query("INSERT INTO note_update (meeting, step, content) VALUES (?, ?, ?)")
        .bind(meeting.0)
        .bind(number)
        .bind(whole)
        .execute(step.connection()?)
        .await?;
    step.notes().clear();
    log_erasure(step, Entity::Meeting, meeting.0, NOTE).await?;
    note::redraw(step, meeting).await
}
