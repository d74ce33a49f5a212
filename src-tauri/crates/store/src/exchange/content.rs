//! What a change file says: steps with their fields, as lines of JSON. Everything in it is checked before any of it is
//! applied.

use std::{
    io::{BufRead, BufReader, Read, Write},
    panic::{AssertUnwindSafe, catch_unwind},
};

use alley_core::{
    entity::Entity,
    id::{DeviceId, StepId, Uuid},
    record::{FieldKind, Value},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use serde::{Deserialize, Serialize};
use yrs::updates::decoder::Decode;

use super::problem::ChangeFileProblem;
use crate::{
    apply::{DELETED, NOTE},
    error::{Result, StoreError},
};

/// Version of the shape of a file's content.
pub(super) const VERSION: u32 = 1;
/// The most that a file may say, unpacked: 1 GiB.
const MOST_BYTES: u64 = 1 << 30;
/// The longest line: one step with all its fields and note updates.
const LONGEST_LINE: u64 = 256 << 20;
/// The most attachments in a file.
const MOST_ATTACHMENTS: usize = 100_000;
/// The most steps in a file.
const MOST_STEPS: usize = 2_000_000;

/// What stands at the head of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Head {
    /// Newest migration of the copy that wrote it.
    pub schema: i64,
    /// The copy that wrote it.
    pub device: DeviceId,
    /// When, by its clock.
    pub at: i64,
    /// Which steps of which copy it holds, without a gap.
    pub covers: Vec<Covered>,
    /// Up to where the copy that wrote it has the steps of each copy.
    pub knows: Vec<Known>,
    /// How many steps follow.
    pub steps: usize,
    /// How many attachments follow the steps.
    pub attachments: usize,
}

/// The steps of one copy after `from` and up to `to`, by their numbers there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Covered {
    pub device: DeviceId,
    pub from: i64,
    pub to: i64,
}

/// Up to which number the steps of a copy are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    pub device: DeviceId,
    pub until: i64,
}

impl From<(&DeviceId, &i64)> for Known {
    fn from((device, until): (&DeviceId, &i64)) -> Self {
        Self { device: *device, until: *until }
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SentStep {
    pub id: StepId,
    /// Its number on the copy that it was made on.
    pub n: i64,
    pub at: i64,
    pub person: Option<Uuid>,
    pub name: String,
    pub device: DeviceId,
    /// A statement as JSON.
    pub label: String,
    pub kind: SentKind,
    /// The step that an undo or a redo is about.
    pub target: Option<StepId>,
    pub changes: Vec<SentChange>,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum SentKind {
    Do,
    Undo,
    Redo,
    Final,
}

impl SentKind {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Final => "final",
        }
    }

    pub(super) fn of(word: &str) -> Self {
        match word {
            "do" => Self::Do,
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            _ => Self::Final,
        }
    }
}

/// One field of one row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SentChange {
    /// What the row is.
    #[serde(rename = "e")]
    pub entity: Entity,
    /// Its key.
    #[serde(rename = "r")]
    pub row: Uuid,
    /// The field.
    #[serde(rename = "f")]
    pub field: String,
    /// Whether the value was erased.
    #[serde(rename = "x", default, skip_serializing_if = "std::ops::Not::not")]
    pub erased: bool,
    /// Before.
    #[serde(rename = "o", default, skip_serializing_if = "Option::is_none")]
    pub old: Option<SentValue>,
    /// After; of a note its update.
    #[serde(rename = "v", default, skip_serializing_if = "Option::is_none")]
    pub new: Option<SentValue>,
    /// When, for deciding who wrote last.
    #[serde(rename = "h")]
    pub stamp: i64,
}

/// A value on its way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum SentValue {
    #[serde(rename = "i")]
    Integer(i64),
    /// The bits of a number with a fraction: its decimal form need not be the same number.
    #[serde(rename = "r")]
    Real(u64),
    #[serde(rename = "k")]
    Key(Uuid),
    #[serde(rename = "t")]
    Text(String),
    /// A note's update in base64.
    #[serde(rename = "b")]
    Bytes(String),
}

