//! 전국 온누리상품권 가맹점 현황, in the shapes of 2024 and 2025.

use std::io::{self, Write};

use super::lots::Lots;
use super::words::{ELSEWHERE, GOODS, NAMES, STREETS, TRADES};
use super::{Encoded, FileEncoding};

/// The two shapes in which the file was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberGeneration {
    /// With an address, and card, paper and mobile apart.
    Of2024,
    /// With the province only, and digital and paper apart.
    Of2025,
}

/// What the file shall be like.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberFile {
    /// Rows; the national file has about 200,000.
    pub rows: u64,
    /// The same seed gives the same bytes.
    pub seed: u64,
    /// Encoding.
    pub encoding: FileEncoding,
    /// Shape.
    pub generation: MemberGeneration,
    /// Share of the rows that belong to the markets given.
    pub home_share: f64,
}

impl Default for MemberFile {
    fn default() -> Self {
        let generation = MemberGeneration::Of2025;
        Self { rows: 2_000, seed: 1, encoding: FileEncoding::Utf8, generation, home_share: 0.05 }
    }
}

/// Writes a member file; a share of its stores belongs to the markets `home` in `province`.
///
/// # Errors
/// Those of the writer.
pub fn write_member_stores(
    out: &mut dyn Write,
    file: &MemberFile,
    province: &str,
    home: &[String],
) -> io::Result<()> {
    let mut lots = Lots::new(file.seed);
    let mut out = Encoded::begin(out, file.encoding)?;
    out.write(match file.generation {
        MemberGeneration::Of2024 => {
            "가맹점명,소속 시장명,소재지,취급품목,충전식카드 취급여부,지류 취급여부,모바일 취급여부\r\n"
        }
        MemberGeneration::Of2025 => {
            "가맹점명,소속 시장명(또는 상점가),소재지,취급품목,디지털형 가맹 여부,지류형 가맹 여부\r\n"
        }
    })?;
    for _ in 0..file.rows {
        let (elsewhere, _, district, _, _) =
            lots.pick(ELSEWHERE).copied().unwrap_or(("서울특별시", "11440", "마포구", 37.556, 126.910));
        let (market, province) = match lots.chance(file.home_share).then(|| lots.pick(home)).flatten() {
            Some(market) => (market.clone(), province),
            None => (format!("{}시장", lots.word(STREETS)), elsewhere),
        };
        let ending = lots.pick(TRADES).and_then(|trade| lots.pick(trade.endings)).copied().unwrap_or("상회");
        let name = format!("{}{ending}", lots.word(NAMES));
        let (first, second) = (lots.word(GOODS), lots.word(GOODS));
        let goods = if lots.chance(0.2) { format!("\"{first}, {second}\"") } else { first.to_owned() };
        let mut flag = |share| if lots.chance(share) { "Y" } else { "N" };
        out.write(&match file.generation {
            MemberGeneration::Of2024 => {
                let (card, paper, mobile) = (flag(0.8), flag(0.7), flag(0.5));
                format!("{name},{market},{province} {district},{goods},{card},{paper},{mobile}\r\n")
            }
            MemberGeneration::Of2025 => {
                let (digital, paper) = (flag(0.85), flag(0.7));
                format!("{name},{market},{province},{goods},{digital},{paper}\r\n")
            }
        })?;
    }
    Ok(())
}
