//! Particles (조사) after a word that is only known when the sentence is shown: 풍암동을, 상무2동은, GS로.
//!
//! The form depends on the last sound: Korean orthography, article 18 and 표준어 규정. Latin abbreviations and digits
//! are read as Korean reads them aloud (GS 지에스, 3 삼); brackets and quotes are passed over.

use serde::{Deserialize, Serialize};

use super::hangul::Syllable;

/// A pair of forms of one particle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Josa {
    /// 이/가, the subject.
    Subject,
    /// 을/를, the object.
    Object,
    /// 은/는, the topic.
    Topic,
    /// 과/와, and.
    With,
    /// 으로/로, towards, by means of; 로 also after ㄹ.
    Towards,
    /// 이나/나, or.
    Or,
    /// 아/야, calling.
    Call,
    /// 이랑/랑, with.
    Along,
    /// 이라/라, being; also the stem of 이라고/라고.
    Being,
    /// 이다/다, is.
    Is,
    /// 이며/며, and is.
    AndIs,
    /// 이든/든, whichever.
    Whichever,
    /// 이에요/예요, is (polite).
    IsPolite,
}

/// How a word sounds at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// On a vowel.
    Vowel,
    /// On ㄹ.
    Rieul,
    /// On any other consonant.
    Consonant,
    /// Nobody can tell: an empty word, signs only.
    Unknown,
}

impl Josa {
    /// All particles, for catalogues and tests.
    pub const ALL: [Self; 13] = [
        Self::Subject,
        Self::Object,
        Self::Topic,
        Self::With,
        Self::Towards,
        Self::Or,
        Self::Call,
        Self::Along,
        Self::Being,
        Self::Is,
        Self::AndIs,
        Self::Whichever,
        Self::IsPolite,
    ];

    /// The forms after a consonant and after a vowel.
    pub const fn forms(self) -> (&'static str, &'static str) {
        match self {
            Self::Subject => ("이", "가"),
            Self::Object => ("을", "를"),
            Self::Topic => ("은", "는"),
            Self::With => ("과", "와"),
            Self::Towards => ("으로", "로"),
            Self::Or => ("이나", "나"),
            Self::Call => ("아", "야"),
            Self::Along => ("이랑", "랑"),
            Self::Being => ("이라", "라"),
            Self::Is => ("이다", "다"),
            Self::AndIs => ("이며", "며"),
            Self::Whichever => ("이든", "든"),
            Self::IsPolite => ("이에요", "예요"),
        }
    }

    /// The particle that a catalogue names by its forms in either order: `을/를`, `를/을`, or by one of them.
    pub fn of_forms(forms: &str) -> Option<Self> {
        let one =
            |part: &str| Self::ALL.into_iter().find(|josa| josa.forms().0 == part || josa.forms().1 == part);
        match forms.split_once('/') {
            None => one(forms.trim()),
            Some((left, right)) => {
                let (left, right) = (left.trim(), right.trim());
                Self::ALL
                    .into_iter()
                    .find(|josa| josa.forms() == (left, right) || josa.forms() == (right, left))
            }
        }
    }

    /// The form that follows a word. Where nobody can tell, both: `을(를)`.
    pub fn after(self, word: &str) -> String {
        let (closed, open) = self.forms();
        match (ending(word), self) {
            (Ending::Vowel, _) | (Ending::Rieul, Self::Towards) => open.to_owned(),
            (Ending::Consonant | Ending::Rieul, _) => closed.to_owned(),
            (
                Ending::Unknown,
                Self::Towards
                | Self::Or
                | Self::Along
                | Self::Being
                | Self::Is
                | Self::AndIs
                | Self::Whichever,
            ) => {
                let stem: String = closed.chars().take(1).collect();
                format!("({stem}){open}")
            }
            (Ending::Unknown, _) => format!("{closed}({open})"),
        }
    }

