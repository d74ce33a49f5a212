//! What only the office may know, although it is no name or number of a merchant.

use super::PacketFacts;
use super::store_names::StoreNames;

/// What stands for the store of somebody whose name is hidden.
const A_STORE: &str = "○○";

/// Titles of officials that say nothing of who it is.
const TITLES: [&str; 16] = [
    "팀장",
    "과장",
    "국장",
    "실장",
    "소장",
    "센터장",
    "단장",
    "계장",
    "동장",
    "주무관",
    "사무관",
    "주사",
    "서기",
    "담당",
    "주임",
    "비서",
];

/// The same facts without them: officers of promises are not named, answers that nobody has been given yet
/// by their state, and whoever made a suggestion by no store, which would tell who it is.
pub(super) fn withheld(facts: &PacketFacts) -> PacketFacts {
    let mut facts = facts.clone();
    for promise in facts.last_promises.iter_mut().chain(&mut facts.open_promises) {
        promise.officer.clear();
    }
    withhold_answers(&mut facts);
    withhold_stores(&mut facts);
    facts
}

/// The title of somebody, without the name.
fn title_of(officer: &str) -> String {
    let titles = officer.split_whitespace().filter(|word| TITLES.contains(word));
    titles.collect::<Vec<_>>().join(" ")
}

fn withhold_answers(facts: &mut PacketFacts) {
    for line in
        facts.changes.iter_mut().flat_map(|changes| &mut changes.groups).flat_map(|group| &mut group.lines)
    {
        if line.unsent {
            line.detail.clear();
        }
        if line.officers {
            line.before = title_of(&line.before);
            line.after = title_of(&line.after);
        }
    }
    for event in facts.picks.iter_mut().flat_map(|pick| &mut pick.history) {
        if event.unsent {
            event.detail.clear();
        }
    }
}

/// A text of the sender's own, and what is said of a sender, without the name of the store.
fn withhold_stores(facts: &mut PacketFacts) {
    let of_picks = facts.picks.iter().map(|pick| pick.sender.role.clone());
    let of_others = facts.open_suggestions.iter().map(|one| one.sender_store.clone());
    let all = StoreNames::of(of_picks.chain(of_others).collect::<Vec<_>>().iter());
    for pick in &mut facts.picks {
        let own = std::mem::take(&mut pick.sender.role);
        hide(&mut pick.title, &own);
        hide(&mut pick.text, &own);
        for other in &mut pick.similar {
            hide(&mut other.text, &std::mem::take(&mut other.sender_store));
        }
    }
    for one in &mut facts.open_suggestions {
        hide(&mut one.text, &std::mem::take(&mut one.sender_store));
    }
    let groups = facts.changes.iter_mut().flat_map(|changes| &mut changes.groups);
    for line in groups.flat_map(|group| &mut group.lines) {
        hide(&mut line.what, &std::mem::take(&mut line.sender_store));
    }
    for guest in facts.expected_topics.iter_mut().chain(&mut facts.visit.guests) {
        guest.role = all.replaced(&guest.role, A_STORE);
    }
    for seat in facts.seating.iter_mut().flat_map(|seating| &mut seating.merchant_side) {
        seat.title = all.replaced(&seat.title, A_STORE);
    }
}

fn hide(text: &mut String, store: &str) {
    *text = StoreNames::of(std::iter::once(store)).replaced(text, A_STORE);
}
