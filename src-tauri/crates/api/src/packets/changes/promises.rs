//! Promises made, moved, reported on and given to somebody else since the last visit, that visit included.

use std::{cmp::Reverse, collections::BTreeMap};

use alley_core::{
    entity::{Entity, Promise, PromiseProgress, PromiseState},
    id::{DepartmentId, PromiseId},
    record::Value,
    statement::Statement,
    suggestion::clause,
    time::Instant,
};
use alley_packet::facts::{ChangeGroup, ChangeKind, ChangeLine};
use alley_store::{FieldChange, Filter};
use alley_words::{Language, Words};
use chrono::NaiveDate;

use super::{LINES, REPORT, TITLE, counted::Counted, group};
use crate::{
    error::Result,
    host::Host,
    packets::{facts::Gathering, ledgers::made_since},
};

/// New promises are all told, up to so many: whoever was there looks for them.
const NEW: usize = 20;

/// The states in their order, and the words that count them.
const STATES: [(PromiseState, &str); 6] = [
    (PromiseState::Done, "packet-change-promise-done"),
    (PromiseState::InProgress, "packet-change-promise-in-progress"),
    (PromiseState::Planned, "packet-change-promise-planned"),
    (PromiseState::LongTerm, "packet-change-promise-long-term"),
    (PromiseState::Impossible, "packet-change-promise-impossible"),
    (PromiseState::Transferred, "packet-change-promise-transferred"),
];

/// What the log says of one promise: the value that each field had, and the day on which it last changed.
#[derive(Default)]
struct Moved {
    logged: bool,
    fields: BTreeMap<String, (Value, NaiveDate)>,
}

impl Moved {
    fn take(&mut self, change: FieldChange) {
        // A row that was made meanwhile had nothing before.
        self.logged |= change.field == "number" && change.old == Value::Null;
        if self.logged && change.old == Value::Null {
            return;
        }
        let day = change.at.seoul_date();
        self.fields.entry(change.field).or_insert((change.old, day)).1 = day;
    }

    /// The state before, where it is another one now, and the day on which it moved.
    fn state_before(&self, promise: &Promise) -> Option<(&str, NaiveDate)> {
        match self.fields.get("state")? {
            (Value::Text(state), on) if state != promise.state.word() => Some((state, *on)),
            _ => None,
        }
    }
}

/// A line for each promise that was made, changed its state or was reported on, and one for each new deadline,
/// department and officer.
pub(super) async fn promises<H: Host>(g: &Gathering<'_, H>, since: Instant) -> Result<ChangeGroup> {
    let day = since.seoul_date();
    let mut log: BTreeMap<PromiseId, Moved> = BTreeMap::new();
    for change in g.office.store.changes_since(Entity::Promise, since).await? {
        log.entry(PromiseId(change.row)).or_default().take(change);
    }
    let mut last: BTreeMap<PromiseId, PromiseProgress> = BTreeMap::new();
    let reports: Vec<PromiseProgress> =
        g.office.store.list(Filter::all().from("reported_on", day).order("reported_on, id")).await?;
    for report in reports.into_iter().filter(|report| report.reported_on > day) {
        last.insert(report.promise, report);
    }
    let (mut new, mut others) = (Vec::new(), Vec::new());
    let (mut new_states, mut older_states) = (Vec::new(), Vec::new());
    for promise in &g.promises {
        let moved = log.remove(&promise.id).unwrap_or_default();
        let is_new = made_since(g, promise);
        if is_new {
            new_states.push(promise.state);
        } else if moved.state_before(promise).is_some() || promise.done_on.is_some_and(|done| done > day) {
            older_states.push(promise.state);
        }
        let line = standing(g, promise, &moved, last.remove(&promise.id), is_new);
        if is_new {
            new.extend(line)
        } else {
            others.extend(line)
        }
        others.extend(given_otherwise(g, promise, &moved));
    }
    if new.is_empty() && others.is_empty() {
        return Ok(group(ChangeKind::Promises, String::new(), new, LINES));
    }
    let counted = Counted {
        order: &STATES,
        new: &new_states,
        new_words: "packet-change-promises-new",
        older: &older_states,
        older_words: "packet-change-promises-older",
    };
    let open = g.promises.iter().filter(|promise| promise.state.open()).count();
    let open = g.words.say(&Statement::new("packet-change-promises-open").with("count", open));
    let summary = [counted.said(g), open].into_iter().filter(|part| !part.is_empty());
    let summary = summary.collect::<Vec<_>>().join(g.words.get("packet-change-then").as_str());
    let room = new.len().clamp(LINES, NEW);
    new.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    others.sort_by_key(|line: &ChangeLine| Reverse(line.date));
    new.extend(others);
    Ok(group(ChangeKind::Promises, summary, new, room))
}

