//! Rendering packets side by side, and releasing each only after it is logged.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use alley_core::{
    entity::Visit,
    id::{NeighborhoodId, VisitId},
    statement::Statement,
};
use alley_packet::{
    CopyMark, Extent, Fonts, Language, Packet, PacketError, PacketFacts, PacketOptions, Paper, Variant,
    content_hash, protect, render_all,
};
use alley_store::{AccessAction, PacketIssue, digest, random_bytes};
use alley_words::{Words, language_of_tag};

use super::{
    PacketChanges, PacketMade, PacketPaper, PacketRequest, PacketsMade, Password,
    facts::{Gathered, facts},
    receipt::{left_out, missing_glyphs},
    reissue::is_as_before,
};
use crate::{
    error::{ApiError, Code, Result},
    host::{Host, Progress},
    office::Office,
};

/// The fonts, read once in a process.
static FONTS: LazyLock<Result<Fonts, PacketError>> = LazyLock::new(Fonts::load);

/// The fonts, for whatever else is laid out.
pub(crate) fn fonts() -> Result<&'static Fonts, PacketError> {
    FONTS.as_ref().map_err(Clone::clone)
}

/// A packet on its way.
pub(super) struct Job {
    neighborhood: NeighborhoodId,
    visit: Option<VisitId>,
    pub name: String,
    pub file: PathBuf,
    facts: PacketFacts,
    /// Of what it says, whatever paper it is put on.
    facts_hash: String,
    options: PacketOptions,
    pub hash: String,
    copy: Option<u32>,
}

impl Job {
    /// Whether only its changed pages are wanted and nothing tells which those are.
    fn lacks_an_earlier_one(&self, request: &PacketRequest) -> bool {
        request.changes == Some(PacketChanges::Only) && self.options.changes.is_none()
    }
}

/// How packets leave: into files, or to a printer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Handing {
    /// Copies sent to a printer; 0 for a file.
    pub copies: u32,
    /// The printer, as the system names it.
    pub printer: Option<String>,
}

/// How an unmasked packet is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbering {
    /// As the next copy of its dong.
    Next,
    /// Not at all: it is looked at and never handed out.
    Unnumbered,
}

/// Makes packets and writes them into a folder. What did not change since it was made is not rendered again.
pub async fn make<H: Host>(office: &Office<H>, request: PacketRequest) -> Result<PacketsMade> {
    if let Some(file) = request.file.as_deref().filter(|_| !request.all) {
        let file = office.host.path(file)?;
        let folder = file.parent().unwrap_or(Path::new("")).to_owned();
        return made_into(office, &request, &folder, Some(&file), &Handing::default()).await;
    }
    let folder = office.host.path(&request.folder)?;
    make_into(office, &request, &folder, &Handing::default()).await
}

/// Makes packets and writes them into a folder of this machine.
pub(crate) async fn make_into<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    folder: &Path,
    handing: &Handing,
) -> Result<PacketsMade> {
    made_into(office, request, folder, None, handing).await
}

