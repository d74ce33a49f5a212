//! The bytes of attachments: kept under their SHA-256, each once, in the same transaction as the row that names them.

use alley_core::{
    id::{AttachmentId, Uuid},
    note::LineKind,
};
use sqlx::{Row, SqliteConnection};

use crate::{
    ERASED, Workspace,
    apply::Step,
    digest,
    error::{Result, StoreError},
};

/// What is kept of an attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentBytes {
    /// The whole.
    pub content: Vec<u8>,
    /// A small picture of it; a document has none.
    pub thumbnail: Option<Vec<u8>>,
}

impl Workspace {
    /// The bytes kept under a hash; nothing when they have not come from the other copy yet.
    pub async fn attachment_bytes(&self, hash: &str) -> Result<Option<AttachmentBytes>> {
        let row = sqlx::query("SELECT content, thumbnail FROM attachment_content WHERE hash = ?")
            .bind(hash)
            .fetch_optional(self.readers())
            .await
            .map_err(|error| StoreError::from(error).at(&self.database()))?;
        row.map(|row| Ok(AttachmentBytes { content: row.try_get(0)?, thumbnail: row.try_get(1)? }))
            .transpose()
    }

    /// The small picture kept under a hash.
    pub async fn attachment_thumbnail(&self, hash: &str) -> Result<Option<Vec<u8>>> {
        let found: Option<Option<Vec<u8>>> =
            sqlx::query_scalar("SELECT thumbnail FROM attachment_content WHERE hash = ?")
                .bind(hash)
                .fetch_optional(self.readers())
                .await
                .map_err(|error| StoreError::from(error).at(&self.database()))?;
        Ok(found.flatten())
    }

    /// What the line of an attachment is now; nothing when it has none, or the line is gone.
    pub async fn attachment_line_kind(&self, attachment: AttachmentId) -> Result<Option<LineKind>> {
        let kind: Option<String> = sqlx::query_scalar(
            "SELECT live_note_line.kind FROM live_attachment \
             JOIN live_note_line ON live_note_line.id = live_attachment.note_line WHERE live_attachment.id = ?",
        )
        .bind(attachment.0)
        .fetch_optional(self.readers())
        .await?;
        Ok(kind.and_then(|kind| kind.parse().ok()))
    }
}

/// Keeps bytes under their hash; what stands there already is that or damaged.
pub(crate) async fn keep(step: &mut Step<'_>, content: Vec<u8>, thumbnail: Option<Vec<u8>>) -> Result<()> {
    let hash = digest(&content);
    sqlx::query(
        "INSERT INTO attachment_content (hash, content, thumbnail) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE \
         SET content = excluded.content, thumbnail = coalesce(excluded.thumbnail, thumbnail)",
    )
    .bind(hash)
    .bind(content)
    .bind(thumbnail)
    .execute(step.connection()?)
    .await?;
    Ok(())
}

/// Lets go of bytes that no row names any more, rows put away among those that do.
pub(crate) async fn let_go_unnamed(step: &mut Step<'_>) -> Result<()> {
    let gone = sqlx::query(
        "DELETE FROM attachment_content WHERE NOT EXISTS \
         (SELECT 1 FROM attachment WHERE attachment.file_hash = attachment_content.hash)",
    )
    .execute(step.connection()?)
    .await?;
    if gone.rows_affected() > 0 {
        step.forget_for_good();
    }
    Ok(())
}

/// Keys of the attachments of a note line, those put away among them.
pub(crate) async fn of_line(step: &mut Step<'_>, line: Uuid) -> Result<Vec<Uuid>> {
    Ok(sqlx::query_scalar("SELECT id FROM attachment WHERE note_line = ? ORDER BY id")
        .bind(line)
        .fetch_all(step.connection()?)
        .await?)
}

/// The rows whose bytes are not those of their hash, or are not there although the row was made here. Read one by
/// one: they may be large. Bytes of a row that came from another copy may still be on their way.
pub(crate) async fn out_of_step(connection: &mut SqliteConnection) -> Result<Vec<AttachmentId>> {
    let hashes: Vec<String> =
        sqlx::query_scalar("SELECT DISTINCT file_hash FROM attachment WHERE file_hash <> ?")
            .bind(ERASED)
            .fetch_all(&mut *connection)
            .await?;
    let mut off = Vec::new();
    for hash in hashes {
        let content: Option<Vec<u8>> =
            sqlx::query_scalar("SELECT content FROM attachment_content WHERE hash = ?")
                .bind(&hash)
                .fetch_optional(&mut *connection)
                .await?;
        if content.as_ref().is_some_and(|content| digest(content) == hash) {
            continue;
        }
        let rows: Vec<Uuid> = sqlx::query_scalar(include_str!("../sql/attachments_off.sql"))
            .bind(&hash)
            .bind(content.is_some())
            .fetch_all(&mut *connection)
            .await?;
        off.extend(rows.into_iter().map(AttachmentId));
    }
    Ok(off)
}
