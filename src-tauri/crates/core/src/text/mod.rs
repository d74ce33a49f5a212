//! Korean text as the office writes it: names and numbers that must be hidden, phone numbers, syllables,
//! particles and search terms.

pub mod clean;
pub mod dates;
pub mod hangul;
pub mod josa;
pub mod masking;
mod masking_numbers;
pub mod money;
pub mod phone;
pub mod put_back;
pub mod search_plan;
pub mod search_query;
pub mod search_terms;
pub mod show;
pub mod spell;
pub mod template;
