//! The window's page: its packages, its build, its own checks. npm is the only other tool involved.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::process::{program, root, succeeds};

/// The folder of the page.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of the tests that drive the real window.
pub fn e2e() -> PathBuf {
    root().join("tests").join("e2e")
}

/// Installs the packages of a folder as its lock file names them, unless they are there already.
pub fn packages(folder: &Path) -> bool {
    let changed = |path: PathBuf| fs::metadata(path).and_then(|file| file.modified()).ok();
    let installed = changed(folder.join("node_modules").join(".package-lock.json"));
    let locked: Option<SystemTime> = changed(folder.join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return true;
    }
    npm(folder, &["ci", "--no-audit", "--no-fund"])
}

/// Builds the page into `ui/dist`.
pub fn build() -> bool {
    packages(&ui()) && npm(&ui(), &["run", "build"])
}

/// Runs npm in a folder.
pub fn npm(folder: &Path, arguments: &[&str]) -> bool {
    let mut command: Command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    succeeds(command.current_dir(folder).args(arguments))
}
