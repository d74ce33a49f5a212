//! Paper: the system's printers, and a packet sent to one of them.

use std::{
    fs,
    future::Future,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Window, cannot_keep};
use crate::{
    error::{ApiError, Code, Result},
    packets::{Handing, PacketMade, PacketRequest, make_into, refused_cancelled},
    rows::Everything,
};

/// Most copies that one order prints.
const MOST_COPIES: u32 = 99;

/// The side of a window's host that puts files on paper.
pub trait Printer {
    /// The printers that the system has now. Empty where it has none, or where this app cannot reach them.
    fn printers(&self) -> impl Future<Output = Result<Vec<PrinterLine>>> + Send;

    /// Sends a PDF file to a printer. The file may be gone as soon as this returns.
    fn print(&self, file: &Path, order: &PrintOrder) -> impl Future<Output = Result<()>> + Send;

    /// Opens a file in the system's own viewer, from which a person prints it.
    fn open(&self, file: &Path) -> Result<()>;
}

/// A printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrinterLine {
    /// As the system names it.
    pub name: String,
    /// Whether the system takes it when nobody says which.
    pub usual: bool,
    /// Whether it takes work now.
    pub ready: bool,
}

/// How a file is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintOrder {
    /// The printer, as the system names it.
    pub printer: String,
    /// What the printer's queue shows; no name of a person.
    pub title: String,
    /// Copies.
    pub copies: u32,
    /// One side of the paper or both.
    pub sides: Sides,
}

/// One side of the paper or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// One side.
    #[default]
    One,
    /// Both, turned over the long edge as a book.
    LongEdge,
    /// Both, turned over the short edge as a calendar.
    ShortEdge,
}

/// Prints packets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PacketPrintRequest {
    /// What is printed; its folder and file are not used.
    pub packet: PacketRequest,
    /// The printer; when absent the packet is opened in the system's viewer, to be printed there.
    pub printer: Option<String>,
    /// Copies, 1 to 99. Unmasked ones are numbered one by one.
    pub copies: u32,
    /// One side of the paper or both.
    pub sides: Sides,
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PacketsPrinted {
    /// The packets; an unmasked one stands here once for each numbered copy.
    pub packets: Vec<PacketMade>,
    /// The printer; absent when the viewer was opened.
    pub printer: Option<String>,
    /// Copies of each entry.
    pub copies: u32,
    /// Packets that were not printed because the person stopped the work.
    pub stopped: u32,
}

/// The printers that the system has now.
pub async fn printers<H: Window>(session: &Session<H>, _: Everything) -> Result<Vec<PrinterLine>> {
    session.host.printers().await
}

/// Makes packets and prints them. Each is logged before it goes to the printer.
pub async fn print_packets<H: Window>(
    session: &Session<H>,
    request: PacketPrintRequest,
) -> Result<PacketsPrinted> {
    let office = session.office().await?;
    if let Some(named) = &request.printer {
        let known = session.host.printers().await?.iter().any(|printer| printer.name == *named);
        if !known {
            return Err(ApiError::not_found("printer-unknown", named.as_str()));
        }
    }
    if !(1..=MOST_COPIES).contains(&request.copies) {
        return Err(ApiError::bad_request("printer-copies").with("most", i64::from(MOST_COPIES)));
    }
    let folder = session.empty_print_folder()?;
    // No two copies of an unmasked packet bear the same number, so each is a file of its own.
    let (files, copies) = match (&request.packet.office_copy, &request.printer) {
        (_, None) => (1, 1),
        (Some(_), Some(_)) => (request.copies, 1),
        (None, Some(_)) => (1, request.copies),
    };
    let packet = PacketRequest { again: true, password: None, ..request.packet.clone() };
    let handing = Handing {
        copies: if request.printer.is_some() { copies } else { 0 },
        printer: request.printer.clone(),
    };
    let mut printed =
        PacketsPrinted { packets: Vec::new(), printer: request.printer.clone(), copies, stopped: 0 };
    for _ in 0..files {
        let made = match make_into(&office, &packet, &folder, &handing).await {
            // What went to the printer before is on paper; the receipt says so.
            Err(error) if error.code == Code::Cancelled && !printed.packets.is_empty() => {
                printed.stopped += 1;
                continue;
            }
            made => made?,
        };
        printed.stopped += made.stopped;
        for packet in made.packets {
            let file = PathBuf::from(&packet.file);
            match &request.printer {
                Some(printer) => {
                    if office.host.cancelled() {
                        // Nothing unmasked stays behind because somebody stopped.
                        fs::remove_file(&file).map_err(|error| cannot_keep(&file, &error))?;
                        if printed.packets.is_empty() {
                            return Err(refused_cancelled(&packet.neighborhood));
                        }
                        printed.stopped += 1;
                        continue;
                    }
                    let order = PrintOrder {
                        printer: printer.clone(),
                        title: file.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                        copies,
                        sides: request.sides,
                    };
                    session.host.print(&file, &order).await?;
                    fs::remove_file(&file).map_err(|error| cannot_keep(&file, &error))?;
                }
                None => session.host.open(&file)?,
            }
            printed.packets.push(packet);
        }
    }
    Ok(printed)
}

impl<H> Session<H> {
    /// The folder that files lie in while they are printed, with nothing left in it of the time before.
    fn empty_print_folder(&self) -> Result<PathBuf> {
        let folder = self.folder.join("print");
        let emptied = match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => private_folder(&folder),
        };
        emptied.map_err(|error| cannot_keep(&folder, &error))?;
        Ok(folder)
    }

    /// Throws away what a viewer was given to print: nothing of a workspace outlives it outside.
    pub(super) fn forget_prints(&self) {
        let _ = fs::remove_dir_all(self.folder.join("print"));
    }
}

/// A folder that nobody else on the machine can look into.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// A printer refused a file, or the program that carries it there did. `detail` is what it said.
pub fn not_printed(printer: &str, detail: &str) -> ApiError {
    let statement = alley_core::statement::Statement::new("printer-refused")
        .with("name", printer)
        .with("detail", detail.trim());
    ApiError { retryable: true, ..ApiError::new(Code::Refused, statement) }
}
