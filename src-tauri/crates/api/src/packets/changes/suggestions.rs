//! Suggestions received since the last visit, and those answered, told and closed since.

use std::{cmp::Reverse, collections::BTreeMap};

use alley_core::{
    entity::{Entity, Suggestion, SuggestionState},
    id::SuggestionId,
    record::Value,
    suggestion::clause,
    time::Instant,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine};
use chrono::NaiveDate;

use super::{REPORT, TITLE, counted::Counted, group};
use crate::{error::Result, host::Host, packets::facts::Gathering};

/// How many suggestions are told by name: half of them new ones, if there are as many.
const NAMED: usize = 10;

/// The states in their order, and the words that count them.
const STATES: [(SuggestionState, &str); 5] = [
    (SuggestionState::Received, "packet-change-suggestion-received"),
    (SuggestionState::Assigned, "packet-change-suggestion-assigned"),
    (SuggestionState::Answered, "packet-change-suggestion-answered"),
    (SuggestionState::Told, "packet-change-suggestion-told"),
    (SuggestionState::Closed, "packet-change-suggestion-closed"),
];

/// A line for each new suggestion, and for each older one that was answered, told or closed, with the words of it.
pub(super) async fn suggestions<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let mut log: BTreeMap<SuggestionId, (String, NaiveDate)> = BTreeMap::new();
    for change in g.office.store.replaced_since(Entity::Suggestion, "state", since).await? {
        let Value::Text(old) = change.old else { continue };
        let day = change.at.seoul_date();
        log.entry(SuggestionId(change.row)).or_insert((old, day)).1 = day;
    }
    let word = |state: &str| g.state("suggestion", state);
    let (mut new, mut older) = (Vec::new(), Vec::new());
    let (mut new_states, mut older_states) = (Vec::new(), Vec::new());
    for one in g.suggestions.iter().filter(|one| one.merged_into.is_none()) {
        let is_new = one.received_at > since;
        let moved = log.remove(&one.id).filter(|(old, _)| old != one.state.word());
        let on = settled_on(one, since).or(moved.as_ref().map(|(_, day)| *day));
        let settled = match one.state {
            SuggestionState::Received | SuggestionState::Assigned => None,
            SuggestionState::Answered | SuggestionState::Told | SuggestionState::Closed => on,
        };
        if !is_new && settled.is_none() {
            continue;
        }
        let line = ChangeLine {
            // A new one stands by the day on which it came.
            date: settled.filter(|_| !is_new).or_else(|| Some(one.received_at.seoul_date())),
            what: g.title(&one.text, TITLE),
            sender_store: g.store_of(one),
            before: if is_new {
                g.words.get("packet-change-suggestion-new")
            } else {
                moved.map(|(old, _)| word(&old)).unwrap_or_default()
            },
            after: word(one.state.word()),
            detail: words_of(one).map(|text| clause(text, REPORT)).unwrap_or_default(),
            unsent: one.state == SuggestionState::Answered,
            ..ChangeLine::default()
        };
        if is_new {
            new_states.push(one.state);
            new.push(line);
        } else {
            older_states.push(one.state);
            older.push(line);
        }
    }
    if new.is_empty() && older.is_empty() {
        return Ok(group(ChangeKind::Suggestions, String::new(), new, NAMED));
    }
    let summary = Counted {
        order: &STATES,
        new: &new_states,
        new_words: "packet-change-suggestions-new",
        older: &older_states,
        older_words: "packet-change-suggestions-older",
    };
    let summary = summary.said(g);
    new.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    older.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    // The newest of both, neither crowding out the other.
    let head = new.len().min((NAMED / 2).max(NAMED.saturating_sub(older.len())));
    let rest = new.split_off(head);
    new.extend(older);
    new.extend(rest);
    Ok(group(ChangeKind::Suggestions, summary, new, NAMED))
}

/// When a suggestion was answered or told, if that was since.
fn settled_on(one: &Suggestion, since: Instant) -> Option<NaiveDate> {
    let since = |at: Option<Instant>| at.filter(|at| *at > since).map(Instant::seoul_date);
    match one.state {
        SuggestionState::Answered => since(one.answered_at),
        SuggestionState::Told => since(one.told_again_at).or_else(|| since(one.told_at)),
        SuggestionState::Received | SuggestionState::Assigned | SuggestionState::Closed => None,
    }
}

/// The answer to a suggestion, or why it was closed.
fn words_of(one: &Suggestion) -> Option<&str> {
    match one.state {
        SuggestionState::Answered | SuggestionState::Told => one.answer.as_deref(),
        SuggestionState::Closed => one.closed_reason.as_deref(),
        SuggestionState::Received | SuggestionState::Assigned => None,
    }
}
