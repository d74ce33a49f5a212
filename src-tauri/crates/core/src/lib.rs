//! The domain of Alley Office: ids, records, rules, changes.
//!
//! Nothing here does input or output, reads a clock or draws a random number, so nothing here can fail
//! for a reason outside its input.

pub mod calendar;
pub mod change;
pub mod entity;
pub mod hlc;
pub mod id;
pub mod membership;
pub mod note;
pub mod note_compare;
pub mod place;
pub mod record;
pub mod schedule;
pub mod statement;
pub mod suggestion;
pub mod text;
pub mod time;
pub mod visit_advice;
