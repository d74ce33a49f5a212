//! Keys as the sources of the other crates name them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Crates whose sentences are spoken from the catalogues; the packet has words of its own, but for its errors.
const CRATES: [&str; 7] = ["core", "intake", "store", "office-files", "sample", "api", "cli"];

/// What a key follows in the code.
const BEFORE: [&str; 8] = [
    "Statement::new(",
    "ApiError::bad_request(",
    "ApiError::not_found(",
    ".get(",
    ".say_key(",
    "words(",
    "Self::bad_request(",
    "Self::not_found(",
];

/// Messages found by a prefix and a value out of a list (`Words::word`) or made from an entity's name.
const LISTS: [&str; 21] = [
    "entity",
    "field",
    "role",
    "channel",
    "suggestion-state",
    "pick-decision",
    "promise-state",
    "visit-state",
    "stop-kind",
    "travel-mode",
    "task-moment",
    "visit-line-kind",
    "ask-answer",
    "line-kind",
    "data-set-kind",
    "attachment-kind",
    "packet-part",
    "paper-section",
    "step",
    "column",
    "rule",
];

/// Whether a message is reached through a list of values.
pub fn is_built_from_a_list(key: &str) -> bool {
    LISTS.iter().any(|list| key.strip_prefix(list).is_some_and(|rest| rest.starts_with('-')))
}

/// Every key that the code says, with the file that says it.
pub fn said() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (file, text) in sources() {
        // The tool's own keys also travel through tables and variables.
        let own = strings(&text).into_iter().filter(|text| text.starts_with("cli-") && is_key(text));
        for key in said_in(&text).into_iter().chain(own) {
            found.entry(key).or_insert_with(|| file.clone());
        }
    }
    assert!(found.len() > 50, "the sources have moved: only {} keys found", found.len());
    found
}

/// Every string in the code.
pub fn literals() -> BTreeSet<String> {
    let errors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packet/src/error.rs");
    let errors = fs::read_to_string(errors).expect("the packet's errors can be read");
    sources().into_iter().flat_map(|(_, text)| strings(&text)).chain(strings(&errors)).collect()
}

fn said_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = BEFORE
        .iter()
        .flat_map(|before| text.match_indices(before).map(|(at, _)| at + before.len()))
        .filter_map(|at| text.get(at..)?.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect();
    // `Self::Variant => "key",` of the functions called `key`.
    for part in text.split("fn key(").skip(1) {
        let body = part.split("\n    }\n").next().unwrap_or_default();
        found.extend(strings(body));
    }
    found.retain(|key| is_key(key));
    found
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !text.ends_with('-')
}

fn strings(text: &str) -> Vec<String> {
    text.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// The sources of the crates and of the shell, without their tests.
fn sources() -> Vec<(String, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let shell = crates.join("..").join("src");
    CRATES
        .iter()
        .map(|name| crates.join(name).join("src"))
        .chain([shell])
        .flat_map(|folder| files(&folder))
        .filter(|file| !file.to_string_lossy().contains("tests"))
        .map(|file| {
            let text = fs::read_to_string(&file).expect("a source can be read");
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
            (file.strip_prefix(&crates).unwrap_or(&file).display().to_string(), code)
        })
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the crate has sources") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn keys_are_found_in_code() {
    let code = r#"
        Statement::new("rules-late").with("minutes", 3);
        ApiError::not_found(
            "dong-unknown", name);
    pub const fn key(&self) -> &'static str {
        match self { Self::Empty => "phone-empty" }
    }
    "#;
    assert_eq!(said_in(code), ["rules-late", "dong-unknown", "phone-empty"]);
    assert!(!is_key("Not-a-key") && !is_key("word") && !is_key("rules-"));
}
