//! One transaction of the writing connection, and what must be true at its end.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use alley_core::{
    entity::Entity,
    hlc::{Clock, ClockAhead, Stamp},
    id::{DeviceId, StepId, Uuid},
    statement::Statement,
    time::Instant,
};
use sqlx::SqliteConnection;
use tokio::sync::MutexGuard;

use super::{Actor, Receipt, RowTouched, Touch, log::LogRow};
use crate::{
    Workspace,
    error::{Result, StoreError},
    note::OpenNotes,
    random::new_id,
    workspace::Writer,
};

/// What a step is in the list of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StepKind {
    /// Work of a person.
    Do,
    /// Takes another step back.
    Undo(i64),
    /// Does a step again that was taken back.
    Redo(i64),
    /// Told in the history, but not to be taken back: turning to the sample and from it, erasure.
    Final,
}

impl StepKind {
    /// The stored word and the step that it is about.
    fn stored(self) -> (&'static str, Option<i64>) {
        match self {
            Self::Do => ("do", None),
            Self::Undo(target) => ("undo", Some(target)),
            Self::Redo(target) => ("redo", Some(target)),
            Self::Final => ("final", None),
        }
    }
}

/// An open transaction. Dropped without an end it takes everything back, by closing its connection.
pub(crate) struct Step<'a> {
    writer: MutexGuard<'a, Writer>,
    file: PathBuf,
    device: DeviceId,
    now: Instant,
    clock: Clock,
    number: i64,
    id: StepId,
    label: Statement,
    sample: bool,
    touched: Vec<RowTouched>,
    /// Where each touched row stands in `touched`.
    touched_at: HashMap<(Entity, Uuid), usize>,
    left_alone: Vec<(Entity, Uuid, String)>,
    log: Vec<LogRow>,
    /// How many texts were made findable.
    indexed: usize,
    /// Whether what was taken out of the search index must be gone from the file.
    forgets: bool,
    changed: bool,
    ended: bool,
}

async fn begin(writer: &mut Writer) -> Result<Clock> {
    let clock = writer.clock().await?;
    sqlx::query("BEGIN IMMEDIATE").execute(writer.connection()?).await?;
    Ok(clock)
}

impl<'a> Step<'a> {
    /// Begins a transaction and writes the step's own row.
    pub(crate) async fn begin(
        workspace: &'a Workspace,
        actor: &Actor,
        now: Instant,
        label: Statement,
        kind: StepKind,
    ) -> Result<Self> {
        let file = workspace.database();
        let mut writer = workspace.writer().await?;
        let clock = match begin(&mut writer).await {
            Ok(clock) => clock,
            Err(error) => {
                if error.spoils_connection() {
                    writer.spoil();
                }
                return Err(error.at(&file));
            }
        };
        let mut step = Self {
            writer,
            file,
            device: workspace.info().device,
            now,
            clock,
            number: 0,
            id: new_id(now)?,
            label,
            sample: false,
            touched: Vec::new(),
            touched_at: HashMap::new(),
            left_alone: Vec::new(),
            log: Vec::new(),
            indexed: 0,
            forgets: false,
            changed: false,
            ended: false,
        };
        match step.write_head(actor, kind).await {
            Ok(()) => Ok(step),
            Err(error) => {
                let file = step.file.clone();
                step.take_back(&error).await;
                Err(error.at(&file))
            }
        }
    }

