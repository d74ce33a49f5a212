//! Reading a packet on the screen, and what the reader writes into its margins.
//!
//! The marks belong to one person on one machine. They are kept beside the machine's own settings and sealed
//! ([`alley_store::PrivateFile`]), never in the workspace: so no undo, log, search, backup, hub, print or export can
//! meet them, whatever is added to those one day. The price is that they do not follow the person to another machine.

use alley_core::{entity::Role, id::VisitId, statement::Statement};
use alley_store::PrivateFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Session, Window};
use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::{Done, Office},
    packets::{self, PacketPreview, PacketRequest},
    rows::ById,
};

/// Most bytes that the marks on one packet take: about a thousand pages full of handwriting.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// Opens a packet to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadingRequest {
    /// The visit.
    pub visit: VisitId,
    /// Language of the packet's own words: `ko` or `en`.
    #[serde(default)]
    pub language: Option<String>,
    /// Type size as a factor of the usual one, 1.0 to 1.6.
    #[serde(default)]
    pub type_factor: Option<f32>,
}

/// A packet that is read, with the reader's own marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The packet, unnumbered; masked for a viewer alone.
    pub packet: PacketPreview,
    /// What the reader wrote into it before.
    pub marks: ReadingMarks,
    /// Whether the marks made before could not be read: they lie aside, and new ones begin.
    pub set_aside: bool,
}

/// What one reader wrote into the packet of one visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadingMarks {
    /// The visit.
    pub visit: VisitId,
    /// Where the reader was last.
    pub last: Option<PagePlace>,
    /// The pages with something on them.
    pub pages: Vec<PageMarks>,
}

/// A page, found by what it is about: pages before it may come and go as the packet's data change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PagePlace {
    /// Title of the part it lies in; empty when the packet has no parts.
    pub section: String,
    /// Pages after the one on which that part begins.
    pub offset: u32,
    /// Its number when it was last seen, from 1.
    pub page: u32,
}

/// What one reader wrote onto one page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PageMarks {
    /// Which page.
    pub place: PagePlace,
    /// Whether the page is marked, to be found again.
    pub marked: bool,
    /// A private remark.
    pub remark: String,
    /// Lines drawn by hand.
    pub strokes: Vec<Stroke>,
}

/// A line drawn by hand. All lengths are parts of the page's width.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stroke {
    /// What it was drawn with.
    pub tool: StrokeTool,
    /// Its points, across and down.
    pub points: Vec<[f32; 2]>,
}

/// What a line was drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StrokeTool {
    /// A pen.
    Pen,
    /// A broad, see-through marker.
    Marker,
}

/// Opens a packet with the reader's own marks. That it was opened is logged; what is written into it never is.
pub async fn open_reading<H: Window>(session: &Session<H>, request: ReadingRequest) -> Result<Reading> {
    let office = session.office().await?;
    let visit = request.visit;
    let (marks, set_aside) = session.marks(&office, visit)?;
    // A viewer reads what leaves the office.
    if office.role().await? == Some(Role::Viewer) {
        let ReadingRequest { language, type_factor, .. } = request;
        let request = PacketRequest { visit: Some(visit), language, type_factor, ..PacketRequest::default() };
        return Ok(Reading { packet: packets::preview(&*office, request).await?, marks, set_aside });
    }
    let packet = packets::reading(&*office, visit, request.language, request.type_factor).await?;
    Ok(Reading { packet, marks, set_aside })
}

/// The reader's own marks on the packet of a visit.
pub async fn reading_marks<H: Window>(session: &Session<H>, request: ById<VisitId>) -> Result<ReadingMarks> {
    let office = session.office().await?;
    Ok(session.marks(&office, request.id)?.0)
}

/// Keeps the reader's own marks on the packet of a visit, in place of those kept before.
pub async fn keep_marks<H: Window>(session: &Session<H>, marks: ReadingMarks) -> Result<Done> {
    let office = session.office().await?;
    let finite = |stroke: &Stroke| stroke.points.iter().flatten().all(|part| part.is_finite());
    let content = serde_json::to_vec(&marks).unwrap_or_default();
    if content.len() > MOST_BYTES || !marks.pages.iter().flat_map(|page| &page.strokes).all(finite) {
        return Err(ApiError::new(Code::Refused, Statement::new("reading-marks-too-many")));
    }
    let owner = owner(&office, marks.visit);
    office.store.write_private(&session.reading_folder(), &owner, &content)?;
    Ok(Done::nothing())
}

impl<H: Host> Session<H> {
    fn marks(&self, office: &Office<H>, visit: VisitId) -> Result<(ReadingMarks, bool)> {
        let none = ReadingMarks { visit, last: None, pages: Vec::new() };
        let (folder, owner) = (self.reading_folder(), owner(office, visit));
        Ok(match office.store.read_private(&folder, &owner)? {
            PrivateFile::Absent => (none, false),
            PrivateFile::SetAside(_) => (none, true),
            PrivateFile::Content(content) => match serde_json::from_slice(&content) {
                Ok(marks) => (marks, false),
                Err(_) => {
                    office.store.set_private_aside(&folder, &owner)?;
                    (none, true)
                }
            },
        })
    }
}

impl<H> Session<H> {
    fn reading_folder(&self) -> std::path::PathBuf {
        self.folder.join("reading")
    }
}

/// One person's marks on one visit's packet.
fn owner<H>(office: &Office<H>, visit: VisitId) -> String {
    format!("{}\n{}", office.actor.name, visit.0)
}
