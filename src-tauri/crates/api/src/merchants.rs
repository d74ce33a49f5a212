//! Everybody whom a text may name, and texts without them.

use alley_core::{
    entity::{Attendee, Entity, Leader, MeetingAttendee, Suggestion},
    text::masking::MaskList,
};
use alley_store::Filter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office};

/// A text that is about to leave the office, such as one that is copied.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MaskRequest {
    /// The text.
    pub text: String,
}

/// A text in which nobody can be known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MaskedText {
    /// The text.
    pub text: String,
}

/// Masks the names and numbers of a text.
pub async fn mask_text<H: Host>(office: &Office<H>, request: MaskRequest) -> Result<MaskedText> {
    Ok(MaskedText { text: office.merchants().await?.mask(&request.text) })
}

/// Everybody whom a text may name: whoever sent a suggestion, the leaders of associations now and before, and whoever
/// is met on a visit or at a meeting.
#[derive(Debug)]
pub(crate) struct Merchants {
    list: MaskList,
    /// Their names, each once.
    pub people: Vec<String>,
    /// Their numbers, each once.
    pub phones: Vec<String>,
}

impl Merchants {
    /// Whose changes make it old.
    pub const SOURCES: [Entity; 4] =
        [Entity::Suggestion, Entity::Leader, Entity::Attendee, Entity::MeetingAttendee];

    /// Reads them all.
    pub async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        let suggestions: Vec<Suggestion> = office.store.list(Filter::all()).await?;
        let leaders: Vec<Leader> = office.store.list(Filter::all()).await?;
        let attendees: Vec<Attendee> = office.store.list(Filter::all()).await?;
        let met: Vec<MeetingAttendee> = office.store.list(Filter::all()).await?;
        let (mut people, mut phones) = (Vec::new(), Vec::new());
        for suggestion in suggestions {
            people.extend(suggestion.sender_name);
            phones.extend(suggestion.sender_phone);
        }
        for leader in leaders {
            people.push(leader.name);
            phones.extend(leader.phone);
        }
        // Whoever goes with the mayor is of the office.
        people.extend(attendees.into_iter().filter(|one| !one.goes_along).map(|one| one.name));
        people.extend(met.into_iter().map(|one| one.name));
        for known in [&mut people, &mut phones] {
            known.sort();
            known.dedup();
        }
        Ok(Self { list: MaskList::new(&people, &phones), people, phones })
    }

    /// The text with everything hidden that must not be readable.
    pub fn mask(&self, text: &str) -> String {
        self.list.mask(text)
    }
}
