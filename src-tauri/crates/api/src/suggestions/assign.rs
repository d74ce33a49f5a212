//! Handing several suggestions to a department at once.

use alley_core::{
    change::Change,
    entity::{Suggestion, SuggestionPatch, SuggestionState},
    id::{DepartmentId, SuggestionId},
    statement::Statement,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::{Done, Office},
};

/// Hands suggestions to a department and an officer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignRequest {
    /// Which ones.
    pub suggestions: Vec<SuggestionId>,
    /// The department; as it was when absent.
    pub department: Option<DepartmentId>,
    /// The officer; as it was when absent.
    pub officer: Option<String>,
}

/// Hands several suggestions over as one step. What nobody had yet counts as assigned from then on.
pub async fn assign<H: Host>(office: &Office<H>, request: AssignRequest) -> Result<Done> {
    let officer = request.officer.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    if request.department.is_none() && officer.is_none() {
        return Err(ApiError::bad_request("field-missing").with("field", "department"));
    }
    let mut rows: Vec<Suggestion> = Vec::with_capacity(request.suggestions.len());
    for id in request.suggestions {
        rows.push(office.store.get(id).await?);
    }
    let mut change = Change::new(Statement::new("step-suggestion-assign").with("name", names(&rows)));
    for row in rows {
        let handed_over = row.state == SuggestionState::Received && request.department.is_some();
        let patch = SuggestionPatch {
            department: request.department.map(Some),
            officer: officer.clone().map(Some),
            state: handed_over.then_some(SuggestionState::Assigned),
            ..SuggestionPatch::default()
        };
        change.update::<Suggestion>(row.id, &patch);
    }
    if change.is_empty() {
        return Ok(Done::nothing());
    }
    office.apply(change).await
}

/// The first number and how many more there are: `2026-0312 +4`.
pub(super) fn names(rows: &[Suggestion]) -> String {
    match rows {
        [] => String::new(),
        [one] => one.number.clone(),
        [first, rest @ ..] => format!("{} +{}", first.number, rest.len()),
    }
}
