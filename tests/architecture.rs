//! The walls of the house, checked: which crate may know which, what the pure crates may call, how long a file may
//! be. Every checker is a function over names and texts and is tried on a made-up breach.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a crate reaches, through the crates of this workspace, by name.
type Reach = BTreeMap<String, BTreeSet<String>>;

/// From, the crates it must never reach, and why.
const NEVER: &[(&str, &[&str], &str)] = &[
    (
        "alley-core",
        &[
            "tauri",
            "sqlx",
            "tokio",
            "printpdf",
            "lopdf",
            "libsqlite3-sys",
            "rusqlite",
            "reqwest",
            "getrandom",
            "tempfile",
            "fs4",
            "zip",
            "alley-words",
            "alley-intake",
            "alley-store",
            "alley-packet",
            "alley-office-files",
            "alley-sample",
            "alley-api",
            "alley-hub",
        ],
        "the core does no input or output, so it cannot fail",
    ),
    (
        "alley-packet",
        &["alley-store", "alley-intake", "alley-api", "alley-hub", "tauri", "sqlx", "tokio"],
        "a packet is made from facts, not from a workspace",
    ),
    (
        "alley-office-files",
        &["alley-store", "alley-intake", "alley-api", "alley-hub", "alley-words", "tauri", "sqlx", "tokio"],
        "a document is made from a report's facts, not from a workspace",
    ),
    (
        "alley-intake",
        &["alley-store", "alley-api", "alley-hub", "alley-packet", "alley-office-files", "tauri", "sqlx"],
        "readers give rows and keep nothing",
    ),
    (
        "alley-store",
        &[
            "alley-api",
            "alley-packet",
            "alley-office-files",
            "alley-hub",
            "alley-words",
            "tauri",
            "printpdf",
            "lopdf",
        ],
        "the store knows no command and no paper",
    ),
    (
        "alley-hub",
        &["alley-store", "alley-api", "alley-packet", "tauri"],
        "the hub and the store meet in the api",
    ),
    (
        "alley-words",
        &["alley-store", "alley-intake", "alley-packet", "alley-api", "tauri", "sqlx"],
        "words are chosen at the edge and need only keys",
    ),
    ("alley-sample", &["alley-store", "alley-api", "tauri", "sqlx"], "the sample is data"),
    ("alley-api", &["tauri", "clap"], "commands run without a window"),
];

/// Crates that nobody depends on.
const ENDS: [&str; 2] = ["alley-cli", "alley-office"];

/// Crates that one of ours alone may name.
const ONLY: &[(&str, &[&str])] = &[
    ("alley-packet", &["printpdf", "lopdf"]),
    ("alley-office-files", &["docx-rs"]),
    ("alley-office", &["tauri"]),
];

/// What the pure crates may not call, outside their tests.
const IMPURE: [&str; 12] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime",
    "Utc::now",
    "Local::now",
    "std::time::Instant",
    "println!",
    "eprintln!",
    "Uuid::now_v7",
];

/// A file longer than this is split.
const LONGEST: usize = 500;

#[test]
fn no_crate_reaches_what_it_must_not() {
    let reach = reach(&metadata());
    assert!(reach.contains_key("alley-core"), "cargo metadata lists the workspace");
    assert_eq!(wrong_arrows(&reach, &direct(&metadata())), [""; 0]);
}

#[test]
fn a_wrong_arrow_is_found_also_through_another_crate() {
    let of = |pairs: &[(&str, &[&str])]| -> Reach {
        pairs
            .iter()
            .map(|(from, to)| ((*from).to_owned(), to.iter().map(|to| (*to).to_owned()).collect()))
            .collect()
    };
    let arrows = of(&[("alley-core", &["serde"]), ("alley-intake", &["alley-core", "zip"])]);
    assert_eq!(wrong_arrows(&closed(&arrows), &arrows), [""; 0]);
    let through = of(&[("alley-packet", &["alley-sample"]), ("alley-sample", &["sqlx"])]);
    assert_eq!(wrong_arrows(&closed(&through), &through).len(), 2);
    let on_an_end = of(&[("alley-tests", &["alley-cli"])]);
    assert_eq!(wrong_arrows(&closed(&on_an_end), &on_an_end).len(), 1);
    let second_writer = of(&[("alley-api", &["lopdf"])]);
    assert_eq!(wrong_arrows(&closed(&second_writer), &second_writer).len(), 1);
}

#[test]
fn the_core_reads_no_clock_and_no_file() {
    let sources = texts("src-tauri/crates/core/src", &["rs"]);
    assert!(sources.len() > 10);
    assert_eq!(impure(&sources), [""; 0]);
    let breach = [("a.rs".to_owned(), "fn now() -> SystemTime {\n    SystemTime::now()\n}\n".to_owned())];
    assert_eq!(impure(&breach), ["a.rs:1: SystemTime", "a.rs:2: SystemTime"]);
    let comment = [("a.rs".to_owned(), "/// Never calls std::fs.\nfn pure() {}\n".to_owned())];
    assert_eq!(impure(&comment), [""; 0]);
}

