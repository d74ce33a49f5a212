//! Numbers of people in a free text: where they stand and which of their digits are hidden.

use std::collections::HashMap;

use super::{
    masking::{KnownPhone, MASK},
    phone::{PhoneNumber, digit_value, is_separator},
};

/// A digit of a text and where it stands.
#[derive(Clone, Copy)]
struct Digit {
    value: char,
    at: usize,
}

/// Known numbers by their last four digits.
pub(super) type KnownPhones = HashMap<[char; 4], Vec<KnownPhone>>;

/// Hides known numbers wherever their digits follow one another, in whatever grouping.
pub(super) fn hide_known_phones(letters: &mut [char], phones: &KnownPhones) -> bool {
    let mut changed = false;
    for stream in streams(letters) {
        for end in 4..=stream.len() {
            let Some([.., a, b, c, d]) = stream.get(..end) else { continue };
            for phone in phones.get(&[a.value, b.value, c.value, d.value]).into_iter().flatten() {
                let Some(start) = end.checked_sub(phone.digits.len()) else { continue };
                let window = stream.get(start..end).unwrap_or_default();
                if window.iter().map(|digit| digit.value).eq(phone.digits.iter().copied()) {
                    changed |= hide(letters, window, phone.prefix, 4);
                }
            }
        }
    }
    changed
}

/// Hides everything that looks like a number of a person. The order matters: the longest kinds first.
pub(super) fn hide_numbers(letters: &mut [char]) -> bool {
    let mut changed = hide_mail(letters);
    for stream in streams(letters) {
        let groups = grouped(letters, &stream);
        let mut at = 0;
        while at < groups.len() {
            let taken = hide_at(letters, groups.get(at..).unwrap_or_default());
            changed |= taken > 0;
            at += taken.max(1);
        }
    }
    changed | hide_plates(letters)
}

/// Runs of digits with at most three separators between two of them.
fn streams(letters: &[char]) -> Vec<Vec<Digit>> {
    let mut all: Vec<Vec<Digit>> = Vec::new();
    let mut gap = usize::MAX;
    for (at, c) in letters.iter().enumerate() {
        if let Some(value) = digit_value(*c) {
            match all.last_mut() {
                Some(stream) if gap <= 3 => stream.push(Digit { value, at }),
                _ => all.push(vec![Digit { value, at }]),
            }
            gap = 0;
        } else if is_separator(*c) {
            gap = gap.saturating_add(1);
        } else {
            gap = usize::MAX;
        }
    }
    all
}

/// A stream cut where its digits do not touch.
fn grouped(letters: &[char], stream: &[Digit]) -> Vec<Vec<Digit>> {
    let mut groups: Vec<Vec<Digit>> = Vec::new();
    for digit in stream {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| touching(letters, last.at, digit.at)) => {
                group.push(*digit)
            }
            _ => groups.push(vec![*digit]),
        }
    }
    groups
}

fn touching(letters: &[char], from: usize, to: usize) -> bool {
    letters.get(from + 1..to).unwrap_or_default().iter().all(|c| super::clean::is_invisible(*c))
}

/// Hides the number that begins with the first group, and says how many groups it took.
fn hide_at(letters: &mut [char], groups: &[Vec<Digit>]) -> usize {
    for count in (1..=groups.len().min(5)).rev() {
        let taken = groups.get(0..count).unwrap_or_default();
        let digits: Vec<Digit> = taken.concat();
        let (from, to) = match (digits.first(), digits.last()) {
            (Some(first), Some(last)) => (first.at, last.at),
            _ => continue,
        };
        let written: String = letters.get(from..=to).unwrap_or_default().iter().collect();
        let plus = from > 0 && letters.get(from - 1).is_some_and(|c| matches!(c, '+' | '\u{ff0b}'));
        let lengths: Vec<usize> = taken.iter().map(Vec::len).collect();
        if let Some((before, after)) = shown(&written, plus, &lengths, &digits)
            && hide(letters, &digits, before, after)
        {
            return count;
        }
    }
    0
}

