//! What must hold of every catalogue: readable, the same in both languages, explained, complete and in use.

mod keys;

use std::collections::{BTreeMap, BTreeSet};

use alley_core::{entity::Entity, statement::Statement};
use alley_words::{Language, TOPICS, Words};
use fluent_syntax::{ast, parser};

type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of a file with the variables that each uses; panics where the file cannot be read.
fn messages(name: &str, source: &str) -> Messages {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => message.value.as_ref().map(|pattern| (message, pattern)),
            _ => None,
        })
        .map(|(message, pattern)| {
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            (message.id.name.to_owned(), variables)
        })
        .fold(Messages::new(), |mut messages, (key, variables)| {
            assert!(messages.insert(key.clone(), variables).is_none(), "{name}: {key} is there twice");
            messages
        })
}

fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, variables));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

/// What differs between two languages' files, one line each.
fn differences(korean: &Messages, english: &Messages) -> Vec<String> {
    let keys: BTreeSet<&String> = korean.keys().chain(english.keys()).collect();
    keys.into_iter()
        .filter_map(|key| match (korean.get(key), english.get(key)) {
            (Some(ko), Some(en)) if ko == en => None,
            (Some(ko), Some(en)) => Some(format!("{key}: ko uses {ko:?}, en uses {en:?}")),
            (Some(_), None) => Some(format!("{key} is not in en")),
            (None, Some(_)) => Some(format!("{key} is not in ko")),
            (None, None) => None,
        })
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    for topic in TOPICS {
        let korean = messages(topic.name, topic.korean);
        assert!(!korean.is_empty(), "{} is empty", topic.name);
        assert_eq!(differences(&korean, &messages(topic.name, topic.english)), [""; 0], "{}", topic.name);
    }
    let one = messages("made up", "a = { $x }\nb = { JOSA($y, \"을/를\") }\n");
    let other = messages("made up", "a = { $z }\nc = x\n");
    assert_eq!(differences(&one, &other).len(), 3);
}

#[test]
fn no_key_stands_in_two_files() {
    let mut seen = BTreeMap::new();
    for topic in TOPICS {
        for key in messages(topic.name, topic.korean).into_keys() {
            assert_eq!(seen.insert(key.clone(), topic.name), None, "{key} is also in {}", topic.name);
        }
    }
}

/// Messages with no comment above them; a comment may also stand above a run of messages without a blank line.
fn unexplained(source: &str) -> Vec<String> {
    let mut explained = false;
    let mut found = Vec::new();
    for line in source.lines() {
        if line.starts_with('#') {
            explained = true;
        } else if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            if !explained {
                found.push(line.to_owned());
            }
        } else if line.trim().is_empty() {
            // A group's comment (##) goes on after a blank line, a message's own does not.
            explained = explained && is_group(source, line);
        }
    }
    found
}

fn is_group(source: &str, blank: &str) -> bool {
    let offset = blank.as_ptr() as usize - source.as_ptr() as usize;
    source[..offset]
        .lines()
        .rev()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| line.starts_with("##"))
}

#[test]
fn every_message_is_explained_to_the_translator() {
    for topic in TOPICS {
        assert_eq!(unexplained(topic.korean), [""; 0], "ko/{}", topic.name);
        assert_eq!(unexplained(topic.english), [""; 0], "en/{}", topic.name);
    }
    assert_eq!(unexplained("# Why.\na = x\nb = y\n\nc = z\n"), ["c = z"]);
    assert_eq!(unexplained("## Group\n\na = x\nb = y\n"), [""; 0]);
}

#[test]
fn every_entity_field_and_choice_has_a_word() {
    for language in [Language::Korean, Language::English] {
        let words = Words::new(language);
        for entity in Entity::ALL {
            let name = entity.table();
            assert!(words.has(&format!("entity-{}", name.replace('_', "-"))), "entity {name}");
            for what in ["create", "update", "remove"] {
                let key = format!("step-{}-{what}", name.replace('_', "-"));
                assert!(words.has(&key), "{key}");
                let said = words.say(&Statement::new(&key).with("name", "풍암동"));
                assert!(said.contains("풍암동"), "{said}");
            }
            for field in entity.fields() {
                assert!(
                    words.has(&format!("field-{}", field.name.replace('_', "-"))),
                    "field {}",
                    field.name
                );
            }
        }
    }
}

#[test]
fn every_key_that_the_code_says_has_words() {
    let words = Words::new(Language::Korean);
    let missing: Vec<String> = keys::said()
        .into_iter()
        .filter(|(key, _)| !words.has(key))
        .map(|(key, file)| format!("{key} ({file})"))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_message_is_said_somewhere() {
    let literals = keys::literals();
    let unused: Vec<String> = TOPICS
        .iter()
        .flat_map(|topic| messages(topic.name, topic.korean).into_keys())
        .filter(|key| !literals.contains(key) && !keys::is_built_from_a_list(key))
        .collect();
    assert_eq!(unused, [""; 0]);
}
