//! Texts to answer a merchant with: the office's templates, filled in from the suggestion and its promise.

use std::collections::BTreeMap;

use alley_core::{
    calendar::ReplyClock,
    entity::{Department, Promise, Suggestion},
    id::SuggestionId,
    statement::Statement,
    text::{
        show::{self, Language},
        template,
    },
};
use alley_store::{AccessAction, Filter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
    rows::ById,
    suggestions::{Family, SuggestionBook},
};

/// A text to answer with, ready to be read over and sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReplyText {
    /// The state it is for: `received` or a state of the ledger.
    pub name: String,
    /// The text, in Korean as merchants read it; what is not known stands in it as `{placeholder}`.
    pub text: String,
    /// The placeholders that are still open.
    pub missing: Vec<String>,
    /// Whether it is the one for where the matter stands.
    pub fits: bool,
}

/// An answer that goes out to its merchant, whose own name it may have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswerToSend {
    /// The answer as it is kept.
    pub text: String,
}

/// Gives an answer out for sending, and notes who did: it is the one text that leaves with the merchant's name in it.
pub async fn answer_to_send<H: Host>(
    office: &Office<H>,
    request: ById<SuggestionId>,
) -> Result<AnswerToSend> {
    let suggestion: Suggestion = office.store.get(request.id).await?;
    let Some(text) = suggestion.answer.filter(|answer| !answer.trim().is_empty()) else {
        return Err(ApiError::new(Code::Refused, Statement::new("suggestion-answer-none")));
    };
    let detail = serde_json::json!({ "id": suggestion.id, "what": "answer" });
    office.store.log_access(&office.actor, office.now(), AccessAction::Export, "suggestion", &detail).await?;
    Ok(AnswerToSend { text })
}

/// The texts for a suggestion, in the order of the pack.
pub async fn replies<H: Host>(office: &Office<H>, request: ById<SuggestionId>) -> Result<Vec<ReplyText>> {
    let suggestion: Suggestion = office.store.get(request.id).await?;
    // The newest promise of the matter, whichever of its texts it was made of.
    let promise = Family::of(office, suggestion.id).await?.promises(office).await?.pop();
    let departments: Vec<Department> = office.store.list(Filter::all()).await?;
    let book = office.suggestion_book().await?;
    let values = values(office, &book, &suggestion, promise.as_ref(), &departments);
    let standing = promise.as_ref().map_or("received", |promise| promise.state.word());
    let templates = super::templates::standing(office).await?;
    let texts = templates.into_iter().map(|reply| {
        let filled = template::fill(&reply.text, &values);
        ReplyText {
            fits: reply.name == standing,
            name: reply.name,
            text: filled.text,
            missing: filled.missing,
        }
    });
    Ok(texts.collect())
}

fn values<H: Host>(
    office: &Office<H>,
    book: &SuggestionBook,
    suggestion: &Suggestion,
    promise: Option<&Promise>,
    departments: &[Department],
) -> BTreeMap<&'static str, String> {
    let department = promise.and_then(|promise| promise.department).or(suggestion.department);
    let department = departments.iter().find(|known| Some(known.id) == department);
    let officer = promise.and_then(|promise| promise.officer.clone()).or_else(|| suggestion.officer.clone());
    let due = ReplyClock::new(&office.pack.holidays).due(suggestion.received_at).seoul();
    let deadline = promise.and_then(|promise| promise.deadline);
    // The templates add 님; a merchant whose name nobody noted is addressed by the store, else as 사장.
    let sender = suggestion.sender_name.clone().or_else(|| suggestion.sender_store.clone());
    BTreeMap::from([
        ("sender", sender.unwrap_or_else(|| "사장".to_owned())),
        ("received_on", show::date(suggestion.received_at.seoul_date(), Language::Korean)),
        ("reply_due", show::date_time(due, Language::Korean)),
        ("subject", subject(office, &suggestion.text, book)),
        ("department", department.map(|department| department.name.clone()).unwrap_or_default()),
        ("officer", officer.unwrap_or_default()),
        ("deadline", deadline.map(|deadline| show::date(deadline, Language::Korean)).unwrap_or_default()),
        ("reason", promise.and_then(|promise| promise.reason.clone()).unwrap_or_default()),
        ("agency", String::new()),
        ("office", office.store.info().name.clone()),
    ])
}

/// Letters of the matter as a reply names it.
const SUBJECT: usize = 30;

/// The matter in a few words: a quoted title, so that the particle follows the quotation.
fn subject<H: Host>(office: &Office<H>, text: &str, book: &SuggestionBook) -> String {
    let title = office.pack.rules.courtesies.title(text, &book.categories, SUBJECT);
    format!("‘{}’ 건의", title.trim_end_matches('…'))
}
