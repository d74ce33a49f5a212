//! Where each figure of a packet comes from.

use alley_core::{entity::DataSetKind, statement::Statement};
use alley_packet::facts::SourceFacts;
use alley_words::Language;

use super::{english, facts::Gathering};
use crate::{error::Result, host::Host};

/// One line a figure: source, date, what it is counted over.
pub(super) async fn sources<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<SourceFacts>> {
    let mut sources = Vec::new();
    let say = |key: &str| g.words.get(key);
    if let Some(version) = &g.book.stores_version {
        sources.push(SourceFacts {
            figure: say("packet-source-stores"),
            source: named(g, &version.source),
            date: Some(version.as_of),
            basis: g.words.say(
                &Statement::new("packet-source-stores-basis")
                    .with("rows", version.rows_taken)
                    .with("district", g.district()),
            ),
        });
    }
    if let Some(version) = &g.book.members_version {
        let counted = g.alleys().iter().any(|alley| alley.eligible_stores.is_some());
        let basis = if counted { "packet-source-members-ledger" } else { "packet-source-members-file" };
        sources.push(SourceFacts {
            figure: say("packet-source-members"),
            source: named(g, &version.source),
            date: Some(version.as_of),
            basis: say(basis),
        });
    }
    if let Some(version) = g.office.store.data_set_in_force(DataSetKind::Boundaries).await? {
        sources.push(SourceFacts {
            figure: say("packet-source-boundaries"),
            source: named(g, &version.source),
            date: Some(version.as_of),
            basis: String::new(),
        });
    }
    let places = &g.office.pack.rules.places_source;
    let source = match g.words.language() {
        Language::Korean => &places.ko,
        Language::English => &places.en,
    };
    if !source.is_empty() {
        sources.push(SourceFacts {
            figure: say("packet-source-dongs"),
            source: source.clone(),
            date: g.office.pack.rules.places_as_of,
            basis: say("packet-source-dongs-basis"),
        });
    }
    let alleys = g.alleys().len();
    if alleys > 0 {
        let basis = Statement::new("packet-source-alleys-basis").with("count", alleys);
        sources.push(own(g, "packet-source-alleys", g.words.say(&basis)));
    }
    sources.push(own(g, "packet-source-suggestions", say("packet-source-suggestions-basis")));
    sources.push(own(g, "packet-source-promises", say("packet-source-promises-basis")));
    if g.planned {
        sources.push(own(g, "packet-source-ways", say("packet-source-ways-basis")));
    }
    Ok(sources)
}

/// The name of a source in the packet's language, as far as it is known.
fn named<H: Host>(g: &Gathering<'_, H>, source: &str) -> String {
    match g.words.language() {
        Language::Korean => source.to_owned(),
        Language::English => english::source(source),
    }
}

/// A figure that the office keeps itself, as it stands today.
fn own<H: Host>(g: &Gathering<'_, H>, figure: &str, basis: String) -> SourceFacts {
    SourceFacts {
        figure: g.words.get(figure),
        source: g.words.get("packet-source-office"),
        date: Some(g.office.today()),
        basis,
    }
}
