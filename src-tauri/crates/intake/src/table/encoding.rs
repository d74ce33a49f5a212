//! Which encoding a text is in, and its cells as text; never a guess that would import mojibake.

use std::borrow::Cow;
use std::io::Read;

use encoding_rs::{DecoderResult, EUC_KR, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::error::IntakeError;
use crate::options::Encoding;
use crate::refusal::Reason;

/// What U+FFFD in UTF-8 turns into when somebody reads it as CP949 and saves: the best known Korean mojibake.
const BROKEN_KOREAN: &str = "占쏙옙";

/// The encoding a file was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundEncoding {
    /// Nothing beyond ASCII so far; decided at the first byte that says more.
    Ascii,
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Bom,
    /// CP949, which holds EUC-KR.
    Cp949,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

impl FoundEncoding {
    /// The name people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ascii => "ASCII",
            Self::Utf8 | Self::Utf8Bom => "UTF-8",
            Self::Cp949 => "CP949",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
        }
    }

    /// Bytes of the byte order mark at the beginning of `head`, to be passed over.
    pub(crate) fn mark_length(self, head: &[u8]) -> usize {
        match self {
            Self::Utf8 | Self::Utf8Bom if head.starts_with(b"\xEF\xBB\xBF") => 3,
            Self::Utf16Le if head.starts_with(b"\xFF\xFE") => 2,
            Self::Utf16Be if head.starts_with(b"\xFE\xFF") => 2,
            _ => 0,
        }
    }
}

/// Settles the encoding from the first bytes of a file.
///
/// # Errors
/// `UnknownEncoding` or `NotATable` when nothing fits, `WrongEncoding` when the person's choice plainly does not.
pub fn settle(
    file: &str,
    sample: &[u8],
    complete: bool,
    choice: Encoding,
) -> Result<FoundEncoding, IntakeError> {
    let detected = detect(sample, complete);
    let asked = match choice {
        Encoding::Detect => {
            return detected.ok_or_else(|| {
                if share_of_nul(sample) > 0.05 {
                    IntakeError::NotATable { file: file.to_owned() }
                } else {
                    IntakeError::UnknownEncoding { file: file.to_owned(), row: first_bad_row(sample) }
                }
            });
        }
        Encoding::Utf8 => FoundEncoding::Utf8,
        Encoding::Cp949 => FoundEncoding::Cp949,
        Encoding::Utf16Le => FoundEncoding::Utf16Le,
        Encoding::Utf16Be => FoundEncoding::Utf16Be,
    };
    let fits = match (asked, detected) {
        (_, Some(FoundEncoding::Ascii)) => !matches!(asked, FoundEncoding::Utf16Le | FoundEncoding::Utf16Be),
        (FoundEncoding::Utf8, Some(FoundEncoding::Utf8Bom)) => return Ok(FoundEncoding::Utf8Bom),
        (FoundEncoding::Utf8, _) => mostly_utf8(sample),
        (FoundEncoding::Cp949, Some(FoundEncoding::Utf8Bom)) => false,
        (FoundEncoding::Cp949, _) => {
            let utf8_hangul =
                std::str::from_utf8(whole_utf8(sample)).is_ok_and(|text| text.chars().any(is_hangul));
            !utf8_hangul && mostly_cp949(sample)
        }
        (FoundEncoding::Utf16Le | FoundEncoding::Utf16Be, Some(found)) => found == asked,
        (_, _) => true,
    };
    if fits {
        return Ok(asked);
    }
    Err(IntakeError::WrongEncoding {
        file: file.to_owned(),
        asked: asked.name(),
        looks_like: detected.map_or("unknown", FoundEncoding::name),
        row: first_bad_row(sample),
    })
}

/// The encoding of a sample, or `None` when none fits.
pub fn detect(sample: &[u8], complete: bool) -> Option<FoundEncoding> {
    if sample.starts_with(b"\xEF\xBB\xBF") {
        return Some(FoundEncoding::Utf8Bom);
    }
    if sample.starts_with(b"\xFF\xFE") {
        return Some(FoundEncoding::Utf16Le);
    }
    if sample.starts_with(b"\xFE\xFF") {
        return Some(FoundEncoding::Utf16Be);
    }
    if share_of_nul(sample) > 0.05 {
        let odd = sample.iter().skip(1).step_by(2).filter(|b| **b == 0).count();
        let even = sample.iter().step_by(2).filter(|b| **b == 0).count();
        return match (even, odd) {
            (even, odd) if odd > even * 20 => Some(FoundEncoding::Utf16Le),
            (even, odd) if even > odd * 20 => Some(FoundEncoding::Utf16Be),
            _ => None,
        };
    }
    if sample.is_ascii() {
        return Some(FoundEncoding::Ascii);
    }
    let whole = if complete { sample } else { whole_utf8(sample) };
    if let Ok(text) = std::str::from_utf8(whole) {
        // Two-byte sequences alone may just as well be short Korean words in CP949; Hangul settles it.
        let only_two_bytes = text.chars().all(|c| c.len_utf8() <= 2);
        let korean = only_two_bytes
            && EUC_KR
                .decode_without_bom_handling_and_without_replacement(whole)
                .is_some_and(|text| text.chars().all(|c| c.is_ascii() || is_hangul(c)));
        return Some(if korean { FoundEncoding::Cp949 } else { FoundEncoding::Utf8 });
    }
    if mostly_utf8(sample) {
        return Some(FoundEncoding::Utf8);
    }
    (mostly_cp949(sample) && mostly_hangul(sample)).then_some(FoundEncoding::Cp949)
}

