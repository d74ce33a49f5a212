//! What the program may be started with: `--workspace FOLDER` opens one, `--data FOLDER` keeps this machine's own files elsewhere.

use std::{ffi::OsString, path::PathBuf};

/// What the program was started with.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The workspace to open.
    pub workspace: Option<PathBuf>,
    /// Where preferences, the list of workspaces and the sample lie, in place of the system's folder for them.
    pub data: Option<PathBuf>,
}

impl Arguments {
    /// Reads the command line; what it does not know it passes over, because systems add their own.
    pub fn read(words: impl Iterator<Item = OsString>) -> Self {
        let mut arguments = Self::default();
        let mut words = words;
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--workspace") => arguments.workspace = words.next().map(PathBuf::from),
                Some("--data") => arguments.data = words.next().map(PathBuf::from),
                _ => {}
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Arguments {
        Arguments::read(words.iter().map(OsString::from))
    }

    #[test]
    fn folders_are_read_and_the_rest_is_passed_over() {
        let both = read(&["--gapplication", "--workspace", "a b.alley", "--data", "d"]);
        assert_eq!(both.workspace, Some(PathBuf::from("a b.alley")));
        assert_eq!(both.data, Some(PathBuf::from("d")));
        assert_eq!(read(&["--workspace"]), Arguments::default());
    }
}
