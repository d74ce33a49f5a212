//! Texts with `{placeholders}`, filled in with the particle that the filled-in word needs: `{subject}을(를)`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::josa::Josa;

/// How templates write a particle whose form is not known yet.
const OPEN_PARTICLES: [(&str, Josa); 8] = [
    ("은(는)", Josa::Topic),
    ("을(를)", Josa::Object),
    ("이(가)", Josa::Subject),
    ("과(와)", Josa::With),
    ("와(과)", Josa::With),
    ("(으)로", Josa::Towards),
    ("(이)나", Josa::Or),
    ("(이)라", Josa::Being),
];

/// A template that was filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Filled {
    /// The text; a placeholder without a value stands in it as it was.
    pub text: String,
    /// The placeholders without a value, each once, in the order in which they appear.
    pub missing: Vec<String>,
}

/// Fills a template in. A value that is empty counts as missing, and then the particle stays in both forms.
pub fn fill(template: &str, values: &BTreeMap<&str, String>) -> Filled {
    let mut filled = Filled::default();
    let mut rest = template;
    while let Some((before, name, after)) = next_placeholder(rest) {
        filled.text.push_str(before);
        rest = after;
        match values.get(name).filter(|value| !value.trim().is_empty()) {
            Some(value) => {
                filled.text.push_str(value);
                if let Some((written, josa)) =
                    OPEN_PARTICLES.iter().find(|(written, _)| after.starts_with(written))
                {
                    filled.text.push_str(&josa.after(value));
                    rest = after.strip_prefix(written).unwrap_or(after);
                }
            }
            None => {
                filled.text.push('{');
                filled.text.push_str(name);
                filled.text.push('}');
                if !filled.missing.iter().any(|known| known == name) {
                    filled.missing.push(name.to_owned());
                }
            }
        }
    }
    filled.text.push_str(rest);
    filled
}

/// What stands before the next placeholder, its name, and what stands after it.
fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once('{')?;
    let (name, after) = opened.split_once('}')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(template: &str, subject: &str) -> String {
        fill(template, &BTreeMap::from([("subject", subject.to_owned())])).text
    }

    #[test]
    fn a_particle_takes_the_form_that_the_word_needs() {
        assert_eq!(with("{subject}을(를) 마쳤습니다", "가로등 교체"), "가로등 교체를 마쳤습니다");
        assert_eq!(with("{subject}을(를) 마쳤습니다", "배수구 정비 공사"), "배수구 정비 공사를 마쳤습니다");
        assert_eq!(with("{subject}은(는) 어렵습니다", "무료 주차장"), "무료 주차장은 어렵습니다");
        assert_eq!(with("{subject}(으)로 넘겼습니다", "시청"), "시청으로 넘겼습니다");
        assert_eq!(with("{subject}(으)로 넘겼습니다", "경찰"), "경찰로 넘겼습니다");
        assert_eq!(with("{subject}이(가) 맡습니다", "건설과"), "건설과가 맡습니다");
    }

    #[test]
    fn what_is_not_known_stays_open_and_is_told_once() {
        let filled =
            fill("{sender}님, {reason} {sender} {deadline}", &BTreeMap::from([("reason", " ".to_owned())]));
        assert_eq!(filled.text, "{sender}님, {reason} {sender} {deadline}");
        assert_eq!(filled.missing, ["sender", "reason", "deadline"]);
    }

    #[test]
    fn braces_without_an_end_are_text() {
        assert_eq!(with("여는 { 괄호", "끝"), "여는 { 괄호");
        assert_eq!(with("", "끝"), "");
    }
}
