//! One call of the page: where its progress goes, and whether the person asked it to stop.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use alley_api::Progress;
use tauri::ipc::Channel;

tokio::task_local! {
    /// The call that the running task serves.
    pub static CALL: Call;
}

/// One call of the page.
#[derive(Clone)]
pub struct Call {
    progress: Channel<Progress>,
    stop: Arc<AtomicBool>,
}

impl Call {
    /// Tells the page how far it is; a page that is gone needs no telling.
    pub fn tell(&self, progress: &Progress) {
        let _ = self.progress.send(progress.clone());
    }

    /// Whether the person asked it to stop.
    pub fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// The calls under way, by the number that the page gave them.
#[derive(Default)]
pub struct Calls {
    under_way: Mutex<HashMap<u32, Arc<AtomicBool>>>,
}

impl Calls {
    /// A call begins.
    pub fn begin(&self, number: u32, progress: Channel<Progress>) -> Call {
        let stop = Arc::new(AtomicBool::new(false));
        self.list().insert(number, Arc::clone(&stop));
        Call { progress, stop }
    }

    /// A call is over.
    pub fn end(&self, number: u32) {
        self.list().remove(&number);
    }

    /// The person asks a call to stop.
    pub fn stop(&self, number: u32) {
        if let Some(stop) = self.list().get(&number) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    fn list(&self) -> std::sync::MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
