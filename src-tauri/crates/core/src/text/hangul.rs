//! Syllables and letters of Hangul: taking apart, putting together, initial consonants, half-typed syllables.
//!
//! Arithmetic of Hangul syllables: Unicode 16, section 3.12.

/// Initial consonants in order, as letters that stand alone.
pub const INITIALS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];
/// Vowels in order.
pub const VOWELS: [char; 21] = [
    'ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅘ', 'ㅙ', 'ㅚ', 'ㅛ', 'ㅜ', 'ㅝ', 'ㅞ', 'ㅟ',
    'ㅠ', 'ㅡ', 'ㅢ', 'ㅣ',
];
/// Final consonants in order; the first stands for none.
pub const FINALS: [char; 28] = [
    '\0', 'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ',
    'ㅂ', 'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

const FIRST: u32 = 0xac00;
const LAST: u32 = 0xd7a3;
const FINAL_COUNT: u32 = 28;
const VOWEL_COUNT: u32 = 21;

/// A syllable taken apart, by places in [`INITIALS`], [`VOWELS`] and [`FINALS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Syllable {
    /// Place of the initial consonant.
    pub initial: u32,
    /// Place of the vowel.
    pub vowel: u32,
    /// Place of the final consonant, 0 for none.
    pub last: u32,
}

impl Syllable {
    /// Takes a precomposed syllable apart.
    pub const fn of(c: char) -> Option<Self> {
        let code = c as u32;
        if code < FIRST || code > LAST {
            return None;
        }
        let index = code - FIRST;
        Some(Self {
            initial: index / (VOWEL_COUNT * FINAL_COUNT),
            vowel: index / FINAL_COUNT % VOWEL_COUNT,
            last: index % FINAL_COUNT,
        })
    }

    /// Puts it together again; `None` when a place is out of range.
    pub fn join(self) -> Option<char> {
        if self.initial >= 19 || self.vowel >= VOWEL_COUNT || self.last >= FINAL_COUNT {
            return None;
        }
        char::from_u32(FIRST + (self.initial * VOWEL_COUNT + self.vowel) * FINAL_COUNT + self.last)
    }
}

/// Whether a character is a precomposed syllable (가 to 힣).
pub const fn is_syllable(c: char) -> bool {
    c as u32 >= FIRST && c as u32 <= LAST
}

/// Whether a character is an initial consonant standing alone, of the keyboard (ㅍ) or conjoining (U+1111).
pub fn initial_letter(c: char) -> Option<char> {
    let conjoining = (c as u32).checked_sub(0x1100).and_then(|index| INITIALS.get(index as usize)).copied();
    conjoining.or_else(|| INITIALS.contains(&c).then_some(c))
}

/// The consonants that an input method may have joined into one letter though two were meant: ㄳ was ㄱ and ㅅ.
pub const fn cluster(c: char) -> Option<(char, char)> {
    Some(match c {
        'ㄳ' => ('ㄱ', 'ㅅ'),
        'ㄵ' => ('ㄴ', 'ㅈ'),
        'ㄶ' => ('ㄴ', 'ㅎ'),
        'ㄺ' => ('ㄹ', 'ㄱ'),
        'ㄻ' => ('ㄹ', 'ㅁ'),
        'ㄼ' => ('ㄹ', 'ㅂ'),
        'ㄽ' => ('ㄹ', 'ㅅ'),
        'ㄾ' => ('ㄹ', 'ㅌ'),
        'ㄿ' => ('ㄹ', 'ㅍ'),
        'ㅀ' => ('ㄹ', 'ㅎ'),
        'ㅄ' => ('ㅂ', 'ㅅ'),
        _ => return None,
    })
}

/// A doubled consonant as its single one: people look for 빵집 with ㅂㅈ as well as with ㅃㅈ.
pub const fn undouble(c: char) -> char {
    match c {
        'ㄲ' => 'ㄱ',
        'ㄸ' => 'ㄷ',
        'ㅃ' => 'ㅂ',
        'ㅆ' => 'ㅅ',
        'ㅉ' => 'ㅈ',
        other => other,
    }
}

/// The initial consonant of a syllable.
pub fn initial_of(c: char) -> Option<char> {
    Syllable::of(c).and_then(|syllable| INITIALS.get(syllable.initial as usize)).copied()
}

/// 초성: each syllable as its initial consonant, everything else as it is. `풍암동 1` becomes `ㅍㅇㄷ 1`.
pub fn initials(text: &str) -> String {
    super::clean::nfc(text)
        .chars()
        .map(|c| initial_of(c).or_else(|| initial_letter(c)).unwrap_or(c))
        .collect()
}

/// Whether a text, somewhere, has the initial consonants of a query (ㅍㅇㄷ matches 풍암동).
///
/// Doubled consonants match their single ones both ways, joined ones (ㄳ) count as two, case and NFC do not matter.
/// Other characters of the query stand for themselves.
pub fn matches_initials(text: &str, query: &str) -> bool {
    let wanted = folded_initials(query);
    !wanted.is_empty() && folded_initials(text).contains(&wanted)
}

