//! Small files beside the database, written so that a crash leaves the old or the new one, never half of it.

use std::{
    fs::{File, OpenOptions},
    io::Write,
    path::Path,
};

use crate::error::{Result, StoreError};

/// Writes a whole file: a temporary one beside it, flushed to the medium, then renamed over it.
pub(crate) fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".part");
    let temporary = Path::new(&temporary);
    let written = (|| {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let mut file = options.open(temporary)?;
        file.write_all(content)?;
        file.sync_all()?;
        std::fs::rename(temporary, path)?;
        sync_folder(path)
    })();
    written.map_err(|error| {
        let _ = std::fs::remove_file(temporary);
        StoreError::file(path)(error)
    })
}

/// Makes a rename in a folder last through a power cut, where the system knows how.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        #[cfg(unix)]
        Some(folder) if !folder.as_os_str().is_empty() => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
