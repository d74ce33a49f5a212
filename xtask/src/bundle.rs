//! `cargo xtask bundle`: what people install (.deb and .rpm on Linux, an installer on Windows, a disk image on macOS),
//! and the check that the package for Debian can be installed and opens its window.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine;
use crate::page;
use crate::process::{cargo, found, output, program, root, succeeds, target};
use crate::say;
use crate::steps::Outcome;

/// The feature by which the program carries its page inside.
const FEATURE: &str = "alley-office/bundled";

/// Builds the app for people and puts it into packages. Returns whether that went well.
pub fn bundle() -> bool {
    let ready = machine::provide(&[machine::BUILD, machine::WINDOW]) && page::build();
    let built = ready
        && succeeds(cargo().args(["build", "--release", "--package", "alley-office", "--features", FEATURE]))
        && tauri(&["bundle", "--ci", "--no-sign", "--features", "bundled"]);
    if built {
        let folder = target().join("release").join("bundle");
        let shown = folder.strip_prefix(root()).unwrap_or(&folder).display();
        say::closing(
            &format!("설치 파일을 {shown}에 만들었습니다."),
            &format!("The packages are in {shown}."),
        );
    } else {
        say::closing("설치 파일을 만들지 못했습니다.", "The packages could not be made.");
    }
    built
}

/// Makes the Debian package of the program that was built for the tests, installs it below `target/`, and starts it.
pub fn installed() -> Outcome {
    if !found("dpkg") {
        return Outcome::Skipped("dpkg가 없습니다 / there is no dpkg here".to_owned());
    }
    // With the tests named, everything but the web view's own crates is linked from what was built before.
    let build = ["build", "--workspace", "--bins", "--tests", "--features", FEATURE];
    let bundled = succeeds(cargo().args(build))
        && tauri(&["bundle", "--debug", "--ci", "--no-sign", "--bundles", "deb", "--features", "bundled"]);
    let package = bundled.then(package).flatten();
    let Some(package) = package else {
        return Outcome::Failed(".deb를 만들지 못했습니다 / the .deb was not made".to_owned());
    };
    if let Some(missing) = missing_dependencies(&package) {
        return Outcome::Failed(format!("이 꾸러미가 이 시스템에 없습니다 / not on this system: {missing}"));
    }
    let Some(place) = install(&package) else {
        return Outcome::Failed(".deb를 설치하지 못했습니다 / the .deb was not installed".to_owned());
    };
    let app = place.join("usr").join("bin").join("alley-office");
    let mut command = program("node");
    command.current_dir(page::e2e()).args(["--test", "installed.mjs"]).env("ALLEY_APP", app);
    Outcome::when(succeeds(&mut command), "설치한 앱이 열리지 않습니다 / the installed app does not open")
}

/// Runs the packager of Tauri, which looks for its configuration in the folder where it is started.
fn tauri(arguments: &[&str]) -> bool {
    let tool = page::ui().join("node_modules").join("@tauri-apps").join("cli").join("tauri.js");
    let mut command = program("node");
    succeeds(command.current_dir(root().join("src-tauri")).arg(tool).args(arguments))
}

/// The package that was made last.
fn package() -> Option<PathBuf> {
    let folder = target().join("debug").join("bundle").join("deb");
    let packages = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    packages
        .filter(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .max_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok())
}

/// Of the packages that this one needs, those that the system does not have.
fn missing_dependencies(package: &Path) -> Option<String> {
    let needed = output(program("dpkg-deb").arg("--field").arg(package).arg("Depends"))?;
    let there = |name: &str| {
        let status = output(program("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", name]));
        status.is_some_and(|status| status == "installed")
    };
    let missing: Vec<&str> = needed
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty())
        .filter(|one| !one.split('|').any(|name| there(name.split_whitespace().next().unwrap_or_default())))
        .collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// Installs a package into a system of its own below `target/`, so that the machine's own stays as it is.
fn install(package: &Path) -> Option<PathBuf> {
    let place = target().join("debug").join("bundle").join("installed");
    if place.exists() {
        fs::remove_dir_all(&place).ok()?;
    }
    let dpkg = place.join("var").join("lib").join("dpkg");
    for folder in ["info", "updates", "triggers"] {
        fs::create_dir_all(dpkg.join(folder)).ok()?;
    }
    fs::write(dpkg.join("status"), "").ok()?;
    let mut command: Command = program("dpkg");
    let root = format!("--root={}", place.display());
    command.arg(root).args(["--force-not-root", "--force-depends", "--install"]).arg(package);
    succeeds(&mut command).then_some(place)
}
