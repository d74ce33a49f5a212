//! What the behaviour tests share: a workspace in a folder of its own, a clock that stands still, builders of rows.

mod copies;
mod labelled;
mod office;
mod rows;
mod schedules;
mod stores;
mod window;
mod workspace;

pub use self::{
    copies::{Copies, Copy},
    labelled::{
        Agreement, Half, Labelled, LabelledAlley, Tally, agreement, labelled_alleys, labelled_texts,
        with_labelled_alleys,
    },
    office::{StillHost, TestOffice},
    rows::{alley_district, meeting, neighborhood, note_line, numbered_suggestion, suggestion},
    schedules::{SCHEDULES, run_schedules},
    stores::{import_stores, store_row, store_version},
    window::{PRINTER, TestSession, TestWindow},
    workspace::{PASSPHRASE, TestWorkspace, actor, at, wait},
};
