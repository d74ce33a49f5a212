//! Other names of alley districts: public files know an alley by names the office does not use.
//!
//! An alias must lead to one district, and to a district, not to another alias.

use std::collections::BTreeMap;

use alley_core::statement::Statement;
use serde::{Deserialize, Serialize};

use crate::columns::normalised;

/// A district with the names it is also known by, and the row that says so.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// Row of the ledger, from 1.
    pub row: u64,
    /// The name the office uses.
    pub name: &'a str,
    /// Other names.
    pub aliases: &'a [String],
}

/// Two rows that cannot both be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum AliasConflict {
    /// Two districts have the same name.
    SameName {
        /// The name.
        name: String,
        /// First row.
        first_row: u64,
        /// Second row.
        second_row: u64,
    },
    /// One alias leads to two districts.
    TwoDistricts {
        /// The alias.
        alias: String,
        /// First row.
        first_row: u64,
        /// Second row.
        second_row: u64,
    },
    /// An alias is another district's own name.
    OwnNameOfAnother {
        /// The alias.
        alias: String,
        /// The row that claims it.
        claiming_row: u64,
        /// The row of the district so named.
        named_row: u64,
    },
    /// Two districts give each other's name as alias.
    EachOther {
        /// First district.
        first: String,
        /// First row.
        first_row: u64,
        /// Second district.
        second: String,
        /// Second row.
        second_row: u64,
    },
}

/// Every conflict among names and aliases, in the order of rows. Names are compared without blanks, brackets'
/// signs, punctuation and case.
pub fn conflicts(districts: &[Named<'_>]) -> Vec<AliasConflict> {
    let mut found = Vec::new();
    let mut owners: BTreeMap<String, &Named<'_>> = BTreeMap::new();
    for district in districts {
        match owners.get(&normalised(district.name)) {
            Some(first) => found.push(AliasConflict::SameName {
                name: district.name.to_owned(),
                first_row: first.row,
                second_row: district.row,
            }),
            None => {
                owners.insert(normalised(district.name), district);
            }
        }
    }
    let mut claims: BTreeMap<String, &Named<'_>> = BTreeMap::new();
    for district in districts {
        for alias in district.aliases {
            let key = normalised(alias);
            if let Some(owner) = owners.get(&key).filter(|owner| owner.row != district.row) {
                let mutual = owner.aliases.iter().any(|other| normalised(other) == normalised(district.name));
                if !mutual {
                    found.push(AliasConflict::OwnNameOfAnother {
                        alias: alias.clone(),
                        claiming_row: district.row,
                        named_row: owner.row,
                    });
                } else if district.row < owner.row {
                    found.push(AliasConflict::EachOther {
                        first: district.name.to_owned(),
                        first_row: district.row,
                        second: owner.name.to_owned(),
                        second_row: owner.row,
                    });
                }
            }
            match claims.get(&key) {
                Some(first) if first.row != district.row => found.push(AliasConflict::TwoDistricts {
                    alias: alias.clone(),
                    first_row: first.row,
                    second_row: district.row,
                }),
                Some(_) => {}
                None => {
                    claims.insert(key, district);
                }
            }
        }
    }
    found
}

impl AliasConflict {
    /// The sentence to show, naming both rows.
    pub fn statement(&self) -> Statement {
        let (key, name, first, second) = match self {
            Self::SameName { name, first_row, second_row } => {
                ("alias-same-name", name, first_row, second_row)
            }
            Self::TwoDistricts { alias, first_row, second_row } => {
                ("alias-two-districts", alias, first_row, second_row)
            }
            Self::OwnNameOfAnother { alias, claiming_row, named_row } => {
                ("alias-own-name-of-another", alias, claiming_row, named_row)
            }
            Self::EachOther { first, first_row, second, second_row } => {
                return Statement::new("alias-each-other")
                    .with("name", first.as_str())
                    .with("other", second.as_str())
                    .with("first-row", *first_row as i64)
                    .with("second-row", *second_row as i64);
            }
        };
        Statement::new(key)
            .with("name", name.as_str())
            .with("first-row", *first as i64)
            .with("second-row", *second as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[(&str, &[&str])]) -> Vec<AliasConflict> {
        let aliases: Vec<Vec<String>> =
            rows.iter().map(|(_, aliases)| aliases.iter().map(|a| (*a).to_owned()).collect()).collect();
        let named: Vec<Named<'_>> = rows
            .iter()
            .zip(&aliases)
            .zip(2..)
            .map(|(((name, _), aliases), row)| Named { row, name, aliases })
            .collect();
        conflicts(&named)
    }

    #[test]
    fn aliases_that_lead_nowhere_clear_name_both_rows() {
        assert_eq!(check(&[("가 골목", &["가시장", "가 시장"]), ("나 골목", &["나시장"])]), []);
        assert_eq!(
            check(&[("가 골목", &["큰시장"]), ("나 골목", &["큰 시장"])]),
            [AliasConflict::TwoDistricts { alias: "큰 시장".to_owned(), first_row: 2, second_row: 3 }]
        );
        assert_eq!(
            check(&[("가 골목", &["나골목"]), ("나 골목", &["가골목"])]),
            [AliasConflict::EachOther {
                first: "가 골목".to_owned(),
                first_row: 2,
                second: "나 골목".to_owned(),
                second_row: 3
            }]
        );
        assert!(matches!(
            check(&[("가 골목", &["나골목"]), ("나 골목", &[])])[..],
            [AliasConflict::OwnNameOfAnother { claiming_row: 2, named_row: 3, .. }]
        ));
        assert!(matches!(check(&[("가 골목", &[]), ("가골목", &[])])[..], [AliasConflict::SameName { .. }]));
        assert_eq!(check(&[("가 골목", &["가골목"])]), [], "its own name as an alias does no harm");
    }
}