/// One cell as text: decoded, in NFC, with surrounding blanks removed.
///
/// # Errors
/// The reason to refuse the cell, with what can be shown of it.
pub fn cell_text(bytes: &[u8], encoding: FoundEncoding) -> Result<String, (Reason, String)> {
    let lossy = || decode_lossy(bytes, encoding);
    if bytes.contains(&0) {
        return Err((Reason::NulByte, lossy()));
    }
    let decoded = decode(bytes, encoding).ok_or_else(|| (Reason::Undecodable, lossy()))?;
    clean(&decoded).map_err(|reason| (reason, decoded.into_owned()))
}

/// Text that is already Unicode, checked and put into NFC.
///
/// # Errors
/// `Mojibake` when it was broken before, `NulByte` when it holds one.
pub fn clean(text: &str) -> Result<String, Reason> {
    if text.contains('\u{FFFD}') || text.contains(BROKEN_KOREAN) {
        return Err(Reason::Mojibake);
    }
    if text.contains('\0') {
        return Err(Reason::NulByte);
    }
    let trimmed = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    Ok(if is_nfc(trimmed) { trimmed.to_owned() } else { trimmed.nfc().collect() })
}

/// Bytes as text, or `None` when they are not in this encoding. UTF-16 has become UTF-8 before it comes here.
pub fn decode(bytes: &[u8], encoding: FoundEncoding) -> Option<Cow<'_, str>> {
    match encoding {
        FoundEncoding::Cp949 => EUC_KR.decode_without_bom_handling_and_without_replacement(bytes),
        FoundEncoding::Ascii
        | FoundEncoding::Utf8
        | FoundEncoding::Utf8Bom
        | FoundEncoding::Utf16Le
        | FoundEncoding::Utf16Be => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}

fn decode_lossy(bytes: &[u8], encoding: FoundEncoding) -> String {
    match encoding {
        FoundEncoding::Cp949 => EUC_KR.decode_without_bom_handling(bytes).0.into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Turns UTF-16 into UTF-8 while reading; broken surrogates become U+FFFD and are refused cell by cell.
pub(crate) struct FromUtf16<R> {
    inner: R,
    decoder: encoding_rs::Decoder,
    raw: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    done: bool,
}

impl<R: Read> FromUtf16<R> {
    pub fn new(inner: R, encoding: FoundEncoding) -> Self {
        let encoding = if encoding == FoundEncoding::Utf16Be { UTF_16BE } else { UTF_16LE };
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { inner, decoder, raw: vec![0; 1 << 16], ready: Vec::new(), given: 0, done: false }
    }
}

impl<R: Read> Read for FromUtf16<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.ready.len() && !self.done {
            let n = self.inner.read(&mut self.raw)?;
            self.done = n == 0;
            let raw = self.raw.get(..n).unwrap_or_default();
            let room =
                self.decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len().saturating_mul(3) + 16);
            self.ready.resize(room, 0);
            let (_, _, written, _) = self.decoder.decode_to_utf8(raw, &mut self.ready, self.done);
            self.ready.truncate(written);
            self.given = 0;
        }
        let rest = self.ready.get(self.given..).unwrap_or_default();
        let n = rest.len().min(out.len());
        if let (Some(to), Some(from)) = (out.get_mut(..n), rest.get(..n)) {
            to.copy_from_slice(from);
        }
        self.given += n;
        Ok(n)
    }
}

fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣' | '\u{3131}'..='\u{318E}' | '\u{1100}'..='\u{11FF}')
}

fn share_of_nul(sample: &[u8]) -> f64 {
    memchr::memchr_iter(0, sample).count() as f64 / sample.len().max(1) as f64
}

