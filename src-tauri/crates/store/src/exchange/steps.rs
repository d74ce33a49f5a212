//! Writing the steps of a file into the log: each once, as it was made, with the edits of notes it holds.

use std::collections::BTreeSet;

use alley_core::{
    entity::Entity,
    hlc::Stamp,
    id::{DeviceId, MeetingId, StepId, Uuid},
    record::Value,
};
use sqlx::{QueryBuilder, Sqlite};

use super::{
    content::{SentChange, SentKind, SentStep, SentValue},
    problem::ChangeFileProblem,
};
use crate::{
    apply::{NOTE, Step},
    error::Result,
    read::StoredValue,
};

/// How many fields one statement writes.
const LOT: usize = 64;

/// What steps that are new here touch.
#[derive(Debug, Default)]
pub(super) struct Touches {
    /// How many steps are new.
    pub steps: i64,
    /// Rows that got new values.
    pub rows: BTreeSet<(Entity, Uuid)>,
    /// Meetings whose notes got edits, in the order in which they came.
    pub notes: Vec<MeetingId>,
}

/// A change as it is written into the log.
pub(super) struct Written {
    /// Number of its step here.
    pub step: i64,
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// `set`, `note` or `erase`.
    pub kind: &'static str,
    /// The field.
    pub field: String,
    /// Before.
    pub old: Value,
    /// After.
    pub new: Value,
    /// When.
    pub stamp: Stamp,
    /// On which copy.
    pub device: DeviceId,
}

/// Writes the steps that are not here yet.
pub(super) async fn write(step: &mut Step<'_>, own: DeviceId, sent: &[SentStep]) -> Result<Touches> {
    let mut touches = Touches::default();
    let mut lot: Vec<Written> = Vec::with_capacity(LOT);
    for one in sent {
        if is_here(step, one.id).await? {
            continue;
        }
        // Steps under this copy's name that it did not make: two folders bear one name.
        if one.device == own {
            return Err(ChangeFileProblem::SameName.into());
        }
        touches.steps += 1;
        let number = write_head(step, one).await?;
        for change in &one.changes {
            lot.push(write_change(step, number, one.device, change, &mut touches).await?);
            if lot.len() == LOT {
                write_lot(step, &lot).await?;
                lot.clear();
            }
        }
    }
    write_lot(step, &lot).await?;
    Ok(touches)
}

async fn is_here(step: &mut Step<'_>, id: StepId) -> Result<bool> {
    Ok(sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM step WHERE id = ?)")
        .bind(id.0)
        .fetch_one(step.connection()?)
        .await?)
}

async fn write_head(step: &mut Step<'_>, one: &SentStep) -> Result<i64> {
    let target: Option<i64> = match one.target {
        Some(target) => {
            sqlx::query_scalar("SELECT n FROM step WHERE id = ?")
                .bind(target.0)
                .fetch_optional(step.connection()?)
                .await?
        }
        None => None,
    };
    let number = sqlx::query(
        "INSERT INTO step (id, at, person, person_name, device, label, kind, target, sample, origin) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
    )
    .bind(one.id.0)
    .bind(one.at)
    .bind(one.person)
    .bind(&one.name)
    .bind(one.device.0)
    .bind(&one.label)
    .bind(one.kind.word())
    .bind(target)
    .bind(one.n)
    .execute(step.connection()?)
    .await?
    .last_insert_rowid();
    let undone_by = match (one.kind, target) {
        (SentKind::Undo, Some(_)) => Some(number),
        (SentKind::Redo, Some(_)) => None,
        (SentKind::Undo | SentKind::Redo | SentKind::Do | SentKind::Final, _) => return Ok(number),
    };
    sqlx::query("UPDATE step SET undone_by = ? WHERE n = ?")
        .bind(undone_by)
        .bind(target)
        .execute(step.connection()?)
        .await?;
    Ok(number)
}

