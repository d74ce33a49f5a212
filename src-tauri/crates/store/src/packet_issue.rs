//! The print log: each packet that was made, from what, for whom, which copy.

use alley_core::{
    id::{NeighborhoodId, VisitId},
    time::Instant,
};
use sqlx::{Row, sqlite::SqliteRow};

use crate::{
    Workspace,
    apply::Actor,
    error::{Result, StoreError},
};

/// A packet that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PacketIssue {
    /// The dong.
    pub neighborhood: NeighborhoodId,
    /// The visit, when one was planned.
    pub visit: Option<VisitId>,
    /// Whether it is unmasked.
    pub office: bool,
    /// Who gets it.
    pub recipient: Option<String>,
    /// What for.
    pub purpose: Option<String>,
    /// Hash of everything it was made from.
    pub content_hash: String,
    /// Pages.
    pub pages: u32,
    /// Hash of its facts alone, whatever paper they were put on; empty for packets older than that column.
    pub facts_hash: String,
    /// Language of its own words: `ko` or `en`.
    pub language: String,
    /// Whether it was the short one.
    pub short: bool,
    /// Copies sent to a printer; 0 for a file.
    pub copies: u32,
    /// The printer, as the system names it.
    pub printer: Option<String>,
    /// Hash of the file it was written as; nothing where the same packet never gives the same bytes, and for packets
    /// older than that column.
    pub file_hash: Option<String>,
    /// Digests of its blocks, as JSON, for the next issue to be compared with; read by
    /// [`Workspace::last_packet_blocks`] alone.
    pub blocks: Option<String>,
}

/// A packet that was made, with when, by whom and which copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedPacket {
    /// When.
    pub at: Instant,
    /// Who made it.
    pub person: String,
    /// Number of the copy; 0 for masked ones.
    pub copy: u32,
    /// The packet.
    pub issue: PacketIssue,
}

impl Workspace {
    /// The number of the next copy of the office's own packets for a dong, from 1.
    pub async fn next_packet_copy(&self, neighborhood: NeighborhoodId) -> Result<u32> {
        let sql = "SELECT coalesce(max(copy_number), 0) + 1 FROM packet_issue WHERE neighborhood = ? AND variant = 'office'";
        let next: i64 = sqlx::query_scalar(sql).bind(neighborhood.0).fetch_one(self.readers()).await?;
        Ok(u32::try_from(next).unwrap_or(u32::MAX))
    }

    /// Notes that a packet was made, before it is handed out. An office copy's number is given by the caller.
    pub async fn log_packet(
        &self,
        actor: &Actor,
        now: Instant,
        copy: u32,
        issue: &PacketIssue,
    ) -> Result<()> {
        let sample = self.sample_view().await?;
        let mut writer = self.writer().await?;
        let written = sqlx::query(include_str!("../sql/packet_issue_add.sql"))
            .bind(now.0)
            .bind(&actor.name)
            .bind(issue.neighborhood.0)
            .bind(issue.visit.map(|visit| visit.0))
            .bind(if issue.office { "office" } else { "outside" })
            .bind(copy)
            .bind(&issue.recipient)
            .bind(&issue.purpose)
            .bind(&issue.content_hash)
            .bind(issue.pages)
            .bind(sample)
            .bind(&issue.facts_hash)
            .bind(&issue.language)
            .bind(issue.short)
            .bind(issue.copies)
            .bind(&issue.printer)
            .bind(&issue.file_hash)
            .bind(&issue.blocks)
            .execute(writer.connection()?)
            .await;
        written.map(|_| ()).map_err(|error| {
            let error = StoreError::from(error);
            if error.spoils_connection() {
                writer.spoil();
            }
            error.at(&self.database())
        })
    }

    /// Pages of a masked packet that was made of this content and written as this very file; `None` when the log knows
    /// of none, so that the file is something else: an older packet, a damaged one, or none at all.
    pub async fn pages_of_file(
        &self,
        neighborhood: NeighborhoodId,
        content_hash: &str,
        file_hash: &str,
    ) -> Result<Option<u32>> {
        let pages = sqlx::query_scalar(include_str!("../sql/packet_issue_of_file.sql"));
        let pages = pages.bind(neighborhood.0).bind(content_hash).bind(file_hash);
        Ok(pages.fetch_optional(self.readers()).await?)
    }

    /// The packets made, the newest first; those of the sample while the sample is looked at.
    pub async fn packet_issues(&self, limit: u32) -> Result<Vec<IssuedPacket>> {
        let sample = self.sample_view().await?;
        let query = sqlx::query(include_str!("../sql/packet_issues.sql")).bind(sample).bind(limit);
        query.fetch_all(self.readers()).await?.iter().map(issued).collect()
    }

    /// When the last packet like this one, for the same visit, people, language and extent, said something else, and the
    /// digests of its blocks; so each of several copies is compared with the issue before, not with the copy before.
    /// Where none said anything else it is the last one, and `None` when there is none to compare with.
    pub async fn last_packet_blocks(
        &self,
        neighborhood: NeighborhoodId,
        visit: Option<VisitId>,
        office: bool,
        language: &str,
        short: bool,
        facts_hash: &str,
    ) -> Result<Option<(Instant, String)>> {
        let sample = self.sample_view().await?;
        let query = sqlx::query(include_str!("../sql/packet_issue_blocks.sql"))
            .bind(neighborhood.0)
            .bind(visit.map(|visit| visit.0))
            .bind(if office { "office" } else { "outside" })
            .bind(language)
            .bind(short)
            .bind(sample)
            .bind(facts_hash);
        let row = query.fetch_optional(self.readers()).await?;
        row.map(|row| Ok((Instant(row.try_get("at")?), row.try_get("blocks")?))).transpose()
    }

    /// The packet that was made last for each visit: the one in people's hands.
    pub async fn standing_packets(&self) -> Result<Vec<IssuedPacket>> {
        let sample = self.sample_view().await?;
        let query = sqlx::query(include_str!("../sql/packet_issues_standing.sql")).bind(sample);
        query.fetch_all(self.readers()).await?.iter().map(issued).collect()
    }
}

fn issued(row: &SqliteRow) -> Result<IssuedPacket> {
    let visit: Option<alley_core::id::Uuid> = row.try_get("visit")?;
    Ok(IssuedPacket {
        at: Instant(row.try_get("at")?),
        person: row.try_get("person_name")?,
        copy: row.try_get("copy_number")?,
        issue: PacketIssue {
            neighborhood: NeighborhoodId(row.try_get("neighborhood")?),
            visit: visit.map(VisitId),
            office: row.try_get::<&str, _>("variant")? == "office",
            recipient: row.try_get("recipient")?,
            purpose: row.try_get("purpose")?,
            content_hash: row.try_get("content_hash")?,
            pages: row.try_get("pages")?,
            facts_hash: row.try_get::<Option<String>, _>("facts_hash")?.unwrap_or_default(),
            language: row.try_get::<Option<String>, _>("language")?.unwrap_or_default(),
            short: row.try_get::<Option<bool>, _>("short")?.unwrap_or_default(),
            copies: row.try_get::<Option<u32>, _>("copies")?.unwrap_or_default(),
            printer: row.try_get("printer")?,
            file_hash: row.try_get("file_hash")?,
            blocks: None,
        },
    })
}
