//! Files in the shapes in which the public ones are published, of any size, the same bytes for the same seed.
//!
//! Nobody in them exists: names, addresses and numbers are put together by lot.

mod lots;
mod members;
mod stores;
mod words;

use std::io::{self, Write};

pub use members::{MemberFile, MemberGeneration, write_member_stores};
pub use stores::{STORE_HEADERS, StoreFile, write_stores};

/// The encoding in which a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileEncoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel wants it.
    Utf8Bom,
    /// CP949, as Korean Windows writes it.
    Cp949,
}

/// A dong in which stores may lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// 시도명.
    pub province: String,
    /// 시군구코드, five digits; the first two are the province's code.
    pub district_code: String,
    /// 시군구명.
    pub district: String,
    /// 행정동코드, ten digits.
    pub neighborhood_code: String,
    /// 행정동명.
    pub neighborhood: String,
    /// A point inside, degrees north (WGS 84).
    pub latitude: f64,
    /// The same point, degrees east.
    pub longitude: f64,
}

/// Writes text in one of the encodings.
struct Encoded<'w> {
    out: &'w mut dyn Write,
    encoding: FileEncoding,
}

impl<'w> Encoded<'w> {
    fn begin(out: &'w mut dyn Write, encoding: FileEncoding) -> io::Result<Self> {
        if encoding == FileEncoding::Utf8Bom {
            out.write_all("\u{FEFF}".as_bytes())?;
        }
        Ok(Self { out, encoding })
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        match self.encoding {
            FileEncoding::Utf8 | FileEncoding::Utf8Bom => self.out.write_all(text.as_bytes()),
            FileEncoding::Cp949 => self.out.write_all(&encoding_rs::EUC_KR.encode(text).0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Vec<Place> {
        vec![Place {
            province: "가람도".to_owned(),
            district_code: "99110".to_owned(),
            district: "나래구".to_owned(),
            neighborhood_code: "9911051000".to_owned(),
            neighborhood: "다솜동".to_owned(),
            latitude: 35.12,
            longitude: 126.87,
        }]
    }

    fn stores(seed: u64, encoding: FileEncoding) -> Vec<u8> {
        let mut out = Vec::new();
        let file = StoreFile { rows: 500, seed, encoding, home_share: 0.1, ..StoreFile::default() };
        write_stores(&mut out, &file, &places()).unwrap();
        out
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        assert_eq!(stores(7, FileEncoding::Utf8), stores(7, FileEncoding::Utf8));
        assert_ne!(stores(7, FileEncoding::Utf8), stores(8, FileEncoding::Utf8));
    }

    #[test]
    fn every_character_survives_cp949() {
        let utf8 = String::from_utf8(stores(7, FileEncoding::Utf8)).unwrap();
        let cp949 = stores(7, FileEncoding::Cp949);
        let (text, _, broken) = encoding_rs::EUC_KR.decode(&cp949);
        assert!(!broken);
        assert_eq!(text, utf8);
        assert!(!utf8.contains("&#"), "nothing had to be written as a reference");
    }

    #[test]
    fn rows_have_39_columns_and_some_quoted_commas() {
        let text = String::from_utf8(stores(3, FileEncoding::Utf8)).unwrap();
        let mut quoted = 0;
        for line in text.lines() {
            let (mut commas, mut inside) = (0, false);
            for c in line.chars() {
                match c {
                    '"' => inside = !inside,
                    ',' if !inside => commas += 1,
                    ',' => quoted += 1,
                    _ => {}
                }
            }
            assert_eq!(commas, 38, "{line}");
        }
        assert!(quoted > 0);
        assert!(text.matches("99110").count() > 20, "the home share is there");
    }
}
