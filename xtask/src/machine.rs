//! What this machine needs, and how it gets it: `apt-get` on Debian and Ubuntu, a plain sentence elsewhere.

use std::path::Path;

use crate::process::{self, found, output, program, succeeds};
use crate::say;

/// Something a task needs.
pub struct Need {
    /// What it is, as people call it.
    pub name: &'static str,
    /// What it is for, Korean and English.
    pub purpose: &'static str,
    /// Debian packages that bring it.
    pub debian: &'static [&'static str],
    /// What to type on macOS.
    pub macos: &'static str,
    /// What to type or install on Windows.
    pub windows: &'static str,
    /// Whether it is there.
    pub present: fn() -> bool,
}

/// What every build needs: SQLCipher brings OpenSSL as source, which is configured with Perl and built with make.
pub const BUILD: &[Need] = &[
    Need {
        name: "C compiler, make",
        purpose: "암호화 저장소(SQLCipher) 빌드 / builds the encrypted store",
        debian: &["build-essential"],
        macos: "xcode-select --install",
        windows: "winget install Microsoft.VisualStudio.2022.BuildTools (C++)",
        present: || cfg!(windows) || (found("cc") && found("make")),
    },
    Need {
        name: "Perl",
        purpose: "OpenSSL 설정 / configures OpenSSL",
        debian: &["perl"],
        macos: "brew install perl",
        windows: "winget install StrawberryPerl.StrawberryPerl",
        present: || found("perl"),
    },
];

/// What the window needs besides: its page is built with Node, and Linux brings the web view as a package.
pub const WINDOW: &[Need] = &[
    Need {
        name: "Node.js 20, npm",
        purpose: "창의 화면 빌드 / builds the window's page",
        debian: &["nodejs", "npm"],
        macos: "brew install node",
        windows: "winget install OpenJS.NodeJS.LTS",
        present: || found("node") && (found("npm") || found("npm.cmd")),
    },
    Need {
        name: "WebKitGTK 4.1",
        purpose: "창을 그리는 웹뷰 / the web view that draws the window",
        debian: &["libwebkit2gtk-4.1-dev", "pkg-config"],
        macos: "(part of macOS)",
        windows: "winget install Microsoft.EdgeWebView2Runtime",
        present: webview,
    },
];

/// What driving the real window needs: a display that needs no screen, and the web view's own driver.
pub const DRIVING: &[Need] = &[
    Need {
        name: "Xvfb",
        purpose: "화면 없는 컴퓨터의 화면 / a display where there is none",
        debian: &["xvfb", "xauth"],
        macos: "(not needed)",
        windows: "(not needed)",
        present: || !cfg!(target_os = "linux") || found("Xvfb"),
    },
    Need {
        name: "WebKitWebDriver",
        purpose: "진짜 창을 움직이는 시험 / tests that drive the real window",
        debian: &["webkit2gtk-driver"],
        macos: "(not available)",
        windows: "(not available)",
        present: || !cfg!(target_os = "linux") || found("WebKitWebDriver"),
    },
    Need {
        name: "D-Bus",
        purpose: "두 번 켰을 때의 시험 / tests of a second start",
        debian: &["dbus-daemon"],
        macos: "(not needed)",
        windows: "(not needed)",
        present: || !cfg!(target_os = "linux") || found("dbus-daemon"),
    },
    Need {
        name: "IBus, libhangul, xdotool",
        purpose: "입력기로 한글을 치는 시험 / tests that type Korean through an input method",
        debian: &["ibus", "ibus-hangul", "ibus-gtk3", "xdotool"],
        macos: "(not needed)",
        windows: "(not needed)",
        present: || {
            !cfg!(target_os = "linux")
                || (found("ibus-daemon")
                    && found("xdotool")
                    && Path::new("/usr/share/ibus/component/hangul.xml").exists())
        },
    },
    Need {
        name: "CUPS",
        purpose: "자료집을 인쇄하는 시험 / tests that print packets, to a printer of their own",
        debian: &["cups-daemon", "cups-client"],
        macos: "(part of macOS)",
        windows: "(not needed)",
        present: || {
            !cfg!(target_os = "linux")
                || (found("lp") && (found("cupsd") || Path::new("/usr/sbin/cupsd").exists()))
        },
    },
    Need {
        name: "ps",
        purpose: "창이 닫혔는지 확인 / tells when a window is gone",
        debian: &["procps"],
        macos: "(part of macOS)",
        windows: "(not needed)",
        present: || cfg!(windows) || found("ps"),
    },
];

