//! A window's session in a folder of its own: nobody picks a file, the keychain is in memory, the printer keeps what it
//! is sent and the viewer what it is asked to open.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex, PoisonError},
};

use alley_api::{
    ApiError, Host, Progress, Result,
    session::{PickRequest, Picked, PrintOrder, Printer, PrinterLine, Session, Window, not_printed},
};
use alley_core::time::Instant;
use alley_store::MemoryKeychain;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{PASSPHRASE, at};

/// The one printer of a test.
pub const PRINTER: &str = "Office";

/// What was sent to the printer: how, and the file as it was then.
pub type Printed = (PrintOrder, Vec<u8>);

/// A window that shows nothing. A path is known by the name it was given with.
#[derive(Debug, Clone, Default)]
pub struct TestWindow {
    paths: Arc<Mutex<Vec<(String, PathBuf)>>>,
    printed: Arc<Mutex<Vec<Printed>>>,
    opened: Arc<Mutex<Vec<PathBuf>>>,
    clock: Arc<Mutex<Option<Instant>>>,
    /// Whether the printer refuses everything.
    pub jammed: bool,
}

impl TestWindow {
    /// What was sent to the printer, with the files as they were then.
    pub fn printed(&self) -> Vec<Printed> {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets the clock, which otherwise stands at nine on 23 November 2026.
    pub fn set_clock(&self, now: Instant) {
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
    }

    /// What was opened in the viewer.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Host for TestWindow {
    fn now(&self) -> Instant {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner).unwrap_or(at(2026, 11, 23, 9, 0))
    }

    fn path(&self, named: &str) -> Result<PathBuf> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        let known = paths.iter().find(|(name, _)| name == named).map(|(_, path)| path.clone());
        known.ok_or_else(|| ApiError::not_found("session-pick-unknown", named))
    }

    fn progress(&self, _: &Progress) {}

    fn cancelled(&self) -> bool {
        false
    }
}

impl Printer for TestWindow {
    async fn printers(&self) -> Result<Vec<PrinterLine>> {
        Ok(vec![PrinterLine { name: PRINTER.to_owned(), usual: true, ready: !self.jammed }])
    }

    async fn print(&self, file: &Path, order: &PrintOrder) -> Result<()> {
        if self.jammed {
            return Err(not_printed(PRINTER, "paper jam"));
        }
        let bytes = std::fs::read(file).map_err(|error| not_printed(PRINTER, &error.to_string()))?;
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).push((order.clone(), bytes));
        Ok(())
    }

    fn open(&self, file: &Path) -> Result<()> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).push(file.to_owned());
        Ok(())
    }
}

impl Window for TestWindow {
    async fn pick(&self, _: PickRequest) -> Result<Vec<Picked>> {
        Ok(Vec::new())
    }

    fn reveal(&self, _: &Path) -> Result<()> {
        Ok(())
    }
}

/// A session in a temporary folder.
#[derive(Debug)]
pub struct TestSession {
    /// Its folder goes with it.
    pub folder: TempDir,
    /// The session.
    pub session: Session<TestWindow>,
}

impl TestSession {
    /// A session with nothing open.
    pub fn closed() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let keychain = Arc::new(MemoryKeychain::default());
        let session = Session::new(TestWindow::default(), folder.path().to_owned(), keychain);
        Self { folder, session }
    }

    /// A session with the sample open.
    pub async fn of_sample() -> Self {
        let test = Self::closed();
        test.call("session_sample", Value::Null).await;
        test
    }

    /// A session with a new workspace that opens by [`PASSPHRASE`].
    pub async fn new() -> Self {
        let test = Self::closed();
        let request = json!({ "name": "서구", "pack": "seogu", "passphrase": PASSPHRASE, "keychain": false });
        test.session.call("session_create", request).await.expect("a workspace");
        test
    }

    /// Runs a command that must answer.
    pub async fn call(&self, name: &str, request: Value) -> Value {
        self.session.call(name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// Runs a command that must refuse; the key of what it says.
    pub async fn refused(&self, name: &str, request: Value) -> String {
        match self.session.call(name, request).await {
            Ok(answer) => panic!("{name} answered {answer}"),
            Err(error) => error.statement.key,
        }
    }

    /// Picks a path inside the session's folder; the name that stands for it.
    pub fn pick(&self, inside: &str) -> String {
        let path = self.folder.path().join(inside);
        let paths = &self.session.host.paths;
        paths.lock().unwrap_or_else(PoisonError::into_inner).push((inside.to_owned(), path));
        inside.to_owned()
    }

    /// The text layer of a file in the session's folder, without spaces; nothing where Poppler is not installed.
    pub fn pdf_text(&self, file: &str) -> Option<String> {
        let path = self.folder.path().join(file);
        match Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(&path).arg("-").output() {
            Ok(read) => Some(String::from_utf8(read.stdout).expect("UTF-8").replace(char::is_whitespace, "")),
            Err(error) if cfg!(target_os = "linux") => panic!("pdftotext: {error}"),
            Err(_) => None,
        }
    }
}
