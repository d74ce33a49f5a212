//! What a row of the workspace is: an entity, an id and typed fields.
//!
//! Each record is declared once with [`record!`]; the store, the change log, history, undo and the TypeScript types
//! all follow from that declaration.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{entity::Entity, id::Uuid, time::Instant};

/// A row that the change log knows field by field.
pub trait Record: Sized + Send {
    /// The typed id of such a row.
    type Id: Copy + Into<Uuid> + From<Uuid> + Send;
    /// Some new values for some fields.
    type Patch: Patch;
    /// Which entity this is.
    const ENTITY: Entity;
    /// The fields in the order of [`Record::values`].
    const FIELDS: &'static [Field];

    /// The row's id.
    fn id(&self) -> Self::Id;
    /// The values of all fields, in order.
    fn values(&self) -> Vec<Value>;
    /// A row from its id and its values in order.
    fn from_values(id: Uuid, values: Vec<Value>) -> Result<Self, WrongValue>;

    /// A new row from the fields that a person gave; fails on the first field that may not be missing.
    fn from_patch(id: Self::Id, patch: &Self::Patch) -> Result<Self, WrongValue> {
        let mut given = patch.values();
        let values = Self::FIELDS
            .iter()
            .map(|field| match given.iter().position(|(known, _)| known.name == field.name) {
                Some(at) => given.swap_remove(at).1,
                None => Value::Null,
            })
            .collect();
        Self::from_values(id.into(), values)
    }
}

/// Some new values for some fields of a record.
pub trait Patch {
    /// The fields that the patch sets, with their values.
    fn values(&self) -> Vec<(&'static Field, Value)>;
}

/// One field of a record.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Column name in the database and property name on the wire.
    pub name: &'static str,
    /// What kind of value it holds.
    pub kind: FieldKind,
    /// Whether a row may lack it.
    pub optional: bool,
    /// Whether it is a merchant's or attendee's personal data, which is masked outside the office.
    pub personal: bool,
    /// Whether the search box looks into it.
    pub search: bool,
}

/// What kind of value a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// NFC text.
    Text,
    /// Whole number; truth values are 0 and 1, instants microseconds.
    Integer,
    /// Floating-point number.
    Real,
    /// Key of another row.
    Key,
}

/// A stored value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// No value.
    Null,
    /// A whole number.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// Key of another row.
    Key(Uuid),
    /// Text.
    Text(String),
}

/// A stored value that does not fit its field.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("field {field} cannot hold the stored value")]
pub struct WrongValue {
    /// The field's name.
    pub field: &'static str,
}

/// A Rust type that a field can have.
pub trait FieldValue: Sized {
    /// The kind of stored value.
    const KIND: FieldKind;
    /// Whether the field may be empty.
    const OPTIONAL: bool = false;
    /// The stored value.
    fn to_value(&self) -> Value;
    /// Back from the stored value.
    fn from_value(value: Value) -> Option<Self>;
}

impl<T: FieldValue> FieldValue for Option<T> {
    const KIND: FieldKind = T::KIND;
    const OPTIONAL: bool = true;

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

impl FieldValue for String {
    const KIND: FieldKind = FieldKind::Text;

    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn from_value(value: Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text) } else { None }
    }
}

impl FieldValue for i64 {
    const KIND: FieldKind = FieldKind::Integer;

    fn to_value(&self) -> Value {
        Value::Integer(*self)
    }

    fn from_value(value: Value) -> Option<Self> {
        if let Value::Integer(number) = value { Some(number) } else { None }
    }
}

impl FieldValue for u32 {
    const KIND: FieldKind = FieldKind::Integer;

    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).and_then(|number| u32::try_from(number).ok())
    }
}

impl FieldValue for bool {
    const KIND: FieldKind = FieldKind::Integer;

    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FieldValue for f64 {
    const KIND: FieldKind = FieldKind::Real;

    fn to_value(&self) -> Value {
        Value::Real(*self)
    }

    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Real(number) => Some(number),
            Value::Integer(number) => Some(number as f64),
            Value::Null | Value::Key(_) | Value::Text(_) => None,
        }
    }
}

impl FieldValue for Instant {
    const KIND: FieldKind = FieldKind::Integer;

    fn to_value(&self) -> Value {
        Value::Integer(self.0)
    }

    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Instant)
    }
}

impl FieldValue for NaiveDate {
    const KIND: FieldKind = FieldKind::Text;

    fn to_value(&self) -> Value {
        Value::Text(self.format("%Y-%m-%d").to_string())
    }

    fn from_value(value: Value) -> Option<Self> {
        String::from_value(value).and_then(|text| Self::parse_from_str(&text, "%Y-%m-%d").ok())
    }
}

impl FieldValue for NaiveTime {
    const KIND: FieldKind = FieldKind::Text;

    fn to_value(&self) -> Value {
        Value::Text(self.format("%H:%M").to_string())
    }

    fn from_value(value: Value) -> Option<Self> {
        String::from_value(value).and_then(|text| Self::parse_from_str(&text, "%H:%M").ok())
    }
}

