//! Why a file could not be read at all.

use alley_core::statement::Statement;
use thiserror::Error;

/// A failure of a whole import. The display text is for logs; people see the sentence under [`IntakeError::key`].
#[derive(Debug, Error)]
pub enum IntakeError {
    /// The file cannot be opened.
    #[error("cannot open {file}: {kind}")]
    CannotOpen {
        /// File as shown to people.
        file: String,
        /// Kind of failure as the system names it.
        kind: std::io::ErrorKind,
    },
    /// Reading broke off.
    #[error("cannot read {file}: {source}")]
    CannotRead {
        /// File as shown to people.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A folder or a device.
    #[error("{file} is not a file")]
    NotAFile {
        /// File as shown to people.
        file: String,
    },
    /// Nothing in it.
    #[error("{file} is empty")]
    Empty {
        /// File as shown to people.
        file: String,
    },
    /// Larger than allowed.
    #[error("{file} has {bytes} bytes, more than {limit}")]
    FileTooLarge {
        /// File as shown to people.
        file: String,
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// More rows than allowed.
    #[error("{file} has more than {limit} rows")]
    TooManyRows {
        /// File as shown to people.
        file: String,
        /// The limit.
        limit: u64,
    },
    /// A row with more cells than allowed, or a cell too far to the right.
    #[error("{file} row {row} reaches column {column}, beyond {limit}")]
    TooManyCells {
        /// File as shown to people.
        file: String,
        /// The row.
        row: u64,
        /// The column reached.
        column: u32,
        /// The limit.
        limit: usize,
    },
    /// A line or cell without an end, most often an unclosed quote.
    #[error("{file} row {row} column {column} is longer than {limit} bytes")]
    RowTooLong {
        /// File as shown to people.
        file: String,
        /// The row.
        row: u64,
        /// The column in which the limit was reached.
        column: u32,
        /// The limit in bytes.
        limit: usize,
    },
    /// Inflates to more than allowed.
    #[error("{file} inflates beyond the limit")]
    InflatesTooMuch {
        /// File as shown to people.
        file: String,
        /// Bytes inflated when it was stopped.
        bytes: u64,
    },
    /// Too many members.
    #[error("{file} has {found} members, more than {limit}")]
    TooManyMembers {
        /// File as shown to people.
        file: String,
        /// Members found.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// The time limit passed.
    #[error("{file} took longer than {seconds} s")]
    TookTooLong {
        /// File as shown to people.
        file: String,
        /// The limit in seconds.
        seconds: u64,
    },
    /// A person stopped it.
    #[error("reading {file} was cancelled")]
    Cancelled {
        /// File as shown to people.
        file: String,
    },
    /// The receiver of the rows stopped it.
    #[error("the receiver of {file} stopped")]
    Stopped {
        /// File as shown to people.
        file: String,
    },
    /// Not text, not a workbook, not an archive.
    #[error("{file} is not a table")]
    NotATable {
        /// File as shown to people.
        file: String,
    },
    /// The binary workbook format of before 2007.
    #[error("{file} is an .xls workbook")]
    OldWorkbook {
        /// File as shown to people.
        file: String,
    },
    /// A web page saved with the ending of a workbook.
    #[error("{file} is a web page")]
    WebPage {
        /// File as shown to people.
        file: String,
    },
    /// Needs a password.
    #[error("{file} is locked with a password")]
    Locked {
        /// File as shown to people.
        file: String,
    },
    /// A damaged or unsupported archive or workbook.
    #[error("{file} is damaged: {detail}")]
    Damaged {
        /// File as shown to people.
        file: String,
        /// What was found, for the log.
        detail: String,
    },
    /// The chosen encoding is plainly not the file's.
    #[error("{file} is not {asked}, it looks like {looks_like}")]
    WrongEncoding {
        /// File as shown to people.
        file: String,
        /// What was asked for.
        asked: &'static str,
        /// What it looks like, or `unknown`.
        looks_like: &'static str,
        /// First row that could not be read.
        row: u64,
    },
    /// No encoding fits.
    #[error("the encoding of {file} is unknown")]
    UnknownEncoding {
        /// File as shown to people.
        file: String,
        /// First row that could not be read.
        row: u64,
    },
    /// Columns that must be there are not.
    #[error("{file} lacks columns {missing:?}")]
    MissingColumns {
        /// File as shown to people.
        file: String,
        /// Field keys not found.
        missing: Vec<String>,
        /// Headers that were found.
        found: Vec<String>,
    },
    /// Two columns claim to be the same field.
    #[error("{file} has {header:?} in columns {first} and {second}")]
    DuplicateHeader {
        /// File as shown to people.
        file: String,
        /// The header.
        header: String,
        /// First column, from 1.
        first: u32,
        /// Second column, from 1.
        second: u32,
    },
    /// A hand-made assignment names a header or a field that does not exist.
    #[error("{file}: no such header or field: {header:?} -> {field:?}")]
    UnknownAssignment {
        /// File as shown to people.
        file: String,
        /// The header named.
        header: String,
        /// The field named.
        field: String,
    },
    /// JSON or a calendar that cannot be parsed, or a value in it that cannot be.
    #[error("{file} at {path}: {detail}")]
    BadDocument {
        /// File as shown to people.
        file: String,
        /// Line or JSON path (`$.features[3].geometry`).
        path: String,
        /// Key of what is wrong with it.
        problem: &'static str,
        /// What was found, for the log.
        detail: String,
    },
    /// Boundaries in other coordinates than WGS 84 degrees.
    #[error("{file} is in {crs}")]
    OtherCoordinates {
        /// File as shown to people.
        file: String,
        /// The coordinate system named or guessed.
        crs: String,
    },
}

impl IntakeError {
    pub(crate) fn cannot_open(file: &str, error: &std::io::Error) -> Self {
        Self::CannotOpen { file: file.to_owned(), kind: error.kind() }
    }

    /// Turns a reading failure into an error, unwrapping one of ours that travelled through a reader.
    pub(crate) fn cannot_read(file: &str, error: std::io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(ours) => ours,
            // An archive whose bytes do not add up fails like a reader does.
            Err(source)
                if matches!(
                    source.kind(),
                    std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof
                ) =>
            {
                Self::Damaged { file: file.to_owned(), detail: source.to_string() }
            }
            Err(source) => Self::CannotRead { file: file.to_owned(), source },
        }
    }

    /// Key of the sentence in the catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Self::CannotOpen { .. } => "intake-cannot-open",
            Self::CannotRead { .. } => "intake-cannot-read",
            Self::NotAFile { .. } => "intake-not-a-file",
            Self::Empty { .. } => "intake-empty",
            Self::FileTooLarge { .. } => "intake-file-too-large",
            Self::TooManyRows { .. } => "intake-too-many-rows",
            Self::TooManyCells { .. } => "intake-too-many-cells",
            Self::RowTooLong { .. } => "intake-row-too-long",
            Self::InflatesTooMuch { .. } => "intake-inflates-too-much",
            Self::TooManyMembers { .. } => "intake-too-many-members",
            Self::TookTooLong { .. } => "intake-took-too-long",
            Self::Cancelled { .. } => "intake-cancelled",
            Self::Stopped { .. } => "intake-stopped",
            Self::NotATable { .. } => "intake-not-a-table",
            Self::OldWorkbook { .. } => "intake-old-workbook",
            Self::WebPage { .. } => "intake-web-page",
            Self::Locked { .. } => "intake-locked",
            Self::Damaged { .. } => "intake-damaged",
            Self::WrongEncoding { .. } => "intake-wrong-encoding",
            Self::UnknownEncoding { .. } => "intake-unknown-encoding",
            Self::MissingColumns { .. } => "intake-missing-columns",
            Self::DuplicateHeader { .. } => "intake-duplicate-header",
            Self::UnknownAssignment { .. } => "intake-unknown-assignment",
            Self::BadDocument { problem, .. } => problem,
            Self::OtherCoordinates { .. } => "intake-other-coordinates",
        }
    }

