//! A window with nothing in it: what Tauri and the system's web view take by themselves, to measure the app against.

#![expect(clippy::unwrap_used, reason = "a window to measure against has nobody to explain an error to")]

fn main() {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty_window/tauri.conf.json")).unwrap();
}
