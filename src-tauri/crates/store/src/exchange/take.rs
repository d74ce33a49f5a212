//! Taking a change file in: checked whole, then applied whole in one transaction, or not at all.

use std::{collections::BTreeMap, path::Path};

use alley_core::{entity::Entity, hlc::Stamp, id::DeviceId, statement::Statement, time::Instant};

use super::{
    content::{Content, Head},
    file, known_here,
    problem::ChangeFileProblem,
    receipt::{Counts, ExchangeOutcome, ExchangeReceipt, RowsCame},
    rules,
    settle::{Found, Taking, settle},
    steps,
};
use crate::{
    Workspace,
    apply::{Actor, Step, StepKind, Touch},
    attachment,
    error::Result,
    note, search,
    workspace::newest_known,
};

/// A file that passed every check.
struct Checked {
    content: Content,
    hash: String,
}

/// What became of a file inside the transaction.
enum Done {
    Taken(Vec<i64>),
    CameBefore(i64),
    Waits,
}

impl Workspace {
    /// Takes a change file in. Not a step that undo takes back. A file that was here before changes nothing; one that
    /// comes before an earlier file of that copy is kept and taken in with that one.
    pub async fn import_changes(
        &self,
        actor: &Actor,
        now: Instant,
        label: Statement,
        file: &Path,
    ) -> Result<ExchangeReceipt> {
        let bytes = file::read(file)?;
        let checked = self.checked(&bytes, now)?;
        let head = checked.content.head.clone();
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let outcome = take(&mut step, self, actor, now, checked, &bytes).await;
        if let Ok(Done::CameBefore(number)) = outcome {
            step.abandon().await?;
            let mut receipt = self.exchange(number).await?;
            receipt.outcome = ExchangeOutcome::CameBefore;
            return Ok(receipt);
        }
        let forgets = step.forgets();
        let (done, _) = step.finish(outcome).await?;
        if forgets {
            let mut writer = self.writer().await?;
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer.connection()?).await?;
        }
        match done {
            Done::Taken(numbers) => {
                let mut numbers = numbers.into_iter();
                let mut receipt = self.exchange(numbers.next().unwrap_or(0)).await?;
                receipt.followed = numbers.collect();
                Ok(receipt)
            }
            Done::Waits | Done::CameBefore(_) => Ok(waiting(actor, now, &head)),
        }
    }

    /// How many files wait for earlier ones.
    pub async fn waiting_change_files(&self) -> Result<i64> {
        Ok(sqlx::query_scalar("SELECT count(*) FROM waiting_file").fetch_one(self.readers()).await?)
    }

    fn checked(&self, bytes: &[u8], now: Instant) -> Result<Checked> {
        let packed = file::opened(self.key(), self.info().id, bytes)?;
        let content = Content::unpacked(&packed, newest_known())?;
        let ahead_ms = (content.highest_stamp() >> 16) - now.0.div_euclid(1000);
        if ahead_ms / 1000 > alley_core::hlc::MAX_AHEAD_SECONDS {
            return Err(ChangeFileProblem::ClockAhead { hours: ahead_ms / 3_600_000 }.into());
        }
        Ok(Checked { content, hash: crate::digest(bytes) })
    }
}

fn waiting(actor: &Actor, now: Instant, head: &Head) -> ExchangeReceipt {
    ExchangeReceipt {
        outcome: ExchangeOutcome::Waits,
        number: 0,
        at: now,
        person: actor.name.clone(),
        device: head.device,
        made_at: Instant(head.at),
        steps: 0,
        rows: Vec::new(),
        notes: 0,
        two_values: Vec::new(),
        remarks: Vec::new(),
        followed: Vec::new(),
    }
}

