//! Tables for Excel. Cells that a spreadsheet would run as formulas are written as text; people are masked unless an
//! unmasked copy is asked for, which is noted.

use std::collections::HashMap;

use alley_core::{
    entity::{AlleyDistrict, Attachment, Department, Promise, PromiseProgress, Suggestion},
    id::{AlleyDistrictId, DepartmentId, PromiseId},
    statement::Statement,
    text::{
        masking::{mask_name, mask_phone},
        phone::PhoneNumber,
    },
};
use alley_store::{AccessAction, Filter};
use alley_words::{Words, language_of_tag};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    attachments::told,
    error::{ApiError, Code, Result},
    host::Host,
    imports::{
        FileWritten,
        answers::{CELL_LETTERS, exported, stamp},
    },
    office::Office,
};

/// Writes a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ExportRequest {
    /// The file.
    pub file: String,
    /// Language of its headers: `ko` or `en`.
    pub language: Option<String>,
    /// Names and numbers as they are, rather than masked.
    pub unmasked: bool,
    /// Of the ledger: only what this department is in charge of.
    pub department: Option<DepartmentId>,
    /// Of the ledger: only these promises, in this order, as the window shows them.
    pub only: Option<Vec<PromiseId>>,
}

/// Writes a text that the window shows, such as the receipt of an import.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TextExportRequest {
    /// The file that a person picked.
    pub file: String,
    /// The text.
    pub text: String,
}

/// Writes a text as UTF-8; whoever it names is masked.
pub async fn export_text<H: Host>(office: &Office<H>, request: TextExportRequest) -> Result<FileWritten> {
    let path = office.host.path(&request.file)?;
    let text = office.merchants().await?.mask(&request.text);
    std::fs::write(&path, &text).map_err(|error| failed(&path, &error.to_string()))?;
    Ok(FileWritten { file: path.display().to_string(), rows: text.lines().count() as u32 })
}

/// Width of a column that nobody has to see.
const HIDDEN: f64 = 0.0;

/// One cell.
enum Cell {
    Text(String),
    Date(Option<chrono::NaiveDate>),
}

/// The ledger of promises for the progress meeting. It has no column for merchants, but what is promised may name one.
pub async fn export_promises<H: Host>(office: &Office<H>, request: ExportRequest) -> Result<FileWritten> {
    let words = words(&request)?;
    let mut promises: Vec<Promise> = office.store.list(Filter::all().order("number")).await?;
    promises.retain(|promise| request.department.is_none() || promise.department == request.department);
    if let Some(only) = &request.only {
        let place: HashMap<PromiseId, usize> =
            only.iter().enumerate().map(|(at, promise)| (*promise, at)).collect();
        promises.retain(|promise| place.contains_key(&promise.id));
        promises.sort_by_key(|promise| place.get(&promise.id).copied());
    }
    let attached: Vec<Attachment> = office.store.list(Filter::by("private", false)).await?;
    let reports: Vec<PromiseProgress> =
        office.store.list(Filter::all().order("reported_on DESC, id DESC")).await?;
    let names = Names::read(office).await?;
    note_unmasked(office, &request, "promises", promises.len()).await?;
    let people = office.merchants().await?;
    let text = |text: String| if request.unmasked { text } else { people.mask(&text) };
    let rows = promises.into_iter().map(|promise| {
        let report = reports.iter().find(|report| report.promise == promise.id);
        let answers =
            exported(&promise, report, &names.department(promise.department), |given| text(given.to_owned()));
        let stamp = stamp(promise.id, &answers);
        vec![
            Cell::Text(promise.number),
            Cell::Text(office.pack.name_of(promise.neighborhood)),
            Cell::Text(names.alley(promise.alley_district)),
            Cell::Text(text(promise.text)),
            Cell::Date(Some(promise.made_on)),
            Cell::Text(names.department(promise.department)),
            Cell::Text(promise.officer.unwrap_or_default()),
            Cell::Date(promise.deadline),
            Cell::Text(words.get(&format!("promise-state-{}", promise.state.word()))),
            Cell::Text(text(promise.reason.unwrap_or_default())),
            Cell::Text(text(report.map(|report| report.text.clone()).unwrap_or_default())),
            Cell::Text(text(promise.proof.unwrap_or_default())),
            Cell::Text(told(
                attached.iter().filter(|one| one.promise == Some(promise.id)).map(|one| one.kind),
                words,
            )),
            Cell::Text(promise.id.to_string()),
            Cell::Text(stamp),
        ]
    });
    let columns = [
        ("export-number", 12.0),
        ("export-neighborhood", 10.0),
        ("export-alley-district", 24.0),
        ("export-promise", 48.0),
        ("export-made-on", 12.0),
        ("export-department", 16.0),
        ("export-officer", 10.0),
        ("export-deadline", 12.0),
        ("export-state", 12.0),
        ("export-reason", 28.0),
        ("export-progress", 40.0),
        ("export-proof", 28.0),
        ("export-attached", 16.0),
        ("export-key", 36.0),
        ("export-stamp", HIDDEN),
    ];
    write(office, &request, words, "export-sheet-promises", &columns, rows.collect())
}

