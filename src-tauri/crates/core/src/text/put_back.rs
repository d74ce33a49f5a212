//! Names and numbers that were masked on the way out, put back into a text that came home with something added to it.

use std::{cmp::Reverse, collections::BTreeMap};

use super::masking::MASK;

/// The text with every masked name and number in it that one of the `known` texts has: each as it is, and as it went
/// out masked.
///
/// A masked piece that stands for two different ones in all of them together stays masked, and so does one that none
/// knows, and one that stands inside a longer masked piece.
pub fn put_back<'t>(text: &str, known: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
    if !text.contains(MASK) {
        return text.to_owned();
    }
    let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (plain, masked) in known {
        let (plain, masked): (Vec<&str>, Vec<&str>) =
            (plain.split_whitespace().collect(), masked.split_whitespace().collect());
        if plain.len() != masked.len() {
            continue;
        }
        let differing = plain.into_iter().zip(masked).filter(|(plain, masked)| plain != masked);
        for (hidden, shown) in differing.flat_map(|(plain, masked)| pieces(plain, masked)) {
            found
                .entry(hidden)
                .and_modify(|standing| {
                    if standing.as_deref() != Some(&shown) {
                        *standing = None;
                    }
                })
                .or_insert(Some(shown.clone()));
        }
    }
    let mut found: Vec<(String, String)> =
        found.into_iter().filter_map(|(hidden, shown)| Some((hidden, shown?))).collect();
    found.sort_by_key(|(hidden, _)| Reverse(hidden.chars().count()));
    found.into_iter().fold(text.to_owned(), |text, (hidden, shown)| filled(&text, &hidden, &shown))
}

/// The text with a masked piece filled in wherever it is not a part of a longer one.
fn filled(text: &str, hidden: &str, shown: &str) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(hidden) {
        let masked_on = behind.starts_with(MASK) || before.ends_with(MASK);
        // A mask at the piece's own end hides letters there: what follows may belong to it.
        let goes_on = hidden.ends_with(MASK) && behind.starts_with(char::is_alphanumeric)
            || hidden.starts_with(MASK) && before.ends_with(char::is_alphanumeric);
        filled.push_str(before);
        filled.push_str(if masked_on || goes_on { hidden } else { shown });
        rest = behind;
    }
    filled + rest
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
        assert_eq!(put_back(answered, [(plain, masked)]), "홍길동님 가게 앞 공사 완료(010-0000-1234 통화)");
        assert_eq!(put_back("예산 확보", [(plain, masked)]), "예산 확보");
    }

    #[test]
    fn what_could_be_two_people_stays_masked() {
        let (plain, masked) = ("홍길동, 홍만동 요청", "홍*동, 홍*동 요청");
        assert_eq!(put_back("홍*동 요청 완료", [(plain, masked)]), "홍*동 요청 완료");
        assert_eq!(put_back("임*정 요청", [(plain, masked)]), "임*정 요청");
        assert_eq!(put_back("*** 끝", [("홍길동", "***")]), "*** 끝");
    }
    #[test]
    fn what_could_be_two_people_in_two_texts_stays_masked() {
        let known = [("홍만동 님 가게 앞", "홍*동 님 가게 앞"), ("홍길동 님과 확인", "홍*동 님과 확인")];
        assert_eq!(put_back("홍*동 님 댁 앞 완료", known), "홍*동 님 댁 앞 완료");
        let known = [("홍길동 님 가게 앞", "홍*동 님 가게 앞"), ("홍길동 님과 확인", "홍*동 님과 확인")];
        assert_eq!(put_back("홍*동 님 댁 앞 완료", known), "홍길동 님 댁 앞 완료");
    }

    #[test]
    fn a_short_name_is_not_put_into_a_longer_one() {
        let known = [("이준 님 요청", "이* 님 요청")];
        assert_eq!(put_back("이*호 님과 이* 님", known), "이*호 님과 이준 님");
    }
}
