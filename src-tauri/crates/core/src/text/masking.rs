//! 가림처리: the one rule by which names and numbers of people are hidden on anything that leaves the office.
//!
//! A name keeps its first and its last syllable (홍*동, 남**수), of two syllables the first (홍*); a Latin name keeps
//! the first letter of each word. A phone number keeps its prefix and its last four digits. Masking what is
//! masked already changes nothing.

use std::collections::HashMap;

use super::{
    clean::{is_invisible, nfc},
    hangul::is_syllable,
    masking_numbers::{KnownPhones, hide_known_phones, hide_numbers},
    phone::{PhoneNumber, digit_value},
};

/// The character that stands for a hidden one.
pub const MASK: char = '*';

/// Titles that may follow a name after a space, and after a bare given name tell that it is one.
const TITLES: [&str; 26] = [
    "회장님",
    "회장",
    "부회장",
    "총무",
    "감사",
    "이사장",
    "이사",
    "사장님",
    "사장",
    "대표님",
    "대표",
    "점장",
    "씨",
    "님",
    "군",
    "양",
    "아저씨",
    "아주머니",
    "할머니",
    "할아버지",
    "어르신",
    "여사",
    "선생님",
    "선생",
    "위원장",
    "위원",
];

/// A name with its middle hidden; a title behind it stays (`홍길동 회장` becomes `홍*동 회장`).
pub fn mask_name(name: &str) -> String {
    let name = nfc(name.trim());
    if let Some((person, title)) = name.rsplit_once(char::is_whitespace)
        && TITLES.contains(&title)
    {
        return format!("{} {title}", mask_name(person));
    }
    let mut letters: Vec<char> = name.chars().collect();
    let positions: Vec<usize> =
        (0..letters.len()).filter(|at| letters.get(*at).is_some_and(|c| is_letter(*c))).collect();
    for at in hidden_of(&letters, &positions) {
        if let Some(letter) = letters.get_mut(at) {
            *letter = MASK;
        }
    }
    letters.into_iter().collect()
}

/// A phone number with its middle hidden: `010-****-5678`.
///
/// What cannot be read as a number keeps only the last four of its digits, and none if there are fewer than seven.
pub fn mask_phone(phone: &str) -> String {
    if let Ok(number) = PhoneNumber::parse(phone) {
        return number.masked();
    }
    let digits = phone.chars().filter(|c| digit_value(*c).is_some()).count();
    let shown = if digits >= 7 { 4 } else { 0 };
    let mut left = digits;
    let hide = |c: char| match digit_value(c) {
        Some(_) => {
            left = left.saturating_sub(1);
            if left < shown { c } else { MASK }
        }
        None => c,
    };
    nfc(phone).chars().map(hide).collect()
}

/// Masks a free text: every known name and number in any spelling, and everything that looks like a phone number,
/// an e-mail address, a resident registration number, a card or account number or a vehicle plate.
///
/// For many texts make one [`MaskList`].
pub fn mask_text(text: &str, names: &[&str], phones: &[&str]) -> String {
    MaskList::new(names, phones).mask(text)
}

/// The names and numbers that must not be readable, made ready once for many texts.
#[derive(Debug, Clone, Default)]
pub struct MaskList {
    /// Names by their first letter, longest first.
    names: HashMap<char, Vec<KnownName>>,
    /// Digits of the numbers without leading zero, with how many of them stay visible in front.
    phones: KnownPhones,
}

#[derive(Debug, Clone)]
struct KnownName {
    /// Letters only, lower case.
    letters: Vec<char>,
    /// Whether it counts only with a title behind it.
    needs_title: bool,
}

/// A number that must not be readable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct KnownPhone {
    /// Digits without the leading zero.
    pub digits: Vec<char>,
    /// How many of these stay visible in front.
    pub prefix: usize,
}

impl MaskList {
    /// A list from names and numbers as they are written on cards.
    ///
    /// A name of one syllable is no name a text can be searched for and is left out; so is a number of fewer than
    /// seven digits. The given name of a Korean name counts too where a title follows it (길동 씨).
    pub fn new(names: &[impl AsRef<str>], phones: &[impl AsRef<str>]) -> Self {
        let mut list = Self::default();
        for name in names {
            list.add_name(name.as_ref());
        }
        for phone in phones {
            list.add_phone(phone.as_ref());
        }
        for known in list.names.values_mut() {
            known.sort_by(|a, b| {
                b.letters.len().cmp(&a.letters.len()).then_with(|| a.letters.cmp(&b.letters))
            });
            known.dedup_by(|a, b| a.letters == b.letters && a.needs_title == b.needs_title);
        }
        list
    }

    /// The text with everything hidden that must not be readable. Comes back in NFC.
    pub fn mask(&self, text: &str) -> String {
        let mut letters: Vec<char> = nfc(text).chars().collect();
        // Hiding one name can bring no new one to light, but two names may overlap: go on until nothing is left.
        loop {
            let names = self.hide_names(&mut letters);
            let phones = hide_known_phones(&mut letters, &self.phones);
            let numbers = hide_numbers(&mut letters);
            if !(names || phones || numbers) {
                return letters.into_iter().collect();
            }
        }
    }

