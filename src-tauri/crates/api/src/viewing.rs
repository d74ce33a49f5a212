//! What a person who only looks may ask for, and what of the answer he or she sees.
//!
//! A viewer changes nothing, sees no name and no number of a merchant, and no private remark. A mayor reads everything
//! and edits nothing of the workspace unless that was turned on ([`Office::let_edit`]).

use alley_core::{
    entity::{Entity, Person, Role},
    id::Uuid,
    statement::Statement,
    text::masking::{mask_name, mask_phone},
};
use alley_store::Filter;
use chrono::{NaiveDate, NaiveTime};
use serde_json::{Map, Value};

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    merchants::Merchants,
    office::Office,
};

/// What a command does, as far as roles are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// It looks, and a viewer may look too.
    Looks,
    /// It looks at what a viewer does not see, or hands something out; nothing of the workspace changes.
    Reads,
    /// It changes something.
    Changes,
}

/// Commands that a viewer may ask for, besides those that end in `_list`. A command that is named nowhere here counts as
/// a change until somebody says otherwise.
const LOOKS: &[&str] = &[
    "tours",
    "visits",
    "visit_show",
    "visit_suggest",
    "visit_propose",
    "visit_calendar",
    "visit_of",
    "suggestions",
    "suggestion_inbox",
    "suggestion_lines",
    "suggestion_show",
    "suggestion_propose",
    "suggestion_replies",
    "reply_templates",
    "suggestion_categories",
    "candidates",
    "pick_balance",
    "urgency_weights",
    "trace",
    "leader_card",
    "meetings",
    "meeting_show",
    "meeting_propose",
    "note_spell",
    "note_line_meeting",
    "promises",
    "promise_show",
    "stores",
    "memberships",
    "store_page",
    "store_show",
    "store_overview",
    "store_changes",
    "member_changes",
    "store_places",
    "ask_list",
    "board",
    "boundaries",
    "neighborhood_show",
    "alley_district_show",
    "search",
    "mask_text",
    "history",
    "packet_log",
    "packets_standing",
    "packet_preview",
    "backups",
    "backup_drill",
    // The copies that keep everybody's work are made whoever sits before the window.
    "backup_keep",
    "backup_standing",
    "changes_copies",
    "check",
    "sample_rows",
    // What belongs to the machine and to the person at it.
    "session",
    "session_open",
    // Of a workspace that is not open, where nobody has a role yet.
    "session_backups",
    "session_rescue",
    "session_create",
    "session_sample",
    "session_close",
    "session_lock",
    "session_person",
    "session_keys",
    "session_alerts",
    "session_diagnostics",
    "session_forget",
    "session_reveal",
    "preferences_set",
    "district_packs",
    "printers",
    "paper_look",
    "reading_open",
    "reading_marks",
    "reading_keep",
    "file_pick",
];

/// Commands that a mayor may ask for besides: a note's document and its earlier versions hold its private
/// remarks, photos show people, the others hand out papers.
const READS: &[&str] = &[
    "note_document",
    "note_versions",
    "note_compare",
    "attachments",
    "attachment_bytes",
    "attachment_save",
    "export_calendar",
    "export_promises",
    "export_suggestions",
    "export_text",
    "answer_to_send",
    "packets_make",
    "packets_print",
    "white_paper",
    "trace_print",
    "leader_card_print",
    "paper_print",
    "backup_make",
    "preview_import",
    "preview_promises",
    // What copies said differently may name somebody whom no list of this copy knows.
    "changes_receipts",
    "changes_receipt",
    "session_editing",
];

/// Commands that are the chief of staff's alone, once the workspace has one: who may do what, and what takes the place of
/// everybody's work.
const CHIEFS: &[&str] = &["person_create", "person_update", "person_remove", "session_restore"];

/// What a command does.
pub fn part_of(command: &str) -> Part {
    if command.ends_with("_list") || LOOKS.contains(&command) {
        Part::Looks
    } else if READS.contains(&command) {
        Part::Reads
    } else {
        Part::Changes
    }
}

/// Refuses what a viewer or a mayor may not do, before anything is read or written.
pub(crate) async fn permit<H: Host>(office: &Office<H>, command: &str) -> Result<()> {
    let part = part_of(command);
    if part == Part::Looks {
        return Ok(());
    }
    match office.role().await? {
        Some(Role::Viewer) => Err(may_not(&office.actor.name)),
        Some(Role::Mayor) if part == Part::Changes && !office.may_change().await? => {
            let statement = Statement::new("mayor-may-not").with("name", office.actor.name.clone());
            Err(ApiError::new(Code::Refused, statement))
        }
        Some(Role::Mayor | Role::ChiefOfStaff | Role::Aide) | None if CHIEFS.contains(&command) => {
            governed(office).await?.map_or(Ok(()), |chief| Err(chief_alone(&chief)))
        }
        Some(Role::Mayor | Role::ChiefOfStaff | Role::Aide) | None => Ok(()),
    }
}

