//! The office's own texts to answer with, as they stand before anything is filled in.

use alley_core::{
    change::Change,
    entity::{Setting, SettingPatch},
    statement::Statement,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::{Done, Office},
    pack::{ReplyTemplate, rules_of},
    rows::Everything,
};

/// Letters that a template may have.
const LONGEST_TEMPLATE: usize = 2_000;

/// A template of the office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplyTemplateText {
    /// What it is for: `received` or a state of the ledger.
    pub name: String,
    /// The text with its `{placeholders}`.
    pub text: String,
}

/// The templates as they stand, in the order of the pack.
pub async fn reply_templates<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<ReplyTemplateText>> {
    let text = |template: ReplyTemplate| ReplyTemplateText { name: template.name, text: template.text };
    Ok(standing(office).await?.into_iter().map(text).collect())
}

/// Gives a template another text, for everybody in the office.
pub async fn set_reply_template<H: Host>(office: &Office<H>, request: ReplyTemplateText) -> Result<Done> {
    let text = request.text.trim();
    let letters = text.chars().count();
    if text.is_empty() || letters > LONGEST_TEMPLATE {
        let error = ApiError::bad_request("reply-template-wrong");
        return Err(error.with("letters", letters as i64).with("limit", LONGEST_TEMPLATE as i64));
    }
    let Some((setting, mut rules)) = rules_of(&office.store).await? else {
        return Err(ApiError::not_found("setting-missing", "rules"));
    };
    let Some(template) = rules.replies.iter_mut().find(|template| template.name == request.name) else {
        return Err(ApiError::not_found("reply-template-unknown", request.name));
    };
    if template.text == text {
        return Ok(Done::nothing());
    }
    template.text = text.to_owned();
    let value = serde_json::to_string(&rules)
        .map_err(|error| ApiError::bad_request("request-malformed").with("detail", error.to_string()))?;
    let mut change = Change::new(Statement::new("step-reply-template"));
    change.update::<Setting>(setting.id, &SettingPatch { value: Some(value), ..SettingPatch::default() });
    office.apply(change).await
}

/// The templates that hold now: what the workspace has, else what it was opened with.
pub(super) async fn standing<H: Host>(office: &Office<H>) -> Result<Vec<ReplyTemplate>> {
    let rules = rules_of(&office.store).await?.map(|(_, rules)| rules.replies);
    Ok(rules.unwrap_or_else(|| office.pack.rules.replies.clone()))
}
