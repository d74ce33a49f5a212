//! What a change file brought: counts, the fields that had two values, and what rules across rows decided.

use alley_core::{
    entity::Entity,
    id::{DeviceId, Uuid},
    record::Value,
    time::Instant,
};
use serde::{Deserialize, Serialize};
use sqlx::{Row, sqlite::SqliteRow};

use crate::{
    Workspace,
    error::{Result, StoreError},
    read::read_any,
};

/// What became of a change file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeOutcome {
    /// It was taken in.
    Taken,
    /// It had been taken in before.
    CameBefore,
    /// An earlier file of that copy is missing: it waits for that one.
    Waits,
}

/// What a change file brought.
#[derive(Debug, Clone, PartialEq)]
pub struct ExchangeReceipt {
    /// What became of it.
    pub outcome: ExchangeOutcome,
    /// Number of the exchange on this copy; 0 while the file waits.
    pub number: i64,
    /// When it was taken in.
    pub at: Instant,
    /// Who took it in.
    pub person: String,
    /// The copy that wrote it.
    pub device: DeviceId,
    /// When that copy wrote it, by its clock.
    pub made_at: Instant,
    /// New steps.
    pub steps: i64,
    /// New and changed rows, by what they are.
    pub rows: Vec<RowsCame>,
    /// Meetings whose notes got edits.
    pub notes: i64,
    /// Fields that had two values.
    pub two_values: Vec<TwoValues>,
    /// What rules across rows decided.
    pub remarks: Vec<Remark>,
    /// Numbers of exchanges with files that had waited for this one.
    pub followed: Vec<i64>,
}

/// Rows of one kind that a file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsCame {
    /// What they are.
    pub entity: Entity,
    /// New ones.
    pub created: i64,
    /// Changed ones.
    pub updated: i64,
    /// Ones put away.
    pub removed: i64,
}

/// A field that was given two values on two copies that did not know of each other.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoValues {
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// The field; `_deleted` for put away and brought back.
    pub field: String,
    /// The one that held when the file was taken in: it was written last.
    pub holds: FieldSide,
    /// The other one, kept in the history.
    pub other: FieldSide,
    /// The value of the field as it stands now.
    pub now: Value,
}

/// One of two values.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldSide {
    /// Number of the change in the log.
    pub change: i64,
    /// The value.
    pub value: Value,
    /// Who wrote it.
    pub person: String,
    /// When.
    pub at: Instant,
    /// On which copy.
    pub device: DeviceId,
}

/// Something that a rule across rows decided, the same on every copy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    /// What.
    pub kind: RemarkKind,
    /// What the row is.
    pub entity: Entity,
    /// Its key.
    pub row: Uuid,
    /// The other row that it is about, if there is one.
    pub other: Option<Uuid>,
    /// A number before, and after.
    pub numbers: Option<(String, String)>,
}

/// Kinds of remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// Two rows bore one number: the later one got the next free number.
    Renumbered,
    /// Two suggestions were merged into each other: the later merge was taken back.
    MergeTakenBack,
    /// A suggestion was merged into one that was merged itself elsewhere: it follows.
    MergeFollowed,
    /// The same was made on both copies: the later one stays, this one was put away.
    SamePutAway,
    /// It was put away on one copy and edited on another: it stays away.
    EditedButRemoved,
    /// It belongs to something that was put away on another copy.
    BelongsToRemoved,
    /// A value was erased on one copy while another wrote a newer one, which holds.
    ErasedButNewer,
}

/// The counts as they are stored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Counts {
    pub rows: Vec<RowsCame>,
    pub notes: i64,
}

impl Workspace {
    /// The files taken in, the newest first, each with its receipt.
    pub async fn exchanges(&self, limit: u32) -> Result<Vec<ExchangeReceipt>> {
        let numbers: Vec<i64> = sqlx::query_scalar("SELECT n FROM exchange ORDER BY n DESC LIMIT ?")
            .bind(limit)
            .fetch_all(self.readers())
            .await?;
        let mut receipts = Vec::with_capacity(numbers.len());
        for number in numbers {
            receipts.push(self.exchange(number).await?);
        }
        Ok(receipts)
    }

    /// The receipt of one exchange, with the values as the log has them now.
    pub async fn exchange(&self, number: i64) -> Result<ExchangeReceipt> {
        let row = sqlx::query(
            "SELECT at, person_name, device, made_at, steps, counts, remarks FROM exchange WHERE n = ?",
        )
        .bind(number)
        .fetch_optional(self.readers())
        .await?
        .ok_or(StoreError::NoSuchRow { entity: "exchange" })?;
        let counts: Counts = serde_json::from_str(row.try_get(5)?).unwrap_or_default();
        Ok(ExchangeReceipt {
            outcome: ExchangeOutcome::Taken,
            number,
            at: Instant(row.try_get(0)?),
            person: row.try_get(1)?,
            device: DeviceId(row.try_get(2)?),
            made_at: Instant(row.try_get(3)?),
            steps: row.try_get(4)?,
            rows: counts.rows,
            notes: counts.notes,
            two_values: self.two_values(number).await?,
            remarks: serde_json::from_str(row.try_get(6)?).unwrap_or_default(),
            followed: Vec::new(),
        })
    }

    async fn two_values(&self, number: i64) -> Result<Vec<TwoValues>> {
        let rows = sqlx::query(include_str!("../../sql/exchange_two_values.sql"))
            .bind(number)
            .fetch_all(self.readers())
            .await?;
        let mut list = Vec::with_capacity(rows.len());
        for row in &rows {
            let Some(entity) = Entity::of_table(row.try_get(0)?) else { continue };
            let (key, field): (Uuid, String) = (row.try_get(1)?, row.try_get(2)?);
            let column = entity.fields().iter().find(|known| known.name == field);
            let column = column.map_or("deleted", |known| known.name);
            let sql = format!("SELECT {column} FROM {} WHERE id = ?", entity.table());
            let now = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(key).fetch_optional(self.readers()).await?;
            list.push(TwoValues {
                entity,
                row: key,
                field,
                holds: side(row, 3)?,
                other: side(row, 8)?,
                now: now.as_ref().map_or(Ok(Value::Null), |now| read_any(now, 0))?,
            });
        }
        Ok(list)
    }
}

/// One side of a field with two values, from the column that has its change's number on.
fn side(row: &SqliteRow, first: usize) -> Result<FieldSide> {
    Ok(FieldSide {
        change: row.try_get(first)?,
        value: read_any(row, first + 1)?,
        person: row.try_get(first + 2)?,
        at: Instant(row.try_get(first + 3)?),
        device: DeviceId(row.try_get(first + 4)?),
    })
}
