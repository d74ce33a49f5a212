//! The text of a page's content stream: strings of codes to characters, in parts as they are marked.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::read_back::{PageText, text_of};

/// What the codes of a font stand for.
#[derive(Debug, Default)]
pub(super) struct Letters {
    by_code: Vec<Box<str>>,
}

impl Letters {
    /// Reads a table of the font (a CMap with `bfchar` entries, ISO 32000-1, 9.10.3).
    pub(super) fn new(map: &[u8]) -> Self {
        let map = String::from_utf8_lossy(map);
        let mut letters = Self::default();
        for block in map.split("beginbfchar").skip(1) {
            let block = block.split("endbfchar").next().unwrap_or_default();
            let mut strings = block.split(['<', '>']).skip(1).step_by(2);
            while let (Some(code), Some(text)) = (strings.next(), strings.next()) {
                let Ok(code) = usize::from_str_radix(code, 16) else { continue };
                let mut bytes = vec![0xFE, 0xFF];
                bytes.extend(hexadecimal(text.as_bytes()));
                if code <= usize::from(u16::MAX) {
                    let least = letters.by_code.len().max(code + 1);
                    letters.by_code.resize(least, Box::default());
                    if let Some(place) = letters.by_code.get_mut(code) {
                        *place = text_of(&bytes).into();
                    }
                }
            }
        }
        letters
    }

    fn read(&self, string: &Shown<'_>, into: &mut String) {
        // Two bytes a code: four digits where they are written out.
        let (bytes, size, base): (&[u8], usize, usize) = match string {
            Shown::Digits(digits) => (*digits, 4, 16),
            Shown::Bytes(bytes) => (bytes.as_slice(), 2, 256),
        };
        let value = |byte: &u8| if base == 16 { digit(*byte) } else { usize::from(*byte) };
        for code in bytes.chunks_exact(size) {
            let code = code.iter().fold(0_usize, |code, byte| code * base + value(byte));
            into.push_str(self.by_code.get(code).map_or("", |text| &**text));
        }
    }
}

/// A string of the content.
enum Shown<'c> {
    /// Written in hexadecimal digits, with nothing between them.
    Digits(&'c [u8]),
    Bytes(Vec<u8>),
}

impl Shown<'_> {
    fn text(&self) -> String {
        match self {
            Self::Digits(digits) => text_of(&hexadecimal(digits)),
            Self::Bytes(bytes) => text_of(bytes),
        }
    }
}

/// Reads the text of a page. What the properties of its marks say besides goes into `besides`.
pub(super) fn read_page(
    content: &[u8],
    fonts: &BTreeMap<Vec<u8>, Rc<Letters>>,
    besides: &mut Vec<String>,
) -> PageText {
    let mut page = PageText::default();
    let mut reader =
        Reader { fonts, font: None, said: String::new(), shown: String::new(), open: Vec::new() };
    let mut tokens = Tokens { rest: content };
    let (mut strings, mut names): (Vec<Shown<'_>>, Vec<&[u8]>) = (Vec::new(), Vec::new());
    let mut actual = None;
    while let Some(token) = tokens.next() {
        match token {
            Token::String(string) => {
                if names.last() == Some(&&b"ActualText"[..]) {
                    actual = Some(string.text());
                }
                strings.push(string);
            }
            Token::Name(name) => names.push(name),
            Token::Other(operator) => {
                if operator == b"BDC" {
                    besides.extend(strings.iter().map(Shown::text));
                }
                reader.operate(operator, &strings, &names, actual.take(), &mut page);
                strings.clear();
                names.clear();
            }
            Token::Operand => {}
        }
    }
    reader.close(&mut page);
    // Where both are the same everywhere, one reading is enough.
    if page.shown == page.said {
        page.shown.clear();
    }
    page
}

struct Reader<'f> {
    fonts: &'f BTreeMap<Vec<u8>, Rc<Letters>>,
    font: Option<&'f Letters>,
    said: String,
    shown: String,
    /// Marked stretches that are open: the text that stands for each, and where what is said began before it.
    open: Vec<Option<(String, usize)>>,
}

