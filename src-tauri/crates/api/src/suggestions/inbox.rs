//! The inbox: all suggestions that stand, read once, then narrowed, counted and ordered here, so that a window shows ten
//! thousand of them without holding them.

use std::collections::{BTreeSet, HashMap, HashSet};

use alley_core::{
    calendar::{ReplyClock, ReplyStanding},
    entity::{Entity, Role, Suggestion, SuggestionState},
    id::{DepartmentId, NeighborhoodId, SuggestionId},
    text::search_query::{SearchQuery, Typing},
    time::Instant,
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Owed, Repeats, SuggestionLine};
use crate::{error::Result, host::Host, office::Office};

/// Lines that come with the answer when nothing else is said.
const FIRST_LINES: u32 = 60;
/// Most lines of one answer.
const MOST_LINES: usize = 1000;

/// How the suggestions stand that a person wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum InboxState {
    /// Somebody has not heard the answer that holds now.
    #[default]
    Open,
    /// The reply is late.
    Overdue,
    /// Whatever stands.
    All,
    /// Taken in, nobody has it yet.
    Received,
    /// With a department.
    Assigned,
    /// An answer is written.
    Answered,
    /// The merchant was told.
    Told,
    /// Closed.
    Closed,
}

/// Asks for the inbox.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct InboxRequest {
    /// How they stand.
    pub state: InboxState,
    /// About this dong.
    pub neighborhood: Option<NeighborhoodId>,
    /// With this category.
    pub category: Option<String>,
    /// With this department.
    pub department: Option<DepartmentId>,
    /// With no department yet.
    pub unassigned: bool,
    /// Whose number, text or sender has these words, parts of words or initial consonants.
    pub words: String,
    /// Only some of these.
    pub among: Option<Vec<SuggestionId>>,
    /// How many lines come along; 60 when absent.
    pub limit: Option<u32>,
}

/// The inbox as it was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InboxPage {
    /// What fits: what is late first, the latest first; then by when it is due; then the newest of the rest.
    pub ids: Vec<SuggestionId>,
    /// The first of them.
    pub lines: Vec<SuggestionLine>,
    /// How many stand in each state, whatever was asked for.
    pub counts: InboxCounts,
    /// The categories of the office, then those that files brought.
    pub categories: Vec<String>,
}

/// How many suggestions stand in each of the states that the inbox offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InboxCounts {
    /// Somebody has not heard the answer that holds now.
    pub open: u32,
    /// The reply is late.
    pub overdue: u32,
    /// All.
    pub all: u32,
    /// Taken in.
    pub received: u32,
    /// With a department.
    pub assigned: u32,
    /// Answered.
    pub answered: u32,
    /// Told.
    pub told: u32,
    /// Closed.
    pub closed: u32,
}

/// Asks for lines of the inbox.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InboxLinesRequest {
    /// Their keys; those that do not stand are left out.
    pub ids: Vec<SuggestionId>,
}

/// All suggestions that stand for themselves.
#[derive(Debug)]
pub(crate) struct InboxBook {
    pub entries: Vec<InboxEntry>,
    at: HashMap<SuggestionId, usize>,
}

/// A suggestion with what is owed for it.
#[derive(Debug)]
pub(crate) struct InboxEntry {
    pub suggestion: Suggestion,
    owed: Owed,
    replied: Option<Instant>,
    due: Instant,
}

/// How a reply stands, in the order of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Overdue,
    Open,
    Replied,
}

impl InboxBook {
    /// What it is read from.
    pub const SOURCES: [Entity; 2] = [Entity::Suggestion, Entity::Setting];

    /// Reads it, the newest first.
    pub async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let repeats = Repeats::read(office).await?;
        let clock = ReplyClock::new(&office.pack.holidays);
        let standing = Filter::by("merged_into", None::<SuggestionId>).order("received_at DESC");
        let entry = |suggestion: Suggestion| {
            let owed = repeats.owed(&suggestion);
            let (replied, due) = (owed.replied(&suggestion), clock.due(owed.received_at));
            InboxEntry { suggestion, owed, replied, due }
        };
        let entries: Vec<InboxEntry> = office.store.list_as(standing, entry).await?;
        let at = entries.iter().enumerate().map(|(at, entry)| (entry.suggestion.id, at)).collect();
        Ok(Self { entries, at })
    }

    fn find(&self, id: SuggestionId) -> Option<&InboxEntry> {
        self.entries.get(*self.at.get(&id)?)
    }

    fn counts(&self, now: Instant) -> InboxCounts {
        let mut counts = InboxCounts { all: self.entries.len() as u32, ..InboxCounts::default() };
        for entry in &self.entries {
            counts.open += u32::from(entry.is_open());
            counts.overdue += u32::from(entry.rank(now) == Rank::Overdue);
            *match entry.suggestion.state {
                SuggestionState::Received => &mut counts.received,
                SuggestionState::Assigned => &mut counts.assigned,
                SuggestionState::Answered => &mut counts.answered,
                SuggestionState::Told => &mut counts.told,
                SuggestionState::Closed => &mut counts.closed,
            } += 1;
        }
        counts
    }

    /// The categories that files brought besides those of the office.
    fn categories(&self, office: &[String]) -> Vec<String> {
        let brought: BTreeSet<&String> =
            self.entries.iter().filter_map(|entry| entry.suggestion.category.as_ref()).collect();
        brought.into_iter().filter(|category| !office.contains(category)).cloned().collect()
    }
}

