//! Promises, open suggestions, changes since the last visit, the go-and-ask list and the sources.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::slots::slots;
use super::{PrivateName, PrivatePhone, StoreName};

/// A promise and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PromiseFacts {
    /// What was promised.
    pub what: String,
    /// Day it was made.
    pub made: NaiveDate,
    /// Where it stands.
    pub state: PromiseState,
    /// Department in charge, may be empty.
    pub department: String,
    /// Officer in charge, may be empty. Outside the title alone is printed.
    pub officer: String,
    /// Deadline, if one was set.
    pub deadline: Option<NaiveDate>,
    /// True when the deadline has passed on the day of the visit and the promise is not done.
    pub overdue: bool,
    /// Progress in one sentence, may be empty.
    pub progress: String,
}

/// The ledger's own states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// 완료
    Done,
    /// 추진중
    Underway,
    /// 추진예정
    Planned,
    /// 장기검토
    LongTerm,
    /// 추진불가
    Refused,
    /// 타기관 이첩
    HandedOver,
}

impl PromiseState {
    /// Whether it is still to be kept.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Underway | Self::Planned | Self::LongTerm)
    }
}

/// An open suggestion as one row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenSuggestion {
    /// Day it was received.
    pub received: NaiveDate,
    /// What it says, shortened by the caller if need be.
    pub text: String,
    /// Category.
    pub category: String,
    /// Who sent it.
    pub sender: PrivateName,
    /// The store of whoever sent it, may be empty: not printed, and hidden in the text outside.
    pub sender_store: String,
    /// State in the office's words, for example `부서 검토중`.
    pub state: String,
    /// Department in charge, may be empty.
    pub department: String,
    /// Whole days since it was received, on the day of the visit.
    pub age_days: u32,
    /// True when it is one of the picks.
    pub picked: bool,
}

/// What changed since the last visit, drawn from the change log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangesFacts {
    /// Day of the last visit.
    pub since: NaiveDate,
    /// Groups in the order they are printed.
    pub groups: Vec<ChangeGroup>,
}

/// Changes of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangeGroup {
    /// Which kind.
    pub kind: ChangeKind,
    /// One sentence that sums the group up, may be empty.
    pub summary: String,
    /// The changes, newest first.
    pub lines: Vec<ChangeLine>,
    /// Changes beyond these lines, counted in the summary.
    pub more: u32,
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Suggestions received, answered, closed.
    Suggestions,
    /// Promises made, moved, kept.
    Promises,
    /// Onnuri membership.
    Membership,
    /// Leaders and associations.
    Leaders,
    /// Stores opened, closed, moved.
    Stores,
}

/// One change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ChangeLine {
    /// Day, when one day can be named.
    pub date: Option<NaiveDate>,
    /// The store that it is about, may be empty.
    pub store: StoreName,
    /// What changed, in words.
    pub what: String,
    /// The store of whoever sent the suggestion in these words, may be empty: not printed, and hidden in them outside.
    pub sender_store: String,
    /// Value before, may be empty.
    pub before: String,
    /// Value now, may be empty.
    pub after: String,
    /// What else is said of it now, may be empty.
    pub detail: String,
    /// True where that is an answer that nobody has been given yet: outside it is left out.
    pub unsent: bool,
    /// True where the values name officials: outside their titles alone are printed.
    pub officers: bool,
}

/// The stores to ask on the walk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GoAndAskFacts {
    /// The stores, those nearest to the route first.
    pub stores: Vec<GoAndAskStore>,
    /// How many there are in the alley districts visited, these included: the denominator.
    pub of: u32,
    /// False when no stores were imported, so that nobody can know.
    pub known: bool,
}

/// An eligible store that is not a member, for the walk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoAndAskStore {
    /// Name of the store.
    pub store: StoreName,
    /// Trade.
    pub trade: String,
    /// Address, short.
    pub address: String,
    /// Alley district, may be empty.
    pub alley_district: String,
    /// The stop of the timetable that it is nearest to, may be empty.
    pub near: String,
    /// What was heard at the last walk, may be empty.
    pub last_answer: String,
    /// Whom to ask for, may be empty.
    pub owner: PrivateName,
    /// Number to call, may be empty.
    pub phone: PrivatePhone,
}

/// A figure of the neighbourhood with its denominator, source and date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandingFacts {
    /// What is counted.
    pub figure: String,
    /// The figure with its unit.
    pub value: String,
    /// Denominator, source and date.
    pub basis: String,
}

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SourceFacts {
    /// Which figures, for example `점포 수, 업종 구성`.
    pub figure: String,
    /// Source, for example `소상공인시장진흥공단 상가(상권)정보`.
    pub source: String,
    /// Date of the data.
    pub date: Option<NaiveDate>,
    /// Denominator or way of counting, may be empty.
    pub basis: String,
}

slots!(PromiseFacts { what, made, state, department, officer, deadline, overdue, progress });
slots!(OpenSuggestion {
    received,
    text,
    category,
    sender,
    sender_store,
    state,
    department,
    age_days,
    picked
});
slots!(ChangesFacts { since, groups });
slots!(ChangeGroup { kind, summary, lines, more });
slots!(ChangeLine { date, store, what, sender_store, before, after, detail, unsent, officers });
slots!(GoAndAskStore { store, trade, address, alley_district, near, last_answer, owner, phone });
slots!(GoAndAskFacts { stores, of, known });
slots!(StandingFacts { figure, value, basis });
slots!(SourceFacts { figure, source, date, basis });
