//! Photos and documents of note lines and promises: taken in stripped and bounded, looked at, given out.

use alley_core::{
    change::Change,
    entity::{Attachment, AttachmentKind, AttachmentPatch, Meeting, Promise, Role},
    id::{AttachmentId, MeetingId, NoteLineId, PromiseId},
    note::{LineKind, NoteLine},
    record::Record,
    statement::Statement,
    time::Instant,
};
use alley_intake::{
    Source,
    attachments::{AttachmentError, AttachmentLimits, ReadAttachment, read_attachment},
};
use alley_store::{AccessAction, Filter};
use alley_words::Words;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    imports::FileWritten,
    office::{Done, Office, short},
    rows::ById,
};

/// Attaches a photo or document to a line of a note, or to a promise as its proof: one of the two.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachmentAddRequest {
    /// The line of a note.
    pub note_line: Option<NoteLineId>,
    /// The promise.
    pub promise: Option<PromiseId>,
    /// The file that a person picked.
    pub file: Option<String>,
    /// Or its bytes in Base64, as they were pasted.
    pub data: Option<String>,
    /// What pasted bytes are called.
    pub name: Option<String>,
    /// What it shows, in words.
    pub caption: Option<String>,
    /// Whether it never leaves in any print or export.
    pub private: bool,
    /// Whether where and when a photo was taken is kept in the workspace. Its bytes never say.
    pub keep_place: bool,
}

/// What came of attaching.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentAdded {
    /// The attachment.
    pub attachment: Attachment,
    /// Whether the very same was attached there already; then nothing was changed.
    pub already_there: bool,
    /// Whether the file told where it was taken and that was let go.
    pub place_removed: bool,
}

/// Asks for attachments.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachmentListRequest {
    /// Of this meeting's note.
    pub meeting: Option<MeetingId>,
    /// Of this line.
    pub note_line: Option<NoteLineId>,
    /// Of this promise.
    pub promise: Option<PromiseId>,
}

/// An attachment in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentLine {
    /// The attachment.
    pub attachment: Attachment,
    /// Whether it may leave the office: neither private itself nor on a private line or one that is gone.
    pub may_leave: bool,
    /// Whether its line was taken out of the note.
    pub line_gone: bool,
}

/// Changes what is said of an attachment; absent means unchanged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachmentUpdateRequest {
    /// Which one.
    pub id: AttachmentId,
    /// What it shows, in words; an empty text takes the caption away.
    #[serde(default)]
    pub caption: Option<String>,
    /// Whether it never leaves.
    #[serde(default)]
    pub private: Option<bool>,
    /// Another line of the same meeting's note.
    #[serde(default)]
    pub note_line: Option<NoteLineId>,
    /// Its place among the others of its line or promise.
    #[serde(default)]
    pub position: Option<f64>,
    /// Lets go of where and when it was taken.
    #[serde(default)]
    pub forget_place: bool,
}

/// How large a picture is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentSize {
    /// A small picture, at most 320 pixels.
    Thumb,
    /// As it is kept.
    Full,
}

/// Asks for the bytes of an attachment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachmentBytesRequest {
    /// Which one.
    pub id: AttachmentId,
    /// How large.
    pub size: AttachmentSize,
}

/// The bytes of an attachment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentData {
    /// What they are, for example `image/jpeg`.
    pub media_type: String,
    /// The bytes in Base64.
    pub data: String,
}

/// Writes an attachment to a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachmentSaveRequest {
    /// Which one.
    pub id: AttachmentId,
    /// The file that a person picked.
    pub file: String,
}

/// What an attachment belongs to.
struct Owner {
    meeting: Option<MeetingId>,
    note_line: Option<NoteLineId>,
    promise: Option<PromiseId>,
    /// What the step is called after.
    name: String,
}

