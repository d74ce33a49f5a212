//! Where each figure of a packet comes from.

use alley_core::{entity::DataSetKind, statement::Statement};
use alley_packet::facts::SourceFacts;

use super::facts::Gathering;
use crate::{error::Result, host::Host};

/// One line a figure: source, date, what it is counted over.
pub(super) async fn sources<H: Host>(g: &Gathering<'_, H>) -> Result<Vec<SourceFacts>> {
    let mut sources = Vec::new();
    let say = |key: &str| g.words.get(key);
    if let Some(version) = &g.book.stores_version {
        sources.push(SourceFacts {
            figure: say("packet-source-stores"),
            source: version.source.clone(),
            date: Some(version.as_of),
            basis: g
                .words
                .say(&Statement::new("packet-source-stores-basis").with("rows", version.rows_taken)),
        });
    }
    if let Some(version) = &g.book.members_version {
        let counted = g.alleys().iter().any(|alley| alley.eligible_stores.is_some());
        let basis = if counted { "packet-source-members-ledger" } else { "packet-source-members-file" };
        sources.push(SourceFacts {
            figure: say("packet-source-members"),
            source: version.source.clone(),
            date: Some(version.as_of),
            basis: say(basis),
        });
    }
    if let Some(version) = g.office.store.data_set_in_force(DataSetKind::Boundaries).await? {
        sources.push(SourceFacts {
            figure: say("packet-source-boundaries"),
            source: version.source,
            date: Some(version.as_of),
            basis: String::new(),
        });
    }
    for (figure, basis) in [
        ("packet-source-suggestions", "packet-source-suggestions-basis"),
        ("packet-source-promises", "packet-source-promises-basis"),
        ("packet-source-ways", "packet-source-ways-basis"),
    ] {
        sources.push(SourceFacts {
            figure: say(figure),
            source: say("packet-source-office"),
            date: Some(g.office.today()),
            basis: say(basis),
        });
    }
    Ok(sources)
}
