//! What is done to every text before the rules look at it: one Unicode form, nothing invisible.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text in NFC, so that a syllable typed on a Mac (가 as two code points) equals the same one from Windows.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// NFC, without control characters, byte order marks, bidi overrides, tag characters and noncharacters; line ends
/// become `\n`; line breaks and tabs stay. What a person can see is never changed.
///
/// Unicode 16, chapters 23.1 (controls), 23.2 (layout controls), 23.7 (noncharacters).
pub fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n");
    unified
        .chars()
        .map(|c| if matches!(c, '\r' | '\u{2028}' | '\u{2029}') { '\n' } else { c })
        .filter(|c| !is_unwanted(*c))
        .nfc()
        .collect()
}

/// A text for one line: [`clean`], with every run of white space as one space and none at the ends.
pub fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that show nothing and may stand between two letters of a name or two digits of a number:
/// soft hyphen, zero-width space and joiners, variation selectors, Hangul fillers.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{34f}' | '\u{61c}' | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}')
}

fn is_unwanted(c: char) -> bool {
    let control = c.is_control() && c != '\n' && c != '\t';
    let layout =
        matches!(c, '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fff9}'..='\u{fffb}');
    let tag = matches!(c, '\u{e0000}'..='\u{e007f}');
    let nothing = matches!(c, '\u{fdd0}'..='\u{fdef}') || (c as u32 & 0xfffe) == 0xfffe;
    control || layout || tag || nothing
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn decomposed_hangul_is_joined_and_controls_go() {
        assert_eq!(clean("\u{feff}\u{1111}\u{116e}\u{11bc}암\u{0}동\r\n둘째\t줄\u{7}"), "풍암동\n둘째\t줄");
        assert_eq!(clean_line("  풍암동 \n  골목\u{3000}길 "), "풍암동 골목 길");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once.clone());
            let line = clean_line(&once);
            prop_assert_eq!(clean_line(&line), line);
        }
    }
}