/// Attaches a photo or document.
pub async fn add<H: Host>(office: &Office<H>, request: AttachmentAddRequest) -> Result<AttachmentAdded> {
    let owner = owner(office, &request).await?;
    let source = source(office, &request)?;
    let file_name = named(&source, request.name.as_deref());
    let read = tokio::task::spawn_blocking(move || read_attachment(source, &AttachmentLimits::default()))
        .await
        .map_err(|_| ApiError::new(Code::Internal, Statement::new("internal").with("detail", "")))??;
    let there: Vec<Attachment> = match (owner.note_line, owner.promise) {
        (Some(line), _) => office.store.list(Filter::by("note_line", Some(line))).await?,
        (None, promise) => office.store.list(Filter::by("promise", promise)).await?,
    };
    let file_hash = alley_store::digest(&read.content);
    let place_removed = read.told.place.is_some() && !request.keep_place;
    if let Some(same) = there.iter().find(|attachment| attachment.file_hash == file_hash) {
        // What is asked to stay stays, though it is here already.
        let attachment =
            if request.private && !same.private { keep_private(office, same).await? } else { same.clone() };
        return Ok(AttachmentAdded { attachment, already_there: true, place_removed });
    }
    let last = there.iter().map(|attachment| attachment.position).fold(0.0, f64::max);
    let attachment = Attachment {
        position: last + 1.0,
        caption: request.caption.filter(|caption| !caption.trim().is_empty()),
        private: request.private,
        ..attachment(office.id()?, &owner, file_name, file_hash, &read, request.keep_place)
    };
    let mut change = Change::new(Statement::new("step-attachment-create").with("name", owner.name));
    change.keep(read.content, read.thumbnail).create(&attachment);
    office.apply(change).await?;
    Ok(AttachmentAdded { attachment, already_there: false, place_removed })
}

/// What is attached, in words: `사진 2장 · 문서 1건`; nothing where nothing is.
pub(crate) fn told(kinds: impl Iterator<Item = AttachmentKind>, words: Words) -> String {
    let (mut photos, mut documents) = (0i64, 0i64);
    for kind in kinds {
        match kind {
            AttachmentKind::Photo => photos += 1,
            AttachmentKind::Document => documents += 1,
        }
    }
    let counts = [("export-photos", photos), ("export-documents", documents)];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let said = counts.map(|(key, count)| words.say(&Statement::new(key).with("count", count)));
    said.collect::<Vec<_>>().join(" · ")
}

async fn keep_private<H: Host>(office: &Office<H>, attachment: &Attachment) -> Result<Attachment> {
    let request = AttachmentUpdateRequest {
        id: attachment.id,
        caption: None,
        private: Some(true),
        note_line: None,
        position: None,
        forget_place: false,
    };
    update(office, request).await
}

/// Attachments in their order, those of lines that are gone last.
pub async fn list<H: Host>(
    office: &Office<H>,
    request: AttachmentListRequest,
) -> Result<Vec<AttachmentLine>> {
    let mut filter = Filter::all().order("note_line, promise, position");
    if let Some(meeting) = request.meeting {
        filter = filter.and("meeting", meeting);
    }
    if let Some(line) = request.note_line {
        filter = filter.and("note_line", line);
    }
    if let Some(promise) = request.promise {
        filter = filter.and("promise", promise);
    }
    let attachments: Vec<Attachment> = office.store.list(filter).await?;
    let mut lines: Vec<NoteLine> = Vec::new();
    let mut meetings: Vec<MeetingId> =
        attachments.iter().filter_map(|attachment| attachment.meeting).collect();
    meetings.sort_unstable();
    meetings.dedup();
    for meeting in meetings {
        lines.extend(office.store.note_lines(meeting).await?);
    }
    Ok(in_order(attachments, &lines).collect())
}

/// Attachments of a meeting as its note has them; none for a viewer, whom photos would show the people that names hide.
pub(crate) async fn of_meeting<H: Host>(
    office: &Office<H>,
    meeting: MeetingId,
    lines: &[NoteLine],
) -> Result<Vec<AttachmentLine>> {
    if office.role().await? == Some(Role::Viewer) {
        return Ok(Vec::new());
    }
    let filter = Filter::by("meeting", Some(meeting)).order("note_line, promise, position");
    Ok(in_order(office.store.list(filter).await?, lines).collect())
}

