//! Reports on paper: the white paper of a year, the trace of one matter, the card of a leader, and the papers around a
//! visit. They leave the office and are always masked.

mod blocks;
mod format;
mod leader;
mod papers;
mod trace;
mod whitepaper;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use alley_core::statement::Statement;
use alley_packet::{
    Packet, PacketError,
    facts::{PrivateName, PrivatePhone, ReportFacts},
    render_report,
};
use alley_words::{Language, Words, language_of_tag};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::{
    format::ReportFormat,
    leader::{LeaderPrintRequest, print_leader},
    papers::{Paper, PaperPrintRequest, print_paper},
    trace::{TracePrintRequest, print_trace},
    whitepaper::{WhitePaperRequest, white_paper},
};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
    packets::{fonts, language_of, missing_glyphs},
};

/// A report that was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportWritten {
    /// The file.
    pub file: String,
    /// Its pages; 0 in formats whose pages the program that opens them makes.
    pub pages: u32,
    /// Characters that no font has, each with its code.
    pub missing_glyphs: Vec<String>,
}

/// The words of the language that was asked for; Korean when none was.
fn words_of(language: Option<&str>) -> Result<Words> {
    match language {
        None => Ok(Words::new(Language::Korean)),
        Some(tag) => {
            language_of_tag(tag).map(Words::new).ok_or_else(|| ApiError::not_found("language-unknown", tag))
        }
    }
}

/// Everybody whom a text of the office may name, with the numbers: they are masked on every page.
async fn people<H: Host>(office: &Office<H>) -> Result<(Vec<PrivateName>, Vec<PrivatePhone>)> {
    let merchants = office.merchants().await?;
    let names = merchants.people.iter().cloned().map(PrivateName).collect();
    Ok((names, merchants.phones.iter().cloned().map(PrivatePhone).collect()))
}

/// Renders a report on a thread of its own and writes it, whole or not at all.
async fn write<H: Host>(
    office: &Office<H>,
    facts: ReportFacts,
    words: Words,
    file: &str,
) -> Result<ReportWritten> {
    let path = office.host.path(file)?;
    let title = facts.title.clone();
    let language = language_of(&words);
    let facts = Arc::new(facts);
    let work = tokio::task::spawn_blocking(move || render_report(&facts, language, fonts()?));
    let packet = work
        .await
        .map_err(|_| ApiError::new(Code::Internal, Statement::new("internal")))?
        .map_err(|error| refused(&title, &error))?;
    put(&path, &packet.bytes)?;
    Ok(written(&packet, path.display().to_string()))
}

/// Writes a file, whole or not at all.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path)).map_err(|error| {
        let _ = std::fs::remove_file(&part);
        let statement = Statement::new("store-file").with("path", path.display().to_string());
        ApiError::new(Code::Disk, statement.with("detail", error.to_string()))
    })
}

fn written(packet: &Packet, file: String) -> ReportWritten {
    ReportWritten {
        file,
        pages: u32::try_from(packet.page_count).unwrap_or(u32::MAX),
        missing_glyphs: missing_glyphs(&packet.receipt),
    }
}

fn refused(title: &str, error: &PacketError) -> ApiError {
    let statement = match error {
        PacketError::Unmasked { page, found } => {
            Statement::new("report-unmasked").with("name", title).with("page", *page).with("found", *found)
        }
        _ => Statement::new("report-not-written").with("name", title),
    };
    ApiError::new(Code::Refused, statement)
}
