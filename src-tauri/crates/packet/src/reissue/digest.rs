//! What is kept of an issue.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Units;

/// Hexadecimal digits kept of a block. Among a thousand blocks two different ones with the same digits are expected
/// once in five hundred million packets.
const DIGITS: usize = 12;

/// Short digests of the blocks of an issue, part by part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IssueDigest {
    /// The digests of a part's blocks, one behind the other.
    parts: BTreeMap<String, String>,
}

impl IssueDigest {
    /// The digests of a packet.
    pub(crate) fn of(units: &Units) -> Self {
        let mut parts: BTreeMap<String, String> = BTreeMap::new();
        for unit in &units.all {
            parts.entry(unit.part.clone()).or_default().push_str(&unit.digest);
        }
        Self { parts }
    }

    /// Whether nothing is known of the issue.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// How often each digest stands in each part.
    pub(super) fn counts(&self) -> BTreeMap<(&str, &str), usize> {
        let mut counts = BTreeMap::new();
        for (part, digests) in &self.parts {
            let mut rest = digests.as_str();
            while let Some((digest, behind)) = rest.split_at_checked(DIGITS) {
                *counts.entry((part.as_str(), digest)).or_insert(0) += 1;
                rest = behind;
            }
        }
        counts
    }
}

/// The digest of a block: of its letters and marks, wherever its lines end.
pub(super) fn digest_of(text: &str) -> String {
    let mut hash = Sha256::new();
    for word in text.split_whitespace() {
        hash.update(word.as_bytes());
    }
    let mut digits: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(DIGITS);
    digits
}
