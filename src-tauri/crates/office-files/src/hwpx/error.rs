//! Why a form could not be filled.

use alley_core::statement::Statement;
use thiserror::Error;

/// Why no bytes were released. [`HwpxError::statement`] is what a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HwpxError {
    /// The form, or what unpacks from it, or what would come of it is larger than any form.
    #[error("the form is larger than {megabytes} MB")]
    TooLarge {
        /// The limit that was passed.
        megabytes: usize,
    },
    /// The file is one of Hangul's older format.
    #[error("the form is an HWP file, not HWPX")]
    OldFormat,
    /// The file is no ZIP file, or a broken one.
    #[error("the form is no ZIP file or a broken one")]
    NotZip,
    /// A ZIP file of something else.
    #[error("the file is no HWPX document")]
    NotHwpx,
    /// The document asks for a password.
    #[error("the form is protected by a password")]
    Encrypted,
    /// A part is not written as it should be.
    #[error("{part} cannot be read")]
    Broken {
        /// Name of the part of the file.
        part: String,
    },
    /// There is nothing to fill.
    #[error("the form has no place to fill")]
    NoPlace {
        /// What could stand there.
        known: Vec<String>,
    },
    /// A place that nobody knows.
    #[error("{part} has a place for {name}, which is not known")]
    UnknownPlace {
        /// Name of the part of the file.
        part: String,
        /// What stands in the braces.
        name: String,
        /// What could stand there.
        known: Vec<String>,
    },
    /// Two braces are opened and never closed.
    #[error("{part} opens a place and does not close it")]
    OpenPlace {
        /// Name of the part of the file.
        part: String,
        /// What stands behind the braces.
        text: String,
    },
    /// Something that must be masked could still be read. What it is, is not said here.
    #[error("{found} masked names or numbers can still be read in {name}")]
    Unmasked {
        /// Name of the place.
        name: String,
        /// How many lines.
        found: usize,
    },
    /// The file could not be put together.
    #[error("the file cannot be written")]
    Write,
}

impl HwpxError {
    /// Stable name of the sentence that explains the error.
    pub fn key(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "hwpx-too-large",
            Self::OldFormat => "hwpx-old-format",
            Self::NotZip => "hwpx-not-zip",
            Self::NotHwpx => "hwpx-not-hwpx",
            Self::Encrypted => "hwpx-encrypted",
            Self::Broken { .. } => "hwpx-broken",
            Self::NoPlace { .. } => "hwpx-no-place",
            Self::UnknownPlace { .. } => "hwpx-unknown-place",
            Self::OpenPlace { .. } => "hwpx-open-place",
            Self::Unmasked { .. } => "hwpx-unmasked",
            Self::Write => "hwpx-not-written",
        }
    }

    /// What a person is told.
    pub fn statement(&self) -> Statement {
        let statement = Statement::new(self.key());
        let listed = |known: &[String]| {
            known.iter().map(|name| format!("{{{{{name}}}}}")).collect::<Vec<_>>().join(" ")
        };
        match self {
            Self::TooLarge { megabytes } => statement.with("megabytes", *megabytes),
            Self::Broken { part } => statement.with("part", part.as_str()),
            Self::NoPlace { known } => statement.with("known", listed(known)),
            Self::UnknownPlace { part, name, known } => {
                statement.with("part", part.as_str()).with("name", name.as_str()).with("known", listed(known))
            }
            Self::OpenPlace { part, text } => {
                statement.with("part", part.as_str()).with("text", text.as_str())
            }
            Self::Unmasked { name, found } => statement.with("name", name.as_str()).with("found", *found),
            Self::OldFormat | Self::NotZip | Self::NotHwpx | Self::Encrypted | Self::Write => statement,
        }
    }
}
