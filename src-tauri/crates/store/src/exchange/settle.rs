//! Rows out of the log: each field gets the value that was written last, on whichever copy, and what else was written
//! without knowing of it is told.

use std::collections::{BTreeMap, HashMap};

use alley_core::{
    entity::Entity,
    hlc::Stamp,
    id::{DeviceId, Uuid},
    record::{Field, Value},
};
use sqlx::Row;

use super::{
    problem::ChangeFileProblem,
    receipt::{Remark, RemarkKind},
};
use crate::{
    apply::{DELETED, Step, Touch},
    erase::{blank_labels, blank_of},
    error::Result,
    read::{StoredValue, read_any},
};

/// One value that was written into a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// Number of the change.
    pub n: i64,
    /// The field.
    pub field: String,
    /// The value before, as the writer saw it.
    pub old: Value,
    /// The value.
    pub new: Value,
    /// Whether the value was erased.
    pub erased: bool,
    /// When.
    pub stamp: Stamp,
    /// On which copy; nil for what follows by a rule.
    pub device: DeviceId,
    /// Number of its step on that copy.
    pub step: i64,
}

/// What settling found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Pairs of changes: the one that holds, and one that was written without knowing of it.
    pub two_values: Vec<(i64, i64)>,
    /// Remarks about single rows.
    pub remarks: Vec<Remark>,
}

/// What is known of the file that is taken in.
pub(super) struct Taking<'a> {
    /// The last change that was here before.
    pub before: i64,
    /// Which changes the copy that wrote the file knew.
    pub knew: &'a BTreeMap<DeviceId, i64>,
}

/// All that was written into a row, in the order that decides.
pub(super) async fn entries_of(step: &mut Step<'_>, row: Uuid) -> Result<Vec<Entry>> {
    let rows = sqlx::query(include_str!("../../sql/exchange_entries.sql"))
        .bind(row)
        .fetch_all(step.connection()?)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Entry {
                n: row.try_get(0)?,
                field: row.try_get(1)?,
                old: read_any(row, 2)?,
                new: read_any(row, 3)?,
                erased: row.try_get::<&str, _>(4)? == "erase",
                stamp: Stamp(row.try_get(5)?),
                device: DeviceId(row.try_get(6)?),
                step: row.try_get(7)?,
            })
        })
        .collect()
}

/// Makes a row what its log says, and tells what had two values.
pub(super) async fn settle(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    taking: &Taking<'_>,
    found: &mut Found,
) -> Result<()> {
    let mut entries = entries_of(step, row).await?;
    erase_late(step, entity, row, taking, &mut entries, found).await?;
    let mut fields: HashMap<&str, Vec<&Entry>> = HashMap::new();
    for entry in &entries {
        fields.entry(entry.field.as_str()).or_default().push(entry);
    }
    let last = |name: &str| fields.get(name).and_then(|list| list.last()).copied();
    let away = last(DELETED).ok_or(ChangeFileProblem::Malformed)?.new == Value::Integer(1);
    let sql = format!("SELECT deleted FROM {} WHERE id = ?", entity.table());
    let there: Option<bool> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(row).fetch_optional(step.connection()?).await?;
    let values: Vec<Value> = entity.fields().iter().map(|field| value_of(field, last(field.name))).collect();
    let fresh = fields.values().filter_map(|list| list.last()).any(|entry| entry.n > taking.before);
    if there.is_none() || fresh {
        put(step, entity, row, away, &values, there).await?;
    }
    for list in fields.values() {
        found.two_values.extend(two_values(list, taking.before));
    }
    if away && edited_elsewhere(&entries, taking) {
        found.remarks.push(remark(RemarkKind::EditedButRemoved, entity, row));
    }
    Ok(())
}

fn remark(kind: RemarkKind, entity: Entity, row: Uuid) -> Remark {
    Remark { kind, entity, row, other: None, numbers: None }
}

fn value_of(field: &Field, last: Option<&Entry>) -> Value {
    match last {
        Some(entry) if entry.erased => blank_of(field).unwrap_or(Value::Null),
        Some(entry) => entry.new.clone(),
        None => Value::Null,
    }
}

async fn put(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    away: bool,
    values: &[Value],
    there: Option<bool>,
) -> Result<()> {
    let names: Vec<&str> = entity.fields().iter().map(|field| field.name).collect();
    let sql = match there {
        None => format!(
            "INSERT INTO {} (deleted, {}, id) VALUES (?{}, ?)",
            entity.table(),
            names.join(", "),
            ", ?".repeat(names.len())
        ),
        Some(_) => {
            let places: Vec<String> = names.iter().map(|name| format!("{name} = ?")).collect();
            format!("UPDATE {} SET deleted = ?, {} WHERE id = ?", entity.table(), places.join(", "))
        }
    };
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(away);
    for value in values {
        query = query.bind(StoredValue(value.clone()));
    }
    query.bind(row).execute(step.connection()?).await?;
    let touch = match there {
        None => Touch::Created,
        Some(before) if before == away => Touch::Updated,
        Some(_) if away => Touch::Removed,
        Some(_) => Touch::Restored,
    };
    step.touch(entity, row, touch);
    Ok(())
}

