//! Where a suggestion is about, from the names it mentions.

use std::collections::BTreeMap;

use super::{NameIndex, Proposal, combined, ranked};
use crate::{
    id::{AlleyDistrictId, NeighborhoodId},
    place::canonical_dong,
    statement::Statement,
};

/// The names of a dong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeighborhoodNames {
    /// The dong.
    pub id: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Places that everybody knows to be in it: a school, a station.
    pub landmarks: Vec<String>,
}

/// The names of an alley district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlleyNames {
    /// The alley district.
    pub id: AlleyDistrictId,
    /// The dong it lies in.
    pub neighborhood: NeighborhoodId,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Stores and places in it.
    pub landmarks: Vec<String>,
}

/// What a text says about where, the most likely first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlaceProposal {
    /// Dongs.
    pub neighborhoods: Vec<Proposal<NeighborhoodId>>,
    /// Alley districts.
    pub alleys: Vec<Proposal<AlleyDistrictId>>,
}

/// How a name says where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    Landmark,
    SharedStem,
    Alias,
    Name,
}

#[derive(Debug, Clone)]
struct Mention {
    evidence: Evidence,
    /// How sure one such mention is, 0 to 1.
    weight: f64,
    name: String,
    neighborhood: NeighborhoodId,
    alley: Option<AlleyDistrictId>,
}

/// All names of the district made ready for many texts.
#[derive(Debug, Clone, Default)]
pub struct PlaceIndex {
    names: NameIndex<Mention>,
}

impl PlaceIndex {
    /// An index over the names of dongs and alley districts.
    pub fn new(neighborhoods: &[NeighborhoodNames], alleys: &[AlleyNames]) -> Self {
        let mut index = Self::default();
        let stem =
            |name: &str| canonical_dong(name).chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
        for dong in neighborhoods {
            let mut add = |name: &str, evidence, weight| {
                index.add(name, evidence, weight, dong.id, None);
            };
            add(&dong.name, Evidence::Name, 0.85);
            let numbered: String = with_ordinal(&dong.name);
            if numbered != dong.name {
                add(&numbered, Evidence::Name, 0.85);
                let own = stem(&dong.name);
                let sharing = neighborhoods.iter().filter(|other| stem(&other.name) == own).count();
                let taken = neighborhoods.iter().any(|other| canonical_dong(&other.name) == own);
                if !taken {
                    add(&own, Evidence::SharedStem, 0.6 / sharing.max(1) as f64);
                }
            }
            dong.aliases.iter().for_each(|alias| add(alias, Evidence::Alias, 0.75));
            dong.landmarks.iter().for_each(|landmark| add(landmark, Evidence::Landmark, 0.6));
        }
        for alley in alleys {
            let mut add = |name: &str, evidence, weight| {
                index.add(name, evidence, weight, alley.neighborhood, Some(alley.id));
            };
            add(&alley.name, Evidence::Name, 0.9);
            alley.aliases.iter().for_each(|alias| add(alias, Evidence::Alias, 0.85));
            alley.landmarks.iter().for_each(|landmark| add(landmark, Evidence::Landmark, 0.7));
        }
        index
    }

    /// Proposes dong and alley district for a text.
    ///
    /// An alley says its dong too. A name that two places share speaks for each of them, and the second best is then
    /// as likely as the best: the caller should ask.
    pub fn propose(&self, text: &str) -> PlaceProposal {
        let mut dongs: BTreeMap<NeighborhoodId, Vec<&Mention>> = BTreeMap::new();
        let mut alleys: BTreeMap<AlleyDistrictId, Vec<&Mention>> = BTreeMap::new();
        for mention in self.names.find(text) {
            dongs.entry(mention.neighborhood).or_default().push(mention);
            if let Some(alley) = mention.alley {
                alleys.entry(alley).or_default().push(mention);
            }
        }
        PlaceProposal {
            neighborhoods: ranked(dongs.into_iter().map(|(id, mentions)| proposal(id, mentions)).collect()),
            alleys: ranked(alleys.into_iter().map(|(id, mentions)| proposal(id, mentions)).collect()),
        }
    }

