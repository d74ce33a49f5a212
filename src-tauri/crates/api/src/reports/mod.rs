//! Reports on paper: the white paper of a year, the trace of one matter, the card of a leader, and the papers around a
//! visit. They leave the office and are masked; of the papers around a visit the office can make numbered copies for itself.

mod blocks;
mod format;
mod leader;
mod papers;
mod trace;
mod whitepaper;

use std::path::{Path, PathBuf};

use alley_core::statement::Statement;
use alley_packet::{
    CopyMark, Fonts, Packet, PacketError,
    facts::{PrivateName, PrivatePhone, ReportFacts},
    render_report, render_report_copy,
};
use alley_store::AccessAction;
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
    packets::{OfficeCopy, fonts, language_of, missing_glyphs},
};

/// What the log of who had what in hand calls an unmasked paper.
pub(crate) const PAPER: &str = "paper";

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
    let language = language_of(&words);
    let packet = on_a_thread(facts, move |facts, fonts| render_report(facts, language, fonts)).await?;
    put(&path, &packet.bytes)?;
    Ok(written(&packet, path.display().to_string()))
}

/// Renders a numbered copy for the office itself, notes who makes it for whom, and writes it, whole or not at all.
async fn write_copy<H: Host>(
    office: &Office<H>,
    facts: ReportFacts,
    words: Words,
    file: &str,
    copy: OfficeCopy,
) -> Result<ReportWritten> {
    let (recipient, purpose) = (copy.recipient.trim().to_owned(), copy.purpose.trim().to_owned());
    if recipient.is_empty() || purpose.is_empty() {
        return Err(ApiError::bad_request("packet-copy-for-nobody"));
    }
    let path = office.host.path(file)?;
    let (language, now) = (language_of(&words), office.now());
    let name = format!("{} · {}", facts.kind, facts.title);
    let mark = CopyMark {
        number: office.store.next_paper_copy(&name).await?,
        recipient: recipient.clone(),
        purpose: purpose.clone(),
        printed_by: office.actor.name.clone(),
        printed_at: now.seoul(),
    };
    let detail = serde_json::json!({
        "packet": name, "copy": mark.number, "recipient": recipient, "purpose": purpose,
    });
    let packet =
        on_a_thread(facts, move |facts, fonts| render_report_copy(facts, &mark, language, fonts)).await?;
    // Before it is handed out: what stands in no log must not exist.
    office.store.log_access(&office.actor, now, AccessAction::Print, PAPER, &detail).await?;
    put(&path, &packet.bytes)?;
    Ok(written(&packet, path.display().to_string()))
}

/// Renders a report on a thread of its own.
async fn on_a_thread(
    facts: ReportFacts,
    render: impl FnOnce(&ReportFacts, &Fonts) -> std::result::Result<Packet, PacketError> + Send + 'static,
) -> Result<Packet> {
    let title = facts.title.clone();
    let work = tokio::task::spawn_blocking(move || render(&facts, fonts()?));
    work.await
        .map_err(|_| ApiError::new(Code::Internal, Statement::new("internal")))?
        .map_err(|error| refused(&title, &error))
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
