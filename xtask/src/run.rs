//! `cargo xtask run`: from a fresh machine to the app, or, where there is no display, to 18 packets in `out/`.

use std::process::Command;

use crate::headless::{self, Build};
use crate::machine;
use crate::page;
use crate::process::{cargo, root, succeeds, target};
use crate::say;

/// Dongs in the district pack that ships.
const DONGS: usize = 18;

/// Installs, builds and opens the app on the sample workspace. Returns whether that went well.
pub fn run() -> bool {
    say::heading("필요한 것 / what the machine needs");
    let window = display();
    let needs = if window { &[machine::BUILD, machine::WINDOW][..] } else { &[machine::BUILD][..] };
    if !machine::provide(needs) {
        say::closing("필요한 것이 없어 멈췄습니다.", "Stopped: something needed is missing.");
        return false;
    }
    if !window {
        say::heading(
            "화면이 없습니다. 창 없이 자료집을 만듭니다 / no display here: making the packets without a window",
        );
        return packets();
    }
    say::heading("화면 빌드 / building the page");
    let page = page::build();
    say::heading("창과 alley 빌드 / building the window and alley");
    let built = ["build", "--release", "--package", "alley-office", "--package", "alley-cli"];
    if !page || !succeeds(cargo().args(built).args(["--features", "alley-office/bundled"])) {
        say::closing("빌드하지 못했습니다.", "The build failed.");
        return false;
    }
    let release = target().join("release");
    let program =
        |name: &str| release.join(if cfg!(windows) { format!("{name}.exe") } else { name.to_owned() });
    say::heading("표본 업무공간 / the sample workspace");
    if !headless::sample_workspace(&program("alley")) {
        say::closing("표본 업무공간을 만들지 못했습니다.", "The sample workspace could not be made.");
        return false;
    }
    say::heading("창을 엽니다. 닫으면 끝납니다 / opening the window; closing it ends this command");
    let mut command = Command::new(program("alley-office"));
    command.current_dir(root()).args(["--workspace", "out/sample.alley", "--data", "out/window"]);
    let opened = succeeds(&mut command);
    if opened {
        say::closing(
            "창을 닫았습니다. 업무공간은 out/sample.alley입니다.",
            "The window was closed; the workspace is out/sample.alley.",
        );
    } else {
        say::closing("창을 열지 못했습니다.", "The window could not be opened.");
    }
    opened
}

/// The main job without a window. Returns whether every dong has its packet.
pub fn packets() -> bool {
    say::heading("alley 빌드 / building alley");
    let Some(alley) = headless::build_alley(Build::Release) else {
        say::closing("빌드하지 못했습니다.", "The build failed.");
        return false;
    };
    say::heading("표본 업무공간과 자료집 / the sample workspace and its packets");
    let packets = headless::sample_packets(&alley).unwrap_or_default();
    for packet in &packets {
        say::line(&packet.strip_prefix(root()).unwrap_or(packet).display().to_string());
    }
    let made = packets.len();
    if made >= DONGS {
        say::closing(
            &format!("자료집 {made}부를 out/에 만들었습니다. 업무공간은 out/sample.alley입니다."),
            &format!("{made} packets are in out/; the workspace is out/sample.alley."),
        );
    } else {
        say::closing(
            &format!("자료집을 {DONGS}부 중 {made}부만 만들었습니다."),
            &format!("Only {made} of {DONGS} packets were made."),
        );
    }
    made >= DONGS
}

/// Whether a window can be shown: always on macOS and Windows, on Linux when a display is named.
pub fn display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
