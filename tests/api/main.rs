//! The commands, through the list that the shell, the tool and scripts use.

mod alerts;
mod answers;
mod attachments;
mod board;
mod daily_backup;
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
mod rescue;
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