/// How many digits of a number stay visible in front and behind; `None` for what is no number of a person.
fn shown(written: &str, plus: bool, lengths: &[usize], digits: &[Digit]) -> Option<(usize, usize)> {
    let hyphens = written.contains(['-', '–', '‑', '−', '－']);
    let values: String = digits.iter().map(|digit| digit.value).collect();
    let resident = matches!(lengths, [6, 7] | [13] | [6, 1, 6]) && is_resident_number(&values);
    let card = matches!(lengths, [4, 4, 4, 4] | [16] | [4, 6, 5]);
    let licence = hyphens && matches!(lengths, [2, 2, 6, 2]);
    if resident || licence {
        return Some((0, 0));
    }
    if card {
        return Some((0, 4));
    }
    let full = if plus { format!("+{written}") } else { written.to_owned() };
    if let Ok(number) = PhoneNumber::parse(&full)
        && (values.starts_with('0')
            || plus
            || values.starts_with("10")
            || values.starts_with("82")
            || (number.prefix_len() == 0 && lengths == [4, 4]))
    {
        // In front stays what is not the middle: prefix as written, with or without country code.
        let middle = number.digits().len().saturating_sub(number.prefix_len() + 4);
        return Some((digits.len().saturating_sub(middle + 4), 4));
    }
    let local =
        hyphens && matches!(lengths, [3, 4]) && values.starts_with(|c: char| ('2'..='9').contains(&c));
    let account =
        hyphens && lengths.len() >= 3 && (10..=16).contains(&digits.len()) && !is_dates(lengths, &values);
    (local || account).then_some((0, 4))
}

/// Six digits of a birthday, then a digit for century and sex (행정안전부 주민등록번호 부여 규칙).
fn is_resident_number(values: &str) -> bool {
    let number = |range| values.get(range).and_then(|part: &str| part.parse::<u32>().ok());
    matches!(number(2..4), Some(1..=12))
        && matches!(number(4..6), Some(1..=31))
        && matches!(number(6..7), Some(1..=8))
}

/// Two or more dates or hours in one row of hyphens are no account number: `2026-07-16-14`.
fn is_dates(lengths: &[usize], values: &str) -> bool {
    matches!(lengths, [4, 2, 2, ..]) && matches!(values.get(0..2), Some("19" | "20"))
}

fn hide(letters: &mut [char], digits: &[Digit], before: usize, after: usize) -> bool {
    let mut changed = false;
    let end = digits.len().saturating_sub(after);
    for digit in digits.get(before.min(end)..end).unwrap_or_default() {
        if let Some(letter) = letters.get_mut(digit.at).filter(|letter| **letter != MASK) {
            *letter = MASK;
            changed = true;
        }
    }
    changed
}

/// Hides all but the first character before an @ that a domain follows.
fn hide_mail(letters: &mut [char]) -> bool {
    let local = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let mut changed = false;
    for at in 0..letters.len() {
        if !matches!(letters.get(at), Some('@' | '\u{ff20}')) {
            continue;
        }
        let domain =
            letters.iter().skip(at + 1).take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-')).count();
        let start = at - letters.iter().take(at).rev().take_while(|c| local(c)).count();
        if domain == 0 || start == at {
            continue;
        }
        // One character alone is hidden too.
        let first = if at - start == 1 { start } else { start + 1 };
        for letter in letters.iter_mut().take(at).skip(first) {
            changed |= *letter != MASK;
            *letter = MASK;
        }
    }
    changed
}

/// Usage letters of Korean plates (자동차 등록번호판 등의 기준에 관한 고시).
const PLATE_LETTERS: &str =
    "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배하허호";
/// Those that also are words or units between numbers; with a space they are not taken for a plate.
const PLATE_WORDS: &str = "조구호도주수보오";

/// Hides the four digits of `12가 3456`.
fn hide_plates(letters: &mut [char]) -> bool {
    let mut changed = false;
    for at in 2..letters.len() {
        let Some(letter) = letters.get(at).copied().filter(|c| PLATE_LETTERS.contains(*c)) else { continue };
        let digit = |index: usize| letters.get(index).is_some_and(|c| digit_value(*c).is_some());
        let before = letters.iter().take(at).rev().take_while(|c| digit_value(**c).is_some()).count();
        let space = usize::from(letters.get(at + 1).is_some_and(|c| *c == ' '));
        let from = at + 1 + space;
        let four = (from..from + 4).all(digit) && !digit(from + 4);
        if (2..=3).contains(&before) && four && !(space == 1 && PLATE_WORDS.contains(letter)) {
            for hidden in letters.iter_mut().skip(from).take(4) {
                *hidden = MASK;
            }
            changed = true;
        }
    }
    changed
}
