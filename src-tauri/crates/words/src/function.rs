//! Functions that the catalogues may call.
//!
//! | call | gives |
//! |---|---|
//! | `JOSA($name, "을/를")` | the value with its particle: 풍암동을 |
//! | `NUMBER($rows, maximumFractionDigits: 1)` | a number with separators |
//! | `DATE($day)` | `2026-07-16`, or an instant in microseconds, as `2026. 7. 16.(목)` |
//! | `DATETIME($at)` | the same with the time in Seoul |
//! | `MINUTES($length)` | `1시간 30분` |
//! | `WORD($entity, "entity")` | the word for a value out of a list of the vocabulary |
//! | `QUOTED($name)` | the value in quotation marks after a space; nothing when it is empty |

use std::{collections::HashMap, sync::Arc};

use alley_core::{
    text::{
        josa::Josa,
        show::{self, Language},
    },
    time::Instant,
};
use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::{catalogue::word_key, number::written};

type Called = Box<dyn for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync>;

/// The functions by name.
pub(crate) fn all(
    language: Language,
    vocabulary: &Arc<HashMap<String, String>>,
) -> Vec<(&'static str, Called)> {
    let vocabulary = Arc::clone(vocabulary);
    vec![
        ("JOSA", Box::new(|given, _| josa(given))),
        ("NUMBER", Box::new(number)),
        ("DATE", Box::new(move |given, _| date(given, language, false))),
        ("DATETIME", Box::new(move |given, _| date(given, language, true))),
        ("MINUTES", Box::new(move |given, _| minutes(given, language))),
        ("WORD", Box::new(move |given, _| word(given, &vocabulary))),
        ("QUOTED", Box::new(move |given, _| quoted(given, language))),
    ]
}

fn josa<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [value, FluentValue::String(forms)] = given else { return FluentValue::Error };
    let Some(word) = text(value) else { return FluentValue::Error };
    match Josa::of_forms(forms) {
        Some(josa) => josa.attach(&word).into(),
        None => word.into(),
    }
}

fn number<'a>(given: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(number)] => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        // A number that Fluent cannot hold has become text before.
        [FluentValue::String(text)] => FluentValue::String(text.clone()),
        _ => FluentValue::Error,
    }
}

fn date<'a>(given: &[FluentValue<'a>], language: Language, with_time: bool) -> FluentValue<'a> {
    let shown = |at: NaiveDateTime| {
        if with_time { show::date_time(at, language) } else { show::date(at.date(), language) }
    };
    match given {
        [FluentValue::Number(micros)] => shown(Instant(micros.value as i64).seoul()).into(),
        [FluentValue::String(written)] => {
            if let Ok(day) = NaiveDate::parse_from_str(written, "%Y-%m-%d") {
                show::date(day, language).into()
            } else if let Ok(at) = NaiveDateTime::parse_from_str(written, "%Y-%m-%dT%H:%M") {
                shown(at).into()
            } else {
                FluentValue::String(written.clone())
            }
        }
        _ => FluentValue::Error,
    }
}

fn minutes<'a>(given: &[FluentValue<'a>], language: Language) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(length)] => show::minutes(length.value.round() as i64, language).into(),
        [FluentValue::String(written)] => FluentValue::String(written.clone()),
        _ => FluentValue::Error,
    }
}

fn word<'a>(given: &[FluentValue<'a>], vocabulary: &HashMap<String, String>) -> FluentValue<'a> {
    let [value, FluentValue::String(list)] = given else { return FluentValue::Error };
    let Some(value) = text(value) else { return FluentValue::Error };
    let one =
        |value: &str| vocabulary.get(&word_key(list, value)).cloned().unwrap_or_else(|| value.to_owned());
    // Several values come joined by a comma.
    value.split(", ").map(one).collect::<Vec<_>>().join(", ").into()
}

fn quoted<'a>(given: &[FluentValue<'a>], language: Language) -> FluentValue<'a> {
    let [value] = given else { return FluentValue::Error };
    match text(value) {
        None => FluentValue::Error,
        Some(text) if text.is_empty() => "".into(),
        Some(text) => match language {
            Language::Korean => format!(" ‘{text}’").into(),
            Language::English => format!(" “{text}”").into(),
        },
    }
}

fn text(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => Some(written(number)),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::{FluentResource, concurrent::FluentBundle};

    fn said(language: Language, pattern: &str, value: impl Into<FluentValue<'static>>) -> String {
        let mut bundle = FluentBundle::new_concurrent(vec!["ko".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(crate::number::formatted));
        let vocabulary = HashMap::from([("entity-visit-task".to_owned(), "할 일".to_owned())]);
        for (name, called) in all(language, &Arc::new(vocabulary)) {
            bundle.add_function(name, called).unwrap();
        }
        bundle.add_resource(FluentResource::try_new(format!("said = {pattern}")).unwrap()).unwrap();
        let mut arguments = FluentArgs::new();
        arguments.set("x", value);
        let pattern = bundle.get_message("said").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    #[test]
    fn a_particle_fits_hangul_digits_and_latin() {
        let object = "{ JOSA($x, \"을/를\") }";
        assert_eq!(said(Language::Korean, object, "풍암동"), "풍암동을");
        assert_eq!(said(Language::Korean, object, "가게"), "가게를");
        assert_eq!(said(Language::Korean, object, "LED"), "LED를");
        assert_eq!(said(Language::Korean, object, "URL"), "URL을");
        assert_eq!(said(Language::Korean, object, 3), "3을");
        assert_eq!(said(Language::Korean, object, 12_000), "12,000을");
        assert_eq!(said(Language::Korean, object, 5_002), "5,002를");
        assert_eq!(said(Language::Korean, "{ JOSA($x, \"으로/로\") }", "서울"), "서울로");
        assert_eq!(said(Language::Korean, "{ JOSA($x, \"을/를\") }", ""), "을(를)");
        assert_eq!(
            said(Language::Korean, "{ JOSA(WORD($x, \"entity\"), \"이/가\") }", "visit_task"),
            "할 일이"
        );
    }

    #[test]
    fn dates_are_shown_in_seoul_and_in_the_language() {
        assert_eq!(said(Language::Korean, "{ DATE($x) }", "2026-07-16"), "2026. 7. 16.(목)");
        assert_eq!(said(Language::English, "{ DATE($x) }", "2026-07-16"), "Thu 16 Jul 2026");
        assert_eq!(said(Language::Korean, "{ DATETIME($x) }", "2026-07-16T14:00"), "2026. 7. 16.(목) 14:00");
        // 23:30 UTC is 08:30 of the next day in Seoul.
        assert_eq!(
            said(Language::Korean, "{ DATETIME($x) }", 1_784_158_200_000_000_i64),
            "2026. 7. 16.(목) 08:30"
        );
        assert_eq!(said(Language::Korean, "{ DATE($x) }", "언젠가"), "언젠가");
        assert_eq!(said(Language::English, "{ MINUTES($x) }", 90), "1 h 30 min");
    }

    #[test]
    fn names_are_quoted_only_when_there_are_any() {
        assert_eq!(said(Language::Korean, "방문 추가{ QUOTED($x) }", "풍암동"), "방문 추가 ‘풍암동’");
        assert_eq!(said(Language::English, "Add visit{ QUOTED($x) }", ""), "Add visit");
    }
}
