//! Whatever a rule says, somebody can read it: every key of the rules has a sentence in both languages.

use std::{collections::BTreeSet, error::Error, fs, path::Path};

/// Beginnings of keys that the rules speak with.
const BEGINNINGS: [&str; 8] =
    ["rules-", "phone-", "date-", "time-", "won-", "place-", "urgency-overrule-", "schedule-"];

/// Keys in quotes in the sources under a folder.
fn spoken(folder: &Path, keys: &mut BTreeSet<String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            spoken(&path, keys)?;
            continue;
        }
        let source = fs::read_to_string(&path)?;
        let rules = source.split("#[cfg(test)]").next().unwrap_or_default();
        let quoted = rules.split('"').skip(1).step_by(2);
        let key = |text: &&str| {
            let plain = text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            plain && !text.ends_with('-') && BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
        };
        keys.extend(quoted.filter(key).map(str::to_owned));
    }
    Ok(())
}

fn written(catalogue: &str) -> BTreeSet<String> {
    let message = |line: &str| {
        let (key, _) = line.split_once(" = ")?;
        key.starts_with(|c: char| c.is_ascii_lowercase()).then(|| key.to_owned())
    };
    catalogue.lines().filter_map(message).collect()
}

#[test]
fn every_key_of_the_rules_has_words_in_both_languages() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    for module in ["calendar", "membership", "place", "schedule", "suggestion", "text"] {
        spoken(&root.join("src").join(module), &mut keys)?;
    }
    let advice = fs::read_to_string(root.join("src/visit_advice.rs"))?;
    assert!(advice.contains("rules-advice-never"), "the advice moved: look for its keys elsewhere");
    keys.extend(
        advice.split('"').skip(1).step_by(2).filter(|text| text.starts_with("rules-")).map(str::to_owned),
    );
    assert!(keys.len() > 70, "{}", keys.len());
    for language in ["ko", "en"] {
        let path = root.join("../../locales").join(language).join("rules.ftl");
        let sentences = written(&fs::read_to_string(&path)?);
        let silent: Vec<_> = keys.difference(&sentences).collect();
        let unused: Vec<_> = sentences.difference(&keys).collect();
        assert!(
            silent.is_empty() && unused.is_empty(),
            "{language}: no words for {silent:?}, nobody says {unused:?}"
        );
    }
    Ok(())
}
