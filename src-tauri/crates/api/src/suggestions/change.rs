//! Changes of a suggestion: its answer, who was told of it, and what is merged into what.

use alley_core::{
    change::Change,
    entity::{Suggestion, SuggestionPatch, SuggestionState},
    id::SuggestionId,
    statement::Statement,
    time::Instant,
};
use alley_store::Filter;

use super::{MergeRequest, family::Family, one_form_for_phone, text_within_bounds};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office},
    rows::Update,
};

/// Changes a suggestion. An answer, a told merchant and a closing each need what proves them. A new answer after the
/// merchant was told has to be told again, to everybody who heard the old one; the first telling stays on record.
pub async fn update<H: Host>(
    office: &Office<H>,
    request: Update<SuggestionId, SuggestionPatch>,
) -> Result<Suggestion> {
    let before: Suggestion = office.store.get(request.id).await?;
    let mut patch = request.patch;
    if let Some(text) = &patch.text {
        text_within_bounds(text)?;
    }
    one_form_for_phone(&mut patch);
    let now = office.now();
    let answer = patch.answer.as_ref().and_then(|answer| answer.as_deref()).map(str::trim);
    let another = answer
        .is_some_and(|answer| !answer.is_empty() && before.answer.as_deref().map(str::trim) != Some(answer));
    if another && before.told_at.is_some() {
        patch.answered_at.get_or_insert(Some(now));
        if before.state == SuggestionState::Told && patch.state.is_none() {
            patch.state = Some(SuggestionState::Answered);
        }
    }
    let again = patch.state == Some(SuggestionState::Told)
        && before.told_at.is_some()
        && (another || before.state != SuggestionState::Told);
    match patch.state {
        Some(SuggestionState::Answered) if before.answered_at.is_none() => {
            patch.answered_at.get_or_insert(Some(now));
        }
        Some(SuggestionState::Told) => {
            patch.answered_at.get_or_insert(Some(before.answered_at.unwrap_or(now)));
            if again { tell_again(&mut patch, now) } else { tell(&mut patch, before.told_at, now) }
        }
        Some(
            SuggestionState::Answered
            | SuggestionState::Received
            | SuggestionState::Assigned
            | SuggestionState::Closed,
        )
        | None => {}
    }
    if patch.department.is_some() && patch.state.is_none() && before.state == SuggestionState::Received {
        patch.state = Some(SuggestionState::Assigned);
    }
    proven(&before, &patch, again)?;
    let mut change =
        Change::new(Statement::new("step-suggestion-update").with("name", before.number.clone()));
    change.update::<Suggestion>(before.id, &patch);
    if another {
        let unheard =
            SuggestionPatch { state: Some(SuggestionState::Answered), ..SuggestionPatch::default() };
        // The answer of one that was merged away is nobody's answer.
        let family = Family::of(office, before.id).await?;
        let heard = family.merged.iter().filter(|one| one.state == SuggestionState::Told);
        for merged in heard.filter(|_| family.kept.id == before.id) {
            change.update::<Suggestion>(merged.id, &unheard);
        }
    }
    office.apply(change).await?;
    Ok(office.store.get(before.id).await?)
}

fn tell(patch: &mut SuggestionPatch, told_at: Option<Instant>, now: Instant) {
    patch.told_at.get_or_insert(Some(told_at.unwrap_or(now)));
}

/// What is said of this telling goes beside the first one, by which the clock stopped.
fn tell_again(patch: &mut SuggestionPatch, now: Instant) {
    let at = patch.told_at.take().flatten().unwrap_or(now);
    patch.told_again_at.get_or_insert(Some(at));
    if let Some(how) = patch.told_how.take() {
        patch.told_again_how = Some(how);
    }
}

/// Refuses an answer without words, a telling without how, a closing and an overrule without a reason.
fn proven(before: &Suggestion, patch: &SuggestionPatch, again: bool) -> Result<()> {
    let filled = |field: &Option<Option<String>>, standing: &Option<String>| {
        let text = field.as_ref().map_or(standing.as_deref(), |given| given.as_deref());
        text.is_some_and(|text| !text.trim().is_empty())
    };
    let missing = match patch.state {
        Some(SuggestionState::Answered) if !filled(&patch.answer, &before.answer) => {
            Some("suggestion-answer-missing")
        }
        // Of a second telling nothing stands yet.
        Some(SuggestionState::Told) if again && !filled(&patch.told_again_how, &None) => {
            Some("suggestion-told-how-missing")
        }
        Some(SuggestionState::Told) if !again && !filled(&patch.told_how, &before.told_how) => {
            Some("suggestion-told-how-missing")
        }
        Some(SuggestionState::Closed) if !filled(&patch.closed_reason, &before.closed_reason) => {
            Some("suggestion-closed-reason-missing")
        }
        _ => None,
    };
    if let Some(key) = missing {
        return Err(ApiError::new(Code::Refused, Statement::new(key)));
    }
    if matches!(patch.urgency_overrule, Some(Some(_)))
        && !filled(&patch.urgency_reason, &before.urgency_reason)
    {
        return Err(ApiError::new(Code::Refused, Statement::new("suggestion-urgency-reason-missing")));
    }
    Ok(())
}

/// Merges repeats into one suggestion; every sender and both texts stay, and undo splits them again.
pub async fn merge<H: Host>(office: &Office<H>, request: MergeRequest) -> Result<Done> {
    let into: Suggestion = office.store.get(request.into).await?;
    if let Some(already) = into.merged_into {
        return Err(ApiError::bad_request("suggestion-merged-already").with("id", already.to_string()));
    }
    let mut change = Change::new(Statement::new("step-suggestion-merge").with("name", into.number.clone()));
    for repeat in request.repeats {
        if repeat == into.id {
            return Err(ApiError::bad_request("suggestion-merge-itself"));
        }
        let _: Suggestion = office.store.get(repeat).await?;
        let patch = SuggestionPatch { merged_into: Some(Some(into.id)), ..SuggestionPatch::default() };
        change.update::<Suggestion>(repeat, &patch);
        // What was merged into the repeat before follows it.
        for earlier in office.store.list::<Suggestion>(Filter::by("merged_into", Some(repeat))).await? {
            change.update::<Suggestion>(earlier.id, &patch);
        }
    }
    office.apply(change).await
}
