//! `cargo xtask screenshots`: a picture of every workspace as people see it, to be looked at.

use crate::machine;
use crate::page;
use crate::process::{cargo, program, root, succeeds};
use crate::say;

/// Builds the window, opens it on a fresh sample and writes the pictures into `out/pictures`. Names pick some of the
/// screens. Returns whether all were made.
pub fn screenshots(only: &[String]) -> bool {
    if !cfg!(target_os = "linux") {
        say::closing(
            "그림은 Linux에서만 만들 수 있습니다.",
            "Pictures can be made on Linux alone, which has WebKitWebDriver.",
        );
        return false;
    }
    let out = root().join("out").join("pictures");
    let built = machine::provide(&[machine::BUILD, machine::WINDOW, machine::DRIVING])
        && page::build()
        && page::packages(&page::e2e())
        && succeeds(cargo().args(["build", "--workspace", "--bins", "--tests"]));
    let made =
        built && succeeds(program("node").current_dir(page::e2e()).arg("pictures.mjs").arg(&out).args(only));
    if made {
        say::closing("그림을 out/pictures에 만들었습니다.", "The pictures are in out/pictures.");
    } else {
        say::closing("그림을 다 만들지 못했습니다.", "Not every picture was made.");
    }
    made
}
