//! Codes of administrative dongs, which change when districts merge or dongs are parted.

use std::{collections::BTreeSet, fmt};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::statement::Statement;

/// Ten-digit code of an administrative dong (행정표준코드): two digits province, three district, five dong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NeighborhoodCode(String);

/// Why a text is no code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("place-code")]
pub struct CodeError {
    /// What was written.
    pub text: String,
}

impl CodeError {
    /// The error as a sentence.
    pub fn statement(&self) -> Statement {
        Statement::new("place-code").with("text", self.text.as_str())
    }
}

impl NeighborhoodCode {
    /// Reads a code of ten digits, or of eight, as newer public files write it without the two zeroes at the end.
    ///
    /// # Errors
    /// [`CodeError`] for anything else.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let digits = text.trim();
        let wrong = || CodeError { text: text.to_owned() };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        match digits.len() {
            10 => Ok(Self(digits.to_owned())),
            8 => Ok(Self(format!("{digits}00"))),
            _ => Err(wrong()),
        }
    }

    /// The ten digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The five digits of province and district.
    pub fn district(&self) -> &str {
        self.0.get(..5).unwrap_or_default()
    }
}

impl fmt::Display for NeighborhoodCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for NeighborhoodCode {
    type Error = CodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<NeighborhoodCode> for String {
    fn from(code: NeighborhoodCode) -> Self {
        code.0
    }
}

/// A change of codes on a day: all codes that begin with `from` begin with `to` from then on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeChange {
    /// The old beginning, up to a whole code.
    pub from: String,
    /// The new beginning, of the same length.
    pub to: String,
    /// First day of the new code.
    pub on: NaiveDate,
    /// Law or notice.
    pub source: String,
}

/// Why a table of changes cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum CodeChangeError {
    /// A beginning is empty, longer than a code, not of digits, or not as long as the other.
    #[error("place-code-change")]
    Malformed {
        /// Row of the table, from 0.
        row: usize,
    },
    /// The changes lead back to where they began.
    #[error("place-code-circle")]
    Circle {
        /// A code beginning in the circle.
        prefix: String,
    },
}

impl CodeChangeError {
    /// The error as a sentence.
    pub fn statement(&self) -> Statement {
        match self {
            Self::Malformed { row } => Statement::new("place-code-change").with("row", row + 1),
            Self::Circle { prefix } => Statement::new("place-code-circle").with("prefix", prefix.as_str()),
        }
    }
}

/// All changes of codes that the district knows, so that old and new files meet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceCodes {
    /// By day.
    changes: Vec<CodeChange>,
}

impl PlaceCodes {
    /// A table of changes.
    ///
    /// # Errors
    /// [`CodeChangeError`] for a malformed row or changes in a circle.
    pub fn new(mut changes: Vec<CodeChange>) -> Result<Self, CodeChangeError> {
        for (row, change) in changes.iter().enumerate() {
            let digits =
                |part: &str| (1..=10).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            if !digits(&change.from) || !digits(&change.to) || change.from.len() != change.to.len() {
                return Err(CodeChangeError::Malformed { row });
            }
        }
        changes.sort_by_key(|change| change.on);
        let codes = Self { changes };
        for change in &codes.changes {
            let padded = format!("{:0<10}", change.from);
            if codes.follow(&NeighborhoodCode(padded)).is_none() {
                return Err(CodeChangeError::Circle { prefix: change.from.clone() });
            }
        }
        Ok(codes)
    }

    /// The newest code of the place that a code of any age means.
    pub fn newest(&self, code: &NeighborhoodCode) -> NeighborhoodCode {
        self.follow(code).unwrap_or_else(|| code.clone())
    }

    /// Whether two codes, each of any age, mean the same place.
    pub fn same_place(&self, one: &NeighborhoodCode, other: &NeighborhoodCode) -> bool {
        one == other || self.newest(one) == self.newest(other)
    }

