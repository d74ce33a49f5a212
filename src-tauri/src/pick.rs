//! Picking files: the system's own windows, and the names that stand for what was picked.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use alley_api::session::{PickKind, PickRequest, Picked};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// Paths to take in place of asking, one a line: a test cannot press the buttons of the system's own windows.
const ANSWERS: &str = "ALLEY_PICK";

/// What a person picked since the start. The page knows the names only.
#[derive(Debug, Default)]
pub struct Picks {
    paths: Mutex<HashMap<String, PathBuf>>,
}

impl Picks {
    /// Keeps paths and names them.
    pub fn keep(&self, paths: &[PathBuf]) -> Vec<Picked> {
        let mut kept = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths
            .iter()
            .map(|path| {
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                let token = format!("picked-{}-{name}", kept.len() + 1);
                kept.insert(token.clone(), path.clone());
                Picked { token, name, bytes: size(path) }
            })
            .collect()
    }

    /// The path that a name stands for.
    pub fn path(&self, token: &str) -> Option<PathBuf> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).get(token).cloned()
    }
}

fn size(path: &Path) -> Option<u64> {
    std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).map(|file| file.len())
}

/// Asks the person. Blocks until he or she answered.
pub fn ask(app: &AppHandle, request: &PickRequest) -> Vec<PathBuf> {
    if let Some(answers) = std::env::var_os(ANSWERS) {
        return answers.to_string_lossy().lines().map(PathBuf::from).collect();
    }
    let mut dialog: FileDialogBuilder<_> = app.dialog().file().set_title(&request.title);
    if !request.endings.is_empty() {
        let endings: Vec<&str> = request.endings.iter().map(String::as_str).collect();
        dialog = dialog.add_filter(endings.join(", "), &endings);
    }
    if let Some(name) = &request.name {
        dialog = dialog.set_file_name(name);
    }
    let picked: Vec<FilePath> = match request.kind {
        PickKind::File => dialog.blocking_pick_file().into_iter().collect(),
        PickKind::Files => dialog.blocking_pick_files().unwrap_or_default(),
        PickKind::Folder => dialog.blocking_pick_folder().into_iter().collect(),
        PickKind::Save => dialog.blocking_save_file().into_iter().collect(),
    };
    picked.into_iter().filter_map(|path| path.into_path().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pick_is_reached_by_its_name_alone() {
        let picks = Picks::default();
        let kept = picks.keep(&[PathBuf::from("folder/점포.csv"), PathBuf::from("other/점포.csv")]);
        let names: Vec<&str> = kept.iter().map(|picked| picked.name.as_str()).collect();
        assert_eq!(names, ["점포.csv", "점포.csv"]);
        assert_ne!(kept[0].token, kept[1].token);
        assert_eq!(picks.path(&kept[1].token), Some(PathBuf::from("other/점포.csv")));
        assert_eq!(picks.path("other/점포.csv"), None);
        assert_eq!(picks.path("../../etc/passwd"), None);
    }
}
