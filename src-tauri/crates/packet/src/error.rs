//! Why a packet could not be made.

use thiserror::Error;

/// Why no bytes were released. [`PacketError::key`] names the sentence a person is shown.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PacketError {
    /// A committed font cannot be read or subset.
    #[error("font {name} cannot be used")]
    Font {
        /// PostScript name of the font.
        name: &'static str,
    },
    /// Something that must be masked can still be read in a packet for the outside. What it is, is not said here.
    #[error("{found} masked names or numbers can still be read, first on page {page}")]
    Unmasked {
        /// First page, from 1, on which something was found.
        page: usize,
        /// How many places.
        found: usize,
    },
    /// Facts that cannot be written down, such as a coordinate that is not a number.
    #[error("the facts cannot be put into a canonical form")]
    Facts,
    /// The file could not be put together.
    #[error("the file cannot be written")]
    Write,
    /// No file can be opened with this password.
    #[error("the password cannot be used")]
    Password,
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
}

impl PacketError {
    /// Stable name of the sentence that explains the error; its arguments are the fields of the same names.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Font { .. } => "packet-font-unusable",
            Self::Unmasked { .. } => "packet-unmasked",
            Self::Facts => "packet-facts-unusable",
            Self::Write => "packet-not-written",
            Self::Password => "packet-password-unusable",
            Self::Cancelled => "packet-cancelled",
        }
    }
}