/// The suggestions.
pub async fn export_suggestions<H: Host>(office: &Office<H>, request: ExportRequest) -> Result<FileWritten> {
    let words = words(&request)?;
    let suggestions: Vec<Suggestion> = office.store.list(Filter::all().order("received_at")).await?;
    note_unmasked(office, &request, "suggestions", suggestions.len()).await?;
    let names = Names::read(office).await?;
    let people = office.merchants().await?;
    let text = |text: String| if request.unmasked { text } else { people.mask(&text) };
    let rows = suggestions.into_iter().map(|one| {
        let phone = one.sender_phone.unwrap_or_default();
        let shown = PhoneNumber::parse(&phone).map_or(phone.clone(), |number| number.display());
        let name = one.sender_name.unwrap_or_default();
        let received = one.received_at.seoul();
        vec![
            Cell::Text(one.number),
            Cell::Text(received.format("%Y-%m-%d %H:%M").to_string()),
            Cell::Text(words.get(&format!("channel-{}", one.channel.word()))),
            Cell::Text(if request.unmasked { name } else { mask_name(&name) }),
            Cell::Text(if request.unmasked { shown } else { mask_phone(&phone) }),
            Cell::Text(one.neighborhood.map(|dong| office.pack.name_of(dong)).unwrap_or_default()),
            Cell::Text(names.alley(one.alley_district)),
            Cell::Text(one.category.unwrap_or_default()),
            Cell::Text(text(one.text)),
            Cell::Text(words.get(&format!("suggestion-state-{}", one.state.word()))),
            Cell::Text(names.department(one.department)),
            Cell::Text(text(one.answer.unwrap_or_default())),
            Cell::Date(one.told_at.map(alley_core::time::Instant::seoul_date)),
        ]
    });
    let columns = [
        ("export-number", 12.0),
        ("export-received", 16.0),
        ("export-channel", 10.0),
        ("export-sender", 10.0),
        ("export-phone", 16.0),
        ("export-neighborhood", 10.0),
        ("export-alley-district", 24.0),
        ("export-category", 14.0),
        ("export-text", 60.0),
        ("export-state", 12.0),
        ("export-department", 16.0),
        ("export-answer", 40.0),
        ("export-told-on", 12.0),
    ];
    write(office, &request, words, "export-sheet-suggestions", &columns, rows.collect())
}

/// Logs that a table leaves the office with people in it.
async fn note_unmasked<H: Host>(
    office: &Office<H>,
    request: &ExportRequest,
    table: &str,
    rows: usize,
) -> Result<()> {
    if request.unmasked {
        let detail = serde_json::json!({ "table": table, "rows": rows });
        office.store.log_access(&office.actor, office.now(), AccessAction::Export, table, &detail).await?;
    }
    Ok(())
}

/// Names by key.
struct Names {
    alleys: Vec<AlleyDistrict>,
    departments: Vec<Department>,
}

impl Names {
    async fn read<H: Host>(office: &Office<H>) -> Result<Self> {
        Ok(Self {
            alleys: office.store.list(Filter::all()).await?,
            departments: office.store.list(Filter::all()).await?,
        })
    }

    fn alley(&self, id: Option<AlleyDistrictId>) -> String {
        let known = self.alleys.iter().find(|alley| Some(alley.id) == id);
        known.map(|alley| alley.name.clone()).unwrap_or_default()
    }

    fn department(&self, id: Option<DepartmentId>) -> String {
        let known = self.departments.iter().find(|department| Some(department.id) == id);
        known.map(|department| department.name.clone()).unwrap_or_default()
    }
}

fn words(request: &ExportRequest) -> Result<Words> {
    match request.language.as_deref() {
        None => Ok(Words::new(alley_words::Language::Korean)),
        Some(tag) => {
            language_of_tag(tag).map(Words::new).ok_or_else(|| ApiError::not_found("language-unknown", tag))
        }
    }
}

fn write<H: Host>(
    office: &Office<H>,
    request: &ExportRequest,
    words: Words,
    sheet: &str,
    columns: &[(&str, f64)],
    rows: Vec<Vec<Cell>>,
) -> Result<FileWritten> {
    let path = office.host.path(&request.file)?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let bytes = workbook(words, sheet, columns, rows).map_err(|error| failed(&path, &error.to_string()))?;
    let part = path.with_extension("xlsx.part");
    std::fs::write(&part, bytes)
        .and_then(|()| std::fs::rename(&part, &path))
        .map_err(|error| failed(&path, &error.to_string()))?;
    Ok(FileWritten { file: path.display().to_string(), rows: count })
}

fn workbook(
    words: Words,
    sheet: &str,
    columns: &[(&str, f64)],
    rows: Vec<Vec<Cell>>,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let head = Format::new().set_bold().set_background_color("#EEF1F4").set_align(FormatAlign::Center);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let dated = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let page: &mut Worksheet = workbook.add_worksheet();
    page.set_name(words.get(sheet))?;
    for (at, (key, width)) in (0u16..).zip(columns) {
        if *width == HIDDEN {
            page.set_column_hidden(at)?;
        } else {
            page.set_column_width(at, *width)?;
        }
        page.write_string_with_format(0, at, words.get(key), &head)?;
    }
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    page.set_landscape();
    page.set_print_fit_to_pages(1, 0);
    for (row, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                // Written as a string it is never run, whatever it begins with; at most what a cell can hold.
                Cell::Text(text) => {
                    let text: String = text.chars().take(CELL_LETTERS).collect();
                    page.write_string_with_format(row, column, text, &wrapped)?;
                }
                Cell::Date(None) => {}
                Cell::Date(Some(date)) => {
                    use chrono::Datelike;
                    let year = u16::try_from(date.year()).unwrap_or(1900);
                    let day = ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8)?;
                    page.write_datetime_with_format(row, column, day, &dated)?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}

fn failed(path: &std::path::Path, detail: &str) -> ApiError {
    let statement = Statement::new("store-file").with("path", path.display().to_string());
    ApiError::new(Code::Disk, statement.with("detail", detail))
}