async fn write_change(
    step: &mut Step<'_>,
    number: i64,
    device: DeviceId,
    change: &SentChange,
    touches: &mut Touches,
) -> Result<Written> {
    let (entity, row, stamp) = (change.entity, change.row, Stamp(change.stamp));
    let mut written = Written {
        step: number,
        entity,
        row,
        kind: if change.erased { "erase" } else { "set" },
        field: change.field.clone(),
        old: SentValue::value(change.old.as_ref()),
        new: SentValue::value(change.new.as_ref()),
        stamp,
        device,
    };
    if change.field == NOTE {
        let meeting = MeetingId(row);
        (written.old, written.new) = (Value::Null, Value::Null);
        if let Some(update) = SentValue::update(change.new.as_ref()) {
            let n = write_update(step, meeting, number, stamp, change.erased, update).await?;
            if let (Some(n), false) = (n, change.erased) {
                (written.kind, written.new) = ("note", Value::Integer(n));
            } else {
                written.kind = "erase";
            }
        }
        if !touches.notes.contains(&meeting) {
            touches.notes.push(meeting);
        }
    } else {
        touches.rows.insert((entity, row));
    }
    Ok(written)
}

/// Keeps an edit of a note. An erasure's document takes the place of all that was written before it; what comes late
/// and was written before an erasure is not kept.
async fn write_update(
    step: &mut Step<'_>,
    meeting: MeetingId,
    number: i64,
    stamp: Stamp,
    erasure: bool,
    update: Vec<u8>,
) -> Result<Option<i64>> {
    if erasure {
        for sql in [
            "DELETE FROM note_update WHERE meeting = ?1 AND step IN (SELECT step FROM change WHERE row_id = ?1 AND field = '_note' AND hlc < ?2)",
            "UPDATE change SET kind = 'erase', new = NULL WHERE row_id = ?1 AND field = '_note' AND hlc < ?2",
            "DELETE FROM note_state WHERE meeting = ?1 AND ?2 > 0",
        ] {
            sqlx::query(sql).bind(meeting.0).bind(stamp.0).execute(step.connection()?).await?;
        }
        step.forget_for_good();
    } else {
        let late: bool = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM change JOIN note_update ON note_update.step = change.step \
             WHERE change.row_id = ?1 AND change.field = '_note' AND change.kind = 'erase' AND change.hlc > ?2)",
        )
        .bind(meeting.0)
        .bind(stamp.0)
        .fetch_one(step.connection()?)
        .await?;
        if late {
            return Ok(None);
        }
    }
    let written = sqlx::query("INSERT INTO note_update (meeting, step, content) VALUES (?, ?, ?)")
        .bind(meeting.0)
        .bind(number)
        .bind(update)
        .execute(step.connection()?)
        .await?;
    Ok(Some(written.last_insert_rowid()))
}

/// Writes changes into the log and keeps the latest stamp of each field.
pub(super) async fn write_lot(step: &mut Step<'_>, lot: &[Written]) -> Result<()> {
    if lot.is_empty() {
        return Ok(());
    }
    let mut changes =
        QueryBuilder::<Sqlite>::new("INSERT INTO change (step, entity, row_id, kind, field, old, new, hlc) ");
    changes.push_values(lot, |mut line, one| {
        line.push_bind(one.step)
            .push_bind(one.entity.table())
            .push_bind(one.row)
            .push_bind(one.kind)
            .push_bind(&one.field)
            .push_bind(StoredValue(one.old.clone()))
            .push_bind(StoredValue(one.new.clone()))
            .push_bind(one.stamp.0);
    });
    changes.build().persistent(lot.len() == LOT).execute(step.connection()?).await?;
    let mut cells = QueryBuilder::<Sqlite>::new("INSERT INTO cell (row_id, field, hlc, device) ");
    cells.push_values(lot, |mut line, one| {
        line.push_bind(one.row).push_bind(&one.field).push_bind(one.stamp.0).push_bind(one.device.0);
    });
    cells.push(
        " ON CONFLICT (row_id, field) DO UPDATE SET hlc = excluded.hlc, device = excluded.device \
         WHERE (excluded.hlc, excluded.device) > (cell.hlc, cell.device)",
    );
    cells.build().persistent(lot.len() == LOT).execute(step.connection()?).await?;
    Ok(())
}
