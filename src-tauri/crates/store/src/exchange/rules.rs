//! Rules that span rows, decided alike on every copy. What a rule decides follows from the log alone, so copies that
//! have the same steps decide the same; it is written as a step of no copy, under a key made from what it says.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use alley_core::{
    entity::Entity,
    hlc::Stamp,
    id::{DeviceId, StepId, Uuid},
    record::Value,
    statement::Statement,
};
use sha2::{Digest, Sha256};
use sqlx::Row;

use super::{
    receipt::{Remark, RemarkKind},
    steps::{Written, write_lot},
};
use crate::{
    apply::{DELETED, Step, Touch},
    error::Result,
    read::StoredValue,
};

/// A value of a row with who wrote it when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    stamp: i64,
    device: Uuid,
    row: Uuid,
    value: String,
}

/// What a rule sets.
struct Decided {
    entity: Entity,
    row: Uuid,
    field: &'static str,
    old: Value,
    new: Value,
    /// The latest of the stamps that it follows from; it comes right after it.
    after: i64,
}

/// Applies all rules; tells what they decided anew.
pub(super) async fn apply(step: &mut Step<'_>, remarks: &mut Vec<Remark>) -> Result<()> {
    let came: BTreeSet<Entity> = step.touched().iter().map(|touched| touched.entity).collect();
    for entity in [Entity::Suggestion, Entity::Promise] {
        if came.contains(&entity) {
            give_numbers(step, entity, remarks).await?;
        }
    }
    if came.contains(&Entity::Suggestion) {
        merges(step, remarks).await?;
    }
    let same = [
        (Entity::Setting, "t.name"),
        (Entity::VisitAlley, "hex(t.visit) || hex(t.alley_district)"),
        (Entity::Pick, "hex(t.visit) || hex(t.suggestion)"),
        (Entity::CandidateRank, "hex(t.visit) || hex(t.suggestion)"),
    ];
    for (entity, same) in same.into_iter().filter(|(entity, _)| came.contains(entity)) {
        same_made_twice(step, entity, same, remarks).await?;
    }
    left_behind(step, remarks).await
}

/// A number given on two copies stays with the row that got it first; each other one gets the next free number.
async fn give_numbers(step: &mut Step<'_>, entity: Entity, remarks: &mut Vec<Remark>) -> Result<()> {
    let table = entity.table();
    let sql = format!(
        "SELECT cell.hlc, cell.device, t.id, t.number FROM {table} AS t \
         JOIN cell ON cell.row_id = t.id AND cell.field = 'number' \
         WHERE t.sample = 0 AND t.number IN \
         (SELECT number FROM {table} WHERE sample = 0 GROUP BY number HAVING count(*) > 1)"
    );
    let mut by_number: BTreeMap<String, Vec<Claim>> = BTreeMap::new();
    for claim in claims(step, sql).await? {
        by_number.entry(claim.value.clone()).or_default().push(claim);
    }
    let mut later: Vec<(Claim, Uuid)> = Vec::new();
    for mut list in by_number.into_values() {
        list.sort_unstable();
        let mut list = list.into_iter();
        let Some(first) = list.next() else { continue };
        // The same number given twice on one copy was somebody's wish.
        let others = list.filter(|claim| claim.device != first.device || claim.device.is_nil());
        later.extend(others.map(|claim| (claim, first.row)));
    }
    later.sort_unstable();
    for (claim, first) in later {
        let Some(number) = next_free(step, table, &claim.value).await? else { continue };
        let decided = Decided {
            entity,
            row: claim.row,
            field: "number",
            old: Value::Text(claim.value.clone()),
            new: Value::Text(number.clone()),
            after: claim.stamp,
        };
        if decide(step, decided, &number).await? {
            remarks.push(Remark {
                kind: RemarkKind::Renumbered,
                entity,
                row: claim.row,
                other: Some(first),
                numbers: Some((claim.value, number)),
            });
        }
    }
    Ok(())
}

