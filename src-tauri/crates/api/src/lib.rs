//! The commands of Alley Office: declared once, used by the shell, the `alley` tool and the tests.
//!
//! A handler gets an open [`Office`] and a request and gives a response. It is generic over a narrow [`Host`], so it
//! runs the same in a window, over SSH and in a test.

pub mod attachments;
pub mod backups;
pub mod board;
pub mod changes;
mod commands;
pub mod daily_backup;
mod desk;
mod error;
pub mod exports;
pub mod history;
mod host;
pub mod imports;
mod kept;
pub mod leaders;
pub mod meetings;
pub mod merchants;
pub mod note_lines;
pub mod note_versions;
mod office;
mod pack;
pub mod packets;
pub mod paper_look;
pub mod promises;
pub mod reports;
pub mod rows;
pub mod sample;
pub mod search;
pub mod session;
pub mod stores;
pub mod suggestions;
pub mod tours;
pub mod trace;
mod typescript;
mod viewing;
pub mod visits;

pub use self::{
    commands::{COMMANDS, SESSION_COMMANDS, dispatch, typescript},
    desk::{NewOffice, NewWorkspace, new_workspace, open_workspace, restore_workspace},
    error::{ApiError, Code, Result},
    host::{Host, Progress},
    office::{Done, Office},
    viewing::{Part, part_of},
};
