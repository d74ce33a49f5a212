//! Leaders of associations.

use std::path::PathBuf;

use clap::Subcommand;

/// Leaders and others who speak at meetings.
#[derive(Debug, Subcommand)]
pub enum LeaderCommand {
    /// 카드: 한 말, 약속, 회신 / What somebody said, was promised and was told
    #[command(after_help = "예 / Example:\n  alley leader card 홍길동 --association '풍암저수지길 상인회'")]
    Card {
        /// 이름 / The name
        name: String,
        /// 상인회(같은 이름이 여럿일 때) / The association, where several bear the name
        #[arg(long)]
        association: Option<String>,
        /// PDF로 인쇄 / Write it as PDF, masked
        #[arg(long, value_name = "FILE")]
        print: Option<PathBuf>,
    },
}
