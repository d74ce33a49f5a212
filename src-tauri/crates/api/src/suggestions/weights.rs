//! The office's own rules about suggestions: the categories, and what each part of the urgency counts for, which is
//! kept in the workspace and changed as a step that can be taken back.

use alley_core::{
    change::Change,
    entity::{Setting, SettingPatch},
    statement::Statement,
    suggestion::UrgencyWeights,
};

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    pack::rules_of,
    rows::Everything,
};

/// The weights as they stand.
pub async fn weights<H: Host>(office: &Office<H>, _: Everything) -> Result<UrgencyWeights> {
    let rules = rules_of(&office.store).await?.map(|(_, rules)| rules.weights);
    Ok(rules.unwrap_or(office.pack.rules.weights))
}

/// Sets the weights for everybody in the office.
pub async fn set_weights<H: Host>(office: &Office<H>, weights: UrgencyWeights) -> Result<UrgencyWeights> {
    let parts = [weights.safety, weights.repeats, weights.age, weights.season, weights.on_site];
    if parts.iter().any(|part| !part.is_finite() || *part < 0.0) || parts.iter().sum::<f64>() <= 0.0 {
        return Err(ApiError::bad_request("urgency-weights-wrong"));
    }
    let Some((setting, mut rules)) = rules_of(&office.store).await? else {
        return Err(ApiError::not_found("setting-missing", "rules"));
    };
    rules.weights = weights;
    let value = serde_json::to_string(&rules)
        .map_err(|error| ApiError::bad_request("request-malformed").with("detail", error.to_string()))?;
    let mut change = Change::new(Statement::new("step-urgency-weights"));
    change.update::<Setting>(setting.id, &SettingPatch { value: Some(value), ..SettingPatch::default() });
    office.apply(change).await?;
    Ok(weights)
}

/// The category words of the office, in the order of the pack.
pub async fn categories<H: Host>(office: &Office<H>, _: Everything) -> Result<Vec<String>> {
    Ok(office.pack.rules.categories.iter().map(|words| words.category.clone()).collect())
}
