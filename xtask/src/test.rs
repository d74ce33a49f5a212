//! `cargo xtask test`: everything that must hold before a change is kept.

use crate::licences;
use crate::machine;
use crate::packets;
use crate::process::{cargo, found, output, program, root, succeeds};
use crate::steps::{Outcome, Steps};

/// Installs what is missing and runs every check. Returns whether all passed.
pub fn test() -> bool {
    let mut steps = Steps::new();
    let ready = steps.step("필요한 것 / what the machine needs", || {
        let components = machine::provide_rust_component("fmt", "rustfmt")
            && machine::provide_rust_component("clippy", "clippy");
        let programs = machine::provide(&[machine::BUILD, machine::CHECKS]);
        if components && programs {
            Outcome::Passed
        } else if found("apt-get") {
            Outcome::Failed("설치하지 못했습니다 / not installed".to_owned())
        } else {
            Outcome::Skipped("일부 검사를 할 수 없습니다 / some checks cannot run here".to_owned())
        }
    });
    if !ready && found("apt-get") {
        return steps.close("멈췄습니다", "Stopped");
    }
    steps.step("서식 / format (rustfmt)", || {
        Outcome::when(succeeds(cargo().args(["fmt", "--all", "--check"])), "cargo fmt --all")
    });
    steps.step("규칙 / lints (clippy)", || {
        let lints = ["--all-targets", "--quiet", "--", "-D", "warnings"];
        Outcome::when(
            succeeds(cargo().args(["clippy"]).args(packages()).args(lints)),
            "경고가 있습니다 / there are warnings",
        )
    });
    steps.step("시험 / tests (cargo test)", || {
        let all = ["--lib", "--bins", "--tests", "--no-fail-fast"];
        Outcome::when(
            succeeds(cargo().arg("test").args(packages()).args(all)),
            "실패한 시험이 있습니다 / tests failed",
        )
    });
    steps.step("문서의 예 / examples in the documentation", || {
        Outcome::when(
            succeeds(cargo().arg("test").args(packages()).args(["--doc", "--no-fail-fast"])),
            "문서의 예가 틀립니다 / an example is wrong",
        )
    });
    steps.step("라이선스와 글꼴 / licences and fonts", licences::licences);
    steps.step("자료집 확인 / packets (qpdf, Poppler)", packets::packets);
    steps.step("표방한 표준 / what packets claim (PDF/A, PDF/UA)", packets::claims);
    steps.close("모든 검사를 통과했습니다", "Every check passed")
}

/// Which packages are built: all but the shell where the system has no webview to build it with.
pub fn packages() -> Vec<&'static str> {
    let shell = root().join("src-tauri").join("Cargo.toml").is_file();
    if shell && !webview() { vec!["--workspace", "--exclude", "alley-office"] } else { vec!["--workspace"] }
}

/// Whether the shell can be built: the web view comes with macOS and Windows, on Linux it is a package.
pub fn webview() -> bool {
    !cfg!(target_os = "linux") || output(program("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some()
}