/// Changes what is said of an attachment.
pub async fn update<H: Host>(office: &Office<H>, request: AttachmentUpdateRequest) -> Result<Attachment> {
    let attachment: Attachment = office.store.get(request.id).await?;
    let mut patch = AttachmentPatch {
        caption: request.caption.map(|caption| Some(caption).filter(|caption| !caption.trim().is_empty())),
        private: request.private,
        position: request.position.filter(|position| position.is_finite()),
        ..AttachmentPatch::default()
    };
    if request.forget_place {
        (patch.latitude, patch.longitude, patch.taken_at) = (Some(None), Some(None), Some(None));
    }
    if let Some(line) = request.note_line {
        let (meeting, _) = office.store.note_line(line).await?;
        if attachment.meeting != Some(meeting) {
            return Err(ApiError::bad_request("attachment-other-note"));
        }
        patch.note_line = Some(Some(line));
    }
    let name = name_of_owner(office, &attachment).await?;
    let mut change = Change::new(Statement::new("step-attachment-update").with("name", name));
    change.update::<Attachment>(request.id, &patch);
    office.apply(change).await?;
    Ok(office.store.get(request.id).await?)
}

/// Takes an attachment away; undo brings it back.
pub async fn remove<H: Host>(office: &Office<H>, request: ById<AttachmentId>) -> Result<Done> {
    let attachment: Attachment = office.store.get(request.id).await?;
    let name = name_of_owner(office, &attachment).await?;
    let mut change = Change::new(Statement::new("step-attachment-remove").with("name", name));
    change.remove::<Attachment>(request.id);
    office.apply(change).await
}

/// The bytes of an attachment.
pub async fn bytes<H: Host>(office: &Office<H>, request: AttachmentBytesRequest) -> Result<AttachmentData> {
    let attachment: Attachment = office.store.get(request.id).await?;
    let data = match request.size {
        AttachmentSize::Thumb => office.store.attachment_thumbnail(&attachment.file_hash).await?,
        AttachmentSize::Full => {
            let found = office.store.attachment_bytes(&attachment.file_hash).await?;
            found.map(|bytes| bytes.content)
        }
    };
    let data = data.ok_or_else(|| not_here(&attachment))?;
    Ok(AttachmentData { media_type: attachment.media_type, data: STANDARD.encode(data) })
}

/// Writes an attachment to a file outside the workspace, and notes who did. What is private stays.
pub async fn save<H: Host>(office: &Office<H>, request: AttachmentSaveRequest) -> Result<FileWritten> {
    let attachment: Attachment = office.store.get(request.id).await?;
    if !may_leave(office, &attachment).await? {
        return Err(private(&attachment));
    }
    let path = office.host.path(&request.file)?;
    let found = office.store.attachment_bytes(&attachment.file_hash).await?;
    let bytes = found.ok_or_else(|| not_here(&attachment))?;
    let detail = serde_json::json!({ "id": attachment.id, "kind": attachment.kind });
    office.store.log_access(&office.actor, office.now(), AccessAction::Export, "attachment", &detail).await?;
    std::fs::write(&path, &bytes.content).map_err(|error| {
        let statement = Statement::new("store-file").with("path", path.display().to_string());
        ApiError::new(Code::Disk, statement.with("detail", error.to_string()))
    })?;
    Ok(FileWritten { file: path.display().to_string(), rows: 1 })
}

impl From<AttachmentError> for ApiError {
    fn from(error: AttachmentError) -> Self {
        Self::new(Code::BadFile, error.statement())
    }
}

/// What the request names, which must be one thing and be there.
async fn owner<H: Host>(office: &Office<H>, request: &AttachmentAddRequest) -> Result<Owner> {
    match (request.note_line, request.promise) {
        (Some(line), None) => {
            let (meeting, _) = office.store.note_line(line).await?;
            let meeting: Meeting = office.store.get(meeting).await?;
            let name = short(&meeting.title);
            Ok(Owner { meeting: Some(meeting.id), note_line: Some(line), promise: None, name })
        }
        (None, Some(promise)) => {
            let promise: Promise = office.store.get(promise).await?;
            Ok(Owner { meeting: None, note_line: None, promise: Some(promise.id), name: promise.number })
        }
        (None, None) | (Some(_), Some(_)) => Err(ApiError::bad_request("attachment-owner")),
    }
}

