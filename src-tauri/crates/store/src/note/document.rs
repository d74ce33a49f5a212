//! A note as a Yjs document: an XML fragment of `line` elements, the shape that y-prosemirror edits.
//!
//! Offsets are UTF-16 units, here as in the editor.

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use alley_core::{
    id::NoteLineId,
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    text::clean::clean,
};
use yrs::{
    ClientID, Doc, GetString, OffsetKind, Options, Out, ReadTxn, StateVector, Text, Transact, TransactionMut,
    Update, Xml, XmlElementPrelim, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut, XmlTextPrelim,
    XmlTextRef, types::xml::XmlIn, updates::decoder::Decode,
};

use crate::error::{Result, StoreError};

/// Name of the fragment in the document.
const FRAGMENT: &str = "note";
/// Tag of a line.
const LINE: &str = "line";
/// Deepest indent.
const DEEPEST: u32 = 5;

/// A note that can be read and edited.
pub(crate) struct NoteDocument {
    document: Doc,
    lines: XmlFragmentRef,
}

impl NoteDocument {
    /// A note from its updates. Each opening takes a fresh client id, which is never stored.
    pub(crate) fn from_updates<'a>(updates: impl IntoIterator<Item = &'a [u8]>) -> Result<Self> {
        let options =
            Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(ClientID::random()) };
        let document = Doc::with_options(options);
        let lines = document.get_or_insert_xml_fragment(FRAGMENT);
        let note = Self { document, lines };
        for update in updates {
            note.take_in(update)?;
        }
        Ok(note)
    }

    /// The lines as they are read.
    pub(crate) fn lines(&self) -> Vec<NoteLine> {
        let transaction = self.document.transact();
        self.lines
            .children(&transaction)
            .filter_map(|node| match node {
                XmlOut::Element(element) => read_line(&element, &transaction),
                XmlOut::Fragment(_) | XmlOut::Text(_) => None,
            })
            .collect()
    }

    /// Edits the note and gives the update that says so; empty when nothing changed.
    pub(crate) fn edit(&self, edit: &NoteEdit) -> Result<Vec<u8>> {
        if let NoteEdit::Update(update) = edit {
            self.take_in(update)?;
            return Ok(update.clone());
        }
        let before = self.document.transact().state_vector();
        let mut transaction = self.document.transact_mut();
        let changed = match edit {
            NoteEdit::Insert { place, lines } => self.insert(&mut transaction, *place, lines)?,
            NoteEdit::Remove { lines } => self.remove(&mut transaction, lines)?,
            NoteEdit::Splice { line, at, delete, insert } => {
                self.splice(&mut transaction, *line, *at, *delete, insert)?
            }
            NoteEdit::Mark { line, kind, speaker, speaker_name, indent } => {
                let (_, element) = self.find(&transaction, *line)?;
                mark(
                    &mut transaction,
                    &element,
                    *kind,
                    speaker.map(|id| id.to_string()),
                    speaker_name,
                    *indent,
                )
            }
            NoteEdit::Update(_) => false,
        };
        Ok(if changed { transaction.encode_diff_v1(&before) } else { Vec::new() })
    }

    /// The whole note as one update.
    pub(crate) fn whole(&self) -> Vec<u8> {
        self.document.transact().encode_state_as_update_v1(&StateVector::default())
    }

    fn take_in(&self, update: &[u8]) -> Result<()> {
        // Bytes from outside: the decoder is checked, but a broken structure may still trip an assertion inside.
        let taken = catch_unwind(AssertUnwindSafe(|| {
            let update = Update::decode_v1(update).map_err(|_| StoreError::BadNoteUpdate)?;
            self.document.transact_mut().apply_update(update).map_err(|_| StoreError::BadNoteUpdate)
        }));
        taken.unwrap_or(Err(StoreError::BadNoteUpdate))
    }

    fn find(&self, transaction: &impl ReadTxn, wanted: NoteLineId) -> Result<(u32, XmlElementRef)> {
        let wanted = wanted.to_string();
        (0..)
            .zip(self.lines.children(transaction))
            .find_map(|(at, node)| match node {
                XmlOut::Element(element)
                    if text_of(&element, transaction, "id").as_ref() == Some(&wanted) =>
                {
                    Some((at, element))
                }
                XmlOut::Element(_) | XmlOut::Fragment(_) | XmlOut::Text(_) => None,
            })
            .ok_or(StoreError::NoSuchLine)
    }

    fn insert(
        &self,
        transaction: &mut TransactionMut<'_>,
        place: LinePlace,
        lines: &[NoteLine],
    ) -> Result<bool> {
        let first = match place {
            LinePlace::Start => 0,
            LinePlace::End => self.lines.len(transaction),
            LinePlace::After(line) => self.find(transaction, line)?.0 + 1,
        };
        for (at, line) in (first..).zip(lines) {
            self.lines.insert(transaction, at, new_line(line));
        }
        Ok(!lines.is_empty())
    }

    fn remove(&self, transaction: &mut TransactionMut<'_>, lines: &[NoteLineId]) -> Result<bool> {
        for line in lines {
            let (at, _) = self.find(transaction, *line)?;
            self.lines.remove_range(transaction, at, 1);
        }
        Ok(!lines.is_empty())
    }

    fn splice(
        &self,
        transaction: &mut TransactionMut<'_>,
        line: NoteLineId,
        at: u32,
        delete: u32,
        insert: &str,
    ) -> Result<bool> {
        let (_, element) = self.find(transaction, line)?;
        let text = match text_node(&element, transaction) {
            Some(text) => text,
            None => element.push_back(transaction, XmlTextPrelim::new("")),
        };
        let units: Vec<u16> = plain_text(&text, transaction).encode_utf16().collect();
        let end = at.checked_add(delete).ok_or(StoreError::NoSuchLine)?;
        // Both cuts must lie in the line and must not split a character that takes two units.
        for cut in [at, end] {
            let cut = cut as usize;
            let splits = cut > 0 && units.get(cut).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
            if cut > units.len() || splits {
                return Err(StoreError::NoSuchLine);
            }
        }
        if delete > 0 {
            text.remove_range(transaction, at, delete);
        }
        let insert = clean(insert);
        text.insert(transaction, at, &insert);
        Ok(delete > 0 || !insert.is_empty())
    }
}