    /// Whether a known name or number, or anything that looks like a number of a person, can still be read in a
    /// text: for reading back what is about to leave the office.
    pub fn survives_in(&self, text: &str) -> bool {
        self.mask(text) != nfc(text)
    }

    fn add_name(&mut self, name: &str) {
        let name = nfc(name.trim());
        let person = match name.rsplit_once(char::is_whitespace) {
            Some((person, title)) if TITLES.contains(&title) => person,
            _ => &name,
        };
        let letters: Vec<char> = person.chars().filter(|c| is_letter(*c)).filter_map(lower).collect();
        if letters.len() < 2 || letters.contains(&MASK) {
            return;
        }
        let korean = letters.iter().all(|c| is_syllable(*c));
        if korean && (3..=5).contains(&letters.len()) {
            let given = letters.iter().skip(letters.len() - 2).copied().collect();
            self.insert(KnownName { letters: given, needs_title: true });
        }
        self.insert(KnownName { letters, needs_title: false });
    }

    fn insert(&mut self, name: KnownName) {
        if let Some(first) = name.letters.first() {
            self.names.entry(*first).or_default().push(name);
        }
    }

    fn add_phone(&mut self, phone: &str) {
        let (digits, prefix) = match PhoneNumber::parse(phone) {
            Ok(number) => (number.digits().to_owned(), number.prefix_len()),
            Err(_) => (phone.chars().filter_map(digit_value).collect(), 0),
        };
        let zero = usize::from(digits.starts_with('0'));
        let digits: Vec<char> = digits.chars().skip(zero).collect();
        if let [_, _, _, .., a, b, c, d] = *digits.as_slice() {
            let known = KnownPhone { prefix: prefix.saturating_sub(zero), digits };
            self.phones.entry([a, b, c, d]).or_default().push(known);
        }
    }

    fn hide_names(&self, letters: &mut [char]) -> bool {
        let mut changed = false;
        for start in 0..letters.len() {
            let Some(first) = letters.get(start).copied().and_then(lower) else { continue };
            let Some(known) = self.names.get(&first) else { continue };
            for name in known {
                let Some(positions) = find(letters, start, &name.letters) else { continue };
                if name.needs_title && !title_follows(letters, positions.last().copied().unwrap_or(start)) {
                    continue;
                }
                let hidden = if name.needs_title { vec![start] } else { hidden_of(letters, &positions) };
                for at in hidden {
                    if let Some(letter) = letters.get_mut(at).filter(|letter| **letter != MASK) {
                        *letter = MASK;
                        changed = true;
                    }
                }
                break;
            }
        }
        changed
    }
}

fn is_letter(c: char) -> bool {
    !c.is_whitespace() && !is_invisible(c)
}

fn lower(c: char) -> Option<char> {
    c.to_lowercase().next()
}

/// Where the letters of a name stand, from `start` on, with at most two blanks between any two of them.
fn find(text: &[char], start: usize, name: &[char]) -> Option<Vec<usize>> {
    let mut positions = Vec::with_capacity(name.len());
    let mut at = start;
    for (index, wanted) in name.iter().enumerate() {
        let mut blanks = 0;
        while index > 0 && text.get(at).is_some_and(|c| !is_letter(*c)) {
            blanks += usize::from(text.get(at).is_some_and(|c| c.is_whitespace()));
            at += 1;
        }
        if blanks > 2 || text.get(at).copied().and_then(lower) != Some(*wanted) {
            return None;
        }
        positions.push(at);
        at += 1;
    }
    Some(positions)
}

fn title_follows(text: &[char], last: usize) -> bool {
    let rest: String = text.iter().skip(last + 1).skip_while(|c| !is_letter(**c)).take(5).collect();
    TITLES.iter().any(|title| rest.starts_with(title))
}

/// Which letters of a name, standing at these positions, are hidden.
fn hidden_of(text: &[char], positions: &[usize]) -> Vec<usize> {
    let first = positions.first().and_then(|at| text.get(*at));
    let east_asian =
        first.is_some_and(|c| is_syllable(*c) || ('\u{3040}'..='\u{9fff}').contains(c) || *c == MASK);
    let inner = match positions {
        [] => Vec::new(),
        [only] => vec![*only],
        [_, last] if east_asian => vec![*last],
        [_, inner @ .., _] if east_asian => inner.to_vec(),
        _ => {
            let starts_word = |at: usize| at == 0 || text.get(at - 1).is_some_and(|c| !is_letter(*c));
            let (_, rest) = positions.split_at(1);
            rest.iter().filter(|at| !starts_word(**at)).copied().collect()
        }
    };
    // Initials only (J K): hide all but the first.
    if inner.is_empty() { positions.iter().skip(1).copied().collect() } else { inner }
}

#[cfg(test)]
#[path = "masking_tests.rs"]
mod tests;
