//! Mending what is only drawn from something else: lines of notes from their updates, the search index from the rows.
//!
//! Rows and their log are never mended: when they differ, nobody but a person can say which of them is right.

use alley_core::{statement::Statement, time::Instant};

use crate::{
    Workspace,
    apply::{Actor, Receipt, Step, StepKind},
    error::Result,
    note, search,
};

impl Workspace {
    /// Draws every note and the whole search index anew, in one transaction. Told in the history, but nothing to be
    /// taken back: it changes no row.
    pub async fn mend(&self, actor: &Actor, now: Instant, label: Statement) -> Result<Receipt> {
        let mut step = Step::begin(self, actor, now, label, StepKind::Final).await?;
        let mended = async {
            note::draw_all_anew(&mut step).await?;
            search::index_anew(&mut step).await
        }
        .await;
        step.finish(mended).await.map(|((), receipt)| receipt)
    }
}
