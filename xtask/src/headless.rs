//! The main job without a window: the sample workspace in `out/` and a packet for every dong, through `alley`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::process::{cargo, root, succeeds, target};
use crate::say;

/// Builds `alley` and returns its place.
pub fn build_alley() -> Option<PathBuf> {
    succeeds(cargo().args(["build", "--release", "--package", "alley-cli"]))
        .then(|| target().join("release").join(if cfg!(windows) { "alley.exe" } else { "alley" }))
}

/// Makes the sample workspace and its packets anew, and returns the packets.
pub fn sample_packets(alley: &PathBuf) -> Option<Vec<PathBuf>> {
    let out = root().join("out");
    let workspace = out.join("sample.alley");
    let key = out.join("sample.key");
    let packets = out.join("packets");
    // Only what an earlier run made is put away; anything else in `out/` stays.
    for folder in [&workspace, &packets] {
        if folder.exists() && fs::remove_dir_all(folder).is_err() {
            say::line(&format!("지울 수 없습니다 / cannot be removed: {}", folder.display()));
            return None;
        }
    }
    let _ = fs::remove_file(&key);
    fs::create_dir_all(&packets).ok()?;
    let run = |arguments: &[&str]| {
        let mut command = Command::new(alley);
        command
            .current_dir(root())
            .arg("--workspace")
            .arg(&workspace)
            .arg("--key-file")
            .arg(&key)
            .args(arguments);
        succeeds(&mut command)
    };
    let made = run(&["new"])
        && run(&["sample", "add"])
        && run(&["packet", "--all", "--out", &packets.to_string_lossy()]);
    made.then(|| pdfs(&packets))
}

/// The PDF files of a folder, in order.
pub fn pdfs(folder: &PathBuf) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    found.sort();
    found
}
