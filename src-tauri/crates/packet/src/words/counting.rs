//! How items are counted by letters.

use super::Words;

impl Words {
    /// The letter of an item, from 1: 가 나 다, or a b c.
    pub(crate) fn letter(&self, number: u32) -> String {
        if self.language_tag.starts_with("ko") { syllable(number) } else { latin(number) }
    }
}

/// The syllables by which items are counted: 가 to 하, then 거 to 허, 고 to 호 and so on; plain numbers after those.
fn syllable(number: u32) -> String {
    /// The place of each leading consonant among the nineteen, the doubled ones left out.
    const LEADING: [u32; 14] = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
    /// ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ among the twenty-one vowels.
    const VOWELS: [u32; 6] = [0, 4, 8, 13, 18, 20];
    let at = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    let leading = LEADING.get(at % LEADING.len());
    let vowel = VOWELS.get(at / LEADING.len());
    let found =
        leading.zip(vowel).and_then(|(leading, vowel)| char::from_u32(0xAC00 + (leading * 21 + vowel) * 28));
    found.map_or_else(|| number.to_string(), String::from)
}

/// a to z, and plain numbers after those.
fn latin(number: u32) -> String {
    let found = (1..=26).contains(&number).then(|| char::from_u32(u32::from('a') + number - 1)).flatten();
    found.map_or_else(|| number.to_string(), String::from)
}

#[cfg(test)]
mod tests {
    use super::{latin, syllable};

    #[test]
    fn letters_go_on_with_the_next_vowel_and_then_with_numbers() {
        let syllables = [1, 2, 3, 4, 13, 14, 15, 28, 29, 84, 85].map(syllable);
        assert_eq!(syllables, ["가", "나", "다", "라", "파", "하", "거", "허", "고", "히", "85"]);
        assert_eq!([1, 26, 27].map(latin), ["a", "z", "27"]);
    }
}
