//! Many names looked up in one text at once.

use std::{collections::HashMap, ops::Range};

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
        self.find_in(&Letters::of(text)).into_iter().map(|found| found.value).collect()
    }

    /// A text without the names in it, words parted by spaces.
    pub fn without(&self, text: &str) -> String {
        let letters = Letters::of(text);
        letters.without(&self.find_in(&letters).into_iter().map(|found| found.span).collect::<Vec<_>>())
    }

    /// What [`Self::find`] finds, with where each name stands.
    pub(super) fn find_in(&self, text: &Letters) -> Vec<Found<'_, T>> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = text.letters.get(at..).filter(|rest| rest.len() >= 2) {
            let begins_word = text.begins_word(at);
            let (first, second) = (rest.first().copied(), rest.get(1).copied());
            let known = first.zip(second).and_then(|pair| self.names.get(&pair));
            let fits = |(name, _): &&Named<T>| rest.starts_with(name) && (begins_word || name.len() > 2);
            let longest =
                known.iter().flat_map(|names| names.iter()).filter(fits).map(|(name, _)| name.len()).max();
            match longest {
                Some(length) => {
                    let names = known.into_iter().flatten().filter(fits);
                    let span = at..at + length;
                    found.extend(
                        names
                            .filter(|(name, _)| name.len() == length)
                            .map(|(_, value)| Found { value, span: span.clone() }),
                    );
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// A name found in a text.
#[derive(Debug)]
pub(super) struct Found<'a, T> {
    /// What it stands for.
    pub value: &'a T,
    /// Where it stands among the letters.
    pub span: Range<usize>,
}

/// The letters of a text without the gaps between words, and which of them begin a word.
#[derive(Debug, Default)]
pub(super) struct Letters {
    pub letters: Vec<char>,
    begins: Vec<bool>,
}

impl Letters {
    /// The letters of the normal form of a text.
    pub fn of(text: &str) -> Self {
        let mut all = Self::default();
        let mut after_gap = true;
        for c in normalize(text).chars() {
            if c != ' ' {
                all.letters.push(c);
                all.begins.push(after_gap);
            }
            after_gap = c == ' ';
        }
        all
    }

    /// Whether a word begins with this letter.
    pub fn begins_word(&self, at: usize) -> bool {
        self.begins.get(at).copied().unwrap_or(false)
    }

    /// The letters of a part; none where there is no such part.
    pub fn part(&self, span: Range<usize>) -> &[char] {
        self.letters.get(span).unwrap_or_default()
    }

    /// The same without what stands behind so many letters.
    pub fn shortened(mut self, letters: usize) -> Self {
        self.letters.truncate(letters);
        self
    }

    /// The text again, words parted by spaces, without the letters in these parts, which come in order.
    pub fn without(&self, spans: &[Range<usize>]) -> String {
        let mut left = String::new();
        let mut spans = spans.iter().peekable();
        for (at, letter) in self.letters.iter().enumerate() {
            while spans.next_if(|span| span.end <= at).is_some() {}
            let named = spans.peek().is_some_and(|span| span.contains(&at));
            if (named || self.begins_word(at)) && !left.is_empty() && !left.ends_with(' ') {
                left.push(' ');
            }
            if !named {
                left.push(*letter);
            }
        }
        left.truncate(left.trim_end().len());
        left
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

    #[test]
    fn a_text_is_left_without_its_names() {
        let mut index = NameIndex::default();
        index.insert("호수 공원길", ());
        assert_eq!(index.without("풍암 호수공원길에 벤치가, 없어요"), "풍암 에 벤치가 없어요");
        assert_eq!(index.without("풍암 호수 공원길에"), "풍암 에");
        assert_eq!(index.without("풍암  호수에"), "풍암 호수에");
    }
}
