//! The suggestions picked for the visit.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::slots::slots;
use super::{PrivateName, PrivatePhone};

/// One picked suggestion with everything the mayor needs to answer it on the spot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PickedSuggestion {
    /// A short title, at most about thirty letters, for tables and headings.
    pub title: String,
    /// The text as it was received.
    pub text: String,
    /// Who sent it.
    pub sender: SenderFacts,
    /// Category in the office's words, for example `주차·교통`.
    pub category: String,
    /// Alley district it belongs to, may be empty.
    pub alley_district: String,
    /// Day it was received.
    pub received: NaiveDate,
    /// How it came, for example `문자`, may be empty.
    pub channel: String,
    /// Department in charge, may be empty.
    pub department: String,
    /// Why it was picked, in words.
    pub reason: String,
    /// What has happened to it since, oldest first.
    pub history: Vec<SuggestionEvent>,
    /// Earlier or similar ones and how they were answered.
    pub similar: Vec<RelatedSuggestion>,
    /// What was found on site.
    pub on_site: Vec<String>,
    /// What can be done.
    pub options: Vec<OptionFacts>,
    /// The department's view, may be empty.
    pub department_view: String,
    /// What the mayor has to decide, one sentence.
    pub to_decide: String,
    /// Line to take (핵심메시지), may be empty.
    pub line_to_take: String,
    /// The question that will be asked, may be empty.
    pub likely_question: String,
    /// The answer proposed to it, may be empty.
    pub likely_answer: String,
}

/// Who sent a suggestion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SenderFacts {
    /// Name.
    pub name: PrivateName,
    /// Phone number.
    pub phone: PrivatePhone,
    /// Shop or role, may be empty. Left out outside, where it would tell the name.
    pub role: String,
}

/// Something that happened to a suggestion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SuggestionEvent {
    /// Day.
    pub date: NaiveDate,
    /// What, in words.
    pub what: String,
    /// The words of an answer or promise, may be empty.
    pub detail: String,
    /// True of an answer that nobody has been given yet: outside its words are left out.
    pub unsent: bool,
}

/// A similar or earlier suggestion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RelatedSuggestion {
    /// Day it was received.
    pub date: NaiveDate,
    /// Where it came from, for example a dong or an alley district.
    pub place: String,
    /// What it said, shortened.
    pub text: String,
    /// The store of whoever sent it, may be empty: not printed, and hidden in the text outside.
    pub sender_store: String,
    /// How it was answered, may be empty.
    pub outcome: String,
}

/// One way to answer a suggestion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OptionFacts {
    /// What would be done.
    pub what: String,
    /// Cost in won; `None` when nobody has said.
    pub cost_won: Option<f64>,
    /// How long it takes, in words, may be empty.
    pub time: String,
    /// What speaks for or against it, may be empty.
    pub remark: String,
}

slots!(PickedSuggestion {
    title,
    text,
    sender,
    category,
    alley_district,
    received,
    channel,
    department,
    reason,
    history,
    similar,
    on_site,
    options,
    department_view,
    to_decide,
    line_to_take,
    likely_question,
    likely_answer,
});
slots!(SenderFacts { name, phone, role });
slots!(SuggestionEvent { date, what, detail, unsent });
slots!(RelatedSuggestion { date, place, text, sender_store, outcome });
slots!(OptionFacts { what, cost_won, time, remark });
