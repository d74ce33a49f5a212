//! Errors as they cross to the shell, the CLI and scripts: a code to act on, a key to speak, arguments to fill in.

use std::collections::BTreeMap;

use alley_core::{
    record::WrongValue,
    statement::{Argument, Statement},
};
use alley_store::{ChangeFileProblem, StoreError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Short for the results of commands.
pub type Result<T, E = ApiError> = std::result::Result<T, E>;

/// Why a command did nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{}", self.statement.key)]
pub struct ApiError {
    /// What somebody can act on.
    pub code: Code,
    /// What to say.
    #[serde(flatten)]
    pub statement: Statement,
    /// Whether the same call may go through later.
    pub retryable: bool,
}

/// What a caller can act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The request says something that cannot be.
    BadRequest,
    /// A file from outside cannot be taken in.
    BadFile,
    /// There is no such thing.
    NotFound,
    /// The key, passphrase or code does not open the workspace.
    WrongKey,
    /// The workspace is open elsewhere.
    InUse,
    /// The workspace's file needs attention: damaged, older, newer, missing.
    Workspace,
    /// The disk is full or cannot be written.
    Disk,
    /// A rule of the house refuses.
    Refused,
    /// The person asked to stop.
    Cancelled,
    /// Something that should not happen.
    Internal,
}

impl ApiError {
    /// An error with a statement.
    pub fn new(code: Code, statement: Statement) -> Self {
        Self { code, statement, retryable: matches!(code, Code::InUse | Code::Disk) }
    }

    /// The request says something that cannot be.
    pub fn bad_request(key: &str) -> Self {
        Self::new(Code::BadRequest, Statement::new(key))
    }

    /// There is no such thing, named as the person named it.
    pub fn not_found(key: &str, name: impl Into<Argument>) -> Self {
        Self::new(Code::NotFound, Statement::new(key).with("name", name))
    }

    /// The same error with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.statement = self.statement.with(name, value);
        self
    }
}

impl From<WrongValue> for ApiError {
    fn from(wrong: WrongValue) -> Self {
        Self::bad_request("field-missing").with("field", wrong.field)
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            // Without a keychain the person is asked, as after a wrong key.
            StoreError::WrongKey | StoreError::NoKeychain => Code::WrongKey,
            StoreError::InUse => Code::InUse,
            StoreError::DiskFull | StoreError::ReadOnly(_) => Code::Disk,
            StoreError::NoSuchRow { .. } | StoreError::NoSuchLine | StoreError::NothingToUndo => {
                Code::NotFound
            }
            StoreError::Refused { .. }
            | StoreError::WrongField { .. }
            | StoreError::BadNoteUpdate
            | StoreError::NotTheLastStep => Code::Refused,
            StoreError::ChangeFile(_) => Code::BadFile,
            StoreError::Cancelled => Code::Cancelled,
            _ if error.concerns_workspace() => Code::Workspace,
            _ => Code::Internal,
        };
        Self::new(code, Statement { key: error.key().to_owned(), args: arguments(&error) })
    }
}

/// The places and counts that a store error carries.
fn arguments(error: &StoreError) -> BTreeMap<String, Argument> {
    let path = |path: &std::path::Path| Argument::Text(path.display().to_string());
    let pairs: Vec<(&str, Argument)> = match error {
        StoreError::NoWorkspace(at)
        | StoreError::AlreadyThere(at)
        | StoreError::DatabaseMissing(at)
        | StoreError::NotADatabase(at)
        | StoreError::Damaged(at)
        | StoreError::ReadOnly(at)
        | StoreError::BadBackup(at) => vec![("path", path(at))],
        StoreError::File { path: at, source } => {
            vec![("path", path(at)), ("detail", source.to_string().into())]
        }
        StoreError::Malformed { path: at, detail } => {
            vec![("path", path(at)), ("detail", detail.clone().into())]
        }
        StoreError::NewerSchema { found, known } => {
            vec![("found", (*found).into()), ("known", (*known).into())]
        }
        StoreError::OlderThanSeen { found, expected } => {
            vec![("found", (*found).into()), ("expected", (*expected).into())]
        }
        StoreError::NoSuchRow { entity } => vec![("entity", (*entity).into())],
        StoreError::WrongField { entity, field } => {
            vec![("entity", (*entity).into()), ("field", field.clone().into())]
        }
        StoreError::UntriedLibrary { sqlite, cipher } => {
            vec![("sqlite", sqlite.clone().into()), ("cipher", cipher.clone().into())]
        }
        StoreError::ChangeFile(ChangeFileProblem::Newer { found, known }) => {
            vec![("found", (*found).into()), ("known", (*known).into())]
        }
        StoreError::ChangeFile(ChangeFileProblem::ClockAhead { hours }) => vec![("hours", (*hours).into())],
        StoreError::Refused { rule } => vec![("rule", rule.clone().into())],
        StoreError::Database(source) => vec![("detail", source.to_string().into())],
        _ => Vec::new(),
    };
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
