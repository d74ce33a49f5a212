//! How much two texts are alike, by the pairs of neighbouring characters they share (Dice 1945).

use std::collections::{BTreeSet, HashMap};

use crate::text::search_terms::normalize;

/// From 0, nothing in common, to 1, the same but for spaces, signs and case.
pub fn similarity(one: &str, other: &str) -> f64 {
    let (one, other) = (pairs(one), pairs(other));
    dice(one.intersection(&other).count(), one.len(), other.len())
}

/// Many texts, of which those alike to a given one are found at once.
#[derive(Debug, Clone)]
pub struct SimilarityIndex<K> {
    texts: Vec<(K, usize)>,
    /// Pair -> texts that hold it, each once.
    holders: HashMap<(char, char), Vec<u32>>,
}

impl<K> Default for SimilarityIndex<K> {
    fn default() -> Self {
        Self { texts: Vec::new(), holders: HashMap::new() }
    }
}

impl<K> SimilarityIndex<K> {
    /// Adds a text.
    pub fn insert(&mut self, key: K, text: &str) {
        let Ok(number) = u32::try_from(self.texts.len()) else { return };
        let pairs = pairs(text);
        self.texts.push((key, pairs.len()));
        for pair in pairs {
            self.holders.entry(pair).or_default().push(number);
        }
    }

    /// Number of texts.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The texts at least this much alike, with how much, in the order they were added.
    pub fn alike(&self, text: &str, least: f64) -> Vec<(&K, f64)> {
        let enough = |(_, similarity): &(&K, f64)| *similarity > 0.0 && *similarity >= least;
        self.compared(text).filter(enough).collect()
    }

    /// All texts with how much they are alike, in the order they were added.
    pub(super) fn compared(&self, text: &str) -> impl Iterator<Item = (&K, f64)> {
        let pairs = pairs(text);
        let mut shared = vec![0_u32; self.texts.len()];
        for holders in pairs.iter().filter_map(|pair| self.holders.get(pair)) {
            for holder in holders {
                if let Some(count) = shared.get_mut(*holder as usize) {
                    *count += 1;
                }
            }
        }
        let all = self.texts.iter().zip(shared);
        all.map(move |((key, size), shared)| (key, dice(shared as usize, pairs.len(), *size)))
    }
}

/// Pairs of neighbouring characters, spaces and signs left out; a text of one character is a pair with nothing.
fn pairs(text: &str) -> BTreeSet<(char, char)> {
    let letters: Vec<char> = normalize(text).chars().filter(|c| *c != ' ').collect();
    match letters.as_slice() {
        [only] => BTreeSet::from([(*only, '\0')]),
        letters => letters.iter().copied().zip(letters.iter().copied().skip(1)).collect(),
    }
}

fn dice(shared: usize, one: usize, other: usize) -> f64 {
    if one + other == 0 { 0.0 } else { 2.0 * shared as f64 / (one + other) as f64 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_index_agrees_with_the_rule(texts in prop::collection::vec("[가나다라마 .]{0,10}", 0..10), query in "[가나다라마 ]{0,10}") {
            let mut index = SimilarityIndex::default();
            for (number, text) in texts.iter().enumerate() {
                index.insert(number, text);
            }
            let found: Vec<usize> = index.alike(&query, 0.4).into_iter().map(|(number, _)| *number).collect();
            let by_hand: Vec<usize> = (0..texts.len()).filter(|number| similarity(&query, &texts[*number]) >= 0.4).collect();
            prop_assert_eq!(found, by_hand);
        }

        #[test]
        fn likeness_is_mutual(one in any::<String>(), other in any::<String>()) {
            prop_assert_eq!(similarity(&one, &other), similarity(&other, &one));
            let own = similarity(&one, &one);
            prop_assert!(own == 1.0 || own == 0.0 && normalize(&one).is_empty());
        }
    }
}
