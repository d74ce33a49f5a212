//! A matter that several people brought: the suggestion that stays, and those that were merged into it.

use std::collections::{HashMap, HashSet};

use alley_core::{
    entity::{Promise, Suggestion, SuggestionState},
    id::{NoteLineId, SuggestionId, Uuid},
    time::Instant,
};
use alley_store::Filter;

use super::is_open;
use crate::{error::Result, host::Host, office::Office};

/// A suggestion with everything that was merged into it, and into that.
#[derive(Debug, Clone)]
pub(crate) struct Family {
    /// The one that stays.
    pub kept: Suggestion,
    /// Those merged into it, the earliest received first.
    pub merged: Vec<Suggestion>,
}

impl Family {
    /// The family of a suggestion, whichever of it that is.
    pub async fn of<H: Host>(office: &Office<H>, id: SuggestionId) -> Result<Self> {
        let mut kept: Suggestion = office.store.get(id).await?;
        let mut seen = HashSet::from([id]);
        while let Some(into) = kept.merged_into.filter(|into| seen.insert(*into)) {
            match office.store.find(into).await? {
                Some(next) => kept = next,
                // It was put away; what was merged into it stands for itself.
                None => break,
            }
        }
        let mut merged: Vec<Suggestion> = Vec::new();
        let (mut waiting, mut seen) = (vec![kept.id], HashSet::from([kept.id]));
        while let Some(into) = waiting.pop() {
            for one in office.store.list::<Suggestion>(Filter::by("merged_into", Some(into))).await? {
                if seen.insert(one.id) {
                    waiting.push(one.id);
                    merged.push(one);
                }
            }
        }
        merged.sort_by_key(|one| (one.received_at, one.id));
        Ok(Self { kept, merged })
    }

    /// All of it, the one that stays first.
    pub fn all(&self) -> impl Iterator<Item = &Suggestion> {
        std::iter::once(&self.kept).chain(&self.merged)
    }

    /// Whether a row that points to this suggestion is about the matter.
    pub fn holds(&self, suggestion: Option<SuggestionId>) -> bool {
        suggestion.is_some_and(|id| self.all().any(|one| one.id == id))
    }

    /// The promises made of any of it, or of the note's line that any of it comes from; the earliest first.
    pub async fn promises<H: Host>(&self, office: &Office<H>) -> Result<Vec<Promise>> {
        let mut promises: Vec<Promise> = Vec::new();
        for one in self.all() {
            promises.extend(office.store.list::<Promise>(Filter::by("suggestion", Some(one.id))).await?);
            if let Some(line) = line_of(one) {
                promises.extend(office.store.list::<Promise>(Filter::by("note_line", Some(line))).await?);
            }
        }
        let key = |promise: &Promise| (promise.made_on, promise.number.clone(), promise.id);
        promises.sort_by_key(key);
        promises.dedup_by_key(|promise| promise.id);
        Ok(promises)
    }
}

/// The line of a meeting's note that a suggestion was made from.
pub(crate) fn line_of(suggestion: &Suggestion) -> Option<NoteLineId> {
    suggestion.origin.as_deref()?.strip_prefix("note:")?.parse::<Uuid>().ok().map(NoteLineId)
}

/// All suggestions that were merged into others, by the one that stays.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    into: HashMap<SuggestionId, SuggestionId>,
    of: HashMap<SuggestionId, Vec<Sender>>,
}

/// Somebody who brought a matter, as far as telling goes.
#[derive(Debug, Clone, Copy)]
struct Sender {
    received_at: Instant,
    state: SuggestionState,
    told_at: Option<Instant>,
}

impl From<&Suggestion> for Sender {
    fn from(one: &Suggestion) -> Self {
        Self { received_at: one.received_at, state: one.state, told_at: one.told_at }
    }
}

/// What the office still owes for a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Owed {
    /// How many people brought it.
    pub senders: u32,
    /// How many of them have not heard the answer that holds now.
    pub untold: u32,
    /// When the one who waits longest wrote; of the one that stays when nobody waits.
    pub received_at: Instant,
    /// When that one was told first.
    pub told_at: Option<Instant>,
}

impl Owed {
    /// When the reply to a suggestion was given, if it was: when whoever waits longest was told.
    pub fn replied(&self, of: &Suggestion) -> Option<Instant> {
        match of.state {
            // A suggestion closed without an answer owes nothing from its closing on.
            SuggestionState::Closed => self.told_at.or(of.answered_at).or(Some(self.received_at)),
            SuggestionState::Received
            | SuggestionState::Assigned
            | SuggestionState::Answered
            | SuggestionState::Told => self.told_at,
        }
    }
}

impl Repeats {
    /// Reads them.
    pub async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let filter = Filter::all().and_not("merged_into", None::<SuggestionId>);
        let merged: Vec<Suggestion> = office.store.list(filter).await?;
        Ok(Self::among(&merged))
    }

    /// Those among these suggestions.
    pub fn among<'a>(suggestions: impl IntoIterator<Item = &'a Suggestion> + Clone) -> Self {
        let merged = suggestions.clone().into_iter();
        let into: HashMap<_, _> = merged.filter_map(|one| Some((one.id, one.merged_into?))).collect();
        let mut repeats = Self { into, of: HashMap::new() };
        for one in suggestions {
            if one.merged_into.is_some() {
                let kept = repeats.kept(one.id);
                repeats.of.entry(kept).or_default().push(one.into());
            }
        }
        repeats
    }

    /// The one that stays of a suggestion: itself, when it was merged into none.
    pub fn kept(&self, id: SuggestionId) -> SuggestionId {
        let (mut at, mut seen) = (id, HashSet::from([id]));
        while let Some(into) = self.into.get(&at).filter(|into| seen.insert(**into)) {
            at = *into;
        }
        at
    }

    /// What is owed for a suggestion that stays.
    pub fn owed(&self, kept: &Suggestion) -> Owed {
        let own = Sender::from(kept);
        let merged = self.of.get(&kept.id).map(Vec::as_slice).unwrap_or_default();
        let senders = u32::try_from(merged.len() + 1).unwrap_or(u32::MAX);
        let nothing = Owed { senders, untold: 0, received_at: own.received_at, told_at: own.told_at };
        if kept.state == SuggestionState::Closed {
            return nothing;
        }
        let waiting = || std::iter::once(&own).chain(merged).filter(|sender| is_open(sender.state));
        let untold = u32::try_from(waiting().count()).unwrap_or(u32::MAX);
        // Whoever heard nothing at all waits longest; then the one whose answer has changed since.
        let longest = waiting().min_by_key(|sender| (sender.told_at.is_some(), sender.received_at));
        longest.map_or(nothing, |sender| Owed {
            senders,
            untold,
            received_at: sender.received_at,
            told_at: sender.told_at,
        })
    }
}
