//! What would come in: the file's kind, encoding, columns and first rows, before anything is imported.

use std::collections::BTreeMap;

use alley_core::statement::Statement;
use alley_intake::preview::{Content, Preview, preview};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ImportRequest, Reading, day_in_name, encoding_name, public_files::short_name};
use crate::{error::Result, host::Host, office::Office};

/// What can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportKind {
    /// 상가(상권)정보.
    Stores,
    /// 온누리상품권 가맹점 현황.
    Onnuri,
    /// The office's ledger of alley districts.
    Districts,
    /// A table of suggestions.
    Suggestions,
    /// Boundaries of dongs.
    Boundaries,
    /// A calendar.
    Calendar,
}

/// Asks what would come in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportPreviewRequest {
    /// The file.
    pub file: String,
    /// What it holds, when the person overrules what is detected.
    pub kind: Option<ImportKind>,
    /// Its encoding, when the person overrules what is detected.
    pub encoding: Option<String>,
    /// Headers that a person assigned by hand: header -> field; an empty field leaves the column unused.
    pub headers: BTreeMap<String, String>,
}

/// What would come in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// What the file holds; absent when no kind fits.
    pub kind: Option<ImportKind>,
    /// The table that is shown, as people know it: a file, a sheet, a member of an archive.
    pub table: String,
    /// How its text is read; absent for workbooks.
    pub encoding: Option<String>,
    /// The day the data stand for, as the file's name says.
    pub as_of: Option<NaiveDate>,
    /// Its columns.
    pub columns: Vec<PreviewColumn>,
    /// What a file of this kind can tell, for assigning columns by hand.
    pub fields: Vec<PreviewField>,
    /// Required fields that no column holds.
    pub missing: Vec<String>,
    /// Why it cannot be imported as it stands, besides missing columns.
    pub problem: Option<Statement>,
    /// The first rows.
    pub rows: Vec<PreviewLine>,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewColumn {
    /// The header as written; empty in documents.
    pub header: String,
    /// What it is read as; absent when it is not used.
    pub field: Option<String>,
    /// How sure that is: 100 the same words, 90 but for brackets, 70 one within the other, 101 by hand, 0 none.
    pub score: u8,
}

/// Something that a file of a kind can tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewField {
    /// Its key.
    pub key: String,
    /// Whether a file without it cannot be read.
    pub required: bool,
}

/// One of the first rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PreviewLine {
    /// Its number from 1, as a spreadsheet shows it.
    #[ts(type = "number")]
    pub number: u64,
    /// Its cells.
    pub cells: Vec<String>,
    /// Why it would be refused.
    pub refusal: Option<Statement>,
}

/// Tells what would come in. Nothing is kept.
pub async fn preview_import<H: Host>(
    office: &Office<H>,
    request: ImportPreviewRequest,
) -> Result<ImportPreview> {
    let name = short_name(&request.file);
    let asked = request.kind.map(content);
    let reading = Reading::new(
        office,
        &ImportRequest {
            file: request.file,
            encoding: request.encoding,
            headers: request.headers,
            ..ImportRequest::default()
        },
    )?;
    let as_of = reading.path.file_name().and_then(|name| day_in_name(&name.to_string_lossy()));
    let found = reading.run(office, move |source, options| preview(source, options, asked)).await?;
    Ok(told(found, as_of.or_else(|| day_in_name(&name))))
}

fn told(found: Preview, as_of: Option<NaiveDate>) -> ImportPreview {
    ImportPreview {
        kind: found.content.map(kind),
        table: found.table,
        encoding: found.encoding.as_ref().map(encoding_name),
        as_of,
        columns: found
            .columns
            .into_iter()
            .map(|column| PreviewColumn { header: column.header, field: column.field, score: column.score })
            .collect(),
        fields: found
            .content
            .map(Content::fields)
            .unwrap_or_default()
            .iter()
            .map(|field| PreviewField { key: field.key.to_owned(), required: field.required })
            .collect(),
        missing: found.missing,
        problem: found.claimed_twice,
        rows: found
            .rows
            .into_iter()
            .map(|row| PreviewLine {
                number: row.number,
                cells: row.cells.into_iter().map(|cell| cell.text).collect(),
                refusal: row.refusal.map(|refusal| refusal.statement()),
            })
            .collect(),
    }
}

const fn content(kind: ImportKind) -> Content {
    match kind {
        ImportKind::Stores => Content::Stores,
        ImportKind::Onnuri => Content::MemberStores,
        ImportKind::Districts => Content::Districts,
        ImportKind::Suggestions => Content::Suggestions,
        ImportKind::Boundaries => Content::Boundaries,
        ImportKind::Calendar => Content::Calendar,
    }
}

const fn kind(content: Content) -> ImportKind {
    match content {
        Content::Stores => ImportKind::Stores,
        Content::MemberStores => ImportKind::Onnuri,
        Content::Districts => ImportKind::Districts,
        Content::Suggestions => ImportKind::Suggestions,
        Content::Boundaries => ImportKind::Boundaries,
        Content::Calendar => ImportKind::Calendar,
    }
}