async fn made_into<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    folder: &Path,
    file: Option<&Path>,
    handing: &Handing,
) -> Result<PacketsMade> {
    if let Some(password) = &request.password {
        check(password)?;
    }
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let words = words_for(request)?;
    let mut jobs = Vec::new();
    let mut same = Vec::new();
    let wanted = wanted(office, request).await?;
    for neighborhood in &wanted {
        let mut job = job(office, &words, request, *neighborhood, Numbering::Next).await?;
        if job.lacks_an_earlier_one(request) {
            if !request.all {
                return Err(ApiError::not_found("packet-no-earlier", job.name));
            }
            same.push(job.name);
            continue;
        }
        job.file = file.map_or_else(|| folder.join(&job.file), Path::to_owned);
        if office.host.cancelled() {
            return Err(refused_cancelled(&job.name));
        }
        jobs.push(job);
        tell(office, "progress-gathering", jobs.len(), wanted.len());
    }
    let mut made = Vec::new();
    let mut fresh = Vec::new();
    for job in jobs {
        match unchanged(office, request, &job).await? {
            Some(packet) => made.push((job.neighborhood, packet)),
            None => fresh.push(job),
        }
    }
    let total = fresh.len();
    let (jobs, packets) = rendered(office, fresh).await?;
    let mut stopped = Vec::new();
    for (done, (job, packet)) in jobs.into_iter().zip(packets).enumerate() {
        match packet {
            // What was written stays, and the person hears of it.
            Err(PacketError::Cancelled) => stopped.push(job.name),
            _ if office.host.cancelled() => stopped.push(job.name),
            Err(error) => return Err(refused(&job.name, &error)),
            Ok(packet) if is_as_before(request, &packet) => same.push(job.name),
            Ok(packet) => {
                made.push((job.neighborhood, release(office, request, &job, &packet, handing).await?));
                tell(office, "progress-writing", done + 1, total);
            }
        }
    }
    if let (Some(first), true) = (stopped.first(), made.is_empty()) {
        return Err(refused_cancelled(first));
    }
    let order = |id: &NeighborhoodId| office.pack.neighborhoods.iter().position(|dong| dong.id == *id);
    made.sort_by_key(|(id, _)| order(id));
    let packets = made.into_iter().map(|(_, packet)| packet).collect();
    Ok(PacketsMade { packets, stopped: u32::try_from(stopped.len()).unwrap_or(u32::MAX), same })
}

/// The entry of a packet that need not be made, because the very file that it would become stands there already. Which
/// file that is, its own bytes tell: another packet of the same dong may have been made since, somewhere else.
async fn unchanged<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    job: &Job,
) -> Result<Option<PacketMade>> {
    if request.again || job.copy.is_some() || request.password.is_some() {
        return Ok(None);
    }
    let Ok(bytes) = std::fs::read(&job.file) else { return Ok(None) };
    let known = office.store.pages_of_file(job.neighborhood, &job.hash, &digest(&bytes)).await?;
    Ok(known.map(|pages| entry(job, pages, bytes.len() as u64, false, None)))
}

/// Fewest letters of a password: whoever has the file can try as many as he likes.
const SHORTEST_PASSWORD: usize = 8;

fn check(password: &Password) -> Result<()> {
    if password.0.chars().count() < SHORTEST_PASSWORD {
        return Err(ApiError::bad_request("packet-password-short"));
    }
    Ok(())
}

/// The words of the language that was asked for.
pub(super) fn words_for(request: &PacketRequest) -> Result<Words> {
    let language = match request.language.as_deref() {
        None => alley_words::Language::Korean,
        Some(tag) => language_of_tag(tag).ok_or_else(|| ApiError::not_found("language-unknown", tag))?,
    };
    Ok(Words::new(language))
}

/// The dongs that packets are wanted for.
pub(super) async fn wanted<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
) -> Result<Vec<NeighborhoodId>> {
    if request.all {
        return Ok(office.pack.neighborhoods.iter().map(|dong| dong.id).collect());
    }
    match (request.visit, request.neighborhood) {
        (Some(visit), _) => Ok(vec![office.store.get::<Visit>(visit).await?.neighborhood]),
        (None, Some(neighborhood)) => Ok(vec![neighborhood]),
        (None, None) => Err(ApiError::bad_request("packet-for-nothing")),
    }
}