/// How a promise stands now, if anything happened to that: its state before, its state now, and the last report; of a
/// new one with whom it lies and until when.
fn standing<H: Host>(
    g: &Gathering<'_, H>,
    promise: &Promise,
    moved: &Moved,
    report: Option<PromiseProgress>,
    is_new: bool,
) -> Option<ChangeLine> {
    let now = g.state("promise", promise.state.word());
    let moved_on = match moved.fields.get("state") {
        Some((Value::Text(_), on)) => Some(*on),
        Some(_) | None => None,
    };
    let made_on = is_new.then_some(promise.made_on);
    let on = [made_on, moved_on, report.as_ref().map(|report| report.reported_on)];
    let newest = on.into_iter().flatten().max()?;
    // A new one stands by the day on which it was made, with the day of its state behind that.
    let date = made_on.unwrap_or(newest);
    let now = if newest > date { format!("{now}({})", g.day(newest)) } else { now };
    let told = report.map(|report| clause(&report.text, REPORT)).unwrap_or_default();
    // Reports often begin with the state, in the words of the ledger.
    let key = format!("promise-state-{}", promise.state.word());
    let said = [Language::Korean, Language::English].map(|language| Words::new(language).get(&key));
    let rest = said.iter().find_map(|said| told.strip_prefix(said.as_str())).unwrap_or(&told);
    // A word that goes on is another one: 추진중인, 완료했음.
    let rest = if rest.starts_with(char::is_alphanumeric) { told.as_str() } else { rest };
    let rest = rest.trim_start_matches(['.', ',', ':', ' ']);
    let (department, deadline) = if is_new {
        let until = |day| g.words.say(&Statement::new("packet-change-until").with("date", g.day(day)));
        (g.department(promise.department), promise.deadline.map(until).unwrap_or_default())
    } else {
        (String::new(), String::new())
    };
    // A middle dot would stand at the beginning or the end of a line.
    let named = |parts: &[&str], between: &str| {
        parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
    };
    let with = named(&[department.as_str(), &deadline], ", ");
    let before = match (moved.state_before(promise), is_new) {
        (Some((state, _)), _) => g.state("promise", state),
        (None, true) => g.words.get("packet-change-promise-new"),
        (None, false) => String::new(),
    };
    Some(ChangeLine {
        date: Some(date),
        what: clause(&promise.text, TITLE),
        before,
        after: now,
        detail: named(&[&with, rest], ": "),
        ..ChangeLine::default()
    })
}

/// A line for each of deadline, department and officer that is another one than before.
fn given_otherwise<H: Host>(g: &Gathering<'_, H>, promise: &Promise, moved: &Moved) -> Vec<ChangeLine> {
    let unset = |text: String| if text.is_empty() { g.words.get("packet-change-unset") } else { text };
    let day = |day: NaiveDate| g.day(day);
    let now = [
        ("deadline", "field-deadline", promise.deadline.map(day).unwrap_or_default()),
        ("department", "field-department", g.department(promise.department)),
        ("officer", "field-officer", promise.officer.clone().unwrap_or_default()),
    ];
    let lines = now.into_iter().filter_map(|(field, word, now)| {
        let (old, on) = moved.fields.get(field)?;
        let before = match old {
            Value::Text(text) if field == "deadline" => text.parse().map(day).unwrap_or_default(),
            Value::Text(text) => text.clone(),
            Value::Key(id) => g.department(Some(DepartmentId(*id))),
            Value::Null | Value::Integer(_) | Value::Real(_) => String::new(),
        };
        (before != now).then(|| ChangeLine {
            date: Some(*on),
            what: format!("{} · {}", clause(&promise.text, TITLE), g.words.get(word)),
            before: unset(before),
            after: unset(now),
            officers: field == "officer",
            ..ChangeLine::default()
        })
    });
    lines.collect()
}
