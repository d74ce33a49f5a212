//! Why a photo or document was not taken.

use alley_core::statement::Statement;
use thiserror::Error;

use crate::error::IntakeError;

/// Why a photo or document was not taken. The display text is for logs; people see the sentence under its key.
#[derive(Debug, Error)]
pub enum AttachmentError {
    /// The file cannot be opened or read.
    #[error(transparent)]
    File(#[from] IntakeError),
    /// Nothing in it.
    #[error("{file} is empty")]
    Empty {
        /// File as shown to people.
        file: String,
    },
    /// None of the kinds that can be attached, whatever its name says.
    #[error("{file} is neither a photo nor a document")]
    NeitherPhotoNorDocument {
        /// File as shown to people.
        file: String,
    },
    /// Larger than allowed.
    #[error("{file} has {bytes} bytes, more than {limit}")]
    TooLarge {
        /// File as shown to people.
        file: String,
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// More pixels than allowed: it would fill the memory.
    #[error("{file} has {width} x {height} pixels")]
    TooManyPixels {
        /// File as shown to people.
        file: String,
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
        /// The limit, in pixels.
        limit: u64,
    },
    /// Cut short or damaged.
    #[error("{file} is damaged")]
    Broken {
        /// File as shown to people.
        file: String,
    },
}

impl AttachmentError {
    /// Key of the sentence in the catalogues.
    pub fn key(&self) -> &'static str {
        match self {
            Self::File(error) => error.key(),
            Self::Empty { .. } => "attachment-empty",
            Self::NeitherPhotoNorDocument { .. } => "attachment-neither-photo-nor-document",
            Self::TooLarge { .. } => "attachment-too-large",
            Self::TooManyPixels { .. } => "attachment-too-many-pixels",
            Self::Broken { .. } => "attachment-broken",
        }
    }

    /// The sentence to show, with its arguments.
    pub fn statement(&self) -> Statement {
        let said = |file: &String| Statement::new(self.key()).with("file", file.as_str());
        match self {
            Self::File(error) => error.statement(),
            Self::Empty { file } | Self::NeitherPhotoNorDocument { file } | Self::Broken { file } => {
                said(file)
            }
            Self::TooLarge { file, bytes, limit } => said(file)
                .with("megabytes", bytes.div_ceil(1 << 20) as i64)
                .with("limit-megabytes", (limit >> 20) as i64),
            Self::TooManyPixels { file, width, height, limit } => said(file)
                .with("width", *width)
                .with("height", *height)
                .with("limit-megapixels", (limit / 1_000_000) as i64),
        }
    }
}
