//! Finding the dong of an address by district and dong, never by the province, whose name changes.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::text::clean::nfc;

/// What a district is called, as data of its pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DistrictNames {
    /// Names of the district: 서구.
    pub districts: Vec<String>,
    /// First words of addresses that are certainly elsewhere (부산광역시, 대구), for a district name that others share.
    pub other_provinces: Vec<String>,
}

/// By what an address was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchBasis {
    /// Only the dong is named.
    Dong,
    /// District and dong are named.
    DistrictAndDong,
}

/// What an address says about the dong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "match", rename_all = "kebab-case")]
pub enum AddressMatch<K> {
    /// One dong.
    One {
        /// Its key.
        place: K,
        /// By what.
        basis: MatchBasis,
    },
    /// A name that several dongs share (화정동 for 화정1동 to 화정4동).
    Several {
        /// Their keys in the order of the pack.
        places: Vec<K>,
    },
    /// None of the district's dongs.
    None,
}

/// The dongs of a district, made ready for matching.
#[derive(Debug, Clone)]
pub struct AddressBook<K> {
    districts: Vec<String>,
    other_provinces: Vec<String>,
    /// Canonical name or alias -> dongs.
    names: HashMap<String, Vec<K>>,
    /// Name without its number -> dongs.
    stems: HashMap<String, Vec<K>>,
}

/// A dong's name in one spelling: no spaces, no 제 before a number. `양 제3동`, `양제3동` and `양3동` are one.
pub fn canonical_dong(name: &str) -> String {
    let joined: Vec<char> =
        nfc(name).chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '·' | '.')).collect();
    let digit = |c: char| crate::text::phone::digit_value(c);
    let mut canonical = String::with_capacity(joined.len() * 3);
    for (index, c) in joined.iter().enumerate() {
        let before_number = joined.get(index + 1).copied().and_then(digit).is_some();
        if !(*c == '제' && before_number && index > 0) {
            canonical.push(digit(*c).unwrap_or(*c));
        }
    }
    canonical
}

impl<K: Clone + PartialEq> AddressBook<K> {
    /// A book from the district's names and its dongs: key, name, other names.
    pub fn new<'a>(
        district: &DistrictNames,
        dongs: impl IntoIterator<Item = (K, &'a str, &'a [String])>,
    ) -> Self {
        let mut book = Self {
            districts: district.districts.iter().map(|name| nfc(name)).collect(),
            other_provinces: district.other_provinces.iter().map(|name| nfc(name)).collect(),
            names: HashMap::new(),
            stems: HashMap::new(),
        };
        for (key, name, aliases) in dongs {
            let canonical = canonical_dong(name);
            let stem: String = canonical.chars().filter(|c| !c.is_ascii_digit()).collect();
            if stem != canonical {
                add(&mut book.stems, stem, &key);
            }
            for name in std::iter::once(canonical).chain(aliases.iter().map(|alias| canonical_dong(alias))) {
                add(&mut book.names, name, &key);
            }
        }
        book
    }

    /// Which dong an address or a sentence names.
    pub fn find(&self, address: &str) -> AddressMatch<K> {
        let text = nfc(address);
        let words: Vec<&str> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let elsewhere =
            words.first().is_some_and(|first| self.other_provinces.iter().any(|other| other == first));
        if elsewhere {
            return AddressMatch::None;
        }
        let in_district = words.iter().any(|word| self.districts.iter().any(|name| name == word));
        let basis = if in_district { MatchBasis::DistrictAndDong } else { MatchBasis::Dong };
        for places in [&self.names, &self.stems] {
            // Two words first: `상무1 동`, `양 제3동`.
            for (index, word) in words.iter().enumerate() {
                let joined = words.get(index + 1).map(|next| canonical_dong(&format!("{word}{next}")));
                let third = joined
                    .as_ref()
                    .and_then(|two| words.get(index + 2).map(|next| canonical_dong(&format!("{two}{next}"))));
                let found = [third, joined, Some(canonical_dong(word))]
                    .into_iter()
                    .flatten()
                    .find_map(|name| places.get(&name).or_else(|| places.get(without_particle(&name))));
                match found.map(Vec::as_slice) {
                    Some([place]) => return AddressMatch::One { place: place.clone(), basis },
                    Some(several) => return AddressMatch::Several { places: several.to_vec() },
                    None => {}
                }
            }
        }
        AddressMatch::None
    }
}

fn add<K: Clone + PartialEq>(names: &mut HashMap<String, Vec<K>>, name: String, key: &K) {
    let places = names.entry(name).or_default();
    if !places.contains(key) {
        places.push(key.clone());
    }
}

/// A word up to its last 동, so that 풍암동에서 is 풍암동.
fn without_particle(word: &str) -> &str {
    const PARTICLES: [&str; 16] = [
        "에서", "에는", "에", "의", "은", "는", "이", "가", "을", "를", "으로", "로", "과", "와", "도", "쪽",
    ];
    match word.rfind('동') {
        Some(at) => {
            let (name, rest) = word.split_at(at + '동'.len_utf8());
            if PARTICLES.contains(&rest) { name } else { word }
        }
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> AddressBook<&'static str> {
        let district = DistrictNames {
            districts: vec!["서구".into()],
            other_provinces: vec!["부산광역시".into(), "대전".into()],
        };
        let aliases = vec!["상무신도심".to_owned()];
        let none: &[String] = &[];
        let dongs = [
            ("풍암동", none),
            ("양동", none),
            ("양3동", none),
            ("화정1동", none),
            ("화정2동", none),
            ("상무1동", none),
            ("치평동", &aliases),
        ];
        AddressBook::new(&district, dongs.map(|(name, aliases)| (name, name, aliases)))
    }

    #[test]
    fn the_province_may_be_called_anything() {
        for address in [
            "전남광주통합특별시 서구 풍암동 1123-4",
            "광주 서구 풍암동",
            "광주광역시 서구 풍암동(운리로 1)",
            "서구 풍암동에서 넘어졌다",
            "\u{1111}\u{116e}\u{11bc}암동 서구",
        ] {
            let expected = AddressMatch::One { place: "풍암동", basis: MatchBasis::DistrictAndDong };
            assert_eq!(book().find(address), expected, "{address}");
        }
        assert_eq!(book().find("부산광역시 서구 풍암동"), AddressMatch::None);
        assert_eq!(
            book().find("풍암동 가로등"),
            AddressMatch::One { place: "풍암동", basis: MatchBasis::Dong }
        );
    }

    #[test]
    fn dongs_are_spelled_variously() {
        for (address, expected) in [
            ("서구 양3동", "양3동"),
            ("서구 양제3동", "양3동"),
            ("서구 양 제3동", "양3동"),
            ("서구 양동 1", "양동"),
            ("화정제1동", "화정1동"),
            ("상무1 동", "상무1동"),
            ("상무 1 동", "상무1동"),
            ("화정２동", "화정2동"),
            ("상무신도심 먹자골목", "치평동"),
        ] {
            assert!(
                matches!(book().find(address), AddressMatch::One { place, .. } if place == expected),
                "{address}"
            );
        }
        assert_eq!(
            book().find("서구 화정동 12"),
            AddressMatch::Several { places: vec!["화정1동", "화정2동"] }
        );
        assert_eq!(book().find("서구 어딘가"), AddressMatch::None);
        assert_eq!(book().find("자동차 운동장"), AddressMatch::None);
    }
}