    /// The file concerned, as shown to people.
    pub fn file(&self) -> &str {
        match self {
            Self::CannotOpen { file, .. }
            | Self::CannotRead { file, .. }
            | Self::NotAFile { file }
            | Self::Empty { file }
            | Self::FileTooLarge { file, .. }
            | Self::TooManyRows { file, .. }
            | Self::TooManyCells { file, .. }
            | Self::RowTooLong { file, .. }
            | Self::InflatesTooMuch { file, .. }
            | Self::TooManyMembers { file, .. }
            | Self::TookTooLong { file, .. }
            | Self::Cancelled { file }
            | Self::Stopped { file }
            | Self::NotATable { file }
            | Self::OldWorkbook { file }
            | Self::WebPage { file }
            | Self::Locked { file }
            | Self::Damaged { file, .. }
            | Self::WrongEncoding { file, .. }
            | Self::UnknownEncoding { file, .. }
            | Self::MissingColumns { file, .. }
            | Self::DuplicateHeader { file, .. }
            | Self::UnknownAssignment { file, .. }
            | Self::BadDocument { file, .. }
            | Self::OtherCoordinates { file, .. } => file,
        }
    }

    /// The sentence to show, with its arguments. Lists of fields are joined by a comma.
    pub fn statement(&self) -> Statement {
        let s = Statement::new(self.key()).with("file", self.file());
        match self {
            Self::CannotOpen { kind, .. } => s.with("detail", kind.to_string()),
            Self::FileTooLarge { bytes, limit, .. } => s
                .with("megabytes", bytes.div_ceil(1 << 20) as i64)
                .with("limit-megabytes", (limit >> 20) as i64),
            Self::TooManyRows { limit, .. } => s.with("limit", *limit as i64),
            Self::TooManyCells { row, column, limit, .. } => {
                s.with("row", *row as i64).with("column", *column).with("limit", *limit)
            }
            Self::RowTooLong { row, column, limit, .. } => {
                s.with("row", *row as i64).with("column", *column).with("limit-kilobytes", *limit >> 10)
            }
            Self::InflatesTooMuch { bytes, .. } => s.with("megabytes", (bytes >> 20) as i64),
            Self::TooManyMembers { found, limit, .. } => s.with("found", *found).with("limit", *limit),
            Self::TookTooLong { seconds, .. } => s.with("seconds", *seconds as i64),
            Self::WrongEncoding { asked, looks_like, row, .. } => {
                s.with("asked", *asked).with("looks-like", *looks_like).with("row", *row as i64)
            }
            Self::UnknownEncoding { row, .. } => s.with("row", *row as i64),
            Self::MissingColumns { missing, found, .. } => {
                s.with("missing", missing.join(", ")).with("found", found.join(", "))
            }
            Self::DuplicateHeader { header, first, second, .. } => {
                s.with("header", header.as_str()).with("first", *first).with("second", *second)
            }
            Self::UnknownAssignment { header, field, .. } => {
                s.with("header", header.as_str()).with("field", field.as_str())
            }
            Self::BadDocument { path, .. } => s.with("path", path.as_str()),
            Self::OtherCoordinates { crs, .. } => s.with("crs", crs.as_str()),
            Self::CannotRead { .. }
            | Self::NotAFile { .. }
            | Self::Empty { .. }
            | Self::Cancelled { .. }
            | Self::Stopped { .. }
            | Self::NotATable { .. }
            | Self::OldWorkbook { .. }
            | Self::WebPage { .. }
            | Self::Locked { .. }
            | Self::Damaged { .. } => s,
        }
    }
}
