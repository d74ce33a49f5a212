//! The workspace on disk: an encrypted SQLite file, one door for writes, a log of every change.
//!
//! Every change goes through [`Workspace::apply`]: it writes the rows and, in the same transaction, the change log,
//! from which undo, history, the audit trail and the exchange with other copies are drawn.

mod access;
mod apply;
mod backup;
mod check;
mod data_set;
mod error;
mod file;
mod history;
mod key;
mod note;
mod random;
mod read;
mod sample;
mod search;
mod undo;
mod workspace;

pub use self::{
    access::{AccessAction, AccessEntry},
    apply::{Actor, Receipt, RowTouched, Touch},
    backup::{BackupFile, BackupReceipt},
    check::CheckReport,
    data_set::{BoundaryRow, MemberStoreRow, RowBatch, StoreRow},
    error::{Result, StoreError},
    history::{FieldChange, StepEntry},
    key::{KeyRing, RecoveryCode, Unlock, WorkspaceKey},
    random::new_id,
    read::{Filter, StoredValue},
    sample::SampleCount,
    search::{SearchHit, SearchResult},
    workspace::{CreateWorkspace, OpenOptions, Workspace, WorkspaceInfo},
};
