//! What the code hands to a sentence must be all that the sentence needs, every sentence must come out whole, and no
//! key, choice or column may be left without words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use alley_core::{
    entity::{
        AskAnswer, AttachmentKind, Channel, DataSetKind, PickDecision, PromiseState, Role, StopKind,
        SuggestionState, TaskMoment, TravelMode, VisitLineKind, VisitState,
    },
    note::LineKind,
    statement::Statement,
};
use alley_words::{Language, TOPICS, Words};

const LANGUAGES: [Language; 2] = [Language::Korean, Language::English];

/// Crates that make statements which are spoken from the catalogues; those of the rules are checked in the core.
const SPEAKING: [&str; 4] = ["api", "cli", "intake", "store"];

/// Words of the code that look like keys: names of encodings, a channel, a serde setting, a date of a workbook,
/// a variable of a sentence.
const NO_KEYS: [&str; 15] = [
    "kebab-case",
    "yyyy-mm-dd",
    "utf16-le",
    "utf16-be",
    "utf-8",
    "utf-8-sig",
    "utf-16le",
    "utf-16be",
    "euc-kr",
    "cp-949",
    "windows-949",
    "walk-in",
    "lines-to-take",
    "type-size",
    "other-file",
];

/// The variables of each message of a file.
fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let (key, _) = line.split_once('=').unwrap_or((line, ""));
            current = key.trim().to_owned();
        }
        let names = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
        });
        found.entry(current.clone()).or_default().extend(names);
    }
    found.remove("");
    found
}

fn all_variables() -> BTreeMap<String, BTreeSet<String>> {
    TOPICS.iter().flat_map(|topic| variables(topic.korean)).collect()
}

#[test]
fn every_sentence_comes_out_whole() {
    let mut said_at_all = 0;
    for topic in TOPICS {
        for (key, names) in variables(topic.korean) {
            let texts = ["풍암동", "2026-07-16", "neighborhood, in-progress", ""];
            let spoken: Vec<Statement> = texts
                .into_iter()
                .map(|text| names.iter().fold(Statement::new(&key), |said, name| said.with(name, text)))
                .chain([1_i64, 17_000].into_iter().map(|number| {
                    names.iter().fold(Statement::new(&key), |said, name| said.with(name, number))
                }))
                .collect();
            for language in LANGUAGES {
                for statement in &spoken {
                    let said = Words::new(language).say(statement);
                    assert!(!said.contains(['{', '}', '$']), "{key} in {language:?}: {said}");
                    assert!(!said.trim().is_empty(), "{key} in {language:?} says nothing");
                    assert_ne!(said, format!("[{key}]"), "{key} in {language:?}");
                    said_at_all += 1;
                }
            }
        }
    }
    assert!(said_at_all > 3_000, "only {said_at_all} sentences were tried");
}

#[test]
fn the_code_hands_over_what_each_sentence_needs() {
    let needed = all_variables();
    let mut checked = 0;
    let mut lacking = Vec::new();
    for (file, text) in SPEAKING.iter().flat_map(|name| sources(name)) {
        for (key, given) in statements(&text) {
            let Some(needed) = needed.get(&key) else { continue };
            checked += 1;
            let missing: Vec<&str> = needed.difference(&given).map(String::as_str).collect();
            if !missing.is_empty() {
                lacking.push(format!("{file}: {key} lacks {}", missing.join(", ")));
            }
        }
    }
    assert!(checked > 60, "the sources have moved: only {checked} statements found");
    assert_eq!(lacking, [""; 0]);
}

/// The statements that code makes under a key it names, with the names of what they carry.
fn statements(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let makers = ["Statement::new(\"", "bad_request(\"", "not_found(\""];
    let mut starts: Vec<(usize, &str)> = makers
        .iter()
        .flat_map(|maker| text.match_indices(maker).map(|(at, _)| (at + maker.len(), *maker)))
        .collect();
    starts.sort_unstable();
    let ends: Vec<usize> = starts.iter().map(|(at, _)| *at).skip(1).chain([text.len()]).collect();
    starts
        .into_iter()
        .zip(ends)
        .filter_map(|((start, maker), end)| {
            // What is added to a statement stands between it and the next one, in the same function.
            let part = text.get(start..end)?.split("\n}\n").next()?;
            let (key, rest) = part.split_once('"')?;
            let mut given: BTreeSet<String> = rest
                .split(".with(")
                .skip(1)
                .filter_map(|with| with.trim_start().strip_prefix('"')?.split('"').next())
                .map(str::to_owned)
                .collect();
            if maker.starts_with("not_found") {
                given.insert("name".to_owned());
            }
            Some((key.to_owned(), given))
        })
        .collect()
}

#[test]
fn every_word_of_the_api_that_looks_like_a_key_has_words() {
    let words = Words::new(Language::Korean);
    let mut keys = 0;
    let mut mute = Vec::new();
    for (file, text) in sources("api") {
        for literal in text.lines().flat_map(|line| line.split('"').skip(1).step_by(2)) {
            if !looks_like_a_key(literal) || NO_KEYS.contains(&literal) {
                continue;
            }
            keys += 1;
            if !words.has(literal) {
                mute.push(format!("{file}: {literal}"));
            }
        }
    }
    assert!(keys > 100, "the sources have moved: only {keys} keys found");
    assert_eq!(mute, [""; 0]);
}