    async fn write_head(&mut self, actor: &Actor, kind: StepKind) -> Result<()> {
        self.sample =
            sqlx::query_scalar("SELECT sample_view FROM workspace").fetch_one(self.connection()?).await?;
        let (word, target) = kind.stored();
        let label = serde_json::to_string(&self.label).unwrap_or_default();
        let (id, at, device) = (self.id.0, self.now.0, self.device.0);
        self.number = sqlx::query(
            "INSERT INTO step (id, at, person, person_name, device, label, kind, target, sample) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(id)
        .bind(at)
        .bind(actor.person.map(|person| person.0))
        .bind(&actor.name)
        .bind(device)
        .bind(label)
        .bind(word)
        .bind(target)
        .bind(self.sample)
        .execute(self.connection()?)
        .await?
        .last_insert_rowid();
        Ok(())
    }

    /// Gives the step another name, before it is done.
    pub(crate) async fn rename(&mut self, label: Statement) -> Result<()> {
        let text = serde_json::to_string(&label).unwrap_or_default();
        self.label = label;
        let number = self.number;
        sqlx::query("UPDATE step SET label = ? WHERE n = ?")
            .bind(text)
            .bind(number)
            .execute(self.connection()?)
            .await?;
        Ok(())
    }

    /// Says what the step is, once that is known.
    pub(crate) async fn set_kind(&mut self, kind: StepKind) -> Result<()> {
        let (word, target) = kind.stored();
        let number = self.number;
        sqlx::query("UPDATE step SET kind = ?, target = ? WHERE n = ?")
            .bind(word)
            .bind(target)
            .bind(number)
            .execute(self.connection()?)
            .await?;
        Ok(())
    }

    /// The connection inside the transaction.
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection> {
        self.writer.connection()
    }

    /// Number of the step.
    pub(crate) fn number(&self) -> i64 {
        self.number
    }

    /// Whether the rows it makes are sample rows.
    pub(crate) fn sample(&self) -> bool {
        self.sample
    }

    /// Which of an entity's rows the step may touch: those of its own world, or those that both worlds share.
    pub(crate) fn world(&self, entity: Entity) -> bool {
        self.sample && !entity.shared()
    }

    /// Makes the rest of the step work on sample rows, or on the office's own.
    pub(crate) async fn set_sample(&mut self, sample: bool) -> Result<()> {
        self.sample = sample;
        self.changed = true;
        let number = self.number;
        sqlx::query("UPDATE step SET sample = ? WHERE n = ?")
            .bind(sample)
            .bind(number)
            .execute(self.connection()?)
            .await?;
        Ok(())
    }

    /// The notes that were edited last.
    pub(crate) fn notes(&mut self) -> &mut OpenNotes {
        self.writer.notes()
    }

    /// The file that the transaction writes.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// A stamp for the next change.
    pub(crate) fn tick(&mut self) -> Stamp {
        self.clock.tick(self.now)
    }

    /// Takes in the stamp of another copy: what is written here from now on is later than it.
    pub(crate) fn witness(&mut self, other: Stamp) -> std::result::Result<(), ClockAhead> {
        self.clock.witness(other, self.now)
    }

    /// Puts the step's own row behind those that it brought in from another copy.
    pub(crate) async fn move_to_end(&mut self) -> Result<()> {
        let number = self.number;
        self.number =
            sqlx::query_scalar("UPDATE step SET n = (SELECT max(n) + 1 FROM step) WHERE n = ? RETURNING n")
                .bind(number)
                .fetch_one(self.connection()?)
                .await?;
        Ok(())
    }

    /// Takes the step's own row away: what it did is no work on rows.
    pub(crate) async fn leave_no_row(&mut self) -> Result<()> {
        let number = std::mem::take(&mut self.number);
        sqlx::query("DELETE FROM step WHERE n = ?").bind(number).execute(self.connection()?).await?;
        self.changed = true;
        Ok(())
    }

    /// The rows touched so far.
    pub(crate) fn touched(&self) -> &[RowTouched] {
        &self.touched
    }

    /// Notes a touched row. Each row is told once: as new when it was made by this step, else as put away or brought
    /// back when that was done to it, else as updated.
    pub(crate) fn touch(&mut self, entity: Entity, row: Uuid, touch: Touch) {
        self.changed = true;
        let known = self.touched_at.get(&(entity, row)).and_then(|at| self.touched.get_mut(*at));
        match known {
            Some(touched) if matches!(touch, Touch::Removed | Touch::Restored) => touched.touch = touch,
            Some(_) => {}
            None => {
                self.touched_at.insert((entity, row), self.touched.len());
                self.touched.push(RowTouched { entity, row, touch });
            }
        }
    }

    /// Notes a field that undo or redo left as it is.
    pub(crate) fn leave_alone(&mut self, entity: Entity, row: Uuid, field: String) {
        self.left_alone.push((entity, row, field));
    }

    /// Notes that the step did something that the change log does not show row by row.
    pub(crate) fn mark_changed(&mut self) {
        self.changed = true;
    }

    /// Notes texts made findable.
    pub(crate) fn count_indexed(&mut self, texts: usize) {
        self.indexed += texts;
    }

    /// How many texts were made findable so far.
    pub(crate) fn indexed(&self) -> usize {
        self.indexed
    }

    /// Notes that what the step takes out of the search index must be gone from the file.
    pub(crate) fn forget_for_good(&mut self) {
        self.forgets = true;
    }

    /// Whether what the step takes out of the search index must be gone from the file.
    pub(crate) fn forgets(&self) -> bool {
        self.forgets
    }

    /// Adds rows to the change log.
    pub(crate) async fn log(&mut self, row: LogRow) -> Result<()> {
        self.log.push(row);
        if self.log.len() >= LogRow::BATCH { self.flush_log().await } else { Ok(()) }
    }

    async fn flush_log(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.log);
        let (number, device) = (self.number, self.device);
        LogRow::write(self.connection()?, number, device, &rows).await
    }

    /// Makes everything last; a step that changed nothing leaves nothing behind.
    pub(crate) async fn commit(mut self) -> Result<Receipt> {
        if !self.changed {
            sqlx::query("ROLLBACK").execute(self.connection()?).await?;
            self.ended = true;
            self.number = 0;
            return Ok(self.receipt());
        }
        let committed = async {
            self.flush_log().await?;
            let clock = self.clock;
            let commits = self.writer.count_commit(clock).await?;
            sqlx::query("COMMIT").execute(self.connection()?).await?;
            Ok(commits)
        }
        .await;
        match committed {
            Ok(commits) => {
                self.ended = true;
                let clock = self.clock;
                self.writer.committed(clock, commits);
                Ok(self.receipt())
            }
            Err(error) => {
                self.take_back(&error).await;
                Err(error)
            }
        }
    }

    /// Ends a step that turned out to have nothing to do.
    pub(crate) async fn abandon(mut self) -> Result<()> {
        sqlx::query("ROLLBACK").execute(self.connection()?).await?;
        self.writer.notes().clear();
        self.ended = true;
        Ok(())
    }

    /// Takes everything back.
    pub(crate) async fn take_back(mut self, error: &StoreError) {
        self.writer.notes().clear();
        if !error.spoils_connection()
            && let Ok(connection) = self.connection()
            && sqlx::query("ROLLBACK").execute(connection).await.is_ok()
        {
            self.ended = true;
        }
    }

    fn receipt(&mut self) -> Receipt {
        Receipt {
            step: self.id,
            number: self.number,
            label: self.label.clone(),
            touched: std::mem::take(&mut self.touched),
            left_alone: std::mem::take(&mut self.left_alone),
        }
    }
}

impl Drop for Step<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.writer.notes().clear();
            self.writer.spoil();
        }
    }
}