    /// The code of this place that is in force on a day.
    pub fn in_force(&self, code: &NeighborhoodCode, on: NaiveDate) -> NeighborhoodCode {
        let mut known = code.clone();
        // Back to before the changes that lie ahead, then forward over those that have come.
        for change in self.changes.iter().rev().filter(|change| change.on > on) {
            known = replaced(&known, &change.to, &change.from).unwrap_or(known);
        }
        for change in self.changes.iter().filter(|change| change.on <= on) {
            known = replaced(&known, &change.from, &change.to).unwrap_or(known);
        }
        known
    }

    /// All codes, of any age, under which files may name this place; the newest first.
    pub fn all_codes(&self, code: &NeighborhoodCode) -> Vec<NeighborhoodCode> {
        let mut all = vec![self.newest(code)];
        let mut at = 0;
        while let Some(known) = all.get(at).cloned() {
            for older in
                self.changes.iter().rev().filter_map(|change| replaced(&known, &change.to, &change.from))
            {
                if !all.contains(&older) {
                    all.push(older);
                }
            }
            at += 1;
        }
        all
    }

    /// Follows changes to their end; `None` in a circle.
    fn follow(&self, code: &NeighborhoodCode) -> Option<NeighborhoodCode> {
        let mut seen = BTreeSet::new();
        let mut known = code.clone();
        while let Some(next) =
            self.changes.iter().find_map(|change| replaced(&known, &change.from, &change.to))
        {
            if !seen.insert(known) {
                return None;
            }
            known = next;
        }
        Some(known)
    }
}

fn replaced(code: &NeighborhoodCode, from: &str, to: &str) -> Option<NeighborhoodCode> {
    code.0.strip_prefix(from).map(|rest| NeighborhoodCode(format!("{to}{rest}")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change(from: &str, to: &str, year: i32) -> CodeChange {
        let on = NaiveDate::from_ymd_opt(year, 7, 1).unwrap();
        CodeChange { from: from.into(), to: to.into(), on, source: "시험".into() }
    }

    fn code(text: &str) -> NeighborhoodCode {
        NeighborhoodCode::parse(text).unwrap()
    }

    #[test]
    fn old_and_new_codes_meet() {
        let codes = PlaceCodes::new(vec![change("29140", "12240", 2026)]).unwrap();
        let (old, new) = (code("2914083000"), code("1224083000"));
        assert!(codes.same_place(&old, &new));
        assert_eq!(codes.newest(&code("29140830")), new);
        assert_eq!(codes.in_force(&new, NaiveDate::from_ymd_opt(2026, 6, 30).unwrap()), old);
        assert_eq!(codes.in_force(&old, NaiveDate::from_ymd_opt(2026, 7, 1).unwrap()), new);
        assert_eq!(codes.all_codes(&old), vec![new, old]);
        assert!(!codes.same_place(&code("2914083000"), &code("2914084000")));
        assert!(NeighborhoodCode::parse("291408300").is_err());
        assert!(NeighborhoodCode::parse("２９１４０８３０００").is_err());
    }

    #[test]
    fn circles_and_nonsense_are_refused() {
        let circle = vec![change("29140", "12240", 2026), change("12240", "29140", 2027)];
        assert!(matches!(PlaceCodes::new(circle), Err(CodeChangeError::Circle { .. })));
        assert_eq!(
            PlaceCodes::new(vec![change("29140", "1224", 2026)]),
            Err(CodeChangeError::Malformed { row: 0 })
        );
    }

    proptest! {
        #[test]
        fn no_table_leads_astray(rows in prop::collection::vec(("[12]{1,3}", "[12]{1,3}", 2000_i32..2030), 0..6), start in "[12]{10}") {
            if let Ok(codes) = PlaceCodes::new(rows.into_iter().map(|(from, to, year)| change(&from, &to, year)).collect()) {
                let code = code(&start);
                let newest = codes.newest(&code);
                prop_assert!(codes.same_place(&code, &newest));
                prop_assert!(codes.all_codes(&code).contains(&newest));
            }
        }
    }
}