    /// The word with its particle.
    pub fn attach(self, word: &str) -> String {
        format!("{word}{}", self.after(word))
    }
}

/// How a word sounds at its end. A bracketed end counts only when nothing stands before it: 풍암동(12) ends as 동.
pub fn ending(word: &str) -> Ending {
    let word = super::clean::nfc(word);
    let outside = without_trailing_brackets(&word);
    let of = |text: &str| {
        let core: Vec<char> =
            text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '%' | '℃' | '㎡')).collect();
        last_sound(&core)
    };
    match of(outside) {
        Ending::Unknown => of(&word),
        known => known,
    }
}

fn without_trailing_brackets(word: &str) -> &str {
    let trimmed = word.trim_end();
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）'), ('〔', '〕'), ('{', '}')] {
        if trimmed.ends_with(close)
            && let Some(at) = trimmed.rfind(open)
        {
            let before = trimmed.get(..at).unwrap_or_default();
            if before.chars().any(char::is_alphanumeric) {
                return without_trailing_brackets(before);
            }
        }
    }
    trimmed
}

fn last_sound(letters: &[char]) -> Ending {
    let Some(last) = letters.last().copied() else { return Ending::Unknown };
    if let Some(syllable) = Syllable::of(last) {
        return match syllable.last {
            0 => Ending::Vowel,
            8 => Ending::Rieul,
            _ => Ending::Consonant,
        };
    }
    match last {
        // 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구.
        '0'..='9' => digit_sound(letters),
        '%' | '℃' | '㎡' => Ending::Vowel,
        // ㄱ is read 기역, ㄹ 리을, vowels as themselves.
        'ㄹ' => Ending::Rieul,
        'ㄱ'..='ㅎ' => Ending::Consonant,
        'ㅏ'..='ㅣ' => Ending::Vowel,
        c if c.is_ascii_alphabetic() => latin_sound(letters),
        _ => Ending::Unknown,
    }
}

/// Zeroes at the end of a number are read as ten (십), hundred (백), thousand (천), ten thousand (만), hundred million (억).
fn digit_sound(letters: &[char]) -> Ending {
    let digits: Vec<char> = letters.iter().rev().take_while(|c| c.is_ascii_digit()).copied().collect();
    match digits.first() {
        Some('1' | '7' | '8') => Ending::Rieul,
        Some('2' | '4' | '5' | '9') => Ending::Vowel,
        // 영, 십, 백, 천, 만, 억 end on a consonant, but 조 (10^12) does not.
        Some('0') if digits.len() > 1 => {
            let zeroes = digits.iter().take_while(|c| **c == '0').count();
            if (12..16).contains(&zeroes) { Ending::Vowel } else { Ending::Consonant }
        }
        _ => Ending::Consonant,
    }
}

