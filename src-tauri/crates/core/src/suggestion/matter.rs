//! What a text is about: its sentences without greetings and thanks, and a title made of one of them.

use serde::{Deserialize, Serialize};

use super::CategoryIndex;

/// How people greet and thank before and after the matter itself, from the district pack.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Courtesies {
    /// Words by which a whole sentence is known to be a greeting or thanks.
    pub words: Vec<String>,
    /// Words that lead to the matter and say nothing of it, with whatever stands before them in the sentence: 다름이
    /// 아니라, … 하는 사람인데요.
    pub lead_ins: Vec<String>,
}

impl Courtesies {
    /// The sentences that speak of the matter; all of them where none would be left.
    pub fn matter<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let all: Vec<&str> = sentences(text).map(|sentence| self.without_lead_in(sentence)).collect();
        let plain: Vec<&str> = all.iter().copied().filter(|sentence| !self.is_courtesy(sentence)).collect();
        if plain.is_empty() { all } else { plain }
    }

    /// A title of at most `letters` letters, cut between words: the sentence that says what the text is about, which
    /// is the first one with a word of some category, else the first that is not a greeting.
    pub fn title(&self, text: &str, categories: &CategoryIndex, letters: usize) -> String {
        let matter = self.matter(text);
        let about = matter.iter().find(|sentence| !categories.propose(sentence).is_empty());
        shortened(about.or(matter.first()).copied().unwrap_or(text), letters)
    }

    fn is_courtesy(&self, sentence: &str) -> bool {
        self.words.iter().any(|word| !word.is_empty() && sentence.contains(word.as_str()))
    }

    fn without_lead_in<'t>(&self, sentence: &'t str) -> &'t str {
        let rest = self.lead_ins.iter().find_map(|lead_in| {
            let (_, rest) = (!lead_in.is_empty()).then(|| sentence.split_once(lead_in.as_str()))??;
            let rest = rest.trim_start_matches([' ', ',']);
            (!rest.is_empty()).then_some(rest)
        });
        rest.unwrap_or(sentence)
    }
}

/// A text on one line, cut between words before it grows longer than `letters`; the cut shows.
pub fn shortened(text: &str, letters: usize) -> String {
    let mut line = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if count > 0 && count + 1 + length > letters {
            return format!("{line}…");
        }
        if count > 0 {
            line.push(' ');
            count += 1;
        }
        if length > letters {
            // A single word that long is cut inside.
            line.extend(word.chars().take(letters));
            return format!("{line}…");
        }
        line.push_str(word);
        count += length;
    }
    line
}

/// Sentences without their end marks. A point between digits, as in `1.5m` and `2026. 7. 16.`, ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let ends = match letter {
            '?' | '!' | '\n' => true,
            '.' => !before.is_ascii_digit(),
            _ => false,
        };
        if ends {
            parts.extend(text.get(start..at));
            start = at + letter.len_utf8();
        }
        before = letter;
    }
    parts.extend(text.get(start..));
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::CategoryWords;
    use super::*;

    fn courtesies() -> Courtesies {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Courtesies {
            words: words(&["안녕", "고맙", "부탁드립"]),
            lead_ins: words(&["다름이 아니라", "사람인데요"]),
        }
    }

    fn parking() -> CategoryIndex {
        let words = vec![("주차장".to_owned(), 1.0)];
        CategoryIndex::new(&[CategoryWords { category: "주차".into(), words }], &[])
    }

    #[test]
    fn a_title_says_what_the_text_is_about() {
        let title = |text: &str| courtesies().title(text, &parking(), 30);
        let text = "늘 애써 주셔서 고맙습니다. 다름이 아니라 공영주차장이 저녁 8시면 텅 빕니다. 열어 주세요.";
        assert_eq!(title(text), "공영주차장이 저녁 8시면 텅 빕니다");
        assert_eq!(
            title("차양을 2026. 7. 16. 달았는데 1.5m라 좁습니다"),
            "차양을 2026. 7. 16. 달았는데 1.5m라…"
        );
        assert_eq!(title("풍암동 책방 하는 사람인데요, 골목이 어둡습니다"), "골목이 어둡습니다");
        assert_eq!(title("안녕하세요"), "안녕하세요");
        assert_eq!(title(""), "");
        assert_eq!(title(&"가".repeat(80)), format!("{}…", "가".repeat(30)));
    }

    #[test]
    fn greetings_make_no_two_texts_alike() {
        let matter = |text: &str| courtesies().matter(text).join(" ");
        assert_eq!(matter("안녕하세요. 가로등이 꺼졌어요! 부탁드립니다."), "가로등이 꺼졌어요");
        assert_eq!(matter("고맙습니다. 안녕히 계세요."), "고맙습니다 안녕히 계세요");
    }

    proptest! {
        #[test]
        fn no_title_is_longer_than_asked(text in any::<String>(), letters in 1_usize..60) {
            let title = courtesies().title(&text, &parking(), letters);
            prop_assert!(title.chars().count() <= letters + 1);
        }
    }
}