/// The value that holds, paired with each other one that its writer and later ones did not know of. Told once: when
/// one of the two has just come.
fn two_values(list: &[&Entry], before: i64) -> Vec<(i64, i64)> {
    let Some((holds, others)) = list.split_last() else { return Vec::new() };
    others
        .iter()
        .enumerate()
        .filter(|(at, other)| {
            let told = holds.n > before || other.n > before;
            let later = list.get(at + 1..).unwrap_or_default();
            told && other.new != holds.new
                && !other.erased
                && !other.device.0.is_nil()
                && !later.iter().any(|one| one.device == other.device || one.old == other.new)
        })
        .map(|(_, other)| (holds.n, other.n))
        .collect()
}

/// Whether the row that is put away now was edited on a copy that did not know of that. What comes after its removal
/// was here was written without knowing of it: the copy that removed it would have brought along all that it had seen.
fn edited_elsewhere(entries: &[Entry], taking: &Taking<'_>) -> bool {
    let Some(removed) = entries.iter().rev().find(|entry| entry.field == DELETED) else { return false };
    let made = entries.iter().find(|entry| entry.field == DELETED).map_or(Stamp(0), |entry| entry.stamp);
    let fresh = |entry: &Entry| entry.n > taking.before;
    entries.iter().any(|edit| {
        let unseen = match (fresh(edit), fresh(removed)) {
            (true, false) => true,
            (false, true) => taking.knew.get(&edit.device).copied().unwrap_or(0) < edit.step,
            (true, true) | (false, false) => false,
        };
        unseen
            && edit.field != DELETED
            && edit.stamp > made
            && edit.device != removed.device
            && !edit.device.0.is_nil()
    })
}

/// A value erased on one copy is erased on all: what was written before goes from the log, however late it comes. A
/// newer value that somebody wrote meanwhile holds and is told.
async fn erase_late(
    step: &mut Step<'_>,
    entity: Entity,
    row: Uuid,
    taking: &Taking<'_>,
    entries: &mut [Entry],
    found: &mut Found,
) -> Result<()> {
    for field in entity.fields() {
        let erasure = entries.iter().rev().find(|entry| entry.field == field.name && entry.erased).cloned();
        let Some(erasure) = erasure else { continue };
        let mut words = Vec::new();
        let mut newer = None;
        for entry in entries.iter_mut().filter(|entry| entry.field == field.name) {
            if entry.stamp > erasure.stamp {
                newer.get_or_insert(entry.n);
            } else if !entry.erased {
                words.extend([entry.old.clone(), entry.new.clone()]);
                (entry.old, entry.new, entry.erased) = (Value::Null, Value::Null, true);
                sqlx::query("UPDATE change SET kind = 'erase', old = NULL, new = NULL WHERE n = ?")
                    .bind(entry.n)
                    .execute(step.connection()?)
                    .await?;
            }
        }
        if let Some(newer) = newer {
            // The value that it was written over is the erased one.
            sqlx::query("UPDATE change SET old = ? WHERE n = ?")
                .bind(StoredValue(blank_of(field).unwrap_or(Value::Null)))
                .bind(newer)
                .execute(step.connection()?)
                .await?;
            if erasure.n > taking.before || newer > taking.before {
                found.remarks.push(remark(RemarkKind::ErasedButNewer, entity, row));
            }
        }
        if !words.is_empty() {
            blank_labels(step, row, &words).await?;
            step.forget_for_good();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(n: i64, device: u128, old: &str, new: &str) -> Entry {
        let value = |text: &str| if text.is_empty() { Value::Null } else { Value::Text(text.to_owned()) };
        Entry {
            n,
            field: "answer".to_owned(),
            old: value(old),
            new: value(new),
            erased: false,
            stamp: Stamp(n),
            device: DeviceId(Uuid::from_u128(device)),
            step: n,
        }
    }

    fn told(entries: &[Entry], before: i64) -> Vec<(i64, i64)> {
        two_values(&entries.iter().collect::<Vec<_>>(), before)
    }

    #[test]
    fn a_value_written_over_knowingly_is_no_second_value() {
        // The second copy saw what the first wrote.
        assert_eq!(told(&[entry(1, 1, "", "a"), entry(2, 2, "a", "b")], 0), []);
        // It did not.
        assert_eq!(told(&[entry(1, 1, "", "a"), entry(2, 2, "", "b")], 0), [(2, 1)]);
        // The first went on by itself: only its last value stands against the other's.
        assert_eq!(told(&[entry(1, 1, "", "a"), entry(2, 1, "a", "c"), entry(3, 2, "", "b")], 0), [(3, 2)]);
        // Both wrote the same.
        assert_eq!(told(&[entry(1, 1, "", "a"), entry(2, 2, "", "a")], 0), []);
        // Told when it came, not again.
        assert_eq!(told(&[entry(1, 1, "", "a"), entry(2, 2, "", "b")], 2), []);
    }
}
