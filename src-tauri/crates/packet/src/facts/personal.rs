//! Names and numbers of merchants, and the one function that masks them.

use alley_core::text::masking::{MASK, MaskList, mask_name, mask_phone};
use serde::{Deserialize, Serialize};

use super::PacketFacts;
use super::slots::{Slot, Slots};
use super::store_names::StoreNames;
use super::withheld::withheld;

/// The name of a merchant. Masked in everything that leaves the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrivateName(pub String);

/// The phone number of a merchant, as it is to be printed. Masked in everything that leaves the office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PrivatePhone(pub String);

/// The name of a store as a public file has it. Printed whole, also where the name of a merchant stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StoreName(pub String);

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

impl Slots for StoreName {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(Slot::Store(&mut self.0));
    }
}

/// The same facts as everybody may read them: what only the office may know is left out, and every merchant's name and
/// number hidden, by the app's one rule (`alley_core::text::masking`).
///
/// Names known from the typed fields are also hidden where they stand in free text.
pub fn masked(facts: &PacketFacts) -> PacketFacts {
    hidden(&withheld(facts))
}

/// Names and numbers hidden in anything whose texts can be visited.
pub(crate) fn hidden<F: Slots + Clone>(facts: &F) -> F {
    let hiding = Hiding::of(facts);
    let mut facts = facts.clone();
    facts.slots(&mut |slot| match slot {
        Slot::Name(name) => *name = mask_name(name),
        Slot::Phone(phone) => *phone = mask_phone(phone),
        Slot::Store(text) | Slot::Text(text) => *text = hiding.mask(text),
    });
    facts
}

/// Everything that must not be readable outside the office, and the public names of stores that may be although a name
/// stands in them.
pub(crate) struct Hiding {
    list: MaskList,
    stores: StoreNames,
}

impl Hiding {
    /// From the names, numbers and stores of facts.
    pub(crate) fn of<F: Slots + Clone>(facts: &F) -> Self {
        let (names, phones) = private_strings(facts);
        let list = MaskList::new(&names, &phones);
        let numbers = MaskList::new(&names[..0], &phones);
        let stores = stores(facts).into_iter().filter(|store| {
            list.survives_in(store)
                && !numbers.survives_in(store)
                && StoreNames::is_more_than_a_name(store, &names)
        });
        Self { stores: StoreNames::of(stores), list }
    }

    /// A text without names and numbers, in which public names of stores stand whole.
    fn mask(&self, text: &str) -> String {
        self.stores.between(text, |piece| self.list.mask(piece))
    }

    /// Whether a name or number can be read in a line of a text, beside public names of stores.
    pub(crate) fn survives_in(&self, text: &str) -> bool {
        self.without_stores(text).lines().any(|line| self.list.survives_in(line))
    }

    /// A text with a mark in the place of every public name of a store, wherever its lines end.
    pub(crate) fn without_stores(&self, text: &str) -> String {
        self.stores.replaced(text, &MASK.to_string())
    }
}

/// The names and the numbers of merchants as the facts have them, without doubles.
pub(crate) fn private_strings<F: Slots + Clone>(facts: &F) -> (Vec<String>, Vec<String>) {
    let mut facts = facts.clone();
    let (mut names, mut phones) = (Vec::new(), Vec::new());
    facts.slots(&mut |slot| match slot {
        Slot::Name(name) => names.push(std::mem::take(name)),
        Slot::Phone(phone) => phones.push(std::mem::take(phone)),
        Slot::Store(_) | Slot::Text(_) => {}
    });
    for known in [&mut names, &mut phones] {
        known.sort();
        known.dedup();
        known.retain(|entry| !entry.trim().is_empty());
    }
    (names, phones)
}

/// The names of stores that the facts have from public files.
fn stores<F: Slots + Clone>(facts: &F) -> Vec<String> {
    let mut facts = facts.clone();
    let mut stores = Vec::new();
    facts.slots(&mut |slot| {
        if let Slot::Store(store) = slot {
            stores.push(std::mem::take(store));
        }
    });
    stores
}
