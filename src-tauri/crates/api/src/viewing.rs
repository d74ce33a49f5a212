//! What a person who only looks may ask for.

use alley_core::{entity::Role, statement::Statement};

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
};

/// Commands that look and change nothing, besides those that end in `_list`. A command that is not named here is
/// refused to a viewer: a new one counts as a change until somebody says otherwise.
const LOOKING: &[&str] = &[
    "tours",
    "visits",
    "visit_show",
    "visit_suggest",
    "stop_order",
    "suggestions",
    "suggestion_show",
    "suggestion_propose",
    "candidates",
    "meetings",
    "meeting_show",
    "note_line_meeting",
    "note_document",
    "promises",
    "promise_show",
    "stores",
    "memberships",
    "store_changes",
    "ask_list",
    "board",
    "search",
    "history",
    "backups",
    "backup_drill",
    "changes_copies",
    "changes_receipts",
    "changes_receipt",
    "check",
    "sample_rows",
    "packet_preview",
];

/// Whether a command only looks.
pub fn only_looks(command: &str) -> bool {
    command.ends_with("_list") || LOOKING.contains(&command)
}

/// Refuses what a viewer may not do, before anything is read or written.
pub(crate) async fn permit<H: Host>(office: &Office<H>, command: &str) -> Result<()> {
    if only_looks(command) || office.role().await? != Some(Role::Viewer) {
        return Ok(());
    }
    Err(ApiError::new(
        Code::Refused,
        Statement::new("viewer-may-not").with("name", office.actor.name.clone()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_command_and_no_change_is_among_them() {
        for name in LOOKING {
            assert!(crate::COMMANDS.contains(name), "{name}");
        }
        for name in
            ["undo", "redo", "pick", "ask", "import_stores", "person_update", "visit_create", "sample_add"]
        {
            assert!(!only_looks(name), "{name}");
        }
    }
}
