//! What the sheets of a workbook lean on: their list, the number formats, the shared texts.

use std::collections::HashMap;
use std::io::{Read, Seek};

use quick_xml::events::Event;
use zip::ZipArchive;

use super::{attribute, next_event, part, push_entity};
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::table::inflate::Inflating;
use crate::table::number_format::NumberFormat;

/// Sheets looked at in one workbook.
const MOST_SHEETS: usize = 1_000;

/// A workbook without its cells.
pub(crate) struct Book {
    pub sheets: Vec<SheetEntry>,
    pub formats: Vec<NumberFormat>,
    pub shared: Vec<Box<str>>,
    pub since_1904: bool,
}

pub(crate) struct SheetEntry {
    pub name: String,
    pub part: String,
    pub hidden: bool,
}

struct Parts<'a, 'o, R> {
    archive: &'a mut ZipArchive<R>,
    file: &'a str,
    options: &'a ReadOptions<'o>,
    inflating: &'a Inflating,
}

impl Book {
    pub fn read<R: Read + Seek>(
        archive: &mut ZipArchive<R>,
        file: &str,
        options: &ReadOptions<'_>,
        inflating: &Inflating,
    ) -> Result<Self, IntakeError> {
        let mut parts = Parts { archive, file, options, inflating };
        let targets = parts.relations()?;
        let (mut sheets, since_1904) = parts.sheets()?;
        for sheet in &mut sheets {
            if let Some(target) = targets.get(&sheet.part) {
                sheet.part = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            }
        }
        Ok(Self { sheets, since_1904, formats: parts.formats()?, shared: parts.shared()? })
    }
}

impl<R: Read + Seek> Parts<'_, '_, R> {
    /// Calls `see` with every event of a part; a missing part has none.
    fn each(
        &mut self,
        name: &str,
        mut see: impl FnMut(Event<'_>) -> Result<(), IntakeError>,
    ) -> Result<(), IntakeError> {
        let Some(mut reader) = part(self.archive, self.file, name, self.options, self.inflating)? else {
            return Ok(());
        };
        let mut buffer = Vec::new();
        loop {
            match next_event(&mut reader, self.file, &mut buffer)? {
                Event::Eof => return Ok(()),
                event => see(event)?,
            }
        }
    }

    fn relations(&mut self) -> Result<HashMap<String, String>, IntakeError> {
        let mut targets = HashMap::new();
        self.each("xl/_rels/workbook.xml.rels", |event| {
            if let Event::Start(e) | Event::Empty(e) = event
                && let (Some(id), Some(target)) = (attribute(&e, "Id"), attribute(&e, "Target"))
                && targets.len() < MOST_SHEETS * 4
            {
                targets.insert(id, target);
            }
            Ok(())
        })?;
        Ok(targets)
    }

    /// The sheets with the id of their part, and whether dates count from 1904.
    fn sheets(&mut self) -> Result<(Vec<SheetEntry>, bool), IntakeError> {
        let (mut sheets, mut since_1904) = (Vec::new(), false);
        self.each("xl/workbook.xml", |event| {
            if let Event::Start(e) | Event::Empty(e) = event {
                match e.local_name().as_ref() {
                    "workbookPr" => {
                        since_1904 = matches!(attribute(&e, "date1904").as_deref(), Some("1" | "true"))
                    }
                    "sheet" if sheets.len() < MOST_SHEETS => sheets.push(SheetEntry {
                        name: attribute(&e, "name").unwrap_or_default(),
                        part: attribute(&e, "id").unwrap_or_default(),
                        hidden: attribute(&e, "state").is_some_and(|state| state != "visible"),
                    }),
                    _ => {}
                }
            }
            Ok(())
        })?;
        Ok((sheets, since_1904))
    }

    fn formats(&mut self) -> Result<Vec<NumberFormat>, IntakeError> {
        let (mut own, mut formats, mut in_cells) = (HashMap::new(), Vec::new(), false);
        self.each("xl/styles.xml", |event| {
            match event {
                Event::Start(e) | Event::Empty(e) => match e.local_name().as_ref() {
                    "numFmt" => {
                        let id: Option<u32> = attribute(&e, "numFmtId").and_then(|id| id.parse().ok());
                        if let (Some(id), Some(code)) = (id, attribute(&e, "formatCode")) {
                            own.insert(id, NumberFormat::of_code(&code));
                        }
                    }
                    "cellXfs" => in_cells = true,
                    "xf" if in_cells && formats.len() < 70_000 => {
                        let id = attribute(&e, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                        formats.push(own.get(&id).copied().unwrap_or_else(|| NumberFormat::built_in(id)));
                    }
                    _ => {}
                },
                Event::End(e) if e.local_name().as_ref() == "cellXfs" => in_cells = false,
                _ => {}
            }
            Ok(())
        })?;
        Ok(formats)
    }

    fn shared(&mut self) -> Result<Vec<Box<str>>, IntakeError> {
        let (mut texts, mut text, mut in_text, mut in_reading, mut bytes) =
            (Vec::<Box<str>>::new(), String::new(), false, false, 0usize);
        let (file, limit) = (self.file.to_owned(), self.options.limits.shared_text_bytes);
        let cancel = self.options.cancel.clone();
        self.each("xl/sharedStrings.xml", |event| {
            match event {
                Event::Start(e) => match e.local_name().as_ref() {
                    "t" => in_text = !in_reading,
                    "rPh" => in_reading = true,
                    _ => {}
                },
                Event::Empty(e) if e.local_name().as_ref() == "si" => {
                    bytes += 24;
                    texts.push("".into());
                }
                Event::Text(t) if in_text => text.push_str(&t.xml10_content()),
                Event::CData(t) if in_text => text.push_str(&t.xml10_content()),
                Event::GeneralRef(entity) if in_text => push_entity(&mut text, &entity),
                Event::End(e) => match e.local_name().as_ref() {
                    "t" => in_text = false,
                    "rPh" => in_reading = false,
                    "si" => {
                        // 24 bytes for the text's place in the list and on the heap.
                        bytes += text.len() + 24;
                        texts.push(text.as_str().into());
                        text.clear();
                    }
                    _ => {}
                },
                _ => {}
            }
            if cancel.is_cancelled() {
                return Err(IntakeError::Cancelled { file: file.clone() });
            }
            if bytes + text.len() > limit {
                return Err(IntakeError::FileTooLarge {
                    file: file.clone(),
                    bytes: bytes as u64,
                    limit: limit as u64,
                });
            }
            Ok(())
        })?;
        Ok(texts)
    }
}
