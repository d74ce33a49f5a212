//! What came of a file.

use serde::{Deserialize, Serialize};

use crate::columns::ColumnMatch;
use crate::refusal::{Fault, Refusal, excerpt};
use crate::source::RowPlace;
use crate::table::encoding::FoundEncoding;

/// The account of one import: every row read is taken, filtered or refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Receipt {
    /// The file as shown to people.
    pub file: String,
    /// SHA-256 of the file, in hexadecimal. The same file twice is recognised by it.
    pub file_hash: String,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// How the text was read; `None` for workbooks, which carry their own encoding.
    pub encoding: Option<FoundEncoding>,
    /// Data rows read, headers, title rows and blank rows not counted.
    pub rows_read: u64,
    /// Rows handed to the caller.
    pub taken: u64,
    /// Rows left out because they belong to another district.
    pub filtered: u64,
    /// Rows refused in all.
    pub refused_total: u64,
    /// The first refusals word for word, at most `Limits::refusals_kept`.
    pub refused: Vec<Refusal>,
    /// Which header was read as which field, table by table.
    pub column_matches: Vec<ColumnMatch>,
    /// Tables of a workbook or archive that hold something else, and what they lack.
    pub skipped_tables: Vec<SkippedTable>,
}

/// A table that was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkippedTable {
    /// The table as shown to people.
    pub file: String,
    /// Key of the reason: `table-lacks-columns`, `table-empty`, `table-not-a-table`,
    /// `table-hidden`.
    pub reason: String,
    /// Field keys that were looked for and not found.
    pub missing: Vec<String>,
}

impl Receipt {
    /// Notes a refused row.
    pub(crate) fn refuse(
        &mut self,
        place: &RowPlace,
        column: Option<(u32, String)>,
        fault: &Fault,
        kept: usize,
    ) {
        self.refused_total += 1;
        if self.refused.len() < kept {
            let (column, header) =
                column.map_or((None, None), |(column, header)| (Some(column), Some(header)));
            self.refused.push(Refusal {
                file: place.file.to_string(),
                row: place.row,
                column,
                header,
                reason: fault.reason.clone(),
                excerpt: excerpt(&fault.value),
            });
        }
    }
}
