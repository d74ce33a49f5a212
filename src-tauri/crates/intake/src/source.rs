//! Where the bytes of an import come from.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::error::IntakeError;
use crate::limits::Limits;

/// Anything that can be read and rewound.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// One file to be read: the name people know it by, its size, its bytes.
pub struct Source {
    name: String,
    bytes: u64,
    body: Box<dyn ReadSeek>,
}

/// Where a row stood: the file (`archive.zip!member.csv`, `book.xlsx!Sheet1`) and the row, counted from 1 as a
/// spreadsheet shows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowPlace {
    /// The file as shown to people.
    pub file: Arc<str>,
    /// The row, from 1.
    pub row: u64,
}

impl Source {
    /// Opens a file. Its shown name is the file's name without folders.
    ///
    /// # Errors
    /// `CannotOpen` when the file is not there or not readable.
    pub fn open(path: &Path) -> Result<Self, IntakeError> {
        let name =
            path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
        let file = File::open(path).map_err(|error| IntakeError::cannot_open(&name, &error))?;
        let facts = file.metadata().map_err(|error| IntakeError::cannot_open(&name, &error))?;
        if !facts.is_file() {
            return Err(IntakeError::NotAFile { file: name });
        }
        Ok(Self { name, bytes: facts.len(), body: Box::new(file) })
    }

    /// Wraps any reader that can be rewound.
    ///
    /// # Errors
    /// `CannotRead` when the reader cannot say how long it is.
    pub fn from_reader(
        name: impl Into<String>,
        mut reader: impl ReadSeek + 'static,
    ) -> Result<Self, IntakeError> {
        let name = name.into();
        let bytes = reader
            .seek(SeekFrom::End(0))
            .and_then(|end| reader.rewind().map(|()| end))
            .map_err(|error| IntakeError::cannot_read(&name, error))?;
        Ok(Self { name, bytes, body: Box::new(reader) })
    }

    /// Bytes in memory, for instance from the clipboard.
    pub fn from_bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self { name: name.into(), bytes: bytes.len() as u64, body: Box::new(Cursor::new(bytes)) }
    }

    /// The name people know the file by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Size in bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(crate) fn body(&mut self) -> &mut Box<dyn ReadSeek> {
        &mut self.body
    }

    /// Refuses an empty or oversized file, then goes back to the first byte.
    pub(crate) fn admit(&mut self, limits: &Limits) -> Result<(), IntakeError> {
        if self.bytes > limits.file_bytes {
            return Err(IntakeError::FileTooLarge {
                file: self.name.clone(),
                bytes: self.bytes,
                limit: limits.file_bytes,
            });
        }
        if self.bytes == 0 {
            return Err(IntakeError::Empty { file: self.name.clone() });
        }
        self.rewind()
    }

    pub(crate) fn rewind(&mut self) -> Result<(), IntakeError> {
        self.body.rewind().map_err(|error| IntakeError::cannot_read(&self.name, error))
    }

    /// The first bytes, leaving the reader at the start.
    pub(crate) fn head(&mut self, most: u64) -> Result<Vec<u8>, IntakeError> {
        let mut head = Vec::new();
        self.body
            .by_ref()
            .take(most)
            .read_to_end(&mut head)
            .map_err(|error| IntakeError::cannot_read(&self.name, error))?;
        self.rewind()?;
        Ok(head)
    }

    /// The whole file, if it is not longer than `limit`.
    pub(crate) fn whole(&mut self, limit: u64) -> Result<Vec<u8>, IntakeError> {
        if self.bytes > limit {
            return Err(IntakeError::FileTooLarge { file: self.name.clone(), bytes: self.bytes, limit });
        }
        self.head(limit)
    }

    /// SHA-256 of the whole file, in hexadecimal.
    pub(crate) fn hash(&mut self) -> Result<String, IntakeError> {
        let mut hasher = Sha256::new();
        let mut buffer = vec![0; 1 << 18];
        loop {
            match self.body.read(&mut buffer) {
                Ok(0) => break,
                Ok(n) => hasher.update(buffer.get(..n).unwrap_or_default()),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(IntakeError::cannot_read(&self.name, error)),
            }
        }
        self.rewind()?;
        Ok(hex(&hasher.finalize()))
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
