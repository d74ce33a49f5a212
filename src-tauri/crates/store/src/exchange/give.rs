//! Writing a change file: the steps that other copies may lack, with every field they set and every edit of a note.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    path::Path,
};

use alley_core::{
    entity::Entity,
    id::{DeviceId, StepId, Uuid},
    time::Instant,
};
use futures_util::TryStreamExt;
use sqlx::{Row, SqliteConnection};

use super::{
    content::{Content, Covered, Head, Known, SentAttachment, SentChange, SentKind, SentStep, SentValue},
    file, known_here,
};
use crate::{
    Workspace,
    apply::NOTE,
    error::{Result, StoreError},
    read::read_any,
    workspace::newest_known,
};

/// From when on changes go into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangesSince {
    /// All that one of the copies met so far may lack; everything when none was met.
    Copies,
    /// What was changed since a moment.
    Moment(Instant),
    /// Everything.
    Beginning,
}

/// What a change file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangesWritten {
    /// Steps.
    pub steps: u64,
    /// Fields and edits of notes.
    pub changes: u64,
    /// Size of the file in bytes.
    pub bytes: u64,
}

impl Workspace {
    /// Writes a change file. Nothing of the sample goes into it, and no public file: those are taken in on each copy.
    pub async fn export_changes(
        &self,
        file: &Path,
        now: Instant,
        since: ChangesSince,
    ) -> Result<ChangesWritten> {
        let content = {
            let mut connection = self.readers().acquire().await.map_err(StoreError::from)?;
            // One moment of the workspace, whatever is written meanwhile.
            let mut moment = sqlx::Connection::begin(&mut *connection).await?;
            gather(&mut moment, self.info().device, now, since).await?
        };
        let sealed = file::sealed(self.key(), self.info().id, &content.packed()?)?;
        file::write(file, &sealed)?;
        if !matches!(since, ChangesSince::Moment(_)) {
            let mut writer = self.writer().await?;
            let noted =
                sqlx::query("UPDATE copy SET last_out = ?").bind(now.0).execute(writer.connection()?).await;
            noted.map_err(|error| {
                writer.spoil();
                StoreError::from(error).at(&self.database())
            })?;
        }
        let changes: usize = content.steps.iter().map(|step| step.changes.len()).sum();
        Ok(ChangesWritten {
            steps: content.steps.len() as u64,
            changes: changes as u64,
            bytes: sealed.len() as u64,
        })
    }
}

async fn gather(
    connection: &mut SqliteConnection,
    device: DeviceId,
    now: Instant,
    since: ChangesSince,
) -> Result<Content> {
    let known = known_here(connection).await?;
    let from = begin(connection, &known, since).await?;
    let (mut steps, places) = chosen_steps(connection, &from).await?;
    if let Some(first) = places.keys().min() {
        fill(connection, *first, &places, &mut steps).await?;
    }
    // Work on the sample leaves empty steps behind; an undo may have nothing left to change and is told all the same.
    steps.retain(|(step, sample)| {
        !step.changes.is_empty() || (!sample && matches!(step.kind, SentKind::Undo | SentKind::Redo))
    });
    let steps: Vec<SentStep> = steps.into_iter().map(|(step, _)| step).collect();
    let attachments = attachments(connection, &steps).await?;
    let head = Head {
        schema: newest_known(),
        device,
        at: now.0,
        covers: known
            .iter()
            .map(|(device, to)| {
                let from = from.get(device).copied().unwrap_or(0).min(*to);
                Covered { device: *device, from, to: *to }
            })
            .collect(),
        knows: known.iter().map(|(device, until)| Known { device: *device, until: *until }).collect(),
        steps: steps.len(),
        attachments: attachments.len(),
    };
    Ok(Content { head, steps, attachments })
}

/// After which of its numbers the steps of each copy go into the file.
async fn begin(
    connection: &mut SqliteConnection,
    known: &BTreeMap<DeviceId, i64>,
    since: ChangesSince,
) -> Result<BTreeMap<DeviceId, i64>> {
    let mut from = BTreeMap::new();
    let rows = match since {
        ChangesSince::Beginning => return Ok(from),
        ChangesSince::Copies => {
            let met: bool =
                sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM copy)").fetch_one(&mut *connection).await?;
            if !met {
                return Ok(from);
            }
            // A copy that nobody else was met beside lacks nothing of its own.
            from.clone_from(known);
            sqlx::query(include_str!("../../sql/exchange_lacking.sql")).fetch_all(connection).await?
        }
        ChangesSince::Moment(at) => {
            let sql = "SELECT device, max(coalesce(origin, n)) FROM step WHERE at < ? GROUP BY device";
            sqlx::query(sql).bind(at.0).fetch_all(connection).await?
        }
    };
    for row in &rows {
        from.insert(DeviceId(row.try_get(0)?), row.try_get(1)?);
    }
    from.retain(|device, _| known.contains_key(device));
    Ok(from)
}

