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

/// A whole file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Content {
    pub head: Head,
    pub steps: Vec<SentStep>,
}

impl Content {
    /// The content as packed bytes.
    pub(super) fn packed(&self) -> Result<Vec<u8>> {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
        let written = write_line(&mut packer, &self.head)
            .and_then(|()| self.steps.iter().try_for_each(|step| write_line(&mut packer, step)));
        written.and_then(|()| packer.finish()).map_err(|_| ChangeFileProblem::TooLarge.into())
    }

    /// Reads packed bytes and checks all that they say.
    pub(super) fn unpacked(bytes: &[u8], schema: i64) -> Result<Self> {
        let mut lines = BufReader::new(ZlibDecoder::new(bytes).take(MOST_BYTES));
        let head: Head = read_line(&mut lines)?.ok_or_else(malformed)?;
        if head.schema > schema {
            return Err(ChangeFileProblem::Newer { found: head.schema, known: schema }.into());
        }
        if head.steps > MOST_STEPS {
            return Err(ChangeFileProblem::TooLarge.into());
        }
        let mut steps = Vec::new();
        while let Some(step) = read_line::<SentStep>(&mut lines)? {
            step.check()?;
            steps.push(step);
            if steps.len() > head.steps {
                return Err(malformed());
            }
        }
        if steps.len() < head.steps || head.covers.iter().any(|covered| covered.from > covered.to) {
            return Err(malformed());
        }
        Ok(Self { head, steps })
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

fn write_line(out: &mut impl Write, line: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
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