/// The sample without a character cut off at its end.
fn whole_utf8(sample: &[u8]) -> &[u8] {
    match std::str::from_utf8(sample) {
        Err(error) if error.error_len().is_none() => sample.get(..error.valid_up_to()).unwrap_or_default(),
        _ => sample,
    }
}

/// At most one broken sequence per fifty bytes beyond ASCII: damage in places, not another encoding.
fn mostly_utf8(sample: &[u8]) -> bool {
    let beyond = sample.iter().filter(|b| !b.is_ascii()).count();
    let broken = whole_utf8(sample).utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
    broken * 50 <= beyond
}

fn mostly_cp949(sample: &[u8]) -> bool {
    let mut decoder = EUC_KR.new_decoder_without_bom_handling();
    let mut out = vec![0; 1 << 16];
    let (mut rest, mut broken) = (sample, 0usize);
    loop {
        let (result, read, _) = decoder.decode_to_utf8_without_replacement(rest, &mut out, false);
        rest = rest.get(read..).unwrap_or_default();
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(_, _) => broken += 1,
        }
    }
    broken * 50 <= sample.iter().filter(|b| !b.is_ascii()).count()
}

/// Whether Hangul prevails: other East Asian encodings also decode as CP949, into Hanja.
fn mostly_hangul(sample: &[u8]) -> bool {
    let text = EUC_KR.decode_without_bom_handling(sample).0;
    let (hangul, hanja) = text.chars().fold((0usize, 0usize), |(hangul, hanja), c| match c {
        _ if is_hangul(c) => (hangul + 1, hanja),
        '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FFFD}' => (hangul, hanja + 1),
        _ => (hangul, hanja),
    });
    hangul > hanja
}

fn first_bad_row(sample: &[u8]) -> u64 {
    let good = std::str::from_utf8(sample).map_or_else(|error| error.valid_up_to(), str::len);
    memchr::memchr_iter(b'\n', sample.get(..good).unwrap_or_default()).count() as u64 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cp949(text: &str) -> Vec<u8> {
        EUC_KR.encode(text).0.into_owned()
    }

    #[test]
    fn tells_korean_encodings_apart() {
        for text in ["상호명,주소\n홍길동네,풍암동\n", "측,동", "똠방각하 펲시콜라 뷁"]
        {
            assert_eq!(detect(text.as_bytes(), true), Some(FoundEncoding::Utf8), "{text}");
            assert_eq!(detect(&cp949(text), true), Some(FoundEncoding::Cp949), "{text}");
        }
        assert_eq!(detect(b"a,b\n1,2\n", true), Some(FoundEncoding::Ascii));
        assert_eq!(detect("\u{FEFF}상호".as_bytes(), true), Some(FoundEncoding::Utf8Bom));
        let utf16: Vec<u8> = "상호명,1,2,3\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(detect(&utf16, true), Some(FoundEncoding::Utf16Le));
        let gbk = encoding_rs::GBK.encode("商店名称,地址,电话号码,北京市朝阳区建国路").0.into_owned();
        assert_eq!(detect(&gbk, true), None, "another East Asian encoding is not guessed to be Korean");
    }

    #[test]
    fn a_wrong_choice_is_an_error_and_not_mojibake() {
        let utf8 = "상호명,주소\n".as_bytes();
        assert!(matches!(settle("f", utf8, true, Encoding::Cp949), Err(IntakeError::WrongEncoding { .. })));
        let korean = cp949("상호명,주소\n");
        assert!(matches!(
            settle("f", &korean, true, Encoding::Utf8),
            Err(IntakeError::WrongEncoding { looks_like: "CP949", .. })
        ));
        assert!(matches!(settle("f", utf8, true, Encoding::Utf16Le), Err(IntakeError::WrongEncoding { .. })));
        assert_eq!(settle("f", &korean, true, Encoding::Cp949).unwrap(), FoundEncoding::Cp949);
    }

    #[test]
    fn cells_are_composed_and_broken_ones_refused() {
        let decomposed: String = "풍암동".nfd().collect();
        assert_eq!(cell_text(decomposed.as_bytes(), FoundEncoding::Utf8).unwrap(), "풍암동");
        assert_eq!(cell_text("ᄒᆞᆫ글 🙂".as_bytes(), FoundEncoding::Utf8).unwrap(), "ᄒᆞᆫ글 🙂");
        assert_eq!(cell_text(b"a\0b", FoundEncoding::Utf8).unwrap_err().0, Reason::NulByte);
        assert_eq!(cell_text(b"\xB5\xB5", FoundEncoding::Utf8).unwrap_err().0, Reason::Undecodable);
        assert_eq!(cell_text("占쏙옙동".as_bytes(), FoundEncoding::Utf8).unwrap_err().0, Reason::Mojibake);
    }
}
