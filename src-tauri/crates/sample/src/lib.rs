//! Sample data: invented people, stores and suggestions, and files in the shapes of the public ones.

pub mod public_files;
