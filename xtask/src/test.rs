//! `cargo xtask test`: everything that must hold before a change is kept.

use crate::bundle;
use crate::licences;
use crate::machine;
use crate::packets;
use crate::page;
use crate::process::{cargo, found, succeeds};
use crate::steps::{Outcome, Steps};

/// Installs what is missing and runs every check. Returns whether all passed.
pub fn test() -> bool {
    let mut steps = Steps::new();
    let ready = steps.step("필요한 것 / what the machine needs", || {
        let components = machine::provide_rust_component("fmt", "rustfmt")
            && machine::provide_rust_component("clippy", "clippy");
        let programs =
            machine::provide(&[machine::BUILD, machine::WINDOW, machine::CHECKS, machine::DRIVING]);
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
    // The page first: the window's program holds it inside.
    steps.step("화면 빌드 / the page (npm, Vite)", || {
        Outcome::when(page::build(), "화면을 빌드하지 못했습니다 / the page does not build")
    });
    steps.step("화면 검사 / the page's types (svelte-check)", || {
        Outcome::when(page::npm(&page::ui(), &["run", "check"]), "형이 맞지 않습니다 / types do not fit")
    });
    steps.step("화면 시험 / the page's tests (Vitest)", || {
        Outcome::when(page::npm(&page::ui(), &["test"]), "실패한 시험이 있습니다 / tests failed")
    });
    steps.step("서식 / format (rustfmt)", || {
        Outcome::when(succeeds(cargo().args(["fmt", "--all", "--check"])), "cargo fmt --all")
    });
    steps.step("규칙 / lints (clippy)", || {
        let lints = ["--all-targets", "--quiet", "--", "-D", "warnings"];
        Outcome::when(
            succeeds(cargo().args(["clippy"]).args(["--workspace"]).args(lints)),
            "경고가 있습니다 / there are warnings",
        )
    });
    steps.step("시험 / tests (cargo test)", || {
        let all = ["--lib", "--bins", "--tests", "--no-fail-fast"];
        Outcome::when(
            succeeds(cargo().arg("test").args(["--workspace"]).args(all)),
            "실패한 시험이 있습니다 / tests failed",
        )
    });
    steps.step("문서의 예 / examples in the documentation", || {
        Outcome::when(
            succeeds(cargo().arg("test").args(["--workspace"]).args(["--doc", "--no-fail-fast"])),
            "문서의 예가 틀립니다 / an example is wrong",
        )
    });
    steps.step("창 / the real window (WebKitWebDriver)", window);
    steps.step("설치 / the package for Debian, installed", bundle::installed);
    steps.step("라이선스와 글꼴 / licences and fonts", licences::licences);
    steps.step("자료집 확인 / packets (qpdf, Poppler)", packets::packets);
    steps.step("표방한 표준 / what packets claim (PDF/A, PDF/UA)", packets::claims);
    steps.close("모든 검사를 통과했습니다", "Every check passed")
}

/// Drives the real window, where the system has a driver for it.
fn window() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::Skipped(
            "WebKitWebDriver는 Linux에만 있습니다 / Linux alone has WebKitWebDriver".to_owned(),
        );
    }
    // With the tests named, everything is linked from what the step before has built.
    let built = succeeds(cargo().args(["build", "--workspace", "--bins", "--tests"]));
    let ran = built && page::packages(&page::e2e()) && page::npm(&page::e2e(), &["test"]);
    Outcome::when(ran, "창의 시험이 실패했습니다 / a test of the window failed")
}
