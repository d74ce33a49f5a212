//! Versions of public files: taken in whole while they stream, or not at all. The version is a row of the change
//! log, its rows are not, so undoing an import brings the version before it back.

mod boundaries;
mod members;
mod stores;

use alley_core::{
    change::Edit,
    entity::{DataSet, DataSetKind},
    id::{DataSetId, Uuid},
    record::Record,
    statement::Statement,
    time::Instant,
};
use tokio::sync::mpsc;

pub use self::{boundaries::BoundaryRow, members::MemberStoreRow, stores::StoreRow};
use crate::{
    Workspace,
    apply::{Actor, Receipt, Step, StepKind},
    error::{Result, StoreError},
    read::Filter,
    search,
};

/// Rows on their way in, as many as fit comfortably in memory at once.
#[derive(Debug)]
pub enum RowBatch {
    /// Stores.
    Stores(Vec<StoreRow>),
    /// Member stores.
    MemberStores(Vec<MemberStoreRow>),
    /// Boundaries.
    Boundaries(Vec<BoundaryRow>),
    /// The reader has come to the end; this is the version it read.
    End(Box<DataSet>),
    /// The reader gave up; nothing may be kept.
    Stopped,
}

/// How many versions of one file are kept: the one in force, the one before for comparison, and one for redo.
const VERSIONS_KEPT: usize = 3;

impl Workspace {
    /// Takes a version of a public file in, in one transaction. `id` is the key under which its rows are stored. The
    /// same file as the one in force changes nothing: `None`.
    pub async fn import_data_set(
        &self,
        actor: &Actor,
        now: Instant,
        label: Statement,
        id: DataSetId,
        mut rows: mpsc::Receiver<RowBatch>,
    ) -> Result<Option<Receipt>> {
        let mut step = Step::begin(self, actor, now, label, StepKind::Do).await?;
        let taken = take_in(&mut step, id, &mut rows).await;
        // The reader must not wait for a place in a channel that nobody empties.
        rows.close();
        let (fresh, receipt) = step.finish(taken).await?;
        Ok(fresh.then_some(receipt))
    }

    /// The version of a public file that is in force.
    pub async fn data_set_in_force(&self, kind: DataSetKind) -> Result<Option<DataSet>> {
        Ok(self.data_sets(kind).await?.into_iter().next())
    }

    /// The versions of a public file, the one in force first.
    pub async fn data_sets(&self, kind: DataSetKind) -> Result<Vec<DataSet>> {
        self.list(Filter::by("kind", kind).order("id DESC")).await
    }
}

/// Writes all rows; whether the version is a new one.
async fn take_in(step: &mut Step<'_>, id: DataSetId, rows: &mut mpsc::Receiver<RowBatch>) -> Result<bool> {
    let mut members = 0;
    let mut first = true;
    // The version's own row comes last, when the file is read; until then its key stands for it.
    while let Some(batch) = rows.recv().await {
        match batch {
            RowBatch::Stores(rows) => {
                stores::insert(step, id, &rows).await?;
                search::index_stores(step, &rows, first).await?;
                first = false;
            }
            RowBatch::MemberStores(rows) => members = members::insert(step, id, &rows, members).await?,
            RowBatch::Boundaries(rows) => boundaries::insert(step, id, &rows).await?,
            RowBatch::Stopped => return Err(StoreError::Cancelled),
            RowBatch::End(version) => {
                if version.id != id {
                    return Err(StoreError::NoSuchRow { entity: "data_set" });
                }
                return put_in_force(step, *version).await;
            }
        }
    }
    Err(StoreError::Cancelled)
}

async fn put_in_force(step: &mut Step<'_>, version: DataSet) -> Result<bool> {
    let standing: Option<String> = sqlx::query_scalar(include_str!("../../sql/data_set_hash.sql"))
        .bind(version.kind.word())
        .bind(step.sample())
        .fetch_optional(step.connection()?)
        .await?;
    if standing.as_deref() == Some(version.file_hash.as_str()) {
        drop_rows(step, version.id.0).await?;
        return Ok(false);
    }
    let fields = DataSet::FIELDS
        .iter()
        .zip(version.values())
        .map(|(field, value)| (field.name.to_owned(), value))
        .collect();
    step.apply(vec![Edit::Create { entity: DataSet::ENTITY, row: version.id.0, fields }]).await?;
    let old: Vec<Uuid> = sqlx::query_scalar(include_str!("../../sql/data_set_old.sql"))
        .bind(version.kind.word())
        .bind(step.sample())
        .bind(VERSIONS_KEPT as i64)
        .fetch_all(step.connection()?)
        .await?;
    for id in old {
        drop_rows(step, id).await?;
        step.apply(vec![Edit::Remove { entity: DataSet::ENTITY, row: id }]).await?;
    }
    Ok(true)
}

async fn drop_rows(step: &mut Step<'_>, id: Uuid) -> Result<()> {
    for sql in [
        "DELETE FROM store WHERE data_set = ?",
        "DELETE FROM member_store WHERE data_set = ?",
        "DELETE FROM boundary WHERE data_set = ?",
    ] {
        sqlx::query(sql).bind(id).execute(step.connection()?).await?;
    }
    Ok(())
}
