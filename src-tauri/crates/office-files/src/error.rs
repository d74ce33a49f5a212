//! Why a document could not be made.

use thiserror::Error;

/// Why no bytes were released. [`OfficeFileError::key`] names the sentence a person is shown.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OfficeFileError {
    /// Something that must be masked can still be read in the file. What it is, is not said here.
    #[error("{found} masked names or numbers can still be read in {part}")]
    Unmasked {
        /// Name of the part of the file in which something was found first.
        part: String,
        /// How many places there.
        found: usize,
    },
    /// The file could not be put together.
    #[error("the file cannot be written: {part}")]
    Write {
        /// Name of the part of the file that could not be written.
        part: String,
    },
}

impl OfficeFileError {
    /// Stable name of the sentence that explains the error; its arguments are the fields of the same names.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Unmasked { .. } => "office-file-unmasked",
            Self::Write { .. } => "office-file-not-written",
        }
    }
}
