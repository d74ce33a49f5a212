//! Finds out that the machine slept. The page's own clock may be held back while the window is hidden, so a thread looks:
//! where much more time went by than it waited, nobody was there.

use std::{
    thread,
    time::{Duration, SystemTime},
};

use tauri::{AppHandle, Emitter};

use crate::webview::MAIN;

/// How often the clock is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A busy machine is late by less than this.
const ASLEEP: Duration = Duration::from_secs(60);

/// Tells the page after every sleep, for as long as the program runs.
pub fn watch(app: AppHandle) {
    thread::spawn(move || {
        let mut last = SystemTime::now();
        loop {
            thread::sleep(LOOK_EVERY);
            let now = SystemTime::now();
            if slept(last, now) {
                // What is half typed is kept first, and only the page has it.
                let _ = app.emit_to(MAIN, "slept", ());
            }
            last = now;
        }
    });
}

/// Whether nobody was there between two looks. A clock set back says nothing.
fn slept(last: SystemTime, now: SystemTime) -> bool {
    now.duration_since(last).is_ok_and(|between| between > ASLEEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_minute_between_two_looks_is_a_sleep() {
        let last = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
        assert!(!slept(last, last + Duration::from_secs(59)));
        assert!(slept(last, last + Duration::from_secs(61)));
        assert!(!slept(last, last - Duration::from_secs(600)));
    }
}
