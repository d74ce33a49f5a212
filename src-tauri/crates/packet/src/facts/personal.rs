//! Names and numbers of merchants, and the one function that masks them.

use alley_core::text::masking::{MaskList, mask_name, mask_phone};
use serde::{Deserialize, Serialize};

use super::PacketFacts;
use super::slots::{Slot, Slots};

/// The name of a merchant. Masked in everything that leaves the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrivateName(pub String);

/// The phone number of a merchant, as it is to be printed. Masked in everything that leaves the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrivatePhone(pub String);

/// The name of somebody who may be a merchant or an official of the district. Only merchants are masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonName {
    /// A merchant or another private person.
    Private(PrivateName),
    /// An official.
    Official(String),
}

impl PersonName {
    /// The name as it stands.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private(name) => &name.0,
            Self::Official(name) => name,
        }
    }
}

impl Slots for PersonName {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        match self {
            Self::Private(name) => name.slots(visit),
            Self::Official(name) => name.slots(visit),
        }
    }
}

impl Slots for PrivateName {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(Slot::Name(&mut self.0));
    }
}

impl Slots for PrivatePhone {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(Slot::Phone(&mut self.0));
    }
}

/// The same facts with every merchant's name and number hidden, by the app's one rule (`alley_core::text::masking`).
///
/// Names known from the typed fields are also hidden where they stand in free text.
pub fn masked(facts: &PacketFacts) -> PacketFacts {
    hidden(facts)
}

/// The same of anything whose texts can be visited.
pub(crate) fn hidden<F: Slots + Clone>(facts: &F) -> F {
    let list = mask_list(facts);
    let mut facts = facts.clone();
    facts.slots(&mut |slot| match slot {
        Slot::Name(name) => *name = mask_name(name),
        Slot::Phone(phone) => *phone = mask_phone(phone),
        Slot::Text(text) => *text = list.mask(text),
    });
    facts
}

/// Everything that must not be readable outside the office.
pub(crate) fn mask_list<F: Slots + Clone>(facts: &F) -> MaskList {
    let (names, phones) = private_strings(facts);
    MaskList::new(&names, &phones)
}

/// The names and the numbers of merchants as the facts have them, without doubles.
pub(crate) fn private_strings<F: Slots + Clone>(facts: &F) -> (Vec<String>, Vec<String>) {
    let mut facts = facts.clone();
    let (mut names, mut phones) = (Vec::new(), Vec::new());
    facts.slots(&mut |slot| match slot {
        Slot::Name(name) => names.push(std::mem::take(name)),
        Slot::Phone(phone) => phones.push(std::mem::take(phone)),
        Slot::Text(_) => {}
    });
    for known in [&mut names, &mut phones] {
        known.sort();
        known.dedup();
        known.retain(|entry| !entry.trim().is_empty());
    }
    (names, phones)
}
