//! The sample: an invented office to try everything with, apart from the office's own rows and gone in one step.

use alley_core::{
    change::Change,
    entity::{DataSet, DataSetKind, Department, Entity},
    id::DataSetId,
    membership::{MemberStoreRow, StoreRow},
    statement::Statement,
    time::Instant,
};
use alley_sample::{SampleRequest, office as invent};
use alley_store::{Filter, RowBatch, digest};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::{Host, Progress},
    office::{Done, Office},
    rows::Everything,
};

/// The seed of the sample that everybody sees.
const SEED: u64 = 119;

/// Which rows are looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SampleShow {
    /// The sample, rather than the office's own rows.
    pub shown: bool,
}

/// How many sample rows there are, or were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SampleRows {
    /// Whether the sample is being looked at.
    pub shown: bool,
    /// Rows by entity.
    pub rows: Vec<SampleEntity>,
}

/// How many sample rows of one entity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SampleEntity {
    /// The entity.
    pub entity: Entity,
    /// How many.
    #[ts(type = "number")]
    pub rows: u64,
}

/// Adds the sample and turns to it.
pub async fn add<H: Host>(office: &Office<H>, _: Everything) -> Result<SampleRows> {
    if !office.store.sample_rows().await?.is_empty() {
        return Err(ApiError::new(Code::Refused, Statement::new("sample-there-already")));
    }
    let departments: Vec<Department> = office.store.list(Filter::all().order("position")).await?;
    let neighborhoods = office.pack.neighborhoods.clone();
    let holidays: Vec<NaiveDate> = office.pack.holidays.rows().map(|row| row.date).collect();
    let today = office.today();
    tell(office, 0);
    let invented = tokio::task::spawn_blocking(move || {
        invent(&SampleRequest {
            seed: SEED,
            today,
            neighborhoods: &neighborhoods,
            departments: &departments,
            holidays: &holidays,
        })
    })
    .await
    .map_err(|_| ApiError::new(Code::Internal, Statement::new("internal")))?;
    tell(office, 1);
    let mut change = Change::new(Statement::new("step-sample-add"));
    change.edits = invented.changes;
    office.store.add_sample(&office.actor, office.now(), change).await?;
    tell(office, 2);
    stores(office, invented.earlier_stores, invented.earlier_stores_as_of).await?;
    stores(office, invented.stores, invented.stores_as_of).await?;
    tell(office, 3);
    for version in invented.earlier_member_stores {
        members(office, version.rows, version.as_of).await?;
    }
    members(office, invented.member_stores, invented.member_stores_as_of).await?;
    tell(office, 4);
    rows(office, Everything {}).await
}

/// Removes every sample row for good.
pub async fn remove<H: Host>(office: &Office<H>, _: Everything) -> Result<SampleRows> {
    let removed =
        office.store.remove_sample(&office.actor, office.now(), Statement::new("step-sample-remove")).await?;
    Ok(SampleRows { shown: false, rows: counted(removed) })
}

/// Turns to the sample, or back to the office's own rows.
pub async fn show<H: Host>(office: &Office<H>, request: SampleShow) -> Result<Done> {
    let key = if request.shown { "step-sample-show" } else { "step-sample-hide" };
    Ok(office
        .store
        .show_sample(&office.actor, office.now(), request.shown, Statement::new(key))
        .await?
        .into())
}

/// How many sample rows there are.
pub async fn rows<H: Host>(office: &Office<H>, _: Everything) -> Result<SampleRows> {
    Ok(SampleRows {
        shown: office.store.sample_view().await?,
        rows: counted(office.store.sample_rows().await?),
    })
}

fn counted(rows: alley_store::SampleCount) -> Vec<SampleEntity> {
    rows.into_iter().map(|(entity, rows)| SampleEntity { entity, rows }).collect()
}

fn tell<H: Host>(office: &Office<H>, done: u64) {
    office.host.progress(&Progress { doing: Statement::new("progress-sample"), done, total: 4 });
}

async fn stores<H: Host>(office: &Office<H>, stores: Vec<StoreRow>, as_of: NaiveDate) -> Result<()> {
    let count = stores.len();
    take_in(
        office,
        DataSetKind::Stores,
        "소상공인시장진흥공단 상가(상권)정보 (표본)",
        as_of,
        count,
        RowBatch::Stores(stores),
    )
    .await
}

async fn members<H: Host>(office: &Office<H>, members: Vec<MemberStoreRow>, as_of: NaiveDate) -> Result<()> {
    let count = members.len();
    let source = "소상공인시장진흥공단 전국 온누리상품권 가맹점 현황 (표본)";
    take_in(office, DataSetKind::MemberStores, source, as_of, count, RowBatch::MemberStores(members)).await
}

async fn take_in<H: Host>(
    office: &Office<H>,
    kind: DataSetKind,
    source: &str,
    as_of: NaiveDate,
    count: usize,
    rows: RowBatch,
) -> Result<()> {
    let id: DataSetId = office.id()?;
    let version = DataSet {
        id,
        kind,
        source: source.to_owned(),
        as_of,
        file_name: format!("{}-{as_of}", kind.word()),
        file_hash: digest(format!("{}-{as_of}-{SEED}", kind.word()).as_bytes()),
        encoding: String::new(),
        rows_read: count as i64,
        rows_taken: count as i64,
        rows_filtered: 0,
        rows_refused: 0,
    };
    let (send, receive) = mpsc::channel(2);
    let _ = send.send(rows).await;
    let _ = send.send(RowBatch::End(Box::new(version))).await;
    drop(send);
    let now: Instant = office.now();
    let label = Statement::new("step-sample-add");
    office.store.import_data_set(&office.actor, now, label, id, receive).await?;
    Ok(())
}
