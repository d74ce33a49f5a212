//! Money, in whole won.

use serde::{Deserialize, Serialize};

use super::{
    phone::digit_value,
    show::{Language, grouped},
};
use crate::statement::Statement;

/// An amount in KRW.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Won(pub i64);

/// Why a text is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum WonError {
    /// Nothing was written.
    #[error("won-empty")]
    Empty,
    /// Not an amount of money.
    #[error("won-unknown")]
    Unknown,
    /// More than an amount can hold.
    #[error("won-too-large")]
    TooLarge,
}

impl WonError {
    /// Key of the sentence that explains it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "won-empty",
            Self::Unknown => "won-unknown",
            Self::TooLarge => "won-too-large",
        }
    }

    /// The error as a sentence.
    pub fn statement(&self) -> Statement {
        Statement::new(self.key())
    }
}

/// Korean units of money, largest first.
const UNITS: [(i64, &str); 3] = [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만")];

impl Won {
    /// Reads `1,234원`, `3억 5,000만원`, `1.5억`, `₩1,234`, `12천원`, `3백만원`, `-500`.
    ///
    /// # Errors
    /// [`WonError`]; a fraction of a won is [`WonError::Unknown`].
    pub fn parse(text: &str) -> Result<Self, WonError> {
        let plain: String = super::clean::clean(text)
            .chars()
            .map(|c| digit_value(c).unwrap_or(c))
            .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '₩' | '￦'))
            .collect();
        let plain = plain.strip_suffix('원').unwrap_or(&plain);
        let (negative, mut rest) = match plain.strip_prefix(['-', '△', '▲']) {
            Some(rest) => (true, rest),
            None => (false, plain),
        };
        if rest.is_empty() {
            return Err(WonError::Empty);
        }
        let mut total: i64 = 0;
        let mut below = i64::MAX;
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            let (number, after) = rest.split_at(digits);
            let (unit, after) = unit_of(after);
            if number.is_empty() || unit >= below {
                return Err(WonError::Unknown);
            }
            below = unit;
            total = total.checked_add(scaled(number, unit)?).ok_or(WonError::TooLarge)?;
            rest = after;
            if unit == 1 && !rest.is_empty() {
                return Err(WonError::Unknown);
            }
        }
        Ok(Self(if negative { -total } else { total }))
    }

    /// `1,234,000원`, `KRW 1,234,000`.
    pub fn exact(self, language: Language) -> String {
        match language {
            Language::Korean => format!("{}원", grouped(self.0)),
            Language::English => format!("KRW {}", grouped(self.0)),
        }
    }

    /// In Korean units without loss: `3억 5,000만원`, `1만 2,345원`.
    pub fn spoken(self) -> String {
        let mut rest = self.0.unsigned_abs();
        let mut parts = Vec::new();
        for (unit, name) in UNITS {
            let count = rest / unit.unsigned_abs();
            rest %= unit.unsigned_abs();
            if count > 0 {
                parts.push(format!("{}{name}", grouped(i64::try_from(count).unwrap_or(i64::MAX))));
            }
        }
        if rest > 0 || parts.is_empty() {
            parts.push(grouped(i64::try_from(rest).unwrap_or(i64::MAX)));
        }
        format!("{}{}원", if self.0 < 0 { "-" } else { "" }, parts.join(" "))
    }
}

/// A unit in front of a text, with a small one before it: 천, 백만, 천만.
fn unit_of(text: &str) -> (i64, &str) {
    let small = [(1000, "천"), (100, "백"), (10, "십")].into_iter();
    let (times, rest) =
        small.filter_map(|(value, name)| Some((value, text.strip_prefix(name)?))).next().unwrap_or((1, text));
    let large =
        UNITS.into_iter().filter_map(|(value, name)| Some((value * times, rest.strip_prefix(name)?))).next();
    large.unwrap_or((times, rest))
}

/// A decimal number of units as whole won.
fn scaled(number: &str, unit: i64) -> Result<i64, WonError> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let zeroes = unit.ilog10() as usize;
    if fraction.contains('.') || whole.is_empty() || fraction.len() > zeroes {
        return Err(WonError::Unknown);
    }
    let digits = format!("{whole}{fraction:0<zeroes$}");
    digits.parse().map_err(|_| WonError::TooLarge)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_written() {
        for (text, won) in [
            ("1,234원", 1234),
            ("3억 5,000만원", 350_000_000),
            ("1.5억", 150_000_000),
            ("₩1,234", 1234),
            ("12천원", 12_000),
            ("3백만원", 3_000_000),
            ("5천만 원", 50_000_000),
            ("-500", -500),
            ("△1,000", -1000),
            ("1만 2,345원", 12_345),
            ("0", 0),
        ] {
            assert_eq!(Won::parse(text), Ok(Won(won)), "{text}");
        }
        assert_eq!(Won::parse("원"), Err(WonError::Empty));
        assert_eq!(Won::parse("1.5원"), Err(WonError::Unknown));
        assert_eq!(Won::parse("5만 3억"), Err(WonError::Unknown));
        assert_eq!(Won::parse("삼만원"), Err(WonError::Unknown));
        assert_eq!(Won::parse("99999999999999999999"), Err(WonError::TooLarge));
    }

    #[test]
    fn amounts_are_shown() {
        assert_eq!(Won(350_000_000).spoken(), "3억 5,000만원");
        assert_eq!(Won(0).spoken(), "0원");
        assert_eq!(Won(1_234_000).exact(Language::Korean), "1,234,000원");
        assert_eq!(Won(-5).exact(Language::English), "KRW -5");
    }

    proptest! {
        #[test]
        fn shown_and_read_back(won in -9_000_000_000_000_000_i64..9_000_000_000_000_000) {
            prop_assert_eq!(Won::parse(&Won(won).exact(Language::Korean)), Ok(Won(won)));
            prop_assert_eq!(Won::parse(&Won(won).spoken()), Ok(Won(won)));
        }

        #[test]
        fn no_text_breaks_the_reader(text in any::<String>(), amount in "[0-9.,조억만천백십원 -]{0,20}") {
            let _ = (Won::parse(&text), Won::parse(&amount));
        }
    }
}