/// Whether the shell can be built: the web view comes with macOS and Windows, on Linux it is a package.
pub fn webview() -> bool {
    !cfg!(target_os = "linux") || output(program("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some()
}

/// What the checks need besides.
pub const CHECKS: &[Need] = &[
    Need {
        name: "Poppler",
        purpose: "자료집 PDF 읽기 확인 / reads the packets back",
        debian: &["poppler-utils"],
        macos: "brew install poppler",
        windows: "winget install oschwartz10612.Poppler",
        present: || found("pdftotext") && found("pdffonts") && found("pdfinfo"),
    },
    Need {
        name: "qpdf",
        purpose: "자료집 PDF 구조 확인 / checks the packets' structure",
        debian: &["qpdf"],
        macos: "brew install qpdf",
        windows: "winget install QPDF.QPDF",
        present: || found("qpdf"),
    },
    Need {
        name: "Python 3 with venv",
        purpose: "PDF 표준 검사 / checks against the PDF standards",
        debian: &["python3", "python3-venv"],
        macos: "brew install python",
        windows: "winget install Python.Python.3.12",
        present: || python().is_some(),
    },
];

/// The name of a Python that can make virtual environments.
pub fn python() -> Option<&'static str> {
    ["python3", "python"]
        .into_iter()
        .find(|name| found(name) && output(program(name).args(["-c", "import venv, ensurepip"])).is_some())
}

/// Installs what is missing. False when something is still missing; the exact command has been printed then.
pub fn provide(needs: &[&[Need]]) -> bool {
    let missing: Vec<&Need> = needs.iter().copied().flatten().filter(|need| !(need.present)()).collect();
    if missing.is_empty() {
        say::line("필요한 것이 모두 있습니다 / everything needed is here");
        return true;
    }
    for need in &missing {
        say::line(&format!("없음 / missing: {} ({})", need.name, need.purpose));
    }
    if !found("apt-get") {
        let by_hand =
            |need: &Need| if cfg!(target_os = "windows") { need.windows } else { need.macos }.to_owned();
        say::line(
            "이 컴퓨터에는 자동으로 설치할 수 없습니다. 직접 실행하십시오 / cannot be installed here automatically; please run:",
        );
        for need in &missing {
            let hint = if cfg!(any(target_os = "windows", target_os = "macos")) {
                by_hand(need)
            } else {
                format!("({}: {})", "Debian", need.debian.join(" "))
            };
            say::line(&format!("  {hint}"));
        }
        return false;
    }
    let mut packages: Vec<&str> = missing.iter().flat_map(|need| need.debian).copied().collect();
    packages.sort_unstable();
    packages.dedup();
    install(&packages) && {
        let absent: Vec<&str> =
            missing.iter().filter(|need| !(need.present)()).map(|need| need.name).collect();
        for name in &absent {
            say::line(&format!("설치 후에도 없음 / still missing after installing: {name}"));
        }
        absent.is_empty()
    }
}

/// Adds a component of the Rust toolchain that is missing.
pub fn provide_rust_component(subcommand: &str, component: &str) -> bool {
    if output(process::cargo().args([subcommand, "--version"])).is_some() {
        return true;
    }
    if found("rustup") {
        return succeeds(program("rustup").args(["component", "add", component]));
    }
    say::line(&format!("없음 / missing: cargo {subcommand} (rustup component add {component})"));
    false
}

fn install(packages: &[&str]) -> bool {
    let by_hand = format!("sudo apt-get install -y --no-install-recommends {}", packages.join(" "));
    let Some(before) = administrator() else {
        say::line(
            "관리자 권한이 없습니다. 다음을 실행한 뒤 다시 하십시오 / no administrator rights; run this, then try again:",
        );
        say::line(&format!("  {by_hand}"));
        return false;
    };
    let apt = |arguments: &[&str]| {
        let mut words = before.clone();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut words = words.into_iter();
        let mut command = program(words.next().unwrap_or("apt-get"));
        command.args(words).args(arguments);
        succeeds(&mut command)
    };
    // A machine that cannot reach one of its package lists may still have the packages.
    apt(&["update", "-q"]);
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(packages);
    let done = apt(&arguments);
    if !done {
        say::line(&format!("설치하지 못했습니다 / could not install. {by_hand}"));
    }
    done
}

/// The words that stand before a command so that it runs as administrator; `None` when there is no way to ask nothing.
fn administrator() -> Option<Vec<&'static str>> {
    if output(program("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(Vec::new());
    }
    output(program("sudo").args(["-n", "true"])).map(|_| vec!["sudo", "-n"])
}
