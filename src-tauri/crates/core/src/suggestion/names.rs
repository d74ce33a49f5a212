//! Many names looked up in one text at once.

use std::collections::HashMap;

use crate::text::search_terms::normalize;

/// Names with what each stands for, found in a text wherever they stand, with or without spaces inside.
#[derive(Debug, Clone)]
pub struct NameIndex<T> {
    /// First two letters -> names.
    names: HashMap<(char, char), Vec<Named<T>>>,
}

/// The letters of a name and what it stands for.
type Named<T> = (Vec<char>, T);

impl<T> Default for NameIndex<T> {
    fn default() -> Self {
        Self { names: HashMap::new() }
    }
}

impl<T> NameIndex<T> {
    /// Adds a name. Names of one letter are no names one can look for and are left out.
    pub fn insert(&mut self, name: &str, value: T) {
        let letters: Vec<char> = normalize(name).chars().filter(|c| *c != ' ').collect();
        if let [first, second, ..] = letters.as_slice() {
            self.names.entry((*first, *second)).or_default().push((letters, value));
        }
    }

    /// What the names in a text stand for, in order of the text; at one place only the longest names count.
    ///
    /// A name of two letters must begin a word (양동 is not in 자양동), a longer one may stand anywhere.
    pub fn find(&self, text: &str) -> Vec<&T> {
        let mut letters = Vec::new();
        let mut begins = Vec::new();
        let mut after_space = true;
        for c in normalize(text).chars() {
            if c != ' ' {
                letters.push(c);
                begins.push(after_space);
            }
            after_space = c == ' ';
        }
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = letters.get(at..).filter(|rest| rest.len() >= 2) {
            let begins_word = begins.get(at).copied().unwrap_or(false);
            let (first, second) = (rest.first().copied(), rest.get(1).copied());
            let known = first.zip(second).and_then(|pair| self.names.get(&pair));
            let fits = |(name, _): &&Named<T>| rest.starts_with(name) && (begins_word || name.len() > 2);
            let longest =
                known.iter().flat_map(|names| names.iter()).filter(fits).map(|(name, _)| name.len()).max();
            match longest {
                Some(length) => {
                    let names = known.into_iter().flatten().filter(fits);
                    found.extend(names.filter(|(name, _)| name.len() == length).map(|(_, value)| value));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_with_and_without_spaces() {
        let mut index = NameIndex::default();
        for name in ["양동", "양동시장", "풍암 먹자골목", "GS마트"] {
            index.insert(name, name);
        }
        assert_eq!(
            index.find("양동 시장 앞, 풍암먹자골목의 gs 마트"),
            vec![&"양동시장", &"풍암 먹자골목", &"GS마트"]
        );
        assert_eq!(index.find("자양동에서"), Vec::<&&str>::new());
        assert_eq!(index.find("양동에서"), vec![&"양동"]);
    }
}
