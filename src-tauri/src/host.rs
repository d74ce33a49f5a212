//! The window as a host: the system's clock, files that a person picked, progress to the page that asked.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use alley_api::{
    ApiError, Code, Host, Progress, Result,
    session::{PickRequest, Picked, PrintOrder, Printer, PrinterLine, Window},
};
use alley_core::{statement::Statement, time::Instant};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use crate::{
    call::CALL,
    pick::{self, Picks},
    printer,
};

/// The window around a session.
#[derive(Debug, Clone)]
pub struct WindowHost {
    app: AppHandle,
    picks: Arc<Picks>,
}

impl WindowHost {
    /// The host of an app's window.
    pub fn new(app: AppHandle) -> Self {
        Self { app, picks: Arc::default() }
    }

    /// Files that a person dropped onto the window, as if picked.
    pub fn dropped(&self, paths: &[PathBuf]) -> Vec<Picked> {
        self.picks.keep(paths)
    }
}

impl Host for WindowHost {
    fn now(&self) -> Instant {
        Instant(chrono::Utc::now().timestamp_micros())
    }

    fn path(&self, named: &str) -> Result<PathBuf> {
        self.picks.path(named).ok_or_else(|| ApiError::not_found("session-pick-unknown", named))
    }

    fn progress(&self, progress: &Progress) {
        // Work that no page asked for has nobody to tell.
        let _ = CALL.try_with(|call| call.tell(progress));
    }

    fn cancelled(&self) -> bool {
        CALL.try_with(crate::call::Call::stopped).unwrap_or(false)
    }
}

impl Window for WindowHost {
    async fn pick(&self, request: PickRequest) -> Result<Vec<Picked>> {
        let app = self.app.clone();
        let paths =
            tokio::task::spawn_blocking(move || pick::ask(&app, &request)).await.map_err(|_| ended())?;
        Ok(self.picks.keep(&paths))
    }

    fn reveal(&self, path: &Path) -> Result<()> {
        self.app.opener().reveal_item_in_dir(path).map_err(|error| cannot_open(path, &error))
    }
}

impl Printer for WindowHost {
    async fn printers(&self) -> Result<Vec<PrinterLine>> {
        tokio::task::spawn_blocking(printer::list).await.map_err(|_| ended())
    }

    async fn print(&self, file: &Path, order: &PrintOrder) -> Result<()> {
        let (file, order) = (file.to_owned(), order.clone());
        tokio::task::spawn_blocking(move || printer::send(&file, &order)).await.map_err(|_| ended())?
    }

    fn open(&self, file: &Path) -> Result<()> {
        let path = file.display().to_string();
        self.app.opener().open_path(&path, None::<&str>).map_err(|error| cannot_open(file, &error))
    }
}

fn cannot_open(path: &Path, error: &tauri_plugin_opener::Error) -> ApiError {
    let statement = Statement::new("store-file")
        .with("path", path.display().to_string())
        .with("detail", error.to_string());
    ApiError::new(Code::Disk, statement)
}

/// A thread of ours ended before its work was done.
fn ended() -> ApiError {
    ApiError::new(Code::Internal, Statement::new("internal").with("detail", ""))
}
