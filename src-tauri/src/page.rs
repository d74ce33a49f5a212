//! Where the page comes from: out of the program, or, while developing, out of the folder into which Vite builds.

use tauri::Context;

/// In a build for developing, `ALLEY_PAGE` may name a folder with a built page; then a change of the page needs no
/// change of the program.
#[cfg(debug_assertions)]
pub fn from_folder_while_developing(mut context: Context) -> Context {
    if let Some(folder) = std::env::var_os("ALLEY_PAGE") {
        let inside = context.set_assets(Box::new(folder::Empty));
        context.set_assets(Box::new(folder::Folder { folder: folder.into(), inside }));
    }
    context
}

/// What people get holds its page inside.
#[cfg(not(debug_assertions))]
pub fn from_folder_while_developing(context: Context) -> Context {
    context
}

#[cfg(debug_assertions)]
mod folder {
    use std::{borrow::Cow, path::PathBuf};

    use tauri::{
        Assets, Runtime,
        utils::assets::{AssetKey, AssetsIter, CspHash},
    };

    /// The files of a folder.
    pub struct Folder<R: Runtime> {
        pub folder: PathBuf,
        pub inside: Box<dyn Assets<R>>,
    }

    /// No page at all.
    pub struct Empty;

    impl<R: Runtime> Assets<R> for Folder<R> {
        fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
            let inside = key.as_ref().trim_start_matches('/');
            let steps_out = inside.split('/').any(|part| part == "..");
            if steps_out { None } else { std::fs::read(self.folder.join(inside)).ok().map(Cow::Owned) }
        }

        fn iter(&self) -> Box<AssetsIter<'_>> {
            self.inside.iter()
        }

        fn csp_hashes(&self, path: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
            self.inside.csp_hashes(path)
        }
    }

    impl<R: Runtime> Assets<R> for Empty {
        fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
            None
        }

        fn iter(&self) -> Box<AssetsIter<'_>> {
            Box::new(std::iter::empty())
        }

        fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
            Box::new(std::iter::empty())
        }
    }
}
