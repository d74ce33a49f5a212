//! `cargo xtask check`: what one runs every few minutes while working.

use std::collections::BTreeSet;
use std::fs;

use crate::process::{cargo, output, program, root, succeeds};
use crate::say;
use crate::steps::{Outcome, Steps};

/// Format, lints and unit tests of the crates that changed since the last commit. Returns whether all passed.
pub fn check() -> bool {
    let changed =
        output(program("git").args(["status", "--porcelain", "--untracked-files=all"])).unwrap_or_default();
    let names: Vec<String> = crates_of(&changed).iter().filter_map(|folder| name_of(folder)).collect();
    let chosen: Vec<&str> = names.iter().flat_map(|name| ["--package", name.as_str()]).collect();
    let mut steps = Steps::new();
    steps.step("서식 / format (rustfmt)", || {
        Outcome::when(succeeds(cargo().args(["fmt", "--all", "--check"])), "cargo fmt --all")
    });
    if chosen.is_empty() {
        say::line("바뀐 크레이트가 없습니다 / no crate changed");
    } else {
        steps.step("규칙 / lints (clippy)", || {
            let lints = ["--all-targets", "--quiet", "--", "-D", "warnings"];
            Outcome::when(succeeds(cargo().arg("clippy").args(&chosen).args(lints)), "clippy")
        });
        steps.step("단위 시험 / unit tests", || {
            Outcome::when(succeeds(cargo().arg("test").args(&chosen).args(["--lib", "--bins"])), "cargo test")
        });
    }
    steps.close("바뀐 부분의 검사를 통과했습니다", "What changed passed its checks")
}

/// Folders of the crates that `git status --porcelain` names.
fn crates_of(status: &str) -> BTreeSet<String> {
    status
        .lines()
        .filter_map(|line| line.get(3..))
        .map(|path| path.rsplit(" -> ").next().unwrap_or(path).trim_matches('"'))
        .filter_map(|path| match path.split('/').collect::<Vec<_>>().as_slice() {
            ["src-tauri", "crates", name, ..] => Some(format!("src-tauri/crates/{name}")),
            [top @ ("xtask" | "tests"), ..] => Some((*top).to_owned()),
            _ => None,
        })
        .collect()
}

fn name_of(folder: &str) -> Option<String> {
    let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).ok()?;
    let line = manifest.lines().find(|line| line.starts_with("name"))?;
    line.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_names_its_crate_once() {
        let status = " M src-tauri/crates/core/src/lib.rs\n?? src-tauri/crates/core/src/new.rs\n\
                      R  README.md -> xtask/src/a.rs\n M README.md\n";
        assert_eq!(crates_of(status), ["src-tauri/crates/core".to_owned(), "xtask".to_owned()].into());
        assert_eq!(name_of("xtask").as_deref(), Some("xtask"));
    }
}
