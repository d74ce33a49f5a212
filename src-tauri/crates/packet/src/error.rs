//! Why a packet could not be made, or a logo not be taken.

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

/// Why a file is no logo that can be printed. [`LogoError::key`] names the sentence a person is shown.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LogoError {
    /// Not an SVG file, or a broken one.
    #[error("no SVG file: {detail}")]
    NotSvg {
        /// What the reader says.
        detail: String,
    },
    /// It draws with something that does not print the same everywhere.
    #[error("the logo holds {what}")]
    Holds {
        /// What, as SVG calls it.
        what: String,
    },
    /// Nothing in it is drawn.
    #[error("the logo draws nothing")]
    Empty,
    /// Too large, too wide or too finely drawn.
    #[error("the logo is too large")]
    TooLarge,
}

impl LogoError {
    /// Stable name of the sentence that explains the error.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotSvg { .. } => "logo-not-svg",
            Self::Holds { .. } => "logo-holds-more",
            Self::Empty => "logo-empty",
            Self::TooLarge => "logo-too-large",
        }
    }

    /// What the sentence says more exactly; empty where it says all.
    pub fn detail(&self) -> &str {
        match self {
            Self::NotSvg { detail } => detail,
            Self::Holds { what } => what,
            Self::Empty | Self::TooLarge => "",
        }
    }
}