async fn take(
    step: &mut Step<'_>,
    workspace: &Workspace,
    actor: &Actor,
    now: Instant,
    checked: Checked,
    bytes: &[u8],
) -> Result<Done> {
    let before: Option<i64> = sqlx::query_scalar("SELECT n FROM exchange WHERE file_hash = ?")
        .bind(&checked.hash)
        .fetch_optional(step.connection()?)
        .await?;
    if let Some(number) = before {
        return Ok(Done::CameBefore(number));
    }
    let device = workspace.info().device;
    refuse_same_name(step, device, &checked.content.head).await?;
    if comes_early(step, &checked.content.head).await? {
        sqlx::query(
            "INSERT INTO waiting_file (file_hash, at, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        )
        .bind(&checked.hash)
        .bind(now.0)
        .bind(bytes)
        .execute(step.connection()?)
        .await?;
        step.leave_no_row().await?;
        return Ok(Done::Waits);
    }
    // Only the office's own rows are exchanged, whatever is looked at.
    step.set_sample(false).await?;
    let mut numbers = vec![take_one(step, device, actor, now, checked).await?];
    while let Some(next) = next_waiting(step, workspace, now).await? {
        numbers.push(take_one(step, device, actor, now, next).await?);
    }
    step.move_to_end().await?;
    Ok(Done::Taken(numbers))
}

/// Another folder that bears this copy's name cannot be told apart from it.
async fn refuse_same_name(step: &mut Step<'_>, own: DeviceId, head: &Head) -> Result<()> {
    let own_known = known_here(step.connection()?).await?.get(&own).copied().unwrap_or(0);
    if head.covers.iter().any(|covered| covered.device == own && covered.to > own_known) {
        return Err(ChangeFileProblem::SameName.into());
    }
    Ok(())
}

/// Whether steps are missing that those of a file build on.
async fn comes_early(step: &mut Step<'_>, head: &Head) -> Result<bool> {
    let known = known_here(step.connection()?).await?;
    Ok(head.covers.iter().any(|covered| covered.from > known.get(&covered.device).copied().unwrap_or(0)))
}

/// A file that waited and need not wait any longer.
async fn next_waiting(step: &mut Step<'_>, workspace: &Workspace, now: Instant) -> Result<Option<Checked>> {
    let files: Vec<(String, Vec<u8>)> =
        sqlx::query_as("SELECT file_hash, content FROM waiting_file ORDER BY at, file_hash")
            .fetch_all(step.connection()?)
            .await?;
    for (hash, bytes) in files {
        // One that cannot be read now keeps nothing else from coming in.
        let Ok(checked) = workspace.checked(&bytes, now) else { continue };
        if !comes_early(step, &checked.content.head).await? {
            sqlx::query("DELETE FROM waiting_file WHERE file_hash = ?")
                .bind(hash)
                .execute(step.connection()?)
                .await?;
            return Ok(Some(checked));
        }
    }
    Ok(None)
}

/// Takes one file in; its number among the exchanges.
async fn take_one(
    step: &mut Step<'_>,
    own: DeviceId,
    actor: &Actor,
    now: Instant,
    checked: Checked,
) -> Result<i64> {
    let Checked { content: Content { head, steps: sent, attachments }, hash } = checked;
    for change in sent.iter().flat_map(|one| &one.changes) {
        step.witness(Stamp(change.stamp))
            .map_err(|ahead| ChangeFileProblem::ClockAhead { hours: ahead.ahead_seconds / 3600 })?;
    }
    let before: i64 =
        sqlx::query_scalar("SELECT coalesce(max(n), 0) FROM change").fetch_one(step.connection()?).await?;
    let already = step.touched().len();
    step.notes().clear();
    let touches = steps::write(step, own, &sent).await?;
    let knew: BTreeMap<DeviceId, i64> = head.knows.iter().map(|known| (known.device, known.until)).collect();
    let taking = Taking { before, knew: &knew };
    let mut found = Found::default();
    for (entity, row) in &touches.rows {
        settle(step, *entity, *row, &taking, &mut found).await?;
    }
    for meeting in &touches.notes {
        note::redraw(step, *meeting).await?;
        // The lines of a meeting that is put away are not to be found.
        let away: bool = sqlx::query_scalar("SELECT deleted FROM meeting WHERE id = ?")
            .bind(meeting.0)
            .fetch_one(step.connection()?)
            .await?;
        if away {
            search::index_lines_of(step, meeting.0, true).await?;
        }
    }
    for sent in attachments {
        let (content, thumbnail) = sent.bytes()?;
        attachment::keep(step, content, thumbnail).await?;
    }
    if touches.rows.iter().any(|(entity, _)| *entity == Entity::Attachment) {
        // A row that was erased elsewhere takes its bytes along here too; bytes that no row names do not stay.
        attachment::let_go_unnamed(step).await?;
    }
    rules::apply(step, &mut found.remarks).await?;
    let counts =
        Counts { rows: count(step, already), notes: i64::try_from(touches.notes.len()).unwrap_or(i64::MAX) };
    let number = sqlx::query(
        "INSERT INTO exchange (at, person_name, device, made_at, file_hash, steps, counts, remarks) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(now.0)
    .bind(&actor.name)
    .bind(head.device.0)
    .bind(head.at)
    .bind(hash)
    .bind(touches.steps)
    .bind(serde_json::to_string(&counts).unwrap_or_default())
    .bind(serde_json::to_string(&found.remarks).unwrap_or_default())
    .execute(step.connection()?)
    .await?
    .last_insert_rowid();
    for (holds, other) in found.two_values {
        sqlx::query("INSERT INTO two_values (exchange, holds, other) VALUES (?, ?, ?)")
            .bind(number)
            .bind(holds)
            .bind(other)
            .execute(step.connection()?)
            .await?;
    }
    remember(step, own, now, &head).await?;
    step.mark_changed();
    Ok(number)
}

/// The rows touched from a place on, by what they are.
fn count(step: &Step<'_>, from: usize) -> Vec<RowsCame> {
    let mut rows = BTreeMap::new();
    for touched in step.touched().get(from..).unwrap_or_default() {
        let came = rows.entry(touched.entity).or_insert(RowsCame {
            entity: touched.entity,
            created: 0,
            updated: 0,
            removed: 0,
        });
        match touched.touch {
            Touch::Created => came.created += 1,
            Touch::Updated | Touch::Restored => came.updated += 1,
            Touch::Removed => came.removed += 1,
        }
    }
    rows.into_values().collect()
}

/// Remembers what is here now and what the copy that wrote the file has.
async fn remember(step: &mut Step<'_>, own: DeviceId, now: Instant, head: &Head) -> Result<()> {
    for covered in head.covers.iter().filter(|covered| covered.device != own) {
        sqlx::query(
            "INSERT INTO known (device, until) VALUES (?, ?) \
             ON CONFLICT (device) DO UPDATE SET until = max(until, excluded.until)",
        )
        .bind(covered.device.0)
        .bind(covered.to)
        .execute(step.connection()?)
        .await?;
    }
    if head.device == own {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO copy (device, met_at, last_in) VALUES (?1, ?2, ?2) \
         ON CONFLICT (device) DO UPDATE SET last_in = excluded.last_in",
    )
    .bind(head.device.0)
    .bind(now.0)
    .execute(step.connection()?)
    .await?;
    super::copies::remember_known(step.connection()?, head.device, &head.knows).await
}
