//! The form as a file: a ZIP whose parts are copied as they are packed, but for those that were filled.

use std::io::{Cursor, Read, Write};

use zip::{ZipArchive, ZipWriter};

use super::HwpxError;

/// What the part `mimetype` says in every HWPX document.
const MIMETYPE: &str = "application/hwp+zip";

/// The first bytes of Hangul's older format, a compound file.
const COMPOUND_FILE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// A form larger than this is refused, packed or unpacked.
pub(super) const LARGEST: usize = 64 * MEGABYTE;
pub(super) const MEGABYTE: usize = 1024 * 1024;

/// More parts than any form has.
const MOST_PARTS: usize = 10_000;

/// A form that was opened.
pub(super) struct Form<'f> {
    archive: ZipArchive<Cursor<&'f [u8]>>,
}

/// A part in which texts stand.
pub(super) struct Part {
    /// Its place in the file.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// What it says.
    pub text: String,
}

impl<'f> Form<'f> {
    /// Opens a form, if it is one that can be filled.
    pub(super) fn open(bytes: &'f [u8]) -> Result<Self, HwpxError> {
        if bytes.len() > LARGEST {
            return Err(too_large());
        }
        if bytes.starts_with(&COMPOUND_FILE) {
            return Err(HwpxError::OldFormat);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| HwpxError::NotZip)?;
        if archive.len() > MOST_PARTS {
            return Err(too_large());
        }
        let (mut packed, mut encrypted) = (0_u64, false);
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(|_| HwpxError::NotZip)?;
            packed = packed.saturating_add(entry.compressed_size());
            encrypted |= entry.encrypted();
        }
        // Parts that lie over each other would come out larger than the form.
        if packed > bytes.len() as u64 {
            return Err(HwpxError::NotZip);
        }
        let mut form = Self { archive };
        let kind = form.named("mimetype", MIMETYPE.len() + 16);
        if kind.is_none_or(|kind| kind.trim_ascii() != MIMETYPE.as_bytes()) {
            return Err(HwpxError::NotHwpx);
        }
        let manifest = form.named("META-INF/manifest.xml", MEGABYTE).unwrap_or_default();
        if encrypted || contains(&manifest, b"encryption-data") {
            return Err(HwpxError::Encrypted);
        }
        Ok(form)
    }

    /// Its sections and master pages, in the order of the file.
    pub(super) fn parts_with_text(&mut self) -> Result<Vec<Part>, HwpxError> {
        let names: Vec<(usize, String)> = (0..self.archive.len())
            .filter_map(|index| Some((index, self.archive.name_for_index(index)?.ok()?.into_owned())))
            .filter(|(_, name)| has_text(name))
            .collect();
        if names.is_empty() {
            return Err(HwpxError::NotHwpx);
        }
        let mut left = LARGEST;
        let mut parts = Vec::new();
        for (index, name) in names {
            let entry = self.archive.by_index(index).map_err(|_| HwpxError::Broken { part: name.clone() })?;
            let bytes = read(entry, left).ok_or_else(|| HwpxError::Broken { part: name.clone() })?;
            left = left.checked_sub(bytes.len()).ok_or_else(too_large)?;
            let text = String::from_utf8(bytes).map_err(|_| HwpxError::Broken { part: name.clone() })?;
            parts.push(Part { index, name, text });
        }
        Ok(parts)
    }

    /// The file again, with some of its parts said anew.
    pub(super) fn write(&mut self, changed: &[(usize, String)]) -> Result<Vec<u8>, HwpxError> {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        file.set_raw_comment(self.archive.comment().into()).map_err(|_| HwpxError::Write)?;
        for index in 0..self.archive.len() {
            let entry = self.archive.by_index_raw(index).map_err(|_| HwpxError::Write)?;
            match changed.iter().find(|(at, _)| *at == index) {
                Some((_, text)) => {
                    let name = entry.name().map_err(|_| HwpxError::Write)?.into_owned();
                    file.start_file(name, entry.options()).map_err(|_| HwpxError::Write)?;
                    file.write_all(text.as_bytes()).map_err(|_| HwpxError::Write)?;
                }
                None => file.raw_copy_file(entry).map_err(|_| HwpxError::Write)?,
            }
        }
        Ok(file.finish().map_err(|_| HwpxError::Write)?.into_inner())
    }

    /// A small part by its name, unpacked.
    fn named(&mut self, name: &str, most: usize) -> Option<Vec<u8>> {
        let bytes = read(self.archive.by_name(name).ok()?, most)?;
        (bytes.len() <= most).then_some(bytes)
    }
}

/// What a form or what comes of it may not be.
pub(super) fn too_large() -> HwpxError {
    HwpxError::TooLarge { megabytes: LARGEST / MEGABYTE }
}

/// Unpacks, but never more than one byte over what is allowed.
fn read(entry: impl Read, most: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    entry.take(most as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// `Contents/section0.xml`, `Contents/masterpage0.xml`.
fn has_text(name: &str) -> bool {
    let number = name
        .strip_prefix("Contents/")
        .and_then(|name| name.strip_suffix(".xml"))
        .and_then(|name| name.strip_prefix("section").or_else(|| name.strip_prefix("masterpage")));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
