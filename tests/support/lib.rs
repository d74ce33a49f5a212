//! What the behaviour tests share: a workspace in a folder of its own, a clock that stands still, builders of rows.

mod rows;
mod workspace;

pub use self::{
    rows::{alley_district, meeting, neighborhood, note_line, suggestion},
    workspace::{PASSPHRASE, TestWorkspace, actor, at, wait},
};
