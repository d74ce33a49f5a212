//! Notes of the last meetings, without private remarks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::PersonName;
use super::slots::slots;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MeetingFacts {
    /// Day.
    pub date: NaiveDate,
    /// Title, for example `풍암로 골목형상점가 상인회 간담회`.
    pub title: String,
    /// Where, may be empty.
    pub place: String,
    /// Lines in the order they were said.
    pub lines: Vec<NoteLineFacts>,
}

/// One line of a note. There is no kind for private remarks: they never leave the note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoteLineFacts {
    /// What kind of line.
    pub kind: NoteKind,
    /// Who said it, if anybody in particular.
    pub speaker: Option<SpeakerFacts>,
    /// What was said.
    pub text: String,
}

/// Who said something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SpeakerFacts {
    /// Name.
    pub name: PersonName,
    /// Title, may be empty.
    pub title: String,
}

/// The kinds of line that may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// 발언
    Remark,
    /// 건의
    Suggestion,
    /// 약속
    Promise,
    /// 결정
    Decision,
    /// 질문
    Question,
}

slots!(MeetingFacts { date, title, place, lines });
slots!(NoteLineFacts { kind, speaker, text });
slots!(SpeakerFacts { name, title });
