//! The workspace on disk, through its public API, with a real encrypted file.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod backups;
mod changes;
mod damage;
mod data_sets;
mod erasure;
mod exchange;
mod exchange_random;
mod full_disk;
mod keys;
mod killed;
mod mending;
mod migrated;
mod names;
mod notes;
mod one_at_a_time;
mod plain;
mod private;
mod process;
mod sample;
mod schema;
mod searching;
mod undo;
mod undo_random;
