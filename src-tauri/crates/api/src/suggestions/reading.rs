//! What a text says about itself: where, about what, and by what earlier ones are compared with it.

use alley_core::{
    id::{AlleyDistrictId, NeighborhoodId},
    suggestion::{Incoming, Proposal},
    text::phone::PhoneNumber,
    time::Instant,
};

use super::SuggestionBook;

/// Proposals below this confidence are shown but not filled in.
const SURE_ENOUGH: f64 = 0.5;

/// A text that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Dongs, the most likely first.
    pub neighborhoods: Vec<Proposal<NeighborhoodId>>,
    /// Alley districts, the most likely first.
    pub alley_districts: Vec<Proposal<AlleyDistrictId>>,
    /// Categories, the most likely first.
    pub categories: Vec<Proposal<String>>,
    /// The text as earlier ones are compared with it.
    pub incoming: Incoming,
}

impl Reading {
    /// The dong, where the text is clear.
    pub fn neighborhood(&self) -> Option<NeighborhoodId> {
        sure(&self.neighborhoods)
    }

    /// The alley district, where the text is clear.
    pub fn alley_district(&self) -> Option<AlleyDistrictId> {
        sure(&self.alley_districts)
    }

    /// The likeliest category: a wrong one costs a glance.
    pub fn category(&self) -> Option<&str> {
        self.categories.first().map(|first| first.value.as_str())
    }
}

impl SuggestionBook {
    /// Reads a text as one that comes in now.
    pub fn read_text(&self, text: &str, sender: Option<String>, received: Instant) -> Reading {
        let place = self.places.propose(text);
        // What a place is called says nothing of the matter: in 공원길 it is not about parks.
        let categories = self.categories.propose(&self.places.without_names(text));
        Reading {
            incoming: Incoming {
                text: self.matter_of(text),
                category: categories.first().map(|first| first.value.clone()),
                neighborhood: sure(&place.neighborhoods),
                alley: sure(&place.alleys),
                sender: sender.map(|sender| match PhoneNumber::parse(&sender) {
                    Ok(number) => number.digits().to_owned(),
                    Err(_) => sender,
                }),
                received,
            },
            categories,
            neighborhoods: place.neighborhoods,
            alley_districts: place.alleys,
        }
    }
}

fn sure<T: Copy>(proposals: &[Proposal<T>]) -> Option<T> {
    proposals.first().filter(|first| first.confidence >= SURE_ENOUGH).map(|first| first.value)
}