impl SentValue {
    pub(super) fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Integer(number) => Self::Integer(*number),
            Value::Real(number) => Self::Real(number.to_bits()),
            Value::Key(key) => Self::Key(*key),
            Value::Text(text) => Self::Text(text.clone()),
        })
    }

    pub(super) fn of_update(update: &[u8]) -> Self {
        Self::Bytes(STANDARD.encode(update))
    }

    pub(super) fn value(sent: Option<&Self>) -> Value {
        match sent {
            None | Some(Self::Bytes(_)) => Value::Null,
            Some(Self::Integer(number)) => Value::Integer(*number),
            Some(Self::Real(bits)) => Value::Real(f64::from_bits(*bits)),
            Some(Self::Key(key)) => Value::Key(*key),
            Some(Self::Text(text)) => Value::Text(text.clone()),
        }
    }

    pub(super) fn update(sent: Option<&Self>) -> Option<Vec<u8>> {
        match sent {
            Some(Self::Bytes(text)) => STANDARD.decode(text).ok(),
            Some(Self::Integer(_) | Self::Real(_) | Self::Key(_) | Self::Text(_)) | None => None,
        }
    }
}

/// The bytes of an attachment, in base64.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SentAttachment {
    content: String,
    thumbnail: Option<String>,
}

impl SentAttachment {
    pub(super) fn of(content: &[u8], thumbnail: Option<&[u8]>) -> Self {
        Self { content: STANDARD.encode(content), thumbnail: thumbnail.map(|bytes| STANDARD.encode(bytes)) }
    }

    /// The bytes, with those of the small picture.
    pub(super) fn bytes(&self) -> Result<(Vec<u8>, Option<Vec<u8>>)> {
        let read = |text: &String| STANDARD.decode(text).map_err(|_| malformed());
        Ok((read(&self.content)?, self.thumbnail.as_ref().map(read).transpose()?))
    }
}

/// A whole file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Content {
    pub head: Head,
    pub steps: Vec<SentStep>,
    /// What the rows of attachments among the changes name by its hash.
    pub attachments: Vec<SentAttachment>,
}

impl Content {
    /// The content as packed bytes.
    pub(super) fn packed(&self) -> Result<Vec<u8>> {
        // What no copy would take in is not written.
        let too_large = || StoreError::from(ChangeFileProblem::TooLarge);
        if self.steps.len() > MOST_STEPS || self.attachments.len() > MOST_ATTACHMENTS {
            return Err(too_large());
        }
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
        let mut whole = write_line(&mut packer, &self.head)?;
        for step in &self.steps {
            whole += write_line(&mut packer, step)?;
        }
        for attachment in &self.attachments {
            whole += write_line(&mut packer, attachment)?;
        }
        if whole > MOST_BYTES {
            return Err(too_large());
        }
        packer.finish().map_err(|_| too_large())
    }

    /// Reads packed bytes and checks all that they say.
    pub(super) fn unpacked(bytes: &[u8], schema: i64) -> Result<Self> {
        let mut lines = BufReader::new(ZlibDecoder::new(bytes).take(MOST_BYTES));
        let head: Head = read_line(&mut lines)?.ok_or_else(malformed)?;
        if head.schema > schema {
            return Err(ChangeFileProblem::Newer { found: head.schema, known: schema }.into());
        }
        if head.steps > MOST_STEPS || head.attachments > MOST_ATTACHMENTS {
            return Err(ChangeFileProblem::TooLarge.into());
        }
        let mut steps = Vec::new();
        for _ in 0..head.steps {
            let step: SentStep = read_line(&mut lines)?.ok_or_else(malformed)?;
            step.check()?;
            steps.push(step);
        }
        let mut attachments = Vec::new();
        for _ in 0..head.attachments {
            let attachment: SentAttachment = read_line(&mut lines)?.ok_or_else(malformed)?;
            attachment.bytes()?;
            attachments.push(attachment);
        }
        if !lines.fill_buf().map_err(|_| malformed())?.is_empty()
            || head.covers.iter().any(|covered| covered.from > covered.to)
        {
            return Err(malformed());
        }
        Ok(Self { head, steps, attachments })
    }

