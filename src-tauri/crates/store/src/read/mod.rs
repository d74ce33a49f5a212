//! Reading typed rows. Questions ask the `live_` views, so rows put away and rows of the other world never show.

mod value;

use alley_core::{
    entity::Entity,
    id::Uuid,
    record::{Field, Record, Value},
};
use futures_util::TryStreamExt;
use sqlx::{Row, sqlite::SqliteRow};

pub use self::value::StoredValue;
pub(crate) use self::value::{read_any, read_value};
use crate::{
    Workspace,
    error::{Result, StoreError},
};

/// Which rows of an entity, and in what order. Field names come from the program, values from anywhere.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    conditions: Vec<(String, Value)>,
    order: Option<&'static str>,
    limit: Option<u32>,
}

impl Filter {
    /// All rows.
    pub fn all() -> Self {
        Self::default()
    }

    /// Rows whose field has this value.
    pub fn by(field: &'static str, value: impl alley_core::record::FieldValue) -> Self {
        Self::all().and(field, value)
    }

    /// And whose other field has that value.
    #[must_use]
    pub fn and(mut self, field: &'static str, value: impl alley_core::record::FieldValue) -> Self {
        let value = value.to_value();
        let test = if value == Value::Null { "IS" } else { "=" };
        self.conditions.push((format!("{field} {test} ?"), value));
        self
    }

    /// And whose field does not have this value; `None` asks for rows that have any.
    #[must_use]
    pub fn and_not(mut self, field: &'static str, value: impl alley_core::record::FieldValue) -> Self {
        self.conditions.push((format!("{field} IS NOT ?"), value.to_value()));
        self
    }

    /// And whose field is at least this value.
    #[must_use]
    pub fn from(mut self, field: &'static str, value: impl alley_core::record::FieldValue) -> Self {
        self.conditions.push((format!("{field} >= ?"), value.to_value()));
        self
    }

    /// And whose field is at most this value.
    #[must_use]
    pub fn until(mut self, field: &'static str, value: impl alley_core::record::FieldValue) -> Self {
        self.conditions.push((format!("{field} <= ?"), value.to_value()));
        self
    }

    /// In this order, a list of field names with or without DESC; the key breaks ties.
    #[must_use]
    pub fn order(mut self, fields: &'static str) -> Self {
        self.order = Some(fields);
        self
    }

    /// At most so many.
    #[must_use]
    pub fn limit(mut self, rows: u32) -> Self {
        self.limit = Some(rows);
        self
    }
}

impl Workspace {
    /// A row, if it is there.
    pub async fn find<R: Record>(&self, id: R::Id) -> Result<Option<R>> {
        let sql = format!("SELECT {} FROM live_{} WHERE id = ?", columns::<R>(), R::ENTITY.table());
        let row = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(Into::<Uuid>::into(id))
            .fetch_optional(self.readers())
            .await
            .map_err(|error| StoreError::from(error).at(&self.database()))?;
        row.as_ref().map(record::<R>).transpose()
    }

    /// Keys of the rows of an entity that point to `row` through a field.
    pub async fn pointing_to(&self, entity: Entity, field: &'static str, row: Uuid) -> Result<Vec<Uuid>> {
        let sql = format!("SELECT id FROM live_{} WHERE {field} = ? ORDER BY id", entity.table());
        Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(row).fetch_all(self.readers()).await?)
    }

    /// The highest number given so far after `prefix` in an entity's `number` field, rows put away counted, so that
    /// no number is given twice.
    pub async fn last_number(&self, entity: Entity, prefix: &str) -> Result<i64> {
        let sql = format!(
            "SELECT coalesce(max(CAST(substr(number, length(?1) + 1) AS INTEGER)), 0) FROM {} \
             WHERE substr(number, 1, length(?1)) = ?1 AND sample = (SELECT sample_view FROM workspace)",
            entity.table()
        );
        Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(prefix).fetch_one(self.readers()).await?)
    }

    /// The values of any row by field, put away or not.
    pub async fn row_values(
        &self,
        entity: Entity,
        row: Uuid,
    ) -> Result<Option<Vec<(&'static Field, Value)>>> {
        let names: Vec<&str> = entity.fields().iter().map(|field| field.name).collect();
        let sql = format!("SELECT {} FROM {} WHERE id = ?", names.join(", "), entity.table());
        let found = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(row).fetch_optional(self.readers()).await?;
        let Some(found) = found else { return Ok(None) };
        let fields = entity.fields().iter().enumerate();
        fields
            .map(|(at, field)| Ok((field, read_value(&found, at, field.kind)?)))
            .collect::<Result<_>>()
            .map(Some)
    }

    /// A row that must be there.
    pub async fn get<R: Record>(&self, id: R::Id) -> Result<R> {
        self.find(id).await?.ok_or(StoreError::NoSuchRow { entity: R::ENTITY.table() })
    }

    /// Rows in order.
    pub async fn list<R: Record>(&self, filter: Filter) -> Result<Vec<R>> {
        self.list_as(filter, |row| row).await
    }

    /// Rows in order, each reduced to what is needed of it before the next one is read.
    pub async fn list_as<R: Record, T>(&self, filter: Filter, reduce: impl Fn(R) -> T) -> Result<Vec<T>> {
        let mut sql = format!("SELECT {} FROM live_{}", columns::<R>(), R::ENTITY.table());
        for (at, (condition, _)) in filter.conditions.iter().enumerate() {
            sql.push_str(if at == 0 { " WHERE " } else { " AND " });
            sql.push_str(condition);
        }
        sql.push_str(" ORDER BY ");
        if let Some(order) = filter.order {
            sql.push_str(order);
            sql.push_str(", ");
        }
        sql.push_str("id");
        if let Some(limit) = filter.limit {
            sql.push_str(&format!(" LIMIT {limit}"));
        }
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for (_, value) in filter.conditions {
            query = query.bind(StoredValue(value));
        }
        // Row by row: the rows as SQLite gives them take several times the room of the records.
        let mut rows = query.fetch(self.readers());
        let mut list = Vec::new();
        while let Some(row) =
            rows.try_next().await.map_err(|error| StoreError::from(error).at(&self.database()))?
        {
            list.push(reduce(record(&row)?));
        }
        Ok(list)
    }
}

fn columns<R: Record>() -> String {
    let names: Vec<&str> = R::FIELDS.iter().map(|field| field.name).collect();
    format!("id, {}", names.join(", "))
}

fn record<R: Record>(row: &SqliteRow) -> Result<R> {
    let id: Uuid = row.try_get(0)?;
    let values = R::FIELDS
        .iter()
        .enumerate()
        .map(|(at, field)| read_value(row, at + 1, field.kind))
        .collect::<Result<Vec<_>>>()?;
    R::from_values(id, values)
        .map_err(|wrong| StoreError::WrongField { entity: R::ENTITY.table(), field: wrong.field.to_owned() })
}