pub(super) async fn job<H: Host>(
    office: &Office<H>,
    words: &Words,
    request: &PacketRequest,
    neighborhood: NeighborhoodId,
    numbering: Numbering,
) -> Result<Job> {
    let Gathered { visit, name, facts } = facts(office, words, neighborhood, request.visit).await?;
    let copy = match (&request.office_copy, numbering) {
        (Some(_), Numbering::Next) => Some(office.store.next_packet_copy(neighborhood).await?),
        (Some(_), Numbering::Unnumbered) => Some(0),
        (None, _) => None,
    };
    let options = PacketOptions {
        language: language_of(words),
        extent: if request.short { Extent::Short } else { Extent::Full },
        variant: match (&request.office_copy, copy) {
            (Some(office_copy), Some(number)) => Variant::Office(CopyMark {
                number,
                recipient: office_copy.recipient.clone(),
                purpose: office_copy.purpose.clone(),
                printed_by: office.actor.name.clone(),
                printed_at: office.now().seoul(),
            }),
            _ => Variant::Outside,
        },
        paper: match request.paper {
            None | Some(PacketPaper::A4) => Paper::A4,
            Some(PacketPaper::Duplex) => Paper::Duplex,
            Some(PacketPaper::Booklet) => Paper::Booklet,
            Some(PacketPaper::Card) => Paper::Card,
        },
        type_factor: request.type_factor.unwrap_or(1.0).clamp(1.0, 1.6),
        changes: None,
    };
    let facts_hash = facts_hash(&facts, words)?;
    let options =
        super::reissue::compared(office, request, neighborhood, visit, &facts_hash, options).await?;
    let hash = content_hash(&facts, &options).map_err(|error| refused(&name, &error))?;
    let hash = hexadecimal(&hash.0);
    let mark = copy.map(|copy| format!("-{copy}")).unwrap_or_default();
    // A card lies beside the packet, not in its place.
    let kind = words.get(match (options.paper, request.changes) {
        (Paper::Card, _) => "packet-file-card",
        (_, Some(PacketChanges::Only)) => "packet-file-changes",
        _ => "packet-file",
    });
    let file = PathBuf::from(format!("{kind}-{name}-{}{mark}.pdf", facts.visit.date));
    Ok(Job { neighborhood, visit, name, file, facts, facts_hash, options, hash, copy })
}

/// The language of words, as documents know it.
pub(crate) fn language_of(words: &Words) -> Language {
    match words.language() {
        alley_words::Language::Korean => Language::Korean,
        alley_words::Language::English => Language::English,
    }
}

/// Hash of what a packet says, whatever paper it is put on: masked or not, full or short, large or small.
pub(super) fn facts_hash(facts: &PacketFacts, words: &Words) -> Result<String> {
    let usual = PacketOptions { language: language_of(words), ..PacketOptions::default() };
    let hash = content_hash(facts, &usual).map_err(|error| refused(&facts.neighborhood, &error))?;
    Ok(hexadecimal(&hash.0))
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) type Rendered = (Vec<Job>, Vec<Result<Packet, PacketError>>);

pub(super) async fn rendered<H: Host>(office: &Office<H>, jobs: Vec<Job>) -> Result<Rendered> {
    let (tell_done, mut done) = tokio::sync::mpsc::unbounded_channel();
    let total = jobs.len();
    let cancelled = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let stop = std::sync::Arc::clone(&cancelled);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let work = tokio::task::spawn_blocking(move || {
        let fonts = match &*FONTS {
            Ok(fonts) => fonts,
            Err(error) => {
                let failed = jobs.iter().map(|_| Err(error.clone())).collect();
                return (jobs, failed);
            }
        };
        let pairs: Vec<_> = jobs.iter().map(|job| (&job.facts, &job.options)).collect();
        let packets = render_all(&pairs, fonts, threads, |finished| {
            let _ = tell_done.send(finished);
            if stop.load(std::sync::atomic::Ordering::Relaxed) {
                alley_packet::Progress::Cancel
            } else {
                alley_packet::Progress::Continue
            }
        });
        (jobs, packets)
    });
    while let Some(finished) = done.recv().await {
        if office.host.cancelled() {
            cancelled.store(true, std::sync::atomic::Ordering::Relaxed);
        }
        tell(office, "progress-rendering", finished, total);
    }
    work.await.map_err(|_| ApiError::new(Code::Internal, Statement::new("internal")))
}

