//! `cargo xtask bench`: the benchmarks of the crates in release mode, and their ratios to other tools in one table.
//!
//! Seconds of a shared machine say little, so every benchmark runs its peers beside itself and prints a ratio.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::machine;
use crate::page;
use crate::process::{cargo, program, root, succeeds, target};
use crate::python;
use crate::sample_data;
use crate::say;
use crate::steps::{Outcome, Steps};

const NAMES: [&str; 7] = ["search", "intake", "packet", "window", "typing", "proposals", "schedules"];
/// Where the window's own things lie among the benchmarks' files.
const LARGE: &str = "bench-out/large.alley";
/// Rows of the national store file.
const NATIONAL: &str = "2500000";

/// Runs the named benchmarks, or all; `no-packet` leaves one out. Returns whether all ran.
pub fn bench(asked: &[String]) -> bool {
    let Some(chosen) = chosen(asked) else {
        eprintln!("cargo xtask bench [{}] [no-NAME]", NAMES.join("] ["));
        return false;
    };
    say::heading("필요한 것 / what the machine needs");
    if !machine::provide(&[machine::BUILD, machine::CHECKS]) {
        return false;
    }
    let mut steps = Steps::new();
    let mut table: Vec<String> = Vec::new();
    for name in chosen {
        match name {
            "search" => steps.step("검색과 열기 / search and opening", || search(&mut table)),
            "intake" => steps.step("공공데이터 읽기 / reading public files", || intake(&mut table)),
            "packet" => steps.step("자료집 / packets", || packet(&mut table)),
            "window" => steps.step("창 / the window", || window(&mut table)),
            "typing" => steps.step("쓰다가 끊기기 / killed while typing", || typing(&mut table)),
            "proposals" => {
                steps.step("건의 제안의 정확도 / how right proposals are", || proposals(&mut table))
            }
            _ => steps.step("사본 합치기 / copies coming together", || schedules(&mut table)),
        };
    }
    say::heading("비율 / ratios");
    for line in &table {
        say::line(line);
    }
    steps.close("성능을 모두 쟀습니다", "Every benchmark ran")
}

fn chosen(asked: &[String]) -> Option<Vec<&'static str>> {
    let known = |word: &String| NAMES.contains(&word.trim_start_matches("no-"));
    if !asked.iter().all(known) {
        return None;
    }
    let wanted: Vec<&String> = asked.iter().filter(|word| !word.starts_with("no-")).collect();
    Some(
        NAMES
            .into_iter()
            .filter(|name| wanted.is_empty() || wanted.iter().any(|word| word.as_str() == *name))
            .filter(|name| !asked.contains(&format!("no-{name}")))
            .collect(),
    )
}

/// The store's examples called `bench_…`, whatever they are.
fn search(table: &mut Vec<String>) -> Outcome {
    let examples = fs::read_dir(root().join("src-tauri/crates/store/examples")).ok();
    let mut names: Vec<String> = examples
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().file_stem().unwrap_or_default().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("bench_"))
        .collect();
    names.sort();
    let ran = names.iter().all(|name| {
        let run = ["run", "--release", "--quiet", "--package", "alley-store", "--example"];
        measured(cargo().args(run).arg(name), table, |_| true)
    });
    Outcome::when(ran && !names.is_empty(), "벤치마크가 실패했습니다 / a benchmark failed")
}

fn intake(table: &mut Vec<String>) -> Outcome {
    let Some(python) = python::with("bench-intake", &["duckdb", "pandas"]) else {
        return Outcome::Failed("duckdb, pandas 없음 / could not be installed".to_owned());
    };
    let folder = root().join("bench-out");
    let file = |encoding: &str| -> Option<PathBuf> {
        let into = folder.join(encoding);
        let stores = into.join("stores.csv");
        let there = stores.is_file() || sample_data::write(NATIONAL, encoding, "1", &into.to_string_lossy());
        there.then_some(stores)
    };
    let (Some(utf8), Some(cp949)) = (file("utf-8"), file("cp949")) else {
        return Outcome::Failed("파일을 만들지 못했습니다 / the files were not written".to_owned());
    };
    let release = ["build", "--release", "--quiet", "--package"];
    let built = succeeds(cargo().args(release).arg("alley-cli"))
        && succeeds(cargo().args(release).args(["alley-intake", "--example", "bench_stores"]));
    let binary = |name: &str| target().join("release").join(name).with_extension(env::consts::EXE_EXTENSION);
    let script = root().join("src-tauri/crates/intake/bench/stores_vs_duckdb.py");
    let mut command = program(python);
    command.arg(script).args([binary("alley"), binary("examples/bench_stores")]);
    let ran = built && measured(command.args([utf8, cp949]).args(["29140", "12240"]), table, is_result);
    Outcome::when(ran, "벤치마크가 실패했습니다 / the benchmark failed")
}

fn packet(table: &mut Vec<String>) -> Outcome {
    let Some(python) = python::with("bench-packet", &["typst", "weasyprint"]) else {
        return Outcome::Failed("typst·weasyprint 없음 / could not be installed".to_owned());
    };
    let script = root().join("src-tauri/crates/packet/bench/compare.py");
    let ran = measured(program(python).arg(script), table, is_result);
    Outcome::when(ran, "벤치마크가 실패했습니다 / the benchmark failed")
}

/// Builds the window and `alley` as people get them, and what else is named.
fn released_window(besides: &[&str]) -> bool {
    let release = ["build", "--release", "--quiet", "--features", "alley-office/bundled"];
    let what =
        ["--package", "alley-cli", "--package", "alley-office", "--bin", "alley-office", "--bin", "alley"];
    machine::provide(&[machine::WINDOW, machine::DRIVING])
        && page::build()
        && page::packages(&page::e2e())
        && succeeds(cargo().args(release).args(what).args(besides))
}

