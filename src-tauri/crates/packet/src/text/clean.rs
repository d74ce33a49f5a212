//! Makes a typed string fit for print.

use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

/// The string in NFC, without anything that has no place on paper: control characters, noncharacters, tag
/// characters, bidirectional overrides. Line feeds stay; tabs and other line ends become spaces and line feeds.
pub(crate) fn printable(text: &str) -> String {
    let kept = text.chars().filter_map(|c| match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => Some('\n'),
        '\t' | '\u{B}' | '\u{C}' => Some(' '),
        c if is_unprintable(c) => None,
        c => Some(c),
    });
    if is_nfc_quick(text.chars()) == unicode_normalization::IsNormalized::Yes {
        kept.collect()
    } else {
        kept.nfc().collect()
    }
}

fn is_unprintable(c: char) -> bool {
    let code = c as u32;
    c.is_control()
        || matches!(code, 0xFDD0..=0xFDEF | 0xFFF9..=0xFFFC | 0xE0000..=0xE007F)
        || code & 0xFFFE == 0xFFFE
        || matches!(code, 0x200B | 0x200E..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x061C | 0xFEFF | 0x00AD)
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn decomposed_hangul_is_composed_and_controls_vanish() {
        assert_eq!(printable("풍\u{0}암\u{202E}동\t1\r\n2"), "풍암동 1\n2");
        assert_eq!(printable("\u{FFFF}\u{E0041}\u{AD}a"), "a");
    }
}
