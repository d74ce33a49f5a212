//! What a text is about: its sentences without greetings and thanks, and a title made of one of them.

use serde::{Deserialize, Serialize};

use super::CategoryIndex;

/// How people greet and thank before and after the matter itself, from the district pack.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Courtesies {
    /// Words by which a short sentence is known to be a greeting or thanks.
    pub words: Vec<String>,
    /// Words that lead to the matter and say nothing of it, with whatever stands before them in the sentence: 다름이
    /// 아니라, … 하는 사람인데요.
    pub lead_ins: Vec<String>,
    /// Words that merchants write about any matter, so that two texts are not alike because of them: 우리 가게, 해 주세요.
    pub fillers: Vec<String>,
}

/// Letters of the longest greeting: a longer sentence holds the matter too.
const COURTESY: usize = 24;
/// Confidence from which a sentence is taken to be the matter although others stand before it.
const SURE: f64 = 0.8;
/// Letters that a matter has at least.
const MATTER: usize = 6;

impl Courtesies {
    /// The sentences that speak of the matter; all of them where none would be left.
    pub fn matter<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let cut = |sentence| self.without_lead_in(sentence);
        let plain: Vec<&str> =
            sentences(text).filter(|sentence| !self.is_courtesy(sentence)).map(cut).collect();
        if plain.is_empty() { sentences(text).map(cut).collect() } else { plain }
    }

    /// A title of at most `letters` letters, cut between words: the sentence that says what the text is about, which
    /// is the first one that surely speaks for a category, else the first that is not a greeting.
    pub fn title(&self, text: &str, categories: &CategoryIndex, letters: usize) -> String {
        let matter = self.matter(text);
        let sure = |sentence: &&&str| {
            categories.propose(sentence).first().is_some_and(|best| best.confidence >= SURE)
        };
        let about = matter.iter().find(sure);
        shortened(about.or(matter.first()).copied().unwrap_or(text), letters)
    }

    fn is_courtesy(&self, sentence: &str) -> bool {
        sentence.chars().count() <= COURTESY
            && self.words.iter().any(|word| !word.is_empty() && sentence.contains(word.as_str()))
    }

    fn without_lead_in<'t>(&self, sentence: &'t str) -> &'t str {
        let rests = self.lead_ins.iter().filter_map(|lead_in| {
            let (_, rest) = (!lead_in.is_empty()).then(|| sentence.split_once(lead_in.as_str()))??;
            let rest = rest.trim_start_matches([' ', ',']);
            (rest.chars().count() >= MATTER).then_some(rest)
        });
        // Of several lead-ins the last one counts.
        rests.min_by_key(|rest| rest.len()).unwrap_or(sentence)
    }
}

/// A text on one line, cut between words before it grows longer than `letters`; the cut shows.
pub fn shortened(text: &str, letters: usize) -> String {
    let mut line = String::new();
    let mut count = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if count > 0 && count + 1 + length > letters {
            return cut_off(&line);
        }
        if count > 0 {
            line.push(' ');
            count += 1;
        }
        if length > letters {
            // A single word that long is cut inside.
            line.extend(word.chars().take(letters));
            return cut_off(&line);
        }
        line.push_str(word);
        count += length;
    }
    line
}

/// The same, cut where a sentence or a clause ends if one ends in the second half of what there is room for. Whole
/// sentences stand without the sign that a text goes on.
pub fn clause(text: &str, letters: usize) -> String {
    let line = shortened(text, letters);
    let Some(shown) = line.strip_suffix('…').filter(|_| !text.trim_end().ends_with('…')) else {
        return line;
    };
    let words: Vec<&str> = shown.split(' ').collect();
    // What was cut off may have ended with a mark that shows.
    let with_marks: Vec<&str> = text.split_whitespace().take(words.len()).collect();
    let beginning = |count: usize| with_marks.get(..count).unwrap_or_default().join(" ");
    let fits = |count: &usize| (letters / 2..=letters).contains(&beginning(*count).chars().count());
    let ends = |ends: fn(&str) -> bool| {
        let counts = (1..=words.len()).rev().filter(fits);
        counts.into_iter().find(|count| with_marks.get(count - 1).is_some_and(|word| ends(word)))
    };
    // A whole sentence says what it says; within one the cut shows.
    let whole = ends(ends_sentence).map(|count| beginning(count).trim_end_matches('.').to_owned());
    whole
        .or_else(|| ends(ends_clause).map(|count| cut_off(&beginning(count))))
        .unwrap_or_else(|| line.clone())
}

/// A beginning without the marks it may end with, and the sign that it goes on.
fn cut_off(line: &str) -> String {
    format!("{}…", line.trim_end_matches([' ', ',', '.', ';', ':', '·', '(', '-']))
}

fn ends_sentence(word: &str) -> bool {
    word.ends_with(['?', '!'])
        || word.ends_with('.') && !word.trim_end_matches('.').ends_with(|c: char| c.is_ascii_digit())
        // Who types on a phone leaves the point out.
        || ["니다", "어요", "아요", "해요", "네요"].iter().any(|end| word.ends_with(end))
}

/// Endings by which a Korean clause leads to the next, and marks.
fn ends_clause(word: &str) -> bool {
    const ENDINGS: [&str; 9] = ["고", "며", "면", "니", "서", "데", "만", "여", "나"];
    word.ends_with([',', ';'])
        || word.chars().count() > 2 && ENDINGS.iter().any(|ending| word.ends_with(ending))
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
            lead_ins: words(&["다름이 아니라", "사람인데요", "건의 하나 드립니다"]),
            fillers: Vec::new(),
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
        let unpunctuated = "건의 하나 드립니다 배달비를 빼면 남는 것이 없어 장사를 접어야 합니다. 고맙습니다";
        assert_eq!(title(unpunctuated), "배달비를 빼면 남는 것이 없어 장사를 접어야 합니다");
        assert_eq!(title("안녕하십니까, 만복만두입니다. 비가 샙니다"), "비가 샙니다");
        assert_eq!(title("안녕하세요"), "안녕하세요");
        assert_eq!(title(""), "");
        assert_eq!(title(&"가".repeat(80)), format!("{}…", "가".repeat(30)));
    }

    #[test]
    fn a_text_is_cut_where_a_sentence_or_a_clause_ends() {
        let text = "덮개를 새로 놓았습니다. 냄새가 다시 나면 청소행정과로 알려 주시기 바랍니다";
        assert_eq!(clause(text, 16), "덮개를 새로 놓았습니다");
        assert_eq!(clause("비가 오면 물이 고입니다 막힌 곳을 봐 주세요", 16), "비가 오면 물이 고입니다");
        assert_eq!(clause("비가 오면 물이 고이는 곳을 봐 주세요", 12), "비가 오면 물이 고이는…");
        assert_eq!(clause(text, 60), text);
        let text = "현장을 확인하였으며, 내년 예산에 싣겠습니다";
        assert_eq!(clause(text, 16), "현장을 확인하였으며…");
        assert_eq!(shortened(text, 12), "현장을 확인하였으며…");
        assert_eq!(clause("2026. 7. 16. 오후에 모여 함께 살핍니다", 16), "2026. 7. 16. 오후에…");
        assert_eq!(clause("가 나 다", 60), "가 나 다");
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
            prop_assert!(clause(&text, letters).chars().count() <= letters + 1);
        }
    }
}
