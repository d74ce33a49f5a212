//! History, undo and redo.

use alley_core::{entity::Entity, id::Uuid, record::Value, statement::Statement, time::Instant};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::Result,
    host::Host,
    office::{Done, Office},
    rows::Everything,
};

/// Asks for the newest steps.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct HistoryRequest {
    /// Only what happened to this row.
    pub row: Option<Uuid>,
    /// At most so many; 50 when absent.
    pub limit: Option<u32>,
}

/// Takes a step back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct UndoRequest {
    /// This one, and only if it is the last that stands; the last one whatever it is when absent.
    #[ts(type = "number | null")]
    pub step: Option<i64>,
}

/// A step, or a change of one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryLine {
    /// Number of the step.
    #[ts(type = "number")]
    pub step: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub person: String,
    /// What: the step's name, absent for a change of one field.
    pub label: Option<Statement>,
    /// Whether the step is taken back now.
    pub undone: bool,
    /// The field, when one row was asked for.
    pub field: Option<FieldValue>,
}

/// A field's value before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldValue {
    /// What the row is.
    pub entity: Entity,
    /// The field.
    pub name: String,
    /// Before.
    #[ts(type = "string | number | null")]
    pub old: Value,
    /// After.
    #[ts(type = "string | number | null")]
    pub new: Value,
}

/// The newest steps, or what happened to one row.
pub async fn list<H: Host>(office: &Office<H>, request: HistoryRequest) -> Result<Vec<HistoryLine>> {
    let limit = request.limit.unwrap_or(50);
    match request.row {
        None => Ok(office
            .store
            .steps(limit)
            .await?
            .into_iter()
            .map(|step| HistoryLine {
                step: step.number,
                at: step.at,
                person: step.person,
                label: Some(match step.kind.as_str() {
                    "undo" => turned("step-undo", step.label),
                    "redo" => turned("step-redo", step.label),
                    _ => step.label,
                }),
                undone: step.undone,
                field: None,
            })
            .collect()),
        Some(row) => Ok(office
            .store
            .history_of(row, limit)
            .await?
            .into_iter()
            .map(|change| HistoryLine {
                step: change.step,
                at: change.at,
                person: change.person,
                label: None,
                undone: false,
                field: Some(FieldValue {
                    entity: change.entity,
                    name: change.field,
                    old: change.old,
                    new: change.new,
                }),
            })
            .collect()),
    }
}

/// Takes the last step back.
pub async fn undo<H: Host>(office: &Office<H>, request: UndoRequest) -> Result<Done> {
    let receipt = match request.step {
        Some(step) => office.store.undo_step(&office.actor, office.now(), step).await?,
        None => office.store.undo(&office.actor, office.now()).await?,
    };
    Ok(receipt.into())
}

/// Does the step again that was taken back last.
pub async fn redo<H: Host>(office: &Office<H>, _: Everything) -> Result<Done> {
    Ok(office.store.redo(&office.actor, office.now()).await?.into())
}

/// The step's own name inside "taken back: …"; the words are put together at the edge by its key.
fn turned(key: &str, label: Statement) -> Statement {
    let name = label.args.get("name").cloned().unwrap_or_else(|| "".into());
    Statement::new(key).with("step", label.key).with("name", name)
}
