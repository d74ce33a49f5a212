//! Phone numbers in Korea, in every way people write them.
//!
//! Numbering: Regulation on the management of telecommunications numbers (전기통신번호관리세칙): mobile 01x,
//! area codes 02 and 031 to 064, internet 070, toll free 080, virtual 050x, nationwide 15xx, 16xx, 18xx.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::statement::Statement;

/// A phone number that can be dialled from inside Korea.
///
/// Kept as digits with the leading zero: `01012345678`. Which numbers have been given out is not checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber {
    digits: String,
}

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneKind {
    /// 010 and the older 011, 016 to 019.
    Mobile,
    /// A line with an area code.
    Landline,
    /// 070, internet telephony.
    Internet,
    /// 080, paid by the one who is called.
    TollFree,
    /// 050x and 030x, numbers that stand for another one.
    Virtual,
    /// 15xx, 16xx, 18xx: eight digits without an area code.
    Nationwide,
}

/// Why a text is not a phone number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum PhoneError {
    /// Nothing was written.
    #[error("phone-empty")]
    Empty,
    /// A character that no spelling of a number has, at this position (from 0, in characters).
    #[error("phone-character")]
    Character {
        /// The character.
        found: char,
        /// Its position.
        position: usize,
    },
    /// A number of another country.
    #[error("phone-country")]
    Country,
    /// No number of this kind has so many digits.
    #[error("phone-length")]
    Length {
        /// Digits found, after country code and leading zero were set right.
        digits: usize,
    },
    /// No kind of number begins like this.
    #[error("phone-prefix")]
    Prefix {
        /// The first three digits.
        prefix: String,
    },
}

impl PhoneError {
    /// Key of the sentence that explains it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "phone-empty",
            Self::Character { .. } => "phone-character",
            Self::Country => "phone-country",
            Self::Length { .. } => "phone-length",
            Self::Prefix { .. } => "phone-prefix",
        }
    }

    /// The error as a sentence.
    pub fn statement(&self) -> Statement {
        let statement = Statement::new(self.key());
        match self {
            Self::Empty | Self::Country => statement,
            Self::Character { found, position } => {
                statement.with("character", found.to_string()).with("position", position + 1)
            }
            Self::Length { digits } => statement.with("digits", *digits),
            Self::Prefix { prefix } => statement.with("prefix", prefix.as_str()),
        }
    }
}

impl PhoneNumber {
    /// Reads a number in any usual spelling: hyphens, dots, spaces, brackets, full-width digits, `+82`, and a
    /// leading zero lost in a spreadsheet (`1012345678`, `1012345678.0`).
    ///
    /// # Errors
    /// [`PhoneError`] says what is wrong; the text itself is not repeated, as it may be personal data.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let spelling = Spelling::read(text)?;
        let digits = spelling.national()?;
        plan(&digits)?;
        Ok(Self { digits })
    }

    /// Digits only, with the leading zero.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// What the number is for.
    pub fn kind(&self) -> PhoneKind {
        plan(&self.digits).map_or(PhoneKind::Landline, |plan| plan.kind)
    }

    /// The usual grouping: `010-1234-5678`, `02-123-4567`, `1588-1234`.
    pub fn display(&self) -> String {
        let (prefix, middle, last) = self.groups();
        [prefix, middle, last].iter().filter(|group| !group.is_empty()).copied().collect::<Vec<_>>().join("-")
    }

    /// The grouping with the middle hidden: `010-****-5678`; of a nationwide number only the end is shown.
    pub fn masked(&self) -> String {
        let (prefix, middle, last) = self.groups();
        if middle.is_empty() {
            return format!("{}-{last}", "*".repeat(prefix.len()));
        }
        format!("{prefix}-{}-{last}", "*".repeat(middle.len()))
    }

    /// How many digits stand before the part that is hidden.
    pub(crate) fn prefix_len(&self) -> usize {
        plan(&self.digits).map_or(0, |plan| if plan.kind == PhoneKind::Nationwide { 0 } else { plan.prefix })
    }

    fn groups(&self) -> (&str, &str, &str) {
        let prefix = plan(&self.digits).map_or(0, |plan| plan.prefix);
        let end = self.digits.len().saturating_sub(4).max(prefix);
        let part = |range| self.digits.get(range).unwrap_or_default();
        (part(0..prefix), part(prefix..end), part(end..self.digits.len()))
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.display())
    }
}

impl std::str::FromStr for PhoneNumber {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.digits
    }
}

/// The value of an ASCII or full-width digit.
pub(crate) const fn digit_value(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{ff10}'..='\u{ff19}' => Some((b'0' + (c as u32 - 0xff10) as u8) as char),
        _ => None,
    }
}