fn new_line(line: &NoteLine) -> XmlElementPrelim {
    let mut attributes: HashMap<Arc<str>, String> = HashMap::from([
        ("id".into(), line.id.to_string()),
        ("kind".into(), line.kind.word().to_owned()),
        ("indent".into(), line.indent.min(DEEPEST).to_string()),
    ]);
    if let Some(speaker) = line.speaker {
        attributes.insert("speaker".into(), speaker.to_string());
    }
    if let Some(name) = &line.speaker_name {
        attributes.insert("speakerName".into(), clean(name));
    }
    let text = clean(&line.text);
    XmlElementPrelim { tag: LINE.into(), attributes, children: vec![XmlIn::from(XmlTextPrelim::new(text))] }
}

fn mark(
    transaction: &mut TransactionMut<'_>,
    element: &XmlElementRef,
    kind: LineKind,
    speaker: Option<String>,
    speaker_name: &Option<String>,
    indent: u32,
) -> bool {
    let wanted = [
        ("kind", Some(kind.word().to_owned())),
        ("indent", Some(indent.min(DEEPEST).to_string())),
        ("speaker", speaker),
        ("speakerName", speaker_name.as_deref().map(clean)),
    ];
    let mut changed = false;
    for (name, value) in wanted {
        if text_of(element, transaction, name) == value {
            continue;
        }
        changed = true;
        match value {
            Some(value) => {
                element.insert_attribute(transaction, name, value);
            }
            None => element.remove_attribute(transaction, &name),
        }
    }
    changed
}

fn read_line(element: &XmlElementRef, transaction: &impl ReadTxn) -> Option<NoteLine> {
    let attribute = |name| text_of(element, transaction, name);
    Some(NoteLine {
        id: attribute("id")?.parse().ok()?,
        kind: attribute("kind").and_then(|word| word.parse().ok()).unwrap_or(LineKind::Remark),
        speaker: attribute("speaker").and_then(|id| id.parse().ok()),
        speaker_name: attribute("speakerName"),
        indent: attribute("indent").and_then(|depth| depth.parse::<u32>().ok()).unwrap_or(0).min(DEEPEST),
        text: text_node(element, transaction).map(|text| plain_text(&text, transaction)).unwrap_or_default(),
    })
}

