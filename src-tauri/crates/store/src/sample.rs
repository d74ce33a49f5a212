//! The sample: invented rows in the same tables, marked, never seen together with the office's own, gone in one step.

use alley_core::{change::Change, entity::Entity, statement::Statement, time::Instant};

use crate::{
    Workspace,
    apply::{Actor, Receipt, Step, StepKind},
    attachment,
    error::Result,
};

/// How many rows of each entity were sample rows.
pub type SampleCount = Vec<(Entity, u64)>;

impl Workspace {
    /// Whether the sample is being looked at.
    pub async fn sample_view(&self) -> Result<bool> {
        Ok(sqlx::query_scalar("SELECT sample_view FROM workspace").fetch_one(self.readers()).await?)
    }

    /// How many sample rows there are.
    pub async fn sample_rows(&self) -> Result<SampleCount> {
        let mut count = Vec::new();
        for entity in Entity::ALL.iter().filter(|entity| !entity.shared()) {
            let sql = format!("SELECT count(*) FROM {} WHERE sample = 1 AND deleted = 0", entity.table());
            let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(self.readers()).await?;
            if rows > 0 {
                count.push((*entity, rows.unsigned_abs()));
            }
        }
        Ok(count)
    }

    /// Turns to the sample, or back to the office's own rows. Not a step that undo takes back: it changes no row.
    pub async fn show_sample(
        &self,
        actor: &Actor,
        now: Instant,
        shown: bool,
        label: Statement,
    ) -> Result<Receipt> {
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let turned = turn(&mut step, shown).await;
        step.finish(turned).await.map(|((), receipt)| receipt)
    }

    /// Adds sample rows and turns to them, in one transaction.
    pub async fn add_sample(&self, actor: &Actor, now: Instant, change: Change) -> Result<Receipt> {
        let mut step = Step::begin(self, actor, now, change.label, StepKind::Do).await?;
        let added = async {
            turn(&mut step, true).await?;
            step.apply(change.edits).await
        }
        .await;
        step.finish(added).await.map(|((), receipt)| receipt)
    }

    /// Removes every sample row for good, with its history, and turns back to the office's own rows.
    pub async fn remove_sample(&self, actor: &Actor, now: Instant, label: Statement) -> Result<SampleCount> {
        let count = self.sample_rows().await?;
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let removed = remove(&mut step).await;
        step.finish(removed).await?;
        Ok(count)
    }
}

async fn turn(step: &mut Step<'_>, shown: bool) -> Result<()> {
    sqlx::query("UPDATE workspace SET sample_view = ?").bind(shown).execute(step.connection()?).await?;
    step.set_sample(shown).await
}

async fn remove(step: &mut Step<'_>) -> Result<()> {
    turn(step, false).await?;
    step.notes().clear();
    for sql in [
        "DELETE FROM search_term WHERE rowid IN (SELECT n FROM search_entry WHERE sample = 1)",
        "DELETE FROM search_entry WHERE sample = 1",
        "DELETE FROM note_state WHERE meeting IN (SELECT id FROM meeting WHERE sample = 1)",
        "DELETE FROM note_line WHERE meeting IN (SELECT id FROM meeting WHERE sample = 1)",
        "DELETE FROM note_update WHERE meeting IN (SELECT id FROM meeting WHERE sample = 1)",
        "DELETE FROM store WHERE data_set IN (SELECT id FROM data_set WHERE sample = 1)",
        "DELETE FROM member_store WHERE data_set IN (SELECT id FROM data_set WHERE sample = 1)",
        "DELETE FROM boundary WHERE data_set IN (SELECT id FROM data_set WHERE sample = 1)",
        "DELETE FROM packet_issue WHERE sample = 1",
    ] {
        sqlx::query(sql).execute(step.connection()?).await?;
    }
    // Children before what they point to; the checks wait for the commit in any case.
    for entity in Entity::ALL.iter().rev().filter(|entity| !entity.shared()) {
        let table = entity.table();
        for sql in [
            format!("DELETE FROM change WHERE row_id IN (SELECT id FROM {table} WHERE sample = 1)"),
            format!("DELETE FROM cell WHERE row_id IN (SELECT id FROM {table} WHERE sample = 1)"),
            format!("DELETE FROM {table} WHERE sample = 1"),
        ] {
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(step.connection()?).await?;
        }
    }
    attachment::let_go_unnamed(step).await?;
    let number = step.number();
    let empty: Vec<i64> = sqlx::query_scalar(include_str!("../sql/sample_steps.sql"))
        .bind(number)
        .fetch_all(step.connection()?)
        .await?;
    for sql in ["UPDATE step SET target = NULL, undone_by = NULL WHERE n = ?", "DELETE FROM step WHERE n = ?"]
    {
        for n in &empty {
            sqlx::query(sql).bind(n).execute(step.connection()?).await?;
        }
    }
    Ok(())
}
