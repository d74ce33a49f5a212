//! Versions of public files: taken in whole while they stream, or not at all. The version is a row of the change
//! log, its rows are not, so undoing an import brings the version before it back.

mod boundaries;
mod members;
mod stores;

use alley_core::{
    change::Edit,
    entity::{DataSet, DataSetKind},
    id::{DataSetId, Uuid},
    membership::{MemberStoreRow, StoreRow},
    record::Record,
    statement::Statement,
    time::Instant,
};
use tokio::sync::mpsc;

pub use self::boundaries::BoundaryRow;
pub(crate) use self::stores::read_store;
use crate::{
    Workspace,
    apply::{Actor, Receipt, Step, StepKind},
    error::{Result, StoreError},
    read::Filter,
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
        if let Ok(false) = taken {
            step.abandon().await?;
            return Ok(None);
        }
        step.finish(taken).await.map(|(_, receipt)| Some(receipt))
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
    // The version's own row comes last, when the file is read; until then its key stands for it.
    while let Some(batch) = rows.recv().await {
        match batch {
            RowBatch::Stores(rows) => stores::insert(step, id, &rows).await?,
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
        return Ok(false);
    }
    let (kind, sample) = (version.kind.word(), step.sample());
    // The newest key is in force. A machine whose clock went back would make a version that never is.
    let hidden: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM data_set WHERE kind = ? AND sample = ? AND deleted = 0 AND id > ?)",
    )
    .bind(kind)
    .bind(sample)
    .bind(version.id.0)
    .fetch_one(step.connection()?)
    .await?;
    if hidden {
        return Err(StoreError::Refused { rule: "newer-version-there".to_owned() });
    }
    for id in versions(step, include_str!("../../sql/data_set_forgotten.sql"), kind).await? {
        drop_rows(step, id).await?;
    }
    let fields = DataSet::FIELDS
        .iter()
        .zip(version.values())
        .map(|(field, value)| (field.name.to_owned(), value))
        .collect();
    step.apply(vec![Edit::Create { entity: DataSet::ENTITY, row: version.id.0, fields }]).await?;
    for id in versions(step, include_str!("../../sql/data_set_old.sql"), kind).await? {
        drop_rows(step, id).await?;
        step.apply(vec![Edit::Remove { entity: DataSet::ENTITY, row: id }]).await?;
    }
    Ok(true)
}

async fn versions(step: &mut Step<'_>, sql: &'static str, kind: &'static str) -> Result<Vec<Uuid>> {
    let sample = step.sample();
    Ok(sqlx::query_scalar(sql).bind(kind).bind(sample).fetch_all(step.connection()?).await?)
}

/// Whether undo or redo leaves a version as it is: it cannot come back without its rows, and the last one that is kept
/// does not go, because the one before it could not take its place.
pub(crate) async fn stays(step: &mut Step<'_>, id: DataSetId, put_away: bool) -> Result<bool> {
    let sql = if put_away {
        include_str!("../../sql/data_set_last_of_kept.sql")
    } else {
        include_str!("../../sql/data_set_rows_kept.sql")
    };
    let answer: Option<bool> = sqlx::query_scalar(sql).bind(id.0).fetch_optional(step.connection()?).await?;
    Ok(answer.is_none_or(|answer| answer == put_away))
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
