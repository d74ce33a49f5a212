//! The system's notifications. The page says the words, which hold counts and nobody's name; a click brings the window
//! forward and tells the page what to open.

use std::thread;

use notify_rust::Notification;
use serde::Deserialize;
use tauri::AppHandle;

/// What is told.
#[derive(Debug, Deserialize)]
pub struct Note {
    title: String,
    text: String,
    /// Address inside the page that a click opens.
    opens: String,
}

/// Longest of each of its words: a page gone wrong tells no story.
const LONGEST: usize = 120;

/// Tells it. A system without notifications says nothing, and nothing is wrong with that.
#[tauri::command]
pub fn notify(app: AppHandle, note: Note) {
    let short =
        |text: &str| text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect::<String>();
    let mut told = Notification::new();
    told.appname("Alley Office").summary(&short(&note.title)).body(&short(&note.text));
    // It waits for a person, who may take a day.
    thread::spawn(move || show(told, &app, &note.opens));
}

#[cfg(target_os = "linux")]
fn show(mut told: Notification, app: &AppHandle, opens: &str) {
    use tauri::Emitter;

    use crate::webview::{MAIN, come_forward};

    if let Ok(shown) = told.action("default", "default").show() {
        shown.wait_for_action(|action| {
            if action == "default" {
                come_forward(app);
                let _ = app.emit_to(MAIN, "opens", opens);
            }
        });
    }
}

/// Elsewhere the system itself brings the app forward.
#[cfg(not(target_os = "linux"))]
fn show(told: Notification, _: &AppHandle, _: &str) {
    let _ = told.show();
}