/// An abbreviation is spelled out letter by letter; a word is judged by how Korean writes its end.
fn latin_sound(letters: &[char]) -> Ending {
    let tail: Vec<char> = letters.iter().rev().take_while(|c| c.is_ascii_alphabetic()).copied().collect();
    let spelled = tail.len() == 1 || tail.iter().all(char::is_ascii_uppercase);
    let last = tail.first().copied().unwrap_or_default().to_ascii_lowercase();
    if spelled {
        // 엘, 아르 (알): ㄹ; 엠, 엔: consonant; all other letter names end on a vowel.
        return match last {
            'l' | 'r' => Ending::Rieul,
            'm' | 'n' => Ending::Consonant,
            _ => Ending::Vowel,
        };
    }
    let before = tail.get(1).copied().unwrap_or_default().to_ascii_lowercase();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    match last {
        'l' => Ending::Rieul,
        // apple, table: the e is silent and the word ends on ㄹ in Korean (애플, 테이블).
        'e' if before == 'l' && tail.get(2).is_some_and(|c| !vowel(c.to_ascii_lowercase())) => Ending::Rieul,
        'm' | 'n' => Ending::Consonant,
        'g' if before == 'n' => Ending::Consonant,
        // After a vowel k, p, t, b, c close the syllable (북, 숍, 마켓); after a consonant they get a vowel (마트).
        'k' | 'p' | 't' | 'b' | 'c' if vowel(before) => Ending::Consonant,
        'k' if before == 'c' => Ending::Consonant,
        _ => Ending::Vowel,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn particles_follow_the_sound() {
        for (josa, word, expected) in [
            (Josa::Object, "풍암동", "풍암동을"),
            (Josa::Object, "가게", "가게를"),
            (Josa::Subject, "상인회", "상인회가"),
            (Josa::Towards, "서울", "서울로"),
            (Josa::Towards, "풍암동", "풍암동으로"),
            (Josa::Towards, "가게", "가게로"),
            (Josa::Topic, "상무2", "상무2는"),
            (Josa::Topic, "양3", "양3은"),
            (Josa::Towards, "1", "1로"),
            (Josa::Towards, "10", "10으로"),
            (Josa::Towards, "6", "6으로"),
            (Josa::With, "GS", "GS와"),
            (Josa::Object, "LED", "LED를"),
            (Josa::Subject, "CCTV", "CCTV가"),
            (Josa::Topic, "PDF", "PDF는"),
            (Josa::Towards, "URL", "URL로"),
            (Josa::Object, "URL", "URL을"),
            (Josa::Object, "ATM", "ATM을"),
            (Josa::Object, "Market", "Market을"),
            (Josa::Object, "mart", "mart를"),
            (Josa::Towards, "Apple", "Apple로"),
            (Josa::Topic, "풍암동(12곳)", "풍암동(12곳)은"),
            (Josa::Subject, "'가게'", "'가게'가"),
            (Josa::Object, "(가칭)", "(가칭)을"),
            (Josa::Object, "30%", "30%를"),
            (Josa::Or, "떡", "떡이나"),
            (Josa::Call, "길동", "길동아"),
            (Josa::Call, "영희", "영희야"),
            (Josa::Object, "", "을(를)"),
            (Josa::Towards, "★", "★(으)로"),
            (Josa::Or, "…", "…(이)나"),
            (Josa::Object, "ㄹ", "ㄹ을"),
            (Josa::Object, "\u{1111}\u{116e}\u{11bc}", "\u{1111}\u{116e}\u{11bc}을"),
            (Josa::Is, "월", "월이다"),
            (Josa::Object, "5,000", "5,000을"),
            (Josa::Object, "1000000000000", "1000000000000를"),
        ] {
            assert_eq!(josa.attach(word), expected);
        }
    }

    #[test]
    fn a_particle_is_found_by_its_forms() {
        for josa in Josa::ALL {
            let (closed, open) = josa.forms();
            assert_eq!(Josa::of_forms(&format!("{closed}/{open}")), Some(josa));
            assert_eq!(Josa::of_forms(&format!("{open}/{closed}")), Some(josa));
        }
        assert_eq!(Josa::of_forms("을"), Some(Josa::Object));
        assert_eq!(Josa::of_forms("도"), None);
    }

    proptest! {
        #[test]
        fn only_the_last_syllable_counts(before in "[가-힣A-Za-z0-9 ]{0,8}", last in prop::char::range('가', '힣')) {
            let word = format!("{before}{last}");
            for josa in Josa::ALL {
                prop_assert_eq!(josa.after(&word), josa.after(&last.to_string()));
                let (closed, open) = josa.forms();
                let expected = match Syllable::of(last).map(|s| s.last) {
                    Some(0) => open,
                    Some(8) if josa == Josa::Towards => open,
                    _ => closed,
                };
                prop_assert_eq!(josa.after(&word), expected);
            }
        }

        #[test]
        fn every_word_gets_a_particle(word in any::<String>()) {
            for josa in Josa::ALL {
                prop_assert!(!josa.after(&word).is_empty());
            }
        }
    }
}