fn text_of(element: &XmlElementRef, transaction: &impl ReadTxn, name: &str) -> Option<String> {
    element.get_attribute(transaction, name).and_then(|value| match value {
        Out::Any(yrs::Any::String(text)) => Some(text.to_string()),
        // The editor writes numbers as numbers.
        Out::Any(yrs::Any::Number(number)) => Some(number.to_string()),
        _ => None,
    })
}

fn text_node(element: &XmlElementRef, transaction: &impl ReadTxn) -> Option<XmlTextRef> {
    element.children(transaction).find_map(|node| match node {
        XmlOut::Text(text) => Some(text),
        XmlOut::Element(_) | XmlOut::Fragment(_) => None,
    })
}

/// The letters alone, without the marks that formatting would add.
fn plain_text(text: &XmlTextRef, transaction: &impl ReadTxn) -> String {
    let plain: &yrs::TextRef = text.as_ref();
    plain.get_string(transaction)
}

#[cfg(test)]
mod tests {
    use alley_core::id::Uuid;
    use proptest::prelude::*;

    use super::*;

    fn line(number: u128, text: &str) -> NoteLine {
        NoteLine {
            id: NoteLineId(Uuid::from_u128(number)),
            kind: LineKind::Remark,
            speaker: None,
            speaker_name: Some("홍길동".to_owned()),
            indent: 0,
            text: text.to_owned(),
        }
    }

    fn with_lines(lines: &[NoteLine]) -> NoteDocument {
        let note = NoteDocument::from_updates([]).unwrap();
        note.edit(&NoteEdit::Insert { place: LinePlace::End, lines: lines.to_vec() }).unwrap();
        note
    }

    fn splice(note: &NoteDocument, number: u128, at: u32, delete: u32, insert: &str) -> Result<Vec<u8>> {
        let line = NoteLineId(Uuid::from_u128(number));
        note.edit(&NoteEdit::Splice { line, at, delete, insert: insert.to_owned() })
    }

    #[test]
    fn two_copies_edited_apart_keep_every_word() {
        let first = with_lines(&[line(1, "주차가 어렵다"), line(2, "간판 정비")]);
        let second = NoteDocument::from_updates([first.whole().as_slice()]).unwrap();
        let from_first = splice(&first, 1, 0, 0, "저녁에는 ").unwrap();
        let from_second = splice(&second, 1, 7, 0, "고 한다").unwrap();
        first.edit(&NoteEdit::Update(from_second)).unwrap();
        second.edit(&NoteEdit::Update(from_first)).unwrap();
        assert_eq!(first.lines(), second.lines());
        assert_eq!(first.lines()[0].text, "저녁에는 주차가 어렵다고 한다");
    }

    #[test]
    fn an_edit_outside_the_line_or_inside_an_emoji_is_refused() {
        let note = with_lines(&[line(1, "좋다😀")]);
        assert!(matches!(splice(&note, 1, 3, 0, "x"), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 1, 5, 0, "x"), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 1, 0, u32::MAX, ""), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 9, 0, 0, "x"), Err(StoreError::NoSuchLine)));
        splice(&note, 1, 4, 0, "!").unwrap();
        assert_eq!(note.lines()[0].text, "좋다😀!");
    }

    #[test]
    fn marking_as_it_is_makes_no_update() {
        let note = with_lines(&[line(1, "가")]);
        let mark = |kind| NoteEdit::Mark {
            line: NoteLineId(Uuid::from_u128(1)),
            kind,
            speaker: None,
            speaker_name: Some("홍길동".to_owned()),
            indent: 0,
        };
        assert!(note.edit(&mark(LineKind::Remark)).unwrap().is_empty());
        assert!(!note.edit(&mark(LineKind::Promise)).unwrap().is_empty());
        assert_eq!(note.lines()[0].kind, LineKind::Promise);
    }

    proptest! {
        #[test]
        fn bytes_that_are_no_update_are_refused_and_change_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let note = with_lines(&[line(1, "그대로")]);
            let before = note.lines();
            if note.edit(&NoteEdit::Update(bytes)).is_err() {
                prop_assert_eq!(note.lines(), before);
            }
        }
    }
}
