//! `cargo xtask run`: from a fresh machine to the app, or, where there is no display, to 18 packets in `out/`.

use crate::headless::{self, Build};
use crate::machine;
use crate::process::root;
use crate::say;

/// Dongs in the district pack that ships.
const DONGS: usize = 18;

/// Installs, builds and opens the app. Returns whether that went well.
pub fn run() -> bool {
    say::heading("필요한 것 / what the machine needs");
    if !machine::provide(&[machine::BUILD]) {
        say::closing("필요한 것이 없어 멈췄습니다.", "Stopped: something needed is missing.");
        return false;
    }
    if !display() {
        say::heading(
            "화면이 없습니다. 창 없이 자료집을 만듭니다 / no display here: making the packets without a window",
        );
        return packets();
    }
    if !root().join("src-tauri").join("Cargo.toml").is_file() {
        say::heading(
            "창은 아직 없습니다. 자료집을 만듭니다 / the window is not there yet: making the packets",
        );
        return packets();
    }
    // The shell's own start goes here once it exists.
    packets()
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
