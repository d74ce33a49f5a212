//! Photos and documents of a meeting's note.

use clap::Subcommand;

/// Photos and documents of a meeting's note. One is named by its number in the list.
#[derive(Debug, Subcommand)]
pub enum PhotoCommand {
    /// 붙이기: JPEG, PNG, WebP 사진이나 PDF 문서 / Attach photos (JPEG, PNG, WebP) or documents (PDF)
    #[command(
        after_help = "위치와 촬영 정보는 지우고 넣습니다. / Where and how a photo was taken is left out.\n\n예 / Example:\n  alley meeting photo add last 간판.jpg --line 3 --caption '쓰러진 간판'"
    )]
    Add {
        /// 간담회 / The meeting
        meeting: String,
        /// 파일 / The files
        #[arg(required = true)]
        files: Vec<String>,
        /// 몇째 줄에, 없으면 마지막 줄 / Number of the line; the last one when absent
        #[arg(long)]
        line: Option<usize>,
        /// 설명 / What it shows
        #[arg(long)]
        caption: Option<String>,
        /// 비공개: 인쇄와 내보내기에 넣지 않음 / Never leaves in a print or export
        #[arg(long)]
        private: bool,
        /// 찍은 곳과 때를 업무공간에 남김 / Keep where and when it was taken, in the workspace
        #[arg(long)]
        keep_place: bool,
    },
    /// 목록 / List
    List {
        /// 간담회 / The meeting
        meeting: String,
    },
    /// 파일로 저장 / Write to a file
    Save {
        /// 간담회 / The meeting
        meeting: String,
        /// 목록의 번호 / Its number in the list
        number: usize,
        /// 파일 / The file
        file: String,
    },
    /// 떼기 / Take away
    Remove {
        /// 간담회 / The meeting
        meeting: String,
        /// 목록의 번호 / Its number in the list
        number: usize,
    },
}
