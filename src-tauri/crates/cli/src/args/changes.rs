//! What can be typed after `alley changes`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Subcommand;

/// Copies edited apart.
#[derive(Debug, Subcommand)]
pub enum ChangesCommand {
    /// 다른 컴퓨터에서 쓸 사본 만들기 / Make a copy to be worked on elsewhere
    Copy {
        /// 새 폴더 / The new folder
        folder: PathBuf,
    },
    /// 변경 내용을 파일로 / Write a change file
    Export {
        /// 파일 / The file
        file: PathBuf,
        /// 이 날부터 바뀐 것만 / Only what was changed from this day on
        #[arg(long, value_name = "DATE", conflicts_with = "all")]
        since: Option<NaiveDate>,
        /// 처음부터 모두 / Everything, whatever the copies met so far have
        #[arg(long)]
        all: bool,
    },
    /// 변경 파일 받기 / Take a change file in
    Import {
        /// 파일 / The file
        file: PathBuf,
    },
    /// 만난 사본들 / The copies met so far
    Copies,
}
