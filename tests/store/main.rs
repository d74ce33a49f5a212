//! The workspace on disk, through its public API, with a real encrypted file.

mod undo;
