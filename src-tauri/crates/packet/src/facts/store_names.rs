//! Names of stores within texts, by letters alone: blanks and line ends between them do not matter.

use std::collections::HashMap;

use alley_core::text::clean::nfc;

/// What may follow a name and still speak of the person.
const TITLES: [&str; 8] = ["회장", "부회장", "총무", "사장", "사장님", "대표", "대표님", "선생님"];

/// Names to look for, by their first letter, the longest first.
#[derive(Debug, Clone, Default)]
pub(crate) struct StoreNames(HashMap<char, Vec<Vec<char>>>);

impl StoreNames {
    /// Names that can be found: of two letters and more.
    pub(crate) fn of(names: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let mut known: HashMap<char, Vec<Vec<char>>> = HashMap::new();
        for name in names {
            let letters = letters(name.as_ref());
            if let [first, _, ..] = *letters.as_slice() {
                known.entry(first).or_default().push(letters);
            }
        }
        for names in known.values_mut() {
            names.sort_by_key(|letters| std::cmp::Reverse(letters.len()));
        }
        Self(known)
    }

    /// Whether a store is called more than one of these people with a particle or a title: 심청이네 빵집, not 심청이네.
    pub(crate) fn is_more_than_a_name(store: &str, people: &[String]) -> bool {
        let store: String = letters(store).into_iter().collect();
        people.iter().all(|name| {
            let name: String = letters(name).into_iter().collect();
            let Some((before, behind)) = store.split_once(&name) else { return true };
            let rest = format!("{before}{behind}");
            name.is_empty() || rest.chars().count() >= 2 && !TITLES.contains(&rest.as_str())
        })
    }

    /// A text with something else in the place of every name.
    pub(crate) fn replaced(&self, text: &str, with: &str) -> String {
        self.pieces(text, |piece, is_store| if is_store { with.to_owned() } else { piece.to_owned() })
    }

    /// A text in which whatever stands between the names is changed.
    pub(crate) fn between(&self, text: &str, change: impl Fn(&str) -> String) -> String {
        self.pieces(text, |piece, is_store| if is_store { piece.to_owned() } else { change(piece) })
    }

    fn pieces(&self, text: &str, said: impl Fn(&str, bool) -> String) -> String {
        if self.0.is_empty() {
            return said(text, false);
        }
        let text: Vec<char> = nfc(text).chars().collect();
        let piece =
            |from: usize, to: usize| text.get(from..to).unwrap_or_default().iter().collect::<String>();
        let (mut out, mut from, mut at) = (String::new(), 0, 0);
        while at < text.len() {
            let Some(end) = self.end_of_name_at(&text, at) else {
                at += 1;
                continue;
            };
            out.push_str(&said(&piece(from, at), false));
            out.push_str(&said(&piece(at, end), true));
            (from, at) = (end, end);
        }
        out.push_str(&said(&piece(from, text.len()), false));
        out
    }

    /// Where the longest name that begins here ends.
    fn end_of_name_at(&self, text: &[char], at: usize) -> Option<usize> {
        let known = self.0.get(&lower(*text.get(at)?))?;
        known.iter().find_map(|name| {
            let mut wanted = name.iter().peekable();
            let mut end = at;
            while let Some(letter) = wanted.peek() {
                let here = *text.get(end)?;
                if lower(here) == **letter {
                    wanted.next();
                } else if !here.is_whitespace() {
                    return None;
                }
                end += 1;
            }
            Some(end)
        })
    }
}

fn letters(name: &str) -> Vec<char> {
    nfc(name).chars().filter(|letter| !letter.is_whitespace()).map(lower).collect()
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_counts_and_blanks_do_not() {
        let names = StoreNames::of(["심청이네", "심청이네 본팥죽"].into_iter());
        assert_eq!(names.replaced("심청이네 본\n팥죽과 심청이네", "○○"), "○○과 ○○");
        assert_eq!(
            names.between("청이 심청이네본팥죽", |piece| piece.replace('청', "*")),
            "*이 심청이네본팥죽"
        );
    }

    #[test]
    fn a_store_called_like_a_person_is_a_person() {
        let people = ["심청이".to_owned()];
        let more = |store| StoreNames::is_more_than_a_name(store, &people);
        assert!(more("심청이네원조빵집") && more("원조 심청이") && more("만복빵집"));
        assert!(!more("심청이") && !more("심청이네") && !more("심청이 사장님"));
    }
}