/// The window beside an empty one, on a workspace as large as an office's grows.
fn window(table: &mut Vec<String>) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::Skipped(
            "WebKitWebDriver는 Linux에만 있습니다 / Linux alone has WebKitWebDriver".to_owned(),
        );
    }
    let built = released_window(&["--example", "empty_window"]);
    let binary = |name: &str| target().join("release").join(name);
    if !built || !(root().join(LARGE).is_dir() || large_office(&binary("alley"))) {
        return Outcome::Failed("준비하지 못했습니다 / could not be prepared".to_owned());
    }
    let mut command = program("node");
    command.current_dir(page::e2e()).arg("bench/window.mjs").args([
        binary("alley-office"),
        binary("examples/empty_window"),
        root().join(LARGE),
    ]);
    let ran = measured(&mut command, table, |line| line.starts_with('|'));
    Outcome::when(ran, "목표에 못 미쳤습니다 / a goal was missed")
}

/// The program killed a hundred times while somebody types into a note of the sample.
fn typing(table: &mut Vec<String>) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::Skipped(
            "WebKitWebDriver는 Linux에만 있습니다 / Linux alone has WebKitWebDriver".to_owned(),
        );
    }
    let built = released_window(&[]);
    let binary = |name: &str| target().join("release").join(name);
    let (folder, key) = (root().join("bench-out/typing.alley"), root().join("bench-out/typing.key"));
    let _ = fs::remove_dir_all(&folder);
    let _ = fs::create_dir_all(root().join("bench-out"));
    let new = ["new", &folder.to_string_lossy(), "--sample", "--key-file", &key.to_string_lossy()];
    if !built || !succeeds(Command::new(binary("alley")).args(new)) {
        return Outcome::Failed("준비하지 못했습니다 / could not be prepared".to_owned());
    }
    let mut command = program("node");
    command.current_dir(page::e2e()).arg("bench/typing.mjs").arg(binary("alley-office")).arg(&folder);
    let ran = measured(&mut command, table, |line| line.starts_with('|'));
    Outcome::when(ran, "목표에 못 미쳤습니다 / a goal was missed")
}

/// A workspace with dongs, alley districts, a visit, and years of stores, suggestions and meetings.
fn large_office(alley: &Path) -> bool {
    let (folder, key) = (root().join(LARGE), root().join("bench-out/large.key"));
    let public = root().join("bench-out/small");
    let districts = public.join("districts.csv");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(alley);
        command.env("ALLEY_WORKSPACE", &folder).env("ALLEY_KEY_FILE", &key).args(arguments);
        succeeds(&mut command)
    };
    let grow = ["run", "--release", "--quiet", "--package", "alley-store", "--example", "large_office", "--"];
    sample_data::write("1000", "utf-8", "1", &public.to_string_lossy())
        && run(&["new", &folder.to_string_lossy(), "--key-file", &key.to_string_lossy()])
        && run(&["import", "districts", &districts.to_string_lossy()])
        && run(&[
            "visit",
            "add",
            "--dong",
            "풍암동",
            "--date",
            "2026-12-10",
            "--start",
            "14:00",
            "--end",
            "17:00",
        ])
        && succeeds(cargo().args(grow).args([&folder, &key]))
}

/// How well proposals agree with the labelled texts: nothing about speed, so whatever is built will do.
fn proposals(table: &mut Vec<String>) -> Outcome {
    let run = ["run", "--quiet", "--package", "alley-tests", "--example", "proposals"];
    let ran = measured(cargo().args(run), table, |_| true);
    Outcome::when(ran, "정확도를 재지 못했습니다 / the proposals could not be measured")
}

/// Ten thousand random schedules of copies edited apart: all must come together and lose nothing.
fn schedules(table: &mut Vec<String>) -> Outcome {
    let run = ["run", "--release", "--quiet", "--package", "alley-tests", "--example", "schedules"];
    let ran = measured(cargo().args(run).args(["--", "10000"]), table, |_| true);
    Outcome::when(ran, "합쳐지지 않은 차례가 있습니다 / a schedule did not come together")
}

/// Runs a benchmark, shows what it prints, and keeps the lines that belong in the table.
fn measured(command: &mut Command, table: &mut Vec<String>, keep: fn(&str) -> bool) -> bool {
    let Ok(mut child) = command.stdout(Stdio::piped()).spawn() else { return false };
    if let Some(printed) = child.stdout.take() {
        for line in BufReader::new(printed).lines().map_while(Result::ok) {
            say::line(&line);
            if keep(&line) {
                table.push(line);
            }
        }
    }
    child.wait().is_ok_and(|status| status.success())
}

/// Whether a line holds a ratio to another tool.
fn is_result(line: &str) -> bool {
    [" x ", " of it", "times faster"].iter().any(|sign| line.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(asked: &[&str]) -> Option<Vec<&'static str>> {
        chosen(&asked.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn benchmarks_are_chosen_and_left_out_by_name() {
        assert_eq!(names(&[]), Some(NAMES.to_vec()));
        assert_eq!(names(&["packet"]), Some(vec!["packet"]));
        assert_eq!(
            names(&["no-intake"]),
            Some(vec!["search", "packet", "window", "typing", "proposals", "schedules"])
        );
        assert_eq!(names(&["everything"]), None);
    }

    #[test]
    fn ratios_are_kept_and_notes_are_not() {
        assert!(is_result("ours cp949: 3.10 s, 1.20 x DuckDB, peak 40 MiB, 17000 stores"));
        assert!(is_result("typst, one packet cold: 111.0 ms; ours takes 0.51 of it"));
        assert!(!is_result("writing the workspace"));
    }
}
