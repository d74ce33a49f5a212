//! How a dong stands in figures, for the page one of a dong without a planned visit.

use alley_core::statement::Statement;
use alley_packet::facts::StandingFacts;

use super::{
    alleys::stores_file,
    facts::{Gathering, capitalised},
};
use crate::host::Host;

/// Alley districts, stores, membership, what is open, and the last visit, each with what it rests on.
pub(super) fn standing<H: Host>(g: &Gathering<'_, H>) -> Vec<StandingFacts> {
    let today = g.day(g.office.today());
    let own = g.words.say(&Statement::new("packet-basis-office").with("date", today));
    let line = |figure: &str, value: String, basis: String| StandingFacts {
        figure: g.words.get(figure),
        value,
        basis: capitalised(&basis),
    };
    let places = |count: usize| g.words.say(&Statement::new("packet-standing-places").with("count", count));
    let open = g.suggestions.iter().filter(|one| g.is_open(one)).count();
    let promises = g.promises.iter().filter(|promise| promise.state.open());
    let late = promises
        .clone()
        .filter(|promise| promise.deadline.is_some_and(|deadline| deadline < g.visit.date))
        .count();
    let missing = |key: &str| (g.words.get("packet-standing-unknown"), g.words.get(key));
    let (stores, stores_basis) = match &g.book.stores_version {
        Some(version) => {
            let here = g.book.stores.iter().filter(|store| store.row.neighborhood == g.dong.id).count();
            (places(here), stores_file(g, version))
        }
        None => missing("packet-standing-no-stores"),
    };
    let rate = g.book.rate_of_neighborhood(g.dong.id);
    let (members, members_basis) = match (rate.percent(), &g.book.members_version) {
        (Some(percent), Some(version)) => (
            g.words.say(
                &Statement::new("packet-standing-rate")
                    .with("percent", percent)
                    .with("members", rate.numerator.value)
                    .with("eligible", rate.denominator.value),
            ),
            g.words.say(&Statement::new("packet-basis-members").with("date", g.day(version.as_of))),
        ),
        _ => missing("packet-standing-no-members"),
    };
    let last = match &g.previous {
        Some(visit) => alley_core::text::show::date(visit.date, g.words.language()),
        None => g.words.get("packet-standing-never"),
    };
    vec![
        line("packet-standing-alleys", places(g.alleys().len()), own.clone()),
        line("packet-standing-stores", stores, stores_basis),
        line("packet-standing-membership", members, members_basis),
        line(
            "packet-standing-suggestions",
            g.words.say(&Statement::new("packet-standing-cases").with("count", open)),
            own.clone(),
        ),
        line(
            "packet-standing-promises",
            g.words.say(
                &Statement::new("packet-standing-promises-count")
                    .with("count", promises.count())
                    .with("late", late),
            ),
            own.clone(),
        ),
        line("packet-standing-last-visit", last, own),
    ]
}
