//! Photos and documents that belong to a line of a note or to a promise. Their bytes lie beside the rows, under their
//! hash, and hold nothing but the picture: where and when it was taken stands here, and only if somebody wanted that.

use crate::{
    id::{MeetingId, NoteLineId, PromiseId},
    note::LineKind,
    record::{choice, record},
    time::Instant,
};

choice! {
    /// What an attachment is.
    pub enum AttachmentKind {
        /// 사진.
        Photo = "photo",
        /// 문서: a PDF.
        Document = "document",
    }
}

record! {
    /// A photo or a document (첨부) of a line of a meeting's note, or the proof of a promise.
    pub struct Attachment(AttachmentId, AttachmentPatch) {
        /// The meeting in whose note the line stands.
        meeting: Option<MeetingId>,
        /// The line of the meeting's note.
        note_line: Option<NoteLineId>,
        /// The promise that it proves.
        promise: Option<PromiseId>,
        /// Place among the attachments of its line or promise; smaller comes first.
        position: f64,
        /// What it is.
        kind: AttachmentKind,
        /// What it is called: the name of the file it came in.
        file_name: String,
        /// What it shows, in words.
        caption: Option<String>,
        /// SHA-256 of its bytes, under which they are kept.
        file_hash: String,
        /// What its bytes are, for example `image/jpeg`.
        media_type: String,
        /// How many bytes.
        bytes: u32,
        /// Width of a photo in pixels.
        width: Option<u32>,
        /// Height of a photo in pixels.
        height: Option<u32>,
        /// When it was taken, if that was kept on purpose.
        taken_at: Option<Instant>,
        /// Where it was taken, degrees north, if that was kept on purpose.
        latitude: Option<f64>,
        /// Where it was taken, degrees east, if that was kept on purpose.
        longitude: Option<f64>,
        /// Whether it never leaves in any print or export.
        private: bool,
    }
}

impl Attachment {
    /// Whether it may leave the office, given what its line is now. One whose line is gone stays: what the line was
    /// is not known any more.
    pub fn may_leave(&self, line: Option<LineKind>) -> bool {
        let line_may = match self.note_line {
            None => true,
            Some(_) => line.is_some_and(|kind| kind != LineKind::Private),
        };
        !self.private && line_may
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{AttachmentId, Uuid};

    #[test]
    fn what_is_private_or_stands_on_a_private_or_lost_line_stays() {
        let on_line = Attachment {
            id: AttachmentId(Uuid::from_u128(1)),
            meeting: Some(MeetingId(Uuid::from_u128(2))),
            note_line: Some(NoteLineId(Uuid::from_u128(3))),
            promise: None,
            position: 1.0,
            kind: AttachmentKind::Photo,
            file_name: "간판.jpg".to_owned(),
            caption: None,
            file_hash: "0".repeat(64),
            media_type: "image/jpeg".to_owned(),
            bytes: 9,
            width: Some(4),
            height: Some(3),
            taken_at: None,
            latitude: None,
            longitude: None,
            private: false,
        };
        assert!(on_line.may_leave(Some(LineKind::Remark)));
        assert!(!on_line.may_leave(Some(LineKind::Private)));
        assert!(!on_line.may_leave(None));
        assert!(!Attachment { private: true, ..on_line.clone() }.may_leave(Some(LineKind::Remark)));
        let proof = Attachment { meeting: None, note_line: None, ..on_line };
        assert!(proof.may_leave(None));
        assert!(!Attachment { private: true, ..proof }.may_leave(None));
    }
}
