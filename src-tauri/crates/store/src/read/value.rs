//! Stored values in and out of the database.

use alley_core::{
    id::Uuid,
    record::{FieldKind, Value},
};
use sqlx::{
    Encode, Row, Sqlite, Type, TypeInfo, ValueRef,
    encode::IsNull,
    error::BoxDynError,
    sqlite::SqliteRow,
    sqlite::{SqliteArgumentsBuffer, SqliteTypeInfo},
};

use crate::error::Result;

/// A value on its way into the database.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredValue(pub Value);

impl Type<Sqlite> for StoredValue {
    fn type_info() -> SqliteTypeInfo {
        <String as Type<Sqlite>>::type_info()
    }

    fn compatible(_: &SqliteTypeInfo) -> bool {
        true
    }
}

impl<'q> Encode<'q, Sqlite> for StoredValue {
    fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> std::result::Result<IsNull, BoxDynError> {
        match &self.0 {
            Value::Null => Ok(IsNull::Yes),
            Value::Integer(number) => <i64 as Encode<'q, Sqlite>>::encode_by_ref(number, buffer),
            Value::Real(number) => <f64 as Encode<'q, Sqlite>>::encode_by_ref(number, buffer),
            Value::Key(key) => <Uuid as Encode<'q, Sqlite>>::encode_by_ref(key, buffer),
            Value::Text(text) => <String as Encode<'q, Sqlite>>::encode(text.clone(), buffer),
        }
    }
}

/// Reads a column of a known kind.
pub(crate) fn read_value(row: &SqliteRow, at: usize, kind: FieldKind) -> Result<Value> {
    if row.try_get_raw(at)?.is_null() {
        return Ok(Value::Null);
    }
    Ok(match kind {
        FieldKind::Text => Value::Text(row.try_get(at)?),
        FieldKind::Integer => Value::Integer(row.try_get(at)?),
        FieldKind::Real => Value::Real(row.try_get(at)?),
        FieldKind::Key => Value::Key(row.try_get(at)?),
    })
}

/// Reads a column that holds any kind of value, as the change log does.
pub(crate) fn read_any(row: &SqliteRow, at: usize) -> Result<Value> {
    let raw = row.try_get_raw(at)?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    let kind = match raw.type_info().name() {
        "INTEGER" => FieldKind::Integer,
        "REAL" => FieldKind::Real,
        "BLOB" => FieldKind::Key,
        _ => FieldKind::Text,
    };
    read_value(row, at, kind)
}
