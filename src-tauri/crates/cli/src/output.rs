//! What the tool prints: words and tables for people, JSON for scripts.

use std::process::ExitCode;

use alley_api::{ApiError, Code, Done};
use alley_core::statement::Statement;
use alley_words::{Language, Words, language_of_tag};
use comfy_table::{Cell, ContentArrangement, Table, presets::UTF8_HORIZONTAL_ONLY};
use serde::Serialize;

use crate::args::Global;

/// Where words and rows go.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// The words of the person's language.
    pub words: Words,
    json: bool,
}

impl Output {
    /// In the language that was asked for, else the system's, else Korean.
    pub fn new(global: &Global) -> Self {
        let system = || {
            ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .filter_map(|name| std::env::var(name).ok())
                .find_map(|tag| language_of_tag(&tag))
        };
        let language =
            global.lang.as_deref().and_then(language_of_tag).or_else(system).unwrap_or(Language::Korean);
        Self { words: Words::new(language), json: global.json }
    }

    /// Whether rows go out as JSON.
    pub fn is_json(self) -> bool {
        self.json
    }

    /// A result: as JSON where that was asked for, else as the given words.
    pub fn show<T: Serialize>(self, value: &T, say: impl FnOnce(&T)) {
        if self.json {
            match serde_json::to_string_pretty(value) {
                Ok(text) => line(&text),
                Err(error) => eprintln!("{error}"),
            }
        } else {
            say(value);
        }
    }

    /// A sentence.
    pub fn say(self, statement: &Statement) {
        line(&self.words.say(statement));
    }

    /// What a step did.
    pub fn done(self, done: &Done) {
        self.done_as("cli-done", done);
    }

    /// What taking a step back did, and how to do it again.
    pub fn undone(self, done: &Done) {
        self.done_as("cli-taken-back", done);
    }

    fn done_as(self, said: &'static str, done: &Done) {
        self.show(done, |done| {
            let key = if done.step == 0 { "cli-nothing-changed" } else { said };
            let name = self.words.say(&done.label);
            self.say(&Statement::new(key).with("name", name).with("step", done.step));
            for left in &done.left_alone {
                self.say(
                    &Statement::new("cli-left-alone").with("field", self.words.word("field", &left.field)),
                );
            }
        });
    }

    /// A table, its columns named by keys.
    pub fn table(self, columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let mut table = Table::new();
        table.load_preset(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_header(columns.iter().map(|key| Cell::new(self.words.get(key))));
        let mut empty = true;
        for row in rows {
            empty = false;
            table.add_row(row);
        }
        if empty {
            line(&self.words.get("cli-empty"));
        } else {
            line(&table.to_string());
        }
    }

    /// A line as it is.
    pub fn line(self, text: &str) {
        line(text);
    }

    /// An error in words on standard error, or as JSON; the exit code says what can be acted on.
    pub fn error(self, error: &ApiError) -> ExitCode {
        if self.json {
            let text = serde_json::to_string(error).unwrap_or_default();
            eprintln!("{text}");
        } else {
            eprintln!("{}", self.words.say(&error.statement));
        }
        ExitCode::from(match error.code {
            Code::Internal => 1,
            Code::BadRequest => 2,
            Code::BadFile => 3,
            Code::NotFound => 4,
            Code::WrongKey => 5,
            Code::InUse => 6,
            Code::Workspace => 7,
            Code::Disk => 8,
            Code::Refused => 9,
            Code::Cancelled => 10,
        })
    }
}

/// Prints a line; a reader that has gone away (`| head`) is no reason to complain.
fn line(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}
