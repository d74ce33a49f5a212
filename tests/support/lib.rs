//! What the behaviour tests share: a workspace in a folder of its own, a clock that stands still, builders of rows.

mod labelled;
mod office;
mod rows;
mod stores;
mod window;
mod workspace;

pub use self::{
    labelled::{
        Agreement, Half, Labelled, LabelledAlley, Tally, agreement, labelled_alleys, labelled_texts,
        with_labelled_alleys,
    },
    office::{StillHost, TestOffice},
    rows::{alley_district, meeting, neighborhood, note_line, numbered_suggestion, suggestion},
    stores::{import_stores, store_row, store_version},
    window::{PRINTER, TestSession, TestWindow},
    workspace::{PASSPHRASE, TestWorkspace, actor, at, wait},
};
