//! A window that a test looks through: its printer keeps what it is sent, its viewer what it is asked to open.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use alley_api::{
    Host, Progress, Result,
    session::{PickRequest, Picked, PrintOrder, Printer, PrinterLine, Session, Window, not_printed},
};
use alley_core::time::Instant;
use alley_store::MemoryKeychain;
use serde_json::Value;
use tempfile::TempDir;

use crate::at;

/// The one printer of a test.
pub const PRINTER: &str = "Office";

/// A window whose clock stands at nine on 23 November 2026.
#[derive(Debug, Clone, Default)]
pub struct PaperWindow {
    printed: Arc<Mutex<Vec<(PrintOrder, Vec<u8>)>>>,
    opened: Arc<Mutex<Vec<PathBuf>>>,
    /// Whether the printer refuses everything.
    pub jammed: bool,
}

impl PaperWindow {
    /// What was sent to the printer, with the files as they were then.
    pub fn printed(&self) -> Vec<(PrintOrder, Vec<u8>)> {
        self.printed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was opened in the viewer.
    pub fn opened(&self) -> Vec<PathBuf> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Host for PaperWindow {
    fn now(&self) -> Instant {
        at(2026, 11, 23, 9, 0)
    }

    fn path(&self, named: &str) -> Result<PathBuf> {
        Ok(PathBuf::from(named))
    }

    fn progress(&self, _: &Progress) {}

    fn cancelled(&self) -> bool {
        false
    }
}

impl Printer for PaperWindow {
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

impl Window for PaperWindow {
    async fn pick(&self, _: PickRequest) -> Result<Vec<Picked>> {
        Ok(Vec::new())
    }

    fn reveal(&self, _: &Path) -> Result<()> {
        Ok(())
    }
}

/// A session that shows the sample, with its machine's own folder.
pub struct PaperSession {
    /// Its folder goes with it.
    pub folder: TempDir,
    /// The session.
    pub session: Session<PaperWindow>,
}

impl PaperSession {
    /// A session with the sample open.
    pub async fn of_sample() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let session = Session::new(
            PaperWindow::default(),
            folder.path().to_owned(),
            Arc::new(MemoryKeychain::default()),
        );
        let test = Self { folder, session };
        test.call("session_sample", Value::Null).await;
        test
    }

    /// What a command answers.
    pub async fn call(&self, name: &str, request: Value) -> Value {
        match self.session.call(name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    /// The key of what a command refuses with.
    pub async fn refused(&self, name: &str, request: Value) -> String {
        match self.session.call(name, request).await {
            Ok(answer) => panic!("{name} went through: {answer}"),
            Err(error) => error.statement.key,
        }
    }
}
