//! What belongs to this machine rather than to a workspace: how the person likes the window, and where workspaces lie.

use std::{collections::BTreeMap, fs, path::Path};

use alley_core::{id::PersonId, time::Instant};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{alerting::Told, cannot_keep};
use crate::error::Result;

/// Name of the file.
const FILE: &str = "window.json";
/// How many workspaces are remembered.
const REMEMBERED: usize = 8;

/// What is kept between two starts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Shelf {
    pub preferences: Preferences,
    pub recent: Vec<RecentWorkspace>,
    /// Who works in each workspace on this machine, by the workspace's key: a copy in another folder makes nobody
    /// somebody else. Older files have its folder in place of the key.
    pub people: BTreeMap<String, PersonId>,
    /// What the system told last of each workspace, by the workspace's key.
    pub told: BTreeMap<String, Told>,
}

/// How the person likes the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
pub struct Preferences {
    /// Language of the window: `ko` or `en`.
    pub language: String,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// Stronger lines and colours.
    pub high_contrast: bool,
    /// Type size in percent of the usual one, 80 to 200.
    pub type_size: u32,
    /// Minutes without input after which the window locks; 0 never locks.
    pub lock_after_minutes: u32,
    /// The person who works on this machine, as the log shows it.
    pub person: String,
    /// Whether the system tells what waits: counts, and nobody's name.
    pub notifications: bool,
}

/// How light the window is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A workspace that was open before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentWorkspace {
    /// Its folder.
    pub folder: String,
    /// Its name.
    pub name: String,
    /// When it was last opened.
    pub opened_at: Instant,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: "ko".to_owned(),
            theme: Theme::System,
            high_contrast: false,
            type_size: 100,
            lock_after_minutes: 15,
            person: String::new(),
            notifications: true,
        }
    }
}

impl Preferences {
    /// The same, with every value inside what the window can show.
    #[must_use]
    pub fn within_bounds(mut self) -> Self {
        if !["ko", "en"].contains(&self.language.as_str()) {
            "ko".clone_into(&mut self.language);
        }
        self.type_size = self.type_size.clamp(80, 200);
        self.lock_after_minutes = self.lock_after_minutes.min(24 * 60);
        self.person = self.person.trim().chars().take(40).collect();
        self
    }
}

impl Shelf {
    /// What was kept; the usual where nothing was, or where the file cannot be read: the window must open.
    pub fn read(folder: &Path) -> Self {
        let kept: Self = fs::read(folder.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Self { preferences: kept.preferences.within_bounds(), ..kept }
    }

    /// Keeps it, whole or not at all.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(FILE);
        let fresh = folder.join(format!("{FILE}.new"));
        let bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&fresh, bytes))
            .and_then(|()| fs::rename(&fresh, &path))
            .map_err(|error| cannot_keep(&path, &error))
    }

    /// Remembers a workspace as the one opened last.
    pub fn remember(&mut self, folder: &Path, name: &str, at: Instant) {
        let folder = folder.display().to_string();
        self.recent.retain(|recent| recent.folder != folder);
        self.recent.insert(0, RecentWorkspace { folder, name: name.to_owned(), opened_at: at });
        self.recent.truncate(REMEMBERED);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_workspace_comes_first_and_each_stands_once() {
        let mut shelf = Shelf::default();
        for (at, name) in ["a", "b", "a"].into_iter().enumerate() {
            shelf.remember(Path::new(name), name, Instant(at as i64));
        }
        let folders: Vec<&str> = shelf.recent.iter().map(|recent| recent.folder.as_str()).collect();
        assert_eq!(folders, ["a", "b"]);
        for at in 0..20 {
            shelf.remember(Path::new(&at.to_string()), "x", Instant(at));
        }
        assert_eq!(shelf.recent.len(), REMEMBERED);
    }

    #[test]
    fn a_damaged_file_opens_the_window_as_usual() {
        let folder = tempfile::tempdir().unwrap();
        let mut shelf = Shelf::default();
        shelf.preferences.type_size = 140;
        shelf.write(folder.path()).unwrap();
        assert_eq!(Shelf::read(folder.path()), shelf);
        fs::write(folder.path().join(FILE), "{ \"preferences\": { \"typeSize\": ").unwrap();
        assert_eq!(Shelf::read(folder.path()), Shelf::default());
        fs::write(
            folder.path().join(FILE),
            "{ \"preferences\": { \"typeSize\": 9000, \"language\": \"xx\" } }",
        )
        .unwrap();
        let bounded = Shelf::read(folder.path()).preferences;
        assert_eq!((bounded.type_size, bounded.language.as_str()), (200, "ko"));
    }
}
