//! A note as a Yjs document: an XML fragment of `line` elements, the shape that y-prosemirror edits.
//!
//! Offsets are UTF-16 units, here as in the editor.

use std::{
    collections::{HashMap, HashSet},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use alley_core::{
    id::NoteLineId,
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    text::clean::clean,
};
use sha2::{Digest, Sha256};
use yrs::{
    ClientID, Doc, GetString, OffsetKind, Options, Out, ReadTxn, StateVector, Text, Transact, TransactionMut,
    Update, Xml, XmlElementPrelim, XmlElementRef, XmlFragment, XmlFragmentRef, XmlOut, XmlTextPrelim,
    XmlTextRef,
    branch::{Branch, BranchID},
    types::xml::XmlIn,
    updates::decoder::Decode,
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
    pub(crate) fn from_updates(updates: impl IntoIterator<Item = Vec<u8>>) -> Result<Self> {
        let options =
            Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(ClientID::random()) };
        let document = Doc::with_options(options);
        let lines = document.get_or_insert_xml_fragment(FRAGMENT);
        let note = Self { document, lines };
        for update in updates {
            note.take_in(&update)?;
        }
        Ok(note)
    }

    /// The lines as they are read. A line without a key of its own, with the key of a line above it, or with one that
    /// stands `elsewhere` (it was copied there), is known by a key made from its place in the document's history.
    pub(crate) fn lines(&self, elsewhere: &HashSet<NoteLineId>) -> Vec<NoteLine> {
        let transaction = self.document.transact();
        let mut seen = HashSet::new();
        let standing = self.elements(&transaction).filter(|(_, element)| !hollow(element, &transaction));
        let elements = standing.map(|(_, element)| {
            let key = own_key(&element, &transaction)
                .filter(|key| !elsewhere.contains(key) && seen.insert(*key))
                .unwrap_or_else(|| made_key(&element));
            read_line(key, &element, &transaction)
        });
        elements.collect()
    }

    /// The keys that lines bring along, each with the one that would be made in its place.
    pub(crate) fn keys(&self) -> Vec<(NoteLineId, NoteLineId)> {
        let transaction = self.document.transact();
        self.elements(&transaction)
            .filter_map(|(_, element)| Some((own_key(&element, &transaction)?, made_key(&element))))
            .collect()
    }

    /// Edits the note and gives the update that says so; empty when nothing changed.
    pub(crate) fn edit(&self, edit: &NoteEdit) -> Result<Vec<u8>> {
        if let NoteEdit::Update(update) = edit {
            let before = self.document.transact().snapshot();
            let waited = self.waits_for_updates();
            self.take_in(update)?;
            let changed = self.document.transact().snapshot() != before || waited || self.waits_for_updates();
            return Ok(if changed { update.clone() } else { Vec::new() });
        }
        self.edit_together(std::slice::from_ref(edit))
    }

    /// Makes several edits and gives the one update that says them all.
    pub(crate) fn edit_together(&self, edits: &[NoteEdit]) -> Result<Vec<u8>> {
        let (vector, before) = {
            let transaction = self.document.transact();
            (transaction.state_vector(), transaction.snapshot())
        };
        let mut transaction = self.document.transact_mut();
        for edit in edits {
            self.edit_in(&mut transaction, edit)?;
        }
        // Told by the document itself: an edit that left any mark in it must be stored, or later ones would lack it.
        let changed = transaction.snapshot() != before;
        Ok(if changed { transaction.encode_diff_v1(&vector) } else { Vec::new() })
    }

    fn edit_in(&self, transaction: &mut TransactionMut<'_>, edit: &NoteEdit) -> Result<()> {
        match edit {
            NoteEdit::Insert { place, lines } => self.insert(transaction, *place, lines),
            NoteEdit::Remove { lines } => self.remove(transaction, lines),
            NoteEdit::Splice { line, at, delete, insert } => {
                self.splice(transaction, *line, *at, *delete, insert)
            }
            NoteEdit::Mark { line, kind, speaker, speaker_name, indent } => {
                let (_, element) = self.find(transaction, *line)?;
                let speaker = speaker.map(|id| id.to_string());
                mark(transaction, &element, *kind, speaker, speaker_name, *indent);
                Ok(())
            }
            // These two are made of others, or taken in whole.
            NoteEdit::Replace { .. } | NoteEdit::Update(_) => Ok(()),
        }
    }

    /// Whether updates came that build on others which have not come yet.
    pub(crate) fn waits_for_updates(&self) -> bool {
        let transaction = self.document.transact();
        let store = transaction.store();
        store.pending_update().is_some() || store.pending_ds().is_some()
    }

    /// What the note has beyond a state vector, as one update; without one, everything.
    pub(crate) fn beyond(&self, have: Option<&[u8]>) -> Result<Vec<u8>> {
        let Some(have) = have else { return Ok(self.whole()) };
        // Bytes from outside, as in `take_in`.
        catch_unwind(AssertUnwindSafe(|| {
            let vector = StateVector::decode_v1(have).map_err(|_| StoreError::BadNoteUpdate)?;
            Ok(self.document.transact().encode_diff_v1(&vector))
        }))
        .unwrap_or(Err(StoreError::BadNoteUpdate))
    }

    /// The whole note as one update.
    pub(crate) fn whole(&self) -> Vec<u8> {
        self.document.transact().encode_state_as_update_v1(&StateVector::default())
    }

    /// Takes an update in that came from a file or another copy.
    pub(crate) fn take_in(&self, update: &[u8]) -> Result<()> {
        // Bytes from outside: the decoder is checked, but a broken structure may still trip an assertion inside.
        let taken = catch_unwind(AssertUnwindSafe(|| {
            let update = Update::decode_v1(update).map_err(|_| StoreError::BadNoteUpdate)?;
            self.document.transact_mut().apply_update(update).map_err(|_| StoreError::BadNoteUpdate)
        }));
        taken.unwrap_or(Err(StoreError::BadNoteUpdate))
    }

    fn elements<'a, T: ReadTxn>(
        &'a self,
        transaction: &'a T,
    ) -> impl Iterator<Item = (u32, XmlElementRef)> + 'a {
        (0..).zip(self.lines.children(transaction)).filter_map(|(at, node)| match node {
            XmlOut::Element(element) => Some((at, element)),
            XmlOut::Fragment(_) | XmlOut::Text(_) => None,
        })
    }

    fn find(&self, transaction: &impl ReadTxn, wanted: NoteLineId) -> Result<(u32, XmlElementRef)> {
        self.elements(transaction)
            .find(|(_, element)| own_key(element, transaction) == Some(wanted))
            .or_else(|| self.elements(transaction).find(|(_, element)| made_key(element) == wanted))
            .ok_or(StoreError::NoSuchLine)
    }

    fn insert(
        &self,
        transaction: &mut TransactionMut<'_>,
        place: LinePlace,
        lines: &[NoteLine],
    ) -> Result<()> {
        let first = match place {
            LinePlace::Start => 0,
            LinePlace::End => self.lines.len(transaction),
            LinePlace::After(line) => self.find(transaction, line)?.0 + 1,
        };
        for (at, line) in (first..).zip(lines) {
            self.lines.insert(transaction, at, new_line(line));
        }
        Ok(())
    }

    fn remove(&self, transaction: &mut TransactionMut<'_>, lines: &[NoteLineId]) -> Result<()> {
        for line in lines {
            let (at, _) = self.find(transaction, *line)?;
            self.lines.remove_range(transaction, at, 1);
        }
        Ok(())
    }

    fn splice(
        &self,
        transaction: &mut TransactionMut<'_>,
        line: NoteLineId,
        at: u32,
        delete: u32,
        insert: &str,
    ) -> Result<()> {
        let (_, element) = self.find(transaction, line)?;
        let insert = clean(insert);
        let text = match text_node(&element, transaction) {
            Some(text) => text,
            None if at == 0 && delete == 0 && insert.is_empty() => return Ok(()),
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
        if !insert.is_empty() {
            text.insert(transaction, at, &insert);
        }
        Ok(())
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
) {
    let wanted = [
        ("kind", Some(kind.word().to_owned())),
        ("indent", Some(indent.min(DEEPEST).to_string())),
        ("speaker", speaker),
        ("speakerName", speaker_name.as_deref().map(clean)),
    ];
    for (name, value) in wanted {
        if text_of(element, transaction, name) == value {
            continue;
        }
        match value {
            Some(value) => {
                element.insert_attribute(transaction, name, value);
            }
            None => element.remove_attribute(transaction, &name),
        }
    }
}

/// Whether an element is what a line was before an editor wrote it anew beside one that moved. It is a line again once
/// words come for it from somebody who did not know.
fn hollow(element: &XmlElementRef, transaction: &impl ReadTxn) -> bool {
    text_of(element, transaction, "hollow").is_some()
        && text_node(element, transaction).is_none_or(|text| plain_text(&text, transaction).is_empty())
}

/// The key that a line brings along.
fn own_key(element: &XmlElementRef, transaction: &impl ReadTxn) -> Option<NoteLineId> {
    text_of(element, transaction, "id")?.parse().ok()
}

/// A key for a line that has none to itself, the same on every copy: made from who wrote the line and when.
fn made_key(element: &XmlElementRef) -> NoteLineId {
    let branch: &Branch = element.as_ref();
    let mut hash = Sha256::new();
    hash.update(b"alley office note line");
    if let BranchID::Nested(id) = branch.id() {
        hash.update(id.client.to_string());
        hash.update(id.clock.to_le_bytes());
    }
    let mut bytes = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(hash.finalize()) {
        *byte = hashed;
    }
    NoteLineId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

fn read_line(id: NoteLineId, element: &XmlElementRef, transaction: &impl ReadTxn) -> NoteLine {
    let attribute = |name| text_of(element, transaction, name);
    NoteLine {
        id,
        kind: attribute("kind").and_then(|word| word.parse().ok()).unwrap_or(LineKind::Remark),
        speaker: attribute("speaker").and_then(|id| id.parse().ok()),
        speaker_name: attribute("speakerName"),
        indent: attribute("indent").and_then(|depth| depth.parse::<u32>().ok()).unwrap_or(0).min(DEEPEST),
        text: element
            .children(transaction)
            .filter_map(|node| match node {
                XmlOut::Text(text) => Some(plain_text(&text, transaction)),
                XmlOut::Element(_) | XmlOut::Fragment(_) => None,
            })
            .collect(),
    }
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
        let second = NoteDocument::from_updates([first.whole()]).unwrap();
        let from_first = splice(&first, 1, 0, 0, "저녁에는 ").unwrap();
        let from_second = splice(&second, 1, 7, 0, "고 한다").unwrap();
        first.edit(&NoteEdit::Update(from_second)).unwrap();
        second.edit(&NoteEdit::Update(from_first)).unwrap();
        assert_eq!(first.lines(&HashSet::new()), second.lines(&HashSet::new()));
        assert_eq!(first.lines(&HashSet::new())[0].text, "저녁에는 주차가 어렵다고 한다");
    }

    #[test]
    fn an_edit_outside_the_line_or_inside_an_emoji_is_refused() {
        let note = with_lines(&[line(1, "좋다😀")]);
        assert!(matches!(splice(&note, 1, 3, 0, "x"), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 1, 5, 0, "x"), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 1, 0, u32::MAX, ""), Err(StoreError::NoSuchLine)));
        assert!(matches!(splice(&note, 9, 0, 0, "x"), Err(StoreError::NoSuchLine)));
        splice(&note, 1, 4, 0, "!").unwrap();
        assert_eq!(note.lines(&HashSet::new())[0].text, "좋다😀!");
    }

    #[test]
    fn a_hollow_line_is_none_until_words_come_for_it() {
        let note = with_lines(&[line(1, "가로등"), line(2, "")]);
        let elsewhere = NoteDocument::from_updates([note.whole()]).unwrap();
        {
            let mut transaction = note.document.transact_mut();
            let (_, element) = note.find(&transaction, NoteLineId(Uuid::from_u128(2))).unwrap();
            element.insert_attribute(&mut transaction, "hollow", "1");
        }
        assert_eq!(note.lines(&HashSet::new()).len(), 1);
        let words = splice(&elsewhere, 2, 0, 0, "주차장").unwrap();
        note.edit(&NoteEdit::Update(words)).unwrap();
        assert_eq!(note.lines(&HashSet::new())[1].text, "주차장");
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
        assert_eq!(note.lines(&HashSet::new())[0].kind, LineKind::Promise);
    }

    proptest! {
        #[test]
        fn bytes_that_are_no_update_are_refused_and_change_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let note = with_lines(&[line(1, "그대로")]);
            let before = note.lines(&HashSet::new());
            if note.edit(&NoteEdit::Update(bytes)).is_err() {
                prop_assert_eq!(note.lines(&HashSet::new()), before);
            }
        }
    }
}
