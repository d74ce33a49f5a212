//! Why a change file cannot be taken in.

use crate::error::StoreError;

/// What is wrong with a change file. The workspace is as it was before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeFileProblem {
    /// It is some other file.
    #[error("not a change file")]
    NotOne,
    /// It ends before its end.
    #[error("the change file is cut short")]
    CutShort,
    /// It was changed on its way.
    #[error("the change file was altered")]
    Altered,
    /// It is larger than a change file may be.
    #[error("the change file is too large")]
    TooLarge,
    /// A newer app wrote it.
    #[error("the change file has version {found}, this app knows up to {known}")]
    Newer {
        /// The version in the file.
        found: i64,
        /// The newest that this app knows.
        known: i64,
    },
    /// It belongs to another workspace.
    #[error("the change file belongs to another workspace")]
    OtherWorkspace,
    /// It is sealed with another key than this workspace has.
    #[error("the change file has another key")]
    OtherKey,
    /// It says something that no copy says.
    #[error("the change file makes no sense")]
    Malformed,
    /// It was written by a copy whose clock is too far ahead to be believed.
    #[error("the change file comes from a clock {hours} h ahead")]
    ClockAhead {
        /// How far ahead of this machine's clock.
        hours: i64,
    },
    /// A copy that bears this copy's name wrote it: somebody copied the folder instead of making a copy.
    #[error("the change file comes from a copy with this copy's name")]
    SameName,
}

impl ChangeFileProblem {
    /// Stable key of the message in the catalogues.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotOne => "change-file-not-one",
            Self::CutShort => "change-file-cut-short",
            Self::Altered => "change-file-altered",
            Self::TooLarge => "change-file-too-large",
            Self::Newer { .. } => "change-file-newer",
            Self::OtherWorkspace => "change-file-other-workspace",
            Self::OtherKey => "change-file-other-key",
            Self::Malformed => "change-file-malformed",
            Self::ClockAhead { .. } => "change-file-clock-ahead",
            Self::SameName => "change-file-same-name",
        }
    }
}

impl From<ChangeFileProblem> for StoreError {
    fn from(problem: ChangeFileProblem) -> Self {
        Self::ChangeFile(problem)
    }
}
