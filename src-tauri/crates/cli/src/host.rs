//! The terminal as a host: the system's clock, paths as typed, a progress bar, Ctrl-C.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use alley_api::{Host, Progress, Result};
use alley_core::time::Instant;
use alley_words::Words;
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::Global;

/// The terminal.
#[derive(Debug)]
pub struct Terminal {
    now: Option<Instant>,
    words: Words,
    bar: Option<ProgressBar>,
    stop: Arc<AtomicBool>,
}

impl Terminal {
    /// A host for a terminal; progress goes to standard error and only when somebody watches.
    pub fn new(global: &Global, words: Words) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        // The first Ctrl-C asks long work to stop, the second ends the program.
        let _ = ctrlc::set_handler(move || {
            if asked.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        let bar = (!global.quiet && !global.json).then(|| {
            let bar = ProgressBar::new(0);
            let style = ProgressStyle::with_template("{msg} {wide_bar} {percent}%");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        Self { now: global.now.map(|now| Instant(now.timestamp_micros())), words, bar, stop }
    }
}

impl Host for Terminal {
    fn now(&self) -> Instant {
        self.now.unwrap_or_else(|| Instant(chrono::Utc::now().timestamp_micros()))
    }

    fn path(&self, named: &str) -> Result<PathBuf> {
        Ok(PathBuf::from(named))
    }

    fn progress(&self, progress: &Progress) {
        let Some(bar) = &self.bar else { return };
        bar.set_message(self.words.say(&progress.doing));
        bar.set_length(progress.total.max(progress.done));
        bar.set_position(progress.done);
        if progress.total > 0 && progress.done >= progress.total {
            bar.finish_and_clear();
        }
    }

    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
