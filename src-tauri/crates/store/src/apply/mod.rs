//! The one door for writes: a change goes in whole, with its log, or not at all.

mod log;
mod rows;
mod step;

use alley_core::{
    change::{Change, Edit},
    entity::Entity,
    id::{PersonId, StepId, Uuid},
    statement::Statement,
    time::Instant,
};

pub(crate) use self::{
    log::{DELETED, LogRow, NOTE},
    step::{Step, StepKind},
};
use crate::{Workspace, attachment, error::Result, note, search};

/// Who makes a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The person's row, when the workspace knows the person.
    pub person: Option<PersonId>,
    /// The person's name, as the log shows it.
    pub name: String,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    /// Key of the step.
    pub step: StepId,
    /// Number of the step on this copy; 0 when nothing changed and no step was made.
    pub number: i64,
    /// What the step is called.
    pub label: Statement,
    /// The rows it touched, each once.
    pub touched: Vec<RowTouched>,
    /// For undo and redo: fields that were changed again since and were left as they are.
    pub left_alone: Vec<(Entity, Uuid, String)>,
}

/// One row that a change touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowTouched {
    /// What it is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// What happened to it.
    pub touch: Touch,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// It is new.
    Created,
    /// Some of its fields have new values.
    Updated,
    /// It was put away.
    Removed,
    /// It is back.
    Restored,
}

impl Workspace {
    /// Applies a change in one transaction. A change that alters nothing makes no step.
    pub async fn apply(&self, actor: &Actor, now: Instant, change: Change) -> Result<Receipt> {
        let mut step = Step::begin(self, actor, now, change.label, StepKind::Do).await?;
        let applied = step.apply(change.edits).await;
        step.finish(applied).await.map(|((), receipt)| receipt)
    }
}

impl Step<'_> {
    /// Applies edits in order.
    pub(crate) async fn apply(&mut self, edits: Vec<Edit>) -> Result<()> {
        for edit in edits {
            match edit {
                Edit::Create { entity, row, fields } => rows::create(self, entity, row, fields).await?,
                Edit::Update { entity, row, fields } => rows::update(self, entity, row, fields).await?,
                Edit::Remove { entity, row } => rows::put_away(self, entity, row, true).await?,
                Edit::Restore { entity, row } => rows::put_away(self, entity, row, false).await?,
                Edit::Keep { content, thumbnail } => attachment::keep(self, content, thumbnail).await?,
                Edit::Note { meeting, edit } => note::edit(self, meeting, &edit).await?,
            }
        }
        Ok(())
    }

    /// Ends the step: commits what was done, or takes everything back.
    pub(crate) async fn finish<T>(mut self, outcome: Result<T>) -> Result<(T, Receipt)> {
        let file = self.file().to_owned();
        let outcome = match outcome {
            Ok(value) => match self.index_touched().await {
                Ok(()) => Ok(value),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        };
        match outcome {
            Ok(value) => {
                let receipt = self.commit().await.map_err(|error| error.at(&file))?;
                Ok((value, receipt))
            }
            Err(error) => {
                self.take_back(&error).await;
                Err(error.at(&file))
            }
        }
    }

    async fn index_touched(&mut self) -> Result<()> {
        let touched = self.touched().to_vec();
        search::index_touched(self, &touched).await?;
        // Whatever brought another version of the public file in force, search follows.
        if touched.iter().any(|touched| touched.entity == Entity::DataSet) {
            search::reindex_stores(self).await?;
        }
        search::tidy_after(self).await
    }
}