#[test]
fn the_pdf_writers_are_named_in_one_folder_alone() {
    let sources = texts("src-tauri/crates/packet/src", &["rs"]);
    assert_eq!(outside_pdf(&sources), [""; 0]);
    let breach = [
        ("src/layout/page.rs".to_owned(), "use printpdf::Op;\n".to_owned()),
        ("src/pdf/write.rs".to_owned(), "use lopdf::Object;\n".to_owned()),
        ("src/text.rs".to_owned(), "// printpdf would lose this glyph.\n".to_owned()),
    ];
    assert_eq!(outside_pdf(&breach), ["src/layout/page.rs:1: printpdf"]);
}

#[test]
fn the_window_keeps_its_own_arrows() {
    let sources = texts("ui/src", &["ts", "svelte"]);
    assert_eq!(wrong_imports(&sources), [""; 0]);
    let breach = [
        (
            "ui/src/workspaces/tour/Tour.svelte".to_owned(),
            "import X from '../meetings/X.svelte'\n".to_owned(),
        ),
        ("ui/src/components/Table.svelte".to_owned(), "import { rpc } from \"$lib/api/rpc\";\n".to_owned()),
        (
            "ui/src/workspaces/tour/file.ts".to_owned(),
            "import { open } from '@tauri-apps/api/core'\n".to_owned(),
        ),
        ("ui/src/api/host.tauri.ts".to_owned(), "import { invoke } from '@tauri-apps/api/core'\n".to_owned()),
        ("ui/src/workspaces/tour/List.svelte".to_owned(), "import Row from './Row.svelte'\n".to_owned()),
    ];
    assert_eq!(wrong_imports(&breach).len(), 3, "{:?}", wrong_imports(&breach));
}

#[test]
fn no_source_file_is_too_long() {
    let sources = texts("", &["rs", "ts", "svelte", "css", "py", "sql", "ftl"]);
    assert!(sources.len() > 100);
    assert_eq!(too_long(&sources), [""; 0]);
    let breach =
        [("long.rs".to_owned(), "line\n".repeat(501)), ("short.rs".to_owned(), "line\n".repeat(500))];
    assert_eq!(too_long(&breach), ["long.rs: 501 lines"]);
}

#[test]
fn no_text_names_a_folder_of_somebodys_machine() {
    let every =
        ["rs", "toml", "md", "sql", "ftl", "py", "ts", "svelte", "css", "json", "yml", "sh", "html", "txt"];
    let all = texts("", &every);
    assert_eq!(machine_paths(&all), [""; 0]);
    let breach = [("a.rs".to_owned(), format!("let x = \"/{}/someone/x\";\n", "home"))];
    assert_eq!(machine_paths(&breach).len(), 1);
    let address = [("a.md".to_owned(), format!("See https://example.kr/{}/page\n", "home"))];
    assert_eq!(machine_paths(&address), [""; 0]);
}

#[test]
fn every_catalogue_is_in_both_languages() {
    let catalogues: Vec<String> = texts("", &["ftl"]).into_iter().map(|(path, _)| path).collect();
    assert!(catalogues.len() >= 6);
    assert_eq!(in_one_language(&catalogues), [""; 0]);
    assert_eq!(
        in_one_language(&[
            "locales/ko/a.ftl".to_owned(),
            "locales/en/a.ftl".to_owned(),
            "locales/ko/b.ftl".to_owned()
        ]),
        ["locales/ko/b.ftl"]
    );
}

fn wrong_arrows(reach: &Reach, direct: &Reach) -> Vec<String> {
    let mut found = Vec::new();
    for (from, never, why) in NEVER {
        let reached = reach.get(*from).cloned().unwrap_or_default();
        for to in never.iter().filter(|to| reached.contains(**to)) {
            found.push(format!("{from} reaches {to}: {why}"));
        }
    }
    for (from, to) in direct {
        for end in ENDS.iter().filter(|end| to.contains(**end)) {
            found.push(format!("{from} depends on {end}"));
        }
        for (owner, owned) in ONLY.iter().filter(|(owner, _)| owner != from) {
            for name in owned.iter().filter(|name| to.contains(**name)) {
                found.push(format!("{from} names {name}, which is {owner}'s"));
            }
        }
    }
    found
}

fn impure(sources: &[(String, String)]) -> Vec<String> {
    lines_with(sources, |_, line| IMPURE.iter().find(|call| line.contains(**call)).copied())
}

fn outside_pdf(sources: &[(String, String)]) -> Vec<String> {
    lines_with(sources, |path, line| {
        let elsewhere = !path.contains("/pdf/") && !path.ends_with("src/pdf.rs");
        ["printpdf", "lopdf"].into_iter().find(|name| elsewhere && line.contains(name))
    })
}

