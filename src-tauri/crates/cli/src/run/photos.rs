//! Photos and documents of a meeting's note.

use alley_api::{
    ApiError, Office, Result,
    attachments::{
        self, AttachmentAddRequest, AttachmentAdded, AttachmentLine, AttachmentListRequest,
        AttachmentSaveRequest,
    },
    rows::ById,
};
use alley_core::{entity::Attachment, id::MeetingId, statement::Statement};

use super::visits::made;
use crate::{args::PhotoCommand, find, host::Terminal, output::Output};

/// Photos and documents.
pub async fn photo(office: &Office<Terminal>, command: PhotoCommand, output: Output) -> Result<()> {
    match command {
        PhotoCommand::Add { meeting, files, line, caption, private, keep_place } => {
            let meeting = find::meeting(office, &meeting).await?;
            let lines = office.store.note_lines(meeting.id).await?;
            let at = line.unwrap_or(lines.len());
            let line = at.checked_sub(1).and_then(|at| lines.get(at));
            let line = line.ok_or_else(|| ApiError::not_found("cli-line-unknown", at))?;
            for file in files {
                let request = AttachmentAddRequest {
                    note_line: Some(line.id),
                    file: Some(file),
                    caption: caption.clone(),
                    private,
                    keep_place,
                    ..AttachmentAddRequest::default()
                };
                let added = attachments::add(office, request).await?;
                output.show(&added, |added| tell(added, output));
            }
        }
        PhotoCommand::List { meeting } => {
            let meeting = find::meeting(office, &meeting).await?;
            let list = listed(office, meeting.id).await?;
            output.show(&list, |list| table(list, output));
        }
        PhotoCommand::Save { meeting, number, file } => {
            let id = numbered(office, &meeting, number).await?.id;
            let written = attachments::save(office, AttachmentSaveRequest { id, file }).await?;
            made(output, &written, &written.file);
        }
        PhotoCommand::Remove { meeting, number } => {
            let id = numbered(office, &meeting, number).await?.id;
            output.done(&attachments::remove(office, ById { id }).await?);
        }
    }
    Ok(())
}

async fn listed(office: &Office<Terminal>, meeting: MeetingId) -> Result<Vec<AttachmentLine>> {
    attachments::list(office, AttachmentListRequest { meeting: Some(meeting), ..Default::default() }).await
}

async fn numbered(office: &Office<Terminal>, meeting: &str, number: usize) -> Result<Attachment> {
    let meeting = find::meeting(office, meeting).await?;
    let list = listed(office, meeting.id).await?;
    let found = number.checked_sub(1).and_then(|at| list.into_iter().nth(at));
    found.map(|line| line.attachment).ok_or_else(|| ApiError::not_found("cli-photo-unknown", number))
}

fn tell(added: &AttachmentAdded, output: Output) {
    let key = if added.already_there { "cli-photo-there" } else { "cli-made" };
    output.say(&Statement::new(key).with("name", added.attachment.file_name.as_str()));
    if added.place_removed {
        output.say(&Statement::new("cli-photo-place-removed"));
    }
}

fn table(list: &[AttachmentLine], output: Output) {
    let rows = list.iter().enumerate().map(|(at, line)| {
        let attachment = &line.attachment;
        let size = attachment.width.zip(attachment.height);
        let mut remarks = vec![attachment.caption.clone().unwrap_or_default()];
        if !line.may_leave {
            remarks.push(output.words.get("cli-photo-stays"));
        }
        vec![
            (at + 1).to_string(),
            output.words.word("attachment-kind", attachment.kind.word()),
            attachment.file_name.clone(),
            attachment.bytes.div_ceil(1024).to_string(),
            size.map(|(width, height)| format!("{width}×{height}")).unwrap_or_default(),
            remarks.into_iter().filter(|remark| !remark.is_empty()).collect::<Vec<_>>().join(" · "),
        ]
    });
    let columns = [
        "cli-column-number",
        "cli-column-kind",
        "cli-column-path",
        "cli-column-kibibytes",
        "cli-column-pixels",
        "cli-column-text",
    ];
    output.table(&columns, rows);
}