/// The steps for the file with whether each was work on the sample, and where each stands by its number here.
async fn chosen_steps(
    connection: &mut SqliteConnection,
    from: &BTreeMap<DeviceId, i64>,
) -> Result<(Vec<(SentStep, bool)>, HashMap<i64, usize>)> {
    let (mut steps, mut places) = (Vec::new(), HashMap::new());
    let mut rows = sqlx::query(include_str!("../../sql/exchange_steps.sql")).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let (here, device): (i64, DeviceId) = (row.try_get("n")?, DeviceId(row.try_get("device")?));
        let n = row.try_get::<Option<i64>, _>("origin")?.unwrap_or(here);
        // What follows by a rule belongs to no copy and always goes along.
        if !device.0.is_nil() && n <= from.get(&device).copied().unwrap_or(0) {
            continue;
        }
        places.insert(here, steps.len());
        let step = SentStep {
            id: StepId(row.try_get("id")?),
            n,
            at: row.try_get("at")?,
            person: row.try_get("person")?,
            name: row.try_get("person_name")?,
            device,
            label: row.try_get("label")?,
            kind: SentKind::of(row.try_get("kind")?),
            target: row.try_get::<Option<Uuid>, _>("target")?.map(StepId),
            changes: Vec::new(),
        };
        steps.push((step, row.try_get("sample")?));
    }
    Ok((steps, places))
}

/// Adds what each step changed, but for rows of the sample and versions of public files.
async fn fill(
    connection: &mut SqliteConnection,
    first: i64,
    places: &HashMap<i64, usize>,
    steps: &mut [(SentStep, bool)],
) -> Result<()> {
    let invented = sample_rows(connection).await?;
    let mut rows = sqlx::query(include_str!("../../sql/exchange_changes.sql")).bind(first).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        let (number, key): (i64, Uuid) = (row.try_get("step")?, row.try_get("row_id")?);
        let place = places.get(&number).and_then(|at| steps.get_mut(*at));
        let entity = Entity::of_table(row.try_get("entity")?).filter(|entity| *entity != Entity::DataSet);
        let (Some((step, _)), Some(entity)) = (place, entity) else { continue };
        if invented.contains(&key) {
            continue;
        }
        let field: String = row.try_get("field")?;
        let erased = row.try_get::<&str, _>("kind")? == "erase";
        let (old, new) = if field == NOTE {
            let update: Option<Vec<u8>> = row.try_get("content")?;
            (None, update.as_deref().map(SentValue::of_update))
        } else {
            (SentValue::of(&read_any(&row, 5)?), SentValue::of(&read_any(&row, 6)?))
        };
        step.changes.push(SentChange {
            entity,
            row: key,
            field,
            erased,
            old,
            new,
            stamp: row.try_get("hlc")?,
        });
    }
    Ok(())
}

/// The bytes that the rows of attachments in the steps name, each once.
async fn attachments(connection: &mut SqliteConnection, steps: &[SentStep]) -> Result<Vec<SentAttachment>> {
    let hashes: BTreeSet<&str> = steps
        .iter()
        .flat_map(|step| &step.changes)
        .filter(|change| change.entity == Entity::Attachment && change.field == "file_hash")
        .filter_map(|change| match &change.new {
            Some(SentValue::Text(hash)) => Some(hash.as_str()),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for hash in hashes {
        // What was erased since is not there.
        let bytes: Option<(Vec<u8>, Option<Vec<u8>>)> =
            sqlx::query_as("SELECT content, thumbnail FROM attachment_content WHERE hash = ?")
                .bind(hash)
                .fetch_optional(&mut *connection)
                .await?;
        found.extend(bytes.map(|(content, small)| SentAttachment::of(&content, small.as_deref())));
    }
    Ok(found)
}

async fn sample_rows(connection: &mut SqliteConnection) -> Result<HashSet<Uuid>> {
    let tables: Vec<String> = Entity::ALL
        .iter()
        .filter(|entity| !entity.shared())
        .map(|entity| format!("SELECT id FROM {} WHERE sample = 1", entity.table()))
        .collect();
    let ids: Vec<Uuid> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(tables.join(" UNION ALL "))).fetch_all(connection).await?;
    Ok(ids.into_iter().collect())
}
