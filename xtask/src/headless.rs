//! The main job without a window: the sample workspace in `out/` and a packet for every dong, through `alley`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::process::{cargo, root, succeeds, target};
use crate::say;

/// In `out/`, the names of the packets that the last run wrote.
const WRITTEN: &str = ".packets-of-the-sample";

/// How `alley` is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// For people: slow to build, fast to run.
    Release,
    /// For checks: everything it links has been built for the tests.
    Tested,
}

/// Builds `alley` and returns its place.
pub fn build_alley(build: Build) -> Option<PathBuf> {
    let (options, folder) = match build {
        Build::Release => (&["--release", "--package", "alley-cli"][..], "release"),
        // Named as the tests are: another choice of packages means other features, and everything is built again.
        Build::Tested => (&["--workspace", "--bins", "--tests"][..], "debug"),
    };
    succeeds(cargo().arg("build").args(options))
        .then(|| target().join(folder).join(if cfg!(windows) { "alley.exe" } else { "alley" }))
}

/// Makes the sample workspace in `out/` where it is not there yet; one that is there stays as the person left it.
pub fn sample_workspace(alley: &Path) -> bool {
    let out = root().join("out");
    if out.join("sample.alley").is_dir() && out.join("sample.key").is_file() {
        say::line("out/sample.alley: 있던 것을 엽니다 / the one that is there");
        return true;
    }
    let mut command = Command::new(alley);
    command.current_dir(root()).args(["new", "out/sample.alley", "--sample", "--key-file", "out/sample.key"]);
    fs::create_dir_all(&out).is_ok() && succeeds(&mut command)
}

/// Makes the sample workspace and its packets anew, and returns the packets.
pub fn sample_packets(alley: &Path) -> Option<Vec<PathBuf>> {
    let out = root().join("out");
    fs::create_dir_all(&out).ok()?;
    let workspace = out.join("sample.alley");
    let key = out.join("sample.key");
    if !put_away(&out, &workspace, &key) {
        return None;
    }
    let began = SystemTime::now();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(alley);
        // The arguments name places below `out/`, so that the lines shown can be typed again as they stand.
        command.current_dir(root()).args(arguments);
        succeeds(&mut command)
    };
    let sample = "out/sample.alley";
    let made = run(&["new", sample, "--sample", "--key-file", "out/sample.key"])
        && run(&["--workspace", sample, "--key-file", "out/sample.key", "packet", "--all", "--out", "out"]);
    if !made {
        return None;
    }
    let written: Vec<PathBuf> = pdfs(&out).into_iter().filter(|packet| is_since(packet, began)).collect();
    let names: Vec<String> = written.iter().map(|packet| name(packet)).collect();
    fs::write(out.join(WRITTEN), names.join("\n")).ok()?;
    Some(written)
}

/// The papers besides a single sheet.
const PAPERS: [&str; 3] = ["duplex", "booklet", "card"];

/// The papers around a visit that are made of the sample, each with what it is asked for, and one of them in English.
const AROUND_A_VISIT: [&[&str]; 8] = [
    &["plan", "--visit", "풍암동"],
    &["timetable", "--visit", "풍암동"],
    &["attendees", "--visit", "풍암동"],
    &["remarks", "--visit", "풍암동"],
    &["result", "--meeting", "last"],
    &["ledger", "--open"],
    &["board"],
    &["plan", "--visit", "풍암동", "--lang", "en"],
];

/// Papers of other kinds made of the sample: in English, short, in large type, unmasked, reports, and those around a visit.
/// They lie apart from the packets that people look at.
pub fn other_papers(alley: &Path) -> Option<Vec<PathBuf>> {
    let folder = papers();
    if folder.exists() {
        fs::remove_dir_all(&folder).ok()?;
    }
    let place = folder.display().to_string();
    let run = |folder: &str, arguments: &[&str]| {
        let mut command = Command::new(alley);
        command.current_dir(root()).args(["--workspace", "out/sample.alley", "--key-file", "out/sample.key"]);
        command.args(arguments).args(["--out", &format!("{place}/{folder}")]);
        succeeds(&mut command)
    };
    let copy = ["--office", "--recipient", "구청장", "--purpose", "현장 방문"];
    let made = run("english", &["packet", "--dong", "풍암동", "--packet-lang", "en"])
        && run("large", &["packet", "--dong", "풍암동", "--short", "--type-size", "1.4"])
        && run("office", &[&["packet", "--dong", "풍암동"][..], &copy].concat())
        && PAPERS.iter().all(|paper| run(paper, &["packet", "--dong", "풍암동", "--paper", paper]))
        && run("white-paper.pdf", &["whitepaper", "--year", "2026"])
        && AROUND_A_VISIT
            .iter()
            .enumerate()
            .all(|(at, asked)| run(&format!("paper-{at}.pdf"), &[&["paper"][..], asked].concat()));
    made.then(last_papers)
}

/// A packet under a password, beside the other papers; the file and its password.
pub fn protected_packet(alley: &Path) -> Option<(PathBuf, &'static str)> {
    let password = "open sesame 2026";
    let typed = papers().join("password.txt");
    fs::write(&typed, format!("{password}\n")).ok()?;
    let folder = papers().join("protected");
    let mut command = Command::new(alley);
    command.current_dir(root()).args(["--workspace", "out/sample.alley", "--key-file", "out/sample.key"]);
    command
        .args(["packet", "--dong", "풍암동", "--short", "--password-file"])
        .arg(&typed)
        .arg("--out")
        .arg(&folder);
    succeeds(&mut command).then(|| pdfs(&folder).pop()).flatten().map(|file| (file, password))
}

/// The papers that [`other_papers`] made last.
pub fn last_papers() -> Vec<PathBuf> {
    let folders = ["english", "large", "office", ""];
    folders.iter().chain(&PAPERS).flat_map(|folder| pdfs(&papers().join(folder))).collect()
}

fn papers() -> PathBuf {
    target().join("papers")
}

/// The packets that the last run wrote and that are still there.
pub fn last_packets() -> Vec<PathBuf> {
    let out = root().join("out");
    let names = fs::read_to_string(out.join(WRITTEN)).unwrap_or_default();
    names.lines().map(|name| out.join(name)).filter(|packet| packet.is_file()).collect()
}

/// Removes what an earlier run made; anything else in `out/` stays.
fn put_away(out: &Path, workspace: &Path, key: &Path) -> bool {
    let packets = last_packets().iter().all(|packet| fs::remove_file(packet).is_ok());
    let list = !out.join(WRITTEN).exists() || fs::remove_file(out.join(WRITTEN)).is_ok();
    let folder = !workspace.exists() || fs::remove_dir_all(workspace).is_ok();
    let file = !key.exists() || fs::remove_file(key).is_ok();
    let done = packets && list && folder && file;
    if !done {
        say::line("out/의 지난 결과를 지울 수 없습니다 / what an earlier run left in out/ cannot be removed");
    }
    done
}

fn is_since(file: &Path, began: SystemTime) -> bool {
    // Some file systems keep whole seconds only.
    let slack = std::time::Duration::from_secs(2);
    fs::metadata(file).and_then(|about| about.modified()).is_ok_and(|at| at + slack >= began)
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The PDF files of a folder, in order.
fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    found.sort();
    found
}
