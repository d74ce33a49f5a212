//! Picks, promises and open suggestions, as the packet says them.

use alley_core::{
    entity::{
        AlleyDistrict, Attachment, Pick, Promise, PromiseProgress, PromiseState, Suggestion, VisitLine,
        VisitLineKind,
    },
    id::SuggestionId,
    suggestion::{clause, shortened},
    text::phone::PhoneNumber,
};
use alley_packet::facts::{
    OpenSuggestion, OptionFacts, PickedSuggestion, PrivateName, PrivatePhone, PromiseFacts,
    PromiseState as State, RelatedSuggestion, SenderFacts, SuggestionEvent,
};
use alley_store::Filter;
use chrono::NaiveDate;

use super::facts::{Gathering, capitalised, picked};
use crate::{
    attachments,
    error::Result,
    host::Host,
    suggestions::{Family, SuggestionBook},
};

/// Letters of a pick's title: two lines on page one.
const PICK_TITLE: usize = 56;
/// Similar suggestions that a pick quotes, and letters of each and of its answer.
const SIMILAR: usize = 2;
const SIMILAR_TEXT: usize = 26;
/// How much texts must be alike, 0 to 1, where their titles have nothing in common: people say the same of many matters.
const ALIKE: f64 = 0.5;
/// Letters of a suggestion in the table of all of them; the whole text stands with the picks.
const ROW_TEXT: usize = 180;

/// The picked suggestions, half a page each.
pub(super) async fn picks<H: Host>(
    g: &Gathering<'_, H>,
    lines: &[VisitLine],
) -> Result<Vec<PickedSuggestion>> {
    let picks = picked(g);
    if picks.is_empty() {
        return Ok(Vec::new());
    }
    let book = g.office.suggestion_book().await?;
    let mut facts = Vec::with_capacity(picks.len());
    for (pick, suggestion) in picks {
        let mut one = one_pick(g, &book, pick, suggestion).await?;
        one.likely_answer = answer_to(&one, lines);
        facts.push(one);
    }
    Ok(facts)
}

async fn one_pick<H: Host>(
    g: &Gathering<'_, H>,
    book: &SuggestionBook,
    pick: Pick,
    suggestion: Suggestion,
) -> Result<PickedSuggestion> {
    let alley = match suggestion.alley_district {
        Some(id) => g.office.store.find::<AlleyDistrict>(id).await?.map(|alley| alley.name),
        None => None,
    };
    let family = Family::of(g.office, suggestion.id).await?;
    let mut similar = Vec::new();
    for hit in book.alike(&suggestion, 12) {
        let Some(other) = g.office.store.find::<Suggestion>(hit.suggestion).await? else { continue };
        // Its own repeats are the matter itself.
        if family.holds(Some(other.id)) || other.merged_into.is_some() {
            continue;
        }
        // A likeness of words alone is none: both must have been sorted as the same matter, and speak of the same.
        let sorted = suggestion.category.is_some() && suggestion.category == other.category;
        let [own, another] = [&suggestion.text, &other.text].map(|text| g.title(text, PICK_TITLE));
        let apart = !sorted || hit.similarity < ALIKE && !share_words(&own, &another);
        if !apart && similar.len() < SIMILAR {
            similar.push(related(g, other));
        }
    }
    similar.sort_by_key(|other: &RelatedSuggestion| std::cmp::Reverse(other.date));
    let lines = |text: &Option<String>| listed(text.as_deref().unwrap_or_default());
    Ok(PickedSuggestion {
        title: g.title(&suggestion.text, PICK_TITLE),
        sender: SenderFacts {
            name: PrivateName(suggestion.sender_name.clone().unwrap_or_default()),
            phone: PrivatePhone(shown_phone(suggestion.sender_phone.as_deref())),
            role: g.store_of(&suggestion),
        },
        category: g.said(suggestion.category.as_deref().unwrap_or_default()),
        alley_district: alley.unwrap_or_default(),
        received: suggestion.received_at.seoul_date(),
        channel: capitalised(&g.words.word("channel", suggestion.channel.word())),
        department: g.department(suggestion.department),
        reason: pick.reason,
        history: history(g, &family),
        similar,
        on_site: lines(&pick.on_site),
        options: lines(&pick.options)
            .into_iter()
            .map(|what| OptionFacts { what, cost_won: None, time: String::new(), remark: String::new() })
            .collect(),
        department_view: pick.department_view.unwrap_or_default(),
        to_decide: pick.to_decide.unwrap_or_default(),
        line_to_take: pick.line_to_take.unwrap_or_default(),
        likely_question: pick.likely_question.unwrap_or_default(),
        likely_answer: String::new(),
        text: suggestion.text,
    })
}