/// The chief of staff, where there is one and somebody else works.
pub(crate) async fn governed<H: Host>(office: &Office<H>) -> Result<Option<String>> {
    let people: Vec<Person> = office.store.list(Filter::all()).await?;
    let mut chiefs = people.into_iter().filter(|person| person.role == Role::ChiefOfStaff).peekable();
    let first = chiefs.peek().map(|chief| chief.name.clone());
    Ok(first.filter(|_| !chiefs.any(|chief| Some(chief.id) == office.actor.person)))
}

fn chief_alone(chief: &str) -> ApiError {
    ApiError::new(Code::Refused, Statement::new("chief-of-staff-alone").with("name", chief))
}

/// A viewer asked for what a viewer may not do.
pub(crate) fn may_not(name: &str) -> ApiError {
    ApiError::new(Code::Refused, Statement::new("viewer-may-not").with("name", name))
}

/// The answer as the person who works may see it: for a viewer without private remarks, names and numbers.
pub(crate) async fn shown<H: Host>(office: &Office<H>, answer: Value) -> Result<Value> {
    if office.role().await? != Some(Role::Viewer) {
        return Ok(answer);
    }
    Ok(hidden(&*office.merchants().await?, answer))
}

/// Fields that hold a key, a place or bytes rather than words.
const NO_WORDS: [&str; 11] =
    ["id", "key", "number", "folder", "path", "file", "pdf", "update", "content", "token", "hash"];
/// Fields that hold the name of a merchant and nothing else.
const NAMES: [&str; 4] = ["senderName", "speakerName", "sender_name", "speaker_name"];
/// Fields that hold a merchant's number.
const PHONES: [&str; 3] = ["senderPhone", "sender_phone", "phone"];

fn hidden(merchants: &Merchants, value: Value) -> Value {
    match value {
        Value::Array(list) => {
            let open = list.into_iter().filter(|one| one.get("kind") != Some(&Value::from("private")));
            open.map(|one| hidden(merchants, one)).collect()
        }
        Value::Object(fields) => Value::Object(hidden_fields(merchants, fields)),
        Value::String(text) if is_no_words(&text) => Value::String(text),
        Value::String(text) => Value::String(merchants.mask(&text)),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
    }
}

fn hidden_fields(merchants: &Merchants, fields: Map<String, Value>) -> Map<String, Value> {
    let changed = personal_field(&fields);
    let hide = |(name, value): (String, Value)| {
        let value = match (name.as_str(), value) {
            // A value in the history of a field that holds a person's name or number.
            ("old" | "new", Value::String(text)) if changed.is_some() => {
                Value::String(changed.map(|mask| mask(&text)).unwrap_or_default())
            }
            (name, value) if NO_WORDS.contains(&name) => value,
            (name, Value::String(text)) if NAMES.contains(&name) => Value::String(mask_name(&text)),
            (name, Value::String(text)) if PHONES.contains(&name) => Value::String(mask_phone(&text)),
            (_, value) => hidden(merchants, value),
        };
        (name, value)
    };
    fields.into_iter().map(hide).collect()
}

/// How the values of a changed field are masked, where the object tells of a field that names a person: one whom the
/// list of merchants may no longer know.
fn personal_field(fields: &Map<String, Value>) -> Option<fn(&str) -> String> {
    let entity = Entity::of_table(fields.get("entity")?.as_str()?)?;
    let name = fields.get("name")?.as_str()?;
    let personal = entity.fields().iter().any(|field| field.personal && field.name == name);
    match name {
        "name" | "sender_name" if personal => Some(mask_name),
        "phone" | "sender_phone" if personal => Some(mask_phone),
        // A text of before may name somebody whom no list knows any more.
        _ if personal => Some(|_| "***".to_owned()),
        _ => None,
    }
}

/// Keys, dates and times look like numbers of people to a rule that knows no better.
fn is_no_words(text: &str) -> bool {
    Uuid::parse_str(text).is_ok() || text.parse::<NaiveDate>().is_ok() || text.parse::<NaiveTime>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_command_and_stands_once() {
        let all: Vec<&str> = crate::COMMANDS.iter().chain(crate::SESSION_COMMANDS).copied().collect();
        assert!(CHIEFS.iter().all(|name| part_of(name) == Part::Changes && all.contains(name)));
        for name in LOOKS.iter().chain(READS) {
            assert!(all.contains(name), "{name}");
            assert_eq!(LOOKS.iter().chain(READS).filter(|other| *other == name).count(), 1, "{name}");
        }
    }
}
