//! Statements turned into words: the rules and the store say *what* by key, this says it in Korean or English.
//!
//! The words lie in `src-tauri/locales/{ko,en}/`, one Fluent file per noun or topic, and are compiled in. Speaking
//! cannot fail: a key that one language lacks is said in the other, a key that both lack stands in brackets.

mod catalogue;
mod function;
mod number;
#[cfg(test)]
mod parity;

use std::sync::LazyLock;

use alley_core::statement::{Argument, Statement};
pub use alley_core::text::show::Language;
use fluent_bundle::{FluentArgs, FluentValue};

use catalogue::Catalogue;
pub use catalogue::{TOPICS, Topic};

static KOREAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(Language::Korean));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(Language::English));

/// The words of one language. Cheap to make and to copy: the catalogues are read once in a process.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language spoken.
    pub const fn language(self) -> Language {
        self.language
    }

    /// A statement in words.
    pub fn say(self, statement: &Statement) -> String {
        let mut arguments = FluentArgs::with_capacity(statement.args.len());
        for (name, argument) in &statement.args {
            arguments.set(name.as_str(), value(argument));
        }
        self.speak(&statement.key, &arguments)
    }

    /// A sentence without arguments.
    pub fn get(self, key: &str) -> String {
        self.speak(key, &FluentArgs::new())
    }

    /// The word for a value out of a list: `word("entity", "alley_district")`, `word("field", "deadline")`,
    /// `word("promise-state", "in-progress")`. A value without a word is shown as it is.
    pub fn word(self, list: &str, value: &str) -> String {
        let key = catalogue::word_key(list, value);
        if self.has(&key) { self.get(&key) } else { value.to_owned() }
    }

    /// Whether the key has words in some language.
    pub fn has(self, key: &str) -> bool {
        [&*KOREAN, &*ENGLISH].iter().any(|catalogue| catalogue.has(key))
    }

    fn speak(self, key: &str, arguments: &FluentArgs<'_>) -> String {
        let (own, other) = match self.language {
            Language::Korean => (&*KOREAN, &*ENGLISH),
            Language::English => (&*ENGLISH, &*KOREAN),
        };
        own.speak(key, arguments)
            .or_else(|| other.speak(key, arguments))
            .unwrap_or_else(|| format!("[{key}]"))
    }
}

/// The language of a locale's tag: `ko`, `ko-KR`, `ko_KR.UTF-8`, `en_US`; `None` for any other.
pub fn language_of_tag(tag: &str) -> Option<Language> {
    let primary: String = tag.trim().chars().take_while(char::is_ascii_alphabetic).collect();
    match primary.to_ascii_lowercase().as_str() {
        "ko" | "kor" | "korean" => Some(Language::Korean),
        "en" | "eng" | "english" => Some(Language::English),
        _ => None,
    }
}

/// The tag of a language, as BCP 47 has it.
pub const fn tag(language: Language) -> &'static str {
    match language {
        Language::Korean => "ko",
        Language::English => "en",
    }
}

/// Fluent's plural rules cannot hold every number a computer can: those outside become text.
fn value(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.as_str()),
        Argument::Number(number) if number::speakable(*number) => FluentValue::from(*number),
        Argument::Number(number) => FluentValue::from(number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_statement_is_said_in_both_languages() {
        let newer = Statement::new("store-newer-schema").with("found", 12_i64).with("known", 3_i64);
        assert!(Words::new(Language::Korean).say(&newer).contains("새 버전"));
        assert!(Words::new(Language::English).say(&newer).contains("newer version"));
    }

    #[test]
    fn a_key_without_words_stands_in_brackets() {
        for language in [Language::Korean, Language::English] {
            assert_eq!(Words::new(language).get("no-such-key"), "[no-such-key]");
            assert!(!Words::new(language).has("no-such-key"));
        }
    }

    #[test]
    fn a_missing_argument_does_not_silence_the_sentence() {
        let said = Words::new(Language::Korean).get("store-newer-schema");
        assert!(said.contains("새 버전"), "{said}");
    }

    #[test]
    fn values_out_of_lists_have_words_and_unknown_ones_stay_as_they_are() {
        let words = Words::new(Language::Korean);
        assert_eq!(words.word("entity", "alley_district"), "골목형상점가");
        assert_eq!(words.word("promise-state", "in-progress"), "추진중");
        assert_eq!(words.word("task-moment", "d+7"), "D+7");
        assert_eq!(words.word("promise-state", "made-up"), "made-up");
    }

    #[test]
    fn an_undone_step_is_named_with_what_it_was_about() {
        let undone =
            Statement::new("step-undo").with("step", "step-suggestion-create").with("name", "2026-0312");
        assert_eq!(Words::new(Language::Korean).say(&undone), "되돌리기: 건의 추가 ‘2026-0312’");
        assert_eq!(Words::new(Language::English).say(&undone), "Undo: Add suggestion “2026-0312”");
    }

    #[test]
    fn locale_tags_name_their_language() {
        for tag in ["ko", "ko-KR", "ko_KR.UTF-8", "KO"] {
            assert_eq!(language_of_tag(tag), Some(Language::Korean), "{tag}");
        }
        assert_eq!(language_of_tag("en_GB.UTF-8"), Some(Language::English));
        for tag in ["C", "", "de_DE", "kok-IN", "POSIX"] {
            assert_eq!(language_of_tag(tag), None, "{tag}");
        }
        for language in [Language::Korean, Language::English] {
            assert_eq!(language_of_tag(tag(language)), Some(language));
        }
    }

    proptest! {
        #[test]
        fn any_argument_can_be_said(number in any::<f64>(), text in any::<String>(), key in "[a-z-]{0,12}") {
            for language in [Language::Korean, Language::English] {
                let words = Words::new(language);
                for topic in TOPICS {
                    let first = topic.korean.lines().find_map(|line| line.split_once(" = ")).map(|(key, _)| key);
                    let statement = Statement::new(first.unwrap_or(&key))
                        .with("rows", number).with("name", text.as_str()).with("found", number).with("entity", number)
                        .with("path", number);
                    prop_assert!(!words.say(&statement).is_empty());
                }
                let _ = words.word(&key, &text);
                let _ = words.get(&text);
            }
        }
    }
}
