//! The commands, through the list that the shell, the tool and scripts use.

mod answers;
mod attachments;
mod board;
mod hostile;
mod leaders;
mod main_job;
mod masking;
mod next_packet;
mod note_versions;
mod odd_texts;
mod paper;
mod reading;
mod reports;
mod roles;
mod sample;
mod session;
mod stores;
mod telling;
mod tour;
mod trace;
mod triage;
mod types;
mod undo;
