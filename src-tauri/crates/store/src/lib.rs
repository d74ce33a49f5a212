//! The workspace on disk: an encrypted SQLite file, one door for writes, a log of every change.
//!
//! Every change goes through [`Workspace::apply`]: it writes the rows and, in the same transaction, the change log,
//! from which undo, history, the audit trail and the exchange with other copies are drawn.

mod access;
mod apply;
mod attachment;
mod backup;
mod check;
mod count;
mod data_set;
mod erase;
mod error;
mod exchange;
mod file;
mod history;
mod key;
mod mend;
mod note;
mod packet_issue;
mod private;
mod random;
mod read;
mod sample;
mod search;
mod undo;
mod workspace;

pub use self::{
    access::{AccessAction, AccessEntry},
    apply::{Actor, Receipt, RowTouched, Touch},
    attachment::AttachmentBytes,
    backup::{BackupFile, BackupReceipt},
    check::CheckReport,
    data_set::{BoundaryRow, RowBatch},
    erase::{ERASED, Erasure},
    error::{Result, StoreError},
    exchange::{
        ChangeFileProblem, ChangesSince, ChangesWritten, CopyEntry, ExchangeOutcome, ExchangeReceipt,
        FieldSide, Remark, RemarkKind, RowsCame, TwoValues,
    },
    history::{FieldChange, StepEntry},
    key::{KeyRing, KeyStore, MemoryKeychain, RecoveryCode, SystemKeychain, Unlock, WorkspaceKey},
    note::NoteVersion,
    packet_issue::{IssuedPacket, PacketIssue},
    private::PrivateFile,
    random::{bytes as random_bytes, new_id},
    read::{Filter, StoredValue},
    sample::SampleCount,
    search::{HitKey, SearchHit, SearchResult},
    workspace::{CreateWorkspace, OpenOptions, Workspace, WorkspaceInfo},
};

/// SHA-256 of some bytes in hexadecimal: by it the same file or text is known when it comes again.
pub fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
