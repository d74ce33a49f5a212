//! What can go wrong with a workspace's file, as data; words are chosen at the edge.

use std::path::{Path, PathBuf};

/// Why the store could not do what it was asked. In every case the workspace is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no workspace in this folder.
    #[error("no workspace at {0}")]
    NoWorkspace(PathBuf),
    /// A workspace, or something else, already stands where a new one was to be made.
    #[error("something already stands at {0}")]
    AlreadyThere(PathBuf),
    /// The folder has a key file but its database is gone.
    #[error("the database of {0} is missing")]
    DatabaseMissing(PathBuf),
    /// The passphrase, recovery code or key does not open this workspace.
    #[error("the key does not fit")]
    WrongKey,
    /// The key fits but the file cannot be read with it: damaged, cut short or not a database.
    #[error("{0} is not a readable database")]
    NotADatabase(PathBuf),
    /// A page failed its check: the medium or a program changed the file.
    #[error("{0} is damaged")]
    Damaged(PathBuf),
    /// The file was written by a newer version of the app.
    #[error("the workspace has schema {found}, this app knows up to {known}")]
    NewerSchema {
        /// The newest migration in the file.
        found: i64,
        /// The newest migration this app knows.
        known: i64,
    },
    /// Another process has the workspace open.
    #[error("the workspace is open in another process")]
    InUse,
    /// The file is older than the last commit that was seen here: a lost `-wal`, or an old copy put in place.
    #[error("the file has {found} commits, {expected} were seen")]
    OlderThanSeen {
        /// Commits in the file.
        found: i64,
        /// Commits that were seen.
        expected: i64,
    },
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the file cannot be written.
    #[error("{0} cannot be written")]
    ReadOnly(PathBuf),
    /// A key file, backup list or other file of the workspace cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file of the workspace does not say what it should.
    #[error("{path} is not readable: {detail}")]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Which part.
        detail: String,
    },
    /// There is no such row.
    #[error("no {entity} with this key")]
    NoSuchRow {
        /// Which entity.
        entity: &'static str,
    },
    /// A change names a field that the entity does not have, or lacks one.
    #[error("{entity} has no field {field}, or it cannot hold this value")]
    WrongField {
        /// Which entity.
        entity: &'static str,
        /// The field.
        field: String,
    },
    /// A rule of the schema refused the change.
    #[error("the rule {rule} refused the change")]
    Refused {
        /// The rule's name in kebab case: `known-choice`, `calendar-date`, `time-of-day`, `yes-or-no`, `count`,
        /// `weekday`, `row-key`, `row-there`, `only-once`, `required`, `same-world`, `newer-version-there`.
        rule: String,
    },
    /// A note edit points at a line or place that is not there.
    #[error("the note has no such line or place")]
    NoSuchLine,
    /// A Yjs update that cannot be read.
    #[error("the note update cannot be read")]
    BadNoteUpdate,
    /// A change file of another copy cannot be taken in.
    #[error("{0}")]
    ChangeFile(crate::exchange::ChangeFileProblem),
    /// There is nothing to undo, or nothing to redo.
    #[error("nothing to take back")]
    NothingToUndo,
    /// The step that was to be taken back is not the last one that stands.
    #[error("other work was done since")]
    NotTheLastStep,
    /// The person asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// A backup that failed its check.
    #[error("the backup {0} failed its check")]
    BadBackup(PathBuf),
    /// This machine has no keychain that can be used now, or the workspace's key does not lie in it.
    #[error("no key in the keychain")]
    NoKeychain,
    /// The encryption library in this program is not one that this app was tried with.
    #[error("SQLite {sqlite} with SQLCipher {cipher} is not known to be safe")]
    UntriedLibrary {
        /// Version of SQLite.
        sqlite: String,
        /// Version of SQLCipher, empty when there is none.
        cipher: String,
    },
    /// The operating system gave no random numbers.
    #[error("no random numbers")]
    NoRandomness,
    /// Anything else the database said.
    #[error("database: {0}")]
    Database(sqlx::Error),
}

/// Short for the store's results.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