    fn add(
        &mut self,
        name: &str,
        evidence: Evidence,
        weight: f64,
        neighborhood: NeighborhoodId,
        alley: Option<AlleyDistrictId>,
    ) {
        self.names.insert(name, Mention { evidence, weight, name: name.to_owned(), neighborhood, alley });
    }
}

/// 화정1동 as 화정제1동.
fn with_ordinal(name: &str) -> String {
    let canonical = canonical_dong(name);
    match canonical.find(|c: char| c.is_ascii_digit()) {
        Some(at) => {
            let (before, after) = canonical.split_at(at);
            format!("{before}제{after}")
        }
        None => name.to_owned(),
    }
}

fn proposal<T>(value: T, mut mentions: Vec<&Mention>) -> Proposal<T> {
    mentions.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.name.cmp(&b.name)));
    mentions.dedup_by(|a, b| a.name == b.name);
    let reason = |mention: &&Mention| {
        let key = match (mention.evidence, mention.alley) {
            (Evidence::Name, None) => "rules-place-dong-name",
            (Evidence::Name, Some(_)) => "rules-place-alley-name",
            (Evidence::Alias, _) => "rules-place-alias",
            (Evidence::Landmark, _) => "rules-place-landmark",
            (Evidence::SharedStem, _) => "rules-place-shared-name",
        };
        Statement::new(key).with("name", mention.name.as_str())
    };
    Proposal {
        value,
        confidence: combined(mentions.iter().map(|mention| mention.weight)),
        reasons: mentions.iter().map(reason).collect(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn dong(number: u128, name: &str, landmarks: &[&str]) -> NeighborhoodNames {
        NeighborhoodNames {
            id: NeighborhoodId(Uuid::from_u128(number)),
            name: name.into(),
            aliases: Vec::new(),
            landmarks: landmarks.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    fn index() -> PlaceIndex {
        let alley = AlleyNames {
            id: AlleyDistrictId(Uuid::from_u128(100)),
            neighborhood: NeighborhoodId(Uuid::from_u128(1)),
            name: "풍암 먹자골목".into(),
            aliases: vec!["풍암저수지 상가".into()],
            landmarks: vec!["길동분식".into()],
        };
        PlaceIndex::new(
            &[dong(1, "풍암동", &["풍암저수지"]), dong(2, "화정1동", &[]), dong(3, "화정2동", &[])],
            &[alley],
        )
    }

    fn best(text: &str) -> (Option<u128>, Option<u128>, usize) {
        let proposal = index().propose(text);
        let dong = proposal.neighborhoods.first().map(|best| best.value.0.as_u128());
        (dong, proposal.alleys.first().map(|best| best.value.0.as_u128()), proposal.neighborhoods.len())
    }

    #[test]
    fn names_say_where() {
        assert_eq!(best("풍암먹자골목 가로등"), (Some(1), Some(100), 1));
        assert_eq!(best("길동분식 앞 하수구"), (Some(1), Some(100), 1));
        assert_eq!(best("풍암 저수지 옆"), (Some(1), None, 1));
        assert_eq!(best("화정제2동 주차"), (Some(3), None, 1));
        assert_eq!(best("화정동 주차").2, 2, "both dongs of the name");
        assert_eq!(best("어딘가"), (None, None, 0));
    }

    #[test]
    fn more_mentions_are_more_certain() {
        let one = index().propose("풍암동");
        let two = index().propose("풍암동 풍암저수지 근처");
        let confidence =
            |proposal: &PlaceProposal| proposal.neighborhoods.first().map(|best| best.confidence);
        assert!(confidence(&two) > confidence(&one));
        assert_eq!(two.neighborhoods.first().map(|best| best.reasons.len()), Some(2));
    }
}