/// Characters that people put between the groups of a number.
pub(crate) fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || super::clean::is_invisible(c)
        || matches!(
            c,
            '-' | '.' | '(' | ')' | '/' | '~' | '·' | '\u{2010}'
                ..='\u{2015}'
                    | '\u{2212}'
                    | '\u{ff0d}'
                    | '\u{ff0e}'
                    | '\u{ff08}'
                    | '\u{ff09}'
                    | '\u{30fb}'
                    | '\u{318d}'
                    | '\u{3161}'
                    | '_'
                    | '\u{301c}'
                    | '\u{ff5e}'
                    | '\u{fe63}'
        )
}

struct Plan {
    kind: PhoneKind,
    /// Digits of the prefix; the last four are the last group, the middle is what is left.
    prefix: usize,
}

/// Which part of the numbering plan a national number falls into.
fn plan(digits: &str) -> Result<Plan, PhoneError> {
    let is = |range: std::ops::RangeInclusive<u32>, len: usize| {
        digits
            .get(0..len)
            .and_then(|prefix| prefix.parse().ok())
            .is_some_and(|prefix| range.contains(&prefix))
    };
    let (kind, prefix, lengths) = if !digits.starts_with('0') {
        if is(1500..=1599, 4) || is(1600..=1699, 4) || is(1800..=1899, 4) {
            (PhoneKind::Nationwide, 4, 8..=8)
        } else {
            return Err(PhoneError::Prefix { prefix: digits.chars().take(3).collect() });
        }
    } else if digits.starts_with("02") {
        (PhoneKind::Landline, 2, 9..=10)
    } else if is(10..=10, 3) {
        (PhoneKind::Mobile, 3, 11..=11)
    } else if is(11..=11, 3) || is(16..=19, 3) {
        (PhoneKind::Mobile, 3, 10..=11)
    } else if is(31..=33, 3) || is(41..=44, 3) || is(51..=55, 3) || is(61..=64, 3) {
        (PhoneKind::Landline, 3, 10..=11)
    } else if is(70..=70, 3) {
        (PhoneKind::Internet, 3, 11..=11)
    } else if is(80..=80, 3) {
        (PhoneKind::TollFree, 3, 10..=11)
    } else if is(50..=50, 3) || is(30..=30, 3) {
        (PhoneKind::Virtual, 4, 11..=12)
    } else {
        return Err(PhoneError::Prefix { prefix: digits.chars().take(3).collect() });
    };
    if lengths.contains(&digits.len()) {
        Ok(Plan { kind, prefix })
    } else {
        Err(PhoneError::Length { digits: digits.len() })
    }
}

/// A text taken apart: digits in groups as written, and whether it began with a plus.
struct Spelling {
    plus: bool,
    groups: Vec<String>,
}

impl Spelling {
    fn read(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim();
        // A spreadsheet that took the number for a float.
        let text = match text.strip_suffix(".0") {
            Some(whole) if whole.chars().all(|c| c.is_ascii_digit()) => whole,
            _ => text,
        };
        let mut plus = false;
        let mut groups: Vec<String> = Vec::new();
        let mut open = false;
        for (position, found) in text.chars().enumerate() {
            if let Some(digit) = digit_value(found) {
                match groups.last_mut() {
                    Some(group) if open => group.push(digit),
                    _ => groups.push(digit.to_string()),
                }
                open = true;
            } else if matches!(found, '+' | '\u{ff0b}') && groups.is_empty() && !plus {
                plus = true;
            } else if is_separator(found) {
                open = open && super::clean::is_invisible(found);
            } else {
                return Err(PhoneError::Character { found, position });
            }
        }
        if groups.is_empty() { Err(PhoneError::Empty) } else { Ok(Self { plus, groups }) }
    }

    /// The digits as dialled inside Korea.
    fn national(&self) -> Result<String, PhoneError> {
        let all = self.groups.concat();
        if self.plus {
            let rest = all.strip_prefix("82").ok_or(PhoneError::Country)?;
            return Ok(with_zero(rest));
        }
        if let Some(rest) = all.strip_prefix("0082") {
            return Ok(with_zero(rest));
        }
        if all.starts_with('0') || plan(&all).is_ok() {
            return Ok(all);
        }
        // 82 without its plus, then a number that holds without it.
        if let Some(rest) = all.strip_prefix("82").map(with_zero)
            && plan(&rest).is_ok()
        {
            return Ok(rest);
        }
        // A lost leading zero: written in one piece, or with a first group that is a prefix but for its zero.
        let zeroed = format!("0{all}");
        let first = self.groups.first().map_or(0, String::len);
        match plan(&zeroed) {
            Ok(plan) if self.groups.len() == 1 || first + 1 == plan.prefix => Ok(zeroed),
            Ok(_) => Err(PhoneError::Length { digits: all.len() }),
            Err(PhoneError::Length { .. }) => Err(PhoneError::Length { digits: all.len() }),
            Err(error) => Err(error),
        }
    }
}

fn with_zero(rest: &str) -> String {
    if rest.starts_with('0') || plan(rest).is_ok() { rest.to_owned() } else { format!("0{rest}") }
}

#[cfg(test)]
#[path = "phone_tests.rs"]
mod tests;