impl StoreError {
    /// A file error with its place.
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly(path.to_owned())
            }
            _ => Self::File { path: path.to_owned(), source },
        }
    }

    /// Names the file in errors that the database gave without one.
    pub(crate) fn at(self, file: &Path) -> Self {
        match self {
            Self::NotADatabase(_) => Self::NotADatabase(file.to_owned()),
            Self::Damaged(_) => Self::Damaged(file.to_owned()),
            Self::ReadOnly(_) => Self::ReadOnly(file.to_owned()),
            other => other,
        }
    }

    /// Whether the connection that gave this error must be thrown away: sqlx loses count of its transaction then.
    pub(crate) fn spoils_connection(&self) -> bool {
        matches!(self, Self::DiskFull | Self::Damaged(_) | Self::NotADatabase(_) | Self::Database(_))
    }

    /// Whether the workspace's files need a person's attention.
    pub const fn concerns_workspace(&self) -> bool {
        matches!(
            self,
            Self::NoWorkspace(_)
                | Self::AlreadyThere(_)
                | Self::DatabaseMissing(_)
                | Self::NotADatabase(_)
                | Self::Damaged(_)
                | Self::NewerSchema { .. }
                | Self::OlderThanSeen { .. }
                | Self::Malformed { .. }
                | Self::File { .. }
                | Self::BadBackup(_)
        )
    }

    /// Stable key of the message in the catalogues.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoWorkspace(_) => "store-no-workspace",
            Self::AlreadyThere(_) => "store-already-there",
            Self::DatabaseMissing(_) => "store-database-missing",
            Self::WrongKey => "store-wrong-key",
            Self::NotADatabase(_) => "store-not-a-database",
            Self::Damaged(_) => "store-damaged",
            Self::NewerSchema { .. } => "store-newer-schema",
            Self::InUse => "store-in-use",
            Self::OlderThanSeen { .. } => "store-older-than-seen",
            Self::DiskFull => "store-disk-full",
            Self::ReadOnly(_) => "store-read-only",
            Self::File { .. } => "store-file",
            Self::Malformed { .. } => "store-malformed",
            Self::NoSuchRow { .. } => "store-no-such-row",
            Self::WrongField { .. } => "store-wrong-field",
            Self::Refused { .. } => "store-refused",
            Self::NoSuchLine => "store-no-such-line",
            Self::BadNoteUpdate => "store-bad-note-update",
            Self::ChangeFile(problem) => problem.key(),
            Self::NothingToUndo => "store-nothing-to-undo",
            Self::NotTheLastStep => "store-not-the-last-step",
            Self::Cancelled => "cancelled",
            Self::BadBackup(_) => "store-bad-backup",
            Self::NoKeychain => "store-no-keychain",
            Self::UntriedLibrary { .. } => "store-untried-library",
            Self::NoRandomness => "store-no-randomness",
            Self::Database(_) => "store-database",
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let Some(database) = error.as_database_error() else {
            return Self::Database(error);
        };
        let code: i64 = database.code().and_then(|code| code.parse().ok()).unwrap_or(0);
        // https://www.sqlite.org/rescode.html: primary codes are the low byte of the extended ones.
        match (code & 0xff, code) {
            (8 | 14, _) => Self::ReadOnly(PathBuf::new()),
            (13, _) | (10, IOERR_WRITE | IOERR_SHMSIZE) => Self::DiskFull,
            (10, IOERR_FSYNC | IOERR_DIR_FSYNC | IOERR_TRUNCATE | IOERR_LOCK) => {
                Self::ReadOnly(PathBuf::new())
            }
            (10, IOERR_NOMEM) => Self::Database(error),
            (10 | 11, _) => Self::Damaged(PathBuf::new()),
            (5 | 6, _) => Self::InUse,
            (19, _) => Self::Refused { rule: rule_of(database.message()) },
            (26, _) => Self::NotADatabase(PathBuf::new()),
            // SQLCipher: a page in the middle of a file that opened well does not fit its seal.
            _ if database.message().contains("decryption error") => Self::Damaged(PathBuf::new()),
            _ => Self::Database(error),
        }
    }
}

/// A write stopped short for another reason than a full disk: a quota or a limit on the size of files.
const IOERR_WRITE: i64 = 778;
/// The same for the file of shared memory beside the log.
const IOERR_SHMSIZE: i64 = 4874;
const IOERR_FSYNC: i64 = 1034;
const IOERR_DIR_FSYNC: i64 = 1290;
const IOERR_TRUNCATE: i64 = 1546;
const IOERR_LOCK: i64 = 3850;
const IOERR_NOMEM: i64 = 3082;

/// The name of the rule that a constraint message of SQLite tells of: the schema names each check after its rule,
/// and what SQLite checks by itself gets its name here.
fn rule_of(message: &str) -> String {
    let rules = [
        ("FOREIGN KEY constraint failed", "row-there"),
        ("UNIQUE constraint failed", "only-once"),
        ("NOT NULL constraint failed", "required"),
        ("cannot store", "kind-of-value"),
    ];
    for (start, rule) in rules {
        if message.contains(start) {
            return rule.to_owned();
        }
    }
    message.rsplit_once(": ").map_or(message, |(_, rule)| rule).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_names_that_a_catalogue_can_use() {
        for (message, rule) in [
            ("FOREIGN KEY constraint failed", "row-there"),
            ("UNIQUE constraint failed: suggestion.id", "only-once"),
            ("NOT NULL constraint failed: stop.title", "required"),
            ("CHECK constraint failed: known-choice", "known-choice"),
            ("cannot store TEXT value in INTEGER column stop.minutes", "kind-of-value"),
            ("access-log-append-only", "access-log-append-only"),
        ] {
            assert_eq!(rule_of(message), rule);
        }
    }
}
