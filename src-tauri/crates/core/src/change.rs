//! A change: what a person did, as edits of fields, under one name that undo can say.

use serde::{Deserialize, Serialize};

use crate::{
    entity::Entity,
    id::{MeetingId, Uuid},
    note::NoteEdit,
    record::{Patch, Record, Value},
    statement::Statement,
};

/// One undoable step of work: some edits under one label. Applied whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What the step is called in the undo list and in the history.
    pub label: Statement,
    /// What it does, in order.
    pub edits: Vec<Edit>,
}

/// One row touched by a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// A new row.
    Create {
        /// What it is.
        entity: Entity,
        /// Its key.
        row: Uuid,
        /// All its fields by name.
        fields: Vec<(String, Value)>,
    },
    /// New values for some fields of a row.
    Update {
        /// What it is.
        entity: Entity,
        /// Its key.
        row: Uuid,
        /// The new values by name.
        fields: Vec<(String, Value)>,
    },
    /// A row put away; its values stay for undo and history.
    Remove {
        /// What it is.
        entity: Entity,
        /// Its key.
        row: Uuid,
    },
    /// A row put away before, brought back.
    Restore {
        /// What it is.
        entity: Entity,
        /// Its key.
        row: Uuid,
    },
    /// The bytes of an attachment, kept under their SHA-256, once however many rows name them. They are no row: what
    /// names them is logged, they are not.
    Keep {
        /// The whole.
        content: Vec<u8>,
        /// A small picture of it.
        thumbnail: Option<Vec<u8>>,
    },
    /// An edit of a meeting's note.
    Note {
        /// The meeting whose note it is.
        meeting: MeetingId,
        /// What is done to the lines.
        edit: NoteEdit,
    },
}

impl Change {
    /// A change with a label and nothing in it yet.
    pub fn new(label: Statement) -> Self {
        Self { label, edits: Vec::new() }
    }

    /// Adds a new row.
    pub fn create<R: Record>(&mut self, record: &R) -> &mut Self {
        let fields = R::FIELDS
            .iter()
            .zip(record.values())
            .map(|(field, value)| (field.name.to_owned(), value))
            .collect();
        self.edits.push(Edit::Create { entity: R::ENTITY, row: record.id().into(), fields });
        self
    }

    /// Sets some fields of a row; a patch that sets nothing adds nothing.
    pub fn update<R: Record>(&mut self, id: R::Id, patch: &R::Patch) -> &mut Self {
        let fields: Vec<_> =
            patch.values().into_iter().map(|(field, value)| (field.name.to_owned(), value)).collect();
        if !fields.is_empty() {
            self.edits.push(Edit::Update { entity: R::ENTITY, row: id.into(), fields });
        }
        self
    }

    /// Puts a row away.
    pub fn remove<R: Record>(&mut self, id: R::Id) -> &mut Self {
        self.edits.push(Edit::Remove { entity: R::ENTITY, row: id.into() });
        self
    }

    /// Keeps the bytes of an attachment.
    pub fn keep(&mut self, content: Vec<u8>, thumbnail: Option<Vec<u8>>) -> &mut Self {
        self.edits.push(Edit::Keep { content, thumbnail });
        self
    }

    /// Edits a meeting's note.
    pub fn note(&mut self, meeting: MeetingId, edit: NoteEdit) -> &mut Self {
        self.edits.push(Edit::Note { meeting, edit });
        self
    }

    /// Whether the change does nothing.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }
}
