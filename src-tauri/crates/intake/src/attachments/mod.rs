//! Photos and documents from outside. Everything is bounded before it is decoded, a picture is drawn anew so that
//! nothing but what is seen is left of it, and what cannot be taken says why.

mod error;
mod exif;
mod jpeg;
mod picture;

use alley_core::entity::AttachmentKind;
use chrono::NaiveDateTime;

pub use self::error::AttachmentError;
use crate::source::Source;

/// Bounds on one attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentLimits {
    /// Largest photo as it comes, in bytes. Default 40 MiB; a phone's largest have about 30.
    pub photo_bytes: u64,
    /// Largest document, in bytes. Default 20 MiB.
    pub document_bytes: u64,
    /// Most pixels of a photo as it comes. Default 64 million; phones commonly make 12 to 50.
    pub pixels: u64,
    /// Longest side of a photo as it comes, in pixels. Default 20,000.
    pub side: u32,
    /// Longest side of a photo as it is kept, in pixels. Default 2,560: a page of A4 at 220 dots an inch.
    pub kept_side: u32,
    /// Longest side of the small picture, in pixels. Default 320.
    pub thumbnail_side: u32,
}

impl Default for AttachmentLimits {
    fn default() -> Self {
        Self {
            photo_bytes: 40 << 20,
            document_bytes: 20 << 20,
            pixels: 64_000_000,
            side: 20_000,
            kept_side: 2_560,
            thumbnail_side: 320,
        }
    }
}

/// An attachment as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadAttachment {
    /// What it is.
    pub kind: AttachmentKind,
    /// What its bytes are.
    pub media_type: &'static str,
    /// Its bytes; of a photo drawn anew, upright and without anything but the picture.
    pub content: Vec<u8>,
    /// A small picture of it.
    pub thumbnail: Option<Vec<u8>>,
    /// Width and height of a photo as kept, in pixels.
    pub size: Option<(u32, u32)>,
    /// What the file told besides the picture, and what is gone from the bytes.
    pub told: Told,
}

/// Where and when a photo was taken, as its file told.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Told {
    /// Degrees north and east.
    pub place: Option<(f64, f64)>,
    /// The camera's clock.
    pub taken_at: Option<NaiveDateTime>,
}

/// Reads a photo (JPEG, PNG, WebP) or a document (PDF).
///
/// # Errors
/// When it is neither, too large, damaged, or cannot be opened.
pub fn read_attachment(
    mut source: Source,
    limits: &AttachmentLimits,
) -> Result<ReadAttachment, AttachmentError> {
    let name = source.name().to_owned();
    if source.bytes() == 0 {
        return Err(AttachmentError::Empty { file: name });
    }
    let head = source.head(HEAD)?;
    let document = head.starts_with(b"%PDF-");
    if !document && !picture::looks_like_one(&head) {
        return Err(AttachmentError::NeitherPhotoNorDocument { file: name });
    }
    let limit = if document { limits.document_bytes } else { limits.photo_bytes };
    let bytes = source.bytes();
    if bytes > limit {
        return Err(AttachmentError::TooLarge { file: name, bytes, limit });
    }
    let content = source.whole(limit)?;
    if document { as_document(name, content) } else { picture::read(name, &content, limits) }
}

/// How much of a file tells what it is.
const HEAD: u64 = 16;
/// A PDF ends with its end mark; programs write some bytes after it.
const DOCUMENT_TAIL: usize = 2_048;

/// A document is kept byte for byte: it may be signed.
fn as_document(file: String, content: Vec<u8>) -> Result<ReadAttachment, AttachmentError> {
    let tail = content.get(content.len().saturating_sub(DOCUMENT_TAIL)..).unwrap_or_default();
    if memchr::memmem::find(tail, b"%%EOF").is_none() {
        return Err(AttachmentError::Broken { file });
    }
    Ok(ReadAttachment {
        kind: AttachmentKind::Document,
        media_type: "application/pdf",
        content,
        thumbnail: None,
        size: None,
        told: Told::default(),
    })
}