/// [`initials`] with doubled consonants undone, joined ones apart and Latin letters in lower case.
pub(crate) fn folded_initials(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in super::clean::nfc(text).chars() {
        match (cluster(c), initial_of(c).or_else(|| initial_letter(c))) {
            (Some((first, second)), _) => folded.extend([first, second]),
            (None, Some(initial)) => folded.push(undouble(initial)),
            (None, None) => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// What a half-typed last character may become while one goes on typing.
///
/// A consonant (ㅍ) becomes any of its 588 syllables; an open syllable (아) itself, with each of 27 finals, and with
/// the vowels that its vowel grows into (오 into 와); a closed one (갑) itself and with joined finals (값).
/// Every other character stays as it is.
pub fn completions(c: char) -> Vec<char> {
    if let Some(initial) =
        initial_letter(c).and_then(|letter| INITIALS.iter().position(|known| *known == letter))
    {
        let initial = initial as u32;
        return (0..VOWEL_COUNT)
            .flat_map(|vowel| with_finals(Syllable { initial, vowel, last: 0 }))
            .collect();
    }
    let Some(syllable) = Syllable::of(c) else { return vec![c] };
    if syllable.last == 0 {
        // ㅗ, ㅜ and ㅡ grow into the vowels that follow them in the alphabet's order.
        let grown = match syllable.vowel {
            8 => 9..=11,
            13 => 14..=16,
            18 => 19..=19,
            #[expect(clippy::reversed_empty_ranges, reason = "an empty range of the same type")]
            _ => 1..=0,
        };
        let vowels = std::iter::once(syllable.vowel).chain(grown);
        return vowels.flat_map(|vowel| with_finals(Syllable { vowel, ..syllable })).collect();
    }
    let last = FINALS.get(syllable.last as usize).copied().unwrap_or_default();
    let joined = (1..FINAL_COUNT).filter(|index| {
        let grown = FINALS.get(*index as usize).copied().and_then(cluster);
        *index == syllable.last || grown.is_some_and(|(first, _)| first == last)
    });
    joined.filter_map(|index| Syllable { last: index, ..syllable }.join()).collect()
}

fn with_finals(open: Syllable) -> impl Iterator<Item = char> {
    (0..FINAL_COUNT).filter_map(move |last| Syllable { last, ..open }.join())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn initials_find_words() {
        assert_eq!(initials("풍암동 빵집 3호"), "ㅍㅇㄷ ㅃㅈ 3ㅎ");
        for (text, query) in [
            ("서구 풍암동 골목", "ㅍㅇㄷ"),
            ("빵집", "ㅂㅈ"),
            ("빵집", "ㅃㅈ"),
            ("국수", "ㄳ"),
            ("화정1동", "ㅎㅈ1ㄷ"),
            ("풍암동", "\u{1111}\u{110b}\u{1103}"),
            ("\u{1111}\u{116e}\u{11bc}암동", "ㅍㅇ"),
            ("GS마트", "gsㅁ"),
        ] {
            assert!(matches_initials(text, query), "{text} {query}");
        }
        assert!(!matches_initials("풍암동", "ㅍㄷ"));
        assert!(!matches_initials("풍암동", ""));
    }

    #[test]
    fn half_typed_syllables_grow() {
        assert_eq!(completions('아').len(), 28);
        assert!(completions('아').contains(&'암'));
        assert!(completions('오').contains(&'완'));
        assert_eq!(completions('갑'), vec!['갑', '값']);
        assert_eq!(completions('ㅍ').len(), 588);
        assert!(completions('ㅍ').contains(&'풍'));
        assert_eq!(completions('a'), vec!['a']);
    }

    proptest! {
        #[test]
        fn a_syllable_is_the_sum_of_its_parts(c in prop::char::range('가', '힣')) {
            prop_assert_eq!(Syllable::of(c).and_then(Syllable::join), Some(c));
            prop_assert!(completions(c).contains(&c));
            let letter = initial_of(c).unwrap();
            prop_assert!(completions(letter).contains(&c));
            prop_assert_eq!(initial_letter(letter), Some(letter));
        }

        #[test]
        fn any_part_of_a_text_is_found_by_its_initials(text in "[가-힣]{1,12}", from in 0_usize..12, len in 1_usize..6) {
            let part: String = text.chars().skip(from).take(len).collect();
            prop_assume!(!part.is_empty());
            prop_assert!(matches_initials(&text, &initials(&part)));
        }

        #[test]
        fn letters_are_kept_in_number(text in "[가-힣ㄱ-ㅎa-z0-9 ]{0,20}") {
            prop_assert_eq!(initials(&text).chars().count(), text.chars().count());
        }
    }
}
