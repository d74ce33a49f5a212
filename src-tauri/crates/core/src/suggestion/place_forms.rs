//! How people say the names of places: without what all of them have in common, without their dong, misspelt.

use super::place::Evidence;
use crate::{
    place::{canonical_dong, name_key},
    text::hangul::Syllable,
};

/// What an alley district is called by law; nobody says it of the alley outside.
const LEGAL_KINDS: [&str; 3] = ["골목형상점가", "골목형 상점가", "상점가"];
/// Letters of a part of a name that is known without its dong, when no other alley shares it.
const TELLING: usize = 4;

/// A way of saying a name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form {
    /// As it is said.
    pub text: String,
    /// What it is to the name.
    pub evidence: Evidence,
    /// How sure it makes one, 0 to 1.
    pub weight: f64,
    /// What stands before it in the whole name.
    pub head: Option<String>,
}

impl Form {
    pub fn new(text: &str, evidence: Evidence, weight: f64) -> Self {
        Self { text: text.to_owned(), evidence, weight, head: None }
    }
}

/// A dong's name without its number and without 동.
pub(super) fn stem(dong: &str) -> String {
    let letters: String = canonical_dong(dong).chars().filter(|c| !c.is_ascii_digit()).collect();
    letters.strip_suffix('동').unwrap_or(&letters).to_owned()
}

/// An alley's name without what every alley district is called.
pub(super) fn plain_alley(name: &str) -> &str {
    let name = name.trim();
    let without = LEGAL_KINDS.iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(name).trim_end();
    if without.chars().count() < 3 { name } else { without }
}

/// The ways of saying an alley's name that can be told from the name and its dong alone. A part of a name is given the
/// weight it has when no other alley shares it.
pub(super) fn alley_forms(name: &str, dong: &str) -> Vec<Form> {
    let plain = plain_alley(name);
    let mut forms = vec![Form::new(name, Evidence::Name, 0.9)];
    if plain != name.trim() {
        forms.push(Form::new(plain, Evidence::Name, 0.9));
    }
    // 화정역 먹자골목 is called 화정역 먹자 as well.
    if let Some(shorter) = plain.strip_suffix("먹자골목").filter(|head| !head.trim().is_empty()) {
        forms.push(Form::new(&format!("{shorter}먹자"), Evidence::Alias, 0.8));
    }
    let Some((head, rest)) = parted(plain, dong) else { return forms };
    let letters = name_key(rest).chars().count();
    if letters >= 2 {
        let weight = if letters >= TELLING { 0.6 } else { 0.4 };
        let head = Some(name_key(head));
        forms.push(Form { text: rest.to_owned(), evidence: Evidence::Part, weight, head });
    }
    forms
}

/// An alley's name in two: its first word, or its dong where it is one word, and the rest.
fn parted<'a>(plain: &'a str, dong: &str) -> Option<(&'a str, &'a str)> {
    if let Some((head, rest)) = plain.split_once(' ') {
        return Some((head, rest.trim()));
    }
    let stem = stem(dong);
    let head = [dong, stem.as_str()].into_iter().find(|head| plain.starts_with(head))?;
    plain.split_at_checked(head.len()).filter(|(head, rest)| head.chars().count() > 1 && !rest.is_empty())
}

/// Whether a word is a name with one letter of one syllable mistyped: 풍안동 for 풍암동. Numbers must be right.
pub(super) fn is_misspelt(written: &[char], name: &[char]) -> bool {
    if written.len() != name.len() {
        return false;
    }
    let mut wrong = written.iter().zip(name).filter(|(one, other)| one != other);
    let (Some((one, other)), None) = (wrong.next(), wrong.next()) else { return false };
    let (Some(one), Some(other)) = (Syllable::of(*one), Syllable::of(*other)) else { return false };
    let differences = [one.initial != other.initial, one.vowel != other.vowel, one.last != other.last];
    differences.into_iter().filter(|differs| *differs).count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, dong: &str) -> Vec<String> {
        alley_forms(name, dong).into_iter().map(|form| form.text).collect()
    }

    #[test]
    fn an_alley_is_called_by_parts_of_its_name() {
        assert_eq!(
            said("풍암저수지길 골목형상점가", "풍암동"),
            ["풍암저수지길 골목형상점가", "풍암저수지길", "저수지길"]
        );
        assert_eq!(said("화정역 먹자골목", "화정1동"), ["화정역 먹자골목", "화정역 먹자", "먹자골목"]);
        assert_eq!(said("큰샘", "양동"), ["큰샘"]);
        let head = alley_forms("상무 평화길", "치평동").pop().and_then(|form| form.head);
        assert_eq!(head.as_deref(), Some("상무"));
    }

    #[test]
    fn one_slip_is_forgiven_and_no_number() {
        let misspelt = |written: &str, name: &str| {
            is_misspelt(&written.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>())
        };
        assert!(misspelt("풍안동", "풍암동") && misspelt("금오1동", "금호1동"));
        assert!(!misspelt("금호1동", "금호2동") && !misspelt("풍암동", "풍암동"));
        assert!(!misspelt("운암동", "풍암동"), "two letters of one syllable");
    }
}