/// The number after the highest one of the same kind, written as wide: 2026-0106. None for what does not end in digits
/// after a hyphen.
async fn next_free(step: &mut Step<'_>, table: &str, number: &str) -> Result<Option<String>> {
    let Some((head, digits)) = number.rsplit_once('-') else { return Ok(None) };
    if digits.is_empty() || digits.len() > 9 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let prefix = format!("{head}-");
    let sql = format!(
        "SELECT coalesce(max(CAST(substr(number, length(?1) + 1) AS INTEGER)), 0) FROM {table} \
         WHERE substr(number, 1, length(?1)) = ?1 AND sample = 0"
    );
    let last: i64 =
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(&prefix).fetch_one(step.connection()?).await?;
    Ok(Some(format!("{prefix}{:0width$}", last.saturating_add(1), width = digits.len())))
}

/// Suggestions merged into each other on two copies: the later merge is taken back. One merged into another that was
/// merged itself follows it.
async fn merges(step: &mut Step<'_>, remarks: &mut Vec<Remark>) -> Result<()> {
    let sql = "SELECT cell.hlc, cell.device, t.id, t.merged_into, t.number FROM suggestion AS t \
               JOIN cell ON cell.row_id = t.id AND cell.field = 'merged_into' \
               WHERE t.sample = 0 AND t.merged_into IS NOT NULL";
    let rows = sqlx::query(sql).fetch_all(step.connection()?).await?;
    let mut into: BTreeMap<Uuid, (Uuid, Claim)> = BTreeMap::new();
    for row in &rows {
        let claim = Claim {
            stamp: row.try_get(0)?,
            device: row.try_get(1)?,
            row: row.try_get(2)?,
            value: row.try_get(4)?,
        };
        into.insert(claim.row, (row.try_get(3)?, claim));
    }
    let merged = |row: Uuid, old: Uuid, new: Value, after: i64| Decided {
        entity: Entity::Suggestion,
        row,
        field: "merged_into",
        old: Value::Key(old),
        new,
        after,
    };
    let remark = |kind, row, other| Remark {
        kind,
        entity: Entity::Suggestion,
        row,
        other: Some(other),
        numbers: None,
    };
    while let Some(claim) = in_a_circle(&into) {
        let Some((old, _)) = into.remove(&claim.row) else { break };
        if decide(step, merged(claim.row, old, Value::Null, claim.stamp), &claim.value).await? {
            remarks.push(remark(RemarkKind::MergeTakenBack, claim.row, old));
        }
    }
    for (row, (target, claim)) in &into {
        let (mut end, mut after) = (*target, claim.stamp);
        while let Some((next, onward)) = into.get(&end) {
            (end, after) = (*next, after.max(onward.stamp));
        }
        if end != *target && decide(step, merged(*row, *target, Value::Key(end), after), &claim.value).await?
        {
            remarks.push(remark(RemarkKind::MergeFollowed, *row, end));
        }
    }
    Ok(())
}

/// The latest merge of a circle of merges.
fn in_a_circle(into: &BTreeMap<Uuid, (Uuid, Claim)>) -> Option<Claim> {
    for start in into.keys() {
        let (mut seen, mut at) = (BTreeSet::new(), *start);
        while let Some((next, _)) = into.get(&at) {
            if !seen.insert(at) {
                break;
            }
            at = *next;
        }
        if at == *start && seen.contains(start) {
            return seen.iter().filter_map(|row| into.get(row)).map(|(_, claim)| claim.clone()).max();
        }
    }
    None
}

/// The same thing made on two copies: the one made later stays, the other is put away.
async fn same_made_twice(
    step: &mut Step<'_>,
    entity: Entity,
    same: &str,
    remarks: &mut Vec<Remark>,
) -> Result<()> {
    let sql = format!(
        "SELECT cell.hlc, cell.device, t.id, {same} FROM {} AS t \
         JOIN cell ON cell.row_id = t.id AND cell.field = '_deleted' WHERE t.sample = 0 AND t.deleted = 0",
        entity.table()
    );
    let mut made: HashMap<String, Vec<Claim>> = HashMap::new();
    for claim in claims(step, sql).await? {
        made.entry(claim.value.clone()).or_default().push(claim);
    }
    let mut away: Vec<(Claim, Uuid)> = Vec::new();
    for mut list in made.into_values() {
        list.sort_unstable();
        let Some(stays) = list.pop() else { continue };
        let others = list.into_iter().filter(|claim| claim.device != stays.device);
        away.extend(others.map(|claim| (claim, stays.row)));
    }
    away.sort_unstable();
    for (claim, stays) in away {
        let decided = Decided {
            entity,
            row: claim.row,
            field: DELETED,
            old: Value::Integer(0),
            new: Value::Integer(1),
            after: claim.stamp,
        };
        if decide(step, decided, "").await? {
            remarks.push(Remark {
                kind: RemarkKind::SamePutAway,
                entity,
                row: claim.row,
                other: Some(stays),
                numbers: None,
            });
        }
    }
    Ok(())
}

