//! Suggestions received since the last visit, and those answered, told and closed since.

use std::{cmp::Reverse, collections::BTreeMap};

use alley_core::{
    entity::{Entity, Suggestion, SuggestionState},
    id::SuggestionId,
    record::Value,
    statement::Statement,
    suggestion::shortened,
    time::Instant,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine};
use chrono::NaiveDate;

use super::{REPORT, TITLE, group};
use crate::{error::Result, host::Host, packets::facts::Gathering};

/// How many suggestions are told by name: half of them new ones, if there are as many.
const NAMED: usize = 10;

/// A line for each new suggestion, and for each that was answered, told or closed, with the words of it.
pub(super) async fn suggestions<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let mut log: BTreeMap<SuggestionId, (String, NaiveDate)> = BTreeMap::new();
    for change in g.office.store.replaced_since(Entity::Suggestion, "state", since).await? {
        let Value::Text(old) = change.old else { continue };
        let day = change.at.seoul_date();
        log.entry(SuggestionId(change.row)).or_insert((old, day)).1 = day;
    }
    let word = |state: &str| g.words.get(&format!("suggestion-state-{state}"));
    let (mut new, mut settled) = (Vec::new(), Vec::new());
    let (mut answered, mut told, mut closed) = (0_usize, 0_usize, 0_usize);
    for one in g.suggestions.iter().filter(|one| one.merged_into.is_none()) {
        let moved = log.remove(&one.id).filter(|(old, _)| old != one.state.word());
        let said = said(one, since, moved.as_ref().map(|(_, day)| *day));
        if said.is_some() {
            match one.state {
                SuggestionState::Answered => answered += 1,
                SuggestionState::Told => told += 1,
                SuggestionState::Closed => closed += 1,
                SuggestionState::Received | SuggestionState::Assigned => {}
            }
        }
        let is_new = one.received_at > since;
        if !is_new && said.is_none() {
            continue;
        }
        let (date, text) = said.unwrap_or_else(|| (one.received_at.seoul_date(), String::new()));
        let state = word(one.state.word());
        let line = ChangeLine {
            date: Some(date),
            what: g.title(&one.text, TITLE),
            before: if is_new {
                g.words.get("packet-change-suggestion-new")
            } else {
                moved.map(|(old, _)| word(&old)).unwrap_or_default()
            },
            after: if text.is_empty() { state } else { format!("{state} · {text}") },
        };
        if is_new { new.push(line) } else { settled.push(line) }
    }
    if new.is_empty() && settled.is_empty() {
        return Ok(group(ChangeKind::Suggestions, String::new(), new, NAMED));
    }
    let summary = Statement::new("packet-change-suggestions")
        .with("new", new.len())
        .with("answered", answered)
        .with("told", told)
        .with("closed", closed);
    new.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    settled.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    // The newest of both, neither crowding out the other.
    let head = new.len().min((NAMED / 2).max(NAMED.saturating_sub(settled.len())));
    let rest = new.split_off(head);
    new.extend(settled);
    new.extend(rest);
    Ok(group(ChangeKind::Suggestions, g.words.say(&summary), new, NAMED))
}

/// When a suggestion was answered, told or closed, if that was since, and the words of it.
fn said(one: &Suggestion, since: Instant, moved_on: Option<NaiveDate>) -> Option<(NaiveDate, String)> {
    let since = |at: Option<Instant>| at.filter(|at| *at > since).map(Instant::seoul_date);
    let (on, text) = match one.state {
        SuggestionState::Answered => (since(one.answered_at), &one.answer),
        SuggestionState::Told => (since(one.told_again_at).or_else(|| since(one.told_at)), &one.answer),
        SuggestionState::Closed => (None, &one.closed_reason),
        SuggestionState::Received | SuggestionState::Assigned => return None,
    };
    let text = shortened(text.as_deref().unwrap_or_default(), REPORT);
    Some((on.or(moved_on)?, text))
}