/// Where the bytes come from: a picked file or what was pasted.
fn source<H: Host>(office: &Office<H>, request: &AttachmentAddRequest) -> Result<Source> {
    match (&request.file, &request.data) {
        (Some(file), None) => Ok(Source::open(&office.host.path(file)?)?),
        (None, Some(data)) => {
            let name = request.name.clone().unwrap_or_default();
            let limit = AttachmentLimits::default().photo_bytes;
            // Base64 has four letters for three bytes: what is too long is refused before it is decoded.
            let bytes = (data.len() as u64) / 4 * 3;
            if bytes > limit {
                return Err(AttachmentError::TooLarge { file: name, bytes, limit }.into());
            }
            let bytes = STANDARD.decode(data).map_err(|_| ApiError::bad_request("attachment-unreadable"))?;
            Ok(Source::from_bytes(name, bytes))
        }
        (None, None) | (Some(_), Some(_)) => Err(ApiError::bad_request("attachment-unreadable")),
    }
}

/// Longest name that is kept, in letters.
const NAME_LETTERS: usize = 120;

/// What an attachment is called: its file's own name, without folders.
fn named(source: &Source, given: Option<&str>) -> String {
    let name = given.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| source.name());
    let own = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    own.chars().filter(|letter| !letter.is_control()).take(NAME_LETTERS).collect()
}

fn attachment(
    id: AttachmentId,
    owner: &Owner,
    file_name: String,
    file_hash: String,
    read: &ReadAttachment,
    keep_place: bool,
) -> Attachment {
    let told = if keep_place { read.told } else { Default::default() };
    Attachment {
        id,
        meeting: owner.meeting,
        note_line: owner.note_line,
        promise: owner.promise,
        position: 1.0,
        kind: read.kind,
        file_name,
        caption: None,
        file_hash,
        media_type: read.media_type.to_owned(),
        bytes: u32::try_from(read.content.len()).unwrap_or(u32::MAX),
        width: read.size.map(|(width, _)| width),
        height: read.size.map(|(_, height)| height),
        taken_at: told.taken_at.map(|at| Instant::from_seoul(at.date(), at.time())),
        latitude: told.place.map(|(north, _)| north),
        longitude: told.place.map(|(_, east)| east),
        private: false,
    }
}

/// Attachments in the order of the lines; those of lines that are gone last.
fn in_order(attachments: Vec<Attachment>, lines: &[NoteLine]) -> impl Iterator<Item = AttachmentLine> {
    let mut placed: Vec<(usize, AttachmentLine)> = attachments
        .into_iter()
        .map(|attachment| {
            let at = attachment.note_line.and_then(|id| lines.iter().position(|line| line.id == id));
            let kind: Option<LineKind> = at.and_then(|at| lines.get(at)).map(|line| line.kind);
            let line = AttachmentLine {
                may_leave: attachment.may_leave(kind),
                line_gone: attachment.note_line.is_some() && at.is_none(),
                attachment,
            };
            (at.unwrap_or(usize::MAX), line)
        })
        .collect();
    placed.sort_by(|(left, one), (right, other)| {
        let place = one.attachment.position.total_cmp(&other.attachment.position);
        left.cmp(right).then(place)
    });
    placed.into_iter().map(|(_, line)| line)
}

async fn may_leave<H: Host>(office: &Office<H>, attachment: &Attachment) -> Result<bool> {
    Ok(attachment.may_leave(office.store.attachment_line_kind(attachment.id()).await?))
}

async fn name_of_owner<H: Host>(office: &Office<H>, attachment: &Attachment) -> Result<String> {
    if let Some(meeting) = attachment.meeting {
        let meeting: Option<Meeting> = office.store.find(meeting).await?;
        return Ok(meeting.map(|meeting| short(&meeting.title)).unwrap_or_default());
    }
    let Some(promise) = attachment.promise else { return Ok(String::new()) };
    let promise: Option<Promise> = office.store.find(promise).await?;
    Ok(promise.map(|promise| promise.number).unwrap_or_default())
}

fn private(attachment: &Attachment) -> ApiError {
    ApiError::new(Code::Refused, Statement::new("attachment-private").with("kind", attachment.kind.word()))
}

fn not_here(attachment: &Attachment) -> ApiError {
    let kind: AttachmentKind = attachment.kind;
    ApiError::new(Code::NotFound, Statement::new("attachment-not-here").with("kind", kind.word()))
}
