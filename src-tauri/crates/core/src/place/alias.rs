//! Other names of alley districts, which aides keep and which may point to one another.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// The form in which names are compared: NFC, lower case, letters and digits only. `풍암 먹자골목(상점가)` equals
/// `풍암먹자골목 상점가`.
pub fn name_key(name: &str) -> String {
    crate::text::search_terms::normalize(name).replace(' ', "")
}

/// An alias that would lead back to itself, with the names on the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("place-alias-circle")]
pub struct AliasCycle {
    /// The names in order, the first one again at the end.
    pub names: Vec<String>,
}

impl AliasCycle {
    /// The error as a sentence.
    pub fn statement(&self) -> crate::statement::Statement {
        crate::statement::Statement::new("place-alias-circle").with("names", self.names.join(" → "))
    }
}

/// Names that mean other names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AliasGraph {
    /// Key of a name -> the name it means, as written.
    targets: BTreeMap<String, String>,
}

impl AliasGraph {
    /// Lets `alias` mean `name`, which may itself be an alias. An alias for itself is nothing new and changes nothing.
    ///
    /// # Errors
    /// [`AliasCycle`] when `name` already leads to `alias`; the graph is as before.
    pub fn insert(&mut self, alias: &str, name: &str) -> Result<(), AliasCycle> {
        let key = name_key(alias);
        if key == name_key(name) || key.is_empty() {
            return Ok(());
        }
        let mut names = vec![alias.to_owned()];
        let mut at = name;
        let mut seen = BTreeSet::new();
        loop {
            names.push(at.to_owned());
            let here = name_key(at);
            if here == key {
                return Err(AliasCycle { names });
            }
            match self.targets.get(&here) {
                Some(next) if seen.insert(here) => at = next,
                _ => break,
            }
        }
        self.targets.insert(key, name.to_owned());
        Ok(())
    }

    /// The name that a name means in the end; itself when it is no alias.
    pub fn resolve<'a>(&'a self, name: &'a str) -> &'a str {
        let mut at = name;
        // A circle cannot have been inserted; the bound only says so to the reader.
        for _ in 0..=self.targets.len() {
            match self.targets.get(&name_key(at)) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Number of aliases.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn aliases_lead_to_names_and_never_round() {
        let mut graph = AliasGraph::default();
        graph.insert("풍암 먹자골목", "풍암골목형상점가").unwrap();
        graph.insert("풍암먹자", "풍암먹자골목").unwrap();
        assert_eq!(graph.resolve("풍암 먹자"), "풍암골목형상점가");
        assert_eq!(graph.resolve("모르는 골목"), "모르는 골목");
        let circle = graph.insert("풍암골목형상점가", "풍암먹자").unwrap_err();
        assert_eq!(circle.names.first(), circle.names.last());
        assert_eq!(graph.len(), 2);
    }

    proptest! {
        #[test]
        fn resolving_always_ends_at_a_name(pairs in prop::collection::vec(("[a-f]", "[a-f]"), 0..20), start in "[a-f]") {
            let mut graph = AliasGraph::default();
            for (alias, name) in &pairs {
                let _ = graph.insert(alias, name);
            }
            let end = graph.resolve(&start).to_owned();
            prop_assert_eq!(graph.resolve(&end), end.as_str());
        }
    }
}