/// Whether two titles have two words in common.
fn share_words(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split_whitespace().filter(|word| word.chars().count() > 1).map(str::to_owned).collect()
    };
    let other = words(other);
    words(one).iter().filter(|word| other.contains(word)).count() >= 2
}

/// The answer that was written for a pick's question, unless the line to take says the same.
fn answer_to(pick: &PickedSuggestion, lines: &[VisitLine]) -> String {
    let asked =
        |line: &&VisitLine| line.kind == VisitLineKind::LikelyQuestion && line.text == pick.likely_question;
    let answer = lines.iter().find(asked).and_then(|line| line.answer.clone());
    answer.filter(|answer| *answer != pick.line_to_take).unwrap_or_default()
}

/// The entries of a list as people write one: a line each, or marked with circled numbers; the packet numbers them anew.
fn listed(text: &str) -> Vec<String> {
    text.split(|letter: char| letter == '\n' || ('①'..='⑳').contains(&letter))
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What became of a matter, whoever of those that brought it was answered, told or promised something.
fn history<H: Host>(g: &Gathering<'_, H>, family: &Family) -> Vec<SuggestionEvent> {
    let mut events = Vec::new();
    let mut happened = |date: NaiveDate, key: &str, value: Option<&str>, unsent: bool| {
        let detail = value.unwrap_or_default().to_owned();
        events.push(SuggestionEvent { date, what: g.words.get(key), detail, unsent });
    };
    for one in family.all() {
        // The answer of the one that stays goes for all of them.
        if let Some(at) = one.answered_at.filter(|_| one.id == family.kept.id || one.answer.is_some()) {
            let unsent = one.told_at.is_none() && one.told_again_at.is_none();
            let key = if unsent { "packet-event-drafted" } else { "packet-event-answered" };
            happened(at.seoul_date(), key, one.answer.as_deref(), unsent);
        }
        if let Some(at) = one.told_at {
            happened(at.seoul_date(), "packet-event-told", one.told_how.as_deref(), false);
        }
        if let Some(at) = one.told_again_at {
            happened(at.seoul_date(), "packet-event-told-again", one.told_again_how.as_deref(), false);
        }
    }
    for promise in g.promises.iter().filter(|promise| family.holds(promise.suggestion)) {
        happened(promise.made_on, "packet-event-promised", Some(&promise.text), false);
    }
    events.sort_by_key(|event| event.date);
    events
}

fn related<H: Host>(g: &Gathering<'_, H>, other: Suggestion) -> RelatedSuggestion {
    RelatedSuggestion {
        date: other.received_at.seoul_date(),
        place: other.neighborhood.map(|dong| g.dong_name(dong)).unwrap_or_default(),
        // An answer that nobody has been given yet may still change.
        outcome: other
            .answer
            .as_deref()
            .filter(|_| other.told_at.is_some())
            .map_or_else(|| g.state("suggestion", other.state.word()), |answer| clause(answer, SIMILAR_TEXT)),
        sender_store: g.store_of(&other),
        text: g.title(&other.text, SIMILAR_TEXT),
    }
}

/// What was promised here, for page one: all that is open, and what was made since the last visit or at it and is settled.
/// What needs the mayor's word stands first; of what was promised since without a day, a day will be asked for.
pub(super) async fn last_promises<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<PromiseFacts>> {
    let told = |promise: &&Promise| promise.state.open() || made_since(g, promise);
    let mut chosen: Vec<&Promise> = g.promises.iter().filter(told).collect();
    chosen.sort_by_key(|promise| {
        let recent = Some(g.visit.date).filter(|_| made_since(g, promise));
        pressing(g, promise, promise.deadline.or(recent))
    });
    promise_facts(g, chosen).await
}

/// Whether a promise was made at the last visit or since; never where there was none.
pub(super) fn made_since<H>(g: &Gathering<'_, H>, promise: &Promise) -> bool {
    g.previous.as_ref().is_some_and(|last| promise.visit == Some(last.id) || promise.made_on >= last.date)
}

fn overdue<H>(g: &Gathering<'_, H>, promise: &Promise) -> bool {
    promise.state.open() && promise.deadline.is_some_and(|deadline| deadline < g.visit.date)
}

/// What needs the mayor's word stands first: overdue, then by the day on which it is due; what is settled stands last.
fn pressing<H>(
    g: &Gathering<'_, H>,
    promise: &Promise,
    due: Option<NaiveDate>,
) -> (bool, bool, bool, Option<NaiveDate>, NaiveDate) {
    (!promise.state.open(), !overdue(g, promise), due.is_none(), due, promise.made_on)
}

/// All open promises of the dong.
pub(super) async fn open_promises<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<PromiseFacts>> {
    let mut open: Vec<&Promise> = g.promises.iter().filter(|promise| promise.state.open()).collect();
    open.sort_by_key(|promise| pressing(g, promise, promise.deadline));
    promise_facts(g, open).await
}

async fn promise_facts<H: Host>(g: &Gathering<'_, H>, promises: Vec<&Promise>) -> Result<Vec<PromiseFacts>> {
    let mut facts = Vec::with_capacity(promises.len());
    for promise in promises {
        let filter = Filter::by("promise", promise.id).order("reported_on DESC, id DESC").limit(1);
        let report: Vec<PromiseProgress> = g.office.store.list(filter).await?;
        let progress = report.into_iter().next().map(|report| report.text);
        let proof = Filter::by("promise", Some(promise.id)).and("private", false);
        let proof: Vec<Attachment> = g.office.store.list(proof).await?;
        let proof = attachments::told(proof.iter().map(|one| one.kind), *g.words);
        let progress = progress.or(promise.reason.clone()).or(promise.proof.clone()).unwrap_or_default();
        facts.push(PromiseFacts {
            what: promise.text.clone(),
            made: promise.made_on,
            state: state_of(promise.state),
            department: g.department(promise.department),
            officer: g.said(promise.officer.as_deref().unwrap_or_default()),
            deadline: promise.deadline,
            overdue: overdue(g, promise),
            progress: match (progress.is_empty(), proof.is_empty()) {
                (_, true) => progress,
                (true, false) => proof,
                (false, false) => format!("{progress} [{proof}]"),
            },
        });
    }
    Ok(facts)
}

/// A state of the ledger as packets say it.
pub(super) const fn state_of(state: PromiseState) -> State {
    match state {
        PromiseState::Done => State::Done,
        PromiseState::InProgress => State::Underway,
        PromiseState::Planned => State::Planned,
        PromiseState::LongTerm => State::LongTerm,
        PromiseState::Impossible => State::Refused,
        PromiseState::Transferred => State::HandedOver,
    }
}

/// All open suggestions of the dong, the oldest first.
pub(super) fn open_suggestions<H: Host>(g: &Gathering<'_, H>) -> Vec<OpenSuggestion> {
    let picks: Vec<SuggestionId> = picked(g).iter().map(|(_, suggestion)| suggestion.id).collect();
    let mut open: Vec<OpenSuggestion> = g
        .suggestions
        .iter()
        .filter(|suggestion| g.is_open(suggestion))
        .map(|suggestion| {
            let received = suggestion.received_at.seoul_date();
            OpenSuggestion {
                received,
                text: shortened(&suggestion.text, ROW_TEXT),
                category: g.said(suggestion.category.as_deref().unwrap_or_default()),
                sender: PrivateName(suggestion.sender_name.clone().unwrap_or_default()),
                sender_store: g.store_of(suggestion),
                state: g.state("suggestion", suggestion.state.word()),
                department: g.department(suggestion.department),
                age_days: u32::try_from((g.visit.date - received).num_days()).unwrap_or(0),
                picked: picks.contains(&suggestion.id),
            }
        })
        .collect();
    open.sort_by_key(|suggestion| (!suggestion.picked, suggestion.received));
    open
}

/// A phone number as people write it.
pub(super) fn shown_phone(digits: Option<&str>) -> String {
    let digits = digits.unwrap_or_default();
    PhoneNumber::parse(digits).map_or_else(|_| digits.to_owned(), |number| number.display())
}