/// Lets an id be a field.
macro_rules! key_fields {
    ($($id:ident),+ $(,)?) => {$(
        impl FieldValue for crate::id::$id {
            const KIND: FieldKind = FieldKind::Key;

            fn to_value(&self) -> Value {
                Value::Key(self.0)
            }

            fn from_value(value: Value) -> Option<Self> {
                if let Value::Key(id) = value { Some(Self(id)) } else { None }
            }
        }
    )+};
}

key_fields! {
    NeighborhoodId, AlleyDistrictId, AssociationId, LeaderId, DepartmentId, SuggestionId, TourId, VisitId,
    MeetingId, NoteLineId, PromiseId, PersonId,
}

/// Reads a patch's field: absent means unchanged, null means emptied.
pub fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use crate::{
        entity::{Tour, TourPatch},
        id::{TourId, Uuid},
        record::{Record, WrongValue},
    };

    #[test]
    fn a_new_row_needs_its_required_fields_and_nothing_else() {
        let id = TourId(Uuid::from_u128(7));
        assert_eq!(Tour::from_patch(id, &TourPatch::default()), Err(WrongValue { field: "name" }));
        let patch = TourPatch { name: Some("하반기 순회".to_owned()), ..TourPatch::default() };
        assert_eq!(Tour::from_patch(id, &patch).unwrap().note, None);
    }

    #[test]
    fn a_patch_on_the_wire_tells_unchanged_from_emptied() {
        let emptied: TourPatch = serde_json::from_str(r#"{"note":null}"#).unwrap();
        assert_eq!(emptied.note, Some(None));
        assert_eq!(emptied.name, None);
        assert_eq!(serde_json::to_string(&emptied).unwrap(), r#"{"note":null}"#);
        assert!(serde_json::from_str::<TourPatch>(r#"{"nmae":"x"}"#).is_err());
    }
}

/// Declares a record: its struct, its patch, its fields.
///
/// `[personal]` marks personal data, `[search]` what the search box looks into.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident($id:ident, $patch:ident) {
            $($(#[$field_meta:meta])* $([$($flag:ident)*])? $field:ident: $type:ty,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            /// Key of the row.
            pub id: crate::id::$id,
            $($(#[$field_meta])* pub $field: $type,)+
        }

        #[doc = concat!("New values for some fields of a [`", stringify!($name), "`]: absent means unchanged.")]
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields, default)]
        pub struct $patch {
            $(
                $(#[$field_meta])*
                #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "crate::record::present")]
                #[ts(optional)]
                pub $field: Option<$type>,
            )+
        }

        impl crate::record::Record for $name {
            type Id = crate::id::$id;
            type Patch = $patch;
            const ENTITY: crate::entity::Entity = crate::entity::Entity::$name;
            const FIELDS: &'static [crate::record::Field] = &[$(
                crate::record::Field {
                    name: stringify!($field),
                    kind: <$type as crate::record::FieldValue>::KIND,
                    optional: <$type as crate::record::FieldValue>::OPTIONAL,
                    personal: crate::record::flagged(&[$($(stringify!($flag)),*)?], "personal"),
                    search: crate::record::flagged(&[$($(stringify!($flag)),*)?], "search"),
                },
            )+];

            fn id(&self) -> Self::Id {
                self.id
            }

            fn values(&self) -> Vec<crate::record::Value> {
                vec![$(crate::record::FieldValue::to_value(&self.$field)),+]
            }

            fn from_values(
                id: crate::id::Uuid,
                values: Vec<crate::record::Value>,
            ) -> Result<Self, crate::record::WrongValue> {
                let mut values = values.into_iter();
                Ok(Self {
                    id: id.into(),
                    $($field: values
                        .next()
                        .and_then(crate::record::FieldValue::from_value)
                        .ok_or(crate::record::WrongValue { field: stringify!($field) })?,)+
                })
            }
        }

        impl crate::record::Patch for $patch {
            fn values(&self) -> Vec<(&'static crate::record::Field, crate::record::Value)> {
                let mut fields = <$name as crate::record::Record>::FIELDS.iter();
                let mut set = Vec::new();
                $(if let (Some(field), Some(value)) = (fields.next(), &self.$field) {
                    set.push((field, crate::record::FieldValue::to_value(value)));
                })+
                set
            }
        }
    };
}
pub(crate) use record;

/// Whether a flag stands among a field's flags, at compile time.
pub const fn flagged(flags: &[&str], wanted: &str) -> bool {
    let mut index = 0;
    while index < flags.len() {
        if same(flags[index].as_bytes(), wanted.as_bytes()) {
            return true;
        }
        index += 1;
    }
    false
}

const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Declares a field type with a fixed list of stored words.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All of them, in the order they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored word, which is also the end of its message key.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::record::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::record::UnknownWord { choices: &[$($word),+] }),
                }
            }
        }

        impl crate::record::FieldValue for $name {
            const KIND: crate::record::FieldKind = crate::record::FieldKind::Text;

            fn to_value(&self) -> crate::record::Value {
                crate::record::Value::Text(self.word().to_owned())
            }

            fn from_value(value: crate::record::Value) -> Option<Self> {
                <String as crate::record::FieldValue>::from_value(value).and_then(|word| word.parse().ok())
            }
        }
    };
}
pub(crate) use choice;

/// A word that is none of a field's choices.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not one of {choices:?}")]
pub struct UnknownWord {
    /// The words that are allowed.
    pub choices: &'static [&'static str],
}