impl InboxEntry {
    /// Whether a sender of it has not heard the answer that holds now.
    pub const fn is_open(&self) -> bool {
        self.owed.untold > 0
    }

    /// Whether its reply is late.
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.rank(now) == Rank::Overdue
    }

    /// The line of the list.
    pub fn line<H: Host>(&self, office: &Office<H>) -> SuggestionLine {
        SuggestionLine::of(office, self.suggestion.clone(), &self.owed)
    }

    fn rank(&self, now: Instant) -> Rank {
        match self.replied {
            Some(_) => Rank::Replied,
            None if now > self.due => Rank::Overdue,
            None => Rank::Open,
        }
    }

    /// By what it is ordered among those of its rank.
    fn turn(&self, now: Instant) -> (Rank, i64) {
        match self.rank(now) {
            rank @ (Rank::Overdue | Rank::Open) => (rank, self.due.0),
            Rank::Replied => (Rank::Replied, -self.suggestion.received_at.0),
        }
    }

    fn stands(&self, state: InboxState, now: Instant) -> bool {
        let is = |state| self.suggestion.state == state;
        match state {
            InboxState::Open => self.is_open(),
            InboxState::Overdue => self.is_overdue(now),
            InboxState::All => true,
            InboxState::Received => is(SuggestionState::Received),
            InboxState::Assigned => is(SuggestionState::Assigned),
            InboxState::Answered => is(SuggestionState::Answered),
            InboxState::Told => is(SuggestionState::Told),
            InboxState::Closed => is(SuggestionState::Closed),
        }
    }
}

/// The inbox, narrowed down.
pub async fn inbox<H: Host>(office: &Office<H>, request: InboxRequest) -> Result<InboxPage> {
    let (book, now) = (office.inbox().await?, office.now());
    let among: Option<HashSet<SuggestionId>> = request.among.map(|ids| ids.into_iter().collect());
    let query = SearchQuery::parse(&request.words, Typing::Ongoing);
    // Somebody who sees no names finds nobody by one either.
    let masks = match office.role().await? {
        Some(Role::Viewer) if !query.is_empty() => Some(office.merchants().await?),
        Some(Role::Viewer | Role::Mayor | Role::ChiefOfStaff | Role::Aide) | None => None,
    };
    let has = |one: &Suggestion| match &masks {
        None => query.matches(&words_of(one)),
        Some(merchants) => query.matches(&format!("{}\n{}", one.number, merchants.mask(&one.text))),
    };
    let fits = |entry: &&InboxEntry| {
        let one = &entry.suggestion;
        entry.stands(request.state, now)
            && among.as_ref().is_none_or(|among| among.contains(&one.id))
            && request.neighborhood.is_none_or(|dong| one.neighborhood == Some(dong))
            && request.category.as_ref().is_none_or(|category| one.category.as_ref() == Some(category))
            && request.department.is_none_or(|department| one.department == Some(department))
            && !(request.unassigned && one.department.is_some())
            && (query.is_empty() || has(one))
    };
    let mut found: Vec<&InboxEntry> = book.entries.iter().filter(fits).collect();
    found.sort_by_key(|entry| entry.turn(now));
    let limit = request.limit.unwrap_or(FIRST_LINES) as usize;
    let mut categories: Vec<String> =
        office.pack.rules.categories.iter().map(|words| words.category.clone()).collect();
    categories.extend(book.categories(&categories));
    Ok(InboxPage {
        ids: found.iter().map(|entry| entry.suggestion.id).collect(),
        lines: found.iter().take(limit.min(MOST_LINES)).map(|entry| entry.line(office)).collect(),
        counts: book.counts(now),
        categories,
    })
}

/// Lines of the inbox by their keys.
pub async fn inbox_lines<H: Host>(
    office: &Office<H>,
    request: InboxLinesRequest,
) -> Result<Vec<SuggestionLine>> {
    let book = office.inbox().await?;
    let asked = request.ids.iter().take(MOST_LINES);
    Ok(asked.filter_map(|id| book.find(*id)).map(|entry| entry.line(office)).collect())
}

/// What the words are looked for in.
fn words_of(one: &Suggestion) -> String {
    let sender = [&one.sender_name, &one.sender_store, &one.sender_phone];
    let sender = sender.into_iter().filter_map(|part| part.as_deref());
    [one.number.as_str(), one.text.as_str()].into_iter().chain(sender).collect::<Vec<_>>().join("\n")
}

impl SuggestionLine {
    /// The line of a suggestion for which so much is owed.
    pub(super) fn of<H: Host>(office: &Office<H>, suggestion: Suggestion, owed: &Owed) -> Self {
        let clock = ReplyClock::new(&office.pack.holidays);
        let reply: ReplyStanding = clock.standing(owed.received_at, owed.replied(&suggestion), office.now());
        Self { suggestion, reply, senders: owed.senders, untold: owed.untold }
    }
}