    /// The highest stamp in it.
    pub(super) fn highest_stamp(&self) -> i64 {
        let stamps = self.steps.iter().flat_map(|step| &step.changes).map(|change| change.stamp);
        stamps.max().unwrap_or(0)
    }
}

impl SentStep {
    fn check(&self) -> Result<()> {
        if self.n < 0 || serde_json::from_str::<serde_json::Value>(&self.label).is_err() {
            return Err(malformed());
        }
        self.changes.iter().try_for_each(SentChange::check)
    }
}

impl SentChange {
    fn check(&self) -> Result<()> {
        // Public files are taken in from the files themselves, on each copy.
        if self.stamp <= 0 || self.entity == Entity::DataSet {
            return Err(malformed());
        }
        let fits = match self.field.as_str() {
            NOTE => self.entity == Entity::Meeting && self.old.is_none() && self.note_fits(),
            DELETED => [&self.old, &self.new]
                .into_iter()
                .all(|value| matches!(value, None | Some(SentValue::Integer(0 | 1)))),
            name => {
                let field = self.entity.fields().iter().find(|field| field.name == name);
                field.is_some_and(|field| {
                    let right = |value: &Option<SentValue>| value.as_ref().is_none_or(|v| v.fits(field.kind));
                    // What was erased has no value; else a field that must have one has one.
                    right(&self.old)
                        && right(&self.new)
                        && (self.erased || field.optional || self.new.is_some())
                })
            }
        };
        if fits { Ok(()) } else { Err(malformed()) }
    }

    /// Whether a note's update can be read. An erased one brings none, or the document that took its place.
    fn note_fits(&self) -> bool {
        if self.new.is_none() {
            return self.erased;
        }
        SentValue::update(self.new.as_ref()).is_some_and(|update| {
            // Bytes from outside: a broken structure may trip an assertion inside.
            catch_unwind(AssertUnwindSafe(|| yrs::Update::decode_v1(&update).is_ok())).unwrap_or(false)
        })
    }
}

impl SentValue {
    fn fits(&self, kind: FieldKind) -> bool {
        match (self, kind) {
            (Self::Integer(_), FieldKind::Integer)
            | (Self::Key(_), FieldKind::Key)
            | (Self::Text(_), FieldKind::Text) => true,
            (Self::Real(bits), FieldKind::Real) => f64::from_bits(*bits).is_finite(),
            (Self::Integer(_) | Self::Key(_) | Self::Text(_) | Self::Real(_) | Self::Bytes(_), _) => false,
        }
    }
}

fn malformed() -> StoreError {
    ChangeFileProblem::Malformed.into()
}

/// Writes a line and gives its length.
fn write_line(out: &mut impl Write, line: &impl Serialize) -> Result<u64> {
    let mut text = serde_json::to_vec(line).map_err(|_| malformed())?;
    text.push(b'\n');
    let length = text.len() as u64;
    let written = (length <= LONGEST_LINE).then(|| out.write_all(&text).ok()).flatten();
    written.map(|()| length).ok_or_else(|| ChangeFileProblem::TooLarge.into())
}

/// The next line; nothing at the end.
fn read_line<T: for<'de> Deserialize<'de>>(lines: &mut impl BufRead) -> Result<Option<T>> {
    let mut line = Vec::new();
    lines.take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(|_| malformed())?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') {
        return Err(ChangeFileProblem::TooLarge.into());
    }
    serde_json::from_slice(&line).map(Some).map_err(|_| malformed())
}
