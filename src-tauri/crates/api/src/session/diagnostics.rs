//! A file for whoever helps: versions, counts and what went wrong last. No name, no number, no text of the office, no
//! folder is in it, because none of these is ever put into it.

use std::{collections::VecDeque, fmt::Write, path::Path, sync::PoisonError};

use alley_core::{entity::DataSet, time::Instant};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Theme, Window, cannot_keep};
use crate::{
    error::{ApiError, Result},
    office::Office,
};

/// How many troubles are remembered.
const REMEMBERED: usize = 50;

/// Asks for the file's text, and to write it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DiagnosticsRequest {
    /// Where to write it; without one it is only shown.
    pub file: Option<String>,
}

/// The file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Diagnostics {
    /// Its text.
    pub text: String,
    /// Where it was written.
    pub file: Option<String>,
}

/// What went wrong since the start, the last one last.
#[derive(Debug, Default)]
pub(super) struct Troubles(VecDeque<Trouble>);

/// One command that answered with an error: its key alone, for arguments may name people and places.
#[derive(Debug)]
struct Trouble {
    at: Instant,
    command: String,
    key: String,
}

impl<H: Window> Session<H> {
    /// Remembers that a command answered with an error.
    pub(super) fn note_trouble(&self, command: &str, error: &ApiError) {
        let known = crate::COMMANDS.contains(&command) || crate::SESSION_COMMANDS.contains(&command);
        let trouble = Trouble {
            at: self.host.now(),
            // A name that is no command's may be anything.
            command: if known { command.to_owned() } else { "?".to_owned() },
            key: error.statement.key.clone(),
        };
        let troubles = &mut self.troubles.lock().unwrap_or_else(PoisonError::into_inner).0;
        troubles.push_back(trouble);
        if troubles.len() > REMEMBERED {
            troubles.pop_front();
        }
    }
}

/// The file's text, written where the person picked.
pub async fn diagnostics<H: Window>(
    session: &Session<H>,
    request: DiagnosticsRequest,
) -> Result<Diagnostics> {
    let mut text = String::new();
    machine(session, &mut text);
    match session.office().await {
        Ok(office) => workspace(&office, &mut text).await?,
        Err(_) => text.push_str("\n[workspace]\nopen = false\n"),
    }
    troubles(session, &mut text);
    let file = match &request.file {
        Some(token) => {
            let path = session.host.path(token)?;
            std::fs::write(&path, &text).map_err(|error| cannot_keep(&path, &error))?;
            Some(named(&path))
        }
        None => None,
    };
    Ok(Diagnostics { text, file })
}

fn named(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn machine<H: Window>(session: &Session<H>, text: &mut String) {
    let preferences = session.preferences();
    let theme = match preferences.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    put(text, "[app]", "");
    put(text, "version", env!("CARGO_PKG_VERSION"));
    put(text, "system", &format!("{} {}", std::env::consts::OS, std::env::consts::ARCH));
    put(text, "at", &session.host.now().seoul().format("%Y-%m-%d %H:%M").to_string());
    put(text, "language", &preferences.language);
    put(text, "theme", theme);
    put(text, "high_contrast", &preferences.high_contrast.to_string());
    put(text, "type_size", &preferences.type_size.to_string());
    put(text, "lock_after_minutes", &preferences.lock_after_minutes.to_string());
}

async fn workspace<H: Window>(office: &Office<H>, text: &mut String) -> Result<()> {
    let check = office.store.check().await?;
    put(text, "\n[workspace]", "");
    put(text, "open", "true");
    put(text, "pack", &office.store.info().pack);
    put(text, "sample_shown", &office.store.sample_view().await?.to_string());
    put(text, "sound", &check.sound().to_string());
    put(text, "steps", &check.steps.to_string());
    let backups = office.store.backups()?;
    put(text, "backups", &backups.len().to_string());
    if let Some(last) = backups.first() {
        put(text, "last_backup", &last.made_at.format("%Y-%m-%d %H:%M").to_string());
    }
    put(text, "\n[rows]", "");
    for (entity, rows) in office.store.row_counts().await? {
        put(text, entity.table(), &rows.to_string());
    }
    put(text, "\n[data-sets]", "");
    let sets: Vec<DataSet> = office.store.list(Filter::all().order("as_of")).await?;
    for set in sets {
        let counts = [set.rows_read, set.rows_taken, set.rows_filtered, set.rows_refused];
        let counts: Vec<String> = counts.iter().map(i64::to_string).collect();
        put(text, &format!("{} {}", set.kind.word(), set.as_of), &counts.join(" / "));
    }
    Ok(())
}

fn troubles<H: Window>(session: &Session<H>, text: &mut String) {
    put(text, "\n[errors]", "");
    for trouble in &session.troubles.lock().unwrap_or_else(PoisonError::into_inner).0 {
        let at = trouble.at.seoul().format("%H:%M:%S").to_string();
        put(text, &at, &format!("{} {}", trouble.command, trouble.key));
    }
}

fn put(text: &mut String, name: &str, value: &str) {
    // Writing into a string cannot fail.
    let _ = if value.is_empty() { writeln!(text, "{name}") } else { writeln!(text, "{name} = {value}") };
}
