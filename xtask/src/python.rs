//! Python tools in an environment of their own below `target/`, from PyPI.

use std::path::PathBuf;
use std::process::Command;

use crate::machine;
use crate::process::{program, succeeds, target};

/// The Python of an environment that has these packages, made when it is missing. `None` when there is none.
pub fn with(name: &str, packages: &[&str]) -> Option<PathBuf> {
    let folder = target().join("python").join(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.is_file() && !succeeds(program(machine::python()?).args(["-m", "venv"]).arg(&folder)) {
        return None;
    }
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages);
    succeeds(&mut install).then_some(python)
}
