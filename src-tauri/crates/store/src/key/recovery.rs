//! The recovery code that is printed once and kept in a safe: 128 random bits with a check letter.

use std::{fmt, str::FromStr};

use zeroize::Zeroizing;

use crate::{error::Result, random};

/// Crockford's base 32: no I, L, O, U, so that nothing is misread from paper.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code that opens a workspace whose passphrase is lost. Its `Display` form is what is printed on paper.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; 16]>);

/// A recovery code that was mistyped: wrong length, a letter that cannot stand in it, or a wrong check letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a recovery code")]
pub struct Mistyped;

impl RecoveryCode {
    /// A new random code.
    pub fn new() -> Result<Self> {
        Ok(Self(Zeroizing::new(random::bytes()?)))
    }

    /// The random bits.
    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    fn letters(&self) -> Vec<u8> {
        let number = u128::from_be_bytes(*self.0);
        let mut letters: Vec<u8> = (0..26).rev().map(|at| ((number >> (at * 5)) & 31) as u8).collect();
        letters.push(check_of(&letters));
        letters
    }
}

/// A weighted sum, so that a wrong letter and most swapped neighbours are noticed before the vault is tried.
fn check_of(letters: &[u8]) -> u8 {
    let sum: u32 = letters.iter().zip(1..).map(|(letter, weight)| u32::from(*letter) * weight).sum();
    (sum % 31) as u8
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.letters().iter().enumerate() {
            if at > 0 && at % 5 == 0 {
                out.write_str("-")?;
            }
            let shown = LETTERS.get(usize::from(*letter)).copied().unwrap_or(b'0');
            write!(out, "{}", char::from(shown))?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecoveryCode(…)")
    }
}

impl FromStr for RecoveryCode {
    type Err = Mistyped;

    fn from_str(text: &str) -> Result<Self, Mistyped> {
        let mut letters = Vec::with_capacity(27);
        for typed in text.chars().filter(|typed| !typed.is_whitespace() && *typed != '-') {
            let plain = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let at = LETTERS.iter().position(|letter| char::from(*letter) == plain).ok_or(Mistyped)?;
            letters.push(u8::try_from(at).map_err(|_| Mistyped)?);
        }
        let check = letters.pop().ok_or(Mistyped)?;
        if letters.len() != 26
            || check_of(&letters) != check
            || letters.first().is_some_and(|first| *first > 7)
        {
            return Err(Mistyped);
        }
        let number = letters.iter().fold(0u128, |number, letter| (number << 5) | u128::from(*letter));
        Ok(Self(Zeroizing::new(number.to_be_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_read_back_from_paper_is_the_same(bytes: [u8; 16]) {
            let code = RecoveryCode(Zeroizing::new(bytes));
            prop_assert_eq!(code.to_string().parse::<RecoveryCode>().unwrap(), code);
        }

        #[test]
        fn one_wrong_letter_is_noticed(bytes: [u8; 16], at in 0usize..26, by in 1u8..31) {
            let code = RecoveryCode(Zeroizing::new(bytes));
            let mut letters = code.letters();
            let wrong = (letters[at] + by) % 32;
            // Letters 31 apart weigh the same in a sum modulo 31.
            prop_assume!(wrong.abs_diff(letters[at]) != 31 && (at + 1) % 31 != 0);
            letters[at] = wrong;
            let typed: String = letters.iter().map(|letter| char::from(LETTERS[usize::from(*letter)])).collect();
            prop_assert_eq!(typed.parse::<RecoveryCode>(), Err(Mistyped));
        }

        #[test]
        fn anything_typed_is_taken_or_refused(text in ".{0,60}") {
            let _ = text.parse::<RecoveryCode>();
        }
    }
}
