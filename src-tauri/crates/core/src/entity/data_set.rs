//! Versions of public files. Their rows are bulk data beside the change log; the version itself is a row in it,
//! so that undoing an import brings the version before it back.

use chrono::NaiveDate;

use crate::record::{choice, record};

choice! {
    /// Which public file a data set is a version of.
    pub enum DataSetKind {
        /// 상가(상권)정보: stores.
        Stores = "stores",
        /// 온누리상품권 가맹점 현황: member stores.
        MemberStores = "member-stores",
        /// Boundaries of the dongs.
        Boundaries = "boundaries",
    }
}

record! {
    /// One version of a public file. The newest one of its kind that is not put away is in force.
    pub struct DataSet(DataSetId, DataSetPatch) {
        /// Which file it is a version of.
        kind: DataSetKind,
        /// Who publishes it.
        source: String,
        /// The day the data stand for.
        as_of: NaiveDate,
        /// Name of the imported file.
        file_name: String,
        /// SHA-256 of the imported file, in hexadecimal.
        file_hash: String,
        /// How the file was encoded.
        encoding: String,
        /// Rows in the file.
        rows_read: i64,
        /// Rows taken.
        rows_taken: i64,
        /// Rows of other places, passed over.
        rows_filtered: i64,
        /// Rows refused.
        rows_refused: i64,
    }
}