fn looks_like_a_key(text: &str) -> bool {
    text.contains('-')
        && !text.ends_with('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Errors of the packet and of office files name their sentence themselves; it is spoken from here.
#[test]
fn every_refusal_of_a_packet_or_an_office_file_has_words() {
    for (name, beginnings, least) in
        [("packet", &["packet-", "logo-"][..], 9), ("office-files", &["office-file-", "hwpx-"][..], 13)]
    {
        let text: String = sources(name)
            .into_iter()
            .filter(|(file, _)| file.ends_with("error.rs"))
            .map(|(_, text)| text)
            .collect();
        let own = |literal: &&str| beginnings.iter().any(|beginning| literal.starts_with(beginning));
        let literals = text.split('"').skip(1).step_by(2);
        let keys: Vec<&str> = literals.filter(|literal| looks_like_a_key(literal)).filter(own).collect();
        assert!(keys.len() >= least, "the errors of {name} have moved");
        for key in keys {
            assert!(Words::new(Language::Korean).has(key), "{key}");
        }
    }
}

#[test]
fn every_choice_has_a_word() {
    let words = Words::new(Language::Korean);
    let has = |list: &str, values: &mut dyn Iterator<Item = &'static str>| {
        for value in values {
            let key = format!("{list}-{}", value.replace('_', "-").replace('+', "-plus-"));
            assert!(words.has(&key), "{key}");
            assert_eq!(words.word(list, value), words.get(&key));
        }
    };
    has("role", &mut Role::ALL.iter().map(|one| one.word()));
    has("channel", &mut Channel::ALL.iter().map(|one| one.word()));
    has("suggestion-state", &mut SuggestionState::ALL.iter().map(|one| one.word()));
    has("pick-decision", &mut PickDecision::ALL.iter().map(|one| one.word()));
    has("promise-state", &mut PromiseState::ALL.iter().map(|one| one.word()));
    has("visit-state", &mut VisitState::ALL.iter().map(|one| one.word()));
    has("stop-kind", &mut StopKind::ALL.iter().map(|one| one.word()));
    has("travel-mode", &mut TravelMode::ALL.iter().map(|one| one.word()));
    has("task-moment", &mut TaskMoment::ALL.iter().map(|one| one.word()));
    has("visit-line-kind", &mut VisitLineKind::ALL.iter().map(|one| one.word()));
    has("ask-answer", &mut AskAnswer::ALL.iter().map(|one| one.word()));
    has("line-kind", &mut LineKind::ALL.iter().map(|one| one.word()));
    has("attachment-kind", &mut AttachmentKind::ALL.iter().map(|one| one.word()));
    has("data-set-kind", &mut DataSetKind::ALL.iter().map(|one| one.word()));
}

#[test]
fn every_column_that_a_file_may_have_is_named() {
    let words = Words::new(Language::Korean);
    let mut columns = BTreeSet::new();
    for (_, text) in sources("intake") {
        let Some((_, fields)) = text.split_once("const FIELDS: &[Field]") else { continue };
        let fields = fields.split_once(";\n\n").map_or(fields, |(fields, _)| fields);
        for (before, key) in fields.split('"').zip(fields.split('"').skip(1)) {
            // `"number" true: …` in three readers, `key: "card"` in one.
            if before.trim_end().ends_with("key:") || fields.contains(&format!("\"{key}\" true:")) {
                columns.insert(key.to_owned());
            }
            if fields.contains(&format!("\"{key}\" false:")) {
                columns.insert(key.to_owned());
            }
        }
    }
    assert!(columns.len() > 45, "the readers have moved: only {columns:?}");
    let nameless: Vec<&String> =
        columns.iter().filter(|column| !words.has(&format!("column-{column}"))).collect();
    assert!(nameless.is_empty(), "{nameless:?}");
}

/// The sources of a crate without their unit tests.
fn sources(name: &str) -> Vec<(String, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    files(&crates.join(name).join("src"))
        .into_iter()
        .filter(|file| !file.to_string_lossy().ends_with("tests.rs"))
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
fn statements_and_variables_are_found() {
    let code = r#"
        Statement::new("one-key").with("a", 1)
            .with("b", "x");
        ApiError::not_found("other-key", name).with( "known", "c");
}
        value.with("not-this", 1);
    "#;
    let found = statements(code);
    let names = |at: usize| found[at].1.iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!((found[0].0.as_str(), names(0)), ("one-key", vec!["a", "b"]));
    assert_eq!((found[1].0.as_str(), names(1)), ("other-key", vec!["known", "name"]));
    let found = variables("# $no\na = { $x ->\n    [one] { $y-z }\n   *[other] x\n}\nb = y\n");
    assert_eq!(found["a"], BTreeSet::from(["x".to_owned(), "y-z".to_owned()]));
    assert!(found["b"].is_empty());
}