/// Rows that stand while what they belong to was put away on another copy: they are kept, and told.
async fn left_behind(step: &mut Step<'_>, remarks: &mut Vec<Remark>) -> Result<()> {
    let touched: BTreeSet<(Entity, Uuid)> =
        step.touched().iter().map(|touched| (touched.entity, touched.row)).collect();
    for entity in Entity::ALL {
        for (child, field) in entity.belongings() {
            if !touched.iter().any(|(one, _)| one == entity || one == child) {
                continue;
            }
            let sql = format!(
                "SELECT t.id, parent.id FROM {} AS t JOIN {} AS parent ON parent.id = t.{field} \
                 WHERE t.deleted = 0 AND parent.deleted = 1 AND t.sample = 0",
                child.table(),
                entity.table()
            );
            let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(step.connection()?).await?;
            for row in &rows {
                let (row, parent): (Uuid, Uuid) = (row.try_get(0)?, row.try_get(1)?);
                if touched.contains(&(*child, row)) || touched.contains(&(*entity, parent)) {
                    remarks.push(Remark {
                        kind: RemarkKind::BelongsToRemoved,
                        entity: *child,
                        row,
                        other: Some(parent),
                        numbers: None,
                    });
                }
            }
        }
    }
    Ok(())
}

async fn claims(step: &mut Step<'_>, sql: String) -> Result<Vec<Claim>> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(step.connection()?).await?;
    rows.iter()
        .map(|row| {
            Ok(Claim {
                stamp: row.try_get(0)?,
                device: row.try_get(1)?,
                row: row.try_get(2)?,
                value: row.try_get(3)?,
            })
        })
        .collect()
}

/// Writes what a rule decided, unless it stands already; whether it was written.
async fn decide(step: &mut Step<'_>, decided: Decided, name: &str) -> Result<bool> {
    let Decided { entity, row, field, old, new, after } = decided;
    let stamp = Stamp(after.saturating_add(1));
    let mut hash = Sha256::new();
    hash.update(b"alley office rule across copies");
    hash.update(row.as_bytes());
    hash.update(field);
    hash.update(stamp.0.to_le_bytes());
    hash.update(format!("{new:?}"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash.finalize()).for_each(|(byte, hashed)| *byte = hashed);
    let id = StepId(uuid::Builder::from_custom_bytes(bytes).into_uuid());
    let label = Statement::new("step-exchange-rule").with("name", name);
    let nobody = DeviceId(Uuid::nil());
    let written = sqlx::query(
        "INSERT INTO step (id, at, person, person_name, device, label, kind, sample, origin) \
         VALUES (?, ?, NULL, '', ?, ?, 'final', 0, 0) ON CONFLICT (id) DO NOTHING",
    )
    .bind(id.0)
    .bind((stamp.0 >> 16).saturating_mul(1000))
    .bind(nobody.0)
    .bind(serde_json::to_string(&label).unwrap_or_default())
    .execute(step.connection()?)
    .await?;
    if written.rows_affected() == 0 {
        return Ok(false);
    }
    let number = written.last_insert_rowid();
    let field_name = field.to_owned();
    let one = Written {
        step: number,
        entity,
        row,
        kind: "set",
        field: field_name,
        old,
        new: new.clone(),
        stamp,
        device: nobody,
    };
    write_lot(step, &[one]).await?;
    let column = if field == DELETED { "deleted" } else { field };
    let sql = format!("UPDATE {} SET {column} = ? WHERE id = ?", entity.table());
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(StoredValue(new))
        .bind(row)
        .execute(step.connection()?)
        .await?;
    step.touch(entity, row, if field == DELETED { Touch::Removed } else { Touch::Updated });
    Ok(true)
}
