//! Names and numbers that were masked on the way out, put back into a text that came home with something added to it.

use std::{cmp::Reverse, collections::BTreeMap};

use super::masking::MASK;

/// The text with every masked name and number in it that `masked` shows where `plain` has the real one.
///
/// A masked piece that stands for two different ones stays masked, and so does one that neither text knows.
pub fn put_back(text: &str, plain: &str, masked: &str) -> String {
    let (plain, masked): (Vec<&str>, Vec<&str>) =
        (plain.split_whitespace().collect(), masked.split_whitespace().collect());
    if plain.len() != masked.len() || !text.contains(MASK) {
        return text.to_owned();
    }
    let mut known: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (plain, masked) in plain.into_iter().zip(masked).filter(|(plain, masked)| plain != masked) {
        for (hidden, shown) in pieces(plain, masked) {
            known
                .entry(hidden)
                .and_modify(|standing| {
                    if standing.as_deref() != Some(&shown) {
                        *standing = None;
                    }
                })
                .or_insert(Some(shown.clone()));
        }
    }
    let mut known: Vec<(String, String)> =
        known.into_iter().filter_map(|(hidden, shown)| Some((hidden, shown?))).collect();
    known.sort_by_key(|(hidden, _)| Reverse(hidden.chars().count()));
    known.into_iter().fold(text.to_owned(), |text, (hidden, shown)| text.replace(&hidden, &shown))
}

/// What of a word is hidden, each with a letter before and behind it, and what it hides.
fn pieces(plain: &str, masked: &str) -> Vec<(String, String)> {
    let (letters, hidden): (Vec<char>, Vec<char>) = (plain.chars().collect(), masked.chars().collect());
    if letters.len() != hidden.len() {
        return vec![(masked.to_owned(), plain.to_owned())];
    }
    let differs = |at: usize| letters.get(at) != hidden.get(at);
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !differs(at) {
            at += 1;
            continue;
        }
        let end = (at..letters.len()).find(|next| !differs(*next)).unwrap_or(letters.len());
        // A number is known by all its groups, a name by the letters around.
        let numeric = |at: &usize| letters.get(*at).is_some_and(|c| c.is_ascii_digit() || *c == '-');
        let before = (0..at).rev().take_while(numeric).last();
        let behind = (end..letters.len()).take_while(numeric).last();
        let from = before.unwrap_or(at.saturating_sub(1));
        let to = behind.unwrap_or(end).saturating_add(1).min(letters.len());
        let part = |of: &[char]| of.get(from..to).unwrap_or_default().iter().collect::<String>();
        let piece = part(&hidden);
        if piece.chars().any(char::is_alphanumeric) {
            found.push((piece, part(&letters)));
        }
        at = end.max(to);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_may_write_around_a_masked_name() {
        let (plain, masked) =
            ("홍길동 님 가게 앞, 010-0000-1234로 연락", "홍*동 님 가게 앞, 010-****-1234로 연락");
        let answered = "홍*동님 가게 앞 공사 완료(010-****-1234 통화)";
        assert_eq!(put_back(answered, plain, masked), "홍길동님 가게 앞 공사 완료(010-0000-1234 통화)");
        assert_eq!(put_back("예산 확보", plain, masked), "예산 확보");
    }

    #[test]
    fn what_could_be_two_people_stays_masked() {
        let (plain, masked) = ("홍길동, 홍만동 요청", "홍*동, 홍*동 요청");
        assert_eq!(put_back("홍*동 요청 완료", plain, masked), "홍*동 요청 완료");
        assert_eq!(put_back("임*정 요청", plain, masked), "임*정 요청");
        assert_eq!(put_back("*** 끝", "홍길동", "***"), "*** 끝");
    }
}
