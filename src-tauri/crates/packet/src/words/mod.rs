//! The document's own words, Korean and English side by side, and how each language writes dates and numbers.

mod counting;
mod numbers;
mod table;

pub(crate) use numbers::grouped;
pub(crate) use table::Words;

use crate::facts::{ChangeKind, NoteKind, PromiseState, TravelMode};
use crate::options::{CopyMark, Language};

impl Words {
    /// The words of a language.
    pub(crate) fn of(language: Language) -> &'static Self {
        match language {
            Language::Korean => &table::KOREAN,
            Language::English => &table::ENGLISH,
        }
    }

    /// A state of the ledger with a sign that tells it apart without colour.
    pub(crate) fn state(&self, state: PromiseState) -> String {
        let (sign, word) = match state {
            PromiseState::Done => ("●", self.state_done),
            PromiseState::Underway => ("◐", self.state_underway),
            PromiseState::Planned => ("○", self.state_planned),
            PromiseState::LongTerm => ("△", self.state_long_term),
            PromiseState::Refused => ("×", self.state_refused),
            PromiseState::HandedOver => ("→", self.state_handed_over),
        };
        format!("{sign} {word}")
    }

    /// The kind of a line of a note.
    pub(crate) fn note_kind(&self, kind: NoteKind) -> &'static str {
        match kind {
            NoteKind::Remark => self.note_remark,
            NoteKind::Suggestion => self.note_suggestion,
            NoteKind::Promise => self.note_promise,
            NoteKind::Decision => self.note_decision,
            NoteKind::Question => self.note_question,
        }
    }

    /// What a change is about.
    pub(crate) fn change_kind(&self, kind: ChangeKind) -> &'static str {
        match kind {
            ChangeKind::Suggestions => self.change_suggestions,
            ChangeKind::Promises => self.change_promises,
            ChangeKind::Membership => self.change_membership,
            ChangeKind::Leaders => self.change_leaders,
            ChangeKind::Stores => self.change_stores,
        }
    }

    /// How one travels.
    pub(crate) fn travel(&self, mode: TravelMode) -> &'static str {
        match mode {
            TravelMode::Walking => self.on_foot,
            TravelMode::Driving => self.by_car,
        }
    }

    /// Left end of an office copy's footer.
    pub(crate) fn copy_mark(&self, mark: &CopyMark) -> String {
        if mark.number == 0 {
            return [self.office_subject, &mark.recipient].join(" · ");
        }
        let number = fill(self.copy_number, &[("number", &mark.number.to_string())]);
        [self.office_subject, &number, &mark.recipient].join(" · ")
    }

    /// Right end of an office copy's footer.
    pub(crate) fn copy_printed(&self, mark: &CopyMark) -> String {
        let at = format!("{} {}", self.day(mark.printed_at.date()), mark.printed_at.format("%H:%M"));
        [mark.purpose.as_str(), &mark.printed_by, &at].join(" · ")
    }
}

/// A sentence with its places filled.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = template.to_owned();
    for (name, value) in values {
        filled = filled.replace(&format!("{{{name}}}"), value);
    }
    filled
}
