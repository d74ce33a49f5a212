//! The assignment of columns to fields for one table.

use std::collections::BTreeMap;

use super::{ColumnMatch, Field, normalised, score};
use crate::error::IntakeError;
use crate::table::delimited::column;

/// Score of a header assigned by a person.
const BY_HAND: u8 = 101;

/// Which column holds which field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnPlan {
    /// Headers as written.
    pub headers: Vec<String>,
    columns: BTreeMap<&'static str, (usize, u8)>,
}

impl ColumnPlan {
    /// Assigns each field the column whose header fits best; headers assigned by hand win.
    ///
    /// # Errors
    /// `DuplicateHeader` when two columns claim a field alike.
    pub fn new(
        table: &str,
        headers: Vec<String>,
        fields: &'static [Field],
        by_hand: &BTreeMap<String, String>,
    ) -> Result<Self, IntakeError> {
        let mut plan = Self { headers, columns: BTreeMap::new() };
        let assigned: BTreeMap<String, &str> =
            by_hand.iter().map(|(header, field)| (normalised(header), field.as_str())).collect();
        let mut claims = Vec::new();
        for (index, header) in plan.headers.iter().enumerate() {
            if let Some(chosen) = assigned.get(&normalised(header)) {
                claims.extend(
                    fields.iter().filter(|field| field.key == *chosen).map(|field| (BY_HAND, index, field)),
                );
            } else {
                claims.extend(
                    fields
                        .iter()
                        .map(|field| (score(header, field), index, field))
                        .filter(|(score, _, _)| *score > 0),
                );
            }
        }
        claims.sort_by_key(|(score, index, _)| (std::cmp::Reverse(*score), *index));
        let mut used = BTreeMap::new();
        for (score, index, field) in claims {
            match plan.columns.get(field.key) {
                Some((first, held)) if *held == score && score >= 90 && !used.contains_key(&index) => {
                    return Err(IntakeError::DuplicateHeader {
                        file: table.to_owned(),
                        header: plan.headers.get(index).cloned().unwrap_or_default(),
                        first: column(*first),
                        second: column(index),
                    });
                }
                Some(_) => {}
                None if used.contains_key(&index) => {}
                None => {
                    plan.columns.insert(field.key, (index, score));
                    used.insert(index, ());
                }
            }
        }
        Ok(plan)
    }

    /// Zero-based column of a field.
    pub fn column(&self, field: &str) -> Option<usize> {
        self.columns.get(field).map(|(index, _)| *index)
    }

    /// How many fields found a column.
    pub fn found(&self) -> usize {
        self.columns.len()
    }

    /// Required fields without a column.
    pub fn missing(&self, fields: &[Field]) -> Vec<String> {
        fields
            .iter()
            .filter(|field| field.required && !self.columns.contains_key(field.key))
            .map(|field| field.key.to_owned())
            .collect()
    }

    /// The account for the receipt: every column, used or not, then fields no column holds.
    pub fn matches(&self, table: &str, fields: &[Field]) -> Vec<ColumnMatch> {
        let by_column: BTreeMap<usize, (&str, u8)> =
            self.columns.iter().map(|(field, (index, score))| (*index, (*field, *score))).collect();
        let columns = self.headers.iter().enumerate().map(|(index, header)| ColumnMatch {
            table: table.to_owned(),
            column: column(index),
            header: header.clone(),
            field: by_column.get(&index).map(|(field, _)| (*field).to_owned()),
            score: by_column.get(&index).map_or(0, |(_, score)| *score),
        });
        let absent =
            fields.iter().filter(|field| !self.columns.contains_key(field.key)).map(|field| ColumnMatch {
                table: table.to_owned(),
                column: 0,
                header: String::new(),
                field: Some(field.key.to_owned()),
                score: 0,
            });
        columns.chain(absent).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[Field] = &[
        Field { key: "name", names: &["상호명", "가게 이름"], required: true },
        Field { key: "dong", names: &["행정동"], required: false },
    ];

    fn headers(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn any_order_and_a_hand_that_overrules() {
        let by_hand = BTreeMap::new();
        let plan = ColumnPlan::new("t", headers(&["비고", "행정동", "상호명"]), FIELDS, &by_hand).unwrap();
        assert_eq!((plan.column("name"), plan.column("dong")), (Some(2), Some(1)));
        let by_hand =
            BTreeMap::from([("비고".to_owned(), "name".to_owned()), ("상호명".to_owned(), String::new())]);
        let plan = ColumnPlan::new("t", headers(&["비고", "행정동", "상호명"]), FIELDS, &by_hand).unwrap();
        assert_eq!(plan.column("name"), Some(0));
        let unused: Vec<_> = plan.matches("t", FIELDS).into_iter().filter(|m| m.field.is_none()).collect();
        assert_eq!(unused.len(), 1);
        assert_eq!(unused[0].header, "상호명");
    }

    #[test]
    fn two_columns_for_one_field_are_an_error() {
        let error =
            ColumnPlan::new("t", headers(&["상호명", "동", "상호명"]), FIELDS, &BTreeMap::new()).unwrap_err();
        assert!(matches!(error, IntakeError::DuplicateHeader { first: 1, second: 3, .. }));
    }
}
