//! Backups that nobody has to ask for: one a day, and the word when there has been none for too long.

use std::sync::PoisonError;

use alley_core::{statement::Statement, time::Instant};
use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, MutexGuard};
use ts_rs::TS;

use crate::{error::Result, host::Host, office::Office, rows::Everything};

/// A backup is due when the newest good one is older than this: each working day gets one, whenever the day begins.
const EVERY: TimeDelta = TimeDelta::hours(20);
/// Without a backup for longer than this a person should know.
const TOO_LONG: TimeDelta = TimeDelta::days(3);

/// What an open workspace knows of its backups besides their files.
#[derive(Debug, Default)]
pub(crate) struct BackupWatch {
    /// One backup at a time: the next would clear away what an unfinished one has written.
    alone: Mutex<()>,
    failed: std::sync::Mutex<Option<BackupFailure>>,
}

/// A backup that the app tried by itself and that did not work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupFailure {
    /// When it was tried, in Seoul.
    pub at: NaiveDateTime,
    /// Why it did not work.
    pub why: Statement,
}

/// How the workspace stands with its backups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupStanding {
    /// When the newest good one in the workspace's own folder was made, in Seoul.
    pub last: Option<NaiveDateTime>,
    /// Whole days since then, or since the workspace was made.
    pub days: u32,
    /// Whether another one is to be made.
    pub due: bool,
    /// Whether that is longer than it should be.
    pub too_long: bool,
    /// The last try of the app's own, when it did not work.
    pub failed: Option<BackupFailure>,
}

impl BackupWatch {
    /// Waits until no other backup is under way.
    pub async fn alone(&self) -> MutexGuard<'_, ()> {
        self.alone.lock().await
    }

    /// Remembers how the last try ended.
    pub fn note(&self, failed: Option<BackupFailure>) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = failed;
    }

    fn failed(&self) -> Option<BackupFailure> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// How the workspace stands with its backups.
pub async fn standing<H: Host>(office: &Office<H>, _: Everything) -> Result<BackupStanding> {
    let now = office.now().seoul();
    // A backup from the future was made under a clock that went wrong, and says nothing of today.
    let last = office.store.backups()?.iter().map(|backup| backup.made_at).find(|made| *made <= now);
    let since = now - last.unwrap_or_else(|| office.store.info().created_at.seoul());
    Ok(BackupStanding {
        last,
        days: u32::try_from(since.num_days()).unwrap_or(0),
        due: last.is_none() || since >= EVERY,
        too_long: since > TOO_LONG,
        failed: office.backup_watch.failed(),
    })
}

/// Makes a backup in the workspace's own folder when one is due. That it does not work is an answer, not an error.
pub async fn keep<H: Host>(office: &Office<H>, _: Everything) -> Result<BackupStanding> {
    let alone = office.backup_watch.alone().await;
    let now = office.now();
    let kept = match standing(office, Everything {}).await {
        Ok(standing) if !standing.due => return Ok(standing),
        Ok(_) => office.store.backup(None, now).await.map(|_| ()).map_err(Into::into),
        Err(error) => Err(error),
    };
    office.backup_watch.note(kept.err().map(|error| failure(now, error.statement)));
    drop(alone);
    match standing(office, Everything {}).await {
        Ok(standing) => Ok(standing),
        // The folder of backups cannot even be read: what is known is that it did not work.
        Err(_) => Ok(BackupStanding {
            last: None,
            days: 0,
            due: true,
            too_long: false,
            failed: office.backup_watch.failed(),
        }),
    }
}

fn failure(at: Instant, why: Statement) -> BackupFailure {
    BackupFailure { at: at.seoul(), why }
}
