//! The lines of a meeting's note, and what can be done to them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    id::{LeaderId, NoteLineId},
    record::choice,
};

choice! {
    /// What a line of a note is.
    pub enum LineKind {
        /// 발언: something said.
        Remark = "remark",
        /// 건의: something asked for.
        Suggestion = "suggestion",
        /// 약속: something promised.
        Promise = "promise",
        /// 결정: something decided.
        Decision = "decision",
        /// 질문: something asked.
        Question = "question",
        /// 비공개: never leaves in any print or export.
        Private = "private",
    }
}

/// One line of a meeting's note, as it is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteLine {
    /// Key of the line, the same on every copy.
    pub id: NoteLineId,
    /// What the line is.
    pub kind: LineKind,
    /// Who said it, when the person has a leader card.
    pub speaker: Option<LeaderId>,
    /// Who said it, in words.
    pub speaker_name: Option<String>,
    /// Depth under the line above, 0 to 5.
    pub indent: u32,
    /// What it says.
    pub text: String,
}

/// Something done to a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum NoteEdit {
    /// New lines after another one, or at the end.
    Insert {
        /// Where they go.
        place: LinePlace,
        /// The lines.
        lines: Vec<NoteLine>,
    },
    /// Lines taken out.
    Remove {
        /// Their keys.
        lines: Vec<NoteLineId>,
    },
    /// Letters taken out of and put into a line's text.
    Splice {
        /// The line.
        line: NoteLineId,
        /// Where, in UTF-16 units from the start of the line.
        at: u32,
        /// How many UTF-16 units are taken out there.
        delete: u32,
        /// What is put in.
        insert: String,
    },
    /// A line's kind, speaker and indent.
    Mark {
        /// The line.
        line: NoteLineId,
        /// Its kind.
        kind: LineKind,
        /// Who said it, when the person has a leader card.
        speaker: Option<LeaderId>,
        /// Who said it, in words.
        speaker_name: Option<String>,
        /// Depth under the line above, 0 to 5.
        indent: u32,
    },
    /// The note reads as these lines: an earlier version of it. What both have is not touched.
    Replace {
        /// All lines.
        lines: Vec<NoteLine>,
    },
    /// A Yjs update (v1) from an editor, taken as it is.
    Update(Vec<u8>),
}

/// Where new lines go in a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinePlace {
    /// Before the first line.
    Start,
    /// After the last line.
    End,
    /// After this line.
    After(NoteLineId),
}