/// Logs a packet, then writes it: whole or not at all.
async fn release<H: Host>(
    office: &Office<H>,
    request: &PacketRequest,
    job: &Job,
    packet: &Packet,
    handing: &Handing,
) -> Result<PacketMade> {
    let copy = request.office_copy.as_ref();
    let protected = match &request.password {
        Some(password) => {
            let key = random_bytes().map_err(ApiError::from)?;
            let file = protect(&packet.bytes, &password.0, &key);
            Some(file.map_err(|error| refused(&job.name, &error))?)
        }
        None => None,
    };
    let bytes = protected.as_ref().unwrap_or(&packet.bytes);
    let pages = u32::try_from(packet.page_count).unwrap_or(u32::MAX);
    let issue = PacketIssue {
        neighborhood: job.neighborhood,
        visit: job.visit,
        office: copy.is_some(),
        recipient: copy.map(|copy| copy.recipient.clone()),
        purpose: copy.map(|copy| copy.purpose.clone()),
        content_hash: job.hash.clone(),
        pages,
        facts_hash: job.facts_hash.clone(),
        language: super::reissue::tag(job.options.language).to_owned(),
        short: request.short,
        copies: handing.copies,
        printer: handing.printer.clone(),
        // The same packet under the same password is another file each time.
        file_hash: protected.is_none().then(|| digest(bytes)),
        blocks: super::reissue::blocks(&job.options, packet),
    };
    let now = office.now();
    if let Some(copy) = copy {
        let detail = serde_json::json!({
            "packet": job.name, "copy": job.copy, "recipient": copy.recipient, "purpose": copy.purpose,
            "printer": handing.printer,
        });
        office.store.log_access(&office.actor, now, AccessAction::Print, "packet", &detail).await?;
    }
    office.store.log_packet(&office.actor, now, job.copy.unwrap_or(0), &issue).await?;
    let part = job.file.with_extension("pdf.part");
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, &job.file));
    if let Err(error) = written {
        let _ = std::fs::remove_file(&part);
        return Err(cannot_write(&job.file, &error));
    }
    Ok(entry(job, pages, bytes.len() as u64, true, Some(packet)))
}

fn entry(job: &Job, pages: u32, bytes: u64, rendered: bool, packet: Option<&Packet>) -> PacketMade {
    let receipt = packet.map(|packet| &packet.receipt);
    PacketMade {
        neighborhood: job.name.clone(),
        file: job.file.display().to_string(),
        pages,
        bytes,
        rendered,
        copy: job.copy,
        missing_glyphs: receipt.map(missing_glyphs).unwrap_or_default(),
        left_out: receipt.map(left_out).unwrap_or_default(),
        changed_pages: packet.and_then(super::reissue::changed_pages),
    }
}

fn tell<H: Host>(office: &Office<H>, key: &str, done: usize, total: usize) {
    office.host.progress(&Progress { doing: Statement::new(key), done: done as u64, total: total as u64 });
}

/// The person asked to stop before the packet of this dong went on.
pub(crate) fn refused_cancelled(name: &str) -> ApiError {
    refused(name, &PacketError::Cancelled)
}

pub(super) fn refused(name: &str, error: &PacketError) -> ApiError {
    let code = match error {
        PacketError::Cancelled => Code::Cancelled,
        _ => Code::Refused,
    };
    let statement = Statement::new(error.key()).with("name", name);
    let statement = match error {
        PacketError::Unmasked { page, found } => statement.with("page", *page).with("found", *found),
        _ => statement,
    };
    ApiError::new(code, statement)
}

fn cannot_write(path: &Path, error: &std::io::Error) -> ApiError {
    let key = match error.kind() {
        std::io::ErrorKind::StorageFull => "store-disk-full",
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "store-read-only",
        _ => "store-file",
    };
    let statement =
        Statement::new(key).with("path", path.display().to_string()).with("detail", error.to_string());
    ApiError::new(Code::Disk, statement)
}