fn wrong_imports(sources: &[(String, String)]) -> Vec<String> {
    lines_with(sources, |path, line| {
        let (Some(from), true) = (imported(line), !path.ends_with("api/host.tauri.ts")) else { return None };
        let inside = |folder: &str| path.contains(&format!("/{folder}/"));
        if from.contains("@tauri-apps/") {
            return Some("@tauri-apps");
        }
        if inside("components") && (from.contains("workspaces/") || from.contains("/api/")) {
            return Some("a component knows no workspace and no api");
        }
        // One workspace stands beside another: `../meetings/…` from `workspaces/tour/`, or by its whole name.
        let own = path.split("/workspaces/").nth(1).and_then(|rest| rest.split('/').next())?;
        let named = from.split("workspaces/").nth(1).and_then(|rest| rest.split('/').next());
        let beside = from
            .strip_prefix("../")
            .filter(|rest| !rest.starts_with(".."))
            .and_then(|rest| rest.split('/').next());
        let depth = path.split("/workspaces/").nth(1).map_or(0, |rest| rest.matches('/').count());
        match (named, beside) {
            (Some(other), _) if other != own => Some("a workspace knows no other"),
            (None, Some(_)) if depth == 1 => Some("a workspace knows no other"),
            _ => None,
        }
    })
}

/// What a line of TypeScript imports.
fn imported(line: &str) -> Option<&str> {
    let from = line.split(" from ").nth(1).or_else(|| line.trim().strip_prefix("import "))?;
    Some(from.trim().trim_end_matches(';').trim_matches(['\'', '"']))
}

fn too_long(sources: &[(String, String)]) -> Vec<String> {
    sources
        .iter()
        // A migration is one step of the schema and is never edited once merged, so it is not split either.
        .filter(|(path, _)| !path.contains("/generated/") && !path.starts_with("migrations/"))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect()
}

fn machine_paths(sources: &[(String, String)]) -> Vec<String> {
    // Put together here so that this file does not name one itself.
    let folders: Vec<String> =
        ["home", "Users", "root", "work"].iter().map(|name| format!("/{name}/")).collect();
    let windows = ["C:", "Users"].join("\\");
    let mut found = Vec::new();
    for (path, text) in sources {
        for (number, line) in text.lines().enumerate() {
            let absolute = |at: usize| {
                line.get(..at)
                    .and_then(|before| before.chars().last())
                    .is_none_or(|c| !c.is_alphanumeric() && !"./-_})>".contains(c))
            };
            let unix =
                folders.iter().any(|folder| line.match_indices(folder.as_str()).any(|(at, _)| absolute(at)));
            if unix || line.contains(&windows) {
                found.push(format!("{path}:{}", number + 1));
            }
        }
    }
    found
}

fn in_one_language(catalogues: &[String]) -> Vec<String> {
    let twin = |path: &String| {
        if path.contains("/ko/") { path.replace("/ko/", "/en/") } else { path.replace("/en/", "/ko/") }
    };
    catalogues.iter().filter(|path| !catalogues.contains(&twin(path))).cloned().collect()
}

/// Lines of code, comments and tests left out, in which a checker finds something.
fn lines_with<'w>(sources: &[(String, String)], find: impl Fn(&str, &str) -> Option<&'w str>) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for (number, line) in
            code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            found.extend(find(path, line).map(|what| format!("{path}:{}: {what}", number + 1)));
        }
    }
    found
}

/// The files below a folder of the project with these endings, by their path from the top.
fn texts(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let built =
            ["target", "node_modules", "out", "bench-out", "dist", ".git", ".sqlx"].contains(&name.as_str());
        if path.is_dir() {
            if !built && !name.ends_with(".alley") {
                collect(&path, endings, found);
            }
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted))
            && !name.ends_with("-lock.json")
        {
            let short = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push((short, fs::read_to_string(&path).unwrap_or_default()));
        }
    }
}

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

fn metadata() -> serde_json::Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    serde_json::from_slice(&output.stdout).expect("cargo metadata gives JSON")
}

/// What each of our crates names in its manifest, for building and running; for testing only the ends count.
fn direct(metadata: &serde_json::Value) -> Reach {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|package| {
            let named = package["dependencies"].as_array().into_iter().flatten();
            let kept = named
                .filter(|to| to["kind"] != "dev" || ENDS.contains(&to["name"].as_str().unwrap_or_default()));
            (text(&package["name"]), kept.map(|to| text(&to["name"])).collect())
        })
        .collect()
}

fn reach(metadata: &serde_json::Value) -> Reach {
    closed(&direct(metadata))
}

/// Each crate with everything it reaches through crates that the map knows.
fn closed(direct: &Reach) -> Reach {
    let mut reach = direct.clone();
    loop {
        let wider: Reach = reach
            .iter()
            .map(|(from, to)| {
                let further = to.iter().filter_map(|next| reach.get(next)).flatten();
                (from.clone(), to.iter().chain(further).cloned().collect())
            })
            .collect();
        if wider == reach {
            return reach;
        }
        reach = wider;
    }
}
