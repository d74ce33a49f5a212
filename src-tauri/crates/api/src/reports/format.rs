//! In which format a report is written: as PDF, as a Word document, or into the office's own form of Hangul.

use std::{
    fs,
    path::{Path, PathBuf},
};

use alley_core::statement::Statement;
use alley_office_files::{OfficeFileError, docx, hwpx};
use alley_packet::facts::ReportFacts;
use alley_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReportWritten, put, write};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
    packets::language_of,
};

/// Largest form that is read.
const FORM_MEGABYTES: usize = 64;

/// The format of a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// PDF, as it is printed.
    #[default]
    Pdf,
    /// A Word document.
    Docx,
    /// The office's own form with its places filled. Hangul itself was not at hand to try such files in.
    Hwpx,
}

/// Writes a report in a format, whole or not at all; `form` is the file that is filled.
pub(super) async fn write_as<H: Host>(
    office: &Office<H>,
    facts: ReportFacts,
    words: Words,
    file: &str,
    (format, form): (ReportFormat, Option<&str>),
) -> Result<ReportWritten> {
    let title = facts.title.clone();
    let language = language_of(&words);
    let form = match (format, form) {
        (ReportFormat::Pdf, _) => return write(office, facts, words, file).await,
        (ReportFormat::Docx, _) => None,
        (ReportFormat::Hwpx, Some(form)) => Some(office.host.path(form)?),
        (ReportFormat::Hwpx, None) => return Err(ApiError::bad_request("report-form-missing")),
    };
    let path = office.host.path(file)?;
    let work = tokio::task::spawn_blocking(move || match form {
        None => docx(&facts, language).map_err(|error| not_made(&title, &error)),
        Some(form) => {
            let filled = hwpx::report(&read(&form)?, &facts, language);
            filled.map(|filled| filled.bytes).map_err(|error| refused(error.statement()))
        }
    });
    let bytes = work.await.map_err(|_| ApiError::new(Code::Internal, Statement::new("internal")))??;
    put(&path, &bytes)?;
    Ok(ReportWritten { file: path.display().to_string(), pages: 0, missing_glyphs: Vec::new() })
}

/// The form, unless it is larger than any.
fn read(form: &PathBuf) -> Result<Vec<u8>> {
    let size = fs::metadata(form).map_err(|error| unreadable(form, &error))?.len();
    if usize::try_from(size).unwrap_or(usize::MAX) > FORM_MEGABYTES << 20 {
        return Err(refused(hwpx::HwpxError::TooLarge { megabytes: FORM_MEGABYTES }.statement()));
    }
    fs::read(form).map_err(|error| unreadable(form, &error))
}

fn unreadable(form: &Path, error: &std::io::Error) -> ApiError {
    let statement = Statement::new("store-file").with("path", form.display().to_string());
    ApiError::new(Code::Disk, statement.with("detail", error.to_string()))
}

fn refused(statement: Statement) -> ApiError {
    ApiError::new(Code::Refused, statement)
}

fn not_made(title: &str, error: &OfficeFileError) -> ApiError {
    refused(match error {
        OfficeFileError::Unmasked { part, found } => {
            Statement::new("office-file-unmasked").with("part", part.clone()).with("found", *found)
        }
        OfficeFileError::Write { part } => {
            Statement::new("office-file-not-written").with("part", part.clone()).with("name", title)
        }
    })
}
