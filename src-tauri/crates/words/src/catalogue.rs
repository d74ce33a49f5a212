//! The catalogues as they were compiled in, and one language's messages ready to be spoken.

use std::{collections::HashMap, sync::Arc};

use alley_core::text::show::Language;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{function, number};

/// One Fluent file in both languages.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Name of the file, without its ending.
    pub name: &'static str,
    /// The Korean file.
    pub korean: &'static str,
    /// The English file.
    pub english: &'static str,
}

macro_rules! topics {
    ($($name:literal),+ $(,)?) => {
        /// Every catalogue, in the order in which they are read.
        pub const TOPICS: &[Topic] = &[$(Topic {
            name: $name,
            korean: include_str!(concat!("../../../locales/ko/", $name, ".ftl")),
            english: include_str!(concat!("../../../locales/en/", $name, ".ftl")),
        }),+];
    };
}

topics![
    "vocabulary",
    "steps",
    "cli",
    "commands",
    "exchange",
    "exports",
    "imports",
    "intake",
    "office-files",
    "packets",
    "papers",
    "reports",
    "rules",
    "store",
    "trace"
];

/// One language's messages.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Catalogue").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The messages of a language. A message that cannot be read is left out; a test sees to it that none is.
    pub(crate) fn of(language: Language) -> Self {
        let vocabulary = Arc::new(plain_words(language));
        let mut bundle = empty(language);
        for (name, called) in function::all(language, &vocabulary) {
            // Fails only when a name is taken twice.
            let _ = bundle.add_function(name, called);
        }
        for topic in TOPICS {
            let _ = bundle.add_resource(read(topic, language));
        }
        Self { bundle }
    }

    /// Whether the language has a message with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message with its arguments, or `None` when there is none.
    pub(crate) fn speak(&self, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        // A missing argument leaves its name in braces in the sentence; that is better than no sentence.
        let mut errors: Vec<FluentError> = Vec::new();
        Some(self.bundle.format_pattern(message.value()?, Some(arguments), &mut errors).into_owned())
    }
}

/// The key under which a value out of a list has its word: `entity-alley-district`, `task-moment-d-plus-7`.
/// A value that names its list itself, as the key of a step does, is its own key.
pub(crate) fn word_key(list: &str, value: &str) -> String {
    if value.strip_prefix(list).is_some_and(|rest| rest.starts_with('-')) {
        return value.to_owned();
    }
    format!("{list}-{}", value.replace('_', "-").replace('+', "-plus-"))
}

fn empty(language: Language) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = crate::tag(language).parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // The marks around a variable that keep directions apart would be copied into papers and searches.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::formatted));
    bundle
}

fn read(topic: &Topic, language: Language) -> FluentResource {
    let source = match language {
        Language::Korean => topic.korean,
        Language::English => topic.english,
    };
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// The words of the vocabulary, of columns and of steps by key, for the functions, which cannot see the bundle they are
/// called from.
fn plain_words(language: Language) -> HashMap<String, String> {
    let mut bundle = empty(language);
    for (name, called) in function::all(language, &Arc::default()) {
        let _ = bundle.add_function(name, called);
    }
    let mut keys: Vec<String> = Vec::new();
    for topic in TOPICS.iter().filter(|topic| ["vocabulary", "steps", "intake"].contains(&topic.name)) {
        let resource = read(topic, language);
        let messages =
            resource.source().lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(messages.filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned())));
        let _ = bundle.add_resource(resource);
    }
    // A step is named here without what it was about; the sentence around it adds that.
    let mut nothing = FluentArgs::new();
    nothing.set("name", "");
    keys.into_iter()
        .filter_map(|key| {
            let pattern = bundle.get_message(&key)?.value()?;
            let word = bundle.format_pattern(pattern, Some(&nothing), &mut Vec::new());
            Some((key, word.into_owned()))
        })
        .collect()
}