impl<'f> Reader<'f> {
    fn operate(
        &mut self,
        operator: &[u8],
        strings: &[Shown<'_>],
        names: &[&[u8]],
        actual: Option<String>,
        page: &mut PageText,
    ) {
        match operator {
            b"Tf" => {
                let fonts: &'f BTreeMap<_, _> = self.fonts;
                self.font = names.last().and_then(|name| fonts.get(*name)).map(Rc::as_ref);
            }
            b"Tj" | b"TJ" | b"'" | b"\"" => {
                for string in strings {
                    match self.font {
                        Some(letters) => {
                            letters.read(string, &mut self.said);
                            letters.read(string, &mut self.shown);
                        }
                        // A font without a table shows what its codes say as they stand.
                        None => {
                            let text = string.text();
                            self.said.push_str(&text);
                            self.shown.push_str(&text);
                        }
                    }
                }
            }
            // A line of text is one text object.
            b"ET" => {
                self.said.push('\n');
                self.shown.push('\n');
            }
            b"BDC" | b"BMC" => {
                if self.open.is_empty() {
                    self.close(page);
                }
                self.open.push(actual.map(|text| (text, self.said.len())));
            }
            b"EMC" => {
                if let Some((text, began)) = self.open.pop().flatten() {
                    self.said.truncate(began);
                    self.said.push_str(&text);
                }
                if self.open.is_empty() {
                    self.close(page);
                }
            }
            _ => {}
        }
    }

    /// What was read becomes a part of the page.
    fn close(&mut self, page: &mut PageText) {
        let (said, shown) = (std::mem::take(&mut self.said), std::mem::take(&mut self.shown));
        let trimmed = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        if !said.trim().is_empty() || !shown.trim().is_empty() {
            page.said.push(trimmed(&said));
            page.shown.push(trimmed(&shown));
        }
    }
}

enum Token<'c> {
    String(Shown<'c>),
    Name(&'c [u8]),
    /// A bracket or a number.
    Operand,
    /// An operator.
    Other(&'c [u8]),
}

/// The tokens of a content stream (ISO 32000-1, 7.2 and 7.8.2).
struct Tokens<'c> {
    rest: &'c [u8],
}

impl<'c> Tokens<'c> {
    fn next(&mut self) -> Option<Token<'c>> {
        self.rest = self.rest.trim_ascii_start();
        let (first, after) = self.rest.split_first()?;
        match first {
            b'(' => {
                let (string, rest) = literal(after);
                self.rest = rest;
                Some(Token::String(Shown::Bytes(string)))
            }
            b'<' if after.first() == Some(&b'<') => {
                self.rest = after.get(1..).unwrap_or_default();
                Some(Token::Operand)
            }
            b'<' => {
                let end = after.iter().position(|byte| *byte == b'>').unwrap_or(after.len());
                let (digits, rest) = after.split_at(end);
                self.rest = rest.get(1..).unwrap_or_default();
                let plain = digits.iter().all(u8::is_ascii_hexdigit);
                Some(Token::String(if plain {
                    Shown::Digits(digits)
                } else {
                    Shown::Bytes(hexadecimal(digits))
                }))
            }
            b'/' => {
                let (name, rest) = word(after);
                self.rest = rest;
                Some(Token::Name(name))
            }
            b'%' => {
                let end = after.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(after.len());
                self.rest = after.get(end..).unwrap_or_default();
                Some(Token::Operand)
            }
            b'[' | b']' | b'>' | b'{' | b'}' | b')' | 0 => {
                self.rest = after;
                Some(Token::Operand)
            }
            _ => {
                let (word, rest) = word(self.rest);
                self.rest = rest;
                let number = word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
                Some(if number { Token::Operand } else { Token::Other(word) })
            }
        }
    }
}

/// Up to the next space or bracket.
fn word(text: &[u8]) -> (&[u8], &[u8]) {
    let ends = |byte: &u8| {
        byte.is_ascii_whitespace()
            || matches!(byte, 0 | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
    };
    text.split_at(text.iter().position(ends).unwrap_or(text.len()))
}

/// A string in parentheses, and what follows it.
fn literal(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let (mut string, mut depth, mut at) = (Vec::new(), 1, 0);
    while let Some(byte) = text.get(at).copied() {
        at += 1;
        match byte {
            b'\\' => {
                let digits = text.get(at..).unwrap_or_default().iter().take(3);
                let digits: Vec<u8> = digits.take_while(|d| matches!(d, b'0'..=b'7')).copied().collect();
                if digits.is_empty() {
                    let escaped = text.get(at).copied().unwrap_or_default();
                    at += 1;
                    match escaped {
                        b'n' => string.push(b'\n'),
                        b'r' => string.push(b'\r'),
                        b't' => string.push(b'\t'),
                        b'\n' => {}
                        other => string.push(other),
                    }
                } else {
                    at += digits.len();
                    string.push(digits.iter().fold(0_u8, |n, d| n.wrapping_mul(8).wrapping_add(d - b'0')));
                }
                continue;
            }
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        string.push(byte);
    }
    (string, text.get(at..).unwrap_or_default())
}

/// Value of a hexadecimal digit.
fn digit(digit: u8) -> usize {
    char::from(digit).to_digit(16).map_or(0, |value| value as usize)
}

/// Bytes written in hexadecimal digits; an odd last digit counts as if a zero followed.
fn hexadecimal(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> =
        digits.iter().filter(|byte| byte.is_ascii_hexdigit()).map(|byte| digit(*byte) as u8).collect();
    let byte = |pair: &[u8]| match pair {
        [high, low] => (high << 4) | low,
        [high] => high << 4,
        _ => 0,
    };
    values.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_by_its_glyphs_and_by_what_stands_for_them() {
        let map = b"1 beginbfchar\n<0001> <D64D>\n<0002> <AE38>\nendbfchar";
        let fonts = BTreeMap::from([(b"F0".to_vec(), Rc::new(Letters::new(map)))]);
        let content = b"/P <</MCID 0>> BDC BT /F0 9 Tf [<0001> -20 <0002>] TJ ET EMC\n\
            /P<</MCID 1>>BDC BT /F0 9 Tf /Span <</ActualText <FEFFB3D9>>> BDC <0001>Tj EMC (\\000\\002)Tj ET EMC";
        let mut besides = Vec::new();
        let page = read_page(content, &fonts, &mut besides);
        assert_eq!(page.said, ["홍길", "동길"]);
        assert_eq!(page.shown, ["홍길", "홍길"]);
        assert_eq!(besides, ["동"]);
    }
}
