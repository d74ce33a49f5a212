//! Closing the window: what is half typed is kept first. Only the page has it, so the page is asked, and is not waited
//! for longer than a person would.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use tauri::{AppHandle, CloseRequestApi, Emitter, Manager};

use crate::webview::MAIN;

/// How long the page may take.
const PATIENCE: Duration = Duration::from_secs(4);

/// Whether the window was asked to close before.
static ASKED: AtomicBool = AtomicBool::new(false);

/// The person closes the window. The page keeps what is typed and answers with [`left`].
pub fn ask(app: &AppHandle, api: &CloseRequestApi) {
    if ASKED.swap(true, Ordering::Relaxed) {
        // Whoever asks twice means it.
        return;
    }
    api.prevent_close();
    let _ = app.emit_to(MAIN, "leaving", ());
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        go(&app);
    });
}

/// The page has kept everything.
#[tauri::command]
pub fn left(app: AppHandle) {
    // Nobody but a window that is being left may close itself.
    if ASKED.load(Ordering::Relaxed) {
        go(&app);
    }
}

fn go(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.destroy();
    }
}
